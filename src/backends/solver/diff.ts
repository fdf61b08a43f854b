import type { Catalogue } from "../../catalogue/catalogue";
import { keptDigest } from "../../catalogue/digest";
import type { Jurisdiction } from "../../catalogue/model";
import type { Outcome } from "../../evaluator/model";
import { satisfiable } from "./problem";
import type { Laws, Window } from "./compare";
import { comparison, createLaws, dayAfter, dayBefore, sameOnSight, stateOf } from "./compare";
import type { Located } from "./days";
import { changeDays, intervalsAt } from "./days";
import type { Judge } from "./judgement";
import { judgeOf } from "./judgement";
import type { Solver } from "./session";
import { sharedSolver } from "./session";
import type { Direction, Hunt, Witness } from "./witness";
import { findWitness, isDefinite, sampleWitness } from "./witness";

/**
 * How a rule changed. `stricter` and `looser` are proved: somewhere it is judged worse (better), and nowhere better (worse).
 * `different`: it is judged differently, and neither was proved. `not-proved`: no difference was found, and none was ruled out.
 */
export const CHANGES = ["added", "removed", "equivalent", "stricter", "looser", "different", "not-proved"] as const;
export type Change = (typeof CHANGES)[number];

export interface RuleChange {
  readonly rule: string;
  readonly jurisdiction: string;
  readonly change: Change;
  /** The smallest offering found that is judged differently: checked by the evaluator, with the day when both sides are of one day. */
  readonly witness?: Record<string, unknown>;
  readonly before?: Outcome | "not-in-force" | "out-of-scope";
  readonly after?: Outcome | "not-in-force" | "out-of-scope";
}

export interface DiffOptions {
  /** The law of this day of the first catalogue, and by default of the second. Default: of every day. */
  readonly asOf?: string;
  /** The law of this day of the second catalogue. */
  readonly and?: string;
  /** Only these places. */
  readonly jurisdictions?: readonly string[];
  /** Only these rules. */
  readonly rules?: readonly string[];
  /** The solver to ask; one that all calls share when left out. */
  readonly solver?: Solver;
}

/** What a comparison of rules works with. */
export interface Sides {
  readonly before: Judge;
  readonly after: Judge;
  readonly laws: Laws;
  readonly solver: Solver;
  /** One difference is enough: in which direction the rule changed need not be told. */
  readonly briefly?: true;
}

/** The two catalogues of a comparison, each with an evaluator that is made when it is first needed. */
export const sidesOf = (before: Catalogue, after: Catalogue, solver: Solver): Sides => ({ before: once(() => judgeOf(before)), after: once(() => judgeOf(after)), laws: createLaws(), solver });

function once(make: () => Judge): Judge {
  let judge: Judge | undefined;
  return (...args) => (judge ??= make())(...args);
}

/** Whether a place has the very same law in both catalogues. */
function samePlace(a: Jurisdiction, b: Jurisdiction, before: Catalogue, after: Catalogue): boolean {
  const own = (catalogue: Catalogue, code: string | undefined) => catalogue.jurisdictions.find((pack) => pack.code === code);
  const digest = (catalogue: Catalogue, code: string | undefined) => {
    const pack = own(catalogue, code);
    return pack === undefined ? undefined : keptDigest(pack);
  };
  return a.code === b.code && a.parent === b.parent && digest(before, a.code) === digest(after, b.code) && digest(before, a.parent) === digest(after, b.parent);
}

/**
 * Compares two catalogues, or the law of two days, rule by rule.
 *
 * @returns one entry per rule, by jurisdiction and id
 * @throws SolverMissing when something has to be proved and Z3 is not installed
 */
export async function diffCatalogues(before: Catalogue, after: Catalogue, options: DiffOptions = {}): Promise<readonly RuleChange[]> {
  const { asOf, and: other = asOf, jurisdictions, rules, solver = sharedSolver() } = options;
  const sides = sidesOf(before, after, solver);
  const codes = [...new Set([...before.places, ...after.places].map(({ code }) => code))].filter((code) => jurisdictions?.includes(code) ?? true).sort();
  const changes: RuleChange[] = [];
  for (const code of codes) {
    const [old, now] = [before, after].map((catalogue) => catalogue.places.find((place) => place.code === code));
    const ids = [...new Set([...(old?.rules ?? []), ...(now?.rules ?? [])].map(({ id }) => id))].filter((id) => rules?.includes(id) ?? true).sort();
    const same = old !== undefined && now !== undefined && asOf === other && samePlace(old, now, before, after);
    const located = (place: Jurisdiction | undefined, id: string): Located | undefined => {
      const rule = place?.rules.find((candidate) => candidate.id === id);
      return place && rule && { place, rule };
    };
    for (const id of ids) {
      const pair = [located(old, id), located(now, id)] as const;
      const days = asOf === undefined || other === undefined ? undefined : { before: asOf, after: other };
      const change = same ? ({ rule: id, jurisdiction: code, change: "equivalent" } as const) : await compareRule(id, code, pair, days, sides);
      if (change !== undefined) changes.push(change);
    }
  }
  return changes;
}

/** The windows in which neither state of a rule changes, the latest first: a reader cares for the law of today. */
export function windowsOf([old, now]: readonly [Located | undefined, Located | undefined], days: { readonly before: string; readonly after: string } | undefined): readonly Window[] {
  if (days !== undefined) return days.before === days.after ? [{ interval: { from: days.before, to: days.before } }] : [days];
  const cuts = [old, now].flatMap((located) => (located === undefined ? [] : changeDays(located.rule, located.place)));
  return intervalsAt(cuts).map((interval) => ({ interval })).reverse();
}

/** Compares one rule over some days; undefined when it is law on none of them. */
export async function compareRule(id: string, code: string, pair: readonly [Located | undefined, Located | undefined], days: { readonly before: string; readonly after: string } | undefined, sides: Sides): Promise<RuleChange | undefined> {
  const { laws, solver } = sides;
  const found: Partial<Record<Direction, Witness>> = {};
  const open = new Set<Direction>();
  let whole = true;
  let [wasLaw, isLaw] = [false, false];
  for (const window of windowsOf(pair, days)) {
    if (sides.briefly === true && Object.keys(found).length > 0) break;
    const [before, after] = [stateOf(pair[0], dayBefore(window), laws), stateOf(pair[1], dayAfter(window), laws)];
    wasLaw ||= before !== undefined;
    isLaw ||= after !== undefined;
    if (sameOnSight(before, after, window)) continue;
    const compared = comparison(before, after, window);
    const hunt: Hunt = { rule: id, code, window, subject: (after ?? before)!.ofDay.rule.subject, before: sides.before, after: sides.after, inForce: { before: before !== undefined, after: after !== undefined } };
    const directions = ["up", "down", "aside"] as const;
    const verdicts = await satisfiable(directions.map((direction) => compared[direction]), compared.problem, solver);
    for (const [i, direction] of directions.entries()) {
      if (verdicts[i] === "unsat" && compared.decidable) continue;
      open.add(direction);
      const known = found[direction];
      const enough = (known !== undefined && isDefinite(known)) || (sides.briefly === true && Object.keys(found).length > 0) || (direction === "aside" && (found.up ?? found.down) !== undefined);
      if (enough || verdicts[i] !== "sat") continue;
      // A witness that an earlier law leaves open gives way to one that both decide.
      const witness = await findWitness(direction, compared, hunt, solver, known !== undefined);
      if (witness !== undefined) found[direction] = witness;
    }
    if (!compared.decidable) whole = false;
    if (!compared.decidable && Object.keys(found).length === 0) {
      const witness = sampleWitness(compared, hunt);
      if (witness !== undefined) found[witness.difference.up ? "up" : witness.difference.down ? "down" : "aside"] = witness;
    }
  }
  if (days === undefined ? pair[0] === undefined && pair[1] === undefined : !wasLaw && !isLaw) return undefined;
  const [inOld, inNew] = days === undefined ? [pair[0] !== undefined, pair[1] !== undefined] : [wasLaw, isLaw];
  const change = inOld && inNew ? changeOf(found, open, whole) : inNew ? "added" : "removed";
  const witnesses = [found.up, found.down, found.aside].filter((witness) => witness !== undefined);
  const witness = witnesses.find(isDefinite) ?? witnesses[0];
  return {
    rule: id, jurisdiction: code, change,
    ...(witness !== undefined && { witness: witness.offering, before: witness.before, after: witness.after }),
  };
}

function changeOf(found: Partial<Record<Direction, Witness>>, open: ReadonlySet<Direction>, whole: boolean): Change {
  if (open.size === 0) return "equivalent";
  if (found.up === undefined && found.down === undefined && found.aside === undefined) return "not-proved";
  if (whole && found.up !== undefined && !open.has("down")) return "stricter";
  if (whole && found.down !== undefined && !open.has("up")) return "looser";
  return "different";
}
