import { all, any, cite, defineFacts, holds, instrument, parameter, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { cryptoAsset } from "./mica-concepts";
import { memberStates } from "./mica-facts";
import { cryptoService, custody, exchange, platform, transfer } from "./mica-t5-services";
import { transferableSecurity } from "./token-regime";

/** What the Union's measures against Russia and Belarus forbid to those who issue, keep or trade tokens. None of the texts was read. */

export const russiaRegulation = instrument({
  id: "eu.reg-833-2014",
  title: "Regulation on restrictive measures in view of Russia's actions destabilising Ukraine",
  number: "Regulation (EU) No 833/2014",
  authority: "Council",
  inForce: { from: "2022-04-12" },
  force: "statute",
  evidence: "unverified",
  note: "Older law; recorded from the first measure that reaches tokens. Check against the current consolidated text.",
});

export const belarusRegulation = instrument({
  id: "eu.reg-765-2006",
  title: "Regulation on restrictive measures in view of the situation in Belarus",
  number: "Regulation (EC) No 765/2006",
  authority: "Council",
  inForce: { from: "2022-04-12" },
  force: "statute",
  evidence: "unverified",
  note: "Older law; recorded from the first measure that reaches tokens. Check against the current consolidated text.",
});

export const russiaFacts = defineFacts({
  "eu.boundBySanctions": {
    subject: "party",
    type: "boolean",
    meaning: "the party is established in one of the 27 Member States",
    ask: "Is this party established in one of the 27 Member States?",
    readAs: { fact: "party.here", territory: memberStates },
  },
  "eu.boundByNationality": {
    subject: "party",
    type: "boolean",
    meaning: "the party is a national of a Member State or does the business in the Union",
    ask: "If not established in the Union: is this party a national of a Member State, or does it do this business wholly or partly in the Union?",
  },
  "eu.russianCustomers": {
    subject: "party",
    type: "codes",
    values: ["nationals", "nationals-with-permit", "residents", "excepted-nationals-resident-in-russia", "entities"],
    meaning: "customers of the party with a link to Russia",
    ask: "Which customers does this party give a wallet, an account or custody: Russian nationals (without nationality of, or residence permit in, a Member State, an EEA state or Switzerland); Russian nationals with such a permit; natural persons residing in Russia; nationals of such states residing in Russia; entities established in Russia? An empty list means none.",
  },
  "eu.residenceInRussiaExcepted": {
    subject: "party",
    type: "boolean",
    meaning: "the exception for nationals of a Member State, an EEA state or Switzerland also covers those residing in Russia",
    ask: "In counsel's view, does the exception for nationals of a Member State, an EEA state or Switzerland cover those of them who reside in Russia?",
    judgement: { by: "counsel", note: "The residence limb stands beside the nationality limb; the current text was not read." },
  },
  "eu.dealsWithRussianProviders": {
    subject: "party",
    type: "boolean",
    meaning: "the party deals with crypto-asset providers or platforms established in Russia",
    ask: "Does this party deal, directly or indirectly, with a crypto-asset service provider or platform (a decentralised one included) established in Russia?",
  },
  "eu.sanctionedToken": {
    subject: "party",
    type: "codes",
    values: ["a7a5", "digital-rouble", "rubx"],
    meaning: "tokens under sanctions that the party uses or supports",
    ask: "Does this party deal in, accept, support or develop A7A5, the digital rouble or RUBx? An empty list means none.",
  },
  "eu.servesBelarus": {
    subject: "party",
    type: "boolean",
    meaning: "the party provides crypto-asset services to persons of Belarus",
    ask: "Does this party provide crypto-asset services to nationals or residents of Belarus or entities established there?",
  },
  "eu.issuerInMemberStates": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is established in one of the 27 Member States",
    ask: "Is the issuer established in one of the 27 Member States?",
    readAs: { fact: "issuer.here", territory: memberStates },
  },
  "eu.soldToExceptedRussians": {
    subject: "sale",
    type: "boolean",
    meaning: "the buyers are nationals of, or hold a residence permit in, a Member State, an EEA state or Switzerland",
    ask: "Are all buyers of this sale nationals of, or holders of a residence permit in, a Member State, an EEA state or Switzerland?",
  },
  "eu.securityCurrency": {
    subject: "offering",
    type: "code",
    values: ["member-state", "other"],
    meaning: "currency in which the security is denominated",
    ask: "Is the security denominated in the official currency of a Member State, or in another currency?",
  },
});

const { is, isNot, includes, includesAny, oneOf, equals, after } = vocabulary("EUR", russiaFacts);

const ownCurrency = parameter({
  id: "eu.reg-833-2014.own-currency",
  title: "Day after whose end securities in a currency of a Member State may not be sold to Russian persons",
  unit: "date",
  values: { "2022-04-12": "2022-04-12" },
  cites: [cite(russiaRegulation, "art. 5f")],
  evidence: "unverified",
});
const anyCurrency = parameter({
  id: "eu.reg-833-2014.any-currency",
  title: "Day after whose end securities in any currency may not be sold to Russian persons",
  unit: "date",
  values: { "2022-04-12": "2023-08-06" },
  cites: [cite(russiaRegulation, "art. 5f")],
  evidence: "unverified",
});

export const russiaParameters = [ownCurrency, anyCurrency];

const bound = any(is("eu.boundBySanctions"), is("eu.boundByNationality"));
/** Asked of those who deal in tokens by profession; the measures bind everybody. */
const serves = all(is("token.usesDlt"), holds(cryptoService));
const nexus = ["provider", "customers", "sale", "issuer"] as const;
const exposes = whoeverActs({ basis: "primary" });
const notes = [
  "Stated from memory or secondary sources; there have been more than twenty packages of measures. Check the current consolidated text.",
  "Looked at for parties that provide services in tokens; the measures bind every person of the Union.",
  "Persons and entities on the lists, and those they own or control, are a matter of screening against live lists.",
];

export const wallets = rule({
  id: "eu.sanctions.ru-crypto",
  title: "No crypto wallets, accounts or custody for Russian persons",
  kind: "prohibition",
  cites: [cite(russiaRegulation, "art. 5b(2)")],
  inForce: { from: "2022-10-06" },
  subject: "party",
  nexus,
  when: all(
    bound,
    is("token.usesDlt"),
    any(holds(custody), holds(exchange), holds(platform), holds(transfer), includesAny("party.roles", ["casp", "custodian"])),
    any(
      includesAny("eu.russianCustomers", ["nationals", "residents", "entities"]),
      all(includes("eu.russianCustomers", "excepted-nationals-resident-in-russia"), isNot("eu.residenceInRussiaExcepted")),
    ),
  ),
  exposes,
  remedies: ["Off-board and block such customers, on the strength of nationality and residence data."],
  openTexture: [{ term: "natural persons residing in Russia", question: "Are nationals of excepted states who reside in Russia covered by the ban?", by: "counsel" }],
  notes,
  evidence: "unverified",
});

export const russianProviders = rule({
  id: "eu.sanctions.ru-crypto-providers",
  title: "No dealings with crypto-asset providers established in Russia",
  kind: "prohibition",
  cites: [cite(russiaRegulation, "art. 5ba")],
  inForce: { from: "2026-04-23" },
  subject: "party",
  nexus,
  when: all(bound, serves, is("eu.dealsWithRussianProviders")),
  exposes,
  remedies: ["Screen counterparties and wallets, and end dealings with providers and platforms established in Russia."],
  notes: ["Transition periods were not confirmed.", ...notes],
  evidence: "unverified",
});

export const sanctionedTokens = rule({
  id: "eu.sanctions.ru-crypto-tokens",
  title: "No dealings in A7A5",
  kind: "prohibition",
  cites: [cite(russiaRegulation, "art. 5ba and annex")],
  inForce: { from: "2025-10-23" },
  subject: "party",
  nexus,
  when: all(bound, serves, includes("eu.sanctionedToken", "a7a5")),
  exposes,
  remedies: ["Do not accept, list or support the token."],
  notes: ["Adopted on 2025-10-23; the day on which this part began to apply was not confirmed.", ...notes],
  evidence: "unverified",
});

export const rouble = rule({
  id: "eu.sanctions.ru-crypto-rouble-tokens",
  title: "No use or support of the digital rouble and RUBx",
  kind: "prohibition",
  cites: [cite(russiaRegulation, "measures of 2026-04-23 on the digital rouble and RUBx")],
  inForce: { from: "2026-04-23" },
  subject: "party",
  nexus,
  when: all(bound, serves, includesAny("eu.sanctionedToken", ["digital-rouble", "rubx"])),
  exposes,
  remedies: ["Do not accept, list, support or develop the token."],
  notes,
  evidence: "unverified",
});

export const belarus = rule({
  id: "eu.sanctions.ru-crypto-belarus",
  title: "No crypto-asset services to persons of Belarus",
  kind: "prohibition",
  cites: [cite(belarusRegulation, "measures of 2026-04-23 on crypto-asset services")],
  inForce: { from: "2026-04-23" },
  subject: "party",
  nexus,
  when: all(bound, holds(cryptoAsset), serves, is("eu.servesBelarus")),
  exposes,
  remedies: ["Off-board and block such customers."],
  notes,
  evidence: "unverified",
});

export const securities = rule({
  id: "eu.sanctions.ru-crypto-securities",
  title: "No sale of newer securities to persons of Russia or Belarus",
  kind: "prohibition",
  cites: [cite(russiaRegulation, "art. 5f"), cite(belarusRegulation, "securities (arts 1y-1z)")],
  inForce: { from: "2022-04-12" },
  subject: "sale",
  nexus: ["issuer"],
  when: all(
    is("eu.issuerInMemberStates"),
    holds(transferableSecurity),
    is("sale.offered"),
    oneOf("sale.country", ["RU", "BY"]),
    any(all(equals("eu.securityCurrency", "member-state"), after("dates.issuance", ownCurrency)), after("dates.issuance", anyCurrency)),
  ),
  unless: {
    "excepted-buyers": {
      title: "Nationals of, or residents with a permit in, the Union, the EEA or Switzerland",
      conditions: { "excepted-buyers-only": is("eu.soldToExceptedRussians") },
      cites: [cite(russiaRegulation, "art. 5f")],
      evidence: "unverified",
    },
  },
  exposes: [{ role: "issuer", basis: "primary" }, { role: "platform", basis: "joint" }, { role: "intermediary", basis: "joint" }],
  remedies: ["Exclude Russia and Belarus and screen buyers for nationality and residence."],
  notes: ["Judged by the country of the sale; Russian persons elsewhere are a matter of screening. The date for currencies of other states and the rule for Belarus were not confirmed.", ...notes],
  evidence: "unverified",
});

export const russiaRules = [wallets, russianProviders, sanctionedTokens, rouble, belarus, securities];
export const russiaInstruments = [russiaRegulation, belarusRegulation];
