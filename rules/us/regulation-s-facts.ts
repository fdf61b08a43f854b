import { defineFacts } from "../../src/authoring";

/** What Regulation S asks: of the issuer and its market, of the conduct of the offer, of each sale abroad. */
export const regulationSFacts = defineFacts({
  // The issuer and the market in its securities.
  "us.reportsOfTwelveMonths": {
    subject: "offering",
    type: "boolean",
    meaning: "the reporting issuer filed all required reports of the preceding twelve months",
    ask: "Has the reporting issuer filed all required Exchange Act reports for the preceding twelve months?",
  },
  "us.largestMarketHere": {
    subject: "offering",
    type: "boolean",
    meaning: "US markets were the largest single market for the class in the last fiscal year, or since incorporation if shorter",
    ask: "Were the US markets, in the shorter of the last fiscal year and the time since incorporation, the largest single market for the class of equity?",
  },
  "us.tradingHere": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "share of the trading in the class that takes place in the United States",
    ask: "What share of the trading in the class of equity, in per cent, takes place in the United States?",
  },
  "us.tradingInOneCountry": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "largest share of the trading that takes place in one foreign country",
    ask: "What share of the trading, in per cent, takes place in the foreign country with most of it?",
  },
  "us.debtHoldersHere": { subject: "offering", type: "integer", unit: "persons", meaning: "US holders of record of the issuer's debt", ask: "How many US holders of record does the issuer's debt have?" },
  "us.debtHeldHere": { subject: "offering", type: "money", unit: "USD", meaning: "principal of the issuer's debt held by US persons", ask: "What principal amount of the issuer's debt do US persons hold?" },
  "us.debtShareHere": { subject: "offering", type: "number", unit: "percent", meaning: "share of the issuer's debt held by US persons", ask: "What share of the issuer's debt, in per cent, do US persons hold?" },
  "us.overseasDirected": {
    subject: "offering",
    type: "code",
    values: ["no", "single-foreign-country", "foreign-government", "foreign-employee-plan"],
    meaning: "kind of offering that is in Category 1 for itself",
    ask: "Is the offering directed to residents of one single foreign country under its law and practice, one of securities backed by a foreign government, one under a foreign employee plan, or none of these?",
  },
  "us.debtCurrency": { subject: "offering", type: "code", readAs: { at: "/asset/debt/currency" }, meaning: "currency of the debt", ask: "In which currency is the debt?" },
  "us.unregisteredFund": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is a closed-end fund that should be registered and is not",
    ask: "Is the issuer a closed-end fund that is required to be registered under the Investment Company Act and is not?",
  },

  // Conduct.
  "us.directedSelling": {
    subject: "offering",
    type: "boolean",
    meaning: "activity in the United States, on behalf of issuer, distributors or affiliates, may condition the market for the offshore sale",
    ask: "Does the issuer, a distributor, an affiliate or anyone acting for them do anything that could reasonably be expected to condition the US market for the tokens sold offshore (advertising, roadshows, US-facing pages, influencers)? A lawful US tranche under an exemption of its own does not count.",
  },
  "us.advertisedInPublication": { subject: "offering", type: "boolean", meaning: "the offer is advertised in a printed publication that reaches the United States", ask: "Is the offshore offer advertised in a printed publication that also reaches the United States?" },
  "us.publicationMainlyHere": { subject: "offering", type: "boolean", meaning: "the publication is printed primarily for distribution in the United States", ask: "Is the publication printed primarily for distribution in the United States?" },
  "us.copiesHere": { subject: "offering", type: "integer", unit: "copies", meaning: "average copies of the publication per issue in the United States over twelve months", ask: "How many copies per issue of the publication circulated in the United States on average over the preceding twelve months?" },
  "us.openWebsite": {
    subject: "offering",
    type: "boolean",
    meaning: "the offshore offer is on a website that anyone can open",
    ask: "Is the offshore offer made or described on a website, app or social channel that persons in the United States can open (other than pages for a lawful US tranche)?",
  },
  "us.websiteDisclaimer": { subject: "offering", type: "boolean", meaning: "the website says prominently that no offer is made in the United States", ask: "Does the website say prominently that the offer is not made to persons in the United States?" },
  "us.websiteGated": { subject: "offering", type: "boolean", meaning: "the website is closed by password to all but non-US persons", ask: "Is the website closed by a password that only persons get who have shown not to be US persons?" },

  // Each sale.
  "us.targetsCitizensAbroad": { subject: "sale", type: "boolean", meaning: "the offer is aimed at an identifiable group of US citizens abroad", ask: "Is the offer aimed at an identifiable group of US citizens abroad, such as members of the armed forces?" },
  "us.soldToUsPersons": {
    subject: "sale",
    type: "boolean",
    meaning: "a purchaser is a US person, or buys for one",
    ask: "Is any purchaser a US person or buying for one: resident in the United States, an entity organised there, a trust or estate with such a fiduciary, a US branch, or a foreign vehicle that US persons formed to buy unregistered securities?",
  },
  "us.notUsPersonCertified": { subject: "sale", type: "boolean", readAs: { at: "/usPersonCertification" }, meaning: "every purchaser certifies not to be a US person", ask: "Does every purchaser certify not to be a US person (or to buy under an exemption)?" },
  "us.resaleAgreed": { subject: "sale", type: "boolean", meaning: "every purchaser agrees to resell only under Regulation S, registration or an exemption, and not to hedge otherwise", ask: "Does every purchaser agree to resell only under Regulation S, by registration or under an exemption, and not to hedge unlawfully?" },
  "us.failingRegS": { subject: "offering", type: "boolean", meaning: "a sale under Regulation S fails a condition of the safe harbour", ask: "Does any sale under Regulation S fail a condition: offered in the United States, aimed at US citizens abroad, or to a US person?" },

  // The distribution compliance period.
  "us.offeringRestrictions": { subject: "offering", type: "boolean", meaning: "offering restrictions are in place: distributors agree, materials carry the legends, dealers get notice", ask: "Are the offering restrictions in place: written agreements of distributors, statements in all offering materials, and notice to dealers during the period?" },
  "us.transfersToUsPersons": { subject: "offering", type: "boolean", meaning: "tokens sold offshore are or can be transferred to US persons without registration or exemption", ask: "Are tokens sold offshore transferred to US persons (otherwise than by registration or under an exemption), or do the transfer controls let that happen?" },
  "us.firstUsTransfer": { subject: "offering", type: "date", meaning: "first day on which a token sold offshore is, or can be, transferred to a US person", ask: "From which day can tokens sold offshore be transferred to a US person?" },
  "us.globalSecurity": { subject: "offering", type: "boolean", meaning: "the debt is in a temporary global form, exchangeable after the period on certification of non-US ownership", ask: "Is the debt represented by a temporary global security, exchangeable only after the period and on certification of non-US beneficial ownership?" },
  "us.transfersRefused": { subject: "offering", type: "boolean", meaning: "the issuer is bound, by contract, charter or the token itself, to refuse transfers that do not comply", ask: "Is the issuer bound, by contract, its charter or the token's transfer controls, to refuse transfers that break Regulation S?" },
});
