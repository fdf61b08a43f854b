import type { Catalogue } from "../catalogue/catalogue";
import { lawOfPlace } from "../catalogue/as-of";
import type { Jurisdiction } from "../catalogue/model";
import { createParsedEvaluator } from "../evaluator/create-parsed";
import { lawTools } from "../evaluator/tools";
import type { EvaluateOptions, Evaluator } from "../evaluator/evaluate";
import type { Duty, Question, Report, Verdict } from "../evaluator/model";
import { checkLocalFacts, statedFor } from "../facts/local-check";
import type { Rate } from "../facts/money";
import { InputError } from "../offering/input-error";
import type { Offering } from "../offering/offering";
import { parseOffering } from "../offering/parse";
import type { Affected } from "./affected";
import { affectedRules, factsReadElsewhere, slice } from "./affected";
import type { Flip, Judged } from "./flips";
import { flipsBetween } from "./flips";
import { causeFinder } from "./causes";
import { remembered } from "./remembered";
import type { LawChange } from "./law-change";
import { changesOfPlace } from "./law-change";
import type { PlaceVerdict } from "./severity";
import { isWorse, verdictOf, worstOf } from "./severity";

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
interface Side {
  readonly catalogue: Catalogue;
  readonly places: ReadonlyMap<string, Jurisdiction>;
  readonly asOf: string | undefined;
  /** Judges by the rules that may differ. */
  readonly narrow: Evaluator<Offering>;
  readonly narrowCodes: readonly string[];
  /** Judges by the whole law. */
  readonly whole: Evaluator<Offering>;
  readonly inForce: (jurisdiction: string, rule: string, day: string) => boolean;
}

const LAWS_KEPT = 256;

function sideOf({ catalogue, asOf }: Law, affected: Affected): Side {
  const cut = slice(catalogue, affected);
  const places = new Map(catalogue.places.map((place) => [place.code, place]));
  const rulesOn = remembered(LAWS_KEPT, (key): ReadonlySet<string> => {
    const [code = "", day = ""] = key.split(" ");
    const place = places.get(code);
    return new Set(place === undefined ? [] : lawOfPlace(place, day).rules.map(({ rule }) => rule.id));
  });
  return {
    catalogue,
    places,
    asOf,
    narrow: createParsedEvaluator(cut, {}, lawTools),
    narrowCodes: cut.jurisdictions.map(({ code }) => code).filter((code) => affected.has(code)),
    whole: createParsedEvaluator(catalogue, {}, lawTools),
    inForce: (code, rule, day) => rulesOn(`${code} ${day}`).has(rule),
  };
}

const judged = ({ inForce }: Side, report: Report): Judged => ({ report, inForce: (code, rule) => inForce(code, rule, report.asOf) });

/** What neither law takes for an answer to its questions. Offerings may have been recorded under either. */
function refuseUnknownFacts(offering: Offering, source: string, before: Side, after: Side): void {
  if (statedFor(offering).size === 0) return;
  const problems = ({ places }: Side, code: string) => {
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
const scopes = ({ jurisdictions }: Report): string => jurisdictions.flatMap(({ code, nexus, possibleNexus }) => (nexus.length === 0 ? [code, ...possibleNexus] : [])).sort().join(" ");

/** Whether a later finding asks for what the earlier one on the same subject did not. */
function asksMore(before: Report, after: Report): boolean {
  const known = new Map(before.findings.map((finding) => [`${finding.rule} ${finding.subject}`, finding.missing]));
  return after.findings.some(({ rule, subject, missing }) => {
    const earlier = known.get(`${rule} ${subject}`);
    return missing.some((fact) => earlier?.includes(fact) !== true);
  });
}

function newDuties(before: Report, after: Report): readonly Duty[] {
  const known = new Set(before.duties.map(duty));
  return after.duties.filter((one) => !known.has(duty(one)));
}

const question = ({ fact, pointer }: Question, code: string): string => `${code} ${fact} ${pointer}`;

const questionKeys = ({ questions }: Report): ReadonlySet<string> => new Set(questions.flatMap((one) => one.jurisdictions.map((code) => question(one, code))));

/** Questions of the later report that no rule asked before; what other rules of the place ask too is looked up in the whole report. */
function newQuestions(before: Report, after: Report, askedElsewhere: (code: string, fact: string) => boolean, wholeBefore: (code: string) => Report): readonly Question[] {
  // Most offerings are asked the same, which the findings tell at once.
  if (!asksMore(before, after) && scopes(before) === scopes(after)) return [];
  const known = questionKeys(before);
  return after.questions.flatMap((one): readonly Question[] => {
    const jurisdictions = one.jurisdictions.filter((code) => {
      const key = question(one, code);
      return !known.has(key) && !(askedElsewhere(code, one.fact) && questionKeys(wholeBefore(code)).has(key));
    });
    return jurisdictions.length === 0 ? [] : [{ ...one, jurisdictions }];
  });
}

const resultOf = ({ jurisdictions }: Report, code: string) => jurisdictions.find((result) => result.code === code);

/** The places about which the two reports on the affected rules say something else. */
function movedPlaces(before: Report, after: Report, flips: readonly Flip[], codes: Iterable<string>): readonly string[] {
  const flipped = new Set(flips.map(({ jurisdiction }) => jurisdiction));
  return [...codes].filter((code) => flipped.has(code) || resultOf(before, code)?.verdict !== resultOf(after, code)?.verdict);
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
  const { rates = [], jurisdictions: wanted, today } = options;
  const fixed = before.asOf !== undefined && after.asOf !== undefined;
  const found = affectedRules({ before: before.catalogue, after: after.catalogue, withRates: rates.length > 0, ...(fixed && { days: { before: before.asOf, after: after.asOf } }) });
  const affected: Affected = wanted === undefined ? found : new Map([...found].filter(([code]) => wanted.includes(code)));
  const [earlier, later] = [sideOf(before, affected), sideOf(after, affected)];
  const causes = causeFinder({ before: earlier.places, after: later.places, withRates: rates.length > 0 });
  const sameWorld = before.asOf === after.asOf && samePlaces(before.catalogue, after.catalogue);
  const elsewhere = remembered(LAWS_KEPT, (code) => {
    const place = earlier.places.get(code);
    return place === undefined ? new Set<string>() : factsReadElsewhere(place, affected.get(code) ?? new Set());
  });
  const judge = (side: Side, evaluator: Evaluator<Offering>, offering: Offering, codes: readonly string[] | undefined): Report => {
    const about: EvaluateOptions = { asOf: side.asOf ?? offering.asOf ?? today, rates, ...(codes !== undefined && { jurisdictions: codes }) };
    return evaluator.evaluate(offering, about);
  };
  const known = ({ places }: Side, codes: readonly string[]): readonly string[] => codes.filter((code) => places.has(code));

  /** The verdicts over all places; only what moved is judged again where the rest of the world is the same. */
  const overall = (offering: Offering, moved: readonly string[], places: Report): { before: Verdict; after: Verdict } => {
    const whole = judge(earlier, earlier.whole, offering, wanted && known(earlier, wanted));
    if (!sameWorld) return { before: whole.verdict, after: judge(later, later.whole, offering, wanted && known(later, wanted)).verdict };
    const rest = whole.jurisdictions.filter(({ code }) => !moved.includes(code)).map(({ verdict }) => verdict);
    return { before: whole.verdict, after: worstOf([...rest, ...moved.map((code) => verdictOf(code, places.jurisdictions, later.catalogue))]) };
  };

  return ({ source, data }) => {
    const offering = parseOffering(data, { file: source });
    refuseUnknownFacts(offering, source, earlier, later);
    if (affected.size === 0) return undefined;
    const was = judge(earlier, earlier.narrow, offering, earlier.narrowCodes);
    const is = judge(later, later.narrow, offering, later.narrowCodes);
    if (was.jurisdictions.length === 0 && is.jurisdictions.length === 0) return undefined;
    const flips = flipsBetween(judged(earlier, was), judged(later, is), causes);
    const moved = movedPlaces(was, is, flips, affected.keys());
    const duties = newDuties(was, is);
    const questions = newQuestions(was, is, (code, fact) => elsewhere(code).has(fact), (code) => judge(earlier, earlier.whole, offering, known(earlier, [code])));
    if (moved.length === 0 && duties.length === 0 && questions.length === 0) return undefined;
    const [wholeBefore, wholeAfter] = [judge(earlier, earlier.whole, offering, known(earlier, moved)), judge(later, later.whole, offering, known(later, moved))];
    const verdicts = moved
      .map((code): VerdictChange => ({
        jurisdiction: code,
        before: verdictOf(code, wholeBefore.jurisdictions, before.catalogue),
        after: verdictOf(code, wholeAfter.jurisdictions, after.catalogue),
        ...(!flips.some(({ jurisdiction }) => jurisdiction === code) && { because: changesOfPlace(earlier.places.get(code), later.places.get(code), { before: was.asOf, after: is.asOf }) }),
      }))
      .filter((change) => change.before !== change.after);
    const verdict = verdicts.length === 0 ? undefined : overall(offering, moved, wholeAfter);
    return {
      offering: source,
      ...(offering.name !== undefined && { name: offering.name }),
      days: { before: was.asOf, after: is.asOf },
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
