import type { Catalogue } from "../catalogue/catalogue";
import { bareOf } from "../catalogue/prepared";
import { stretchesOf } from "../catalogue/stretches";
import type { Force, Jurisdiction, Rule } from "../catalogue/model";
import type { Rate } from "../facts/money";
import type { NexusKind } from "../facts/nexus";
import type { Reading, Territory } from "../facts/reading";
import { readingOf, territoryOf } from "../facts/reading";
import type { Offering } from "../offering/offering";
import { once } from "../offering/once";
import { checkDay, checkRates } from "./check-options";
import type { Tools } from "./compile";
import { nexusKindsOf } from "./compile";
import type { Fares, SubjectAt } from "./explain";
import { dueOf, faresOf, freeFromOf, opennessOf } from "./explain";
import type { Outcome, Question, Verdict } from "./model";
import { namedTest } from "./named-places";
import type { ReadyPlace } from "./places";
import { placeOn, recordedInPart } from "./places";
import type { Reach } from "./scope";
import { NOWHERE, coverage, mayTouch, namedIn, reachOf, uncovered } from "./scope";
import type { Clocked } from "./summary";
import { openScope, questionsOf, worse } from "./summary";
import type { Decision, Workplace } from "./workplace";
import { WHOLE, decisionsAt, readFacts, verdictAt, workplace } from "./workplace";

/**
 * Judging offerings without explaining them: many of them, or one on many days, of which only what differs is told. A place
 * is judged when it is asked about, by the whole of its law or by some of its rules, and details are worked out for the
 * judgements that matter.
 */

/** What one rule says of one subject: as much as it takes to decide, and the way to the rest. */
export interface Judgement {
  readonly jurisdiction: string;
  readonly rule: Rule;
  readonly force: Force;
  readonly outcome: Outcome;
  /** JSON pointer to the sale or party judged; empty for the offering. */
  readonly subject: string;
  /** Where it comes from. */
  readonly decision: Decision;
  readonly desk: Desk;
  readonly reading: Reading;
}

/** What some rules of a place say. */
export interface Judged {
  readonly verdict: Verdict;
  /** Of every rule that applies, or may. */
  readonly judgements: readonly Judgement[];
}

/** A place that an offering touches, or may touch. */
export interface TouchedPlace {
  readonly code: string;
  /** What touches it. When empty, its rules wait for the answer, and the verdict is undetermined. */
  readonly nexus: readonly NexusKind[];
  readonly possible: readonly NexusKind[];
  /** What the whole law says. */
  readonly verdict: () => Verdict;
  /** What the rules of these ids say, or all of them. A set is known again by its identity. */
  readonly judged: (among?: ReadonlySet<string>) => Judged;
}

/** An offering under the law of a day. */
export interface Assessment {
  readonly asOf: string;
  /** Undefined for a place that nothing touches, or that the catalogue does not have. */
  readonly at: (code: string) => TouchedPlace | undefined;
  /** Whether the offering touches a country that the catalogue does not cover. */
  readonly leavesCoverage: () => boolean;
}

export interface Assessor {
  /**
   * @param offering parsed already
   * @throws InputError when the day or a rate is not valid
   */
  readonly assess: (offering: Offering, about: { readonly asOf: string; readonly rates: readonly Rate[] }) => Assessment;
}

/** A workplace of the assessor's own, and whose facts lie on it. */
interface Desk {
  readonly work: Workplace;
  reading: Reading | undefined;
  at: SubjectAt | undefined;
}

/** A place on a day, and as long as its law stays the same, with a desk for each set of rules by which it is judged. */
interface PlaceOnDay {
  readonly ready: () => ReadyPlace;
  readonly desk: (among: ReadonlySet<string> | undefined) => Desk;
}

function placeOnDay(pack: Jurisdiction, asOf: string, catalogue: Catalogue, tools: Tools): PlaceOnDay {
  const { ready } = placeOn(pack, asOf, catalogue, tools);
  const desk = (work: Workplace): Desk => ({ work, reading: undefined, at: undefined });
  const whole = once(() => desk(ready().work()));
  const partial = new WeakMap<ReadonlySet<string>, Desk>();
  return {
    ready,
    desk: (among) => {
      if (among === undefined) return whole();
      let found = partial.get(among);
      if (found === undefined) partial.set(among, (found = desk(workplace(pack, asOf, tools, among))));
      return found;
    },
  };
}

function judgedBy(desk: Desk, reading: Reading, touches: Reach["touches"], silent: Verdict): Judged {
  const { work } = desk;
  const { code } = work.compiled.bare.jurisdiction;
  let verdict: Verdict = "compliant";
  const decisions = decisionsAt(work, reading, false, touches);
  // The facts of the offering lie there now, and of its sales and parties the last.
  desk.reading = reading;
  desk.at = undefined;
  const judgements = decisions.map((decision): Judgement => {
    const { rule, outcome, at } = decision;
    const { force } = rule.ofDay;
    verdict = worse(verdict, outcome, rule.ofDay.rule.kind, force);
    return { jurisdiction: code, rule: rule.worded(), force, outcome, subject: at.pointer, decision, desk, reading };
  });
  return { verdict: verdict === "compliant" ? silent : verdict, judgements };
}

const UNTOUCHED: Judged = { verdict: "undetermined", judgements: [] };

function touchedPlace(code: string, { ready, desk }: PlaceOnDay, reading: Reading): TouchedPlace | undefined {
  const { kinds, law } = ready();
  const { nexus, possible, touches } = reachOf(kinds, reading);
  if (nexus.length === 0 && possible.length === 0) return undefined;
  if (nexus.length === 0) return { code, nexus, possible, verdict: () => "undetermined", judged: () => UNTOUCHED };
  const silent: Verdict = recordedInPart(law.jurisdiction, reading.asOf) ? "undetermined" : "compliant";
  const known = new Map<ReadonlySet<string> | undefined, Judged>();
  const judged = (among?: ReadonlySet<string>): Judged => {
    let found = known.get(among);
    if (found === undefined) known.set(among, (found = judgedBy(desk(among), reading, touches, silent)));
    return found;
  };
  const verdict = once((): Verdict => {
    // What some of the rules prohibit is prohibited by the whole.
    for (const [among, part] of known) if (among === undefined || part.verdict === "prohibited") return part.verdict;
    const whole = desk(undefined);
    whole.reading = undefined;
    const found = verdictAt(whole.work, reading, touches);
    return found === "compliant" ? silent : found;
  });
  return { code, nexus, possible, verdict, judged };
}

/** Stretches of days whose law is kept compiled by one assessor, of each place. */
const STRETCHES_KEPT = 8;

/** A place over all days. */
interface PlaceOverTime {
  readonly territory: Territory;
  readonly isNamed: (named: ReadonlySet<string>) => boolean;
  readonly on: (day: string) => PlaceOnDay;
}

function placeOverTime(pack: Jurisdiction, catalogue: Catalogue, tools: Tools): PlaceOverTime {
  const stretchOf = once(() => stretchesOf(bareOf(pack)));
  const kept = new Map<number, PlaceOnDay>();
  const on = (day: string): PlaceOnDay => {
    const stretch = stretchOf()(day);
    let place = kept.get(stretch);
    if (place !== undefined) return place;
    if (kept.size >= STRETCHES_KEPT) kept.delete(kept.keys().next().value!);
    kept.set(stretch, (place = placeOnDay(pack, day, catalogue, tools)));
    return place;
  };
  const territory = territoryOf(pack);
  return { territory, isNamed: namedTest(territory), on };
}

/** Prepares a catalogue for many assessments: each place is compiled once for a stretch of days, when first needed. */
export function createAssessor(catalogue: Catalogue, tools: Tools): Assessor {
  const places = new Map(catalogue.places.map((pack) => [pack.code, placeOverTime(pack, catalogue, tools)]));
  const isCovered = coverage(catalogue.jurisdictions);

  const assess: Assessor["assess"] = (offering, { asOf, rates }) => {
    checkDay(asOf);
    checkRates(rates);
    const readingAt = (place: Territory): Reading => readingOf({ offering, place, asOf, rates });
    // Undefined: what is not named may be touched all the same.
    const named = once(() => (mayTouch(readingAt(NOWHERE)) ? undefined : namedIn(offering)));
    const touched = new Map<string, TouchedPlace | undefined>();
    const find = (code: string): TouchedPlace | undefined => {
      const place = places.get(code);
      if (place === undefined) return undefined;
      const names = named();
      return names !== undefined && !place.isNamed(names) ? undefined : touchedPlace(code, place.on(asOf), readingAt(place.territory));
    };
    return {
      asOf,
      at: (code) => {
        if (!touched.has(code)) touched.set(code, find(code));
        return touched.get(code);
      },
      leavesCoverage: once(() => uncovered(offering, isCovered).size > 0),
    };
  };

  return { assess };
}

/** Where an offering may be touched by law, by code; what it touches elsewhere has no law in the catalogue. */
export interface InReach {
  readonly covered: readonly string[];
  readonly uncovered: readonly string[];
}

/** The places that an offering touches, or may touch, with all rules in view, in force on the day or not. No law is planned for it. */
export function placesInReach(offering: Offering, catalogue: Catalogue, { asOf, jurisdictions: wanted }: { readonly asOf: string; readonly jurisdictions?: readonly string[] }): InReach {
  const readingAt = (place: Territory): Reading => readingOf({ offering, place, asOf, rates: [] });
  const touches = (pack: Jurisdiction): boolean => {
    const { nexus, possible } = reachOf(nexusKindsOf(bareOf(pack).rules), readingAt(territoryOf(pack)));
    return nexus.length + possible.length > 0;
  };
  const covered = catalogue.places.filter((pack) => wanted?.includes(pack.code) !== false && touches(pack)).map(({ code }) => code);
  return { covered: covered.sort(), uncovered: wanted === undefined ? [...uncovered(offering, coverage(catalogue.jurisdictions)).keys()].sort() : [] };
}

/** Lays the facts of a judgement out again, so that the memory answers about them. */
function recalled({ decision, desk, reading }: Judgement): Workplace {
  const { work } = desk;
  const { at, rule } = decision;
  if (desk.reading !== reading) {
    desk.reading = reading;
    desk.at = undefined;
    readFacts(work, reading, "offering", -1, -1);
  }
  if (desk.at !== at) {
    desk.at = at;
    if (at !== WHOLE) readFacts(work, reading, rule.ofDay.rule.subject, at.saleIndex, at.partyIndex);
    work.memory.restore(work.facts);
  }
  return work;
}

/** How the conditions behind a judgement fare. */
export function faresIn(judgement: Judgement): Fares {
  const { rule, outcome } = judgement.decision;
  return faresOf(rule.explained(), outcome, recalled(judgement).memory);
}

/** The facts that would settle an undetermined judgement. */
export function missingIn(judgement: Judgement): readonly string[] {
  if (judgement.outcome !== "undetermined") return [];
  const { memory, compiled } = recalled(judgement);
  return [...opennessOf(judgement.decision.rule.explained(), { place: compiled, memory }).missing];
}

/** A judgement with the days that run from it; undefined when none can. */
export function clockedIn(judgement: Judgement): Clocked | undefined {
  const { jurisdiction, rule, subject, outcome, decision } = judgement;
  if (rule.due === undefined && rule.freeFrom === undefined) return undefined;
  const compiled = decision.rule.explained();
  const { memory } = recalled(judgement);
  const [due, freeFrom] = [dueOf(compiled, outcome, memory), freeFromOf(compiled, outcome, memory)];
  return { rule: rule.id, jurisdiction, subject, title: rule.title, outcome, ...(due !== undefined && { due }), ...(freeFrom !== undefined && { freeFrom }) };
}

/** What is asked at some places, judged by some of their rules: as a report asks it. */
export function questionsAt(places: readonly { readonly place: TouchedPlace; readonly judgements: readonly Judgement[] }[]): readonly Question[] {
  const asking = places.flatMap(({ judgements }) => judgements.map((judgement) => ({ jurisdiction: judgement.jurisdiction, subject: judgement.subject, missing: missingIn(judgement) })));
  const open = places.flatMap(({ place: { code, nexus, possible } }) => (nexus.length === 0 ? openScope(code, possible) : []));
  const compiledOf = new Map(places.flatMap(({ place, judgements: [first] }) => (first === undefined ? [] : [[place.code, first.desk.work.compiled]])));
  return questionsOf(asking, open, (code) => compiledOf.get(code)!);
}
