import { offerFacts } from "./offer-facts";
import { partyFacts } from "./party-facts";
import { saleFacts } from "./sale-facts";

/** Every question that only Brazilian law asks. */
export const facts = { ...offerFacts, ...saleFacts, ...partyFacts };
