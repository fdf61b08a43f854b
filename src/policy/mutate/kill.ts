import type { Assertion, TestedRule } from "../suite";
import { daysOf, holdsOn } from "../judge";
import type { MutantOfRules } from "./mutants";
import { mutatedPlace } from "./mutant";

/** Whether a case notices a mutant. */

/** The case that fails under a mutant. */
export interface Killer {
  readonly rule: string;
  readonly assertion: Assertion;
}

/** Looks for a case that fails under a mutant, and stops at the first. Cases that have killed before are asked first. */
export function killerFinder(): (of: MutantOfRules) => Killer | undefined {
  const kills = new WeakMap<Assertion, number>();
  const orders = new WeakMap<TestedRule, Assertion[]>();
  const inOrder = (tested: TestedRule): Assertion[] => {
    const known = orders.get(tested) ?? [...tested.assertions];
    orders.set(tested, known);
    return known;
  };
  return ({ mutant, rules }) => {
    for (const tested of rules) {
      const days = daysOf(mutatedPlace(tested.place, mutant));
      const assertions = inOrder(tested);
      const at = assertions.findIndex(({ ready, expectation }) => !holdsOn(expectation, ready, days(ready)));
      if (at < 0) continue;
      const assertion = assertions[at]!;
      kills.set(assertion, (kills.get(assertion) ?? 0) + 1);
      assertions.sort((a, b) => (kills.get(b) ?? 0) - (kills.get(a) ?? 0));
      return { rule: tested.rule.id, assertion };
    }
    return undefined;
  };
}
