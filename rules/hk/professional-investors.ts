import { all, any, cite, defineFacts, holds, not, rule, vocabulary } from "../../src/authoring";
import { professionalByHoldings, professionalInvestors, professionalInvestorsBefore2018, professionalSale } from "./concepts";
import { sharedFacts } from "./facts";
import { professionalInvestorRules, sfo } from "./instruments";
import { accountsAge, statementAge } from "./parameters";

export const professionalInvestorFacts = defineFacts({
  "hk.professionalModification": {
    subject: "sale",
    type: "boolean",
    meaning: "the SFC had modified the definition for the firm",
    ask: "Had the SFC granted the selling firm a modification of the professional investor categories (section 134)?",
  },
  "hk.proof": {
    subject: "sale",
    type: "code",
    values: ["custodian-statement", "audited-accounts", "other", "none"],
    meaning: "proof kept that the investors are professional",
    ask: "What proof is kept that each investor of this sale is professional: a custodian statement or certificate, audited accounts, something else, or none?",
  },
  "hk.proofDate": {
    subject: "sale",
    type: "date",
    meaning: "date of the oldest proof",
    ask: "Of which date is the oldest statement, certificate or set of accounts relied on for this sale?",
  },
  "hk.proofAppropriate": {
    subject: "sale",
    type: "boolean",
    meaning: "an appropriate method of proof was used and recorded",
    ask: "Was a method of proof that is appropriate in the circumstances used for every investor of this sale, and recorded?",
  },
});

const { is, equals, onOrBefore, later } = vocabulary("HKD", { ...sharedFacts, ...professionalInvestorFacts });

const claimed = all(is("sale.offered"), holds(professionalSale));

/** A statement or accounts young enough on the day of the sale. */
const freshPaper = any(
  all(equals("hk.proof", "custodian-statement"), onOrBefore("sale.date", later("hk.proofDate", statementAge))),
  all(equals("hk.proof", "audited-accounts"), onOrBefore("sale.date", later("hk.proofDate", accountsAge))),
);

const exposes = [
  { role: "issuer", basis: "primary" },
  { role: "intermediary", basis: "joint" },
  { role: "platform", basis: "joint" },
] as const;

const remedies = ["Collect evidence for every investor, or remove the investor.", "Rely on another exemption for the sale."];

export const professionalInvestor = rule({
  id: "hk.sfo.professional-investor",
  title: "Investors treated as professional must meet the definition",
  kind: "investor-restriction",
  cites: [cite(sfo, "Sch. 1, Part 1, \"professional investor\""), cite(professionalInvestorRules, "categories as amended on 2018-07-13")],
  inForce: { from: "2018-07-13" },
  subject: "sale",
  nexus: ["sale"],
  when: claimed,
  requires: { "meets-the-definition": holds(professionalInvestors) },
  exposes,
  remedies,
  notes: [
    "Treating a non-professional as professional takes away the exemption that rests on it.",
    "Real estate and virtual assets that are not securities are not portfolio. Equivalents in other currencies count.",
    "The list of institutional investors is not confirmed.",
  ],
});

export const professionalInvestorBefore2018 = rule({
  id: "hk.sfo.professional-investor.before-2018",
  title: "Investors treated as professional must meet the definition (before 2018-07-13)",
  kind: "investor-restriction",
  cites: [cite(sfo, "Sch. 1, Part 1, \"professional investor\""), cite(professionalInvestorRules, "categories before the amendment of 2018-07-13")],
  inForce: { from: "2003-04-01", to: "2018-07-12" },
  subject: "sale",
  nexus: ["sale"],
  when: claimed,
  requires: {
    "meets-the-definition-or-modification": any(
      holds(professionalInvestorsBefore2018),
      all(is("hk.professionalModification"), holds(professionalByHoldings)),
    ),
  },
  exposes,
  remedies,
  notes: [
    "Not yet counted for an individual: what a wholly owned company holds, and the share of a joint account unless held with a spouse or child. An investment company had to do nothing but hold investments.",
    "The SFC could relax this for a firm by a modification.",
  ],
});

export const professionalInvestorProof = rule({
  id: "hk.sfo.professional-investor.proof",
  title: "That an investor is professional must be proved by an appropriate method and recorded",
  kind: "investor-restriction",
  cites: [cite(professionalInvestorRules, "methods of proof as amended on 2011-12-16")],
  inForce: { from: "2011-12-16" },
  subject: "sale",
  nexus: ["sale"],
  when: all(claimed, not(equals("hk.investorType", "institutional"))),
  requires: {
    "recorded-proof": all(not(equals("hk.proof", "none")), any(is("hk.proofAppropriate"), freshPaper)),
  },
  exposes,
  remedies,
  notes: [
    "Any appropriate method serves if it is recorded. A custodian statement within twelve months or audited accounts within sixteen are one way (periods not confirmed); an older paper alone needs more evidence but does not make the investor non-professional.",
  ],
});

export const professionalInvestorProofBefore2011 = rule({
  id: "hk.sfo.professional-investor.proof-before-2011",
  title: "That an investor is professional must be proved by the prescribed papers (before 2011-12-16)",
  kind: "investor-restriction",
  cites: [cite(professionalInvestorRules, "methods of proof before the amendment of 2011-12-16")],
  inForce: { from: "2003-04-01", to: "2011-12-15" },
  subject: "sale",
  nexus: ["sale"],
  when: all(claimed, not(equals("hk.investorType", "institutional"))),
  requires: { "prescribed-paper": freshPaper },
  exposes,
  remedies,
  evidence: "unverified",
});

export const professionalInvestorRuleSet = [
  professionalInvestor,
  professionalInvestorBefore2018,
  professionalInvestorProof,
  professionalInvestorProofBefore2011,
];
