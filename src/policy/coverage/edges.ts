import type { LawOfPlace } from "../../catalogue/as-of";
import { lawOfPlace } from "../../catalogue/as-of";
import type { InForce, Jurisdiction } from "../../catalogue/model";
import { turningDays } from "../../catalogue/vague-date";
import { dayBefore } from "../../catalogue/days";

/** The days on which the law that a rule is made of begins or ends. */
export interface Edge {
  /** `the rule`, `exemption <id>` or `definition <id>`. */
  readonly what: string;
  readonly begins: boolean;
  /** The last day on which it is as it was, and the first on which it is not. */
  readonly before: string;
  readonly after: string;
}

/** The days on which something of a rule begins, or is no longer. */
export function candidateDays(place: Jurisdiction): readonly string[] {
  const spans = (items: readonly { readonly inForce?: InForce }[]): readonly InForce[] => items.flatMap(({ inForce }) => inForce ?? []);
  const [rule] = place.rules;
  const all = [...spans(place.instruments), ...spans(place.rules), ...spans(place.concepts), ...spans(Object.values(rule?.unless ?? {}))];
  return [...new Set(all.flatMap(turningDays))].sort();
}

/** What of a rule is law on a day: itself, its exemptions, the definitions it reads. */
export function standingAt({ rules: [rule], jurisdiction, concept }: LawOfPlace): ReadonlySet<string> {
  if (rule === undefined) return new Set();
  const concepts = jurisdiction.concepts.filter(({ id }) => concept(id) !== undefined).map(({ id }) => `definition ${id}`);
  return new Set(["the rule", ...rule.exemptions.map(([id]) => `exemption ${id}`), ...concepts]);
}

/**
 * The edges of a rule, its exemptions and the definitions it reads. The edge of a part that comes and goes with the rule is the rule's.
 *
 * @param place pared down to the rule
 */
export function edgesOf(place: Jurisdiction): readonly Edge[] {
  return candidateDays(place).flatMap((after): readonly Edge[] => {
    const before = dayBefore(after);
    const [old, now] = [standingAt(lawOfPlace(place, before)), standingAt(lawOfPlace(place, after))];
    if (old.has("the rule") !== now.has("the rule")) return [{ what: "the rule", begins: now.has("the rule"), before, after }];
    const changed = [...new Set([...old, ...now])].filter((what) => old.has(what) !== now.has(what));
    return changed.map((what) => ({ what, begins: now.has(what), before, after }));
  });
}

/** Whether a rule is law on some day. What was only ever proposed has nothing to cover. */
export function isEverInForce(place: Jurisdiction): boolean {
  const days = ["1900-01-01", ...candidateDays(place)];
  return days.some((day) => lawOfPlace(place, day).rules.length > 0);
}
