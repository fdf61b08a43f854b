import { defineFacts, vocabulary } from "../../src/authoring";

const offerFacts = defineFacts({
  "ke.security": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is a security under the Capital Markets Act",
    ask: "By the rights it carries, is the token a security under the Capital Markets Act?",
  },
  "ke.tradable": {
    subject: "offering",
    type: "boolean",
    meaning: "the token can be traded or transferred and used for payment or investment",
    ask: "Can the token be traded or transferred, and used for payment or investment?",
  },
  "ke.closedEcosystem": {
    subject: "offering",
    type: "boolean",
    meaning: "the use of the token is restricted to one platform, application or network",
    ask: "Is the use of the token restricted to a specific platform, application or network?",
  },
  "ke.excludedAsset": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is digital fiat, electronic money or another financial asset",
    ask: "Is the token digital fiat, electronic money or a financial asset other than a security?",
  },
  "ke.ivaoApproved": {
    subject: "offering",
    type: "date",
    meaning: "day on which the CMA approved the initial virtual asset offering",
    ask: "When did the CMA approve the initial virtual asset offering?",
  },
  "ke.ivaoDisclosures": {
    subject: "offering",
    type: "boolean",
    meaning: "the disclosures of the offering are made",
    ask: "Are the disclosures made that the Act asks for?",
  },
  "ke.offeringFee": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "fee paid for the successful offering, as a share of its value",
    ask: "What percentage of the offering's value is paid as the fee for a successful offering?",
  },
  "ke.prospectusApproved": {
    subject: "offering",
    type: "date",
    meaning: "day on which the CMA approved the prospectus or information memorandum",
    ask: "When did the CMA approve the prospectus or information memorandum?",
    readAs: { document: "prospectus", date: "approvedOn" },
  },
  "ke.publicCompany": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is a public company, or need not be one",
    ask: "Is the issuer a public company, or is it not required to be one?",
  },
  "ke.offerees": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "persons in Kenya to whom the securities are offered",
    ask: "To how many persons in Kenya are the securities offered?",
  },
  "ke.offereesRecorded": {
    subject: "offering",
    type: "boolean",
    meaning: "the offerees were recorded by name before they were invited, and the list is kept",
    ask: "Were the offerees recorded by name before they were invited, and is the list kept for the CMA?",
  },
  "ke.openMonths": {
    subject: "offering",
    type: "number",
    unit: "months",
    meaning: "months for which the offer is open",
    ask: "For how many months is the offer open?",
  },
  "ke.relatedOffer": {
    subject: "offering",
    type: "boolean",
    meaning: "the same or related parties made a private offer before, or one served the same purpose",
    ask: "Did the same or related parties make a private offer before, or was there one for a common purpose?",
  },
  "ke.monthsSinceRelatedOffer": {
    subject: "offering",
    type: "number",
    unit: "months",
    meaning: "months since that offer",
    ask: "How many months before this offer was the first such private offer?",
  },
  "ke.raisedByCrowdfunding": {
    subject: "offering",
    type: "money",
    unit: "KES",
    meaning: "amount that the issuer raises by crowdfunding in twelve months",
    ask: "What amount does the issuer raise by crowdfunding in any twelve months?",
  },
  "ke.stablecoinLicensed": {
    subject: "offering",
    type: "boolean",
    meaning: "the Central Bank of Kenya has licensed the issuer of the stablecoin",
    ask: "Has the Central Bank of Kenya licensed the issuer of the stablecoin?",
  },
  "ke.issueMayContinue": {
    subject: "offering",
    type: "boolean",
    meaning: "the stablecoin may be issued while no licence can be obtained",
    ask: "In counsel's view, may the stablecoin be issued while no licence can be obtained?",
    judgement: { by: "counsel", note: "The Act is in force; licensing waits for regulations. No transitional provision was found." },
  },
  "ke.reserveInBanks": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "share of customer funds in segregated accounts of Kenyan commercial banks",
    ask: "What percentage of customer funds is kept in segregated accounts of Kenyan commercial banks?",
  },
  "ke.reserveRestLowRisk": {
    subject: "offering",
    type: "boolean",
    meaning: "the rest of the reserve is in low-risk assets",
    ask: "Is the rest of the reserve held in low-risk assets?",
  },
  "ke.longestSecurity": {
    subject: "offering",
    type: "integer",
    unit: "days",
    meaning: "longest term of government securities in the reserve",
    ask: "What is the longest term, in days, of government securities in the reserve (0 if there are none)?",
  },
  "ke.longestRepo": {
    subject: "offering",
    type: "integer",
    unit: "days",
    meaning: "longest term of repurchase agreements in the reserve",
    ask: "What is the longest term, in days, of repurchase agreements in the reserve (0 if there are none)?",
  },
});

const saleFacts = defineFacts({
  "ke.throughLicensedPortal": {
    subject: "sale",
    type: "boolean",
    meaning: "the sale is made through a licensed crowdfunding platform",
    ask: "Is this sale made through a crowdfunding platform licensed by the CMA?",
  },
  "ke.largestTicket": {
    subject: "sale",
    type: "money",
    unit: "KES",
    meaning: "most that one investor of this sale puts in",
    ask: "What is the most that any one investor of this sale can put in?",
    readAs: { at: "/maxTicket" },
  },
});

const partyFacts = defineFacts({
  "ke.serviceMayContinue": {
    subject: "party",
    type: "boolean",
    meaning: "the service may go on while no licence can be obtained",
    ask: "In counsel's view, may this party's service go on while no licence can be obtained?",
    judgement: { by: "counsel", note: "The Act is in force; licensing waits for regulations, and on 2025-11-18 nobody was licensed. No transitional provision was found." },
  },
  "ke.tradeFee": {
    subject: "party",
    type: "number",
    unit: "percent",
    meaning: "fee that the issuance platform pays for each trade, as a share of its value",
    ask: "What percentage of each trade does this issuance platform pay as a fee?",
  },
  "ke.investmentCrowdfunding": {
    subject: "party",
    type: "boolean",
    meaning: "the platform links issuers of shares, debt or other approved instruments with many investors",
    ask: "Does this website or app link issuers of shares, debt securities or other approved instruments with many investors?",
  },
  "ke.bankCustodian": {
    subject: "party",
    type: "boolean",
    meaning: "a bank keeps the investors' money",
    ask: "Does a bank keep the investors' money as custodian?",
  },
  "ke.coolingOff": {
    subject: "party",
    type: "boolean",
    meaning: "investors may withdraw within the cooling-off period",
    ask: "May investors withdraw within the cooling-off period?",
  },
});

/** Everything that Kenya asks beside the core facts, and the words in which its rules are written. */
export const facts = { ...offerFacts, ...saleFacts, ...partyFacts } as const;

export const words = vocabulary("KES", facts);
