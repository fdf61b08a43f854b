import { all, any, cite, holds, not, rule, tally } from "../../src/authoring";
import { companySecurity } from "./concepts";
import { words } from "./facts";
import { companiesAct, pasRules } from "./instruments";
import { publicKind } from "./offers";
import { allotmentPeriod, countingPeriod, offereeLimit, refundDeadline, returnPeriod } from "./parameters";

const { is, isNot, equals, oneOf, atMost, onOrBefore, later } = words;

const CLAIM = "in.companies-act.s42";
const indianOffer = all(is("issuer.organisedHere"), holds(companySecurity), is("sale.offered"));
const uncounted = oneOf("sale.investorClass", ["in.qib", "in.employee"]);

const answers = [
  { role: "issuer", basis: "primary" },
  { role: "sponsor", basis: "primary", note: "Promoters." },
  { role: "personnel", basis: "primary", note: "Directors." },
  { role: "intermediary", basis: "secondary", note: "Merchant banker that ran the offer (orders of SEBI)." },
  { role: "platform", basis: "secondary", note: "Platform that hosted the offer (orders of SEBI)." },
] as const;

const remedies = [
  "Offer to identified persons within the limit, without advertisement.",
  "Use a route registered with SEBI.",
] as const;

export const privatePlacement = rule({
  id: "in.companies-act.s42-private-placement",
  title: "Company securities are offered with a prospectus, or privately to identified persons up to a limit",
  kind: "disclosure",
  cites: [cite(companiesAct, "ss. 23-26, 42"), cite(pasRules, "r. 14")],
  subject: "sale",
  nexus: ["sale"],
  when: indianOffer,
  requires: { "registered-prospectus": onOrBefore("in.prospectusRegistered", "asOf") },
  unless: {
    "s42-private-placement": {
      title: "Private placement to identified persons",
      conditions: {
        "offer-letter-to-identified-persons": is("in.offerLetter"),
        "within-limit-of-offerees": any(uncounted, atMost("in.countedOfferees", offereeLimit)),
        "no-advertisement": all(isNot("sale.advertised"), isNot("marketing.generalSolicitation"), isNot("marketing.invitesPublicHere")),
        "separate-bank-account": is("in.separateAccount"),
      },
      cites: [cite(companiesAct, "s. 42"), cite(pasRules, "r. 14")],
      claimedAs: [CLAIM],
    },
    "s62-rights-issue": {
      title: "Rights issue to members",
      conditions: { "rights-issue": is("in.rightsIssue") },
      cites: [cite(companiesAct, "s. 62")],
      claimedAs: ["in.companies-act.s62"],
    },
  },
  exposes: answers,
  remedies,
  notes: [
    "Over the limit, or advertised, the offer counts as public: a fine up to the amount raised or INR 20,000,000, whichever is lower, and refund with interest within 30 days (from memory).",
    "Qualified institutional buyers and employees under a stock option scheme are not counted. Persons abroad are: the limit names no place.",
    "The limit runs over a financial year. The sales of this offering are all counted, and earlier placements that ended within twelve months: stricter where an offer crosses the end of a year.",
    "An earlier placement tells who bought, not how many were addressed: state the total of persons addressed.",
    "The conditions of a rights issue were not read.",
  ],
});

export const allotment = rule({
  id: "in.companies-act.s42-private-placement-allotment",
  title: "Privately placed securities are allotted within 60 days, or the money is refunded within 15 more",
  kind: "disclosure",
  cites: [cite(companiesAct, "s. 42")],
  subject: "sale",
  nexus: ["sale"],
  when: all(indianOffer, equals("sale.pathway", CLAIM)),
  requires: {
    "allotted-or-refunded": any(
      onOrBefore("in.allotted", later("in.moneyReceived", allotmentPeriod)),
      onOrBefore("in.refunded", later("in.moneyReceived", refundDeadline)),
    ),
  },
  due: { from: "in.moneyReceived", within: refundDeadline.id },
  exposes: answers,
  remedies: ["Allot in time, or refund the money with interest."],
});

export const allotmentReturn = rule({
  id: "in.companies-act.s42-private-placement-return",
  title: "The return of allotment is filed within 15 days",
  kind: "reporting",
  cites: [cite(companiesAct, "s. 42"), cite(pasRules, "r. 14")],
  subject: "sale",
  nexus: ["sale"],
  when: all(indianOffer, equals("sale.pathway", CLAIM)),
  requires: { "return-filed-in-time": onOrBefore("in.allotmentReturn", later("in.allotted", returnPeriod)) },
  due: { from: "in.allotted", within: returnPeriod.id },
  exposes: answers,
  remedies: ["File form PAS-3."],
});

export const foreignIssuer = rule({
  id: "in.companies-act.s42-private-placement-foreign-issuer",
  title: "A foreign company offers its securities to the public in India with an Indian prospectus or as depository receipts",
  kind: "disclosure",
  cites: [cite(companiesAct, "ss. 387-393")],
  subject: "sale",
  nexus: ["sale"],
  when: all(not(is("issuer.organisedHere")), holds(companySecurity), is("sale.offered"), any(publicKind, is("sale.advertised"))),
  requires: { "registered-prospectus": onOrBefore("in.prospectusRegistered", "asOf") },
  exposes: answers,
  remedies: ["Register an Indian prospectus, or use Indian depository receipts.", "Exclude India, or address identified persons without advertisement."],
  notes: ["The rules on depository receipts and on private offers of foreign companies were not read."],
});

export const placementTallies = [
  tally({
    fact: "in.countedOfferees",
    of: "offerees",
    among: "everywhere",
    where: not(uncounted),
    within: countingPeriod.id,
    related: [CLAIM],
    cites: [cite(companiesAct, "s. 42"), cite(pasRules, "r. 14")],
  }),
];

export const placementRules = [privatePlacement, allotment, allotmentReturn, foreignIssuer];
