import { defineFacts } from "../../src/authoring";

/** What only the British Virgin Islands ask; stated at `/local/VG/...` of the offering, the sale or the party. */
export const facts = defineFacts({
  // The token.
  "vg.tokenIsInvestment": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is an investment, or the digital record of a security or financial asset",
    ask: "Is the token an investment under the Securities and Investment Business Act, or the digital record of a security or other financial asset?",
    judgement: { by: "counsel", note: "Where the border of \"investment\" runs for tokens of real-world assets was not confirmed." },
  },
  "vg.nftForPaymentOrInvestment": {
    subject: "offering",
    type: "boolean",
    meaning: "the non-fungible token is used for payment or investment",
    ask: "Is the non-fungible token used for payment or investment?",
  },

  // The fund.
  "vg.fundCategory": {
    subject: "offering",
    type: "code",
    values: ["incubator", "approved", "private", "professional", "public", "private-investment-fund", "none"],
    meaning: "category of the fund",
    ask: "In which category is the fund approved, recognised or registered: incubator, approved, private, professional, public, private investment fund (closed-ended), or none?",
  },
  "vg.fundInvestors": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "investors of the fund",
    ask: "How many investors does the fund have?",
    readAs: { at: "/issuer/holdersOfRecord/total" },
  },
  "vg.fundNetAssets": {
    subject: "offering",
    type: "money",
    unit: "USD",
    meaning: "net assets of the fund",
    ask: "What are the fund's net assets?",
  },
  "vg.fundStart": {
    subject: "offering",
    type: "date",
    meaning: "date on which the fund was approved as an incubator fund",
    ask: "When was the fund approved as an incubator fund?",
  },
  "vg.incubatorExtended": {
    subject: "offering",
    type: "boolean",
    meaning: "the incubator fund's life was extended by a year",
    ask: "Has the Commission extended the incubator fund's life by a year?",
  },
  "vg.privateBasis": {
    subject: "offering",
    type: "boolean",
    meaning: "invitations are made on a private basis only",
    ask: "Are invitations to subscribe made on a private basis only?",
  },
  "vg.professionalInvestorsOnly": {
    subject: "offering",
    type: "boolean",
    meaning: "the fund takes professional investors only",
    ask: "Does the fund take professional investors only?",
  },
  "vg.investorNetWorth": {
    subject: "sale",
    type: "money",
    unit: "USD",
    meaning: "smallest net worth among the investors of the sale",
    ask: "What is the smallest net worth of any investor of this sale?",
  },

  // The provider.
  "vg.exclusion": {
    subject: "party",
    type: "code",
    values: ["none", "own-account", "own-issue", "group-company"],
    meaning: "for whom the party acts, if not for others",
    ask: "Does this party act only on its own account, only in its own issue, only for its group, or for others (none)?",
  },
  "vg.operatingSince": {
    subject: "party",
    type: "date",
    meaning: "date since which the party provides virtual asset services in or from the Virgin Islands",
    ask: "Since when has this party provided virtual asset services in or from the Virgin Islands?",
  },
  "vg.vaspAppliedOn": {
    subject: "party",
    type: "date",
    meaning: "date on which the party applied for registration",
    ask: "When did this party apply for registration under the Virtual Assets Service Providers Act?",
  },
  "vg.applicationOpen": {
    subject: "party",
    type: "boolean",
    meaning: "the application for registration is not yet decided",
    ask: "Is this party's application for registration still undecided?",
  },
  "vg.largestTransferWithoutData": {
    subject: "party",
    type: "money",
    unit: "USD",
    meaning: "largest virtual asset transaction made without due diligence and travel data",
    ask: "Up to which amount does this party carry out virtual asset transactions without customer due diligence and travel data? State 0 if never.",
  },
});
