import type { FactShape } from "../facts/declaration";
import type { ExpressionNode } from "../logic/expression";
import type { Citation, Concept, Exemption, Instrument, Jurisdiction, Parameter, PlaceList, Rule, Tally } from "./model";

/**
 * As much of a place's law as its verdicts need: which rules bind on which days, numbers, lists, and the types of facts. The
 * conditions are in the plan, and words are for reports. A pack itself is one too.
 */

type BareCitation = Pick<Citation, "instrument">;

type BareExemption = Pick<Exemption, "inForce"> & { readonly cites: readonly BareCitation[] };

export type BareRule = Pick<Rule, "kind" | "subject" | "nexus" | "inForce" | "force" | "due" | "freeFrom"> & {
  readonly cites: readonly BareCitation[];
  readonly unless?: Readonly<Record<string, BareExemption>>;
};

export type BareInstrument = Pick<Instrument, "id" | "inForce" | "force">;

export type BareTally = Omit<Tally, "where" | "cites">;

/** The head of a place is with it in any case. */
type BareHead = Pick<Jurisdiction, "code" | "name" | "parent" | "currency" | "territory" | "except" | "worldwide" | "memberLaw" | "lastChecked" | "completeFrom">;

export interface BarePlace extends BareHead, BareBody {}

export interface BareBody {
  readonly facts: Readonly<Record<string, FactShape>>;
  readonly instruments: readonly BareInstrument[];
  readonly parameters: readonly Pick<Parameter, "id" | "values">[];
  readonly concepts: readonly (Pick<Concept, "id" | "inForce"> & { readonly when?: ExpressionNode })[];
  readonly lists?: readonly Pick<PlaceList, "id" | "title" | "places" | "knownUntil" | "goodFor">[];
  readonly tallies?: readonly BareTally[];
  readonly rules: readonly BareRule[];
}

/** What a plan refers to by name. */
export interface Referred {
  readonly facts: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
}

/** The attributes named, of those that are there. */
function only<T extends object, K extends keyof T>(from: T, ...names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]]))) as Pick<T, K>;
}

/** Strips a place. Instruments get short names, since nothing outside refers to them. */
export function strip(place: Jurisdiction, referred: Referred): BareBody {
  const short = new Map<string, string>();
  const bareCites = (cites: readonly Citation[]): readonly BareCitation[] =>
    [...new Set(cites.map(({ instrument }) => instrument))].map((instrument) => {
      const name = short.get(instrument) ?? String(short.size);
      short.set(instrument, name);
      return { instrument: name };
    });
  const rules = place.rules.map(
    (rule): BareRule => ({
      ...only(rule, "kind", "subject", "nexus", "inForce", "force", "due", "freeFrom"),
      cites: bareCites(rule.cites),
      ...(rule.unless !== undefined && {
        unless: Object.fromEntries(Object.entries(rule.unless).map(([id, exemption]) => [id, { ...only(exemption, "inForce"), cites: bareCites(exemption.cites) }])),
      }),
    }),
  );
  const { lists, tallies } = place;
  return {
    facts: Object.fromEntries(Object.entries(place.facts).flatMap(([id, fact]) => (referred.facts.has(id) ? [[id, only(fact, "subject", "type", "unit", "values", "readAs")]] : []))),
    instruments: place.instruments.flatMap(({ id, inForce, force }) => (short.has(id) ? [{ id: short.get(id)!, inForce, force }] : [])),
    parameters: place.parameters.flatMap(({ id, values }) => (referred.parameters.has(id) ? [{ id, values }] : [])),
    concepts: place.concepts.flatMap((concept) => (referred.concepts.has(concept.id) ? [only(concept, "id", "inForce")] : [])),
    ...(lists !== undefined && { lists: lists.map((list) => only(list, "id", "title", "places", "knownUntil", "goodFor")) }),
    ...(tallies !== undefined && { tallies: tallies.map((tally) => only(tally, "fact", "of", "among", "territory", "within", "related")) }),
    rules,
  };
}
