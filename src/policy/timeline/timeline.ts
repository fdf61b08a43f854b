import type { Catalogue } from "../../catalogue/catalogue";
import { lawOfPlace } from "../../catalogue/as-of";
import { createAssessor, placesInReach } from "../../evaluator/assess";
import { createEvaluator } from "../../evaluator/create";
import { createParsedEvaluator } from "../../evaluator/create-parsed";
import { lawTools } from "../../evaluator/tools";
import type { HorizonNote, Verdict } from "../../evaluator/model";
import type { Rate } from "../../facts/money";
import type { Offering } from "../../offering/offering";
import { parseOffering } from "../../offering/parse";
import { causeFinder } from "../law-change/causes";
import type { CauseFinder } from "../law-change/causes";
import type { Course, Followed } from "./course";
import { courseOf } from "./course";
import { dayBefore } from "../../catalogue/days";
import type { Flip, Side } from "../law-change/flips";
import { byRuleAndSubject, flipsBetween } from "../law-change/flips";
import type { LawChange } from "../law-change/law-change";
import { changesOfPlace } from "../law-change/law-change";
import type { PlaceVerdict } from "../law-change/severity";
import { isAlike, worstOf } from "../law-change/severity";

/** When the verdict on an offering changes, in the past and as far as the future is known, and why. */

export interface TimelineOptions {
  /** The first and the last day looked at. Default: every day the engine knows. */
  readonly from?: string;
  readonly to?: string;
  /** Only these jurisdictions. Default: all of the catalogue. */
  readonly jurisdictions?: readonly string[];
  readonly rates?: readonly Rate[];
  /** Named in error messages. */
  readonly file?: string;
}

/** A place whose verdict changes on a day, and the rules that change it. */
export interface Turn {
  readonly jurisdiction: string;
  readonly before: PlaceVerdict;
  readonly after: PlaceVerdict;
  /** The rules whose outcome weighs differently from that day on. */
  readonly flips: readonly Flip[];
  /** What is different about the place itself, where no rule says something else. */
  readonly because?: readonly LawChange[];
}

/** A stretch of days on which no verdict changes. */
export interface Period {
  /** Absent: as far back as was looked. */
  readonly from?: string;
  /** The last day; absent: as far ahead as anything is known. */
  readonly until?: string;
  /** Over all places. */
  readonly verdict: Verdict;
  readonly jurisdictions: readonly { readonly code: string; readonly verdict: PlaceVerdict }[];
  /** What changed at its beginning. */
  readonly turns: readonly Turn[];
}

export interface Timeline {
  readonly catalogue: string;
  readonly jurisdictions: readonly string[];
  readonly periods: readonly Period[];
  /** Law that is proposed, or enacted without a day: it would change things on a day that nobody knows. */
  readonly undated: readonly HorizonNote[];
}

/** The days of the calendar that the engine judges. */
const FIRST_DAY = "1900-01-01";
const LAST_DAY = "2199-12-31";

function turnOn(day: string, { place, touchedOn, verdictOn }: Course, causes: CauseFinder): readonly Turn[] {
  const yesterday = dayBefore(day);
  const [before, after] = [verdictOn(yesterday), verdictOn(day)];
  if (isAlike(before, after)) return [];
  const sideOn = (date: string): Side => {
    const touched = touchedOn(date);
    const rules = new Set(lawOfPlace(place, date).rules.map(({ rule }) => rule.id));
    return { day: date, judgements: byRuleAndSubject(touched?.judged().judgements ?? []), inForce: (_, rule) => rules.has(rule), isOpen: () => touched?.nexus.length === 0 };
  };
  const flips = flipsBetween(sideOn(yesterday), sideOn(day), causes).filter(({ severity }) => severity.before !== severity.after);
  return [{ jurisdiction: place.code, before, after, flips, ...(flips.length === 0 && { because: changesOfPlace(place, place, { before: yesterday, after: day }) }) }];
}

/** Law on the horizon to which no day has been set. */
function undatedFor(offering: Offering, catalogue: Catalogue, codes: readonly string[], last: string, rates: readonly Rate[]): readonly HorizonNote[] {
  const { horizon } = createParsedEvaluator(catalogue, {}, lawTools).evaluate(offering, { asOf: last, jurisdictions: codes, rates });
  return horizon.filter(({ from, proposal }) => from === null || proposal);
}

/**
 * The timeline of an offering: every day on which its verdict changes in a place or over all, as far as the catalogue records
 * the past and knows the future, with the rules and the dated law that change it. The offering stays as it is stated.
 *
 * @param input untrusted
 * @throws InputError when it is not an offering, or an option is not valid
 */
export function timelineOf(input: unknown, catalogue: Catalogue, options: TimelineOptions = {}): Timeline {
  const { from, to, rates = [], jurisdictions: wanted, file } = options;
  const named = file === undefined ? {} : { file };
  const offering = parseOffering(input, named);
  // Checks the options and what is stated for single places; the verdict of that day is found again below.
  createEvaluator(catalogue).evaluate(offering, { asOf: from ?? offering.asOf ?? FIRST_DAY, rates, ...(wanted !== undefined && { jurisdictions: wanted }), ...named });
  const [first, last] = [from ?? FIRST_DAY, to ?? LAST_DAY];
  const { covered, uncovered } = placesInReach(offering, catalogue, { asOf: FIRST_DAY, ...(wanted !== undefined && { jurisdictions: wanted }) });
  const places = new Map(catalogue.places.map((place) => [place.code, place]));
  const causes = causeFinder({ before: places, after: places, withRates: rates.length > 0 });
  const followed: Followed = { offering, catalogue, assessor: createAssessor(catalogue, lawTools), rates, first, last };
  const courses = covered.map((code) => courseOf(followed, code));
  const turns = [...new Set(courses.flatMap((course) => course.turns))].sort();

  const periodFrom = (day: string, i: number): Period => {
    const next = turns[i];
    const verdicts = [...courses.map(({ place, verdictOn }) => ({ code: place.code, verdict: verdictOn(day) })), ...uncovered.map((code) => ({ code, verdict: "not-covered" as const }))];
    return {
      ...((i > 0 || from !== undefined) && { from: day }),
      ...(next !== undefined ? { until: dayBefore(next) } : to !== undefined ? { until: to } : {}),
      verdict: worstOf(verdicts.map(({ verdict }) => verdict)),
      jurisdictions: verdicts,
      turns: i === 0 ? [] : courses.flatMap((course) => turnOn(day, course, causes)),
    };
  };
  return { catalogue: catalogue.digest, jurisdictions: covered, periods: [first, ...turns].map(periodFrom), undated: undatedFor(offering, catalogue, covered, last, rates) };
}
