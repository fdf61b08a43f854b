import { defineFacts } from "../../src/authoring";

/** The providers of services. */
export const partyFacts = defineFacts({
  "vn.companyForm": {
    subject: "party",
    type: "code",
    values: ["limited-liability-company", "joint-stock-company", "other"],
    meaning: "form of the provider",
    ask: "Is this provider a limited liability company, a joint stock company, or something else?",
  },
  "vn.charterCapital": {
    subject: "party",
    type: "money",
    unit: "VND",
    meaning: "charter capital of the provider",
    ask: "What is this provider's charter capital?",
  },
  "vn.contributedInDong": {
    subject: "party",
    type: "boolean",
    meaning: "the charter capital is contributed in dong",
    ask: "Is the charter capital contributed in Vietnamese dong?",
  },
  "vn.institutionalShare": {
    subject: "party",
    type: "number",
    unit: "percent",
    meaning: "share of the capital that institutions contribute",
    ask: "What percentage of the charter capital do institutions contribute?",
  },
  "vn.qualifyingShare": {
    subject: "party",
    type: "number",
    unit: "percent",
    meaning: "share of the capital that banks, securities companies, fund managers, insurers or technology companies contribute",
    ask: "What percentage of the charter capital do banks, securities companies, fund managers, insurers and technology companies contribute?",
  },
  "vn.qualifyingShareAtLimit": {
    subject: "party",
    type: "boolean",
    meaning: "a share of exactly the limit is enough",
    ask: "In the Ministry of Finance's or counsel's view, is a share of exactly the limit enough?",
    judgement: { by: "counsel", note: "Sources differ: more than the limit, or at least the limit." },
  },
  "vn.qualifyingInstitutions": {
    subject: "party",
    type: "integer",
    unit: "persons",
    meaning: "number of those institutions",
    ask: "How many banks, securities companies, fund managers, insurers and technology companies contribute?",
  },
  "vn.foreignShare": {
    subject: "party",
    type: "number",
    unit: "percent",
    meaning: "foreign ownership of the provider",
    ask: "What percentage of this provider is in foreign ownership?",
  },
  "vn.directorYears": {
    subject: "party",
    type: "number",
    unit: "years",
    meaning: "years of the general director in a financial institution",
    ask: "For how many years has the general director worked in a financial institution?",
  },
  "vn.technologyYears": {
    subject: "party",
    type: "number",
    unit: "years",
    meaning: "years of experience of the head of technology",
    ask: "How many years of experience does the head of technology have?",
  },
  "vn.securityLevel": {
    subject: "party",
    type: "integer",
    unit: "level",
    meaning: "security level of the information system, as appraised",
    ask: "At which security level did the Ministry of Public Security appraise the information system?",
  },
});
