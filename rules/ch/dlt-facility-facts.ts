import { defineFacts } from "../../src/authoring";

const dateOf = (meaning: string, ask: string) => ({ subject: "party", type: "date", meaning, ask }) as const;

/** What articles 73a FinMIA and 58a to 58o FinMIO ask of who runs a trading facility. */
export const facilityFacts = defineFacts({
  "ch.nonDiscretionary": {
    subject: "party",
    type: "boolean",
    meaning: "orders are matched multilaterally by non-discretionary rules",
    ask: "Does this party bring together the orders of several participants by non-discretionary rules?",
  },
  "ch.admitsUnregulated": {
    subject: "party",
    type: "boolean",
    meaning: "the facility admits natural or unregulated persons as participants",
    ask: "Does the facility admit natural persons or unregulated entities as participants?",
  },
  "ch.facilityEarnings": {
    subject: "party",
    type: "money",
    unit: "CHF",
    meaning: "gross earnings of the facility in the calendar year",
    ask: "What are the gross earnings of the facility in the calendar year?",
  },
  "ch.privateParticipants": {
    subject: "party",
    type: "integer",
    unit: "persons",
    meaning: "private participants in the calendar year",
    ask: "With how many private participants (article 73c(1)(e) FinMIA) does the facility have business relations in the calendar year?",
  },
  "ch.regulatedParticipants": {
    subject: "party",
    type: "integer",
    unit: "persons",
    meaning: "regulated and other participants in the calendar year",
    ask: "With how many regulated or other participants (article 73c(1)(a) to (d) FinMIA) does the facility have business relations in the calendar year?",
  },
  "ch.facilityPower": {
    subject: "party",
    type: "money",
    unit: "CHF",
    meaning: "largest value of third-party DLT securities under the facility's unlimited power at any time",
    ask: "What is the largest value of third-party DLT securities over which the facility has unlimited power at any time?",
  },
  "ch.facilityExceededOn": dateOf(
    "date on which the facility became commercial",
    "When did the facility first exceed a threshold of article 58b(1) FinMIO?",
  ),
  "ch.facilityReportedOn": dateOf("date of the report to FINMA that a threshold is exceeded", "When was it reported to FINMA that the threshold is exceeded?"),
  "ch.facilityAppliedOn": dateOf("date of the application for a licence as DLT trading facility", "When was the application for a licence as DLT trading facility filed?"),
  "ch.facilityTradingVolume": {
    subject: "party",
    type: "money",
    unit: "CHF",
    meaning: "annual trading volume of the facility",
    ask: "What is the annual trading volume in DLT securities on the facility?",
  },
  "ch.facilityCustodyVolume": {
    subject: "party",
    type: "money",
    unit: "CHF",
    meaning: "DLT securities in the custody of the facility",
    ask: "What is the value of the DLT securities in the custody of the facility?",
  },
  "ch.facilitySettlementVolume": {
    subject: "party",
    type: "money",
    unit: "CHF",
    meaning: "annual settlement volume of the facility",
    ask: "What is the annual settlement volume in DLT securities of the facility?",
  },
  "ch.smallLimitReachedOn": dateOf("date on which the facility ceased to be small", "When did the small facility first reach a limit of article 58k FinMIO?"),
  "ch.smallLimitReportedOn": dateOf("date of the report to FINMA that a limit of a small facility is reached", "When was it reported to FINMA that a limit of a small facility is reached?"),
  "ch.modifiedApplicationOn": dateOf("date of the modified application", "When was the modified application filed with FINMA?"),
  "ch.facilityCapital": {
    subject: "party",
    type: "money",
    unit: "CHF",
    meaning: "capital of the facility",
    ask: "What is the paid-in capital of the facility?",
  },
  "ch.facilityCapitalShare": {
    subject: "party",
    type: "number",
    unit: "percent",
    meaning: "capital of the facility in per cent of the securities in its custody",
    ask: "What is the capital of the facility in per cent of the DLT securities in its custody?",
  },
  "ch.derivative": {
    subject: "offering",
    type: "boolean",
    meaning: "the DLT security is a derivative",
    ask: "Is the token a derivative in the form of a DLT security?",
  },
  "ch.privacyToken": {
    subject: "offering",
    type: "boolean",
    readAs: { at: "/token/controls/privateBalances" },
    meaning: "balances of the token are hidden",
    ask: "Does the token hide balances or transfers, so that holders cannot be identified?",
  },
});
