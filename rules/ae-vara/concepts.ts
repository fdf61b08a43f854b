import { all, any, cite, concept, holds, not } from "../../src/authoring";
import { words } from "./facts";
import { issuanceRulebook, issuanceRulebook2023, regulations } from "./instruments";

const { is, equals, oneOf, includes } = words;

/** Kinds of asset that exist outside the ledger. What is digital only, or unclear, is asked about. */
const REAL = [
  "real-estate", "commodity", "precious-metal", "receivable", "loan", "bond", "equity", "fund-interest", "revenue-right", "infrastructure",
  "intellectual-property", "carbon-credit", "vehicle",
] as const;

const pegged = all(not(oneOf("token.kind", ["equity", "debt", "fund-unit", "real-estate", "nft"])), oneOf("ae.peg", ["single-currency", "basket"]));

export const virtualAsset = concept({
  id: "ae-vara.virtual-asset",
  title: "Virtual asset",
  subject: "offering",
  classification: true,
  when: is("token.usesDlt"),
  cites: [cite(regulations, "definition of virtual asset")],
  note: "A token on a distributed ledger is taken to be one (interpretation); a security may be one as well.",
});

export const dirhamReferenced = concept({
  id: "ae-vara.dirham-referenced",
  title: "Virtual asset that refers to the dirham",
  subject: "offering",
  when: all(holds(virtualAsset), pegged, includes("token.referenceCurrencies", "AED")),
  cites: [cite(issuanceRulebook, "Annex on fiat-referenced virtual assets", { evidence: "secondary" })],
  note: "Not VARA's but the Central Bank's.",
});

export const fiatReferenced = concept({
  id: "ae-vara.fiat-referenced",
  title: "Fiat-referenced virtual asset",
  subject: "offering",
  classification: true,
  when: all(holds(virtualAsset), pegged, not(holds(dirhamReferenced))),
  cites: [cite(issuanceRulebook2023, "Category 1"), cite(issuanceRulebook, "Category 1")],
});

export const assetReferenced = concept({
  id: "ae-vara.asset-referenced",
  title: "Asset-referenced virtual asset (ARVA)",
  subject: "offering",
  classification: true,
  when: all(holds(virtualAsset), not(pegged), any(oneOf("asset.kind", REAL), is("ae-vara.referencesRealAssets"))),
  cites: [cite(issuanceRulebook, "Annex 2, definitions of ARVA and real-world asset"), cite(issuanceRulebook2023, "asset-referenced tokens")],
  note: "Real-world assets are interests in financial instruments and schemes, tangible assets, and intangible assets and rights, without the token itself and digital-only items. For collectibles, services, crypto-assets and other kinds the offering says whether the token refers to such an asset.",
});

export const otherVirtualAsset = concept({
  id: "ae-vara.category-2",
  title: "Virtual asset of Category 2",
  subject: "offering",
  classification: true,
  when: all(holds(virtualAsset), not(pegged), not(holds(assetReferenced)), is("ae-vara.inBusiness")),
  cites: [cite(issuanceRulebook, "Rules I.C, I.E")],
});

/** Direct ownership of land or another thing, as against a claim on an issuer. */
export const titleToken = concept({
  id: "ae-vara.title-token",
  title: "Token sold as title to real estate",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), equals("asset.kind", "real-estate"), equals("token.represents", "underlying-rights")),
  cites: [cite(issuanceRulebook, "Annex 2, direct ownership")],
});
