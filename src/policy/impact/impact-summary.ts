import type { Duty, Question, Verdict } from "../../evaluator/model";
import type { OfferingImpact } from "./impact";
import type { LawChange } from "../law-change/law-change";
import type { PlaceVerdict, Standing } from "../law-change/severity";
import { worstOf } from "../law-change/severity";

/** What a change of the law does to many offerings, added up as they come: as large as the law, whatever the number of offerings. */

interface Counted {
  /** How many offerings. */
  readonly offerings: number;
  /** The first few of them. */
  readonly examples: readonly string[];
}

export interface RuleGroup extends Counted {
  readonly rule: string;
  readonly jurisdiction: string;
  readonly title: string;
  readonly before: Standing;
  readonly after: Standing;
  readonly worse: boolean;
  readonly because: readonly LawChange[];
}

export interface VerdictGroup extends Counted {
  /** Absent: over all places. */
  readonly jurisdiction?: string;
  readonly before: PlaceVerdict;
  readonly after: PlaceVerdict;
}

/** Flips by the day from which the law that caused them counts; where that has no day, by the day on which the offering was judged. */
export interface DateGroup extends Counted {
  readonly date: string;
  readonly flips: number;
  readonly rules: readonly string[];
}

export interface QuestionGroup extends Counted, Omit<Question, "pointer" | "settles" | "jurisdictions"> {
  readonly jurisdiction: string;
}

export interface DutyGroup extends Counted {
  readonly rule: string;
  readonly jurisdiction: string;
  readonly title: string;
  readonly outcome: Duty["outcome"];
  /** The first and the last day among them. */
  readonly due: { readonly first: string; readonly last: string };
}

export interface ImpactSummary {
  /** Offerings replayed. */
  readonly offerings: number;
  /** Of them, those for which anything changes; whose verdict over all places becomes worse; and better. */
  readonly changed: number;
  readonly worse: number;
  readonly better: number;
  readonly flips: number;
  /** The worst that becomes of any of them, of what turns worse; `compliant` when nothing does. */
  readonly severity: Verdict;
  readonly byRule: readonly RuleGroup[];
  readonly byJurisdiction: readonly VerdictGroup[];
  readonly byVerdict: readonly VerdictGroup[];
  readonly byDate: readonly DateGroup[];
  readonly questions: readonly QuestionGroup[];
  readonly duties: readonly DutyGroup[];
}

/** Names kept of each group. */
const EXAMPLES = 3;

interface Tally<T> {
  value: T;
  offerings: number;
  last: string | undefined;
  readonly examples: string[];
}

/** Groups of one kind by key, each with a value that may grow. */
function groups<T>() {
  const known = new Map<string, Tally<T>>();
  return {
    add: (key: string, offering: string, first: () => T, merge?: (value: T) => T): void => {
      let group = known.get(key);
      if (group === undefined) known.set(key, (group = { value: first(), offerings: 0, last: undefined, examples: [] }));
      else if (merge !== undefined) group.value = merge(group.value);
      if (group.last === offering) return;
      group.last = offering;
      group.offerings += 1;
      if (group.examples.length < EXAMPLES) group.examples.push(offering);
    },
    /** The largest first. */
    list: (): readonly (T & Counted)[] =>
      [...known]
        .sort(([a, one], [b, other]) => other.offerings - one.offerings || (a < b ? -1 : 1))
        .map(([, { value, offerings, examples }]) => ({ ...value, offerings, examples: [...examples] })),
  };
}

/** Without what is different in each offering. */
const impersonal = (because: readonly LawChange[]): readonly LawChange[] => because.map((change) => (change.kind === "day" ? { kind: change.kind, id: change.id, title: change.title, change: change.change } : change));

/** What all flips of one cause have in common. */
interface Cause {
  readonly because: readonly LawChange[];
  readonly key: string;
  /** The days from which the changed law counts. */
  readonly dates: readonly string[];
}

function causeOf(because: readonly LawChange[]): Cause {
  const general = impersonal(because);
  return { because: general, key: general.map(({ kind, id, from = "" }) => `${kind} ${id} ${from}`).join(", "), dates: [...new Set(because.flatMap(({ from }) => from ?? []))] };
}

/** The same, made once for a list of changes: the cause of many flips is one and the same list. */
function causesOnce(): (because: readonly LawChange[]) => Cause {
  const known = new WeakMap<readonly LawChange[], Cause>();
  return (because) => {
    let cause = known.get(because);
    if (cause === undefined) known.set(because, (cause = causeOf(because)));
    return cause;
  };
}

/** Adds up impacts. `add` is called for every offering replayed, also for those that nothing changes for. */
export function impactTally(): { readonly add: (impact: OfferingImpact | undefined) => void; readonly summary: () => ImpactSummary } {
  const rules = groups<Omit<RuleGroup, keyof Counted>>();
  const places = groups<Omit<VerdictGroup, keyof Counted>>();
  const verdicts = groups<Omit<VerdictGroup, keyof Counted>>();
  const dates = groups<{ readonly date: string; flips: number; readonly rules: Set<string> }>();
  const questions = groups<Omit<QuestionGroup, keyof Counted>>();
  const duties = groups<Omit<DutyGroup, keyof Counted>>();
  const causeOnce = causesOnce();
  const totals = { offerings: 0, changed: 0, worse: 0, better: 0, flips: 0 };
  let severity: Verdict = "compliant";

  const addFlips = ({ offering, flips, days }: OfferingImpact): void => {
    for (const { rule, jurisdiction, title, before, after, worse, because: read } of flips) {
      const { because, key, dates: dated } = causeOnce(read);
      rules.add(`${jurisdiction} ${rule} ${before} ${after} ${key}`, offering, () => ({ rule, jurisdiction, title, before, after, worse, because }));
      for (const date of dated.length === 0 ? [days.after] : dated)
        dates.add(date, offering, () => ({ date, flips: 1, rules: new Set([rule]) }), (value) => {
          value.flips += 1;
          value.rules.add(rule);
          return value;
        });
    }
  };

  const addNew = ({ offering, questions: asked, duties: owed }: OfferingImpact): void => {
    for (const { fact, ask, judgement, jurisdictions } of asked)
      for (const jurisdiction of jurisdictions) questions.add(`${jurisdiction} ${fact}`, offering, () => ({ fact, jurisdiction, ask, ...(judgement !== undefined && { judgement }) }));
    for (const { rule, jurisdiction, title, outcome, due } of owed)
      duties.add(`${rule} ${outcome}`, offering, () => ({ rule, jurisdiction, title, outcome, due: { first: due, last: due } }), (value) => ({
        ...value,
        due: { first: due < value.due.first ? due : value.due.first, last: due > value.due.last ? due : value.due.last },
      }));
  };

  return {
    add: (impact) => {
      totals.offerings += 1;
      if (impact === undefined) return;
      totals.changed += 1;
      totals.flips += impact.flips.length;
      severity = worstOf([severity, impact.severity]);
      const { before, after } = impact.verdict ?? {};
      if (before !== undefined && after !== undefined && before !== after) {
        totals[worstOf([before, after]) === after ? "worse" : "better"] += 1;
        verdicts.add(`${before} ${after}`, impact.offering, () => ({ before, after }));
      }
      for (const change of impact.verdicts) places.add(`${change.jurisdiction} ${change.before} ${change.after}`, impact.offering, () => change);
      addFlips(impact);
      addNew(impact);
    },
    summary: () => ({
      ...totals,
      severity,
      byRule: rules.list(),
      byJurisdiction: places.list(),
      byVerdict: verdicts.list(),
      byDate: dates
        .list()
        .map(({ rules: affected, ...group }) => ({ ...group, rules: [...affected].sort() }))
        .sort((a, b) => (a.date < b.date ? -1 : 1)),
      questions: questions.list(),
      duties: duties.list(),
    }),
  };
}
