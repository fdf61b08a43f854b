import { defineFacts } from "../../src/authoring";

/** What only Bermuda asks; stated at `/local/BM/...` of the offering or the party. */
export const facts = defineFacts({
  // The offer.
  "bm.persons": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "persons to whom the token is offered, wherever they are",
    ask: "To how many persons is the token offered in all?",
  },
  "bm.atLimitCovered": {
    subject: "offering",
    type: "boolean",
    meaning: "an offer to exactly the limit of persons is still a private placement",
    ask: "Is an offer to exactly 150 persons still a private placement?",
    judgement: {
      by: "counsel",
      note: "A secondary source says fewer than 150 persons; \"not exceeding 150\" is remembered. The text was not read on the point: treat 150 as not covered.",
    },
  },
  "bm.qualifiedAcquirersOnly": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is offered to qualified acquirers only",
    ask: "Is the token offered to qualified acquirers only?",
  },
  "bm.placementDeclared": {
    subject: "offering",
    type: "boolean",
    meaning: "the placement declaration is filed with the Bermuda Monetary Authority",
    ask: "Is the placement declaration filed with the Bermuda Monetary Authority?",
  },
  "bm.daiaAuthorised": {
    subject: "offering",
    type: "boolean",
    meaning: "the Bermuda Monetary Authority has authorised the digital asset issuance",
    ask: "Has the Bermuda Monetary Authority authorised the digital asset issuance?",
  },
  "bm.issuanceDuties": {
    subject: "offering",
    type: "codes",
    values: ["issuance-document", "communication-facility", "risk-warning", "purchaser-identification", "audit"],
    meaning: "duties of an authorised issuance that are met",
    ask: "Which of these are in place: the published issuance document, the communication facility, the risk warning, the identification of purchasers, the audit?",
  },
  "bm.coolingOff": {
    subject: "offering",
    type: "boolean",
    meaning: "purchasers may withdraw within a cooling-off period",
    ask: "May purchasers withdraw within a cooling-off period?",
    readAs: { at: "/raise/withdrawalRight/offered" },
  },
  "bm.prospectusFiled": {
    subject: "offering",
    type: "boolean",
    meaning: "a prospectus under the Companies Act is filed",
    ask: "Is a prospectus under Part III of the Companies Act filed?",
  },

  // The issuer.
  "bm.issuingBusiness": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer makes a business of issuing, selling or redeeming digital assets",
    ask: "Does the issuer make a business of issuing, selling or redeeming digital assets?",
    judgement: { by: "counsel", note: "Where a single issue becomes a business was not found in any text read." },
  },
  "bm.issuerDabaLicensed": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is licensed under the Digital Asset Business Act",
    ask: "Is the issuer licensed under the Digital Asset Business Act?",
  },
  "bm.tokenIsInvestment": {
    subject: "offering",
    type: "boolean",
    meaning: "the token represents an investment",
    ask: "Does the token represent an investment under the Investment Business Act?",
    judgement: { by: "counsel", note: "For tokens of assets other than shares, debt and fund units it depends on the structure." },
  },
  "bm.ifaRegistered": {
    subject: "offering",
    type: "boolean",
    meaning: "the fund is registered or authorised under the Investment Funds Act",
    ask: "Is the fund registered or authorised under the Investment Funds Act?",
  },
  "bm.singleHolder": {
    subject: "offering",
    type: "boolean",
    meaning: "the fund has a single holder",
    ask: "Does the fund have a single holder only?",
  },

  // The provider.
  "bm.paymentInDigitalAssets": {
    subject: "party",
    type: "boolean",
    meaning: "the party's payment service uses digital assets",
    ask: "Does this party's payment service use digital assets?",
  },
  "bm.servicesVendor": {
    subject: "party",
    type: "boolean",
    meaning: "the party is a digital asset services vendor",
    ask: "Is this party a digital asset services vendor under the Digital Asset Business Act?",
    judgement: { by: "counsel", note: "Which technology services make a vendor was not read." },
  },
  "bm.withinLicenceLimits": {
    subject: "party",
    type: "boolean",
    meaning: "the party keeps within the limits and the time of its modified or test licence",
    ask: "Does this party keep within the limits and the time of its Class M or Class T licence?",
  },
  "bm.investmentRevenueShare": {
    subject: "party",
    type: "number",
    unit: "percent",
    meaning: "share of the party's gross revenue from investment activity",
    ask: "Which share of this party's gross revenue comes from investment activity, in per cent?",
  },
});
