import type { Referred } from "../src/catalogue/bare";
import { strip } from "../src/catalogue/bare";
import { digestOf } from "../src/catalogue/digest";
import type { PackedPlace } from "../src/catalogue/lazy-pack";
import { unpacked } from "../src/catalogue/lazy-pack";
import type { Jurisdiction } from "../src/catalogue/model";
import { parentOf, withParent } from "../src/catalogue/parent";
import type { PlacePlan } from "../src/evaluator/decisions";
import { planPlace } from "../src/evaluator/place-plan";
import { jsonLogicOperators } from "../src/logic/opaque";
import { COMPARE, CONCEPT } from "../src/logic/clause";

/** What a plan names of the law: the facts, numbers and definitions that binding it to a day looks up. */
function referredIn({ logic, tallies }: PlacePlan, { rules, tallies: declared = [] }: Jurisdiction): Referred {
  const { clauses, names, slots, later } = logic;
  const named = (isMeant: (kind: number) => boolean): readonly string[] => clauses.flatMap((kind, at) => (at % 4 === 0 && isMeant(kind) ? [names[clauses[at + 3]!]!] : []));
  const periods = [...rules.flatMap(({ due, freeFrom }) => [due?.within, freeFrom?.within]), ...tallies.map(([tally]) => declared[tally]!.within)];
  return {
    facts: new Set(slots),
    parameters: new Set([...named((kind) => kind < COMPARE), ...later.map(([, , duration]) => duration), ...periods.flatMap((id) => id ?? [])]),
    concepts: new Set(named((kind) => kind === CONCEPT)),
  };
}

/** A pack in the form in which the package carries it: as data, which is quick to read, and as texts until it is read. */
export interface PlaceTexts extends Pick<PackedPlace, "head" | "parts" | "digest" | "parentDigest"> {
  readonly law: string;
  readonly judged: string;
}

export function packedPlace(pack: Jurisdiction, packs: readonly Jurisdiction[]): PlaceTexts {
  const parent = parentOf(pack, packs);
  const place = withParent(pack, parent);
  const plan = planPlace(place, jsonLogicOperators);
  const { head, parts, law } = unpacked(pack);
  const { facts, ...bare } = strip(place, referredIn(plan, place));
  return {
    head,
    parts,
    law: JSON.stringify(law),
    judged: JSON.stringify({ bare, facts: JSON.stringify(facts), plan }),
    digest: digestOf(pack),
    ...(parent !== undefined && { parentDigest: digestOf(parent) }),
  };
}
