import { defineFacts } from "../../src/authoring";

/** Facts that only Macau asks for; stated at `/local/MO/...`. */
export const facts = defineFacts({
  "mo.indirectService": {
    subject: "party",
    type: "boolean",
    meaning: "the institution's part in the offering is an indirect service to tokens",
    ask: "In counsel's view, does the institution's part in this offering serve tokens indirectly?",
    judgement: { by: "counsel", note: "Institutions are to keep away from direct and indirect service; where indirect service ends was not found." },
  },
  "mo.specificAuthorisation": {
    subject: "party",
    type: "boolean",
    meaning: "the Monetary Authority has specifically authorised the institution's service to the token",
    ask: "Has the Monetary Authority of Macao specifically authorised this institution's service to the token? Keep the document.",
  },
  "mo.financialActivities": {
    subject: "party",
    type: "codes",
    values: ["currency-conversion", "cross-border-transfer", "transaction-platform", "deposit-taking"],
    meaning: "reserved financial activities that the party carries on through tokens or beside them",
    ask: "Which of these does this party carry on: currency conversion, cross-border fund transfer, a platform for financial transactions, deposit taking?",
  },
  "mo.crossBorderServiceCovered": {
    subject: "party",
    type: "boolean",
    meaning: "a service from abroad to customers in Macau counts as activity in Macau",
    ask: "In counsel's view, is this party's service from abroad to customers in Macau an activity in Macau?",
    judgement: { by: "counsel", note: "Marketing from abroad and service without solicitation were found unclear." },
  },
  "mo.writtenPosition": {
    subject: "offering",
    type: "boolean",
    meaning: "the Monetary Authority has stated in writing that it does not object to the offer",
    ask: "Has the Monetary Authority of Macao stated in writing that it does not object to this offer? Keep the letter.",
  },
  "mo.lawfulWithoutPosition": {
    subject: "offering",
    type: "boolean",
    meaning: "the offer is lawful in Macau without a written position of the Monetary Authority",
    ask: "In Macau counsel's view, is this offer lawful without a written position of the Monetary Authority?",
    judgement: { by: "counsel", note: "No regime for offers of tokens was found, and it is not known whether security tokens are securities under any law of Macau." },
  },
  "mo.bondPracticeFollowed": {
    subject: "offering",
    type: "boolean",
    meaning: "the bond-type token follows the bond guidelines of the Monetary Authority",
    ask: "In counsel's view, does the bond-type token follow the bond guidelines of the Monetary Authority of Macao?",
    judgement: { by: "counsel", note: "The guidelines were not read." },
  },
  "mo.listedInMacau": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is to be listed in Macau",
    ask: "Is the token to be listed in Macau?",
  },
  "mo.listingPracticeFollowed": {
    subject: "offering",
    type: "boolean",
    meaning: "the listing follows the practice of the exchange and the central securities depository",
    ask: "In counsel's view, does the listing follow the practice of the Chongwa (Macao) Financial Asset Exchange and the Macao Central Securities Depository?",
    judgement: { by: "counsel", note: "The practice was not read." },
  },
  // The mainland, as the offering already states it.
  "mo.mainlandAsset": {
    subject: "offering",
    type: "boolean",
    meaning: "the underlying asset or right lies in mainland China",
    ask: "In which country does the underlying asset or right lie?",
    changeable: false,
    readAs: { fact: "asset.here", territory: ["CN"] },
  },
  "mo.mainlandController": {
    subject: "offering",
    type: "boolean",
    meaning: "a mainland person controls, sponsors or originates the offering",
    ask: "Who controls the issuer or originates the asset, and from which country? State the complete list.",
    changeable: false,
    readAs: { fact: "sponsor.here", territory: ["CN"] },
  },
  "mo.mainlandInvestors": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is offered or sold to persons in mainland China",
    ask: "Is the token offered or sold to anyone in mainland China? State the complete list of sales.",
    readAs: { fact: "sales.offeredHere", territory: ["CN"] },
  },
  "mo.mainlandConsentStatus": {
    subject: "offering",
    type: "code",
    values: ["none", "pending", "completed", "refused"],
    meaning: "state of the mainland consent, registration or filing",
    ask: "What is the state of the consent, registration or filing with every mainland authority concerned?",
    readAs: { fact: "cn.consentStatus" },
  },
});
