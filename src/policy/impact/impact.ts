import type { Catalogue } from "../../catalogue/catalogue";
import type { RuleOfDay } from "../../catalogue/as-of";
import { lawOfPlace } from "../../catalogue/as-of";
import type { Jurisdiction } from "../../catalogue/model";
import type { Assessment, Assessor, Judgement, TouchedPlace } from "../../evaluator/assess";
import { clockedIn, createAssessor, missingIn, questionsAt } from "../../evaluator/assess";
import type { Duty, Question, Verdict } from "../../evaluator/model";
import { dutiesOf } from "../../evaluator/summary";
import { lawTools } from "../../evaluator/tools";
import { checkLocalFacts, statedFor } from "../../facts/local-check";
import type { Rate } from "../../facts/money";
import { InputError } from "../../offering/input-error";
import type { Offering } from "../../offering/offering";
import { once } from "../../offering/once";
import { parseOffering } from "../../offering/parse";
import type { Affected } from "../law-change/affected";
import { affectedRules, factsReadElsewhere } from "../law-change/affected";
import type { Flip, Judgements, Side } from "../law-change/flips";
import { byRuleAndSubject, flipsBetween, } from "../law-change/flips";
import { causeFinder } from "../law-change/causes";
import { remembered } from "../law-change/remembered";
import type { LawChange } from "../law-change/law-change";
import { changesBehind, changesOfPlace } from "../law-change/law-change";
import type { PlaceVerdict } from "../law-change/severity";
import { isWorse, worstOf } from "../law-change/severity";

/** What a change of the law does to real offerings: recorded ones, replayed under both laws. */

/** A law to replay under. Without a day, each offering is judged on its own `asOf`, else on `today`. */
export interface Law {
  readonly catalogue: Catalogue;
  readonly asOf?: string;
}

export interface ImpactOptions {
  /** The day for an offering that states none, where the law has none either. */
  readonly today: string;
  /** Dated exchange rates; an amount in another currency is unknown without one. */
  readonly rates?: readonly Rate[];
  /** Only these jurisdictions. Default: all of either catalogue. */
  readonly jurisdictions?: readonly string[];
}

/** A recorded offering: untrusted data, and the name by which it is told apart (a file, a line of a file). */
export interface Recorded {
  readonly source: string;
  readonly data: unknown;
}

/** What a place says under each law. */
export interface VerdictChange {
  readonly jurisdiction: string;
  readonly before: PlaceVerdict;
  readonly after: PlaceVerdict;
  /** What is different about the place itself, where no rule says something else. */
  readonly because?: readonly LawChange[];
}

/** What changes for one offering. */
export interface OfferingImpact {
  readonly offering: string;
  readonly name?: string;
  /** The days whose law was applied. */
  readonly days: { readonly before: string; readonly after: string };
  readonly flips: readonly Flip[];
  /** The places whose verdict changes. */
  readonly verdicts: readonly VerdictChange[];
  /** The verdict over all places; absent where no place changes its own. */
  readonly verdict?: { readonly before: Verdict; readonly after: Verdict };
  /** What is asked under the later law and was not under the earlier one. */
  readonly questions: readonly Question[];
  /** What is due, or from when something is free, under the later law and was not under the earlier one. */
  readonly duties: readonly Duty[];
  /** The worst that becomes of it, in terms of verdicts: of what turns worse only; `compliant` when nothing does. */
  readonly severity: Verdict;
}

/** One of the two laws, ready for many offerings. */
interface ReadyLaw {
  readonly catalogue: Catalogue;
  readonly places: ReadonlyMap<string, Jurisdiction>;
  readonly asOf: string | undefined;
  readonly assessor: Assessor;
  /** The rules that a place has on a day, by id. */
  readonly rulesOn: (day: string) => (jurisdiction: string) => ReadonlyMap<string, RuleOfDay>;
}

const LAWS_KEPT = 256;

function readyLaw({ catalogue, asOf }: Law): ReadyLaw {
  const places = new Map(catalogue.places.map((place) => [place.code, place]));
  const rulesOfPlace = (code: string, day: string): ReadonlyMap<string, RuleOfDay> => {
    const place = places.get(code);
    return new Map(place === undefined ? [] : lawOfPlace(place, day).rules.map((ofDay) => [ofDay.rule.id, ofDay]));
  };
  return { catalogue, places, asOf, assessor: createAssessor(catalogue, lawTools), rulesOn: remembered(LAWS_KEPT, (day) => remembered(LAWS_KEPT, (code) => rulesOfPlace(code, day))) };
}

/** An offering under one of the laws: as much of it as may differ, place by place, and more when it is asked for. */
interface Seen extends Side {
  readonly law: ReadyLaw;
  readonly assessment: Assessment;
  /** The places touched, of those where rules may differ, with what these rules say there. */
  readonly places: readonly { readonly place: TouchedPlace; readonly judgements: readonly Judgement[] }[];
  /** The verdict that these rules alone would give. */
  readonly narrowVerdict: (jurisdiction: string) => Verdict | undefined;
  /** Everything that is asked at a place, by whatever rule. */
  readonly allQuestions: (jurisdiction: string) => ReadonlySet<string>;
}

function seenUnder(law: ReadyLaw, offering: Offering, affected: Affected, { today, rates = [] }: ImpactOptions): Seen {
  const assessment = law.assessor.assess(offering, { asOf: law.asOf ?? offering.asOf ?? today, rates });
  const { asOf: day, at } = assessment;
  const places = [...affected].flatMap(([code, rules]) => {
    const place = at(code);
    return place === undefined ? [] : [{ place, judgements: place.judged(rules).judgements }];
  });
  const rules = law.rulesOn(day);
  return {
    law,
    assessment,
    day,
    places,
    judgements: byRuleAndSubject(places.flatMap(({ judgements }) => judgements)),
    inForce: (code, rule) => rules(code).has(rule),
    isOpen: (code) => at(code)?.nexus.length === 0,
    narrowVerdict: (code) => at(code)?.judged(affected.get(code)).verdict,
    allQuestions: remembered(LAWS_KEPT, (code) => {
      const place = at(code);
      return questionKeys(place === undefined ? [] : questionsAt([{ place, judgements: place.judged().judgements }]));
    }),
  };
}

/** What a place says by its whole law; of a place without law in the catalogue, that nothing was checked there. */
function verdictIn({ law, assessment }: Seen, code: string): PlaceVerdict {
  return assessment.at(code)?.verdict() ?? (law.places.has(code) ? "out-of-scope" : "not-covered");
}

/** What neither law takes for an answer to its questions. Offerings may have been recorded under either. */
function refuseUnknownFacts(offering: Offering, source: string, before: ReadyLaw, after: ReadyLaw): void {
  if (statedFor(offering).size === 0) return;
  const problems = ({ places }: ReadyLaw, code: string) => {
    const place = places.get(code);
    return place === undefined ? undefined : checkLocalFacts(offering, code, place.facts);
  };
  const codes = new Set([...before.places.keys(), ...after.places.keys()]);
  const issues = [...codes].flatMap((code) => {
    const [earlier, later] = [problems(before, code), problems(after, code)];
    if (earlier?.length === 0 || later?.length === 0) return [];
    return later ?? earlier ?? [];
  });
  if (issues.length > 0) throw new InputError(issues.map((issue) => ({ file: source, ...issue })));
}

const duty = ({ rule, subject, due, outcome }: Duty): string => `${rule} ${subject} ${due} ${outcome === "free"}`;

/** Which places wait for the question whether anything touches them. */
const scopes = ({ places }: Seen): string => places.flatMap(({ place: { code, nexus, possible } }) => (nexus.length === 0 ? [code, ...possible] : [])).join(" ");

/** Tells of a rule whether it puts the same conditions under both laws, and so asks the same where its outcome is open. */
type AsksAlike = (rule: string) => boolean;

/**
 * For a day: the rules of which nothing but texts differ between two laws, with the same ways out in force. The texts decide
 * whether and with what force a rule is law, not what it asks.
 */
function asksAlikeOn(day: string, before: ReadyLaw, after: ReadyLaw): (jurisdiction: string) => AsksAlike {
  const waysOut = ({ exemptions }: RuleOfDay): string => exemptions.map(([id]) => id).join(" ");
  return remembered(LAWS_KEPT, (code) => {
    const [earlier, later] = [before.rulesOn(day)(code), after.rulesOn(day)(code)];
    const [was, is] = [before.places.get(code), after.places.get(code)];
    return remembered(Infinity, (id) => {
      const [old, now] = [earlier.get(id), later.get(id)];
      if (old === undefined || now === undefined || waysOut(old) !== waysOut(now)) return false;
      return changesBehind({ rule: old.rule, place: was, day }, { rule: now.rule, place: is, day }).every(({ kind }) => kind === "instrument");
    });
  });
}

/** Whether a later judgement asks for what the earlier one on the same subject did not. */
function asksMore(before: Judgements, after: Judgements, asksAlike: (jurisdiction: string) => AsksAlike): boolean {
  for (const [key, judgement] of after) {
    if (judgement.outcome !== "undetermined" || asksAlike(judgement.jurisdiction)(judgement.rule.id)) continue;
    const missing = missingIn(judgement);
    const earlier = before.get(key);
    const known = earlier === undefined ? [] : missingIn(earlier);
    if (missing.some((fact) => !known.includes(fact))) return true;
  }
  return false;
}

const dutiesIn = ({ judgements }: Seen): readonly Duty[] => dutiesOf([...judgements.values()].flatMap((judgement) => clockedIn(judgement) ?? []));

function newDuties(before: Seen, after: Seen): readonly Duty[] {
  const later = dutiesIn(after);
  if (later.length === 0) return later;
  const known = new Set(dutiesIn(before).map(duty));
  return later.filter((one) => !known.has(duty(one)));
}

const question = ({ fact, pointer }: Question, code: string): string => `${code} ${fact} ${pointer}`;

const questionKeys = (questions: readonly Question[]): ReadonlySet<string> => new Set(questions.flatMap((one) => one.jurisdictions.map((code) => question(one, code))));

/** Questions under the later law that no rule asked before; what other rules of the place ask too is looked up in the whole law. */
function newQuestions(before: Seen, after: Seen, asksAlike: (jurisdiction: string) => AsksAlike, askedElsewhere: (code: string, fact: string) => boolean): readonly Question[] {
  // Most offerings are asked the same, which the judgements tell at once.
  if (!asksMore(before.judgements, after.judgements, asksAlike) && scopes(before) === scopes(after)) return [];
  const known = questionKeys(questionsAt(before.places));
  return questionsAt(after.places).flatMap((one): readonly Question[] => {
    const jurisdictions = one.jurisdictions.filter((code) => {
      const key = question(one, code);
      return !known.has(key) && !(askedElsewhere(code, one.fact) && before.allQuestions(code).has(key));
    });
    return jurisdictions.length === 0 ? [] : [{ ...one, jurisdictions }];
  });
}

/** The places about which the affected rules say something else. */
function movedPlaces(before: Seen, after: Seen, flips: readonly Flip[], codes: Iterable<string>): readonly string[] {
  const flipped = new Set(flips.map(({ jurisdiction }) => jurisdiction));
  return [...codes].filter((code) => flipped.has(code) || before.narrowVerdict(code) !== after.narrowVerdict(code));
}

/** The verdict over the places that did not move, and over those that the catalogue does not have. */
function verdictElsewhere({ law, assessment }: Seen, moved: readonly string[], wanted: readonly string[] | undefined): Verdict {
  let verdict: Verdict = wanted === undefined && assessment.leavesCoverage() ? "not-covered" : "compliant";
  for (const code of law.places.keys()) {
    if (moved.includes(code) || wanted?.includes(code) === false) continue;
    verdict = worstOf([verdict, assessment.at(code)?.verdict() ?? "compliant"]);
    if (verdict === "prohibited") return verdict;
  }
  return verdict;
}

/** The severity of what becomes worse. */
const severityOfImpact = (flips: readonly Flip[], verdicts: readonly VerdictChange[]): Verdict =>
  worstOf([...flips.filter(({ worse }) => worse).map(({ severity }) => severity.after), ...verdicts.filter(({ before, after }) => isWorse(after, before)).map(({ after }) => after)]);

/** Whether both laws divide the world into the same places. */
const samePlaces = (before: Catalogue, after: Catalogue): boolean =>
  JSON.stringify(before.jurisdictions.map(({ code, territory, except }) => [code, territory, except])) === JSON.stringify(after.jurisdictions.map(({ code, territory, except }) => [code, territory, except]));

/**
 * Prepares the replay of recorded offerings under two laws. Only what can differ is judged: places whose law is the same to
 * the letter are left out, and of the others all rules that neither read anything different nor depend on the day.
 *
 * @returns a function that gives what changes for one offering, undefined when nothing does. It throws an InputError that
 *   names the source when the data is no offering
 */
export function impactOf(before: Law, after: Law, options: ImpactOptions): (recorded: Recorded) => OfferingImpact | undefined {
  const { rates = [], jurisdictions: wanted } = options;
  const fixed = before.asOf !== undefined && after.asOf !== undefined;
  const found = affectedRules({ before: before.catalogue, after: after.catalogue, withRates: rates.length > 0, ...(fixed && { days: { before: before.asOf, after: after.asOf } }) });
  const affected: Affected = wanted === undefined ? found : new Map([...found].filter(([code]) => wanted.includes(code)));
  const [earlier, later] = [readyLaw(before), readyLaw(after)];
  const causes = causeFinder({ before: earlier.places, after: later.places, withRates: rates.length > 0 });
  const sameWorld = before.asOf === after.asOf && samePlaces(before.catalogue, after.catalogue);
  const elsewhere = remembered(LAWS_KEPT, (code) => {
    const place = earlier.places.get(code);
    return place === undefined ? new Set<string>() : factsReadElsewhere(place, affected.get(code) ?? new Set());
  });

  const asksAlike = remembered(LAWS_KEPT, (day) => asksAlikeOn(day, earlier, later));

  /** The verdicts over all places; what did not move is judged once where the rest of the world is the same, and only if it can matter. */
  const overall = (was: Seen, is: Seen, moved: readonly string[]): { before: Verdict; after: Verdict } => {
    const elsewhereBefore = once(() => verdictElsewhere(was, moved, wanted));
    const elsewhereAfter = sameWorld ? elsewhereBefore : once(() => verdictElsewhere(is, moved, wanted));
    const over = ({ assessment }: Seen, rest: () => Verdict): Verdict => {
      const there = worstOf(moved.flatMap((code) => assessment.at(code)?.verdict() ?? []));
      return there === "prohibited" ? there : worstOf([there, rest()]);
    };
    return { before: over(was, elsewhereBefore), after: over(is, elsewhereAfter) };
  };

  return ({ source, data }) => {
    const offering = parseOffering(data, { file: source });
    refuseUnknownFacts(offering, source, earlier, later);
    if (affected.size === 0) return undefined;
    const [was, is] = [seenUnder(earlier, offering, affected, options), seenUnder(later, offering, affected, options)];
    if (was.places.length === 0 && is.places.length === 0) return undefined;
    const flips = flipsBetween(was, is, causes);
    const moved = movedPlaces(was, is, flips, affected.keys());
    const duties = newDuties(was, is);
    const questions = newQuestions(was, is, was.day === is.day ? asksAlike(is.day) : () => () => false, (code, fact) => elsewhere(code).has(fact));
    if (moved.length === 0 && duties.length === 0 && questions.length === 0) return undefined;
    const days = { before: was.day, after: is.day };
    const verdicts = moved
      .map((code): VerdictChange => ({
        jurisdiction: code,
        before: verdictIn(was, code),
        after: verdictIn(is, code),
        ...(!flips.some(({ jurisdiction }) => jurisdiction === code) && { because: changesOfPlace(earlier.places.get(code), later.places.get(code), days) }),
      }))
      .filter((change) => change.before !== change.after);
    const verdict = verdicts.length === 0 ? undefined : overall(was, is, moved);
    return {
      offering: source,
      ...(offering.name !== undefined && { name: offering.name }),
      days,
      flips,
      verdicts,
      ...(verdict !== undefined && { verdict }),
      questions,
      duties,
      severity: severityOfImpact(flips, verdicts),
    };
  };
}

/** What a stream of recorded offerings gives, one after the other; nothing is kept. */
export interface Replayed {
  readonly source: string;
  readonly impact: OfferingImpact | undefined;
}

/**
 * Replays offerings as they come.
 *
 * @throws InputError (from the iteration) at the first that is no offering
 */
export async function* replay(offerings: AsyncIterable<Recorded> | Iterable<Recorded>, before: Law, after: Law, options: ImpactOptions): AsyncGenerator<Replayed, void> {
  const impact = impactOf(before, after, options);
  for await (const recorded of offerings) yield { source: recorded.source, impact: impact(recorded) };
}
