import { cite, all, holds, rule } from "../../src/authoring";
import { varaMarketing } from "../ae/instruments";
import { virtualAsset } from "./concepts";
import { words } from "./facts";

const { is, isNot, equals } = words;

export const marketing = rule({
  id: "ae-vara.marketing-2024",
  title: "Virtual assets are marketed only by a VARA-licensed provider, or on its behalf and with its approval",
  kind: "marketing",
  cites: [cite(varaMarketing, "marketing in or targeting the UAE")],
  subject: "offering",
  nexus: ["marketing"],
  when: all(holds(virtualAsset), is("marketing.here")),
  requires: {
    "made-or-approved-by-a-licensed-provider": is("ae.vaspApprovedMarketing"),
    "fair-clear-and-not-misleading": equals("marketing.statements", "none"),
    "risk-disclaimer": is("ae-vara.riskDisclaimer"),
    "no-anonymity-enhanced-token": isNot("ae.anonymityEnhanced"),
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "platform", basis: "joint" },
    { role: "intermediary", basis: "joint" },
    { role: "marketer", basis: "joint", note: "Marketers, influencers, publishers and those who facilitate." },
  ],
  remedies: ["Let a VARA-licensed provider make or approve the material.", "Withdraw it, or block the audience in the UAE."],
  notes: [
    "Marketing in or targeting the UAE is caught, from wherever: marketing that names the UAE but not AE-VARA is judged under AE (ae.cabinet111.vasp-licence-marketing). Foreign unlicensed firms may no longer market themselves.",
    "Before 2024-10-01: Administrative Order 01/2022, not recorded. A ceiling of fines of about AED 10,000,000 is reported, not confirmed.",
  ],
});

export const marketingRules = [marketing];
