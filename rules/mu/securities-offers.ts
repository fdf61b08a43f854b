import { all, any, cite, holds, not, rule, tally } from "../../src/authoring";
import { approvalFree, securitiesOffer, sophisticated } from "./concepts";
import { issuerAndPromoters } from "./exposures";
import { words } from "./facts";
import { preferentialRules, securitiesAct, securitiesAmendment, stoGuidance } from "./instruments";
import { placementMinimum, professionalFundMinimum } from "./parameters";

const { atLeast, equals, is, isNot, onOrBefore } = words;

const s70 = [cite(securitiesAct, "s. 70"), cite(preferentialRules, "preferential offers")];

export const approval = rule({
  id: "mu.securities.sto-approval-prospectus",
  title: "A securities token offering needs the FSC's approval and a registered prospectus",
  kind: "authorisation",
  cites: [cite(securitiesAct, "offers to the public"), cite(stoGuidance, "approval and prospectus")],
  inForce: { from: "2021-07-31" },
  subject: "sale",
  nexus: ["sale", "issuer"],
  when: all(holds(securitiesOffer), is("sale.offered"), any(is("sale.here"), is("issuer.here"))),
  requires: {
    "approved": onOrBefore("mu.offerApproved", "asOf"),
    "prospectus-registered": onOrBefore("mu.prospectusRegistered", "asOf"),
    "registered-before-distribution": onOrBefore("mu.prospectusRegistered", "mu.prospectusDistributed"),
  },
  unless: {
    "approval-free-investors": {
      title: "Offered only to sophisticated and expert investors, and expert, professional and specialised funds",
      claimedAs: ["mu.sto.approval-free"],
      conditions: { "approval-free-investor": holds(approvalFree), "no-others": isNot("mu.offeredToOthers") },
      cites: [cite(stoGuidance, "no prior approval")],
    },
    "private-placement": {
      title: "Private placement",
      claimedAs: ["mu.private-placement"],
      conditions: {
        "minimum-subscription": any(
          all(equals("sale.investorClass", "mu.professional-cis"), atLeast("mu.ticketInDollars", professionalFundMinimum)),
          all(not(equals("sale.investorClass", "mu.professional-cis")), atLeast("sale.minTicket", placementMinimum)),
        ),
        "own-account": is("mu.ownAccount"),
        "no-publicity": all(isNot("sale.advertised"), isNot("marketing.generalSolicitation")),
      },
      cites: s70,
    },
    "sophisticated-only": {
      title: "Offered only to sophisticated investors",
      claimedAs: ["mu.sophisticated-only"],
      conditions: { "sophisticated-investor": holds(sophisticated), "no-others": isNot("mu.offeredToOthers") },
      cites: [...s70, cite(securitiesAmendment, "sophisticated investor")],
    },
    "related-corporations": {
      title: "Offered only to related corporations",
      claimedAs: ["mu.related-corporations"],
      conditions: { "related-corporation": is("mu.relatedCorporation") },
      cites: s70,
    },
  },
  exposes: issuerAndPromoters,
  remedies: ["Obtain approval and register the prospectus.", "Restrict the offer to the exempt classes, or raise the smallest subscription and drop publicity."],
  openTexture: [{ term: "security", question: "Is a token that is neither share, debt nor fund unit a security?", by: "counsel" }],
  notes: ["Recorded from the amendment of 2021, whose definition of sophisticated investors its exemptions use; approval was needed before."],
});

export const offerTallies = [
  tally({
    fact: "mu.offeredToOthers",
    among: "everywhere",
    where: all(not(holds(approvalFree)), not(atLeast("sale.minTicket", placementMinimum))),
    cites: [cite(stoGuidance, "no prior approval")],
  }),
];

export const offerRules = [approval];
