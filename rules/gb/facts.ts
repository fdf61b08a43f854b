import { vocabulary } from "../../src/authoring";
import { offerFacts } from "./offer-facts";
import { promotionFacts } from "./promotion-facts";
import { providerFacts } from "./provider-facts";
import { regimeFacts } from "./regime-facts";
import { tokenFacts } from "./token-facts";

/** Everything that the United Kingdom asks beside the core facts, and the words in which its rules are written. */
export const facts = { ...tokenFacts, ...offerFacts, ...promotionFacts, ...providerFacts, ...regimeFacts } as const;

export const words = vocabulary("GBP", facts);
