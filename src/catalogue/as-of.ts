import type { BarePlace, BareRule } from "./bare";
import type { Citation, Evidence, Force, InForce, Instrument, Jurisdiction, Parameter, PlaceList, Rule } from "./model";
import { FORCES, weakerEvidence } from "./model";
import { isWholeDay } from "./vague-date";

type Days = { readonly [End in keyof InForce]: InForce[End] | undefined };

/**
 * Whether something is law on a day. Both ends count. Of a month or a year no day is certain to be the first or the last:
 * what begins in it is certainly law from the day after it, what ends in it until the day before, and within it `maybe`.
 */
export function inForceOn({ from, to }: Days, date: string, maybe = false): boolean {
  return from !== null && (from === undefined || (from <= date && (maybe || isWholeDay(from) || !date.startsWith(from)))) && (to === undefined || date <= to || (maybe && date.startsWith(to)));
}

/** The value of a dated parameter on a day: the latest entry on or before it. */
export function parameterOn(parameter: Pick<Parameter, "values">, date: string): number | string | undefined {
  let latest: string | undefined;
  for (const from of Object.keys(parameter.values)) if (from <= date && (latest === undefined || from > latest)) latest = from;
  return latest === undefined ? undefined : (parameter.values[latest] ?? undefined);
}

/** The places on a list on a day. */
export function listOn({ places }: Pick<PlaceList, "places">, date: string): readonly string[] {
  return Object.entries(places).flatMap(([place, days]) => ([days].flat().some((period) => inForceOn(period, date)) ? [place] : []));
}

/** How far a statement of law was checked: as it says itself, else as far as the weakest of its sources. */
export function standardOf({ evidence, cites }: { readonly evidence?: Evidence; readonly cites: readonly Citation[] }, instrument: (id: string) => Instrument): Evidence {
  return evidence ?? cites.map((citation) => citation.evidence ?? instrument(citation.instrument).evidence).reduce(weakerEvidence, "primary");
}

type RuleIn<P extends BarePlace> = P["rules"][number];
type CitationOf<R extends BareRule> = R["cites"][number];
type ExemptionOf<R extends BareRule> = NonNullable<R["unless"]>[string];

/** A rule in force on a day, with the citations of that day. */
export interface RuleOfDay<R extends BareRule = Rule> {
  readonly rule: R;
  /** Its position among the rules of the place. */
  readonly at: number;
  readonly cites: readonly CitationOf<R>[];
  readonly force: Force;
  /** Those that are law on the day, or may be: nobody is found in breach where a way out may have been open. */
  readonly exemptions: readonly (readonly [id: string, exemption: ExemptionOf<R>])[];
}

/** How far a rule of the day was checked: as it says itself, else as far as the weakest text that it rests on then. */
export function evidenceOn({ rule, cites }: RuleOfDay, { instrument }: LawOfPlace): Evidence {
  return standardOf({ ...rule, cites }, instrument);
}

/** Law that is known but does not bind on the day: proposed, enacted for later, or enacted without a date. */
export interface HorizonRule<R extends BareRule = Rule> {
  readonly rule: R;
  readonly from: string | null;
  readonly proposal: boolean;
}

/** One jurisdiction's law on one day. */
export interface LawOfPlace<P extends BarePlace = Jurisdiction> {
  readonly jurisdiction: P;
  readonly asOf: string;
  readonly instrument: (id: string) => P["instruments"][number];
  readonly parameter: (id: string) => number | string | undefined;
  readonly concept: (id: string) => P["concepts"][number]["when"] | undefined;
  /** Whether a definition is in force on the day. */
  readonly defines: (id: string) => boolean;
  /** The places on a list on the day. */
  readonly list: (id: string) => readonly string[];
  readonly rules: readonly RuleOfDay<RuleIn<P>>[];
  /** Rules that are known and do not bind on the day; worked out when read. */
  readonly horizon: readonly HorizonRule<RuleIn<P>>[];
}

function index<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The law of one jurisdiction on one day. */
export function lawOfPlace<P extends BarePlace = Jurisdiction>(jurisdiction: P, asOf: string): LawOfPlace<P> {
  type R = RuleIn<P>;
  const instruments = index<P["instruments"][number]>(jurisdiction.instruments);
  const parameters = index(jurisdiction.parameters);
  const concepts = index<P["concepts"][number]>(jurisdiction.concepts);
  const lists = index(jurisdiction.lists ?? []);
  const instrument = (id: string): P["instruments"][number] => instruments.get(id)!;
  /** The texts that are law on the day, or may be: looked at once, since every statement of law cites some. */
  const texts = (maybe: boolean): ReadonlySet<string> =>
    new Set(jurisdiction.instruments.flatMap(({ id, force, inForce: days }) => (force !== "proposal" && inForceOn(days, asOf, maybe) ? [id] : [])));
  const [standing, possible] = [texts(false), texts(true)];
  const isLaw = ({ instrument: id }: CitationOf<R>, maybe = false): boolean => (maybe ? possible : standing).has(id);
  const isProposal = ({ instrument: id }: CitationOf<R>): boolean => instrument(id).force === "proposal";
  const inForce = (item: { inForce?: InForce; cites: readonly CitationOf<R>[] }, maybe = false): boolean =>
    item.inForce === undefined ? item.cites.some((citation) => isLaw(citation, maybe)) : inForceOn(item.inForce, asOf, maybe) && !item.cites.every(isProposal);

  const ruleOfDay = (rule: R, at: number): RuleOfDay<R> => {
    const current = rule.cites.filter((citation) => isLaw(citation));
    const cites = current.length > 0 ? current : rule.cites;
    const forces = cites.map((c) => FORCES.indexOf(instrument(c.instrument).force));
    return {
      rule,
      at,
      cites,
      force: rule.force ?? FORCES[Math.min(...forces)]!,
      exemptions: (Object.entries(rule.unless ?? {}) as [string, ExemptionOf<R>][]).filter(([, exemption]) => inForce(exemption, true)),
    };
  };

  const horizonOf = (rule: R): HorizonRule<R> | undefined => {
    const proposal = rule.cites.every(isProposal);
    const days = rule.inForce === undefined ? rule.cites.map((c) => ({ ...instrument(c.instrument).inForce, proposed: isProposal(c) })) : [{ ...rule.inForce, proposed: proposal }];
    // A proposal whose day has come without being enacted is still one, until it is withdrawn.
    const ahead = days.filter(({ from, to, proposed }) => (proposed ? to === undefined || to >= asOf : !inForceOn({ from }, asOf)));
    if (ahead.length === 0) return undefined;
    return { rule, from: ahead.flatMap(({ from }) => from ?? []).sort()[0] ?? null, proposal };
  };

  const definition = (id: string): P["concepts"][number] | undefined => {
    const concept = concepts.get(id);
    return concept !== undefined && (concept.inForce === undefined || inForceOn(concept.inForce, asOf)) ? concept : undefined;
  };

  const rules: readonly R[] = jurisdiction.rules;
  const binding = rules.flatMap((rule, at) => (inForce(rule) ? [ruleOfDay(rule, at)] : []));
  return {
    jurisdiction,
    asOf,
    instrument,
    parameter: (id) => {
      const parameter = parameters.get(id);
      return parameter && parameterOn(parameter, asOf);
    },
    concept: (id) => definition(id)?.when,
    defines: (id) => definition(id) !== undefined,
    list: (id) => {
      const list = lists.get(id);
      return list === undefined ? [] : listOn(list, asOf);
    },
    rules: binding,
    get horizon() {
      const bound = new Set(binding.map(({ rule }) => rule));
      return rules.flatMap((rule) => (bound.has(rule) ? [] : (horizonOf(rule) ?? [])));
    },
  };
}
