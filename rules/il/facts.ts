import { defineFacts } from "../../src/authoring";

/** What only Israel asks of the token, the offer and the provider. Amounts are in new shekels. */

const tokenFacts = defineFacts({
  "il.seriesOfCorporation": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is issued in series by a corporation",
    ask: "Is the token issued in series by a company, a partnership or another corporation?",
  },
  "il.purePayment": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is only a means of payment",
    ask: "Is the token only a means of payment, without other rights?",
  },
  "il.usableAtIssue": {
    subject: "offering",
    type: "boolean",
    meaning: "product or service can be used when the token is issued",
    ask: "Can the product or service for which the token serves be used at the time of the issue?",
  },
  "il.profitPromoted": {
    subject: "offering",
    type: "boolean",
    meaning: "the promoter speaks of profit",
    ask: "Do the promoter's statements speak of profit or a rise in value?",
  },
  "il.secondaryMarketPromised": {
    subject: "offering",
    type: "boolean",
    meaning: "a secondary market is promised or worked towards",
    ask: "Does the promoter promise a secondary market, or work towards one?",
  },
  "il.financialPurpose": {
    subject: "offering",
    type: "boolean",
    meaning: "purchasers buy for a financial purpose",
    ask: "Do the purchasers buy the token for a financial purpose?",
    judgement: { by: "counsel", note: "The staff of the Authority weighs purchasers' purpose, usability at the issue, and what the promoter says of profit and of a secondary market." },
  },
  "il.classificationDocumented": {
    subject: "offering",
    type: "boolean",
    meaning: "the classification of the token is documented",
    ask: "Is the classification of the token under the Securities Law documented?",
  },
  "il.preRuling": {
    subject: "offering",
    type: "boolean",
    meaning: "the Authority has given a pre-ruling on the token",
    ask: "Has the Israel Securities Authority given a pre-ruling on the classification?",
  },
  "il.tokenIsVirtualCurrency": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is a virtual currency",
    ask: "Is the token a virtual currency under the law on regulated financial services?",
    judgement: { by: "counsel", note: "Coins and stablecoins are taken to be virtual currency; for other tokens the definition was not read." },
  },
});

const offerFacts = defineFacts({
  "il.prospectusPermitted": {
    subject: "offering",
    type: "boolean",
    meaning: "a prospectus permitted by the Authority is published",
    ask: "Is a prospectus published whose publication the Israel Securities Authority has permitted?",
  },
  "il.offereesInTwelveMonths": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "offerees in Israel in any twelve months, First Schedule investors left out",
    ask: "To how many persons in Israel were the securities offered in any consecutive twelve months? Count offerees, not buyers: everybody behind a vehicle set up mainly for the offer, clients whose portfolio manager buys, and whoever received more than a general publication; leave out First Schedule investors.",
  },
  "il.lookedThrough": {
    subject: "offering",
    type: "boolean",
    meaning: "persons behind vehicles and portfolio managers are counted",
    ask: "Are the persons behind every vehicle set up mainly for the offer, and clients whose portfolio manager buys, counted among the offerees (yes if there are none)?",
  },
  "il.registerKept": {
    subject: "offering",
    type: "boolean",
    meaning: "a written register of offerees is kept as they are addressed",
    ask: "Is a written register of the offerees kept while they are addressed? One made up afterwards is not accepted.",
  },
  "il.figuresOnRequest": {
    subject: "offering",
    type: "boolean",
    meaning: "whoever asks is given expected returns or comparisons",
    ask: "Are expected returns, comparison projects, benchmarks or illustrative yields given to persons who ask?",
  },
  "il.recipientsCounted": {
    subject: "offering",
    type: "boolean",
    meaning: "everybody who received such figures is counted as offeree",
    ask: "Is everybody who asked for and received such figures counted among the offerees?",
  },
  "il.generalPublication": {
    subject: "offering",
    type: "boolean",
    meaning: "it is published that securities are to be sold privately",
    ask: "Does the issuer publish, to the public in Israel, that it intends to sell privately?",
  },
  "il.publicationHasFigures": {
    subject: "offering",
    type: "boolean",
    meaning: "the publication states returns, yields or comparisons",
    ask: "Does that publication state expected returns, comparison projects, benchmarks or illustrative yields?",
  },
  "il.throughCoordinator": {
    subject: "offering",
    type: "boolean",
    meaning: "the offer is made through a registered offering coordinator",
    ask: "Is the offer made through an offering coordinator registered with the Authority (crowdfunding)?",
  },
  "il.issuerCapMet": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer stays within its own limit of twelve months for offers through a coordinator",
    ask: "Does the issuer stay within the limit that the regulations set for its offers through a coordinator in twelve months?",
    judgement: { by: "counsel", note: "That there is a limit is known; its amount was not read." },
  },
});

const partyFacts = defineFacts({
  "il.ownAccountOnly": {
    subject: "party",
    type: "boolean",
    meaning: "the party acts with virtual currency for its own account only",
    ask: "Does this party exchange, keep or transfer virtual currency for its own account only?",
  },
  "il.foreignEasingApplies": {
    subject: "party",
    type: "boolean",
    meaning: "foreign providers are relieved of the licence",
    ask: "Has the easing for foreign providers, on which the government resolved, become law, and does it cover this party?",
    judgement: { by: "counsel", note: "The resolution is reported; that it became law was not found." },
  },
  "il.licenceDutyNotBegun": {
    subject: "party",
    type: "boolean",
    meaning: "what the law of 2016 says of virtual currency was not yet in force",
    ask: "On the day in question, had what the law of 2016 on regulated financial services says of virtual currency not yet come into force?",
    judgement: { by: "counsel", note: "The law is of 2016; the first day of what it says of virtual currency was not read." },
  },
  "il.amlOrderFollowed": {
    subject: "party",
    type: "boolean",
    meaning: "the party follows the order on money laundering",
    ask: "Does this party follow the order on money laundering for providers of services in financial assets?",
  },
});

export const facts = { ...tokenFacts, ...offerFacts, ...partyFacts };
