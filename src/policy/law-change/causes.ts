import type { Jurisdiction, Rule } from "../../catalogue/model";
import type { Judgement } from "../../evaluator/assess";
import { clockedIn, faresIn } from "../../evaluator/assess";
import type { Fares } from "../../evaluator/explain";
import type { ExpressionNode } from "../../logic/expression";
import { dayReads } from "./affected";
import { dayAfter } from "../../catalogue/days";
import { groundsNamed, readsBehind } from "./grounds";
import type { LawChange } from "./law-change";
import { changesBehind } from "./law-change";
import { remembered } from "./remembered";

/** Which change of the law made a rule say something else. */

/** A rule and subject under both laws. */
export interface Pair {
  readonly before: Judgement | undefined;
  readonly after: Judgement | undefined;
  /** Whether only one of the laws has the rule on its day. */
  readonly standingDiffers: boolean;
}

/** The two laws, by the codes of their places, and what of the day can matter. */
export interface Laws {
  readonly before: ReadonlyMap<string, Jurisdiction>;
  readonly after: ReadonlyMap<string, Jurisdiction>;
  readonly withRates: boolean;
}

export interface Days {
  readonly before: string;
  readonly after: string;
}

export type CauseFinder = (jurisdiction: string, rule: string, days: Days, pair: Pair) => readonly LawChange[];

/** How each named condition of a rule fares, by its path in the rule. */
function faring({ requirements, exemptions }: Fares, rule: Rule): ReadonlyMap<string, string> {
  const fared = new Map<string, string>();
  const note = (names: readonly string[], home: string, unmet: readonly string[], unknown: readonly string[]): void => {
    for (const name of names) fared.set(`${home}/${name}`, unmet.includes(name) ? "unmet" : unknown.includes(name) ? "unknown" : "met");
  };
  if (requirements !== undefined) note(Object.keys(rule.requires ?? {}), "requires", requirements.unmet, requirements.unknown);
  for (const { id, unmet, unknown, outcome } of exemptions) {
    note(Object.keys(rule.unless?.[id]?.conditions ?? {}), id, unmet, unknown);
    fared.set(`${id}/`, outcome);
  }
  return fared;
}

/** The conditions at a path: one that is named, or what defeats an exemption. */
function conditionAt(rule: Rule, path: string): readonly ExpressionNode[] {
  const [home = "", name = ""] = path.split("/");
  const condition = home === "requires" ? rule.requires?.[name] : name === "" ? rule.unless?.[home]?.exceptWhen : rule.unless?.[home]?.conditions[name];
  return condition === undefined ? [] : [condition];
}

/** In what respect a rule fares differently. */
interface Difference {
  /** That it is law at all; whether it applies; or some of its named conditions. */
  readonly in: "standing" | "application" | "conditions";
  readonly paths: readonly string[];
  /** Ways out that are there under one law only. */
  readonly come: readonly string[];
}

function differenceOf({ before, after, standingDiffers }: Pair, rule: Rule): Difference {
  if (standingDiffers) return { in: "standing", paths: [], come: [] };
  if (before === undefined || after === undefined) return { in: "application", paths: [], come: [] };
  const [fared, fares] = [faresIn(before), faresIn(after)];
  const [earlier, later] = [faring(fared, rule), faring(fares, rule)];
  // Who was or is exempt is so by the ways that are met; the others make no difference.
  const exempt = [...(before.outcome === "exempt" ? fared.exemptions : []), ...(after.outcome === "exempt" ? fares.exemptions : [])].filter(({ outcome }) => outcome === "met").map(({ id }) => id);
  const matters = (path: string): boolean => exempt.length === 0 || path.startsWith("requires/") || exempt.includes(path.split("/")[0]!);
  const paths = [...new Set([...earlier.keys(), ...later.keys()])].filter((path) => earlier.get(path) !== later.get(path) && matters(path));
  if (paths.length === 0) return { in: "application", paths, come: [] };
  return { in: "conditions", paths, come: paths.filter((path) => path.endsWith("/") && earlier.has(path) !== later.has(path)).map((path) => path.slice(0, -1)) };
}

const readBy = (conditions: readonly ExpressionNode[], place: Jurisdiction): readonly string[] =>
  groundsNamed(readsBehind(conditions, place), place, undefined).map(({ kind, id }) => `${kind} ${id}`);

const texts = (cites: Rule["cites"]): readonly string[] => cites.map(({ instrument }) => `instrument ${instrument}`);

/** The grounds that a difference can have come from. */
function decisive(difference: Difference, rule: Rule, place: Jurisdiction): ReadonlySet<string> {
  // A rule without days of its own is law on those of the texts it cites.
  if (difference.in === "standing") return new Set([`rule ${rule.id}`, ...(rule.inForce === undefined ? texts(rule.cites) : [])]);
  if (difference.in === "application") return new Set(rule.when === undefined ? [] : readBy([rule.when], place));
  const ways = [...new Set(difference.paths.map((path) => path.split("/")[0]!))];
  return new Set([
    ...readBy(difference.paths.flatMap((path) => conditionAt(rule, path)), place),
    ...ways.map((way) => (way === "requires" ? `rule ${rule.id}` : `exemption ${rule.id}/${way}`)),
    // A way out without days of its own stands or falls with the texts it cites.
    ...difference.come.flatMap((way) => texts(rule.unless?.[way]?.cites ?? [])),
  ]);
}

/** Written differently only in what it cites: that flips nothing while the texts stand as they did. */
const isCiting = ({ kind, parts, before }: LawChange): boolean => (kind === "rule" || kind === "exemption") && before === undefined && parts?.length === 1 && parts[0] === "cites";

/** The changes among those that something decisive reads; all of them when nothing does. */
function narrowed(changes: readonly LawChange[], read: ReadonlySet<string>): readonly LawChange[] {
  const relevant = changes.filter(({ kind, id }) => read.has(`${kind} ${id}`));
  const chosen = relevant.length > 0 ? relevant : changes;
  const told = chosen.filter((change) => !isCiting(change));
  return told.length > 0 ? told : chosen;
}

const DAY_TITLES: Readonly<Record<string, string>> = {
  "due": "the duty falls due",
  "asOf": "the day itself",
  "party.licences": "licences valid on the day",
  "rates": "exchange rates of the day",
};

const dayChange = (through: string, from?: string): LawChange => ({ kind: "day", id: through, title: DAY_TITLES[through] ?? through, change: "changed", ...(from !== undefined && { from }) });

/** The day from which a duty is overdue, when that is what happened between two judgements. */
function overdueFrom({ before, after }: Pair): string | undefined {
  if (before?.outcome !== "pending" || after?.outcome !== "violated") return undefined;
  const due = clockedIn(after)?.due;
  return due !== undefined && due === clockedIn(before)?.due ? dayAfter(due) : undefined;
}

const CAUSES_KEPT = 10_000;

/** Finds causes between two laws. What is the same for many offerings is worked out once, and is then the same object. */
export function causeFinder({ before, after, withRates }: Laws): CauseFinder {
  const known = new Map<string, readonly LawChange[]>();
  const remember = (key: string, make: () => readonly LawChange[]): readonly LawChange[] => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= CAUSES_KEPT) known.clear();
    const made = make();
    known.set(key, made);
    return made;
  };
  const byId = (place: Jurisdiction | undefined): ReadonlyMap<string, Rule> => new Map(place?.rules.map((rule) => [rule.id, rule]));
  const rulesBefore = remembered(Infinity, (code) => byId(before.get(code)));
  const rulesAfter = remembered(Infinity, (code) => byId(after.get(code)));

  return (code, id, days, pair) => {
    const [earlierPlace, laterPlace] = [before.get(code), after.get(code)];
    const [earlier, later] = [rulesBefore(code).get(id), rulesAfter(code).get(id)];
    const [rule, place] = [later ?? earlier, laterPlace ?? earlierPlace];
    if (rule === undefined || place === undefined) return [];
    // A duty that falls due needs no change of the law, and is told as what it is.
    const overdue = days.before === days.after ? undefined : overdueFrom(pair);
    if (overdue !== undefined) return remember(`overdue ${overdue}`, () => [dayChange("due", overdue)]);
    const difference = differenceOf(pair, rule);
    const between = `${code} ${id} ${days.before} ${days.after}`;
    return remember(`${between} ${difference.in} ${difference.paths.join(" ")} +${difference.come.join(" ")}`, () => {
      const changes = remember(between, () => changesBehind({ rule: earlier, place: earlierPlace, day: days.before }, { rule: later, place: laterPlace, day: days.after }));
      if (changes.length > 0) return narrowed(changes, decisive(difference, rule, place));
      return days.before === days.after ? [] : dayReads(rule, place, withRates).map((through) => dayChange(through));
    });
  };
}
