import { vocabulary } from "../../src/authoring";
import { investorFacts } from "./investor-facts";
import { offerFacts } from "./offer-facts";
import { providerFacts } from "./provider-facts";

/** Everything that Australia asks beside the core facts, and the words in which its rules are written. */
export const facts = { ...offerFacts, ...investorFacts, ...providerFacts } as const;

export const words = vocabulary("AUD", facts);
