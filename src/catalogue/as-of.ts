import type { ExpressionNode } from "../logic/expression";
import type { Citation, Concept, Evidence, Exemption, Force, InForce, Instrument, Jurisdiction, Parameter, PlaceList, Rule } from "./model";
import { FORCES, weakerEvidence } from "./model";

/** Whether a date lies in the days on which something is law. Both ends count. */
export function inForceOn({ from, to }: InForce, date: string): boolean {
  return from !== null && (from === undefined || from <= date) && (to === undefined || date <= to);
}

/** The value of a dated parameter on a day: the latest entry on or before it. */
export function parameterOn(parameter: Parameter, date: string): number | string | undefined {
  let latest: string | undefined;
  for (const from of Object.keys(parameter.values)) if (from <= date && (latest === undefined || from > latest)) latest = from;
  return latest === undefined ? undefined : (parameter.values[latest] ?? undefined);
}

/** The places on a list on a day. */
export function listOn({ places }: PlaceList, date: string): readonly string[] {
  return Object.entries(places).flatMap(([place, days]) => ([days].flat().some((period) => inForceOn(period, date)) ? [place] : []));
}

/** How far a statement of law was checked: as it says itself, else as far as the weakest of its sources. */
export function standardOf({ evidence, cites }: { readonly evidence?: Evidence; readonly cites: readonly Citation[] }, instrument: (id: string) => Instrument): Evidence {
  return evidence ?? cites.map((citation) => citation.evidence ?? instrument(citation.instrument).evidence).reduce(weakerEvidence, "primary");
}

/** A rule in force on a day, with the citations of that day. */
export interface RuleOfDay {
  readonly rule: Rule;
  readonly cites: readonly Citation[];
  readonly force: Force;
  readonly evidence: Evidence;
  readonly exemptions: readonly (readonly [id: string, exemption: Exemption])[];
}

/** Law that is known but does not bind on the day: proposed, enacted for later, or enacted without a date. */
export interface HorizonRule {
  readonly rule: Rule;
  readonly from: string | null;
  readonly proposal: boolean;
}

/** One jurisdiction's law on one day. */
export interface LawOfPlace {
  readonly jurisdiction: Jurisdiction;
  readonly asOf: string;
  readonly instrument: (id: string) => Instrument;
  readonly parameter: (id: string) => number | string | undefined;
  readonly concept: (id: string) => ExpressionNode | undefined;
  /** The places on a list on the day. */
  readonly list: (id: string) => readonly string[];
  readonly rules: readonly RuleOfDay[];
  readonly horizon: readonly HorizonRule[];
}

function index<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The law of one jurisdiction on one day. */
export function lawOfPlace(jurisdiction: Jurisdiction, asOf: string): LawOfPlace {
  const instruments = index(jurisdiction.instruments);
  const parameters = index(jurisdiction.parameters);
  const concepts = index(jurisdiction.concepts);
  const lists = index(jurisdiction.lists ?? []);
  const instrument = (id: string): Instrument => instruments.get(id)!;
  const isLaw = ({ instrument: id }: Citation): boolean => {
    const text = instrument(id);
    return text.force !== "proposal" && inForceOn(text.inForce, asOf);
  };
  const isProposal = ({ instrument: id }: Citation): boolean => instrument(id).force === "proposal";
  const inForce = (item: { inForce?: InForce; cites: readonly Citation[] }): boolean =>
    item.inForce === undefined ? item.cites.some(isLaw) : inForceOn(item.inForce, asOf) && !item.cites.every(isProposal);

  const ruleOfDay = (rule: Rule): RuleOfDay => {
    const current = rule.cites.filter(isLaw);
    const cites = current.length > 0 ? current : rule.cites;
    const forces = cites.map((c) => FORCES.indexOf(instrument(c.instrument).force));
    return {
      rule,
      cites,
      force: rule.force ?? FORCES[Math.min(...forces)]!,
      evidence: standardOf({ ...rule, cites }, instrument),
      exemptions: Object.entries(rule.unless ?? {}).filter(([, exemption]) => inForce(exemption)),
    };
  };

  const horizonOf = (rule: Rule): HorizonRule | undefined => {
    const proposal = rule.cites.every(isProposal);
    const days = rule.inForce === undefined ? rule.cites.map((c) => ({ ...instrument(c.instrument).inForce, proposed: isProposal(c) })) : [{ ...rule.inForce, proposed: proposal }];
    // A proposal whose day has come without being enacted is still one, until it is withdrawn.
    const ahead = days.filter(({ from, to, proposed }) => (proposed ? to === undefined || to >= asOf : from === null || (from !== undefined && from > asOf)));
    if (ahead.length === 0) return undefined;
    return { rule, from: ahead.flatMap(({ from }) => from ?? []).sort()[0] ?? null, proposal };
  };

  const binding = jurisdiction.rules.filter(inForce);
  return {
    jurisdiction,
    asOf,
    instrument,
    parameter: (id) => {
      const parameter = parameters.get(id);
      return parameter && parameterOn(parameter, asOf);
    },
    concept: (id) => {
      const concept: Concept | undefined = concepts.get(id);
      return concept !== undefined && (concept.inForce === undefined || inForceOn(concept.inForce, asOf)) ? concept.when : undefined;
    },
    list: (id) => {
      const list = lists.get(id);
      return list === undefined ? [] : listOn(list, asOf);
    },
    rules: binding.map(ruleOfDay),
    horizon: jurisdiction.rules.filter((rule) => !binding.includes(rule)).flatMap((rule) => horizonOf(rule) ?? []),
  };
}
