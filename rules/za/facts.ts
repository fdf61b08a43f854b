import { vocabulary } from "../../src/authoring";
import { offerFacts } from "./offer-facts";
import { serviceFacts } from "./service-facts";

/** Everything that South Africa asks beside the core facts, and the words in which its rules are written. */
export const facts = { ...offerFacts, ...serviceFacts } as const;

export const words = vocabulary("ZAR", facts);
