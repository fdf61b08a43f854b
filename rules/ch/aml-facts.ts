import { defineFacts } from "../../src/authoring";

const yesNo = <S extends "party" | "offering">(subject: S, meaning: string, ask: string) => ({ subject, type: "boolean", meaning, ask }) as const;
const money = <S extends "party" | "offering">(subject: S, meaning: string, ask: string) => ({ subject, type: "money", unit: "CHF", meaning, ask }) as const;
const persons = <S extends "party" | "offering">(subject: S, meaning: string, ask: string) => ({ subject, type: "integer", unit: "persons", meaning, ask }) as const;

/** What money-laundering law asks of intermediaries, and of issuers of means of payment. */
export const amlFacts = defineFacts({
  "ch.grossRevenue": money("party", "gross revenue from financial intermediation in the calendar year", "What is this party's gross revenue from financial intermediation in the calendar year?"),
  "ch.newRelationships": persons(
    "party",
    "business relationships entered in the calendar year, other than single transactions",
    "How many business relationships that are more than a single transaction does this party enter in the calendar year?",
  ),
  "ch.maintainedRelationships": persons(
    "party",
    "business relationships maintained in the calendar year, other than single transactions",
    "How many business relationships that are more than a single transaction does this party maintain in the calendar year?",
  ),
  "ch.thirdPartyAssets": money(
    "party",
    "largest value of third-party assets under the party's unlimited power at any time",
    "What is the largest value of third-party assets over which this party has unlimited power at any time?",
  ),
  "ch.transactionVolume": money("party", "volume of transactions in the calendar year", "What is the volume of this party's transactions in the calendar year?"),
  "ch.customersIdentified": yesNo(
    "party",
    "the party identifies customers and beneficial owners when it enters a relationship",
    "Does this party identify its customers and the beneficial owners when it enters a business relationship?",
  ),
  "ch.largestUnidentifiedExchange": money(
    "party",
    "largest single exchange of crypto-assets for cash or anonymous means without identification",
    "What is the largest single exchange of crypto-assets for cash or other anonymous means that this party makes without identifying the customer?",
  ),
  "ch.largestLinkedUnidentifiedExchange": money(
    "party",
    "largest sum of such exchanges that are linked, within 30 days, without identification",
    "What is the largest sum of such exchanges that appear linked, over 30 days, without identification of the customer?",
  ),
  "ch.travelRuleData": yesNo(
    "party",
    "the data of sender and recipient travel with every transfer of tokens",
    "Do the data of sender and recipient travel with every transfer of tokens that this party makes or receives?",
  ),
  "ch.ownWalletProof": yesNo(
    "party",
    "wallets outside supervised institutions are proved to be the customer's own",
    "Does this party transfer to and from wallets outside supervised institutions only where they are proved to be the customer's own?",
  ),

  // The issuer of a payment token.
  "ch.issuerRelationships": persons("offering", "buyers of the payment token in the calendar year", "How many persons buy the payment token from the issuer in the calendar year?"),
  "ch.issuerVolume": money("offering", "volume of the issuer's sales of the payment token in the calendar year", "What is the volume of the issuer's sales of the payment token in the calendar year?"),
  "ch.issuerRevenue": money("offering", "gross revenue of the issuer from the payment token in the calendar year", "What is the issuer's gross revenue from issuing the payment token in the calendar year?"),
  "ch.issuerAmlSupervised": yesNo(
    "offering",
    "the issuer belongs to a self-regulatory organisation or is licensed by FINMA",
    "Does the issuer belong to a Swiss self-regulatory organisation, or does it hold a FINMA licence?",
  ),
  "ch.buyersIdentified": yesNo("offering", "all buyers of the payment token are identified", "Are all buyers of the payment token, and the beneficial owners, identified?"),
});
