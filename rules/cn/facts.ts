import { defineFacts } from "../../src/authoring";

/** Facts that only Mainland China asks for and that several of its instruments read; stated at `/local/CN/...`. */
export const sharedFacts = defineFacts({
  "cn.partyKnowledge": {
    subject: "party",
    type: "code",
    values: ["actual", "constructive", "none"],
    meaning: "what the party knows of the unlawful activity",
    ask: "Does this party know (actual), or should it know (constructive), that the activity it serves is unlawful?",
    readAs: { at: "/knowledge" },
  },
  "cn.businessAuthorityConsent": {
    subject: "offering",
    type: "boolean",
    meaning: "the competent mainland business authority has consented under law to the activity",
    ask: "Has the competent mainland business authority consented under law to this activity? Keep the document.",
  },
  "cn.specificFinancialInfrastructure": {
    subject: "offering",
    type: "boolean",
    meaning: "the activity runs on specific financial infrastructure",
    ask: "Does the activity run on specific financial infrastructure in the sense of Notice 42? Keep the evidence.",
  },
  "cn.issuedInMainland": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is issued from the mainland",
    ask: "Is the token issued from the mainland, rather than from a place outside it?",
  },
  "cn.economicForm": {
    subject: "offering",
    type: "code",
    values: ["external-debt", "asset-securitisation-like", "equity-like", "other"],
    meaning: "economic form of the token for the mainland authorities",
    ask: "Is the token in substance external debt, like an asset securitisation, like equity, or something else?",
  },
  "cn.consentStatus": {
    subject: "offering",
    type: "code",
    values: ["none", "pending", "completed", "refused"],
    meaning: "state of the mainland consent, registration or filing",
    ask: "What is the state of the consent, registration or filing with every mainland authority concerned?",
  },
  "cn.consentDate": {
    subject: "offering",
    type: "date",
    meaning: "date on which the mainland consent, registration or filing was complete",
    ask: "When was the mainland consent, registration or filing complete?",
  },

  // What the law leaves to judgement.
  "cn.tokenizesRights": {
    subject: "offering",
    type: "boolean",
    meaning: "the token counts as a right in an asset turned into a token",
    ask: "Does the token turn a right in an asset into a token, although it only follows a price or only gives access or membership?",
    judgement: { by: "counsel", note: "Notice 42 names ownership, income and other rights in assets; whether price exposure, use or membership is such a right is not said." },
  },
  "cn.treatedAsVirtualCurrency": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is treated as a virtual currency",
    ask: "Is the token treated as a virtual currency in the mainland?",
    judgement: { by: "counsel", note: "Digital collectibles and other tokens without an asset claim have no statutory definition." },
  },
  "cn.collectibleSpeculation": {
    subject: "offering",
    type: "boolean",
    meaning: "the digital collectible is promoted or traded for speculation",
    ask: "Is the digital collectible promoted or traded for speculation?",
    judgement: { by: "counsel", note: "The initiative of 2022 addresses speculation without a test for it." },
  },
  "cn.constructiveKnowledgeSuffices": {
    subject: "offering",
    type: "boolean",
    meaning: "under Notice 42 it suffices that the helper should have known",
    ask: "Does it suffice under Notice 42 that a mainland helper should have known of the illegality?",
    judgement: { by: "counsel", note: "Of three renderings two speak of actual knowledge and one adds constructive knowledge; the official wording has not been read." },
  },
  "cn.contraryToPublicOrder": {
    subject: "offering",
    type: "boolean",
    meaning: "investing in the token is contrary to public order and good morals",
    ask: "Would a court hold that investing in the token is contrary to public order and good morals?",
    judgement: { by: "the court", note: "The notice does not list which investments are contrary to public order and good morals." },
  },

  // Onshore issue and offshore providers.
  "cn.venueAcceptsMainlandCustomers": {
    subject: "offering",
    type: "boolean",
    meaning: "a venue on which the token trades accepts customers from the mainland",
    ask: "Does any venue on which the token trades, wherever it is operated, accept customers from the mainland?",
  },
  "cn.earlierTokenRaise": {
    subject: "offering",
    type: "code",
    values: ["none", "refunded", "outstanding"],
    meaning: "state of token raises already completed in the mainland",
    ask: "Was a token raise already completed in the mainland, and has it been refunded?",
  },
  "cn.offshoreProvider": {
    subject: "offering",
    type: "boolean",
    meaning: "a platform or other provider outside the mainland serves mainland persons with the token",
    ask: "Does a platform or other provider outside the mainland serve mainland persons with this token?",
  },
  "cn.tokenIsBitcoin": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is bitcoin",
    ask: "Is the token bitcoin?",
    changeable: false,
  },
  "cn.issuerUsesListedWords": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer's registered name or business scope uses words such as virtual currency, stablecoin or RWA",
    ask: "Does the issuer's registered name or business scope contain virtual currency, virtual asset, cryptocurrency, crypto asset, stablecoin, RWA or RWA tokenization?",
  },

  // Facts of one party.
  "cn.usesListedWords": {
    subject: "party",
    type: "boolean",
    meaning: "the party's registered name or business scope uses words such as virtual currency, stablecoin or RWA",
    ask: "Does this party's registered name or business scope contain virtual currency, virtual asset, cryptocurrency, crypto asset, stablecoin, RWA or RWA tokenization?",
  },
  "cn.onlyMainlandCustomerIsFiler": {
    subject: "party",
    type: "boolean",
    meaning: "the only mainland customer that the party serves in this deal is the filer, who does not invest",
    ask: "Is the only mainland customer that this party serves in this deal the person who filed it, and does that person not invest?",
  },
  "cn.armOfMainlandInstitution": {
    subject: "party",
    type: "boolean",
    meaning: "the party is an offshore subsidiary or branch of a mainland financial institution",
    ask: "Is this party an offshore subsidiary or branch of a mainland financial institution?",
    changeable: false,
  },
  "cn.lawfulPrudentConduct": {
    subject: "party",
    type: "boolean",
    meaning: "the party carries on the business lawfully and prudently",
    ask: "Does this party carry on the business lawfully and prudently, by its own documented policy?",
  },
  "cn.qualifiedStaffAndSystems": {
    subject: "party",
    type: "boolean",
    meaning: "the party has qualified staff and systems for the business",
    ask: "Does this party have qualified staff and systems for this business?",
  },
  "cn.withinGroupControls": {
    subject: "party",
    type: "boolean",
    meaning: "the parent's compliance and risk framework covers the business",
    ask: "Does the parent's compliance and risk framework cover this business?",
  },
  "cn.clientAdmissionSuitabilityAml": {
    subject: "party",
    type: "boolean",
    meaning: "client admission, suitability and anti-money-laundering checks are applied",
    ask: "Does this party apply client admission, suitability and anti-money-laundering checks?",
  },
  "cn.complianceSystems": {
    subject: "party",
    type: "boolean",
    meaning: "the party has built compliance and internal-control systems for the business",
    ask: "Has this party built compliance and internal-control systems for this business and strengthened its risk control?",
  },
  "cn.businessReported": {
    subject: "party",
    type: "boolean",
    meaning: "the party has reported the business to the competent mainland department for approval or filing",
    ask: "Has this party reported the business to the competent mainland department for approval or filing?",
  },
  "cn.mainlandMining": {
    subject: "party",
    type: "code",
    values: ["none", "new", "existing"],
    meaning: "mining, or hosting of mining, that the party runs in the mainland",
    ask: "Does this party mine, or host mining, in the mainland: not at all, by a project begun on or after 2021-09-03 (new), or by an earlier one (existing)?",
  },
  "cn.miningOverdue": {
    subject: "party",
    type: "boolean",
    meaning: "the existing mining project should have ended by now",
    ask: "Should this existing mining project have ended by now under the orderly exit ordered by the local authority?",
    judgement: { by: "counsel", note: "The notice of 2021 called for an orderly exit of existing projects; the dates were set locally." },
  },
  "cn.movesCrimeProceeds": {
    subject: "party",
    type: "boolean",
    meaning: "the party moves by virtual currency funds that it knows to be proceeds of another's crime",
    ask: "Does this party move, by virtual currency, funds that it knows to be proceeds of another's crime?",
  },
});
