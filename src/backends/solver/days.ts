import type { Catalogue } from "../../catalogue/catalogue";
import type { Citation, Jurisdiction, Rule } from "../../catalogue/model";
import { conditionsOf } from "../../catalogue/check";
import { readsOf } from "../../catalogue/reads";
import { turningDays } from "../../catalogue/vague-date";
import { FIRST_DAY, LAST_DAY, dateOf, dayNumber } from "./calendar";

/** Days between which nothing changes that a rule reads; both ends included. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

/** Every day on which something that a rule reads begins, ends or takes another value. */
export function changeDays(rule: Rule, pack: Jurisdiction): readonly string[] {
  const conditions = conditionsOf(rule).map(([, condition]) => condition);
  const tallies = (pack.tallies ?? []).filter((tally) => readsOf(conditions, pack).facts.has(tally.fact));
  const reads = readsOf([...conditions, ...tallies.flatMap(({ where }) => where ?? [])], pack);
  const instruments = new Map(pack.instruments.map((instrument) => [instrument.id, instrument.inForce]));
  const cited = (cites: readonly Citation[]): readonly string[] => cites.flatMap(({ instrument }) => turningDays(instruments.get(instrument) ?? {}));
  const used = new Set([...reads.parameters, ...[rule.due?.within, rule.freeFrom?.within].flatMap((id) => id ?? []), ...tallies.flatMap(({ within }) => within ?? [])]);
  return [
    ...turningDays(rule.inForce ?? {}),
    ...cited(rule.cites),
    ...Object.values(rule.unless ?? {}).flatMap((exemption) => [...turningDays(exemption.inForce ?? {}), ...cited(exemption.cites)]),
    ...pack.parameters.filter(({ id }) => used.has(id)).flatMap(({ values }) => Object.keys(values)),
    ...pack.concepts.filter(({ id }) => reads.concepts.has(id)).flatMap(({ inForce }) => turningDays(inForce ?? {})),
    ...(pack.lists ?? []).filter(({ id }) => reads.lists.has(id)).flatMap(({ places }) => Object.values(places).flatMap((days) => [days].flat().flatMap(turningDays))),
  ];
}

/** The whole calendar, cut at these days. */
export function intervalsAt(days: readonly string[]): readonly Interval[] {
  const first = dateOf(FIRST_DAY);
  const cuts = [...new Set([first, ...days])].filter((day) => day >= first && day <= dateOf(LAST_DAY)).sort();
  return cuts.map((from, i) => ({ from, to: cuts[i + 1] === undefined ? dateOf(LAST_DAY) : dateOf(dayNumber(cuts[i + 1]!) - 1) }));
}

/** A rule where a catalogue has it: with the law of its place, what it takes over from a wider order included. */
export interface Located {
  readonly rule: Rule;
  readonly place: Jurisdiction;
}

/** A rule of a catalogue by its id, and by the place's code where two places use the same id. */
export function locate(catalogue: Catalogue, id: string, code?: string): Located | undefined {
  for (const place of catalogue.places) {
    if (code !== undefined && place.code !== code) continue;
    const rule = place.rules.find((candidate) => candidate.id === id);
    if (rule !== undefined) return { rule, place };
  }
  return undefined;
}
