import { vocabulary } from "../../src/authoring";
import { investorFacts } from "./investor-facts";
import { offerFacts } from "./offer-facts";
import { paymentFacts } from "./payment-facts";
import { providerFacts } from "./provider-facts";
import { tokenFacts } from "./token-facts";
import { ventureFacts } from "./venture-facts";

/** Everything that Japan asks beside the core facts, and the words in which its rules are written. */
export const facts = { ...tokenFacts, ...offerFacts, ...investorFacts, ...providerFacts, ...ventureFacts, ...paymentFacts } as const;

export const words = vocabulary("JPY", facts);
