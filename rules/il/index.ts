import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import { investorFacts } from "./investor-facts";
import { offerRules, offerTallies } from "./offers";
import { ilParameters, RECORD_WHOLE_FROM } from "./parameters";
import { virtualCurrencyRules } from "./virtual-currency";

/** Israel: tokens as securities by substance, private offers, and services in virtual currency. */
export const il = jurisdiction({
  code: "IL",
  name: "Israel",
  currency: "ILS",
  territory: ["IL"],
  lastChecked: "2026-11-22",
  completeFrom: RECORD_WHOLE_FROM,
  facts: { ...facts, ...investorFacts },
  instruments: Object.values(instruments),
  parameters: ilParameters,
  concepts: Object.values(concepts),
  tallies: offerTallies,
  rules: [...offerRules, ...virtualCurrencyRules],
  untranslated: [
    {
      card: "il.sl.s15-prospectus: fund units",
      reason: "The Joint Investment Trust Law of 1994, with what it leaves to closed private funds, was not read; units are tested as securities.",
      judge: "Whether the fund needs authorisation, and how many holders a private fund may have.",
    },
    {
      card: "il.sl.s15-prospectus: secondary venues",
      reason: "That a stock exchange or trading platform needs a licence is known from memory only (chapter 8).",
      judge: "Whether a venue for the token in Israel is licensed.",
    },
    {
      card: "il.sl.s15a-35-offerees: resale",
      reason: "Section 15C limits the resale on the exchange of securities so issued; its terms were not read.",
      judge: "When the securities may be resold on the exchange.",
    },
    {
      card: "il.sl.token-classification: issuers that are no corporations",
      reason: "Whether the law reaches tokens of natural persons or decentralised issuers is open; the bill would extend it.",
      judge: "Whether such an issuer's tokens are securities.",
    },
    {
      card: "il.rfs.virtual-currency-licence: shekel stablecoins",
      reason: "A law on stablecoins of the shekel is said to be in preparation; none was found.",
      judge: "Whether such a law is in force for a stablecoin of the shekel.",
    },
  ],
});
