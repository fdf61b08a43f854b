import { defineFacts } from "../../src/authoring";

/** What articles 35 to 57 FinSA ask of an offer of securities. */
export const prospectusFacts = defineFacts({
  "ch.publicOffer": {
    subject: "offering",
    type: "boolean",
    readAs: { at: "/raise/publicOffer" },
    meaning: "the offer is made to the public",
    ask: "Is the offer made to the public, rather than to a limited circle of persons?",
  },
  "ch.prospectusApprovedOn": {
    subject: "offering",
    type: "date",
    readAs: { document: "prospectus", date: "approvedOn" },
    meaning: "date on which a Swiss reviewing body approves the prospectus",
    ask: "When was or will the prospectus be approved by a Swiss reviewing body?",
  },
  "ch.prospectusPublishedOn": {
    subject: "offering",
    type: "date",
    readAs: { document: "prospectus", date: "publishedOn" },
    meaning: "date on which the prospectus is published",
    ask: "When was or will the prospectus be published?",
  },
  "ch.reviewableAfterPublication": {
    subject: "offering",
    type: "boolean",
    meaning: "the security is one whose prospectus may be reviewed after publication",
    ask: "Is the token a bond or structured product whose prospectus may be reviewed after publication?",
  },
  "ch.bankConfirmation": {
    subject: "offering",
    type: "boolean",
    meaning: "a bank or securities firm has confirmed that the most important information is available",
    ask: "Has a bank or securities firm confirmed that, at the time of publication, the most important information on issuer and security is available?",
  },
  "ch.denomination": {
    subject: "offering",
    type: "money",
    unit: "CHF",
    readAs: { at: "/asset/denomination" },
    meaning: "minimum denomination per unit",
    ask: "What is the minimum denomination of one unit?",
  },
  "ch.maturity": {
    subject: "offering",
    type: "date",
    readAs: { at: "/asset/debt/maturityDate" },
    meaning: "day on which the debt falls due",
    ask: "When does the debt fall due?",
  },

  // Limits of article 36(1)(b) and (e): what counts for certain, and what may count.
  "ch.addressees": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "persons in Switzerland addressed who are not professional clients",
    ask: "To how many persons in Switzerland who are not professional clients is the token offered?",
  },
  "ch.addresseesEverywhere": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "persons addressed in all countries and classes",
    ask: "To how many persons is the token offered in all countries, professional clients included?",
  },
  "ch.total": {
    subject: "offering",
    type: "money",
    unit: "CHF",
    meaning: "total value of the public offers in Switzerland to others than professional clients over twelve months",
    ask: "What is the total value, over twelve months from the first public offer, of what is offered in Switzerland to others than professional clients, earlier offers included?",
  },
  "ch.totalEverywhere": {
    subject: "offering",
    type: "money",
    unit: "CHF",
    meaning: "total value of the offers in all countries and classes over twelve months",
    ask: "What is the total value of the offers in all countries and to all classes over twelve months, earlier offers included?",
  },
  "ch.otherTranchesCount": {
    subject: "offering",
    type: "boolean",
    meaning: "tranches abroad and to professional clients count towards the limits of article 36(1)(b) and (e)",
    ask: "Do tranches abroad, and tranches to professional clients, count towards the limits of 500 investors and CHF 8 million?",
    judgement: {
      by: "counsel",
      note: "The texts read do not say whether the limits look beyond Switzerland or at tranches exempt for another reason. Where all tranches together stay within the limit, the question does not arise.",
    },
  },

  // Exemptions by type of security or of transaction.
  "ch.securityExemption": {
    subject: "sale",
    type: "code",
    values: [
      "none",
      "exchange-or-conversion",
      "takeover",
      "merger",
      "stock-dividend",
      "employees",
      "public-body",
      "non-profit",
      "medium-term-notes",
      "non-issued-derivatives",
    ],
    meaning: "exemption by type of security or transaction on which the sale relies",
    ask: "On which exemption of article 37(1) does this sale rely: an exchange or conversion, a takeover, a merger, stock dividends, an offer to members of the board or staff, securities of public bodies or central banks, an ideal purpose of a non-profit body, medium-term notes, derivatives not offered as an issue, or none?",
  },
  "ch.equivalentInformation": {
    subject: "sale",
    type: "boolean",
    meaning: "information equivalent to a prospectus is available",
    ask: "For a takeover or merger: is information available that is equivalent in content to a prospectus?",
  },
  "ch.issuerConsentToReuse": {
    subject: "sale",
    type: "boolean",
    meaning: "the issuer has consented to the reuse of a valid prospectus for the resale",
    ask: "For a resale: is there a valid prospectus, and have the issuer or those responsible for it consented to its reuse?",
  },
  "ch.equalInformation": {
    subject: "offering",
    type: "boolean",
    meaning: "material information given to investors is given to all of them equally",
    ask: "Is the material information that is given to any investor given to all those addressed?",
  },

  // Admission to trading.
  "ch.swissAdmission": {
    subject: "offering",
    type: "code",
    values: ["none", "exchange-or-mtf", "dlt-facility-only"],
    meaning: "kind of Swiss trading venue to which admission is sought",
    ask: "Is admission to trading sought on a Swiss stock exchange or multilateral trading facility, on a DLT trading facility only, or on no Swiss venue?",
  },
  "ch.dltFacilityTriggersProspectus": {
    subject: "offering",
    type: "boolean",
    meaning: "admission to a DLT trading facility alone triggers the prospectus duty",
    ask: "Does admission to a DLT trading facility alone trigger the prospectus duty of article 35 FinSA?",
    judgement: { by: "counsel", note: "Article 35, as read, names the venues of article 26(a) FinMIA: stock exchanges and multilateral trading facilities. Whether it now covers DLT trading facilities was not verified." },
  },
  "ch.shareOfClass": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "securities admitted in twelve months in per cent of the class already admitted",
    ask: "What share of the securities of the class already admitted to the same venue is newly admitted over twelve months, in per cent?",
  },
  "ch.professionalSegment": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is admitted to a segment open to professional clients only",
    ask: "Is the token admitted only to a segment that is open to professional clients alone?",
  },
  "ch.otherAdmissionExemption": {
    subject: "offering",
    type: "boolean",
    meaning: "another exemption of article 38 covers the admission",
    ask: "Does another exemption of article 38 FinSA cover the admission to trading?",
    judgement: { by: "counsel", note: "Article 38 has further exemptions whose conditions are not recorded here." },
  },
});
