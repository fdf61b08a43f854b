import { defineFacts } from "../../src/authoring";

/** The issuer of a digital token, and the operators. */
export const partyFacts = defineFacts({
  "my.issuerForm": {
    subject: "offering",
    type: "code",
    values: ["company", "exempt-private-company", "listed-company", "limited-liability-partnership", "other"],
    meaning: "form of the issuer under Malaysian law",
    ask: "What is the issuer under Malaysian law: a company that is neither an exempt private company nor listed; an exempt private company; a listed public company; a limited liability partnership; or something else?",
  },
  "my.paidUpCapital": {
    subject: "offering",
    type: "money",
    unit: "MYR",
    meaning: "paid-up capital of the issuer, or capital of the partnership",
    ask: "What is the issuer's paid-up capital (of a limited liability partnership: its capital)?",
  },
  "my.shareholdersFunds": {
    subject: "offering",
    type: "money",
    unit: "MYR",
    meaning: "shareholders' funds of the issuer, at their lowest",
    ask: "What are the issuer's shareholders' funds, at their lowest?",
    readAs: { at: "/issuer/ownFunds" },
  },
  "my.residentDirectors": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "directors whose principal or only residence is in Malaysia",
    ask: "How many directors of the issuer have their principal or only residence in Malaysia?",
  },
  "my.fitAndProper": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer's board is fit and proper",
    ask: "Is the issuer's board fit and proper?",
  },
  "my.digitalValue": {
    subject: "offering",
    type: "boolean",
    meaning: "the project shows an innovative solution or a meaningful digital value proposition for Malaysia",
    ask: "Does the project show an innovative solution or a meaningful digital value proposition for Malaysia?",
    judgement: { by: "the IEO operator", note: "The operator assesses it; the text gives no measure." },
  },
  "my.recordYears": {
    subject: "offering",
    type: "number",
    unit: "years",
    meaning: "years for which the issuer keeps its records",
    ask: "For how many years does the issuer keep its records?",
  },
  "my.insiderShare": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "share of the equity that directors and senior management hold together at issue",
    ask: "What percentage of the issuer's equity do its directors and senior management hold together when the tokens are issued?",
  },
  "my.insiderSales": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "share of that equity that is sold in the moratorium",
    ask: "What percentage of that equity do directors and senior management sell in the moratorium?",
  },
  "my.operatorCapital": {
    subject: "party",
    type: "money",
    unit: "MYR",
    meaning: "paid-up capital of the operator",
    ask: "What is the paid-up capital of this operator?",
  },
  "my.newExchangeCapital": {
    subject: "party",
    type: "boolean",
    meaning: "the exchange holds the capital and shareholders' funds of the revision of 2026, or is within its transition",
    ask: "Does this exchange hold the paid-up capital and shareholders' funds that the revision of 20 May 2026 asks for, or is it within the transition for existing operators?",
    judgement: { by: "counsel", note: "The revision raises both figures; neither they nor the length of the transition were read." },
  },
  "my.exchangeCoversSecurities": {
    subject: "party",
    type: "boolean",
    meaning: "the venue's registration as a digital asset exchange covers the tokenised security",
    ask: "In the Commission's view, may this digital asset exchange trade the tokenised security under its registration?",
    judgement: { by: "the Securities Commission", note: "It says that a registration as exchange covers digital assets and that tokenised securities are another category." },
  },
});
