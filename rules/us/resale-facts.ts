import { defineFacts } from "../../src/authoring";

/** What the law of resale asks of a lot, of who sells it and of who buys it. */
export const resaleFacts = defineFacts({
  // The lot and its seller.
  "us.lotAcquiredUnder": {
    subject: "sale",
    type: "code",
    values: ["506", "504", "504-state-registered", "4a2", "144a", "701", "147", "reg-s", "reg-cf", "reg-a", "registered", "other"],
    meaning: "exemption or registration under which the issuer or an affiliate sold the lot",
    ask: "Under which exemption or registration did the issuer or an affiliate sell the tokens that are now resold?",
  },
  "us.lotPaid": {
    subject: "sale",
    type: "date",
    meaning: "day on which the lot was acquired from the issuer or an affiliate and fully paid",
    ask: "On which day were the tokens acquired from the issuer or an affiliate and fully paid, by whoever first bought them?",
  },
  "us.sellerIsAffiliate": {
    subject: "sale",
    type: "boolean",
    meaning: "the seller is an affiliate of the issuer, or was one within three months",
    ask: "Is the seller an affiliate of the issuer, or was it one within the last three months?",
  },
  "us.sellerIsIssuerGroup": {
    subject: "sale",
    type: "boolean",
    meaning: "the seller is the issuer or a subsidiary of it",
    ask: "Is the seller the issuer or a subsidiary of it?",
  },
  "us.sellerIsDistributor": {
    subject: "sale",
    type: "boolean",
    meaning: "the seller is a distributor, or an affiliate other than by office as director or officer",
    ask: "Is the seller a distributor of the issue, or an affiliate of the issuer or of a distributor otherwise than as a director or officer?",
  },
  "us.shareOfClassIn3Months": { subject: "sale", type: "number", unit: "percent", meaning: "share of the class that the seller sells in three months", ask: "What share of the class, in per cent, does the seller sell within three months, this sale included?" },
  "us.shareOfVolumeIn3Months": { subject: "sale", type: "number", unit: "percent", meaning: "what the seller sells in three months against the average weekly volume of four weeks", ask: "How much does the seller sell within three months, in per cent of the average weekly trading volume of the four weeks before?" },
  "us.shareOfTrancheIn3Months": { subject: "sale", type: "number", unit: "percent", meaning: "share of the tranche of debt that the seller sells in three months", ask: "For debt: what share of the tranche, in per cent, does the seller sell within three months?" },
  "us.unitsIn3Months": { subject: "sale", type: "integer", unit: "count", meaning: "units that the seller sells in three months", ask: "How many units does the seller sell within three months, this sale included?" },
  "us.amountIn3Months": { subject: "sale", type: "money", unit: "USD", meaning: "price of what the seller sells in three months", ask: "What is the total price of what the seller sells within three months, this sale included?" },
  "us.mannerOfSale": { subject: "sale", type: "boolean", meaning: "the sale is made in the prescribed manner", ask: "Is the sale made in the manner that Rule 144 prescribes for equity (brokers' transactions, with a market maker, or riskless principal)? For debt answer yes." },
  "us.form144Filed": { subject: "sale", type: "boolean", meaning: "notice on Form 144 is filed", ask: "Is the notice on Form 144 filed?" },

  // The issuer and the class.
  "us.reportingSince": { subject: "offering", type: "date", meaning: "day since which the issuer has been subject to Exchange Act reporting", ask: "Since which day has the issuer been subject to reporting under section 13 or 15(d) of the Exchange Act?" },
  "us.currentPublicInformation": { subject: "offering", type: "boolean", meaning: "current public information about the issuer is available", ask: "Is adequate current public information about the issuer available?" },
  "us.formerShell": { subject: "offering", type: "boolean", meaning: "the issuer is or was a shell company", ask: "Is the issuer a shell company, or was it ever one?" },
  "us.formerShellCured": { subject: "offering", type: "boolean", meaning: "a year has passed since Form 10 information was filed and the issuer is current", ask: "For a former shell company: has a year passed since Form 10 information was filed, and is the issuer current in its reports?" },
  "us.classOutstandingSince": { subject: "offering", type: "date", meaning: "day since which the class has been outstanding", ask: "Since which day has the class of the token been outstanding?" },
  "us.issuerInBusiness": { subject: "offering", type: "boolean", meaning: "the issuer is engaged in a business, and neither a blank check nor in bankruptcy", ask: "Is the issuer engaged in a business, and neither in the organisational stage, nor in bankruptcy, nor a blank check?" },
  "us.informationOnRequest": { subject: "offering", type: "boolean", meaning: "holders and buyers get the required information about a non-reporting issuer on request", ask: "Do holders and prospective buyers get the required information about the issuer on request?" },
  "us.fungibleWithListed": { subject: "offering", type: "boolean", meaning: "the class was, when issued, fungible with a listed class", ask: "Was the class, when issued, fungible with a class listed in the United States?" },
  "us.openEndFund": { subject: "offering", type: "boolean", meaning: "the issuer is an open-end fund, unit trust or face-amount certificate company that is or should be registered", ask: "Is the issuer an open-end fund, a unit investment trust or a face-amount certificate company that is registered or required to be?" },
  "us.statutoryHoldingPeriod": { subject: "offering", type: "boolean", readAs: { at: "/transfer/restrictedSecurities" }, meaning: "the terms of the token make it subject to the statutory holding period", ask: "Do the terms of the token hold every lot for the statutory period?" },

  // The buyer.
  "us.institutionKind": {
    subject: "sale",
    type: "code",
    values: ["institution", "institutional-accredited-investor", "dealer", "bank", "natural-person", "other"],
    meaning: "kind of institution that buys",
    ask: "What is the buyer: an institution that Rule 144A lists, another institutional accredited investor, a dealer, a bank, a natural person, or other?",
  },
  "us.institutionSecurities": { subject: "sale", type: "money", unit: "USD", meaning: "securities of unaffiliated issuers that the buyer owns or invests on a discretionary basis", ask: "What amount of securities of unaffiliated issuers does the buyer with the least own or invest on a discretionary basis?" },
  "us.institutionNetWorth": { subject: "sale", type: "money", unit: "USD", meaning: "audited net worth of the bank that buys", ask: "For a bank: what is its audited net worth?" },
  "us.toldOf144A": { subject: "sale", type: "boolean", meaning: "the buyer is made aware that the seller may rely on Rule 144A", ask: "Is the buyer made aware that the seller may rely on Rule 144A?" },
  "us.offshoreTransaction": { subject: "sale", type: "boolean", readAs: { at: "/offshoreTransaction" }, meaning: "the buyer is outside the United States when it orders, and there are no directed selling efforts", ask: "Is the buyer outside the United States when it orders, without directed selling efforts there?" },
  "us.crowdfundingTransferee": {
    subject: "sale",
    type: "code",
    values: ["issuer", "accredited-investor", "registered-offering", "family-or-estate", "other"],
    meaning: "to whom crowdfunded tokens are transferred",
    ask: "To whom are the crowdfunded tokens transferred: the issuer, an accredited investor, as part of a registered offering, a family member or estate, or somebody else?",
  },
});
