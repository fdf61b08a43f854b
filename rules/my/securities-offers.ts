import { all, any, cite, holds, not, rule } from "../../src/authoring";
import { leastConsideration, registeredOffer, security, sophisticated } from "./concepts";
import { words } from "./facts";
import { cmsa, schedules, sophisticatedGuidelines, technicalNote } from "./instruments";

const { is, isNot, onOrBefore } = words;

const answerable = [
  { role: "issuer", basis: "primary", note: "Offeror. A fine of up to RM10 million, up to ten years' imprisonment, or both (from memory)." },
  { role: "personnel", basis: "joint", note: "Directors." },
  { role: "sponsor", basis: "joint", note: "Promoters." },
  { role: "adviser", basis: "joint", note: "Principal adviser." },
  { role: "intermediary", basis: "joint", note: "Distributor." },
] as const;

export const securitiesOffer = rule({
  id: "my.cmsa.s212-232-securities-offer",
  title: "An offer of tokenised shares, debentures or units needs the Commission's approval and a registered prospectus",
  kind: "disclosure",
  cites: [cite(cmsa, "ss. 212, 232")],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(security), is("sale.offered")),
  requires: {
    "approved-by-the-commission": onOrBefore("my.commissionApproval", "asOf"),
    "prospectus-registered": onOrBefore("my.prospectusRegistered", "asOf"),
  },
  unless: {
    "sophisticated-investors": {
      title: "Offer to sophisticated investors only",
      claimedAs: ["my.sophisticated-investors"],
      conditions: { "sophisticated-investors-only": holds(sophisticated) },
      cites: [cite(schedules, "Schedule 5; Schedules 6 and 7 para 11"), cite(sophisticatedGuidelines, "categories")],
    },
    "least-consideration": {
      title: "Each person pays the least consideration in each transaction",
      claimedAs: ["my.least-consideration"],
      conditions: { "least-consideration-per-transaction": holds(leastConsideration) },
      cites: [cite(schedules, "Schedule 5 paras 1(b), 14(b); Schedules 6 and 7 para 11"), cite(technicalNote, "further purchases")],
      note: "Exactly the amount is enough, in ringgit or foreign currency.",
    },
  },
  exposes: answerable,
  remedies: [
    "Obtain approval and register the prospectus.",
    "Keep to sophisticated investors, or raise the smallest transaction to RM250,000.",
    "Exclude persons in Malaysia.",
  ],
  notes: ["Where a redemption took a first purchase below the amount, a further purchase falls outside the exclusion: have counsel review it."],
});

export const offerAbroad = rule({
  id: "my.cmsa.s212-232-securities-offer-abroad",
  title: "A Malaysian public company that issues securities abroad needs the Commission's approval",
  kind: "authorisation",
  cites: [cite(cmsa, "s. 212(4)")],
  subject: "sale",
  nexus: ["issuer"],
  when: all(holds(security), is("sale.offered"), isNot("sale.here"), is("issuer.organisedHere"), is("my.publicCompany")),
  requires: { "approved-by-the-commission": onOrBefore("my.commissionApproval", "asOf") },
  exposes: answerable,
  remedies: ["Obtain approval before the issue abroad."],
  notes: ["Which exclusions of Schedule 5 lift this approval was not read."],
});

export const excludedOffer = rule({
  id: "my.cmsa.schedules-excluded-offer",
  title: "An excluded offer keeps evidence of its investors and is lodged where Lodge and Launch covers it",
  kind: "investor-restriction",
  cites: [cite(schedules, "Schedules 5, 6, 7"), cite(sophisticatedGuidelines, "categories")],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(security), is("sale.offered"), not(holds(registeredOffer)), any(holds(sophisticated), holds(leastConsideration))),
  requires: {
    "evidence-of-each-investor": is("my.eligibilityEvidence"),
    "lodged-where-covered": any(isNot("my.lodgeAndLaunch"), onOrBefore("my.lodgedOn", "asOf")),
  },
  exposes: answerable,
  remedies: ["Verify each investor.", "Lodge the product with the Commission.", "Refund investors outside the exclusion."],
  notes: ["The exclusion itself stands in my.cmsa.s212-232-securities-offer."],
});

export const securitiesRules = [securitiesOffer, offerAbroad, excludedOffer];
