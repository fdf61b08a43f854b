import { all, any, cite, concept, not, holds } from "../../src/authoring";
import { words } from "./facts";
import { cml, decision1484, law7518 } from "./instruments";
import { itemsOutsideFrom } from "./parameters";

const { is, isNot, equals, oneOf, includesAny, onOrAfter } = words;

export const capitalMarketInstrument = concept({
  id: "tr.capital-market-instrument",
  title: "Capital-market instrument",
  subject: "offering",
  classification: true,
  when: oneOf("tr.instrumentRight", ["share", "bond", "fund-unit", "lease-certificate", "other-instrument"]),
  cites: [cite(cml, "arts 3, 13")],
});

/** A unique digital item or an item of a game that gives nothing of a capital-market instrument. */
export const nftScope = concept({
  id: "tr.nft-scope",
  title: "Non-fungible token or item of a game outside the regime",
  subject: "offering",
  classification: true,
  when: all(
    onOrAfter("asOf", itemsOutsideFrom),
    any(is("token.unique"), is("tr.gameItem")),
    equals("tr.instrumentRight", "none"),
    isNot("token.fractional"),
    any(is("tr.gameItem"), isNot("tr.fungibleSeries")),
    isNot("tr.revenueShare"),
  ),
  cites: [cite(decision1484, "unique digital items and items of games")],
  note: "A fraction of an item, or a share of revenue, brings the token back under the rules on instruments and on initial sales.",
});

export const cryptoAsset = concept({
  id: "tr.crypto-asset",
  title: "Crypto-asset without capital-market rights",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), equals("tr.instrumentRight", "none"), not(holds(nftScope))),
  cites: [cite(cml, "art. 3(1)(cc)-(dd)"), cite(law7518, "definitions")],
});

/** What Article 99/A takes as activity directed at persons in Türkiye. */
export const directedHere = concept({
  id: "tr.directed-activity",
  title: "Activity directed at persons in Türkiye",
  subject: "party",
  when: any(
    includesAny("tr.directedSigns", ["workplace", "turkish-language-site", "local-promoter"]),
    is("party.solicitsHere"),
    all(is("party.servesHere"), is("tr.directedOtherwise")),
  ),
  cites: [cite(cml, "art. 99/A"), cite(law7518, "art. 99/A")],
  evidence: "unverified",
  note: "The list of signs is known from memory.",
});
