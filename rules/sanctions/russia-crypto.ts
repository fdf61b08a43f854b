import { all, any, cite, concept, defineFacts, holds, rule, vocabulary } from "../../src/authoring";
import { euBelarus, euRussia } from "./instruments";
import { listedTokenFacts, tokensInPlay } from "./listed-tokens";
import { euNexus, nexusFacts } from "./nexus";
import { securitiesAfter } from "./parameters";
import { othersWhoDeal, thoseWhoDeal, underLicence } from "./shared";

/**
 * What the Union forbids around Russian and Belarusian crypto, read from the offering's own sales, parties, venues and tokens, for every
 * offering with a link to the Union. The pack of the Union (eu.sanctions.*) asks its own service providers about their business at large.
 */

export const russiaFacts = defineFacts({
  "sanctions.euWalletService": { subject: "sale", type: "boolean", meaning: "a person of the Union gives the buyers a wallet, an account or custody", ask: "Does a person bound by the law of the Union give the buyers of this sale a wallet, an account or custody for the token?" },
  "sanctions.exceptedRussians": {
    subject: "sale",
    type: "boolean",
    readAs: { fact: "eu.soldToExceptedRussians" },
    meaning: "the buyers are nationals of, or hold a residence permit in, a Member State, an EEA state or Switzerland",
    ask: "Are all buyers of this sale nationals of, or holders of a residence permit in, a Member State, an EEA state or Switzerland?",
  },
  "sanctions.securityCurrency": { subject: "offering", type: "code", values: ["member-state", "other"], readAs: { fact: "eu.securityCurrency" }, meaning: "currency in which the security is denominated", ask: "Is the security denominated in the official currency of a Member State, or in another currency?" },
  "sanctions.euCryptoService": { subject: "sale", type: "boolean", meaning: "a crypto-asset service provider of the Union serves the buyers", ask: "Does a crypto-asset service provider under the law of the Union serve the buyers of this sale?" },
  "sanctions.venueInRussia": { subject: "offering", type: "boolean", readAs: { fact: "venue.here", territory: ["RU"] }, meaning: "a venue of the token is operated from Russia", ask: "On which venues will the token trade, and where are they operated? State the complete list." },
});

const { is, equals, oneOf, includes, includesAny, after } = vocabulary("USD", { ...nexusFacts, ...listedTokenFacts, ...russiaFacts });

export const russianProvider = concept({
  id: "sanctions.russian-crypto-provider",
  title: "Crypto-asset service provider or platform established in Russia",
  subject: "party",
  when: all(
    equals("party.country", "RU"),
    any(
      includesAny("party.roles", ["casp", "exchange-or-trading-platform", "ats-operator", "tokenization-platform", "custodian"]),
      includesAny("party.services", ["custody", "wallet", "exchange-fiat-token", "exchange-token-token", "order-matching"]),
    ),
  ),
  cites: [cite(euRussia, "art. 5ba")],
  evidence: "secondary",
});

/** By the kind of token: the Union's own pack has the legal class. */
export const securityByKind = concept({
  id: "sanctions.tokenised-security",
  title: "Tokenised security",
  subject: "offering",
  when: oneOf("token.kind", ["equity", "debt", "fund-unit"]),
  cites: [cite(euRussia, "art. 5f")],
  evidence: "unverified",
  note: "Told from the kind of token; whether it is a transferable security is for counsel.",
});

export const russiaConcepts = [russianProvider, securityByKind];

const notes = [
  "Known from secondary sources and from memory; there have been more than twenty packages of measures. Check the current consolidated text, and the transition periods of 2026-04-23.",
  "Judged by the country of the sale; Russian and Belarusian nationals elsewhere need nationality data, and are asked for by eu.sanctions.ru-crypto and its companions.",
];
const licence = underLicence(cite(euRussia, "authorisations"));
const excepted = {
  "excepted-buyers": {
    title: "Nationals of, or residents with a permit in, the Union, the EEA or Switzerland",
    conditions: { "excepted-buyers-only": is("sanctions.exceptedRussians") },
    cites: [cite(euRussia, "arts 5b(3), 5f")],
    evidence: "unverified",
  },
} as const;

export const russianWallets = rule({
  id: "sanctions.eu.russia-crypto",
  title: "No wallet, account or custody for buyers in Russia",
  kind: "prohibition",
  cites: [cite(euRussia, "art. 5b(2)")],
  inForce: { from: "2022-10-06" },
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), equals("sale.country", "RU"), is("token.usesDlt"), is("sanctions.euWalletService"), holds(euNexus)),
  unless: { ...excepted, ...licence },
  exposes: thoseWhoDeal,
  remedies: ["Exclude Russia, on the strength of nationality and residence data.", "Block and off-board such buyers."],
  notes: [...notes, "From 2022-04-08 to 2022-10-05 a cap of EUR 10 000 applied instead; it is not recorded. eu.sanctions.ru-crypto judges custodians and platforms of the Union for all their customers."],
  evidence: "unverified",
});

export const russianProviders = rule({
  id: "sanctions.eu.russia-crypto-providers",
  title: "No dealings with a crypto-asset provider established in Russia",
  kind: "prohibition",
  cites: [cite(euRussia, "art. 5ba")],
  inForce: { from: "2026-04-23" },
  subject: "party",
  nexus: ["provider", "issuer"],
  when: all(holds(russianProvider), holds(euNexus)),
  unless: licence,
  exposes: othersWhoDeal,
  remedies: ["Replace the provider."],
  notes: [...notes, "eu.sanctions.ru-crypto-providers asks service providers of the Union about such dealings outside this offering."],
  evidence: "unverified",
});

export const russianVenues = rule({
  id: "sanctions.eu.russia-crypto-venues",
  title: "No trading on a platform established in Russia",
  kind: "prohibition",
  cites: [cite(euRussia, "art. 5ba")],
  inForce: { from: "2026-04-23" },
  subject: "offering",
  nexus: ["venue"],
  when: all(is("token.usesDlt"), is("sanctions.venueInRussia"), holds(euNexus)),
  unless: licence,
  exposes: thoseWhoDeal,
  remedies: ["Leave the venue; a decentralised platform established in Russia counts too."],
  notes,
  evidence: "unverified",
});

export const a7a5 = rule({
  id: "sanctions.eu.russia-crypto-a7a5",
  title: "No dealing in A7A5",
  kind: "prohibition",
  cites: [cite(euRussia, "art. 5ba and annex LIII")],
  inForce: { from: "2025-10-23" },
  subject: "offering",
  nexus: ["issuer", "sale", "provider"],
  when: all(holds(tokensInPlay), includes("sanctions.listedTokens", "a7a5"), holds(euNexus)),
  exposes: thoseWhoDeal,
  remedies: ["Do not offer, accept, list or support the token."],
  notes: [...notes, "Adopted on 2025-10-23; the day on which this part began to apply was not confirmed. eu.sanctions.ru-crypto-tokens judges service providers of the Union for all their business."],
  evidence: "unverified",
});

export const rouble = rule({
  id: "sanctions.eu.russia-crypto-rouble-tokens",
  title: "No use of the digital rouble or RUBx",
  kind: "prohibition",
  cites: [cite(euRussia, "measures of 2026-04-23 on the digital rouble and RUBx")],
  inForce: { from: "2026-04-23" },
  subject: "offering",
  nexus: ["issuer", "sale", "provider"],
  when: all(holds(tokensInPlay), includesAny("sanctions.listedTokens", ["digital-rouble", "rubx"]), holds(euNexus)),
  exposes: thoseWhoDeal,
  remedies: ["Do not offer, accept, list, support or develop the token."],
  notes: [...notes, "eu.sanctions.ru-crypto-rouble-tokens judges service providers of the Union for all their business."],
  evidence: "unverified",
});

export const russianSecurities = rule({
  id: "sanctions.eu.russia-crypto-securities",
  title: "No sale of newer securities in a currency of a Member State to Russia or Belarus",
  kind: "prohibition",
  cites: [cite(euRussia, "art. 5f"), cite(euBelarus, "arts 1y-1z")],
  inForce: { from: "2022-04-12" },
  subject: "sale",
  nexus: ["sale"],
  when: all(
    is("sale.offered"),
    oneOf("sale.country", ["RU", "BY"]),
    holds(securityByKind),
    equals("sanctions.securityCurrency", "member-state"),
    after("dates.issuance", securitiesAfter),
    holds(euNexus),
  ),
  unless: { ...excepted, ...licence },
  exposes: thoseWhoDeal,
  remedies: ["Exclude Russia and Belarus, and screen buyers for nationality and residence."],
  notes: [...notes, "The wider ban on securities in any currency, and issuers of the Union, are judged by eu.sanctions.ru-crypto-securities."],
  evidence: "unverified",
});

export const belarusianBuyers = rule({
  id: "sanctions.eu.russia-crypto-belarus",
  title: "No crypto-asset services to buyers in Belarus",
  kind: "prohibition",
  cites: [cite(euBelarus, "measures of 2026-04-23 on crypto-asset services")],
  inForce: { from: "2026-04-23" },
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), equals("sale.country", "BY"), is("token.usesDlt"), is("sanctions.euCryptoService"), holds(euNexus)),
  unless: licence,
  exposes: thoseWhoDeal,
  remedies: ["Exclude Belarus; block and off-board such buyers."],
  notes: [...notes, "eu.sanctions.ru-crypto-belarus judges service providers of the Union for all their customers."],
  evidence: "unverified",
});

export const russiaRules = [russianWallets, russianProviders, russianVenues, a7a5, rouble, russianSecurities, belarusianBuyers];
