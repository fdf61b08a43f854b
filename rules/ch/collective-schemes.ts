import { all, any, cite, concept, defineFacts, holds, not, rule, tally, vocabulary } from "../../src/authoring";
import { collectiveSchemeUnit } from "./classification";
import { clientFacts, optedOut, professionalClient } from "./clients";
import { cisa } from "./instruments";

/** Fund law: Swiss schemes, foreign schemes offered in Switzerland, and what is no scheme. */

export const schemeFacts = defineFacts({
  "ch.finmaApproved": {
    subject: "offering",
    type: "boolean",
    meaning: "FINMA has licensed or approved the scheme",
    ask: "Has FINMA licensed or approved the scheme?",
  },
  "ch.limitedQualifiedInvestorFund": {
    subject: "offering",
    type: "boolean",
    meaning: "the scheme is a limited qualified investor fund (L-QIF)",
    ask: "Is the scheme a limited qualified investor fund (L-QIF)?",
  },
  "ch.institutionManaged": {
    subject: "offering",
    type: "boolean",
    meaning: "the scheme is managed by a supervised institution",
    ask: "Is the scheme managed by an institution supervised for that purpose?",
  },
  "ch.soldToNonQualified": {
    subject: "offering",
    type: "boolean",
    meaning: "units are offered to investors who are not qualified",
    ask: "Are units offered to any investor who is not a qualified investor?",
  },
  "ch.operatingCompany": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is an operating company",
    ask: "Is the issuer a company that carries on its own business, rather than investing for others?",
    judgement: { by: "counsel", note: "Operating companies are outside fund law; how far managing property or other assets is a business of one's own has to be judged." },
  },
  "ch.listedInvestmentCompany": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is a listed investment company outside fund law",
    ask: "Is the issuer an investment company that is outside fund law because it is listed on a Swiss stock exchange?",
  },
  "ch.representative": {
    subject: "offering",
    type: "boolean",
    meaning: "the foreign scheme has a representative in Switzerland",
    ask: "Does the foreign scheme have a representative in Switzerland?",
  },
  "ch.payingAgent": {
    subject: "offering",
    type: "boolean",
    meaning: "the foreign scheme has a paying agent in Switzerland",
    ask: "Does the foreign scheme have a paying agent in Switzerland?",
  },
});

const { equals, is, isNot } = vocabulary("CHF", { ...clientFacts, ...schemeFacts });

export const qualifiedInvestor = concept({
  id: "ch.qualified-investor",
  title: "Qualified investor",
  subject: "sale",
  when: any(holds(professionalClient), equals("sale.investorClass", "ch.qualified")),
  cites: [cite(cisa, "art. 10")],
  evidence: "secondary",
  note: "Professional clients, wealthy clients who have opted out, and clients with a management or advisory mandate (class ch.qualified, taken as stated).",
});

/** What fund law leaves out altogether. */
const outside = {
  "operating-company": {
    title: "Operating company",
    conditions: { "operating-company": is("ch.operatingCompany") },
    cites: [cite(cisa, "scope")],
  },
  "listed-investment-company": {
    title: "Listed investment company",
    conditions: { "listed-investment-company": is("ch.listedInvestmentCompany") },
    cites: [cite(cisa, "scope")],
  },
} as const;

const openTexture = [{ term: "collective investment scheme", question: "Does the issuer invest for the account of its investors, or carry on a business of its own?", by: "counsel" }];

export const swissScheme = rule({
  id: "ch.cisa.collective-schemes",
  title: "A Swiss collective investment scheme is licensed or approved by FINMA",
  kind: "authorisation",
  cites: [cite(cisa, "arts. 7, 10, 13, 15")],
  subject: "offering",
  nexus: ["issuer"],
  when: all(is("issuer.organisedHere"), holds(collectiveSchemeUnit)),
  requires: { "finma-licence-or-approval": is("ch.finmaApproved") },
  unless: {
    "limited-qualified-investor-fund": {
      title: "Limited qualified investor fund (L-QIF)",
      conditions: {
        "l-qif": is("ch.limitedQualifiedInvestorFund"),
        "qualified-investors-only": isNot("ch.soldToNonQualified"),
        "institution-managed": is("ch.institutionManaged"),
      },
      claimedAs: ["ch.cisa-118a"],
      cites: [cite(cisa, "art. 118a", { evidence: "unverified" })],
      inForce: { from: "2024-03-01" },
    },
    ...outside,
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "intermediary", basis: "joint", note: "Manager and distributor." },
  ],
  remedies: ["Obtain FINMA's licence or approval.", "Set up a limited qualified investor fund for qualified investors.", "Restructure as an operating company or a note secured by a supervised institution."],
  openTexture,
});

export const foreignScheme = rule({
  id: "ch.cisa.collective-schemes-foreign",
  title: "A foreign scheme offered in Switzerland is approved, or has a representative and paying agent",
  kind: "authorisation",
  cites: [cite(cisa, "arts. 10, 119-120, 123")],
  inForce: { from: "2020-01-01" },
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), holds(collectiveSchemeUnit), isNot("issuer.organisedHere"), any(not(holds(qualifiedInvestor)), holds(optedOut))),
  requires: {
    "finma-approval": any(holds(optedOut), is("ch.finmaApproved")),
    "representative": is("ch.representative"),
    "paying-agent": is("ch.payingAgent"),
  },
  unless: outside,
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "intermediary", basis: "joint", note: "Manager and distributor." },
    { role: "platform", basis: "joint", note: "As distributor." },
  ],
  remedies: [
    "Obtain FINMA's approval and appoint a representative and a paying agent.",
    "Offer to qualified investors other than opted-out private clients only; for those appoint a representative and a paying agent.",
  ],
  openTexture,
});

export const schemeConcepts = [qualifiedInvestor];
export const schemeRules = [swissScheme, foreignScheme];
export const schemeTallies = [tally({ fact: "ch.soldToNonQualified", among: "everywhere", where: not(holds(qualifiedInvestor)), cites: [cite(cisa, "arts. 10, 118a", { evidence: "unverified" })] })];
