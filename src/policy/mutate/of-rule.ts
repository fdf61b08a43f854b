import type { Concept, Conditions, Exemption, Exposure, Jurisdiction, Rule } from "../../catalogue/model";
import { coreFact } from "../../facts/core-facts";
import { SUBJECTS } from "../../facts/declaration";
import { EXPOSURE_ROLES } from "../../facts/roles";
import { readsOfRule } from "../pared";
import { changesOfCondition } from "./conditions";
import type { Change } from "./mutant";
import { changesOfInForce } from "./numbers";

/** Every change of a rule, or of a definition, that the tests of a law should notice. */

type Made<T> = readonly Change<T>[];

/** Changes of a part, told as changes of the whole. */
function lifted<P, T>(changes: Made<P>, pointer: string, whole: (part: P) => T): Made<T> {
  return changes.map((change) => ({ ...change, pointer: pointer + change.pointer, item: whole(change.item) }));
}

function without<V>(record: Readonly<Record<string, V>>, name: string): Readonly<Record<string, V>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}

function changesOfConditions(conditions: Conditions): Made<Conditions> {
  return Object.entries(conditions).flatMap(([name, condition]) => [
    { mutation: "condition-dropped" as const, pointer: `/${name}`, change: `dropped: ${name}`, item: without(conditions, name) },
    ...lifted(changesOfCondition(condition), `/${name}`, (item): Conditions => ({ ...conditions, [name]: item })),
  ]);
}

function changesOfExemption(exemption: Exemption): Made<Exemption> {
  const { exceptWhen, ...undefeated } = exemption;
  return [
    ...lifted(changesOfConditions(exemption.conditions), "/conditions", (conditions): Exemption => ({ ...exemption, conditions })),
    ...(exceptWhen === undefined
      ? []
      : [
          { mutation: "condition-dropped" as const, pointer: "/exceptWhen", change: "dropped: what defeats the exemption", item: undefeated },
          ...lifted(changesOfCondition(exceptWhen), "/exceptWhen", (item): Exemption => ({ ...exemption, exceptWhen: item })),
        ]),
    ...lifted(changesOfInForce(exemption.inForce), "", (inForce): Exemption => ({ ...exemption, inForce })),
  ];
}

function changesOfWhen(rule: Rule): Made<Rule> {
  const { when, ...always } = rule;
  if (when === undefined) return [];
  return [
    { mutation: "condition-dropped", pointer: "/when", change: "dropped: when the rule applies", item: always },
    ...lifted(changesOfCondition(when), "/when", (item): Rule => ({ ...rule, when: item })),
  ];
}

function changesOfExemptions(rule: Rule): Made<Rule> {
  const { unless = {} } = rule;
  return Object.entries(unless).flatMap(([id, exemption]) => [
    { mutation: "exemption-dropped" as const, pointer: `/unless/${id}`, change: `dropped: exemption ${id}`, item: { ...rule, unless: without(unless, id) } },
    ...lifted(changesOfExemption(exemption), `/unless/${id}`, (item): Rule => ({ ...rule, unless: { ...unless, [id]: item } })),
  ]);
}

/** Exposure of whoever acts: one statement, written out over all roles. */
function ofWhoeverActs(exposes: readonly Exposure[]): readonly (readonly Exposure[])[] {
  const standing = ({ basis, knowledge, reach, when }: Exposure): string => JSON.stringify([basis, knowledge, reach, when]);
  const alike = [...new Set(exposes.map(standing))].map((one) => exposes.filter((exposure) => standing(exposure) === one));
  return alike.filter((some) => EXPOSURE_ROLES.every((role) => some.some((exposure) => exposure.role === role)));
}

function changesOfExposure(rule: Rule): Made<Rule> {
  const { exposes } = rule;
  const whoever = ofWhoeverActs(exposes);
  const dropped = (some: readonly Exposure[], pointer: string, change: string): Change<Rule> => ({ mutation: "exposure-dropped", pointer, change, item: { ...rule, exposes: exposes.filter((exposure) => !some.includes(exposure)) } });
  const statements = whoever.map((some) => dropped(some, "/exposes", "dropped: the exposure of whoever acts"));
  const others = exposes.flatMap((exposure, i) => (whoever.some((some) => some.includes(exposure)) ? [] : [dropped([exposure], `/exposes/${i}`, `dropped: exposed role ${exposure.role}`)]));
  const swapped = exposes.flatMap((exposure, i): Made<Rule> => {
    // The other way round somebody more is exposed, which no case can say it does not expect.
    if (rule.subject !== "party" || exposure.reach !== "any") return [];
    return [{ mutation: "subject-swapped", pointer: `/exposes/${i}/reach`, change: `role ${exposure.role} exposed: the party judged instead of every party in it`, item: { ...rule, exposes: exposes.map((one, j) => (j === i ? { ...one, reach: "subject" as const } : one)) } }];
  });
  return [...statements, ...others, ...swapped];
}

/** The rule about another subject, as far as what it reads can be said of that. */
function changesOfSubject(rule: Rule, place: Jurisdiction): Made<Rule> {
  const subjects = [...readsOfRule(rule, place).facts].map((fact) => (coreFact(fact) ?? place.facts[fact])?.subject);
  return SUBJECTS.filter((subject) => subject !== rule.subject && subjects.every((of) => of === "offering" || of === subject)).map((subject): Change<Rule> => ({
    mutation: "subject-swapped",
    pointer: "/subject",
    change: `${rule.subject} becomes ${subject}`,
    item: { ...rule, subject },
  }));
}

/** @param place the law around the rule */
export function changesOfRule(rule: Rule, place: Jurisdiction): Made<Rule> {
  return [
    ...changesOfWhen(rule),
    ...lifted(changesOfConditions(rule.requires ?? {}), "/requires", (requires): Rule => ({ ...rule, requires })),
    ...changesOfExemptions(rule),
    ...changesOfExposure(rule),
    ...changesOfSubject(rule, place),
    ...lifted(changesOfInForce(rule.inForce), "", (inForce): Rule => ({ ...rule, inForce })),
  ];
}

export function changesOfConcept(concept: Concept): Made<Concept> {
  return [
    ...lifted(changesOfCondition(concept.when), "/when", (when): Concept => ({ ...concept, when })),
    ...lifted(changesOfInForce(concept.inForce), "", (inForce): Concept => ({ ...concept, inForce })),
  ];
}
