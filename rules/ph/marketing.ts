import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { cryptoAsset } from "./concepts";
import { words } from "./facts";
import { caspRules } from "./instruments";

const { is, includes } = words;

const REMEDIES = ["Withdraw the campaign.", "Exclude the Philippines from it.", "Register, or have a registered provider engage and disclose the marketer."];

export const marketers = rule({
  id: "ph.casp.mc4-marketing",
  title: "Only registered persons market crypto-assets",
  kind: "marketing",
  cites: [cite(caspRules, "marketing")],
  subject: "party",
  nexus: ["marketing", "provider", "customers"],
  when: all(
    holds(cryptoAsset),
    any(includes("party.services", "marketing"), includes("party.capacities", "marketer")),
    any(is("marketing.targetsHere"), is("party.solicitsHere")),
  ),
  requires: { "registered-or-engaged-and-disclosed": any(includes("party.licences", "ph.casp"), all(is("ph.engagedByCasp"), is("ph.disclosedToSec"))) },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "platform", basis: "joint", reach: "any", note: "The provider for which the campaign is made." },
    { role: "issuer", basis: "joint", reach: "any" },
  ],
  remedies: REMEDIES,
  notes: ["Third parties and influencers are reached."],
});

export const issuerMarketing = rule({
  id: "ph.casp.mc4-marketing-issuer",
  title: "An issuer that markets its crypto-asset itself is a registered provider",
  kind: "marketing",
  cites: [cite(caspRules, "marketing")],
  subject: "offering",
  nexus: ["marketing"],
  when: all(holds(cryptoAsset), is("marketing.targetsHere"), is("ph.issuerMarkets")),
  requires: { "registered-provider": is("ph.issuerIsCasp") },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "platform", basis: "joint" },
  ],
  remedies: REMEDIES,
});

export const marketingRules = [marketers, issuerMarketing];
