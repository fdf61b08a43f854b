import { all, any, cite, concept, defineFacts, holds, rule, vocabulary } from "../../src/authoring";
import { security } from "./classification";
import { unlicensed } from "./exposures";
import { finia, finio } from "./instruments";
import { firmClients, ownAccountVolume } from "./parameters";

/** Articles 12 and 41 FinIA: trading in securities, underwriting, and issuing derivatives. */

export const firmFacts = defineFacts({
  "ch.tradesForClients": {
    subject: "party",
    type: "boolean",
    meaning: "the party commercially trades securities in its own name for the account of clients",
    ask: "Does this party commercially trade securities in its own name for the account of clients?",
  },
  "ch.clientsWithAccounts": {
    subject: "party",
    type: "integer",
    unit: "persons",
    meaning: "clients for whom the party keeps accounts or securities",
    ask: "For how many clients does this party keep accounts or securities, not counting banks, supervised firms, its own qualified shareholders and institutions with a professional treasury?",
  },
  "ch.shortTermOwnAccount": {
    subject: "party",
    type: "boolean",
    meaning: "the party trades securities for its own account, commercially and short-term",
    ask: "Does this party commercially trade securities for its own account on a short-term basis?",
  },
  "ch.ownAccountVolume": {
    subject: "party",
    type: "money",
    unit: "CHF",
    meaning: "securities trading of the party in Switzerland in the calendar year",
    ask: "What is the total volume of this party's securities trading in Switzerland in the calendar year?",
  },
  "ch.directVenueMember": {
    subject: "party",
    type: "boolean",
    meaning: "the party is a direct member of a trading venue",
    ask: "Is this party a direct member of a trading venue?",
  },
  "ch.publicQuotes": {
    subject: "party",
    type: "boolean",
    meaning: "the party trades short-term as a market maker and quotes prices publicly",
    ask: "Does this party, as a market maker, quote prices for securities publicly?",
  },
  "ch.mainlyInFinance": {
    subject: "party",
    type: "boolean",
    meaning: "the party is mainly active in finance",
    ask: "Is this party mainly active in finance?",
  },
  "ch.underwritesPublicly": {
    subject: "party",
    type: "boolean",
    meaning: "the party commercially takes over securities of third parties and offers them publicly on the primary market",
    ask: "Does this party commercially take over securities issued by others and offer them publicly on the primary market? (No for its own tokens.)",
  },
  "ch.issuesDerivativesPublicly": {
    subject: "party",
    type: "boolean",
    meaning: "the party creates derivatives in the form of securities and offers them publicly on the primary market",
    ask: "Does this party commercially create derivatives in the form of securities and offer them publicly on the primary market?",
  },
});

const { includesAny, is, moreThan } = vocabulary("CHF", firmFacts);

export const clientTrader = concept({
  id: "ch.client-trader",
  title: "Trader for the account of clients",
  subject: "party",
  when: all(is("ch.tradesForClients"), moreThan("ch.clientsWithAccounts", firmClients)),
  cites: [cite(finia, "art. 41(a)"), cite(finio, "art. 65")],
});

export const ownAccountTrader = concept({
  id: "ch.own-account-trader",
  title: "Own-account trader who could endanger the market or is a member of a venue",
  subject: "party",
  when: all(is("ch.shortTermOwnAccount"), any(moreThan("ch.ownAccountVolume", ownAccountVolume), is("ch.directVenueMember"))),
  cites: [cite(finia, "art. 41"), cite(finio, "art. 65")],
});

export const securitiesFirm = rule({
  id: "ch.finia.securities-firm",
  title: "Trading in securities as a business needs a licence as securities firm or bank",
  kind: "authorisation",
  cites: [cite(finia, "art. 41"), cite(finio, "art. 65")],
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(holds(security), any(holds(clientTrader), holds(ownAccountTrader), is("ch.publicQuotes"))),
  requires: { "licence": includesAny("party.licences", ["ch.securities-firm", "ch.bank"]) },
  exposes: unlicensed,
  remedies: [
    "Obtain a licence as securities firm, or act through a securities firm or bank.",
    "Keep accounts and securities for no more than 20 clients.",
  ],
});

export const primaryMarket = rule({
  id: "ch.finia.securities-firm-primary-market",
  title: "Underwriting securities and issuing derivatives to the public needs a licence as securities firm or bank",
  kind: "authorisation",
  cites: [cite(finia, "art. 12")],
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(holds(security), is("ch.mainlyInFinance"), any(is("ch.underwritesPublicly"), is("ch.issuesDerivativesPublicly"))),
  requires: { "licence": includesAny("party.licences", ["ch.securities-firm", "ch.bank"]) },
  exposes: unlicensed,
  remedies: ["Place the tokens through a securities firm or bank.", "Obtain a licence as securities firm."],
  notes: [
    "Issuing one's own tokens is not underwriting; tokens built like derivatives are caught even then.",
    "An issuer is examined only when it is also named among the parties.",
  ],
});

export const firmConcepts = [clientTrader, ownAccountTrader];
export const firmRules = [securitiesFirm, primaryMarket];
