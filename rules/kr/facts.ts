import { vocabulary } from "../../src/authoring";
import { offerFacts } from "./offer-facts";
import { partyFacts } from "./party-facts";
import { tokenFacts } from "./token-facts";

/** Everything that South Korea asks beside the core facts, and the words in which its rules are written. */
export const facts = { ...tokenFacts, ...offerFacts, ...partyFacts } as const;

export const words = vocabulary("KRW", facts);
