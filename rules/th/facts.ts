import { vocabulary } from "../../src/authoring";
import { assetFacts } from "./asset-facts";
import { offerFacts } from "./offer-facts";
import { partyFacts } from "./party-facts";
import { tokenFacts } from "./token-facts";

/** Classes of investors of Thai law, by their codes. */
export const UNLIMITED = ["th.institutional", "th.ultra-high-net-worth", "th.venture-capital", "th.private-equity"] as const;

/** Everything that Thailand asks beside the core facts, and the words in which its rules are written. */
export const facts = { ...tokenFacts, ...offerFacts, ...assetFacts, ...partyFacts } as const;

export const words = vocabulary("THB", facts);
