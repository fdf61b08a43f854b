import { defineFacts } from "../../src/authoring";

/** What backs the token. */
export const assetFacts = defineFacts({
  "th.trustHoldsTitle": {
    subject: "offering",
    type: "boolean",
    meaning: "a passive trust holds the title or lease for the token holders",
    ask: "Does a passive trust hold the title or leasehold for the token holders?",
  },
  "th.trustShares": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "share of the vehicle's shares that the trust holds",
    ask: "What percentage of the shares of the vehicle that owns the property does the trust hold?",
  },
  "th.trustVotes": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "share of the vehicle's votes that the trust holds",
    ask: "What percentage of the votes of the vehicle that owns the property does the trust hold?",
  },
  "th.independentAppraisal": {
    subject: "offering",
    type: "boolean",
    meaning: "the property is appraised independently",
    ask: "Is the property appraised independently?",
  },
  "th.appraisedShare": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "appraised value as a share of the offering",
    ask: "What percentage of the offering's value is the appraised value of the property?",
  },
  "th.projectValue": {
    subject: "offering",
    type: "money",
    unit: "THB",
    meaning: "value of the project",
    ask: "What is the value of the real-estate project?",
    readAs: { at: "/asset/underlying/valuation" },
  },
  "th.fixedReturn": {
    subject: "offering",
    type: "boolean",
    meaning: "the return is fixed in advance and does not depend on the project",
    ask: "Is a rate of return fixed in advance that does not depend on the project's performance?",
  },
  "th.infrastructureBacked": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is backed by infrastructure or a share of its revenue",
    ask: "Is the token backed by infrastructure, or by a share of its revenue?",
  },
  "th.creditAssessment": {
    subject: "offering",
    type: "boolean",
    meaning: "an assessment of the project's credit by the portal or an expert is disclosed",
    ask: "Is an assessment of the project's credit by the portal or an independent expert disclosed?",
  },
  "th.repaymentRisks": {
    subject: "offering",
    type: "boolean",
    meaning: "the risks to repayment are disclosed",
    ask: "Are the risk factors that bear on the ability to repay disclosed?",
  },
});
