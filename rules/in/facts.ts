import { vocabulary } from "../../src/authoring";
import { offerFacts } from "./offer-facts";
import { regimeFacts } from "./regime-facts";

/** Everything that India asks beside the core facts, and the words in which its rules are written. */
export const facts = { ...offerFacts, ...regimeFacts } as const;

export const words = vocabulary("INR", facts);
