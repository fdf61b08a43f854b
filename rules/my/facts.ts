import { vocabulary } from "../../src/authoring";
import { investorFacts } from "./investor-facts";
import { offerFacts } from "./offer-facts";
import { partyFacts } from "./party-facts";
import { tokenFacts } from "./token-facts";

/** Everything that Malaysia asks beside the core facts, and the words in which its rules are written. */
export const facts = { ...tokenFacts, ...offerFacts, ...investorFacts, ...partyFacts } as const;

export const words = vocabulary("MYR", facts);
