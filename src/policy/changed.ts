import type { Catalogue } from "../catalogue/catalogue";
import { digestOf } from "../catalogue/digest";
import type { Jurisdiction } from "../catalogue/model";
import { paredTo, readsOfRule } from "./pared";

/** Which rules say something else than in an earlier catalogue, in themselves or in what they rest on. */

function digestsOf(home: Jurisdiction): ReadonlyMap<string, string> {
  return new Map(
    home.rules.map((rule) => {
      const { facts, instruments, parameters, concepts, lists, tallies, rules } = paredTo(rule, home);
      const read = Object.fromEntries([...readsOfRule(rule, home).facts].map((fact) => [fact, facts[fact]]));
      return [rule.id, digestOf({ read, instruments, parameters, concepts, lists, tallies, rules })];
    }),
  );
}

/** The ids of the rules that are new or differ. A rule that is gone is none of them. */
export function changedRules(base: Catalogue, catalogue: Catalogue): readonly string[] {
  return catalogue.places.flatMap((home) => {
    const old = base.places.find(({ code }) => code === home.code);
    const before = old === undefined ? new Map<string, string>() : digestsOf(old);
    return [...digestsOf(home)].filter(([id, digest]) => before.get(id) !== digest).map(([id]) => id);
  });
}
