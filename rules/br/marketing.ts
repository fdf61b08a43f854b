import { all, any, cite, holds, not, rule, vocabulary } from "../../src/authoring";
import { publicOffer, security, shutOut } from "./concepts";
import { offerExposure } from "./exposures";
import { facts } from "./facts";
import { foreignOffers, lei6385 } from "./instruments";

const { is, isNot, oneOf } = vocabulary("BRL", facts);

/** Marketing aimed at Brazil or, unless the offering shuts Brazil out, one of the signs of it. */
const addressed = any(is("marketing.targetsHere"), all(not(holds(shutOut)), any(is("br.portuguesePages"), is("br.localPayment"), is("br.brazilianPromoters"))));
const barrier = any(is("br.accessBarrier"), holds(shutOut));

export const foreignOffer = rule({
  id: "br.marketing.foreign-offer",
  title: "A foreign offer that reaches the Brazilian public is a public offer in Brazil",
  kind: "marketing",
  cites: [cite(lei6385, "arts. 16, 19"), cite(foreignOffers, "offers on the internet and from abroad")],
  subject: "offering",
  nexus: ["marketing", "sale", "customers"],
  when: all(holds(security), isNot("issuer.here"), any(addressed, all(holds(publicOffer), not(barrier), is("br.openAccessIsOffer")))),
  requires: { "offer-registered-with-the-cvm": oneOf("br.registration", ["ordinary", "automatic"]) },
  unless: {
    "access-barrier": {
      title: "Effective barrier and disclaimer",
      conditions: { "effective-barrier": barrier, "disclaimer": is("br.disclaimer") },
      cites: [cite(foreignOffers, "barriers and disclaimers")],
    },
  },
  exposes: offerExposure,
  remedies: ["Block access from Brazil and say that the offer is not for persons there.", "Remove pages in Portuguese, payment in reais and Brazilian promoters.", "Register the offer."],
  openTexture: [{ term: "reaching the Brazilian public", question: "Is an offer without a barrier, and without anything addressed to persons in Brazil, a public offer there?", by: "counsel" }],
});

export const marketingRules = [foreignOffer];
