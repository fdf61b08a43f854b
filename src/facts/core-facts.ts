import { offeringFacts } from "./offering-facts";
import { partyFacts } from "./party-facts";
import { reachFacts } from "./reach-facts";
import { saleFacts } from "./sale-facts";
import type { CoreFact } from "./core-fact";

/** Every fact that all jurisdictions share, by id. */
export const coreFacts = { ...reachFacts, ...offeringFacts, ...saleFacts, ...partyFacts } as const;

export type CoreFacts = typeof coreFacts;
export type CoreFactId = keyof CoreFacts;

/** Looks a core fact up by an untrusted id; prototype names are not facts. */
export function coreFact(id: string): CoreFact | undefined {
  return Object.hasOwn(coreFacts, id) ? (coreFacts[id as CoreFactId] as CoreFact) : undefined;
}
