import { lawOfPlace } from "../catalogue/as-of";
import type { LawOfPlace } from "../catalogue/as-of";
import type { Jurisdiction } from "../catalogue/model";
import { stretchesOf } from "../catalogue/stretches";
import { findingsOf } from "../evaluator/evaluate";
import { personsOf } from "../evaluator/exposure";
import type { Finding, Outcome } from "../evaluator/model";
import { lawTools } from "../evaluator/tools";
import type { Decision, Workplace } from "../evaluator/workplace";
import { decisionsAt, workplace } from "../evaluator/workplace";
import type { Reading } from "../facts/reading";
import { readingOf, territoryOf } from "../facts/reading";
import type { ReadyCase } from "./case-offering";
import type { Expectation } from "./case-schema";
import type { Judged } from "./expectation";
import { compareExpectation } from "./expectation";
import { amendedTo } from "./pared";

/** One rule of a day, ready to judge cases; undefined work when it is not in force then. */
export interface RuleOnDay {
  readonly place: Jurisdiction;
  readonly law: LawOfPlace;
  readonly work: Workplace | undefined;
}

/** What is judged: an offering, on a day, at given rates. */
export type Judgeable = Pick<ReadyCase, "offering" | "asOf" | "rates" | "amend">;

/** A place pared down to one rule, on one day. */
export function ruleOnDay(place: Jurisdiction, asOf: string): RuleOnDay {
  const law = lawOfPlace(place, asOf);
  return { place, law, work: law.rules.length === 0 ? undefined : workplace(place, asOf, lawTools) };
}

/** A pared place, compiled once for each stretch of days on which its law is the same. An amended law has days of its own. */
export function daysOf(place: Jurisdiction): (judgeable: Pick<Judgeable, "asOf" | "amend">) => RuleOnDay {
  const stretchOf = stretchesOf(place);
  const standard = new Map<number, RuleOnDay>();
  const amended = new WeakMap<object, RuleOnDay>();
  return ({ asOf, amend }) => {
    if (amend !== undefined) {
      const known = amended.get(amend);
      if (known?.law.asOf === asOf) return known;
      const made = ruleOnDay(amendedTo(place, amend), asOf);
      amended.set(amend, made);
      return made;
    }
    const stretch = stretchOf(asOf);
    const made = standard.get(stretch) ?? ruleOnDay(place, asOf);
    standard.set(stretch, made);
    return made;
  };
}

/** The offering as the place reads it. */
export function readingAt({ offering, asOf, rates }: Judgeable, { place }: RuleOnDay): Reading {
  return readingOf({ offering, place: territoryOf(place), asOf, rates });
}

/** The outcome of the rule for every subject; none when it is not in force. */
export function decisionsOf(judgeable: Judgeable, day: RuleOnDay): readonly Decision[] {
  return day.work === undefined ? [] : decisionsAt(day.work, readingAt(judgeable, day), true);
}

/** The rule explained for every subject; none when it is not in force. */
export function findingsOn(judgeable: Judgeable, day: RuleOnDay): readonly Finding[] {
  return day.work === undefined ? [] : findingsOf(day.work, readingAt(judgeable, day), true, personsOf(judgeable.offering));
}

/** The outcomes alone, as one text: enough to see that two laws differ. */
export function outcomesOn(judgeable: Judgeable, day: RuleOnDay): string {
  if (day.work === undefined) return "not-in-force";
  return decisionsOf(judgeable, day)
    .map(({ outcome, at }) => `${at.pointer} ${outcome}`)
    .join("\n");
}

/** The decision that an expectation is about; undefined when there is none, or several. */
export function decisionFor({ subject }: Pick<Expectation, "subject">, decisions: readonly Decision[]): Decision | undefined {
  const meant = decisions.filter(({ at }) => subject === undefined || at.pointer === subject);
  return meant.length === 1 ? meant[0] : undefined;
}

const DETAILS = ["exemption", "unmet", "unknown", "missing", "exposed", "due", "cites", "evidence"] as const satisfies readonly (keyof Expectation)[];

/** Whether an expectation holds under a law; nothing is explained when the outcome already tells. */
export function holdsOn(expectation: Expectation, judgeable: Judgeable, day: RuleOnDay): boolean {
  if (day.work !== undefined && expectation.outcome !== "not-in-force") {
    const outcome: Outcome | undefined = decisionFor(expectation, decisionsOf(judgeable, day))?.outcome;
    if (outcome !== undefined && outcome !== expectation.outcome) return false;
    if (outcome !== undefined && DETAILS.every((detail) => expectation[detail] === undefined)) return true;
  }
  const judged: Judged = {
    standing: day.work === undefined ? "not-in-force" : "in-force",
    asOf: judgeable.asOf,
    place: day.place.code,
    findings: findingsOn(judgeable, day),
    open: [],
  };
  return compareExpectation(expectation, judged).length === 0;
}
