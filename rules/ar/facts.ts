import { vocabulary } from "../../src/authoring";
import { offerFacts } from "./offer-facts";
import { partyFacts } from "./party-facts";
import { tokenFacts } from "./token-facts";

/** Everything that Argentina asks beside the core facts, and the words in which its rules are written. */
export const facts = { ...offerFacts, ...tokenFacts, ...partyFacts } as const;

export const words = vocabulary("ARS", facts);
