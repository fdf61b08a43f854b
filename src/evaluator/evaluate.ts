import type { Catalogue } from "../catalogue/catalogue";
import type { LawOfPlace } from "../catalogue/as-of";
import type { Jurisdiction } from "../catalogue/model";
import { digestOf } from "../catalogue/digest";
import { lawOfPlace } from "../catalogue/as-of";
import type { BarePlace } from "../catalogue/bare";
import { bareOf } from "../catalogue/prepared";
import { pointerAt } from "../facts/core-fact";
import { coreFacts } from "../facts/core-facts";
import type { Rate } from "../facts/money";
import type { NexusKind } from "../facts/nexus";
import { nexusFact } from "../facts/nexus";
import type { Reading, Territory } from "../facts/reading";
import { readingOf, territoryOf } from "../facts/reading";
import { addDuration } from "../logic/duration";
import { isDate } from "../offering/date";
import type { InputIssue } from "../offering/input-error";
import { InputError, showValue } from "../offering/input-error";
import type { Offering } from "../offering/offering";
import { once } from "../offering/once";
import { ENGINE_VERSION } from "../version";
import type { CompiledPlace, Tools } from "./compile";
import { nexusKindsOf } from "./compile";
import type { Explainer, SubjectAt } from "./explain";
import { explain, explainClass } from "./explain";
import type { Person } from "./exposure";
import { personsOf } from "./exposure";
import { lazyReport } from "./lazy-report";
import type { Classification, Finding, HorizonNote, JurisdictionResult, Report, Verdict } from "./model";
import { VERDICTS } from "./model";
import type { Places } from "./named-places";
import { placesOf } from "./named-places";
import { NOWHERE, coverage, mayTouch, namedIn, reachOf, uncovered } from "./scope";
import { dutiesOf, exposureTable, inOrder, questionsOf } from "./summary";
import type { OpenScope } from "./summary";
import type { Workplace } from "./workplace";
import { WHOLE, decisionsAt, readFacts, verdictAt, workplace } from "./workplace";

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
  /** What is wrong with what the offering states for some of the places alone. */
  readonly check?: (offering: Offering, law: StatedLaw) => readonly InputIssue[];
  readonly tools: Tools;
}

/** The law that says what may be stated under a code: that of the place, or else of the places that belong to it. */
export type StatedLaw = (code: string) => readonly Jurisdiction[] | undefined;

function statedLaw(places: readonly Jurisdiction[]): StatedLaw {
  const own = new Map(places.map((place) => [place.code, [place]]));
  const members = new Map<string, Jurisdiction[]>();
  for (const place of places) if (place.parent !== undefined) members.set(place.parent, [...(members.get(place.parent) ?? []), place]);
  return (code) => own.get(code) ?? members.get(code);
}

/** A place of which nothing is read before something may touch it. */
interface Place {
  readonly code: string;
  /** What facts are told of the place. */
  readonly territory: Territory;
  readonly ready: () => ReadyPlace;
}

interface ReadyPlace {
  readonly law: LawOfPlace<BarePlace>;
  readonly kinds: readonly NexusKind[];
  /** What a reader must know of its law on the day. */
  readonly limits: () => readonly string[];
  /** Whether a country is a member that has law of its own, and no pack that speaks for it. */
  readonly memberWithoutLaw: () => (country: string) => boolean;
  /** Compiled when the offering first touches the place. */
  readonly work: () => Workplace;
}

function placeOn(pack: Jurisdiction, asOf: string, catalogue: Catalogue, tools: Tools): Place {
  return { code: pack.code, territory: territoryOf(pack), ready: once(() => readyPlace(pack, asOf, catalogue, tools)) };
}

function readyPlace(pack: Jurisdiction, asOf: string, catalogue: Catalogue, tools: Tools): ReadyPlace {
  const law = lawOfPlace(bareOf(pack), asOf);
  const { jurisdiction } = law;
  // Where the law is recorded in part, what touches the place is judged by all of its rules, in force on the day or not.
  const rules = recordedInPart(jurisdiction, asOf) ? jurisdiction.rules : law.rules.map(({ rule }) => rule);
  return {
    law,
    kinds: nexusKindsOf(rules),
    limits: once(() => limitsOf(jurisdiction, asOf)),
    memberWithoutLaw: once(() => membersWithoutLaw(pack, catalogue)),
    work: once(() => workplace(pack, asOf, tools, law)),
  };
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

/** The members of an order that have law of their own, and for which no pack speaks. */
function membersWithoutLaw({ memberLaw, code, territory }: Jurisdiction, catalogue: Catalogue): (country: string) => boolean {
  if (memberLaw !== true) return () => false;
  const own = catalogue.jurisdictions.filter(({ parent }) => parent === code).flatMap((pack) => pack.territory);
  return coverage([{ territory: territory.filter((country) => !own.includes(country)) }]);
}

/** What is said of the members that the offering touches and whose own law is not there to be looked at. */
function memberNotes({ law, memberWithoutLaw }: ReadyPlace, offering: Offering): readonly string[] {
  if (law.jurisdiction.memberLaw !== true) return [];
  const isMember = memberWithoutLaw();
  const countries = [...uncovered(offering, (place) => !isMember(place)).keys()];
  return countries.length === 0 ? [] : [`Only the law of ${law.jurisdiction.name} was looked at for ${countries.join(", ")}: the national law there is not in the catalogue.`];
}

function openScope(code: string, possible: readonly NexusKind[]): OpenScope[] {
  return possible.map((kind) => {
    const fact = nexusFact(kind, "offering");
    const { ask, at } = coreFacts[fact];
    return { jurisdiction: code, fact, ask, pointer: pointerAt(at, -1, -1) };
  });
}

function horizonOf({ jurisdiction, horizon }: LawOfPlace): readonly HorizonNote[] {
  return horizon.map(({ rule, from, proposal }) => ({ rule: rule.id, jurisdiction: jurisdiction.code, title: rule.title, from, proposal }));
}

function recordedInPart({ completeFrom }: Pick<Jurisdiction, "completeFrom">, asOf: string): boolean {
  return completeFrom !== undefined && asOf < completeFrom;
}

/** What a reader must know of the law of a place on a day before relying on any answer. */
function limitsOf(jurisdiction: BarePlace, asOf: string): readonly string[] {
  const { completeFrom, lastChecked, lists = [] } = jurisdiction;
  const stale = lists.filter(({ knownUntil, goodFor }) => addDuration(knownUntil, goodFor) < asOf);
  return [
    ...(recordedInPart(jurisdiction, asOf) ? [`The law in force before ${completeFrom!} is recorded in part: breaches are found, but nothing is cleared on ${asOf}.`] : []),
    ...stale.map(({ title, knownUntil }) => `Stale on ${asOf}: "${title}" is known as it stood on ${knownUntil}; look the list up before relying on it.`),
    ...(asOf > lastChecked ? [`The law was last checked on ${lastChecked}; what has changed since is not known.`] : []),
  ];
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function optionIssue(pointer: string, expected: string, found: unknown): InputError {
  return new InputError([{ file: "options", pointer, expected, found: showValue(found) }]);
}

function checkRates(rates: readonly Rate[]): void {
  rates.forEach((rate, i) => {
    if (!/^\d{1,18}(\.\d{1,18})?$/.test(rate.rate) || /^[0.]+$/.test(rate.rate)) throw optionIssue(`/rates/${i}/rate`, "a positive decimal string", rate.rate);
    if (!isDate(rate.date)) throw optionIssue(`/rates/${i}/date`, "a date as YYYY-MM-DD", rate.date);
  });
}

function receiptOf(catalogue: Catalogue, offering: Offering): Report["receipt"] {
  return { engine: ENGINE_VERSION, catalogue: catalogue.digest, offering: digestOf(offering) };
}

/**
 * Prepares a catalogue for many evaluations: each day and place is compiled once, when first needed. How input is
 * read is a parameter, so that an engine for offerings which are already parsed need not carry the schema.
 */
export function evaluatorWith<Input>({ read, check, tools }: Intake<Input>, catalogue: Catalogue, defaults: EvaluateOptions = {}): Evaluator<Input> {
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
  const stated = statedLaw(catalogue.places);

  /** The places asked for, on a day. */
  const wantedOn = (asOf: string, wanted: readonly string[] | undefined): Places<Place> => {
    if (!isDate(asOf)) throw optionIssue("/asOf", "a date as YYYY-MM-DD", asOf);
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
    const issues = check?.(offering, wanted === undefined ? stated : statedLaw(catalogue.places.filter(({ code }) => wanted.includes(code)))) ?? [];
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
