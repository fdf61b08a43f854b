import { defineFacts } from "../../src/authoring";

/** What Canadian law asks of the token, the issuer and the offer. */
export const offerFacts = defineFacts({
  // The token.
  "ca.commonEnterprise": {
    subject: "offering",
    type: "boolean",
    meaning: "the holders' money goes into a common enterprise",
    ask: "Does what the holders invest go into a common enterprise?",
    judgement: { by: "counsel", note: "One of the four elements of an investment contract. Case law decides how far the fortunes of holders and promoter must be tied together." },
  },
  "ca.profitExpected": { subject: "offering", type: "boolean", readAs: { at: "/asset/expectationOfProfitMarketed" }, meaning: "the token is marketed for the profit to expect", ask: "Is the token marketed for the profit that can be expected?" },
  "ca.effortsOfOthers": { subject: "offering", type: "boolean", readAs: { at: "/asset/relianceOnIssuerEfforts" }, meaning: "the profit depends to a significant degree on the efforts of others", ask: "Does the profit depend to a significant degree on the efforts of the issuer or others?" },
  "ca.cryptoContract": {
    subject: "offering",
    type: "boolean",
    meaning: "buyers get a contractual right to a crypto asset that the platform keeps",
    ask: "Do buyers get only a contractual right to a crypto asset of which a platform keeps custody?",
  },
  "ca.pegTo": { subject: "offering", type: "code", values: ["single-currency", "basket", "commodity", "crypto", "none"], readAs: { at: "/asset/pegOrReference/to" }, meaning: "what the token's value follows", ask: "What does the token's value follow: one currency, a basket, a commodity, a crypto asset, or nothing?" },

  // The issuer.
  "ca.reportingIssuer": { subject: "offering", type: "boolean", meaning: "the issuer is a reporting issuer in a province", ask: "Is the issuer a reporting issuer in a province or territory of Canada?" },
  "ca.reportingIssuerSince": { subject: "offering", type: "date", meaning: "day since which the issuer has been a reporting issuer", ask: "Since which day has the issuer been a reporting issuer? If it is none, say that it has not yet occurred." },
  "ca.constatingRestriction": { subject: "offering", type: "boolean", meaning: "the constating documents restrict the transfer of the securities", ask: "Do the issuer's constating documents, or an agreement of its security holders, restrict the transfer of its securities?" },
  "ca.beneficialOwners": { subject: "offering", type: "integer", unit: "persons", meaning: "beneficial owners of the issuer's securities, employees and former employees left out", ask: "How many persons beneficially own securities of the issuer after this offer, leaving out its current and former employees?" },
  "ca.soldOutsideList": { subject: "offering", type: "boolean", meaning: "the issuer has sold to someone outside the list of the private issuer exemption", ask: "Has the issuer ever sold to anyone outside the list of the private issuer exemption (directors and officers, family, close friends and associates, existing holders, accredited investors)?" },
  "ca.auditStatus": { subject: "offering", type: "code", values: ["none", "certified-by-officer", "reviewed", "audited"], readAs: { at: "/issuer/financials/auditStatus" }, meaning: "who has looked at the financial statements", ask: "Are the issuer's financial statements audited, reviewed, certified by an officer, or none of these?" },

  // The offer.
  "ca.distributionFromProvince": {
    subject: "sale",
    type: "boolean",
    meaning: "a sale to persons outside Canada is a distribution from a province",
    ask: "Is this sale to persons outside Canada a distribution from a Canadian province?",
    judgement: { by: "counsel", note: "The law also follows an issuer or seller who acts from a province. What local instruments say of sales made wholly to persons abroad was not read." },
  },
  "ca.prospectusReceipt": { subject: "offering", type: "date", readAs: { document: "prospectus", date: "approvedOn" }, meaning: "day on which the regulator issued a receipt for the prospectus", ask: "When did the regulator issue a receipt for the prospectus? Name it among the disclosures, approved on that day." },
  "ca.listedIssuerFinancing": {
    subject: "sale",
    type: "boolean",
    meaning: "the conditions of the listed issuer financing exemption are met",
    ask: "Does this sale meet the conditions of the listed issuer financing exemption, its cap included?",
    judgement: { by: "counsel", note: "Part 5A of NI 45-106, for reporting issuers only. The cap since 2025-05-14 is the greater of $25 million and 20 per cent, at most $50 million; the other conditions were not read." },
  },

  // Offering memorandum.
  "ca.omInForm": { subject: "offering", type: "boolean", meaning: "an offering memorandum in Form 45-106F2 is delivered", ask: "Is an offering memorandum in Form 45-106F2 delivered to every purchaser before the sale?" },
  "ca.derivativeOrStructured": { subject: "offering", type: "boolean", meaning: "the token is a specified derivative or structured finance product", ask: "Is the token a specified derivative or a structured finance product?" },
  "ca.appraisalRequired": { subject: "offering", type: "boolean", meaning: "the offering memorandum needs an independent appraisal", ask: "Is this one of the cases in which a real-estate issuer must deliver an independent appraisal with its offering memorandum?" },
  "ca.appraisalDelivered": { subject: "offering", type: "boolean", meaning: "the independent appraisal is delivered", ask: "Is the independent appraisal delivered with the offering memorandum?" },

  // Crowdfunding.
  "ca.crowdfundedIn12Months": { subject: "offering", type: "money", unit: "CAD", meaning: "amount raised under the crowdfunding exemption in twelve months", ask: "What amount does the issuer's group raise under the start-up crowdfunding exemption in twelve months, this offer included?" },
  "ca.crowdfundedHere": { subject: "offering", type: "boolean", meaning: "tokens are sold in Canada under the crowdfunding exemption", ask: "Are tokens sold in Canada under the start-up crowdfunding exemption?" },
  "ca.crowdfundingDocumentPosted": { subject: "offering", type: "boolean", meaning: "the offering document in Form 45-110F1 is posted on a funding portal", ask: "Is the offering document in Form 45-110F1 posted on a funding portal?" },
  "ca.withdrawal48Hours": { subject: "offering", type: "boolean", meaning: "purchasers may withdraw within 48 hours", ask: "May every purchaser withdraw within 48 hours?" },
  "ca.simpleSecurity": { subject: "offering", type: "boolean", meaning: "the token is one of the simple securities that crowdfunding allows", ask: "Is the token one of the simple securities that the crowdfunding exemption allows?" },
  "ca.crowdfundingReportFiled": { subject: "offering", type: "date", readAs: { filing: "ca.form-45-110", date: "filedOn" }, meaning: "day on which the report of the crowdfunding distribution was filed", ask: "When was the report of the crowdfunding distribution filed? Name it among the filings (ca.form-45-110)." },

  // Resale.
  "ca.soldUnderExemption": { subject: "offering", type: "boolean", meaning: "tokens are sold under a prospectus exemption that locks them in", ask: "Are tokens sold in Canada under an exemption that locks them in (accredited investor, offering memorandum, minimum amount, crowdfunding)?" },
  "ca.lockEnforced": { subject: "offering", type: "boolean", meaning: "the token's transfer rule enforces the resale lock", ask: "Does the token's transfer rule stop every resale that Canadian resale law does not allow?" },
  "ca.legend": { subject: "offering", type: "boolean", readAs: { at: "/transfer/legend" }, meaning: "the token carries the legend or notation", ask: "Does the token carry the restrictive legend, or its equivalent on the chain?" },
  "ca.canadianShareOfSecurities": { subject: "offering", type: "number", unit: "percent", meaning: "share of the securities that Canadians hold", ask: "What share of the class, in per cent, do Canadian residents hold?" },
  "ca.canadianShareOfHolders": { subject: "offering", type: "number", unit: "percent", meaning: "share of Canadians among the holders", ask: "What share of the holders, in per cent, are Canadian residents?" },
  "ca.soldToOthersThanPermittedClients": { subject: "offering", type: "boolean", meaning: "tokens are sold in Canada to others than permitted clients", ask: "Are tokens sold in Canada to anyone who is not a permitted client?" },

  // Fund reports.
  "ca.calendarYearEnd": { subject: "offering", type: "date", meaning: "last day of the calendar year in which the fund sold under exemptions", ask: "On which 31 December did the calendar year end in which the fund last sold tokens under exemptions?" },
  "ca.fundReportFiled": { subject: "offering", type: "date", readAs: { filing: "ca.form-45-106f1", date: "filedOn" }, meaning: "day on which the fund's report for the year was filed", ask: "When was the fund's report of exempt distribution for that year filed? Name it among the filings (ca.form-45-106f1)." },
});
