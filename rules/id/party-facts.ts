import { defineFacts } from "../../src/authoring";

/** The operators of the market. */
export const partyFacts = defineFacts({
  "id.bappebtiLicensed": {
    subject: "party",
    type: "date",
    meaning: "day on which Bappebti licensed the party in its role",
    ask: "When did Bappebti license this party in the role in which it acts?",
  },
  "id.bappebtiContrary": {
    subject: "party",
    type: "boolean",
    meaning: "the licence of Bappebti is contrary to the law of today",
    ask: "Is that licence contrary to the law that applies since the transfer to OJK?",
  },
  "id.amlProgramme": {
    subject: "party",
    type: "boolean",
    meaning: "the trader applies a programme against money laundering",
    ask: "Does this trader apply a programme against money laundering?",
  },
  "id.realTimeOrders": {
    subject: "party",
    type: "boolean",
    meaning: "the trader shows its order book in real time",
    ask: "Does this trader keep a real-time order book?",
  },
  "id.traderDisclosure": {
    subject: "party",
    type: "boolean",
    meaning: "the trader makes its disclosures to consumers",
    ask: "Does this trader make the disclosures that the regulation asks for?",
  },
  "id.fundsWithClearing": {
    subject: "party",
    type: "boolean",
    meaning: "consumers' funds are with the clearing institution",
    ask: "Are the funds of this trader's consumers kept with the clearing institution?",
  },
  "id.equityToCapital": {
    subject: "party",
    type: "number",
    unit: "percent",
    meaning: "equity of the depository as a share of its paid-up capital",
    ask: "What percentage of its paid-up capital is this depository's equity?",
  },
  "id.daysToPublish": {
    subject: "party",
    type: "number",
    unit: "days",
    meaning: "days between a decision on the list and its publication",
    ask: "How many days after a decision does this exchange publish its list of assets, at most?",
  },
  "id.monthsBetweenReviews": {
    subject: "party",
    type: "number",
    unit: "months",
    meaning: "months between two reviews of the list",
    ask: "How many months lie between two reviews of this exchange's list of assets, at most?",
  },
});
