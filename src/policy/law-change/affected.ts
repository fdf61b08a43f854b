import type { Catalogue } from "../../catalogue/catalogue";
import { keptDigest } from "../../catalogue/digest";
import type { Jurisdiction, Rule } from "../../catalogue/model";
import { coreFact } from "../../facts/core-facts";
import type { RuleReads } from "./grounds";
import { readsOfRule } from "./grounds";
import type { RuleThere } from "./law-change";
import { changesBehind } from "./law-change";

/** Which rules can say something else under another law: whatever cannot differ need not be judged twice. */

/** Core facts whose value depends on the day of evaluation. Money does too, through dated exchange rates. */
export const DAY_FACTS: ReadonlySet<string> = new Set(["asOf", "party.licences"]);

/** Through what the mere day decides a rule: `due`, facts of the day, `rates`. */
export function dayReads(rule: Rule, place: Jurisdiction, withRates: boolean, reads: RuleReads = readsOfRule(rule, place)): readonly string[] {
  const declared = (id: string) => coreFact(id) ?? place.facts[id];
  const source = (id: string): string => {
    const readAs = place.facts[id]?.readAs;
    return readAs !== undefined && "fact" in readAs ? readAs.fact : id;
  };
  const facts = [...reads.facts];
  return [
    ...(rule.due === undefined ? [] : ["due"]),
    ...new Set(facts.map(source).filter((id) => DAY_FACTS.has(id))),
    ...(withRates && facts.some((id) => declared(id)?.type === "money") ? ["rates"] : []),
  ];
}

/** The two laws that are compared. Days are given when every offering is judged on the same ones. */
export interface Comparison {
  readonly before: Catalogue;
  readonly after: Catalogue;
  readonly days?: { readonly before: string; readonly after: string };
  /** Whether exchange rates are at hand: then amounts too depend on the day. */
  readonly withRates?: boolean;
}

/** Rules that may differ, by the code of their place; a place stays in with none when its reach or standing may differ. */
export type Affected = ReadonlyMap<string, ReadonlySet<string>>;

const placeOf = ({ places }: Catalogue, code: string): Jurisdiction | undefined => places.find((place) => place.code === code);

const ruleOf = (place: Jurisdiction | undefined, id: string): Rule | undefined => place?.rules.find((rule) => rule.id === id);

/** Whether a place and what it takes over are the same in both, to the letter. */
function identical(code: string, { before, after }: Comparison): boolean {
  const pack = ({ jurisdictions }: Catalogue, wanted: string | undefined) => jurisdictions.find((one) => one.code === wanted);
  const [earlier, later] = [pack(before, code), pack(after, code)];
  if (earlier === undefined || later === undefined) return false;
  const same = (a: Jurisdiction | undefined, b: Jurisdiction | undefined): boolean => a === b || (a !== undefined && b !== undefined && keptDigest(a) === keptDigest(b));
  return same(earlier, later) && same(pack(before, earlier.parent), pack(after, later.parent));
}

/** Whether the law as a whole is on record on one of the days and not on the other. */
const crossesRecord = (place: Jurisdiction | undefined, { days }: Comparison): boolean => {
  const from = place?.completeFrom;
  return from !== undefined && days !== undefined && days.before < from !== days.after < from;
};

/** The rules that can be decided differently under the two laws. */
export function affectedRules(comparison: Comparison): Affected {
  const { before, after, days, withRates = false } = comparison;
  const elapsed = days !== undefined && days.before !== days.after;
  const codes = [...new Set([...before.places, ...after.places].map(({ code }) => code))].sort();
  const affected = new Map<string, ReadonlySet<string>>();
  for (const code of codes) {
    if (!elapsed && identical(code, comparison)) continue;
    const [earlier, later] = [placeOf(before, code), placeOf(after, code)];
    const ids = new Set([...(earlier?.rules ?? []), ...(later?.rules ?? [])].map(({ id }) => id));
    const there = (place: Jurisdiction | undefined, id: string, day: string | undefined): RuleThere => ({ place, rule: ruleOf(place, id), ...(day !== undefined && { day }) });
    const differs = (id: string): boolean => {
      const rule = ruleOf(later, id);
      if (elapsed && later !== undefined && rule !== undefined && dayReads(rule, later, withRates).length > 0) return true;
      return changesBehind(there(earlier, id, days?.before), there(later, id, days?.after)).length > 0;
    };
    const rules = new Set([...ids].filter(differs));
    if (rules.size > 0 || earlier === undefined || later === undefined || crossesRecord(later, comparison) || earlier.completeFrom !== later.completeFrom) affected.set(code, rules);
  }
  return affected;
}

/** The facts that the rules left alone by a change read at a place: what they ask is not newly asked. */
export function factsReadElsewhere(place: Jurisdiction, affected: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(place.rules.filter(({ id }) => !affected.has(id)).flatMap((rule) => [...readsOfRule(rule, place).facts]));
}
