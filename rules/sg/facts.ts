import { vocabulary } from "../../src/authoring";
import { assetFacts } from "./asset-facts";
import { investorFacts } from "./investor-facts";
import { offerFacts } from "./offer-facts";
import { providerFacts } from "./provider-facts";
import { tokenFacts } from "./token-facts";

/** Everything that Singapore asks beside the core facts, and the words in which its rules are written. */
export const facts = { ...tokenFacts, ...offerFacts, ...investorFacts, ...providerFacts, ...assetFacts } as const;

export const words = vocabulary("SGD", facts);
