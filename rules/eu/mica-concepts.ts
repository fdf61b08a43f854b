import { all, any, cite, concept, holds, not, vocabulary } from "../../src/authoring";
import { mica } from "./instruments";
import { eeaEftaStates, micaSharedFacts } from "./mica-facts";
import { eeaStart, liechtensteinStart, titleTwoStart } from "./mica-parameters";
import { artToken, emtToken, titleTwoToken } from "./token-regime";

const { is, equals, includes, oneOf, onOrAfter } = vocabulary("EUR", micaSharedFacts);

export const cryptoAsset = concept({
  id: "eu.mica.crypto-asset",
  title: "Crypto-asset within MiCA",
  subject: "offering",
  when: any(holds(titleTwoToken), holds(artToken), holds(emtToken)),
  cites: [cite(mica, "arts 2(3)-(4), 3(1)(5)")],
});

export const stablecoin = concept({
  id: "eu.mica.stablecoin",
  title: "Asset-referenced or e-money token",
  subject: "offering",
  when: any(holds(artToken), holds(emtToken)),
  cites: [cite(mica, "art. 3(1)(6)-(7)")],
});

const afterIncorporation = onOrAfter("asOf", eeaStart);
const inLiechtenstein = onOrAfter("asOf", liechtensteinStart);

/** MiCA binds where this sale is made: the EEA-EFTA states came later than the Union. */
export const boundSale = concept({
  id: "eu.mica.binds-sale",
  title: "MiCA binds where the sale is made",
  subject: "sale",
  when: any(afterIncorporation, not(oneOf("sale.country", eeaEftaStates)), all(equals("sale.country", "LI"), inLiechtenstein)),
  cites: [cite(mica, "art. 149; application in Liechtenstein and incorporation into the EEA Agreement")],
});

/** The same of a token as a whole. */
export const boundOffer = concept({
  id: "eu.mica.binds-offer",
  title: "MiCA binds where the token is offered or traded",
  subject: "offering",
  when: any(afterIncorporation, is("eu.offeredInMemberStates"), is("eu.tradedInMemberStates"), all(is("eu.offeredInLiechtenstein"), inLiechtenstein)),
  cites: [cite(mica, "art. 149; application in Liechtenstein and incorporation into the EEA Agreement")],
});

export const admission = concept({
  id: "eu.mica.admission",
  title: "Admission to trading on a crypto-asset trading platform in the Union",
  subject: "offering",
  when: all(
    any(oneOf("raise.kind", ["admission-to-trading", "offer-and-admission"]), includes("secondary.venueTypes", "casp-platform")),
    is("venue.here"),
  ),
  cites: [cite(mica, "arts 5, 76")],
  note: "A venue of the offering that is supervised in the Union is taken to be the platform.",
});

export const titleTwoOffer = concept({
  id: "eu.mica.title-2-offer",
  title: "Offer to the public under Title II of MiCA",
  subject: "sale",
  when: all(
    is("sale.offered"),
    is("eu.cryptoAssetOffer"),
    holds(titleTwoToken),
    holds(boundSale),
    any(onOrAfter("dates.offerStart", titleTwoStart), onOrAfter("dates.offerEnd", titleTwoStart)),
  ),
  cites: [cite(mica, "arts 3(1)(12), 4, 143(1)")],
  note: "An offer that ended before 2024-12-30 is outside.",
});

export const micaConceptList = [cryptoAsset, stablecoin, boundSale, boundOffer, admission, titleTwoOffer];
