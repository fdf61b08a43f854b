import { lawOfPlace } from "../../catalogue/as-of";
import type { Instrument, Jurisdiction } from "../../catalogue/model";
import { dayAfter, dayBefore } from "../../catalogue/days";
import type { TestedRule } from "../suite";
import { candidateDays, isEverInForce, standingAt } from "../coverage/edges";
import type { Change, Mutant, Replacement } from "./mutant";
import { mutatedPlace } from "./mutant";
import { changesOfInForce, changesOfParameter } from "./numbers";
import { changesOfConcept, changesOfRule } from "./of-rule";

/** A mutant with the rules that say something else under it, or may. */
export interface MutantOfRules {
  readonly mutant: Mutant;
  readonly rules: readonly TestedRule[];
}

/** Days between which the law of a place does not change: one of each stretch. */
function daysToLookAt(place: Jurisdiction): readonly string[] {
  const dated = place.parameters.flatMap(({ values }) => Object.keys(values));
  const days = new Set([...dated, ...candidateDays(place)]);
  return [...new Set([...days].flatMap((day) => [dayBefore(day), day, dayAfter(day)]))];
}

const sameMembers = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((member) => b.has(member));

/**
 * Whether a change of days or numbers can matter to a rule at all: on some day on which the rule is in force, either law,
 * something that it rests on stands differently. Everything else a solver has to decide.
 */
function canMatter(place: Jurisdiction, mutant: Mutant): boolean {
  const { replacement, mutation } = mutant;
  if (mutation !== "in-force" && replacement.list !== "parameters") return true;
  const changed = mutatedPlace(place, mutant);
  const days = new Set([...daysToLookAt(place), ...daysToLookAt(changed)]);
  return [...days].some((day) => {
    const [old, now] = [lawOfPlace(place, day), lawOfPlace(changed, day)];
    if (replacement.list !== "parameters") return !sameMembers(standingAt(old), standingAt(now));
    return now.rules.length > 0 && old.parameter(replacement.item.id) !== now.parameter(replacement.item.id);
  });
}

function mutant(jurisdiction: string, id: string, { mutation, pointer, change }: Change<unknown>, replacement: Replacement): Mutant {
  return { mutation, jurisdiction, id, pointer, change, replacement };
}

function ofRule(tested: TestedRule): readonly MutantOfRules[] {
  const { rule, home } = tested;
  return changesOfRule(rule, home).map((change) => ({ mutant: mutant(home.code, rule.id, change, { list: "rules", item: change.item }), rules: [tested] }));
}

function ofShared(pack: Jurisdiction): readonly Mutant[] {
  return [
    ...pack.concepts.flatMap((concept) => changesOfConcept(concept).map((change) => mutant(pack.code, concept.id, change, { list: "concepts", item: change.item }))),
    ...pack.parameters.flatMap((parameter) => changesOfParameter(parameter).map((change) => mutant(pack.code, parameter.id, change, { list: "parameters", item: change.item }))),
    ...pack.instruments.flatMap((text) =>
      changesOfInForce(text.inForce).map((change) => {
        const item: Instrument = { ...text, inForce: change.item };
        return mutant(pack.code, text.id, change, { list: "instruments", item });
      }),
    ),
  ];
}

/** The rules whose law has the part that is replaced, by list and id. */
function readersOf(tested: readonly TestedRule[]): (replacement: Replacement) => readonly TestedRule[] {
  const readers = new Map<string, TestedRule[]>();
  for (const one of tested)
    for (const list of ["concepts", "parameters", "instruments"] as const)
      for (const { id } of one.place[list]) readers.set(`${list} ${id}`, [...(readers.get(`${list} ${id}`) ?? []), one]);
  return ({ list, item }) => readers.get(`${list} ${item.id}`) ?? [];
}

/**
 * Every mutant of some rules and of what they rest on. What a mutant cannot matter to is left out, and so is the law that
 * is never in force.
 *
 * @param packs the packs themselves, whose parts may be changed
 */
export function mutantsOf(tested: readonly TestedRule[], packs: readonly Jurisdiction[]): readonly MutantOfRules[] {
  const living = tested.filter(({ place }) => isEverInForce(place));
  const readers = readersOf(living);
  const shared = packs.flatMap(ofShared).map((one): MutantOfRules => ({ mutant: one, rules: readers(one.replacement) }));
  return [...living.flatMap(ofRule), ...shared]
    .map(({ mutant: one, rules }): MutantOfRules => ({ mutant: one, rules: rules.filter(({ place }) => canMatter(place, one)) }))
    .filter(({ rules }) => rules.length > 0);
}
