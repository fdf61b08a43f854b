import { any, cite, concept, defineFacts, vocabulary } from "../../src/authoring";
import { eo13827, euRussia } from "./instruments";

/** Tokens that are themselves under sanctions: asked for once, and only where the offering could be or take one. */

export const listedTokenFacts = defineFacts({
  "sanctions.listedTokens": {
    subject: "offering",
    type: "codes",
    values: ["a7a5", "digital-rouble", "rubx", "venezuela"],
    meaning: "tokens under sanctions that are offered, accepted in payment or used",
    ask: "Is the token offered, or any token accepted in payment or used for the offering, one of these: A7A5, the digital rouble, RUBx, or (venezuela) a digital currency issued by, for or on behalf of the Government of Venezuela on or after 2018-01-09, such as the petro? An empty list means none.",
  },
  "sanctions.issuerInVenezuela": { subject: "offering", type: "boolean", readAs: { fact: "issuer.here", territory: ["VE"] }, meaning: "the issuer is organised, managed or established in Venezuela", ask: "Is the issuer organised, managed or established in Venezuela?" },
});

const { oneOf, includesAny } = vocabulary("USD", listedTokenFacts);

export const tokensInPlay = concept({
  id: "sanctions.tokens-in-play",
  title: "Offer of a coin, or payment in tokens",
  subject: "offering",
  when: any(oneOf("token.kind", ["stablecoin", "virtual-currency"]), includesAny("raise.paymentMethods", ["crypto", "stablecoin"])),
  cites: [cite(euRussia, "art. 5ba"), cite(eo13827, "s. 1")],
  note: "Where neither is the case, no token under sanctions can be the one offered or paid with.",
});

export const listedTokenConcepts = [tokensInPlay];
