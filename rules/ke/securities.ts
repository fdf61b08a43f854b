import { all, any, cite, holds, not, rule, tally, whoeverActs } from "../../src/authoring";
import { security } from "./concepts";
import { words } from "./facts";
import { capitalMarketsAct, crowdfundingRegulations, formerOfferRegulations, offerRegulations } from "./instruments";
import { crowdfundingIssuer, crowdfundingPeriod, crowdfundingRetail, formerTicket, privateInterval, privateMonths, privateOfferees } from "./parameters";

const { is, isNot, equals, includes, atLeast, atMost, moreThan, onOrBefore } = words;

const PRIVATE = cite(offerRegulations, "private offers", { evidence: "unverified" });

export const publicOffer = rule({
  id: "ke.pold.public-offer",
  title: "A public offer of securities needs a prospectus approved by the CMA",
  kind: "disclosure",
  cites: [cite(capitalMarketsAct, "public offers"), cite(formerOfferRegulations, "public offers"), cite(offerRegulations, "public offers")],
  inForce: { from: "2002-05-03" },
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(security), is("sale.offered")),
  requires: { "prospectus-approved": onOrBefore("ke.prospectusApproved", "asOf"), "public-company-where-required": is("ke.publicCompany") },
  unless: {
    "private-offer": {
      title: "Private offer to named persons",
      claimedAs: ["ke.pold.private-offer"],
      conditions: {
        "within-limit-of-persons": atMost("ke.offerees", privateOfferees),
        "recorded-by-name": is("ke.offereesRecorded"),
        "open-for-a-limited-time": atMost("ke.openMonths", privateMonths),
        "not-repeated": any(isNot("ke.relatedOffer"), moreThan("ke.monthsSinceRelatedOffer", privateInterval)),
        "not-advertised": isNot("sale.advertised"),
      },
      cites: [PRIVATE],
      inForce: { from: "2023-12-15" },
      note: "The numbers come from the exposure draft. Everybody addressed in Kenya is counted, and an offer exactly at the end of the interval repeats the first (both conservative).",
    },
    "former-minimum-ticket": {
      title: "Minimum subscription of the former regulations",
      claimedAs: ["ke.pold-2002.minimum-ticket"],
      conditions: { "minimum-ticket": atLeast("sale.minTicket", formerTicket) },
      cites: [cite(formerOfferRegulations, "private offers")],
      inForce: { to: "2023-12-14" },
    },
    "licensed-crowdfunding": {
      title: "Offer through a licensed crowdfunding platform",
      claimedAs: ["ke.cma.crowdfunding"],
      conditions: { "through-licensed-platform": is("ke.throughLicensedPortal") },
      cites: [cite(crowdfundingRegulations, "crowdfunding offers", { evidence: "unverified" })],
      inForce: { from: "2022-10-07" },
      note: "That no prospectus is needed then is taken from the purpose of these regulations, not read.",
    },
  },
  exposes: [
    { role: "issuer", basis: "primary", note: "Penalties of the CMA and rescission (from memory)." },
    { role: "personnel", basis: "joint", note: "Directors." },
    { role: "adviser", basis: "joint", note: "Transaction advisers." },
    { role: "intermediary", basis: "joint", note: "Placement agent." },
  ],
  remedies: ["Have the prospectus approved.", "Cut the offer down to a private one.", "Use a licensed crowdfunding platform."],
  notes: ["An offer that is not private is taken as public. Under the former regulations only the minimum subscription is recorded as a way to be private."],
});

const portal = all(includes("party.capacities", "platform"), any(is("party.here"), is("party.servesHere")), is("ke.investmentCrowdfunding"));

export const crowdfunding = rule({
  id: "ke.cma.crowdfunding",
  title: "Investment-based crowdfunding goes through a licensed platform, with a bank as custodian and a right to withdraw",
  kind: "authorisation",
  cites: [cite(crowdfundingRegulations, "licence; definitions")],
  subject: "party",
  nexus: ["provider", "customers"],
  when: portal,
  requires: { "licensed": includes("party.licences", "ke.cma.crowdfunding"), "bank-keeps-the-money": is("ke.bankCustodian"), "cooling-off": is("ke.coolingOff") },
  exposes: [...whoeverActs({ basis: "primary" }), { role: "issuer", basis: "secondary", reach: "any" }],
  remedies: ["Obtain the licence, or use a licensed operator."],
});

export const crowdfundingCaps = rule({
  id: "ke.cma.crowdfunding-caps",
  title: "Crowdfunding stays within the limits for the issuer and for a retail investor",
  kind: "investor-restriction",
  cites: [cite(crowdfundingRegulations, "limits", { evidence: "unverified" })],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(security), is("sale.offered"), is("ke.throughLicensedPortal")),
  requires: {
    "within-limit-of-issuer": atMost("ke.raisedByCrowdfunding", crowdfundingIssuer),
    "within-limit-of-retail-investor": any(not(equals("sale.investorClass", "retail")), atMost("ke.largestTicket", crowdfundingRetail)),
  },
  exposes: [
    { role: "platform", basis: "primary", note: "Operator." },
    { role: "issuer", basis: "joint" },
  ],
  remedies: ["Refund the excess."],
  notes: ["Both limits are known from memory."],
});

export const securitiesTallies = [
  tally({ fact: "ke.offerees", of: "offerees", among: "jurisdiction", cites: [PRIVATE] }),
  tally({
    fact: "ke.raisedByCrowdfunding",
    of: "amount",
    among: "jurisdiction",
    where: is("ke.throughLicensedPortal"),
    within: crowdfundingPeriod.id,
    related: ["ke.cma.crowdfunding"],
    cites: [cite(crowdfundingRegulations, "limit for an issuer", { evidence: "unverified" })],
  }),
];

export const securitiesRules = [publicOffer, crowdfunding, crowdfundingCaps];
