import { vocabulary } from "../../src/authoring";
import { fundFacts } from "./fund-facts";
import { offerFacts } from "./offer-facts";
import { partyFacts } from "./party-facts";

/** Everything that Jersey asks beside the core facts, and the words in which its rules are written. */
export const facts = { ...offerFacts, ...fundFacts, ...partyFacts } as const;

export const words = vocabulary("GBP", facts);
