import { defineFacts } from "../../src/authoring";

/** Providers and investment banks; stated at `/parties/N/local/SV/...`. */
export const partyFacts = defineFacts({
  "sv.reportDay": {
    subject: "party",
    type: "integer",
    unit: "days",
    meaning: "business day of the month on which the last quarterly report was filed",
    ask: "On which business day of the month was the last quarterly report filed?",
  },
  "sv.reportComplete": {
    subject: "party",
    type: "boolean",
    meaning: "the report names the issues sold and the stablecoins admitted, or says that there are none",
    ask: "Does the quarterly report name the authorised issues sold and the stablecoins admitted, or say expressly that there are none?",
  },
  "sv.noObjection": {
    subject: "party",
    type: "boolean",
    meaning: "the CNAD has no objection to the admission of the stablecoin",
    ask: "Has the CNAD given its no-objection to the admission of the stablecoin to this platform?",
  },
  "sv.leastClientNetWorth": {
    subject: "party",
    type: "money",
    unit: "USD",
    meaning: "liquid net worth of the client with least",
    ask: "What is the liquid net worth (cash, digital assets, metals, tokenised instruments) of this bank's client with least?",
  },
  "sv.capital": {
    subject: "party",
    type: "money",
    unit: "USD",
    meaning: "capital of the investment bank",
    ask: "What is the capital of this investment bank?",
  },
  "sv.liquidityReserve": {
    subject: "party",
    type: "number",
    unit: "percent",
    meaning: "liquidity reserve as a share of capital",
    ask: "What percentage of its capital does this bank hold as liquidity reserve?",
  },
});
