import type { Judgement } from "../../evaluator/assess";
import type { Verdict } from "../../evaluator/model";
import type { CauseFinder } from "./causes";
import type { LawChange } from "./law-change";
import type { Standing } from "./severity";
import { isWorse, severityOf } from "./severity";

/** Where two laws judge one offering differently. */

export interface Flip {
  readonly jurisdiction: string;
  readonly rule: string;
  readonly title: string;
  /** JSON pointer to the sale or party judged; empty for the offering. */
  readonly subject: string;
  readonly before: Standing;
  readonly after: Standing;
  /** The verdict that each outcome alone would give. */
  readonly severity: { readonly before: Verdict; readonly after: Verdict };
  /** Whether the later outcome is the worse one for the offering. */
  readonly worse: boolean;
  /** The changes that caused it: those read by the conditions that fare differently, where that can be told; else all that the rule reads. */
  readonly because: readonly LawChange[];
}

/** What a law says of the offering on a day. */
export interface Side {
  readonly day: string;
  /** By rule and subject. */
  readonly judgements: Judgements;
  /** Whether a rule of a place is law on the day. */
  readonly inForce: (jurisdiction: string, rule: string) => boolean;
  /** Whether it is open if anything touches the place: then nothing is judged there. */
  readonly isOpen: (jurisdiction: string) => boolean;
}

/** Judgements by rule and subject. */
export type Judgements = ReadonlyMap<string, Judgement>;

export const judgementKey = (rule: string, subject: string): string => `${rule} ${subject}`;

export const byRuleAndSubject = (judgements: readonly Judgement[]): Judgements => new Map(judgements.map((judgement) => [judgementKey(judgement.rule.id, judgement.subject), judgement]));

/** What a law says where it has no judgement. */
function silence({ inForce, isOpen }: Side, code: string, rule: string): Standing {
  if (!inForce(code, rule)) return "not-in-force";
  return isOpen(code) ? "undetermined" : "inapplicable";
}

/** Neither says anything against the offering, nor asks for anything. */
const SILENT: ReadonlySet<Standing> = new Set(["inapplicable", "not-in-force"]);

const severityIn = ({ outcome, rule, force }: Judgement): Verdict => severityOf(outcome, rule.kind, force);

/** The flip of a rule and subject that at least one of two laws judges; undefined when they say the same. */
function flipOf(before: Judgement | undefined, after: Judgement | undefined, sides: { readonly before: Side; readonly after: Side }, causes: CauseFinder): Flip | undefined {
  const { jurisdiction, subject, rule, force } = (after ?? before)!;
  const was = before?.outcome ?? silence(sides.before, jurisdiction, rule.id);
  const is = after?.outcome ?? silence(sides.after, jurisdiction, rule.id);
  if (SILENT.has(was) && SILENT.has(is)) return undefined;
  const severity = {
    before: before === undefined ? severityOf(was, rule.kind, force) : severityIn(before),
    after: after === undefined ? severityOf(is, rule.kind, force) : severityIn(after),
  };
  if (was === is && severity.before === severity.after) return undefined;
  const days = { before: sides.before.day, after: sides.after.day };
  const because = causes(jurisdiction, rule.id, days, { before, after, standingDiffers: (was === "not-in-force") !== (is === "not-in-force") });
  return { jurisdiction, rule: rule.id, title: rule.title, subject, before: was, after: is, severity, worse: isWorse(severity.after, severity.before), because };
}

/** Every rule and subject that two laws judge differently, in the order of rule and subject. */
export function flipsBetween(before: Side, after: Side, causes: CauseFinder): readonly Flip[] {
  const sides = { before, after };
  const flips: Flip[] = [];
  const add = (flip: Flip | undefined): void => {
    if (flip !== undefined) flips.push(flip);
  };
  for (const [key, judgement] of before.judgements) add(flipOf(judgement, after.judgements.get(key), sides, causes));
  for (const [key, judgement] of after.judgements) if (!before.judgements.has(key)) add(flipOf(undefined, judgement, sides, causes));
  return flips.sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.subject < b.subject ? -1 : 1));
}
