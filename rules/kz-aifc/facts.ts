import { defineFacts, vocabulary } from "../../src/authoring";

/** What the Astana International Financial Centre asks; stated at `/local/KZ-AIFC/...` of the offering, the sale or the party. */
export const facts = defineFacts({
  // Securities.
  "kz-aifc.tokenIsSecurity": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is a security",
    ask: "Is the token a security under the AIFC Financial Services Framework Regulations?",
    judgement: { by: "counsel", note: "Equity, debt and fund units are taken to be securities; for other tokens the rights decide." },
  },
  "kz-aifc.officialList": {
    subject: "offering",
    type: "boolean",
    meaning: "the securities are, or are to be, admitted to an Official List",
    ask: "Are the securities admitted to an Official List in the AIFC, or is admission sought?",
  },
  "kz-aifc.prospectusApproved": {
    subject: "offering",
    type: "boolean",
    meaning: "a prospectus is approved by the AFSA or, for listed securities, by the exchange",
    ask: "Is a prospectus approved (by the AFSA, or for listed securities by the Authorised Investment Exchange)?",
  },
  "kz-aifc.addressesNonAccredited": {
    subject: "offering",
    type: "boolean",
    meaning: "the offer addresses investors who are not Accredited Investors",
    ask: "Does the offer in or from the AIFC address anybody who is not an Accredited Investor?",
  },
  "kz-aifc.retailInTwelveMonths": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "persons other than Accredited Investors to whom the securities are offered in any twelve months",
    ask: "To how many persons, Accredited Investors left out, are the securities offered in or from the AIFC in any twelve months?",
  },
  "kz-aifc.belowTicket": {
    subject: "offering",
    type: "boolean",
    meaning: "somebody may buy for less than the minimum consideration per person",
    ask: "May anybody in this offer buy for a total of less than USD 100,000?",
  },
  "kz-aifc.otherPlacementCondition": {
    subject: "offering",
    type: "boolean",
    meaning: "one of the conditions (d) to (m) of MAR 1.1.2(2) is met",
    ask: "Is one of the conditions (d) to (m) of MAR 1.1.2(2) met, and no other beside it that may not be combined?",
    judgement: { by: "counsel", note: "These conditions were not read. Condition (m) may be combined with (a) and (b)." },
  },
  "kz-aifc.investorsInTwelveMonths": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "investors to whom the listed securities are offered in any twelve months",
    ask: "To how many investors are the listed securities offered in any twelve months?",
  },
  "kz-aifc.issuedAndRegisteredHere": {
    subject: "offering",
    type: "boolean",
    meaning: "the securities are issued and registered in the AIFC",
    ask: "Are the securities issued and registered in the AIFC?",
  },
  "kz-aifc.denomination": {
    subject: "offering",
    type: "money",
    unit: "USD",
    meaning: "denomination per unit",
    ask: "What is the denomination per unit?",
    readAs: { at: "/asset/denomination" },
  },
  "kz-aifc.considerationInTwelveMonths": {
    subject: "offering",
    type: "money",
    unit: "USD",
    meaning: "total consideration of the securities over any twelve months",
    ask: "What is the total consideration for the securities, offered in or from the AIFC, over any twelve months?",
  },
  "kz-aifc.fungibleWithAdmitted": {
    subject: "offering",
    type: "boolean",
    meaning: "the securities are fungible with securities already admitted",
    ask: "Are the securities fungible with securities of the issuer that are already admitted?",
  },
  "kz-aifc.shareOfAdmitted": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "share of the securities already admitted, over twelve months",
    ask: "Which percentage of the securities already admitted are those newly issued over twelve months?",
  },
  "kz-aifc.furtherListedCase": {
    subject: "sale",
    type: "boolean",
    meaning: "another case of MAR 1.2.2 is met, such as a conversion",
    ask: "Is the sale another case of MAR 1.2.2, such as a conversion?",
    judgement: { by: "counsel", note: "The further cases were not read one by one." },
  },

  // Digital assets.
  "kz-aifc.dealsAsPrincipal": {
    subject: "party",
    type: "boolean",
    meaning: "the party deals in digital assets as principal",
    ask: "Does this party deal in digital assets as principal?",
  },
  "kz-aifc.matchingOnly": {
    subject: "party",
    type: "boolean",
    meaning: "the party's dealing as principal is limited to matching orders",
    ask: "Is this party's dealing as principal limited to matching clients' orders?",
  },
  "kz-aifc.capital": {
    subject: "party",
    type: "money",
    unit: "USD",
    meaning: "capital of the party",
    ask: "How large is this party's regulatory capital?",
  },
  "kz-aifc.tableTwoMet": {
    subject: "party",
    type: "boolean",
    meaning: "the party's capital meets the highest amount of Table 2 that applies to it",
    ask: "Does this party's capital meet the highest amount of Table 2 of the DAA Rules that applies to its activities?",
    judgement: { by: "counsel", note: "Only the amount for dealing as principal, USD 250,000, was read; a lower one applies to matching alone." },
  },
  "kz-aifc.ownAccountOnly": {
    subject: "party",
    type: "boolean",
    meaning: "the party trades for its own investment and not by way of business",
    ask: "Does this party trade for its own investment only, and not by way of business?",
  },
  "kz-aifc.ownIssueOutside": {
    subject: "party",
    type: "boolean",
    meaning: "issuing and administering own digital assets is still outside regulated activities",
    ask: "Is issuing and administering one's own digital assets still outside the regulated activities?",
    judgement: { by: "counsel", note: "An older text (former COB 17) said so; the current DAA guidance that was read does not list it." },
  },
  "kz-aifc.stablecoin": {
    subject: "offering",
    type: "code",
    values: ["fiat", "commodity", "none"],
    meaning: "kind of stablecoin under the DAA Rules",
    ask: "Is the token a fiat stablecoin, a commodity stablecoin, or neither, under the DAA Rules?",
  },
  "kz-aifc.stablecoinApproved": {
    subject: "offering",
    type: "boolean",
    meaning: "the operator has the AFSA's approval for trading the stablecoin",
    ask: "Has the operator of the trading facility obtained the AFSA's approval for the stablecoin?",
  },
  "kz-aifc.stablecoinIssuerLicensed": {
    subject: "offering",
    type: "boolean",
    meaning: "the stablecoin is issued by a provider with the relevant AFSA licence",
    ask: "Is the stablecoin issued by a provider that holds the relevant AFSA licence?",
  },
  "kz-aifc.suitable": {
    subject: "offering",
    type: "boolean",
    meaning: "the digital asset is suitable for trading and not prohibited",
    ask: "Is the digital asset suitable for trading under the DAA Rules, and not one that they prohibit?",
  },

  // Retail clients.
  "kz-aifc.limitsCarriedOver": {
    subject: "sale",
    type: "boolean",
    meaning: "the monthly limits of retail clients still apply under the DAA Rules",
    ask: "Do the monthly limits of retail clients, announced before the DAA Rules, still apply?",
    judgement: { by: "counsel", note: "They were announced for the older rules; whether the DAA Rules carry them over is not confirmed." },
  },
  "kz-aifc.largestMonth": {
    subject: "sale",
    type: "money",
    unit: "USD",
    meaning: "most that one retail client puts into digital assets in a month",
    ask: "What is the most that one retail client of this sale puts into digital assets in a month?",
  },
  "kz-aifc.meansConfirmed": {
    subject: "sale",
    type: "boolean",
    meaning: "that client's income and assets are confirmed by proof",
    ask: "Are that client's income and assets confirmed by proof?",
  },
  "kz-aifc.monthOfIncome": {
    subject: "sale",
    type: "number",
    unit: "percent",
    meaning: "that amount as a share of the client's annual income",
    ask: "What share, in per cent, is that amount of the client's annual income?",
  },
  "kz-aifc.monthOfNetWorth": {
    subject: "sale",
    type: "number",
    unit: "percent",
    meaning: "that amount as a share of the client's net worth",
    ask: "What share, in per cent, is that amount of the client's net worth?",
  },

  // Funds.
  "kz-aifc.fundPromoter": {
    subject: "sale",
    type: "code",
    values: ["domestic-fund-manager", "foreign-fund-manager", "centre-participant", "other"],
    meaning: "who promotes the units",
    ask: "Are the units promoted by a Domestic Fund Manager, a Foreign Fund Manager, another Centre Participant, or somebody else?",
  },
  "kz-aifc.nonExemptFundRulesMet": {
    subject: "offering",
    type: "boolean",
    meaning: "the rules for Non-Exempt Funds are met",
    ask: "Are the rules for Non-Exempt Funds met (registration, prospectus)?",
    judgement: { by: "counsel", note: "The rules for Non-Exempt Funds were not read." },
  },
});

export const words = vocabulary("USD", facts);
