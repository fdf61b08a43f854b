import type { Catalogue } from "../catalogue/catalogue";
import type { LawOfPlace } from "../catalogue/as-of";
import type { Jurisdiction } from "../catalogue/model";
import { digestOf } from "../catalogue/digest";
import type { Rate } from "../facts/money";
import type { Reading, Territory } from "../facts/reading";
import { readingOf } from "../facts/reading";
import type { InputIssue } from "../offering/input-error";
import { InputError } from "../offering/input-error";
import type { Offering } from "../offering/offering";
import { once } from "../offering/once";
import { ENGINE_VERSION } from "../version";
import { checkDay, checkRates, optionIssue } from "./check-options";
import type { CompiledPlace, Tools } from "./compile";
import type { Explainer, SubjectAt } from "./explain";
import { explain, explainClass } from "./explain";
import type { Person } from "./exposure";
import { personsOf } from "./exposure";
import { lazyReport } from "./lazy-report";
import type { Classification, Finding, HorizonNote, JurisdictionResult, Report, Verdict } from "./model";
import { VERDICTS } from "./model";
import type { Places } from "./named-places";
import { placesOf } from "./named-places";
import type { Place, ReadyPlace } from "./places";
import { memberNotes, placeOn, recordedInPart } from "./places";
import { NOWHERE, coverage, mayTouch, namedIn, reachOf, uncovered } from "./scope";
import { dutiesOf, exposureTable, inOrder, openScope, questionsOf } from "./summary";
import type { OpenScope } from "./summary";
import type { Workplace } from "./workplace";
import { WHOLE, decisionsAt, readFacts, verdictAt } from "./workplace";

export interface EvaluateOptions {
  /** The day whose law applies, `YYYY-MM-DD`. Default: the offering's `asOf`, else today (UTC). */
  readonly asOf?: string;
  /** Only these jurisdictions. Default: all of the catalogue. */
  readonly jurisdictions?: readonly string[];
  /** Dated exchange rates; an amount in another currency is unknown without one. */
  readonly rates?: readonly Rate[];
  /** Also report the rules that do not apply. Default: no. */
  readonly all?: boolean;
  /** Named in error messages. */
  readonly file?: string;
}

export interface Evaluator<Input = unknown> {
  readonly catalogue: Catalogue;
  /**
   * Checks an offering against the law of one day.
   *
   * @throws InputError when the input is not an offering, or an option is not valid; nothing is evaluated then
   */
  readonly evaluate: (offering: Input, options?: EvaluateOptions) => Report;
  /**
   * Reads and compiles the law of a day now, as a server may do before its first request. Without it each place is read
   * when an offering first touches it.
   *
   * @throws InputError when an option is not valid
   */
  readonly prepare: (options?: Pick<EvaluateOptions, "asOf" | "jurisdictions">) => void;
}

/** How input becomes an offering. */
export interface Intake<Input> {
  /** Turns what a caller hands in into an offering, or throws an InputError. */
  readonly read: (input: Input, options: { readonly file?: string }) => Offering;
  /** Finds what is wrong with what an offering states for some of the places alone. */
  readonly checker?: (places: readonly Jurisdiction[]) => (offering: Offering) => readonly InputIssue[];
  readonly tools: Tools;
}

/** Days whose law is kept compiled by one evaluator. */
const DAYS_KEPT = 8;

/** The findings behind decisions: each subject's facts are read again, and its rules explained from them. */
export function findingsOf(work: Workplace, reading: Reading, all: boolean, persons: readonly Person[]): readonly Finding[] {
  const { compiled, memory, facts } = work;
  const decisions = decisionsAt(work, reading, all);
  const explainer: Explainer = { place: compiled, memory, reading, persons };
  readFacts(work, reading, "offering", -1, -1);
  let present: SubjectAt | undefined;
  return decisions.map(({ rule, outcome, at }) => {
    if (present !== at) {
      present = at;
      if (at !== WHOLE) readFacts(work, reading, rule.ofDay.rule.subject, at.saleIndex, at.partyIndex);
      memory.restore(facts);
    }
    return explain(rule.explained(), outcome, explainer, at);
  });
}

/** The classes of a place to which the token or offer belongs, or may belong. */
function classificationsOf(work: Workplace, reading: Reading): readonly Classification[] {
  const { compiled, memory, facts } = work;
  if (compiled.classes.length === 0) return [];
  readFacts(work, reading, "offering", -1, -1);
  memory.restore(facts);
  return compiled.classes.flatMap((compiledClass) => explainClass(compiledClass, { place: compiled, memory, reading, persons: [] }) ?? []);
}

function horizonOf({ jurisdiction, horizon }: LawOfPlace): readonly HorizonNote[] {
  return horizon.map(({ rule, from, proposal }) => ({ rule: rule.id, jurisdiction: jurisdiction.code, title: rule.title, from, proposal }));
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function receiptOf(catalogue: Catalogue, offering: Offering): Report["receipt"] {
  return { engine: ENGINE_VERSION, catalogue: catalogue.digest, offering: digestOf(offering) };
}

/**
 * Prepares a catalogue for many evaluations: each day and place is compiled once, when first needed. How input is
 * read is a parameter, so that an engine for offerings which are already parsed need not carry the schema.
 */
export function evaluatorWith<Input>({ read, checker, tools }: Intake<Input>, catalogue: Catalogue, defaults: EvaluateOptions = {}): Evaluator<Input> {
  const days = new Map<string, Places<Place>>();

  const placesOn = (asOf: string): Places<Place> => {
    const known = days.get(asOf);
    if (known !== undefined) return known;
    const places = placesOf(catalogue.places.map((pack) => placeOn(pack, asOf, catalogue, tools)));
    if (days.size >= DAYS_KEPT) days.delete(days.keys().next().value!);
    days.set(asOf, places);
    return places;
  };

  const codes = catalogue.jurisdictions.map((pack) => pack.code);
  const isCovered = coverage(catalogue.jurisdictions);
  const check = checker?.(catalogue.places);

  /** The places asked for, on a day. */
  const wantedOn = (asOf: string, wanted: readonly string[] | undefined): Places<Place> => {
    checkDay(asOf);
    for (const code of wanted ?? []) if (!codes.includes(code)) throw optionIssue("/jurisdictions", `a jurisdiction of the catalogue (${codes.join(", ")})`, code);
    return wanted === undefined ? placesOn(asOf) : placesOf(placesOn(asOf).all.filter(({ code }) => wanted.includes(code)));
  };

  const evaluate = (input: Input, overrides: EvaluateOptions = {}): Report => {
    const options = { ...defaults, ...overrides };
    const offering = read(input, options.file === undefined ? {} : { file: options.file });
    const asOf = options.asOf ?? offering.asOf ?? today();
    const rates = options.rates ?? [];
    checkRates(rates);
    const wanted = options.jurisdictions;
    const places = wantedOn(asOf, wanted);
    const issues = (wanted === undefined ? check : checker?.(catalogue.places.filter(({ code }) => wanted.includes(code))))?.(offering) ?? [];
    if (issues.length > 0) throw new InputError(issues.map((issue) => (options.file === undefined ? issue : { file: options.file, ...issue })));

    const results: JurisdictionResult[] = [];
    const touched: { readonly place: ReadyPlace; readonly reading: Reading }[] = [];
    const open: OpenScope[] = [];
    const readingAt = (place: Territory): Reading => readingOf({ offering, place, asOf, rates });
    // Of most places nothing is named, and nothing may touch what is not named: they are not even looked at.
    for (const { code, territory, ready } of mayTouch(readingAt(NOWHERE)) ? places.all : places.near(namedIn(offering))) {
      const place = ready();
      const { jurisdiction } = place.law;
      const { name } = jurisdiction;
      const reading = readingAt(territory);
      const { nexus, possible, touches } = reachOf(place.kinds, reading);
      if (nexus.length === 0 && possible.length === 0) continue;
      let verdict: Verdict = "undetermined";
      if (nexus.length > 0) {
        touched.push({ place, reading });
        const judged = verdictAt(place.work(), reading, touches);
        verdict = judged === "compliant" && recordedInPart(jurisdiction, asOf) ? "undetermined" : judged;
      } else open.push(...openScope(code, possible));
      const notes = [...place.limits(), ...memberNotes(place, offering)];
      results.push({ code, name, verdict, nexus, possibleNexus: possible, ...(notes.length > 0 && { notes }) });
    }
    if (wanted === undefined)
      for (const [code, nexus] of uncovered(offering, isCovered)) results.push({ code, name: code, verdict: "not-covered", nexus, possibleNexus: [] });
    results.sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || (a.code < b.code ? -1 : 1));

    const findings = once(() => {
      const persons = personsOf(offering);
      return inOrder(touched.flatMap(({ place, reading }) => findingsOf(place.work(), reading, options.all ?? false, persons)));
    });
    const classifications = once(() => touched.flatMap(({ place, reading }) => classificationsOf(place.work(), reading)));
    const checked = once(() => [...places.codes]);
    const outOfScope = once(() => {
      const inScope = new Set(results.map(({ code }) => code));
      return places.codes.filter((code) => !inScope.has(code));
    });
    const compiledOf = (code: string): CompiledPlace => places.all.find((place) => place.code === code)!.ready().work().compiled;
    const questions = once(() => questionsOf(findings(), open, compiledOf));
    const exposure = once(() => exposureTable(findings()));
    const duties = once(() => dutiesOf(findings()));
    const horizon = once(() => touched.flatMap(({ place }) => horizonOf(place.work().compiled.law)));
    const receipt = once(() => receiptOf(catalogue, offering));
    return lazyReport(
      { verdict: results[0]?.verdict ?? "compliant", asOf, restricted: wanted !== undefined, jurisdictions: results },
      { receipt, checked, outOfScope, classifications, findings, questions, exposure, duties, horizon },
    );
  };

  const prepare: Evaluator["prepare"] = (overrides = {}) => {
    const { asOf = today(), jurisdictions } = { ...defaults, ...overrides };
    for (const { ready } of wantedOn(asOf, jurisdictions).all) ready().work();
  };

  return { catalogue, evaluate, prepare };
}
