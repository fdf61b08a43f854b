import type { LawOfPlace, RuleOfDay } from "../../catalogue/as-of";
import { lawOfPlace } from "../../catalogue/as-of";
import type { Jurisdiction } from "../../catalogue/model";
import { dayNumber } from "./calendar";
import type { Interval, Located } from "./days";
import { createEncoder } from "./encode";
import type { EncodedRule } from "./outcome";
import { NO_RULE, encodeRule } from "./outcome";
import type { Problem } from "./problem";
import { AS_OF, problemOf } from "./problem";
import type { Resolved } from "./resolved";
import { conditionWriter, differentReadings, resolve, writtenAlike } from "./resolved";
import type { Term } from "./smt";
import { FALSE_TERM, conj, disj, int, negate } from "./smt";
import type { Variables } from "./variables";
import { createVariables } from "./variables";

/** Two states of one rule set side by side over some days. */

/** The law of a place on a day, worked out once, with the writer of its conditions. */
export type Laws = (place: Jurisdiction, day: string) => { readonly law: LawOfPlace; readonly resolved: (ofDay: RuleOfDay) => Resolved };

export function createLaws(): Laws {
  const known = new WeakMap<Jurisdiction, Map<string, ReturnType<Laws>>>();
  return (place, day) => {
    const days = known.get(place) ?? new Map<string, ReturnType<Laws>>();
    known.set(place, days);
    const found = days.get(day);
    if (found !== undefined) return found;
    const law = lawOfPlace(place, day);
    const write = conditionWriter(law);
    const written = new WeakMap<RuleOfDay, Resolved>();
    const made: ReturnType<Laws> = {
      law,
      resolved: (ofDay) => {
        const text = written.get(ofDay) ?? resolve(ofDay, law, write);
        written.set(ofDay, text);
        return text;
      },
    };
    days.set(day, made);
    return made;
  };
}

/** The days compared: the same interval on both sides, or one day against another. */
export type Window = { readonly interval: Interval } | { readonly before: string; readonly after: string };

export const dayBefore = (window: Window): string => ("interval" in window ? window.interval.from : window.before);
export const dayAfter = (window: Window): string => ("interval" in window ? window.interval.from : window.after);

/** A rule of a day, with the law it is part of. */
export interface State {
  readonly ofDay: RuleOfDay;
  readonly law: LawOfPlace;
  readonly resolved: Resolved;
}

/** A rule on a day; undefined when it is not law then. */
export function stateOf(located: Located | undefined, day: string, laws: Laws): State | undefined {
  if (located === undefined) return undefined;
  const { law, resolved } = laws(located.place, day);
  const ofDay = law.rules.find(({ rule }) => rule === located.rule);
  return ofDay && { ofDay, law, resolved: resolved(ofDay) };
}

/** Whether nothing needs to be proved: the rule is written alike on both sides, or law on neither. */
export function sameOnSight(before: State | undefined, after: State | undefined, window: Window): boolean {
  if (before === undefined || after === undefined) return before === after;
  if (!writtenAlike(before.resolved, after.resolved)) return false;
  // Two days under one text: the law is the same, unless the text itself names a day of the law that has come between.
  return "interval" in window || !/ asOf #/.test(before.resolved.text);
}

/** The questions that tell how two states of a rule differ. */
export interface Comparison {
  readonly problem: Problem;
  /** The second is worse than the first, or exposes somebody besides. */
  readonly up: Term;
  readonly down: Term;
  /** Another outcome, as good or bad as the first. */
  readonly aside: Term;
  /** Nothing is left open on either side. */
  readonly definite: Term;
  /** Both are understood whole: a proof about them holds. */
  readonly decidable: boolean;
}

const gained = (from: EncodedRule, to: EncodedRule): Term =>
  conj(from.outcome.violated, to.outcome.violated, disj(...[...to.exposures].map(([key, term]) => conj(term, negate(from.exposures.get(key) ?? FALSE_TERM)))));

/** Encodes two states of a rule over one set of facts. */
export function comparison(before: State | undefined, after: State | undefined, window: Window): Comparison {
  const variables: Variables = createVariables();
  const asOf = (side: "before" | "after"): Term => ("interval" in window ? AS_OF : int(dayNumber(window[side])));
  const definitions: string[] = [];
  const encoded = (state: State | undefined, side: "before" | "after"): EncodedRule => {
    if (state === undefined) return NO_RULE;
    const encoder = createEncoder(state.law, variables, asOf(side), side);
    const { rule, definitions: own } = encodeRule(state.ofDay, encoder, side);
    definitions.push(...encoder.definitions(), ...own);
    return rule;
  };
  const [old, now] = [encoded(before, "before"), encoded(after, "after")];
  const up = disj(`(> ${now.severity} ${old.severity})`, conj(`(= ${now.severity} ${old.severity})`, gained(old, now)));
  const down = disj(`(< ${now.severity} ${old.severity})`, conj(`(= ${now.severity} ${old.severity})`, gained(now, old)));
  const differ = disj(...(Object.keys(old.outcome) as (keyof EncodedRule["outcome"])[]).map((outcome) => `(xor ${old.outcome[outcome]} ${now.outcome[outcome]})`));
  return {
    problem: problemOf(variables, definitions, "interval" in window ? window.interval : undefined),
    up, down,
    aside: conj(negate(up), negate(down), differ),
    definite: conj(negate(old.outcome.undetermined), negate(now.outcome.undetermined)),
    decidable: !variables.hasOpaque() && (before === undefined || after === undefined || (before.ofDay.rule.subject === after.ofDay.rule.subject && differentReadings(before.resolved, after.resolved).length === 0)),
  };
}
