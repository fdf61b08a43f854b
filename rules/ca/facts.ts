import { offerFacts } from "./offer-facts";
import { partyFacts, stablecoinFacts } from "./party-facts";
import { saleFacts } from "./sale-facts";

/** Every question that only Canadian law asks. */
export const facts = { ...offerFacts, ...saleFacts, ...partyFacts, ...stablecoinFacts };
