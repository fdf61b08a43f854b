import { vocabulary } from "../../src/authoring";
import { offerFacts } from "./offer-facts";
import { partyFacts } from "./party-facts";

/** Everything that El Salvador asks beside the core facts, and the words in which its rules are written. */
export const facts = { ...offerFacts, ...partyFacts } as const;

export const words = vocabulary("USD", facts);
