import { defineFacts } from "../../src/authoring";
import { sharedFacts } from "./facts";

/** Facts of offshore issues over mainland interests, of fundraising and of money crossing the border; stated at `/local/CN/...`. */
export const offshoreFacts = defineFacts({
  "cn.assetCashFlowStable": {
    subject: "offering",
    type: "boolean",
    meaning: "the asset produces a stable cash flow",
    ask: "Does the asset produce a stable, independent cash flow?",
    readAs: { at: "/asset/cashFlow/stable" },
  },
  "cn.assetCashOnlyByDisposal": {
    subject: "offering",
    type: "boolean",
    meaning: "the asset yields cash only when it is disposed of",
    ask: "Does the asset yield cash only by being sold?",
    readAs: { at: "/asset/cashFlow/onlyByDisposal" },
  },
  "cn.assetTitleDispute": {
    subject: "offering",
    type: "boolean",
    meaning: "there is a major dispute over the ownership of the asset",
    ask: "Is the ownership of the asset in dispute?",
    readAs: { at: "/asset/titleDispute" },
  },
  "cn.assetTransferableByLaw": {
    subject: "offering",
    type: "boolean",
    meaning: "the asset may by law be transferred",
    ask: "May the asset by law be transferred?",
    readAs: { at: "/asset/transferableByLaw" },
    changeable: false,
  },
  "cn.assetVacantOrUnderConstruction": {
    subject: "offering",
    type: "boolean",
    meaning: "the property is vacant or under construction",
    ask: "Is the property vacant or under construction?",
    readAs: { at: "/asset/vacantOrUnderConstruction" },
  },
  // The filing for tokenized asset-backed securities.
  "cn.filedByAssetController": {
    subject: "offering",
    type: "boolean",
    meaning: "the filing is made by the mainland person that actually controls the underlying asset",
    ask: "Who files with the CSRC: the mainland person that actually controls the underlying asset (yes), or an offshore vehicle or somebody else (no)?",
  },
  "cn.filingComplete": {
    subject: "offering",
    type: "boolean",
    meaning: "the filing holds the report and the complete offshore issue documents, describing filer, assets and token plan in full",
    ask: "Does the filing hold its report and all offshore issue documents, and do they describe the filer, the assets and the plan of the issue in full?",
  },
  "cn.filingPublished": {
    subject: "offering",
    type: "boolean",
    meaning: "the CSRC has published the completed filing",
    ask: "Has the CSRC published the completed filing?",
  },
  "cn.csrcFilingMade": {
    subject: "offering",
    type: "boolean",
    meaning: "a filing has been made with the CSRC",
    ask: "Has a filing been made with the CSRC, whether or not it is complete?",
  },
  "cn.csrcFilingDate": {
    subject: "offering",
    type: "date",
    meaning: "date of the filing with the CSRC, made or planned",
    ask: "On which date is, or will be, the filing made with the CSRC?",
  },
  "cn.filingDefective": {
    subject: "offering",
    type: "boolean",
    meaning: "the filing contains a false record, a misleading statement or a material omission",
    ask: "Does the filing contain any false record, misleading statement or material omission?",
  },
  "cn.fxOdiCleared": {
    subject: "offering",
    type: "boolean",
    meaning: "the approvals and filings for cross-border investment and foreign exchange are in place",
    ask: "Are the approvals and filings for outbound or inbound investment and foreign exchange in place?",
  },
  "cn.dataExportCleared": {
    subject: "offering",
    type: "boolean",
    meaning: "the cybersecurity and data-security procedures are complete",
    ask: "Are the cybersecurity and data-security procedures, including any security review and data export, complete?",
  },
  "cn.harmsNationalOrPublicInterest": {
    subject: "offering",
    type: "boolean",
    meaning: "the issue harms national or public interests",
    ask: "Does the issue harm national or public interests?",
    judgement: { by: "the CSRC", note: "Announcement [2026] No. 1 sets the condition and leaves the terms open." },
  },

  // The six situations in which nothing may be issued.
  "cn.capitalMarketFinancingProhibited": {
    subject: "offering",
    type: "boolean",
    meaning: "law, administrative regulation or state rules expressly prohibit financing the asset or entity in the capital market",
    ask: "Do law, administrative regulations or state rules expressly prohibit capital-market financing of the asset or entity?",
  },
  "cn.nationalSecurityFinding": {
    subject: "offering",
    type: "boolean",
    meaning: "a department of the State Council has found that the issue may endanger national security",
    ask: "Has a competent department of the State Council found, after a review, that the issue may be a danger to national security?",
  },
  "cn.disqualifyingCrime": {
    subject: "offering",
    type: "boolean",
    meaning: "the mainland filer, its controlling shareholder or its actual controller has committed one of the listed economic crimes",
    ask: "Has the mainland filer, its controlling shareholder or its actual controller ever committed corruption, bribery, embezzlement of property, misappropriation of property, or a crime undermining the socialist market economic order?",
    changeable: false,
  },
  "cn.disqualifyingCrimeDate": {
    subject: "offering",
    type: "date",
    meaning: "date of the latest such crime, or of the conviction if that came later",
    ask: "When was the latest such crime committed? If the conviction came later, state the date of the conviction.",
    changeable: false,
  },
  "cn.underInvestigation": {
    subject: "offering",
    type: "boolean",
    meaning: "the mainland filer is under investigation for a suspected crime or major violation, without a conclusion yet",
    ask: "Is the mainland filer under investigation according to law for a suspected crime or major violation that has not been concluded?",
  },

  // The domestic negative list of underlying assets.
  "cn.localGovernmentDebtBreach": {
    subject: "offering",
    type: "boolean",
    meaning: "the asset involves a breach of the rules on local-government debt",
    ask: "Does the asset involve a breach of the rules on local-government debt?",
  },
  "cn.blacklistedProvider": {
    subject: "offering",
    type: "boolean",
    meaning: "a judgment defaulter or otherwise blacklisted unit provides cash flow of the asset",
    ask: "Does a judgment defaulter or otherwise blacklisted unit provide any of the asset's future cash flow?",
  },
  "cn.blacklistedProviderPercent": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "largest share of future cash flow from a single blacklisted unit",
    ask: "What is the largest share of future cash flow that comes from a single blacklisted unit?",
  },
  "cn.blacklistedGroupPercent": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "largest share of future cash flow from a blacklisted unit together with its affiliates",
    ask: "What is the largest share of future cash flow that comes from a blacklisted unit together with its affiliates?",
  },
  "cn.cashFlowHighlyUncertain": {
    subject: "offering",
    type: "boolean",
    meaning: "the asset's ability to produce cash flow is highly uncertain",
    ask: "Is the asset's ability to produce cash flow highly uncertain, as with income from mining rights or land transfer?",
  },
  "cn.unrelatedAssetsPooled": {
    subject: "offering",
    type: "boolean",
    meaning: "one pool mixes assets of unrelated types",
    ask: "Does one pool mix assets of unrelated types?",
  },
  "cn.assetContraryToLawOrPolicy": {
    subject: "offering",
    type: "boolean",
    meaning: "the asset is contrary to law or policy",
    ask: "Is the asset contrary to law or policy?",
  },
  "cn.listedAssetBeneath": {
    subject: "offering",
    type: "boolean",
    meaning: "the asset rests, at any level, on an asset of the negative list",
    ask: "Does the asset rest, at any level, on an asset of the domestic negative list?",
  },

  // Reports after the issue.
  "cn.completionReported": {
    subject: "offering",
    type: "boolean",
    meaning: "the completion of the issue was promptly reported to the CSRC",
    ask: "Did the filer promptly report the completion of the issue to the CSRC?",
  },
  "cn.majorRisk": {
    subject: "offering",
    type: "boolean",
    meaning: "a major risk has arisen",
    ask: "Has a major risk arisen, such as a collapse of the underlying cash flow?",
  },
  "cn.majorRiskReported": {
    subject: "offering",
    type: "boolean",
    meaning: "the major risk was promptly reported to the CSRC",
    ask: "Did the filer promptly report the major risk to the CSRC?",
  },
  "cn.otherMaterialEvent": {
    subject: "offering",
    type: "boolean",
    meaning: "another material event has occurred",
    ask: "Has any other material event occurred since the filing?",
  },
  "cn.otherMaterialEventReported": {
    subject: "offering",
    type: "boolean",
    meaning: "the other material event was promptly reported to the CSRC",
    ask: "Did the filer promptly report the other material event to the CSRC?",
  },

  // External debt.
  "cn.debtTermMonths": {
    subject: "offering",
    type: "number",
    unit: "months",
    meaning: "term of the debt",
    ask: "What is the term of the debt in months? Take the longest term under the terms; for a perpetual instrument state 1200.",
  },
  "cn.mainBusinessInMainland": {
    subject: "offering",
    type: "boolean",
    meaning: "the main business behind the issuer is in the mainland",
    ask: "Is the main business behind the issuer in the mainland?",
  },
  "cn.basedOnMainlandInterests": {
    subject: "offering",
    type: "boolean",
    meaning: "the issue rests on equity, assets, income or similar interests of a mainland enterprise",
    ask: "Does the offshore issue rest on equity, assets, income or similar interests of a mainland enterprise?",
  },
  "cn.ndrcCertificateHeld": {
    subject: "offering",
    type: "boolean",
    meaning: "the NDRC's review-and-registration certificate is held",
    ask: "Is the NDRC's review-and-registration certificate for the debt held?",
  },
  "cn.ndrcCertificateDate": {
    subject: "offering",
    type: "date",
    meaning: "date of the NDRC's certificate",
    ask: "On which date was the NDRC's certificate granted?",
  },
  "cn.ndrcReportMade": {
    subject: "offering",
    type: "boolean",
    meaning: "the issue was reported to the NDRC in time",
    ask: "Was the issue reported to the NDRC in time? The period is taken to be ten working days after each issue or drawdown; this number is unverified.",
  },
  "cn.proceedsRepatriated": {
    subject: "offering",
    type: "boolean",
    meaning: "proceeds are brought into the mainland",
    ask: "Are any proceeds of the issue brought into the mainland?",
  },
  "cn.safeRegistrationCompleted": {
    subject: "offering",
    type: "boolean",
    meaning: "the registration with the foreign-exchange authority is complete",
    ask: "Is the registration with the foreign-exchange authority (SAFE) complete?",
  },

  // Equity-like tokens.
  "cn.equityInMainlandEnterprise": {
    subject: "offering",
    type: "boolean",
    meaning: "the token gives equity-like rights directly in a mainland enterprise",
    ask: "Does the token give equity-like rights directly in a mainland enterprise (rather than in an offshore vehicle)?",
  },
  "cn.mainlandRevenuePercent": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "share of revenue of the last audited year from mainland operations",
    ask: "Which share of the revenue of the last audited year came from mainland operations?",
  },
  "cn.mainlandProfitPercent": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "share of profit of the last audited year from mainland operations",
    ask: "Which share of the profit of the last audited year came from mainland operations?",
  },
  "cn.mainlandTotalAssetsPercent": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "share of total assets of the last audited year in mainland operations",
    ask: "Which share of total assets at the end of the last audited year belonged to mainland operations?",
  },
  "cn.mainlandNetAssetsPercent": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "share of net assets of the last audited year in mainland operations",
    ask: "Which share of net assets at the end of the last audited year belonged to mainland operations?",
  },
  "cn.mainOperationsInMainland": {
    subject: "offering",
    type: "boolean",
    meaning: "the main operations or places of business are in the mainland",
    ask: "Are the main operations, or the main places of business, in the mainland?",
  },
  "cn.managersMostlyMainland": {
    subject: "offering",
    type: "boolean",
    meaning: "most senior managers are Chinese nationals or live in the mainland",
    ask: "Are most of the senior managers Chinese nationals or habitually resident in the mainland?",
  },
  "cn.sectorSecurityCleared": {
    subject: "offering",
    type: "boolean",
    meaning: "the sector and security approvals are held",
    ask: "Are the approvals of the sector regulators and any security review held?",
  },
  "cn.overseasListing": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is offered and listed on a market overseas",
    ask: "Is the token offered and listed on a securities market overseas?",
  },
  "cn.overseasListingFilingMade": {
    subject: "offering",
    type: "boolean",
    meaning: "the overseas offering and listing was filed with the CSRC in time",
    ask: "Was the overseas offering and listing filed with the CSRC in time? The period is taken to be three working days after the application overseas, or after completion of a later issue in the same market; these numbers are unverified.",
  },

  // Other forms.
  "cn.otherFormConsentWritten": {
    subject: "offering",
    type: "boolean",
    meaning: "the CSRC and every relevant department have consented in writing",
    ask: "Have the CSRC and every relevant department consented in writing? Keep the documents.",
  },

  // Public offers and fundraising.
  "cn.statutorySecurity": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is in law a share, corporate bond, depositary receipt or other security recognised by the State Council",
    ask: "Is the token in law a share, a corporate bond, a depositary receipt or another security recognised by the State Council?",
    judgement: { by: "counsel", note: "The Securities Law names the classes; no text says which tokens fall into them." },
  },
  "cn.offereesUnspecified": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is offered in the mainland to unspecified persons",
    ask: "Is the token offered in the mainland to unspecified persons (anybody may come), rather than to a closed circle of persons named beforehand?",
  },
  "cn.securitiesRegistration": {
    subject: "offering",
    type: "boolean",
    meaning: "the public issue is registered with the CSRC or an exchange",
    ask: "Is the public issue registered with the CSRC or through an exchange?",
  },
  "cn.fundraisingLicensed": {
    subject: "offering",
    type: "boolean",
    meaning: "the raising is licensed by the State Council's financial regulators, or needs no licence of theirs",
    ask: "Is the raising licensed by the State Council's financial regulators, or of a kind that needs no such licence?",
  },
  "cn.breachesFinancialRules": {
    subject: "offering",
    type: "boolean",
    meaning: "the raising breaches the state's financial rules",
    ask: "Does the raising breach the state's rules on finance in any other way?",
  },
  "cn.onlyRelativesFriendsOrStaff": {
    subject: "offering",
    type: "boolean",
    meaning: "funds come only from specific relatives, friends or members of the unit",
    ask: "Do the funds come only from specific relatives, friends or members of the raising unit?",
  },
  "cn.amountRaised": {
    subject: "offering",
    type: "money",
    unit: "local",
    meaning: "money absorbed from the public",
    ask: "How much money has been, or would be, absorbed from the public?",
  },
  "cn.personsRaisedFrom": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "persons from whom money is absorbed",
    ask: "From how many persons has money been, or would it be, absorbed?",
  },
  "cn.directLoss": {
    subject: "offering",
    type: "money",
    unit: "local",
    meaning: "direct loss of those who paid in",
    ask: "What is the direct loss of those who paid in?",
  },
  "cn.aggravatingFactor": {
    subject: "offering",
    type: "boolean",
    meaning: "an aggravating factor is present: repeat offence, earlier penalty or grave impact",
    ask: "Is an aggravating factor present: a repeat offence, an earlier penalty for fundraising, or a grave impact?",
  },
  "cn.intentToAppropriate": {
    subject: "offering",
    type: "boolean",
    meaning: "those who raise mean to keep the money for themselves",
    ask: "Do those who raise mean to appropriate the money unlawfully?",
    judgement: { by: "counsel, in the end a court", note: "Intent to possess illegally is inferred from the circumstances." },
  },
  "cn.benefitsFromFundraising": {
    subject: "party",
    type: "boolean",
    meaning: "the party obtains an economic benefit from its help",
    ask: "Does this party obtain any economic benefit (fee, commission, share) from its help?",
  },

  // An investor's money.
  "cn.fxBoughtThisYear": {
    subject: "party",
    type: "money",
    unit: "USD",
    meaning: "foreign exchange bought by the individual in the calendar year",
    ask: "How much foreign exchange, in US dollars, has this individual bought in the calendar year, this purchase included?",
  },
  "cn.fxDocumented": {
    subject: "party",
    type: "boolean",
    meaning: "the purchase of foreign exchange is supported by the documents required above the quota",
    ask: "Is the purchase of foreign exchange supported by the documents required above the annual quota?",
  },
  "cn.fxForOverseasInvestment": {
    subject: "party",
    type: "boolean",
    meaning: "foreign exchange bought under the quota pays for overseas securities, tokens or property",
    ask: "Does foreign exchange bought under the annual quota pay for overseas securities, tokens or property?",
  },
  "cn.movesValueByCrypto": {
    subject: "party",
    type: "boolean",
    meaning: "value is moved across the border in virtual currency",
    ask: "Is value moved across the border in virtual currency?",
  },
  "cn.approvedChannel": {
    subject: "party",
    type: "boolean",
    meaning: "the investment runs through QDII or another approved channel",
    ask: "Does the investment run through QDII or another approved channel?",
  },
  "cn.capitalisesOffshoreVehicle": {
    subject: "offering",
    type: "boolean",
    meaning: "a mainland entity puts capital or assets into an offshore vehicle of the deal",
    ask: "Does a mainland entity put capital or assets into an offshore vehicle of the deal?",
  },
});

/** What the rules of these files may read besides the core facts. */
export const offshoreVocabulary = { ...sharedFacts, ...offshoreFacts };
