import { defineFacts } from "../../src/authoring";

/** Facts on virtual assets, stablecoins, money laundering and the mainland; stated at `/local/HK/...`. */
export const vaFacts = defineFacts({
  "hk.trackRecordMonths": {
    subject: "offering",
    type: "number",
    unit: "months",
    meaning: "time for which the token has existed",
    ask: "For how many months has the token existed?",
    readAs: { at: "/token/trackRecordMonths" },
  },
  // Whether a claimed utility token or collectible is one.
  "hk.tradableAsInvestment": {
    subject: "offering",
    type: "boolean",
    meaning: "the token can be traded freely as an investment",
    ask: "Can the token be traded freely, so that people hold it as an investment?",
  },
  "hk.convertibleOrWidelyUsed": {
    subject: "offering",
    type: "boolean",
    meaning: "the token can be converted into money or is widely used beyond its purpose",
    ask: "Can the token be converted into money or other virtual assets, or is it widely used beyond its limited purpose?",
  },
  "hk.handledAsRegulated": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is handled as the virtual asset or scheme interest that it turns out to be",
    ask: "If the token turns out to be a virtual asset or an interest in a collective investment scheme: is it handled as one throughout (licensed platform, authorisation or professional investors only)?",
  },

  // Platforms.
  "hk.holdsClientAssets": {
    subject: "party",
    type: "boolean",
    meaning: "client money or client virtual assets come into the party's possession",
    ask: "Do client money or client virtual assets come into this party's possession, directly or indirectly?",
  },
  "hk.custodySubsidiary": {
    subject: "party",
    type: "boolean",
    meaning: "client virtual assets are kept by the platform's wholly owned subsidiary",
    ask: "Are client virtual assets kept by a wholly owned subsidiary of this platform?",
  },
  "hk.advertisesUnlicensedPlatform": {
    subject: "party",
    type: "boolean",
    meaning: "the party advertises the services of a platform that is not licensed",
    ask: "Does this party advertise the services of a virtual asset platform that holds no licence?",
  },
  "hk.clientsServed": {
    subject: "party",
    type: "code",
    values: ["professional-only", "retail"],
    meaning: "clients in Hong Kong to whom the party makes the token available",
    ask: "Does this party make the token available in Hong Kong to professional investors only, or to retail clients too?",
  },
  "hk.largeCapIndexTest": {
    subject: "offering",
    type: "boolean",
    meaning: "the token passes the liquidity and large-cap index test for retail clients",
    ask: "Does the token pass the liquidity and large-cap index test for tokens offered to retail clients?",
  },
  "hk.liquidityTestCoversStablecoins": {
    subject: "offering",
    type: "boolean",
    meaning: "the liquidity and large-cap index test covers stablecoins",
    ask: "Does the liquidity and large-cap index test for retail clients cover stablecoins of licensed issuers too?",
    judgement: { by: "counsel", note: "Stablecoins of licensed issuers are relieved of the track record since 2025-11-03; nothing read says whether the other tests for retail clients apply to them." },
  },
  "hk.admissionApproved": {
    subject: "party",
    type: "boolean",
    meaning: "the SFC has given the approval or changed the licence conditions that the admission needs",
    ask: "Has the SFC given every approval, or made every change of this platform's licence conditions, that making the token available needs?",
  },
  "hk.offersPerpetuals": {
    subject: "party",
    type: "boolean",
    meaning: "the platform offers perpetual contracts on the token",
    ask: "Does this platform offer perpetual contracts on the token?",
  },
  "hk.perpetualsApproved": {
    subject: "party",
    type: "boolean",
    meaning: "the SFC has approved the platform's perpetual contracts",
    ask: "Has the SFC approved this platform's perpetual contracts?",
  },

  // Stablecoins: the issuer.
  "hk.stablecoinIssuerLicensed": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer of the stablecoin holds a licence under the Stablecoins Ordinance",
    ask: "Does the issuer of the stablecoin hold a licence of the HKMA under the Stablecoins Ordinance on the day of evaluation?",
  },
  "hk.stablecoinIssuedHere": {
    subject: "offering",
    type: "boolean",
    meaning: "the stablecoin is issued in Hong Kong in the course of business",
    ask: "Is the stablecoin issued in Hong Kong in the course of business?",
  },
  "hk.preExistingStablecoinIssuer": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer was in business before the Stablecoins Ordinance began",
    ask: "Did the issuer already issue this stablecoin in Hong Kong before 2025-08-01?",
    changeable: false,
  },
  "hk.stablecoinAppliedInTime": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer applied for its licence by 2025-10-31",
    ask: "Did the issuer apply for its licence by 2025-10-31?",
    changeable: false,
  },
  "hk.orderlyClosingDown": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is closing down within the period allowed",
    ask: "Is the issuer closing its business down within the period that the transitional provisions allow?",
    judgement: { by: "the HKMA", note: "Closing down began on 2025-11-01 for issuers that had not applied; its length and terms were not read." },
  },
  "hk.issuerIsAuthorisedInstitution": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is an authorised institution",
    ask: "Is the issuer an authorised institution (a bank or deposit-taking institution authorised in Hong Kong)?",
  },
  "hk.issuerPaidUpCapital": {
    subject: "offering",
    type: "money",
    unit: "HKD",
    meaning: "paid-up capital of the issuer",
    ask: "What is the issuer's paid-up capital?",
  },
  "hk.reserveCoverage": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "lowest market value of the reserve, in per cent of the par value outstanding",
    ask: "What is the lowest market value of the reserve assets at any time, in per cent of the par value outstanding?",
  },
  "hk.reserveHighQuality": {
    subject: "offering",
    type: "boolean",
    meaning: "the reserve assets are of high quality and liquid",
    ask: "Are the reserve assets of high quality?",
  },
  "hk.reserveSegregated": {
    subject: "offering",
    type: "boolean",
    meaning: "the reserve is segregated",
    ask: "Is the reserve segregated from the issuer's other assets?",
  },
  "hk.reserveCurrencyMatches": {
    subject: "offering",
    type: "boolean",
    meaning: "the reserve is held in the currency that the stablecoin refers to, or the exception is approved",
    ask: "Is the reserve held in the currency that the stablecoin refers to, or has the HKMA approved the exception?",
  },
  "hk.redemptionBusinessDays": {
    subject: "offering",
    type: "integer",
    unit: "days",
    meaning: "business days within which a valid request is redeemed at par",
    ask: "Within how many business days is a valid request for redemption met, at par?",
  },
  "hk.stablecoinAmlControls": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer has systems against money laundering and terrorist financing",
    ask: "Does the issuer have adequate systems against money laundering and terrorist financing?",
  },
  "hk.stablecoinDisclosure": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer publishes what it has to disclose on the stablecoin and its reserve",
    ask: "Does the issuer publish what the Stablecoins Ordinance requires on the stablecoin and its reserve?",
  },

  // Stablecoins: who offers them.
  "hk.issuerOffersDirectly": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer itself offers the stablecoin in Hong Kong",
    ask: "Does the issuer itself offer the stablecoin to persons in Hong Kong, rather than only through others?",
  },
  "hk.storedValueLicenseeMayOffer": {
    subject: "offering",
    type: "boolean",
    meaning: "the licensee of a stored value facility is a permitted offeror",
    ask: "Is the licensee of a stored value facility a permitted offeror of stablecoins?",
    judgement: { by: "counsel", note: "Sources differ: one list of permitted offerors names stored value facility licensees, another names only licensed issuers, licensed platforms, Type 1 licensees and authorised institutions." },
  },
  "hk.advertisesUnpermittedStablecoinOffer": {
    subject: "party",
    type: "boolean",
    meaning: "the party advertises an offer of stablecoins by somebody who may not make it",
    ask: "Does this party advertise in Hong Kong an offer of stablecoins that whoever makes it may not make there?",
  },

  // Money laundering.
  "hk.cddBeforeRelationship": {
    subject: "party",
    type: "boolean",
    meaning: "customer due diligence is completed before the business relationship begins",
    ask: "Does this party complete customer due diligence before it enters into a business relationship?",
  },
  "hk.largestOccasionalWithoutCdd": {
    subject: "party",
    type: "money",
    unit: "HKD",
    meaning: "largest occasional transaction in the token carried out without customer due diligence",
    ask: "What is the largest occasional transaction in the token that this party carries out without customer due diligence? State zero when there is none.",
  },
  "hk.largestTransfer": {
    subject: "party",
    type: "money",
    unit: "HKD",
    meaning: "largest transfer of the token that the party carries with these data",
    ask: "What is the largest transfer of the token that this party sends or receives for customers with the data stated?",
  },
  "hk.transferData": {
    subject: "party",
    type: "code",
    values: ["full", "reduced", "none"],
    meaning: "data on originator and recipient that accompany a transfer",
    ask: "Which data on originator and recipient accompany a transfer of the token: full, reduced or none?",
  },

  // Licensees and banks in virtual assets.
  "hk.licenceUplift": {
    subject: "party",
    type: "boolean",
    meaning: "the conditions of the licence or registration were changed to allow the virtual asset service",
    ask: "Were the conditions of this party's licence or registration changed to allow its virtual asset service before it began?",
  },
  "hk.listedProduct": {
    subject: "offering",
    type: "boolean",
    meaning: "the virtual asset product is listed on an exchange of the kind that retail distribution presupposes",
    ask: "Is the virtual asset product listed on an exchange, in the form that distribution to retail clients presupposes?",
  },
  "hk.complexOverseasDerivative": {
    subject: "offering",
    type: "boolean",
    meaning: "the product is a complex overseas derivative on virtual assets",
    ask: "Is the product a complex derivative on virtual assets traded overseas?",
  },
  "hk.knowledgeTest": {
    subject: "party",
    type: "boolean",
    meaning: "retail clients' knowledge of virtual assets is tested",
    ask: "Does this party test whether a retail client has knowledge of virtual assets?",
  },
  "hk.suitabilityAssessed": {
    subject: "party",
    type: "boolean",
    meaning: "suitability for the retail client is assessed",
    ask: "Does this party assess whether the product is suitable for the retail client?",
  },
  "hk.clientDealingRoute": {
    subject: "party",
    type: "code",
    values: ["licensed-platform-omnibus", "shared-order-book", "other"],
    meaning: "way in which client orders in virtual assets are executed",
    ask: "How are client orders in virtual assets executed: through an omnibus account with a licensed platform, on a shared order book of a licensed platform, or otherwise?",
  },
  "hk.vaMarginFinancing": {
    subject: "party",
    type: "boolean",
    meaning: "the party finances dealing in virtual assets on margin",
    ask: "Does this party finance clients' dealing in virtual assets on margin?",
  },
  "hk.existingMarginClientsOnly": {
    subject: "party",
    type: "boolean",
    meaning: "margin is given only to existing securities-margin clients",
    ask: "Is margin for virtual assets given only to existing securities-margin clients?",
  },
  "hk.marginCollateral": {
    subject: "party",
    type: "code",
    values: ["bitcoin", "ether", "bitcoin-and-ether", "other"],
    meaning: "virtual assets taken as collateral",
    ask: "Which virtual assets are taken as collateral: bitcoin, ether, both, or (also) others?",
  },
  "hk.marginHaircut": {
    subject: "party",
    type: "number",
    unit: "percent",
    meaning: "lowest haircut on the collateral",
    ask: "What is the lowest haircut applied to that collateral, in per cent?",
  },
  "hk.marginCapitalHaircut": {
    subject: "party",
    type: "number",
    unit: "percent",
    meaning: "haircut on the collateral in the computation of liquid capital",
    ask: "What haircut does the collateral get in the computation of the party's capital, in per cent?",
  },

  // The licences proposed for 2026.
  "hk.paidUpCapital": {
    subject: "party",
    type: "money",
    unit: "HKD",
    meaning: "paid-up capital of the party",
    ask: "What is this party's paid-up capital?",
  },
  "hk.clientAssetsWithLicensedCustodian": {
    subject: "party",
    type: "boolean",
    meaning: "client virtual assets are kept with a custodian licensed in Hong Kong",
    ask: "Are client virtual assets kept with a custodian licensed in Hong Kong?",
  },

  // The mainland, as the offering already states it.
  "hk.mainlandAsset": {
    subject: "offering",
    type: "boolean",
    meaning: "the underlying asset or right lies in mainland China",
    ask: "In which country does the underlying asset or right lie?",
    changeable: false,
    readAs: { fact: "asset.here", territory: ["CN"] },
  },
  "hk.mainlandControlled": {
    subject: "offering",
    type: "boolean",
    meaning: "a mainland person controls, sponsors or originates the offering",
    ask: "Who controls the issuer or originates the asset, and from which country? State the complete list.",
    changeable: false,
    readAs: { fact: "sponsor.here", territory: ["CN"] },
  },
  "hk.mainlandResidentsAdmitted": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is offered or sold to persons in mainland China",
    ask: "Is the token offered or sold to anyone in mainland China? State the complete list of sales.",
    readAs: { fact: "sales.offeredHere", territory: ["CN"] },
  },
  "hk.mainlandConsentStatus": {
    subject: "offering",
    type: "code",
    values: ["none", "pending", "completed", "refused"],
    meaning: "state of the mainland consent, registration or filing",
    ask: "What is the state of the consent, registration or filing with every mainland authority concerned?",
    readAs: { fact: "cn.consentStatus" },
  },
  "hk.mainlandConsentDate": {
    subject: "offering",
    type: "date",
    meaning: "date on which the mainland consent, registration or filing was complete",
    ask: "When was the mainland consent, registration or filing complete?",
    readAs: { fact: "cn.consentDate" },
  },
  "hk.mainlandParent": {
    subject: "party",
    type: "boolean",
    meaning: "the party belongs to a parent in mainland China",
    ask: "Who is this party's parent, and from which countries is the party controlled, up to the last parent?",
    changeable: false,
    readAs: { fact: "party.parentHere", territory: ["CN"] },
  },
  "hk.mainlandParty": {
    subject: "party",
    type: "boolean",
    meaning: "the party is itself a person of mainland China",
    ask: "From which country does this party act?",
    changeable: false,
    readAs: { fact: "party.here", territory: ["CN"] },
  },

  // Hong Kong arms of mainland institutions.
  "hk.armOfMainlandInstitution": {
    subject: "party",
    type: "boolean",
    meaning: "the party is the Hong Kong arm of a mainland financial institution",
    ask: "Is this party a subsidiary or branch of a mainland financial institution?",
    changeable: false,
  },
  "hk.withinParentControls": {
    subject: "party",
    type: "boolean",
    meaning: "the business runs inside the mainland parent's compliance and risk controls",
    ask: "Does this business run inside the mainland parent's compliance and risk controls?",
  },
  "hk.reportedToMainlandAuthority": {
    subject: "party",
    type: "boolean",
    meaning: "the business was reported to the competent mainland department",
    ask: "Was this business reported to the competent mainland department for approval or filing?",
  },
});
