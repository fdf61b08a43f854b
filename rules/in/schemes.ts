import { all, any, cite, holds, rule } from "../../src/authoring";
import { collectiveScheme } from "./concepts";
import { words } from "./facts";
import { cisRegulations, reitAmendment, reitRegulations, scra, sebiAct } from "./instruments";
import { publicKind, runHereOrOfferedHere } from "./offers";
import { completedFloor, reitFloor, smReitFloor, ticketFloor, unitholderFloor } from "./parameters";

const { is, equals, oneOf, atLeast, lessThan } = words;

export const collectiveInvestment = rule({
  id: "in.sebi.cis-11aa",
  title: "A collective investment scheme needs registration with SEBI",
  kind: "authorisation",
  cites: [cite(sebiAct, "ss. 11AA, 12(1B)"), cite(cisRegulations, "registration"), cite(scra, "s. 2(h)")],
  subject: "offering",
  nexus: ["issuer", "sale", "sponsor", "provider", "personnel"],
  when: all(holds(collectiveScheme), any(runHereOrOfferedHere, is("in.schemeRunHere"))),
  requires: { "certificate-of-registration": equals("in.schemeStatus", "cis") },
  unless: {
    "excluded-or-regulated-category": {
      title: "Scheme of a category regulated elsewhere or excluded",
      conditions: {
        "category": oneOf("in.schemeStatus", ["aif", "reit", "sm-reit", "mutual-fund", "co-operative", "chit", "deposit-taking-company", "other-excluded"]),
      },
      cites: [cite(sebiAct, "s. 11AA")],
      claimedAs: ["in.aif", "in.sm-reit", "in.reit", "in.mutual-fund"],
    },
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "sponsor", basis: "primary", note: "Sponsor or promoter." },
    { role: "platform", basis: "primary" },
    { role: "personnel", basis: "primary", note: "Directors." },
  ],
  remedies: [
    "Register as alternative investment fund or small and medium REIT.",
    "Use a vehicle with at most 200 holders and genuine co-ownership that is not managed as a pool.",
  ],
  notes: [
    "No certificate is granted in practice. Refund, disgorgement, debarment; up to ten years or INR 250,000,000 (from memory).",
    "At exactly INR 1,000,000,000 an unregistered pool is deemed a scheme.",
  ],
});

const fractionalProperty = all(
  equals("asset.kind", "real-estate"),
  is("asset.here"),
  is("token.fractional"),
  publicKind,
  is("sales.offeredHere"),
);

const answers = [
  { role: "intermediary", basis: "primary", note: "Investment manager." },
  { role: "platform", basis: "primary" },
  { role: "issuer", basis: "primary", note: "Vehicle that offers the fractions." },
] as const;

export const smReit = rule({
  id: "in.sebi.sm-reit",
  title: "Fractions of Indian real estate are offered to the public through a small and medium REIT",
  kind: "authorisation",
  cites: [cite(reitAmendment, "small and medium REITs")],
  subject: "offering",
  nexus: ["asset"],
  when: all(fractionalProperty, lessThan("in.assetValue", reitFloor)),
  requires: {
    "registered": equals("in.schemeStatus", "sm-reit"),
    "value-of-assets": atLeast("in.assetValue", smReitFloor),
    "unitholders": atLeast("in.unitholders", unitholderFloor),
    "minimum-subscription": atLeast("in.minInvestment", ticketFloor),
    "completed-property": atLeast("in.completedPercent", completedFloor),
    "units-listed": is("in.unitsListed"),
    "leverage-in-order": is("in.leverageInOrder"),
  },
  exposes: answers,
  remedies: [
    "Migrate to a small and medium REIT.",
    "Limit the offer to private co-ownership of fewer than 200 persons.",
    "Use an ordinary REIT from INR 5,000,000,000.",
  ],
  notes: ["All figures are from memory. An unregistered platform faces orders of SEBI and must migrate."],
});

export const ordinaryReit = rule({
  id: "in.sebi.sm-reit-ordinary-reit",
  title: "Larger portfolios of real estate are offered through an ordinary REIT",
  kind: "authorisation",
  cites: [cite(reitRegulations, "registration"), cite(reitAmendment, "value of assets")],
  inForce: { from: "2024-03-08" },
  subject: "offering",
  nexus: ["asset"],
  when: all(fractionalProperty, atLeast("in.assetValue", reitFloor)),
  requires: { "registered": equals("in.schemeStatus", "reit") },
  exposes: answers,
  remedies: ["Register as a REIT."],
  notes: ["What the regulations of 2014 ask of an ordinary REIT beyond registration was not read."],
});

export const schemeRules = [collectiveInvestment, smReit, ordinaryReit];
