import { defineFacts } from "../../src/authoring";

const money = { subject: "sale", type: "money", unit: "CAD" } as const;
const flag = { subject: "sale", type: "boolean" } as const;

/** What Canadian law asks of the purchasers of a sale. Amounts are those of the purchaser who has least; purchasers under different exemptions are different sales. */
export const saleFacts = defineFacts({
  "ca.purchaserKind": { subject: "sale", type: "code", values: ["individual", "non-individual"], meaning: "kind of purchaser", ask: "Are the purchasers of this sale individuals, or other than individuals?" },
  "ca.accreditedCategory": {
    subject: "sale",
    type: "code",
    values: ["none", "institution", "registrant", "owned-by-accredited-investors"],
    meaning: "category of accredited investor other than by means",
    ask: "Do the purchasers belong to a category of accredited investor other than by their means: an institution, a registrant, an entity all of whose owners are accredited, or none?",
  },
  "ca.financialAssets": { ...money, meaning: "financial assets net of related debt, alone or with spouse", ask: "What are the financial assets, net of related debt, of the purchaser who has least, alone or with spouse?" },
  "ca.netAssets": { ...money, meaning: "net assets, of an individual alone or with spouse, else on the latest statements", ask: "What are the net assets of the purchaser who has least: of an individual alone or with spouse, of another purchaser on its latest statements?" },
  "ca.netIncome": { ...money, meaning: "least net income before tax of the two last calendar years and that expected this year", ask: "What is the purchaser's net income before tax: the least of the two last calendar years and what is expected this year?" },
  "ca.jointIncome": { ...money, meaning: "least net income before tax with spouse, of the two last calendar years and that expected this year", ask: "What is the purchaser's net income before tax together with the spouse: the least of the two last calendar years and what is expected this year?" },
  "ca.statusVerified": {
    ...flag,
    meaning: "the issuer took reasonable steps to verify that the purchasers are accredited",
    ask: "Has the issuer taken reasonable steps to verify that every purchaser is an accredited investor?",
  },
  "ca.form45106F9": { ...flag, meaning: "every individual signed the risk acknowledgement in Form 45-106F9", ask: "Has every individual purchaser signed the risk acknowledgement in Form 45-106F9?" },
  "ca.privateIssuerRelation": {
    subject: "sale",
    type: "code",
    values: ["director-or-officer", "family", "close-friend-or-associate", "existing-holder", "accredited-investor", "none"],
    meaning: "relation of the purchasers to the issuer",
    ask: "What are the purchasers to the issuer: directors or officers, family of these, close friends or associates, existing holders, accredited investors, or none of these?",
  },

  // Offering memorandum.
  "ca.omProvinces": { ...flag, meaning: "every purchaser is in Alberta, New Brunswick, Nova Scotia, Ontario, Quebec or Saskatchewan", ask: "Is every purchaser of this sale in Alberta, New Brunswick, Nova Scotia, Ontario, Quebec or Saskatchewan? (Or state the province as the place of the sale, such as CA-ON.)" },
  "ca.omVariantMet": {
    ...flag,
    meaning: "the local variant of the offering memorandum exemption is met",
    ask: "Does this sale meet the local variant of the offering memorandum exemption in the purchaser's province or territory?",
    judgement: { by: "counsel", note: "Outside Alberta, New Brunswick, Nova Scotia, Ontario, Quebec and Saskatchewan other conditions hold; they were not read." },
  },
  "ca.form45106F4": { ...flag, meaning: "every purchaser signed the risk acknowledgement in Form 45-106F4", ask: "Has every purchaser signed the risk acknowledgement in Form 45-106F4?" },
  "ca.cancellationRight": { ...flag, meaning: "purchasers may cancel within two business days", ask: "May every purchaser cancel within two business days?" },
  "ca.suitabilityAdvice": { ...flag, meaning: "a portfolio manager, investment dealer or exempt market dealer advised that the purchase is suitable", ask: "Did a portfolio manager, investment dealer or exempt market dealer advise every purchaser that the purchase is suitable?" },
  "ca.omTotalIn12Months": { ...money, meaning: "cost of all that the purchaser acquired under the offering memorandum exemption in twelve months", ask: "What is the cost of all securities that the purchaser with the largest total acquired under the offering memorandum exemption in the last twelve months, this sale included?" },
  "ca.omTotalWithoutReinvested": { ...money, meaning: "that cost without reinvested proceeds", ask: "What is that cost if the reinvested proceeds of an earlier investment in the issuer are left out?" },
  "ca.omReinvested": { ...money, meaning: "reinvested proceeds that are left out", ask: "What amount of reinvested proceeds is left out?" },

  // Minimum amount.
  "ca.asPrincipal": { ...flag, meaning: "the purchasers act as principal", ask: "Does every purchaser buy as principal?" },
  "ca.paidInCash": { ...flag, meaning: "the cost is paid in cash at the time of the distribution", ask: "Is the cost paid in cash at the time of the distribution?" },
  "ca.createdForExemption": { ...flag, meaning: "a purchaser was created or used solely to rely on the exemption", ask: "Was any purchaser created, or is any used, solely to rely on the exemption?" },

  // Crowdfunding.
  "ca.largestPurchase": { ...money, readAs: { at: "/maxTicket" }, meaning: "largest purchase of one investor", ask: "What is the largest purchase of one investor in this sale?" },
  "ca.dealerAdvice": { ...flag, meaning: "a registered dealer advised that the purchase is suitable", ask: "Did a registered dealer advise every purchaser that the purchase is suitable?" },

  // Report.
  "ca.form45106F1Filed": { subject: "sale", type: "date", meaning: "day on which Form 45-106F1 was filed with the fee in the purchasers' province", ask: "When was the report in Form 45-106F1 filed, with the fee, in the purchasers' province?" },

  // Resale.
  "ca.lotAcquiredUnder": {
    subject: "sale",
    type: "code",
    values: ["accredited-investor", "offering-memorandum", "minimum-amount", "crowdfunding", "private-issuer", "prospectus", "other"],
    meaning: "exemption under which the issuer sold the lot",
    ask: "Under which exemption did the issuer sell the tokens that are now resold, or was it under a prospectus?",
  },
  "ca.lotDistributed": { subject: "sale", type: "date", meaning: "day on which the issuer distributed the lot", ask: "On which day did the issuer distribute the tokens that are now resold?" },
  "ca.controlDistribution": { ...flag, meaning: "the resale is a control distribution", ask: "Does a control person sell?" },
  "ca.sellerInCanada": { ...flag, meaning: "the seller acts from Canada", ask: "Does the seller of this lot act from Canada?" },
});
