import { all, any, cite, holds, not, rule, tally } from "../../src/authoring";
import { companySecurities, debtToken } from "./concepts";
import { exemptOffers, offerNotPublic } from "./exempt-offers";
import { words } from "./facts";
import { banksAct, companiesAct } from "./instruments";
import { foreignFilingAge, prospectusLife } from "./parameters";

const { is, equals, oneOf, atMost, onOrBefore, later } = words;

const OFFERS = [cite(companiesAct, "ss. 95, 99-101")] as const;

/** A gift is no offer for consideration. */
const offered = all(holds(companySecurities), is("sale.offered"), not(equals("raise.kind", "airdrop-or-free")));

const answerable = [
  { role: "issuer", basis: "primary" },
  { role: "personnel", basis: "joint", note: "Directors: jointly liable to those who relied, and a false prospectus is an offence of up to ten years (from memory)." },
  { role: "sponsor", basis: "joint", note: "Promoters." },
  { role: "platform", basis: "joint", note: "Any person who makes the offer." },
  { role: "intermediary", basis: "joint", note: "Any person who makes the offer." },
  { role: "marketer", basis: "joint", note: "Any person who makes the offer." },
  { role: "adviser", basis: "secondary", note: "Experts who consented to the prospectus." },
] as const;

const foreign = equals("za.issuerForm", "foreign-company");

export const prospectus = rule({
  id: "za.companies-act.s99-prospectus",
  title: "Securities are offered to the public by a company, with a registered prospectus",
  kind: "disclosure",
  cites: OFFERS,
  subject: "sale",
  nexus: ["sale"],
  when: offered,
  requires: {
    "issuer-is-company": oneOf("za.issuerForm", ["public-company", "private-company", "foreign-company"]),
    "no-private-company": oneOf("za.issuerForm", ["public-company", "foreign-company", "other"]),
    "foreign-company-filed": any(not(foreign), is("za.foreignFilingMade")),
    "foreign-filing-recent": any(not(foreign), atMost("za.foreignFilingAge", foreignFilingAge), is("za.olderFilingSuffices")),
    "prospectus-registered": any(oneOf("za.offerKind", ["listed", "secondary"]), onOrBefore("za.prospectusRegistered", "asOf")),
    "exchange-requirements-met": any(oneOf("za.offerKind", ["initial-or-unlisted", "secondary"]), is("za.exchangeRequirementsMet")),
    "written-statement": any(oneOf("za.offerKind", ["initial-or-unlisted", "listed"]), is("za.writtenStatement")),
  },
  unless: exemptOffers,
  exposes: answerable,
  remedies: [
    "Register a prospectus, after conversion into a public company where the issuer is a private one.",
    "Restrict the offer to the addressees of s. 96: professionals, or tickets of the prescribed amount.",
    "Rescind and refund what was allotted.",
  ],
  openTexture: [{ term: "within ninety business days before the offer", question: "Is an older filing of a foreign company enough?", by: "counsel" }],
  notes: [
    "The offer counts in whatever way it is made, and wherever the issuer is incorporated.",
    "The memorandum of a private company bars offers to the public: such a vehicle cannot use a prospectus at all.",
    "The Act knows no reverse solicitation: investors who come unasked are judged as others.",
  ],
});

export const prospectusLapse = rule({
  id: "za.companies-act.s99-prospectus-lapse",
  title: "A registered prospectus is used before it lapses",
  kind: "disclosure",
  cites: [cite(companiesAct, "life of a prospectus", { evidence: "unverified" })],
  subject: "sale",
  nexus: ["sale"],
  when: all(offered, not(holds(offerNotPublic)), equals("za.offerKind", "initial-or-unlisted"), onOrBefore("za.prospectusRegistered", "asOf")),
  requires: { "prospectus-not-lapsed": onOrBefore("asOf", later("za.prospectusRegistered", prospectusLife)) },
  exposes: answerable,
  remedies: ["Register the prospectus anew."],
  notes: ["Known from memory, without the day from which time runs: it is taken to run from registration."],
});

export const debt = rule({
  id: "za.banks-act.debt-tokens",
  title: "A debt token is no deposit, or keeps the conditions for commercial paper",
  kind: "authorisation",
  cites: [cite(banksAct, "deposits; commercial paper")],
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(holds(debtToken), any(is("issuer.here"), is("sales.offeredHere"))),
  requires: { "no-deposit-or-commercial-paper": is("za.debtPermitted") },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "personnel", basis: "joint", note: "Directors." },
  ],
  remedies: ["Have counsel confirm that the token is no deposit, or place it as commercial paper under its conditions."],
  openTexture: [{ term: "deposit", question: "Does the debt token make the issuer take deposits, or is it commercial paper?", by: "counsel" }],
  notes: ["The Act was not collected: what it asks for is left to counsel."],
});

const SMALL = [cite(companiesAct, "s. 96(1)(g)", { evidence: "unverified" })];

export const offerTallies = [
  tally({ fact: "za.acceptors", of: "purchasers", among: "jurisdiction", cites: SMALL }),
  tally({ fact: "za.aggregatePrice", of: "amount", among: "jurisdiction", cites: SMALL }),
];

export const offerRules = [prospectus, prospectusLapse, debt];
