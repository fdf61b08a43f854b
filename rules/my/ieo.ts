import { all, any, cite, holds, rule, tally } from "../../src/authoring";
import { digitalToken } from "./concepts";
import { words } from "./facts";
import { cmsa, digitalAssetGuidelines } from "./instruments";
import { insiderShare, issuerCapital, issuerFunds, moratoriumSales, raiseCeiling, raiseMultiple, raisePeriod, recordYears, refundPeriod, residentDirectors } from "./parameters";

const { is, isNot, equals, oneOf, atLeast, atMost, later, onOrBefore } = words;

const answerable = [
  { role: "issuer", basis: "primary" },
  { role: "personnel", basis: "joint", note: "Directors." },
  { role: "platform", basis: "joint", note: "The IEO operator." },
] as const;

const publicOffer = all(holds(digitalToken), is("my.publicOffer"));
const publicOfferHere = all(publicOffer, is("sales.offeredHere"));

const ON_THE_FIRST_TEXT = "Taken from summaries of the text of 2020; the revision of 2022 may have changed it.";

export const ieoIssuer = rule({
  id: "my.gda.ieo-issuer",
  title: "Digital tokens are offered to the public by a Malaysian issuer, through an IEO operator, with an approved white paper",
  kind: "authorisation",
  cites: [cite(digitalAssetGuidelines, "Parts B, C"), cite(cmsa, "s. 377")],
  inForce: { from: "2020-10-28" },
  subject: "sale",
  nexus: ["sale"],
  when: all(publicOffer, is("sale.offered")),
  requires: {
    "malaysian-issuer": is("issuer.organisedHere"),
    "company-or-partnership": oneOf("my.issuerForm", ["company", "limited-liability-partnership"]),
    "operates-mainly-in-malaysia": is("issuer.managedHere"),
    "through-ieo-operator": is("my.soldOnIeo"),
    "paid-up-capital": atLeast("my.paidUpCapital", issuerCapital),
    "shareholders-funds": any(equals("my.issuerForm", "limited-liability-partnership"), atLeast("my.shareholdersFunds", issuerFunds)),
    "resident-directors": atLeast("my.residentDirectors", residentDirectors),
    "fit-and-proper-board": is("my.fitAndProper"),
    "white-paper-approved": onOrBefore("my.whitePaperApproved", "asOf"),
    "digital-value-for-malaysia": is("my.digitalValue"),
    "records-kept": atLeast("my.recordYears", recordYears),
  },
  exposes: answerable,
  remedies: ["Appoint a registered IEO operator and have the white paper approved.", "Raise the capital, or appoint resident directors.", "Refund investors.", "Exclude persons in Malaysia: a foreign issuer cannot meet the conditions."],
  openTexture: [{ term: "innovative solution or meaningful digital value proposition", question: "Does the project show one for Malaysia?", by: "the IEO operator" }],
});

export const nonPublicOffer = rule({
  id: "my.gda.ieo-issuer-non-public",
  title: "An offer of digital tokens that is not made to the public is permitted otherwise",
  kind: "authorisation",
  cites: [cite(cmsa, "ss. 212, 232"), cite(digitalAssetGuidelines, "scope")],
  inForce: { from: "2020-10-28" },
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(digitalToken), isNot("my.publicOffer"), is("sale.offered")),
  requires: { "permitted-otherwise": is("my.nonPublicOfferPermitted") },
  exposes: answerable,
  remedies: ["Offer the tokens through an IEO operator.", "Obtain counsel's view that the offer is outside the Guidelines and excluded under the Act."],
  openTexture: [{ term: "offered to the public", question: "What applies to an offer of digital tokens that is not made to the public?", by: "counsel" }],
});

export const moratorium = rule({
  id: "my.gda.ieo-issuer-moratorium",
  title: "Directors and senior management hold half of the equity, and the issuer keeps no over-subscription",
  kind: "asset-requirement",
  cites: [cite(digitalAssetGuidelines, "moratorium; over-subscription", { evidence: "unverified" })],
  subject: "offering",
  nexus: ["sale"],
  when: publicOfferHere,
  requires: {
    "equity-of-insiders": atLeast("my.insiderShare", insiderShare),
    "sales-in-the-moratorium": atMost("my.insiderSales", moratoriumSales),
    "no-over-subscription": isNot("my.oversubscription"),
  },
  exposes: answerable,
  remedies: ["Have directors and senior management keep their equity.", "Return what was subscribed over the target."],
  notes: [ON_THE_FIRST_TEXT],
});

export const refund = rule({
  id: "my.gda.ieo-issuer-refund",
  title: "The money of an offer that is not fully subscribed is returned within fourteen days",
  kind: "investor-restriction",
  cites: [cite(digitalAssetGuidelines, "refund", { evidence: "unverified" })],
  subject: "offering",
  nexus: ["sale"],
  when: all(publicOfferHere, onOrBefore("dates.closing", "asOf"), isNot("my.fullySubscribed")),
  requires: { "money-returned-in-time": onOrBefore("my.moneyReturned", later("dates.closing", refundPeriod)) },
  due: { from: "dates.closing", within: "my.ieo.refund" },
  exposes: answerable,
  remedies: ["Return the money."],
  notes: [ON_THE_FIRST_TEXT, "Time is taken to run from the close of the offer."],
});

export const raiseLimit = rule({
  id: "my.gda.raise-limit",
  title: "An issuer raises at most twenty times its shareholders' funds and RM100 million in twelve months",
  kind: "asset-requirement",
  cites: [cite(digitalAssetGuidelines, "ch. 18 (numbering of 2020)")],
  subject: "offering",
  nexus: ["sale"],
  when: publicOfferHere,
  requires: { "within-ceiling": atMost("my.raised", raiseCeiling), "within-multiple-of-funds": atMost("my.raisedToFunds", raiseMultiple) },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "platform", basis: "joint", note: "The IEO operator." },
  ],
  remedies: ["Stop at the limit, and return the excess."],
  notes: [ON_THE_FIRST_TEXT],
});

export const ieoTallies = [
  tally({ fact: "my.raised", of: "amount", among: "everywhere", within: raisePeriod.id, related: ["my.ieo"], cites: [cite(digitalAssetGuidelines, "ch. 18 (numbering of 2020)")] }),
];

export const ieoRules = [ieoIssuer, nonPublicOffer, moratorium, refund, raiseLimit];
