import { defineFacts } from "../../src/authoring";

/** The issue and its documents; stated at `/local/JE/...` of the offering or the sale. */
export const offerFacts = defineFacts({
  "je.jerseyRegister": {
    subject: "offering",
    type: "boolean",
    meaning: "the tokens are issued from a register in Jersey",
    ask: "Are the tokens issued from a register kept in Jersey?",
  },
  "je.consentGiven": {
    subject: "offering",
    type: "date",
    meaning: "date of the consent under article 2 of the Order",
    ask: "When did the JFSC give its consent to the issue under article 2 of the Control of Borrowing Order?",
  },
  "je.otherSecuritiesConsent": {
    subject: "offering",
    type: "date",
    meaning: "date of the consent under article 4 of the Order",
    ask: "When did the JFSC give its consent under article 4 of the Control of Borrowing Order (securities other than shares)?",
  },
  "je.firstActivity": {
    subject: "offering",
    type: "date",
    meaning: "date of the first activity of the issue",
    ask: "When did the company first act on the token issue (minting, marketing, selling)? Not yet occurred, where it has not.",
  },
  "je.otherSecurity": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is a security other than a share",
    ask: "Is the token a security other than a share?",
    judgement: { by: "counsel", note: "Asked of tokens that are neither shares nor debt." },
  },
  "je.otherSecuritiesExempt": {
    subject: "offering",
    type: "boolean",
    meaning: "the issue of other securities is exempt from article 4",
    ask: "In counsel's view, is the issue exempt from the consent under article 4?",
    judgement: { by: "counsel", note: "The exemptions of the Order were not read." },
  },
  "je.serviceProvider": {
    subject: "offering",
    type: "boolean",
    meaning: "a regulated trust and company service provider is appointed and kept",
    ask: "Has the company appointed, and does it keep, a regulated trust and company service provider?",
  },
  "je.residentDirector": {
    subject: "offering",
    type: "boolean",
    meaning: "a director is a natural person resident in Jersey and a principal person of the service provider",
    ask: "Is one of the directors a natural person resident in Jersey who is a principal person of the trust and company service provider?",
  },
  "je.auditedYearly": {
    subject: "offering",
    type: "boolean",
    meaning: "the accounts are audited each year",
    ask: "Are the company's accounts audited each year?",
  },
  "je.buyersChecked": {
    subject: "offering",
    type: "boolean",
    meaning: "persons who buy from, or sell back to, the issuer are checked against money laundering",
    ask: "Are persons who buy tokens from the issuer, or sell them back to it, checked under the law on money laundering?",
  },
  "je.retailProcedures": {
    subject: "offering",
    type: "boolean",
    meaning: "there are procedures against inappropriate retail investment",
    ask: "Are there procedures to mitigate the risk of retail investors investing inappropriately?",
  },
  "je.marketingFair": {
    subject: "offering",
    type: "boolean",
    meaning: "the marketing is fair and clear",
    ask: "Is the marketing clear, fair and not misleading?",
  },
  "je.memorandum": {
    subject: "offering",
    type: "boolean",
    meaning: "there is an information memorandum",
    ask: "Is there an information memorandum?",
  },

  // The tangible asset.
  "je.tangibleAsset": {
    subject: "offering",
    type: "boolean",
    meaning: "the asset is tangible and lies outside the digital realm",
    ask: "Is the asset a tangible one outside the digital realm, such as machinery?",
  },
  "je.titleVerified": {
    subject: "offering",
    type: "boolean",
    meaning: "title to the asset and its existence are verified",
    ask: "Are title to the asset and its existence verified?",
  },
  "je.custodyExplained": {
    subject: "offering",
    type: "boolean",
    meaning: "the custody of the asset is explained",
    ask: "Do the documents explain the custody of the asset?",
  },
  "je.rightsDisclosed": {
    subject: "offering",
    type: "boolean",
    meaning: "the holder's rights against issuer and asset are disclosed",
    ask: "Do the documents disclose the holder's rights against the issuer and against the asset?",
  },
  "je.valuationDisclosed": {
    subject: "offering",
    type: "boolean",
    meaning: "valuation and redemption terms are disclosed",
    ask: "Do the documents disclose the valuation and the terms of redemption?",
  },
  "je.retailWarnings": {
    subject: "offering",
    type: "boolean",
    meaning: "retail investors are warned of the risks",
    ask: "Do the documents warn retail investors of the risks?",
  },
  "je.technologyAudited": {
    subject: "offering",
    type: "boolean",
    meaning: "the technology is audited",
    ask: "Was the smart contract audited?",
    readAs: { at: "/token/audit/done" },
  },

  // The prospectus.
  "je.companySecurity": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is a security of a company",
    ask: "Is the token a security of a company?",
    judgement: { by: "counsel", note: "Asked of tokens that are neither shares nor debt." },
  },
  "je.circulationConsent": {
    subject: "offering",
    type: "date",
    meaning: "date of the JFSC's consent to circulate the prospectus",
    ask: "When did the JFSC consent to the circulation of the prospectus?",
  },
  "je.prospectusContents": {
    subject: "offering",
    type: "boolean",
    meaning: "the prospectus has the contents of the Order of 2002",
    ask: "Does the prospectus have the contents that the Companies (General Provisions) (Jersey) Order 2002 prescribes?",
  },
  "je.offerees": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "persons to whom the token is offered, everywhere",
    ask: "To how many persons is the token offered, everywhere?",
  },
  "je.ableToEvaluate": {
    subject: "sale",
    type: "boolean",
    meaning: "the persons addressed can evaluate the offer",
    ask: "Can the persons addressed by this sale reasonably evaluate the offer?",
  },
  "je.listed": {
    subject: "offering",
    type: "boolean",
    meaning: "the security is listed",
    ask: "Is the security listed, or will it be?",
  },
});
