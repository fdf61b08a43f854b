import { all, any, cite, holds, not, rule, tally, vocabulary } from "../../src/authoring";
import { qualifiedInvestors, security, verifiedInvestors } from "./concepts";
import { facts } from "./facts";
import { coordinatorRegulations, cryptoReport, detailsRegulations, kirobo, privateOfferReport, securitiesLaw } from "./instruments";
import { investorFacts } from "./investor-facts";
import * as p from "./parameters";

const { atMost, is, isNot, moreThan, oneOf } = vocabulary("ILS", { ...facts, ...investorFacts });

const claims = { few: "il.s15a-35-offerees", qualified: "il.s15a-first-schedule", coordinator: "il.s15b-coordinator" };

export const classification = rule({
  id: "il.sl.token-classification",
  title: "The classification of a token offered in Israel is documented",
  kind: "asset-requirement",
  cites: [cite(securitiesLaw, "s. 1"), cite(cryptoReport, "classification"), cite(kirobo, "factors")],
  force: "guidance",
  inForce: { from: "2019-03-05" },
  subject: "offering",
  nexus: ["sale"],
  when: all(is("token.usesDlt"), is("sales.offeredHere")),
  requires: { "classified": any(is("il.preRuling"), is("il.classificationDocumented")) },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Document the classification, or ask the Authority for a pre-ruling.", "Sell only once product or service can be used, and without talk of profit."],
  notes: ["No text makes the documentation a duty; it is the safe course that the practice of the Authority suggests."],
});

export const prospectus = rule({
  id: "il.sl.s15-prospectus",
  title: "Securities are offered or sold to the public in Israel only under a prospectus permitted by the Authority",
  kind: "disclosure",
  cites: [cite(securitiesLaw, "s. 15")],
  inForce: { from: "2000" },
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), holds(security)),
  requires: { "permitted-prospectus": is("il.prospectusPermitted") },
  unless: {
    "few-offerees": {
      title: "At most 35 offerees in any twelve months",
      claimedAs: [claims.few],
      conditions: {
        "within-limit-of-offerees": atMost("il.offereesInTwelveMonths", p.offereeLimit),
        "vehicles-looked-through": is("il.lookedThrough"),
        "recipients-of-figures-counted": any(isNot("il.figuresOnRequest"), is("il.recipientsCounted")),
        "register-kept": is("il.registerKept"),
      },
      cites: [cite(securitiesLaw, "s. 15A(a)(1)"), cite(detailsRegulations, "regs 1-2"), cite(privateOfferReport, "register of offerees")],
      note: "Offerees are counted, not buyers; First Schedule investors are left out. That directors, holders and employees are left out too is one practitioner's view: they are counted here. Resale on the exchange is limited (section 15C).",
    },
    "first-schedule-investors": {
      title: "First Schedule investors, verified by the offeror",
      claimedAs: [claims.qualified],
      conditions: {
        "first-schedule-investors": holds(qualifiedInvestors),
        "verified": oneOf("il.verifiedBy", ["offeror", "accountant", "lawyer"]),
        "consent-in-advance": is("il.consentInAdvance"),
      },
      cites: [cite(securitiesLaw, "s. 15A(b)(1)"), cite(privateOfferReport, "verification of investors")],
      evidence: "unverified",
      note: "A mere declaration of the investor is not enough. That consent is given in writing beforehand is from memory.",
    },
    "offering-coordinator": {
      title: "Crowdfunding through a registered offering coordinator",
      claimedAs: [claims.coordinator],
      conditions: { "registered-coordinator": is("il.throughCoordinator"), "issuer-within-its-limit": is("il.issuerCapMet") },
      cites: [cite(securitiesLaw, "s. 15B(4a)", { evidence: "unverified" }), cite(coordinatorRegulations, "offers through a coordinator")],
      inForce: { from: "2017" },
      evidence: "unverified",
    },
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "personnel", basis: "joint", note: "Directors. Up to five years of imprisonment, as remembered." },
    { role: "sponsor", basis: "joint", note: "The controlling holder." },
    { role: "intermediary", basis: "joint", note: "Whoever distributes." },
  ],
  remedies: ["Have a prospectus permitted.", "Keep to 35 offerees in twelve months, or to verified First Schedule investors.", "Leave Israel out of the offer."],
  openTexture: [{ term: "financial purpose", question: "Do purchasers buy the token for a financial purpose?", by: "counsel" }],
  notes: ["The offer is any action, also online, meant to make the public in Israel buy. After a prospectus periodic reports follow. Recorded from the regulations of 2000 on, which set the number of offerees."],
});

export const generalPublication = rule({
  id: "il.sl.general-publication",
  title: "A publication about a private offer stays general",
  kind: "marketing",
  cites: [cite(securitiesLaw, "s. 15A(a)(3)"), cite(privateOfferReport, "general publication")],
  evidence: "secondary",
  subject: "offering",
  nexus: ["marketing", "sale"],
  when: all(holds(security), is("il.generalPublication"), not(is("il.prospectusPermitted"))),
  requires: { "general-information-only": isNot("il.publicationHasFigures") },
  exposes: [{ role: "issuer", basis: "primary" }, { role: "sponsor", basis: "joint", note: "The promoter." }, { role: "marketer", basis: "joint" }],
  remedies: ["Take returns, yields and comparisons out of the publication.", "Show them only to persons whose standing is verified."],
  notes: ["Whoever asks for such figures and receives them becomes an offeree."],
});

const band = { above: (limit: typeof p.lowIncome) => moreThan("il.investorIncome", limit), upTo: (limit: typeof p.lowIncome) => atMost("il.investorIncome", limit) };

export const coordinator = rule({
  id: "il.sl.s15b-offering-coordinator",
  title: "An investor puts no more into offers through a coordinator than his income allows",
  kind: "investor-restriction",
  cites: [cite(coordinatorRegulations, "limits per investor")],
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), holds(security), is("il.throughCoordinator"), not(holds(qualifiedInvestors))),
  requires: {
    "within-the-limits": any(
      all(band.upTo(p.lowIncome), atMost("il.largestInvestment", p.lowPerInvestment), atMost("il.investedInTwelveMonths", p.lowTotal)),
      all(band.above(p.lowIncome), band.upTo(p.middleIncome), atMost("il.investedInTwelveMonths", p.middleTotal)),
      all(band.above(p.middleIncome), band.upTo(p.highIncome), atMost("il.investedOfIncome", p.highShare), atMost("il.investedInTwelveMonths", p.highTotal)),
      all(band.above(p.highIncome), is("il.aboveBandsMet")),
    ),
  },
  exposes: [{ role: "platform", basis: "primary", note: "The coordinator." }, { role: "issuer", basis: "joint" }],
  remedies: ["Cap orders by the investor's income."],
  notes: ["The limits are from a secondary source. First Schedule investors are taken to be outside them (interpretation)."],
});

export const offerTallies = [
  tally({
    fact: "il.offereesInTwelveMonths",
    of: "offerees",
    among: "jurisdiction",
    where: not(holds(verifiedInvestors)),
    within: p.countingPeriod.id,
    cites: [cite(securitiesLaw, "s. 15A(a)(1)")],
  }),
];

export const offerRules = [classification, prospectus, generalPublication, coordinator];
