import { defineFacts } from "../../src/authoring";

/** What Taiwan asks of the token and the offer under the law of securities. */
const securitiesFacts = defineFacts({
  "tw.digitalValue": {
    subject: "offering",
    type: "boolean",
    meaning: "the token represents value that can be stored, exchanged and transferred",
    ask: "Does the token represent value that can be stored, exchanged and transferred digitally?",
  },
  "tw.moneyContributed": {
    subject: "offering",
    type: "boolean",
    meaning: "holders contribute money for the token",
    ask: "Do holders contribute money (or money's worth) for the token?",
  },
  "tw.commonEnterprise": {
    subject: "offering",
    type: "boolean",
    meaning: "the contributions go into a common enterprise or project",
    ask: "Do the contributions go into a common enterprise or project?",
  },
  "tw.profitExpected": {
    subject: "offering",
    type: "boolean",
    meaning: "holders expect a profit",
    ask: "Do holders of the token expect a profit?",
  },
  "tw.effortsOfOthers": {
    subject: "offering",
    type: "boolean",
    meaning: "the profit comes mainly from the efforts of the issuer or a third party",
    ask: "Does the profit come mainly from the efforts of the issuer or of a third party?",
  },
  "tw.seaFilingEffective": {
    subject: "offering",
    type: "boolean",
    meaning: "a filing of the offer under the Securities and Exchange Act is effective",
    ask: "Is a filing of this offer with the Financial Supervisory Commission under art. 22 of the Securities and Exchange Act effective?",
  },
  "tw.sandboxApproved": {
    subject: "offering",
    type: "boolean",
    meaning: "the offering runs within an experiment approved under the FinTech Experimentation Act",
    ask: "Has the Financial Supervisory Commission approved this offering as an experiment, and does the offering stay within the approval?",
  },
  "tw.unsolicitedSaleIsOffer": {
    subject: "sale",
    type: "boolean",
    meaning: "accepting investors in Taiwan who come unsolicited is an offer in Taiwan",
    ask: "In counsel's view, is accepting unsolicited investors in Taiwan an offer there?",
    judgement: { by: "counsel", note: "Where solicitation begins, and whether acceptance without it is an offer in Taiwan, was found unclear." },
  },
});

/** What the lane for small security token offerings asks. */
const laneFacts = defineFacts({
  "tw.companyLimitedByShares": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is a company limited by shares",
    ask: "Is the issuer a company limited by shares?",
  },
  "tw.listedOtcOrEmerging": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer's shares are listed, traded over the counter or on the emerging board in Taiwan",
    ask: "Are the issuer's shares listed, traded over the counter or on the emerging stock board in Taiwan?",
  },
  "tw.singlePlatform": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is offered on one platform only",
    ask: "Is the token offered on a single platform only?",
  },
  "tw.stoTokenType": {
    subject: "offering",
    type: "code",
    values: ["debt", "profit-sharing", "other"],
    meaning: "type of security token",
    ask: "Is the token of the debt type, of the profit-sharing type, or of another type?",
  },
  "tw.shareholderEquity": {
    subject: "offering",
    type: "boolean",
    meaning: "the token gives rights of a shareholder",
    ask: "Does the token give its holder rights of a shareholder?",
  },
  "tw.individualInvestors": {
    subject: "sale",
    type: "boolean",
    meaning: "individuals are among the professional investors addressed",
    ask: "Are individuals (natural persons) among the professional investors addressed by this sale?",
  },
  "tw.largestIndividualSubscription": {
    subject: "sale",
    type: "money",
    unit: "TWD",
    meaning: "most that one individual professional investor subscribes in the offering",
    ask: "What is the most that one individual professional investor can subscribe in this offering?",
  },
  "tw.platformIsIssuer": {
    subject: "offering",
    type: "boolean",
    meaning: "the platform is itself the issuer",
    ask: "Is the operator of the platform itself the issuer of the token?",
  },
  "tw.prospectusReviewer": {
    subject: "offering",
    type: "code",
    values: ["platform", "taipei-exchange", "none"],
    meaning: "who reviewed the prospectus",
    ask: "Who has reviewed the prospectus: the platform, the Taipei Exchange, or nobody?",
  },
  "tw.subscriptionInTwd": {
    subject: "offering",
    type: "boolean",
    meaning: "subscriptions are paid in New Taiwan dollars only",
    ask: "Are subscriptions paid in New Taiwan dollars only?",
  },
  "tw.sameNameBankAccount": {
    subject: "offering",
    type: "boolean",
    meaning: "subscriptions are paid from a bank account in the subscriber's own name",
    ask: "Are subscriptions paid through a bank account in the subscriber's own name?",
  },
  "tw.platformTotalRaised": {
    subject: "offering",
    type: "money",
    unit: "TWD",
    meaning: "total of all security token offerings on the platform, this one included",
    ask: "What do all security token offerings on the platform raise together, this one included?",
  },
  "tw.platformSecondOffering": {
    subject: "offering",
    type: "boolean",
    meaning: "this is the second security token offering on the platform",
    ask: "Is this the second security token offering on the platform?",
  },
  "tw.platformFirstOffering": {
    subject: "offering",
    type: "date",
    meaning: "date of the first security token offering on the platform",
    ask: "On which date was the first security token offering on the platform made?",
  },
  "tw.foreignInvestors": {
    subject: "sale",
    type: "boolean",
    meaning: "foreign or overseas Chinese investors take part",
    ask: "Do foreign or overseas Chinese investors take part in this sale?",
  },
  "tw.relaxationInForce": {
    subject: "offering",
    type: "boolean",
    meaning: "the relaxation of 2022 was already in force",
    ask: "Was the relaxation of 2022 (platform ceiling, interval, foreign and overseas Chinese investors) already in force on the evaluation date?",
    judgement: { by: "counsel", note: "It came into force in the course of 2022; the day is not confirmed." },
  },
});

/** What Taiwan asks of those who provide virtual-asset services. */
const providerFacts = defineFacts({
  "tw.virtualAssetService": {
    subject: "party",
    type: "boolean",
    meaning: "the party's service concerns virtual assets",
    ask: "Does this party's service concern virtual assets, rather than only securities, money or other assets?",
  },
  "tw.onlyUnsolicited": {
    subject: "party",
    type: "boolean",
    meaning: "the party serves Taiwan residents only when they come unsolicited",
    ask: "Does this party serve residents of Taiwan only when they come to it unsolicited?",
  },
  "tw.unsolicitedServiceCovered": {
    subject: "party",
    type: "boolean",
    meaning: "service from abroad to Taiwan residents who come unsolicited is covered",
    ask: "In counsel's view, is a service from abroad to Taiwan residents who come unsolicited covered?",
    judgement: { by: "counsel", note: "Where solicitation begins was found unclear." },
  },
  "tw.registrationAlreadyRequired": {
    subject: "party",
    type: "boolean",
    meaning: "registration was already required on the day",
    ask: "In counsel's view, had the registration article of the Money Laundering Control Act started to apply by the evaluation date?",
    judgement: { by: "counsel", note: "The amendment is dated 2024-07-31; an unconfirmed indication has its registration article start on 2024-11-30." },
  },
  "tw.otherVirtualAssetBusiness": {
    subject: "party",
    type: "boolean",
    meaning: "the party's business falls in the residual class of virtual asset services",
    ask: "Does this party's business fall in the residual (\"other\") class of the Virtual Asset Service Act?",
    judgement: { by: "counsel", note: "The content of the residual class was not read; sub-rules are pending." },
  },
  "tw.vasaEffectiveDate": {
    subject: "offering",
    type: "date",
    meaning: "day on which the Virtual Asset Service Act took effect",
    ask: "Which day has the Executive Yuan set for the Virtual Asset Service Act to take effect?",
    changeable: false,
  },
  "tw.vasaAppliedOn": {
    subject: "party",
    type: "date",
    meaning: "date of the application for a licence under the Virtual Asset Service Act",
    ask: "On which date did this party apply for a licence under the Virtual Asset Service Act, if it has?",
  },
  "tw.vasaExtensionGranted": {
    subject: "party",
    type: "boolean",
    meaning: "the time to obtain the licence was extended",
    ask: "Has the time to obtain the licence been extended for this party?",
  },
  "tw.vasaAssociationMember": {
    subject: "party",
    type: "boolean",
    meaning: "the party is a member of the association of virtual asset service providers",
    ask: "Is this party a member of the Taiwan association of virtual asset service providers?",
  },
  "tw.admitsToken": {
    subject: "party",
    type: "boolean",
    meaning: "the party admits the token to trading",
    ask: "Does this party admit the token to trading?",
  },
  "tw.issuanceDocumentConfirmed": {
    subject: "party",
    type: "boolean",
    meaning: "the party has confirmed the issuance document",
    ask: "Has this party confirmed that there is an issuance document for the token?",
  },
  "tw.issuanceDocumentPublished": {
    subject: "party",
    type: "boolean",
    meaning: "the party has published the issuance document",
    ask: "Has this party published the issuance document of the token?",
  },
  "tw.issuanceDocumentMeetsRules": {
    subject: "party",
    type: "boolean",
    meaning: "the issuance document meets the Commission's rules",
    ask: "In counsel's view, does the issuance document meet the rules of the Financial Supervisory Commission?",
    judgement: { by: "counsel", note: "The Commission's sub-rules were pending when the law was last checked." },
  },
  "tw.validationReward": {
    subject: "offering",
    type: "boolean",
    meaning: "the token comes into being only as a reward for validating transactions",
    ask: "Is the token issued only as a reward for validating transactions?",
  },
});

/** What the coming law asks of stablecoins. */
const stablecoinFacts = defineFacts({
  "tw.linkedToFiat": {
    subject: "offering",
    type: "boolean",
    meaning: "the token's value is linked to one or more fiat currencies",
    ask: "Is the token's value linked to one or more fiat currencies?",
  },
  "tw.issuedInTaiwan": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is issued in Taiwan",
    ask: "Is the token issued in Taiwan?",
  },
  "tw.stablecoinApproval": {
    subject: "offering",
    type: "boolean",
    meaning: "the Financial Supervisory Commission has approved the stablecoin",
    ask: "Has the Financial Supervisory Commission approved the issue of the stablecoin?",
  },
  "tw.centralBankConsent": {
    subject: "offering",
    type: "boolean",
    meaning: "the central bank has consented to the stablecoin",
    ask: "Has the central bank consented to the issue of the stablecoin?",
  },
  "tw.fullReserves": {
    subject: "offering",
    type: "boolean",
    meaning: "reserves cover the stablecoin in full",
    ask: "Do reserves cover the stablecoin in full?",
  },
  "tw.reservesProtected": {
    subject: "offering",
    type: "boolean",
    meaning: "the reserves are held in trust or segregated with domestic institutions",
    ask: "Are the reserves held in trust or segregated with institutions in Taiwan?",
  },
  "tw.stablecoinDisclosure": {
    subject: "offering",
    type: "boolean",
    meaning: "the disclosures required of a stablecoin are made",
    ask: "Are the disclosures that the Virtual Asset Service Act requires of a stablecoin made?",
  },
  "tw.foreignStablecoinConsent": {
    subject: "offering",
    type: "boolean",
    meaning: "trading of the foreign stablecoin was consented to beforehand",
    ask: "Have the authorities consented to trading of the foreign stablecoin before it started?",
  },
});

/** Every fact that only Taiwan asks for; stated at `/local/TW/...`. */
export const facts = { ...securitiesFacts, ...laneFacts, ...providerFacts, ...stablecoinFacts } as const;
