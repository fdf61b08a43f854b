import { all, any, cite, concept, defineFacts, holds, not, parameter, EARLIEST, rule, vocabulary } from "../../src/authoring";
import { prospectusQualified } from "../eu/investors";
import { fundUnit } from "../eu/token-regime";
import { kagb } from "./instruments";

export const kagbFacts = defineFacts({
  "de.licensedManager": {
    subject: "offering",
    type: "boolean",
    meaning: "a licensed manager (KVG) or one with a European passport manages the fund",
    ask: "Is the fund managed by a capital management company licensed under the KAGB, or by a manager with a European passport?",
  },
  "de.depositary": {
    subject: "offering",
    type: "boolean",
    meaning: "the fund has a depositary",
    ask: "Does the fund have a depositary?",
  },
  "de.retailMarketingNotified": {
    subject: "sale",
    type: "boolean",
    meaning: "marketing of the fund to retail investors is notified to BaFin and not objected to",
    ask: "Is the marketing of the fund to retail investors in Germany notified to BaFin (sections 316 ff. KAGB), and may it begin?",
  },
  "de.professionalMarketingNotified": {
    subject: "sale",
    type: "boolean",
    meaning: "marketing of the fund to professional or semi-professional investors is notified and may begin",
    ask: "Is the marketing of the fund to professional or semi-professional investors in Germany notified, and may it begin?",
  },
  "de.riskStatementSigned": {
    subject: "sale",
    type: "boolean",
    meaning: "the investors state in a separate document that they know the risks",
    ask: "Does every investor of this sale state, in a document separate from the contract, that he knows the risks?",
  },
  "de.expertiseConfirmed": {
    subject: "sale",
    type: "boolean",
    meaning: "manager or distributor assessed the investors' expertise and confirmed it in text form",
    ask: "Did the manager or its distributor assess the expertise, experience and knowledge of every investor of this sale and confirm in text form that it suffices?",
  },
  "de.semiProfessionalByStatus": {
    subject: "sale",
    type: "boolean",
    meaning: "the investors are semi-professional by status: certain staff and public bodies",
    ask: "Are the investors of this sale managers or staff of the fund manager, or public bodies, that the law treats as semi-professional?",
  },
});

const { atLeast, equals, is } = vocabulary("EUR", kagbFacts);

export const semiProfessionalCommitment = parameter({
  id: "de.kagb.semi-professional",
  title: "Commitment of a semi-professional investor, with risk statement and confirmed expertise",
  unit: "EUR",
  values: { [EARLIEST]: 200_000 },
  cites: [cite(kagb, "s. 1(19) no 33", { evidence: "primary" })],
});

export const largeCommitment = parameter({
  id: "de.kagb.large-commitment",
  title: "Commitment that makes an investor semi-professional by itself",
  unit: "EUR",
  values: { [EARLIEST]: 10_000_000 },
  cites: [cite(kagb, "s. 1(19) no 33", { evidence: "primary" })],
});

export const kagbParameters = [semiProfessionalCommitment, largeCommitment];

export const semiProfessional = concept({
  id: "de.semi-professional",
  title: "Sale to semi-professional investors",
  subject: "sale",
  when: all(
    equals("sale.investorClass", "de.semi-professional"),
    any(
      all(atLeast("sale.minTicket", semiProfessionalCommitment), is("de.riskStatementSigned"), is("de.expertiseConfirmed")),
      atLeast("sale.minTicket", largeCommitment),
      is("de.semiProfessionalByStatus"),
    ),
  ),
  cites: [cite(kagb, "s. 1(19) no 33", { evidence: "primary" })],
  note: "The smallest ticket of the sale stands for the commitment of each investor.",
});

export const privilegedFundInvestors = concept({
  id: "de.privileged-fund-investors",
  title: "Sale to professional or semi-professional investors",
  subject: "sale",
  when: any(holds(prospectusQualified), holds(semiProfessional)),
  cites: [cite(kagb, "s. 1(19) no 33", { evidence: "primary" })],
});

export const kagbConcepts = [semiProfessional, privilegedFundInvestors];

const exposes = [
  { role: "issuer", basis: "primary" },
  { role: "intermediary", basis: "joint", note: "The manager and the distributor." },
  { role: "platform", basis: "joint", note: "As far as it distributes the units." },
] as const;

export const fundTokens = rule({
  id: "de.kagb.fund-tokens",
  title: "Fund-unit tokens reach retail investors only through a licensed manager with depositary and notified marketing",
  kind: "authorisation",
  cites: [cite(kagb, "licensed manager and depositary of closed retail funds"), cite(kagb, "ss. 316 ff.")],
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), holds(fundUnit), not(holds(privilegedFundInvestors))),
  requires: {
    "licensed-manager": is("de.licensedManager"),
    "depositary": is("de.depositary"),
    "retail-marketing-notified": is("de.retailMarketingNotified"),
  },
  exposes,
  remedies: [
    "Appoint a licensed manager and a depositary, and notify the marketing to BaFin.",
    "Limit the sale to professional and semi-professional investors.",
    "Restructure as a company with an operating business outside the financial sector.",
  ],
  openTexture: [{ term: "investment fund", question: "Does the pool have an operating business outside the financial sector?", by: "counsel" }],
  notes: ["Units may be crypto fund units where the fund is a Sondervermögen. The rules on retail marketing (sections 316 ff.) are not confirmed."],
});

export const fundTokensProfessional = rule({
  id: "de.kagb.fund-tokens-professional",
  title: "Marketing of fund-unit tokens to professional and semi-professional investors is notified",
  kind: "authorisation",
  cites: [cite(kagb, "marketing to professional and semi-professional investors")],
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), holds(fundUnit), holds(privilegedFundInvestors)),
  requires: { "marketing-notified": is("de.professionalMarketingNotified") },
  exposes,
  remedies: ["Notify the marketing, or use the passport of a European manager, before addressing investors in Germany."],
});

export const kagbRules = [fundTokens, fundTokensProfessional];
