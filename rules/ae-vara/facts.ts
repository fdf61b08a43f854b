import { defineFacts, vocabulary } from "../../src/authoring";
import { facts as federalFacts } from "../ae/facts";
import { issuanceFacts } from "./issuance-facts";

const providerFacts = defineFacts({
  "ae-vara.custodyAtLicensee": {
    subject: "party",
    type: "boolean",
    meaning: "the clients' virtual assets are kept by a VARA-licensed custodian",
    ask: "Are the clients' virtual assets kept by a custodian licensed by VARA?",
  },
  "ae-vara.paidUpCapital": {
    subject: "party",
    type: "money",
    unit: "AED",
    meaning: "paid-up capital of the party",
    ask: "What is this party's paid-up capital?",
  },
  "ae-vara.capitalOfOverheads": {
    subject: "party",
    type: "number",
    unit: "percent",
    meaning: "paid-up capital in per cent of fixed annual overheads",
    ask: "How many per cent of this party's fixed annual overheads is its paid-up capital?",
  },
  "ae-vara.severalActivities": {
    subject: "party",
    type: "boolean",
    meaning: "the party carries on several regulated activities",
    ask: "Does this party carry on more than one activity regulated by VARA?",
  },
  "ae-vara.capitalSumMet": {
    subject: "party",
    type: "boolean",
    meaning: "paid-up capital covers the amounts of all activities added up",
    ask: "Does the paid-up capital cover the amounts of all its activities added up?",
  },
});

const marketingFacts = defineFacts({
  "ae-vara.riskDisclaimer": {
    subject: "offering",
    type: "boolean",
    meaning: "the marketing carries the prescribed risk disclaimer",
    ask: "Does the marketing carry the prescribed risk disclaimer?",
  },
});

const landFacts = defineFacts({
  "ae-vara.landDepartmentToken": {
    subject: "offering",
    type: "boolean",
    meaning: "the token was minted in the project of the Dubai Land Department",
    ask: "Was the token minted in the project of the Dubai Land Department?",
  },
  "ae-vara.registerEntry": {
    subject: "offering",
    type: "boolean",
    meaning: "the land register carries the tokenised title",
    ask: "Does the register of the Dubai Land Department carry an entry of the tokenised title?",
  },
  "ae-vara.soldThroughLicensees": {
    subject: "offering",
    type: "boolean",
    meaning: "distribution and trading run through VARA-licensed firms",
    ask: "Do distribution and trading run through firms licensed by VARA?",
  },
  "ae-vara.secondaryTradingFrom": {
    subject: "offering",
    type: "date",
    meaning: "first day on which holders can sell on",
    ask: "From which day can holders sell the token on?",
  },
  "ae-vara.projectVenue": {
    subject: "offering",
    type: "boolean",
    meaning: "holders sell on a venue of the project only",
    ask: "Can holders sell the token on a venue of the project only?",
  },
  "ae-vara.holdsEmiratesId": {
    subject: "sale",
    type: "boolean",
    meaning: "every buyer holds a UAE identity card",
    ask: "Does every buyer hold a UAE identity card?",
  },
});

export const facts = { ...issuanceFacts, ...providerFacts, ...marketingFacts, ...landFacts };

/** Federal answers are read here too. */
export const words = vocabulary("AED", { ...federalFacts, ...facts });
