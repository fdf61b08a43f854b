import { defineFacts } from "../../src/authoring";

/** Facts that only Hong Kong asks for and that several of its instruments read; stated at `/local/HK/...`. */
export const sharedFacts = defineFacts({
  "hk.tokenKind": {
    subject: "offering",
    type: "code",
    values: [
      "share",
      "debenture",
      "cis",
      "structured-product",
      "regulated-investment-agreement",
      "virtual-asset",
      "stablecoin",
      "limited-purpose",
      "collectible",
    ],
    meaning: "what the token is in Hong Kong law",
    ask: "What is the token in Hong Kong law: a share, a debenture, an interest in a collective investment scheme (cis), a structured product, a regulated investment agreement, a virtual asset, a fiat-referenced stablecoin, a limited-purpose token or a genuine collectible?",
  },
  "hk.sfcAuthorised": {
    subject: "offering",
    type: "boolean",
    meaning: "the SFC has authorised the product and its offering documents",
    ask: "Has the SFC authorised the product and its offering documents under Part IV of the Securities and Futures Ordinance?",
  },
  "hk.prospectusRegistered": {
    subject: "offering",
    type: "boolean",
    meaning: "the prospectus was registered with the Companies Registry on or before publication",
    ask: "Was, or will, the prospectus be registered with the Companies Registry on or before its publication?",
  },
  "hk.permissionedToken": {
    subject: "offering",
    type: "boolean",
    meaning: "transfers of the token are restricted to approved holders",
    ask: "Are transfers of the token restricted to approved holders, for example by an allowlist or a permissioned token?",
  },

  // Who markets.
  "hk.activelyMarkets": {
    subject: "party",
    type: "boolean",
    meaning: "the party, itself or through others, actively markets its services to the Hong Kong public",
    ask: "Does this party, itself or through others, actively market its services to the Hong Kong public?",
  },

  // Who the investors of one sale are.
  "hk.investorType": {
    subject: "sale",
    type: "code",
    values: [
      "institutional",
      "individual",
      "corporation",
      "partnership",
      "trust-corporation",
      "investment-company",
      "owner-of-professional-corporation",
    ],
    meaning: "type of the investors of the sale for the definition of professional investor",
    ask: "Of what type are the investors of this sale: institutional (limbs (a) to (i) of the definition), individuals, corporations, partnerships, trust corporations, investment companies wholly owned by professional investors, or corporations wholly owning a professional corporation? State one sale per type.",
  },
  "hk.portfolio": {
    subject: "sale",
    type: "money",
    unit: "HKD",
    meaning: "smallest portfolio among the investors of the sale",
    ask: "What is the smallest portfolio of any investor of this sale (securities, certificates of deposit, and money or holdings with a custodian; no real estate, no virtual assets that are not securities), counting own accounts and joint accounts with a spouse or child?",
  },
  "hk.portfolioWithHoldings": {
    subject: "sale",
    type: "money",
    unit: "HKD",
    meaning: "smallest portfolio among the individuals of the sale, with their share of other joint accounts and their wholly owned investment companies",
    ask: "What is the smallest portfolio of any individual of this sale when the share of joint accounts with others and the portfolio of wholly owned investment-holding companies are added?",
  },
  "hk.totalAssets": {
    subject: "sale",
    type: "money",
    unit: "HKD",
    meaning: "smallest total assets among the investors of the sale",
    ask: "What are the smallest total assets of any corporation, partnership or trust corporation of this sale (for a trust corporation: the assets entrusted to it)?",
  },
  "hk.investmentCompanyBusiness": {
    subject: "sale",
    type: "code",
    values: ["sole", "principal", "other"],
    meaning: "extent to which the investment company's business is holding investments",
    ask: "Is holding investments the investment company's sole business, its principal business, or neither?",
  },
});
