import type { Catalogue } from "../../catalogue/catalogue";
import type { Jurisdiction } from "../../catalogue/model";
import type { Assessor, Judged, TouchedPlace } from "../../evaluator/assess";
import { clockedIn } from "../../evaluator/assess";
import { dutiesOf } from "../../evaluator/summary";
import type { Rate } from "../../facts/money";
import type { Offering } from "../../offering/offering";
import { dayReads } from "../law-change/affected";
import { dayAfter, dayBefore } from "../../catalogue/days";
import type { DayConditions } from "../law-change/day-conditions";
import { dayConditionsOf } from "../law-change/day-conditions";
import { datesIn, daysAbout, daysAfterPeriod, rulesByDay } from "../law-change/law-days";
import type { PlaceVerdict } from "../law-change/severity";
import { isAlike } from "../law-change/severity";
import { remembered } from "../law-change/remembered";

/** What one place says of an offering, day by day, and the days on which its verdict turns. */

export interface Course {
  readonly place: Jurisdiction;
  /** Undefined on a day on which nothing touches the place. */
  readonly touchedOn: (day: string) => TouchedPlace | undefined;
  readonly verdictOn: (day: string) => PlaceVerdict;
  /** The days after the first on which the verdict is not that of the day before, in order. */
  readonly turns: readonly string[];
}

/** What is followed, and between which days. */
export interface Followed {
  readonly offering: Offering;
  readonly catalogue: Catalogue;
  readonly assessor: Assessor;
  readonly rates: readonly Rate[];
  readonly first: string;
  readonly last: string;
}

/** All that some rules of a place say of outcomes: where two are the same, so are the verdicts. */
const sayingOf = ({ verdict, judgements }: Judged): string => [verdict, ...judgements.map(({ rule, subject, outcome, force }) => `${rule.id} ${subject} ${outcome} ${force}`)].join("\n");

/** The first day after `from`, up to `to`, on which a report says something else than on `from`; undefined when it does not on `to`. */
function nextChange(from: string, to: string, sayingOn: (day: string) => string): string | undefined {
  const start = sayingOn(from);
  if (sayingOn(to) === start) return undefined;
  const number = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
  const dated = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
  let [low, high] = [number(from), number(to)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (sayingOn(dated(middle)) === start) low = middle;
    else high = middle;
  }
  return dated(high);
}

/** What of a place's law can turn on a day, whatever the offering. */
interface LawAgenda {
  /** The days on which the law itself changes, each with the rules that rest on what changes. */
  readonly byDay: ReadonlyMap<string, ReadonlySet<string>>;
  /** The rules that read the day itself. */
  readonly dated: readonly DatedRule[];
}

interface DatedRule {
  readonly id: string;
  /** Through what the day decides it; `rates` where there are any. */
  readonly through: readonly string[];
  /** How it compares the day, if it does. */
  readonly conditions: DayConditions | undefined;
}

const agendas = new WeakMap<Jurisdiction, LawAgenda>();

function lawAgenda(place: Jurisdiction): LawAgenda {
  const known = agendas.get(place);
  if (known !== undefined) return known;
  const dated = place.rules.flatMap((rule): DatedRule[] => {
    const through = dayReads(rule, place, true);
    return through.length === 0 ? [] : [{ id: rule.id, through, conditions: through.includes("asOf") ? dayConditionsOf(rule, place) : undefined }];
  });
  const made = { byDay: rulesByDay(place), dated };
  agendas.set(place, made);
  return made;
}

/**
 * Days on which something may turn, each with the rules that may turn on it: what the law changes, what the offering and the
 * rates date, and, as they become known, the ends of duties.
 */
function agenda({ offering, rates, first, last }: Followed, place: Jurisdiction) {
  const days = new Map<string, Set<string>>();
  const add = (day: string, rules: Iterable<string>): void => {
    if (day <= first || day > last) return;
    const known = days.get(day) ?? new Set<string>();
    for (const rule of rules) known.add(rule);
    days.set(day, known);
  };
  const stated = datesIn(offering);
  const statedDays = daysAbout(stated);
  const licensed = daysAbout(datesIn(offering.parties?.map(({ licences }) => licences)));
  const watched = new Set<string>();
  const { byDay, dated } = lawAgenda(place);
  for (const [day, rules] of byDay) add(day, rules);
  for (const { id, through, conditions } of dated) {
    if (through.includes("party.licences")) for (const day of licensed) add(day, [id]);
    if (through.includes("rates")) for (const { date } of rates) add(date, [id]);
    if (conditions === undefined) continue;
    if (conditions.withStated) for (const day of statedDays) add(day, [id]);
    for (const period of conditions.withPeriods) for (const day of daysAfterPeriod(stated, period, place)) add(day, [id]);
    if (conditions.otherwise) watched.add(id);
  }
  if (place.completeFrom !== undefined) add(place.completeFrom, []);
  return { days, add, watched };
}

/** Days on which what touches a place is kept: a day, the day before, and what is asked of them again. */
const DAYS_KEPT = 8;

/** The verdict of a place on an offering over the days. The law is judged as a whole only on days on which some rule turns. */
export function courseOf(followed: Followed, code: string): Course {
  const { catalogue, assessor, offering, rates, first, last } = followed;
  const place = catalogue.places.find((one) => one.code === code)!;
  const touchedOn = remembered(DAYS_KEPT, (day): TouchedPlace | undefined => assessor.assess(offering, { asOf: day, rates }).at(code));
  const verdictOn = remembered(Infinity, (day): PlaceVerdict => touchedOn(day)?.verdict() ?? "out-of-scope");
  const { days, add, watched } = agenda(followed, place);

  /** What some rules say on a day; nothing where nothing touches the place. */
  const sayingOn = (day: string, among?: ReadonlySet<string>): string => {
    const touched = touchedOn(day);
    return touched === undefined ? "" : sayingOf(touched.judged(among));
  };
  const noteDuties = (day: string, among?: ReadonlySet<string>): void => {
    const clocked = touchedOn(day)?.judged(among).judgements.flatMap((judgement) => clockedIn(judgement) ?? []) ?? [];
    for (const { due, outcome, rule } of dutiesOf(clocked)) if (outcome !== "free") add(dayAfter(due), [rule]);
  };
  noteDuties(first);

  // One and the same for the same rules, so that what is compiled for them serves again; and as they are when the day comes:
  // a duty that ends on the day before adds its rule to the day itself.
  const sets = new Map<string, ReadonlySet<string>>();
  const sameSet = (rules: ReadonlySet<string>): ReadonlySet<string> => {
    const key = [...rules].sort().join(" ");
    const known = sets.get(key) ?? new Set(rules);
    sets.set(key, known);
    return known;
  };

  const turning = (day: string, agendum: ReadonlySet<string>): boolean => {
    if (day === place.completeFrom) return true;
    const rules = sameSet(agendum);
    noteDuties(day, rules);
    return sayingOn(dayBefore(day), rules) !== sayingOn(day, rules);
  };

  const turns = new Set<string>();
  const consider = (day: string): void => {
    if (!isAlike(verdictOn(dayBefore(day)), verdictOn(day))) turns.add(day);
  };
  const considered: string[] = [];
  for (let day: string | undefined = first; day !== undefined; ) {
    const present: string = day;
    // Looked for anew each time: an end of a duty may have come in between.
    day = [...days.keys()].filter((other) => other > present).sort()[0];
    if (day === undefined) break;
    considered.push(day);
    if (turning(day, days.get(day)!)) consider(day);
  }

  if (watched.size > 0) {
    const watchedOn = remembered(Infinity, (day) => sayingOn(day, watched));
    [first, ...considered].forEach((start, i) => {
      const until = considered[i] === undefined ? last : dayBefore(considered[i]);
      for (let from: string | undefined = start; from !== undefined && from < until; ) {
        from = nextChange(from, until, watchedOn);
        if (from !== undefined) consider(from);
      }
    });
  }
  return { place, touchedOn, verdictOn, turns: [...turns].sort() };
}
