import type { Finding, Report, Verdict } from "../evaluator/model";
import type { CauseFinder } from "./causes";
import type { LawChange } from "./law-change";
import type { Standing } from "./severity";
import { isWorse, severityOf } from "./severity";

/** Where two reports on one offering differ. */

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

/** What a law says of the offering. */
export interface Judged {
  readonly report: Report;
  /** Whether a rule of a place is law on the day of the report. */
  readonly inForce: (jurisdiction: string, rule: string) => boolean;
}

const keyOf = ({ rule, subject }: Finding): string => `${rule} ${subject}`;

/** What a law says where its report has no finding. */
function silence({ report, inForce }: Judged, code: string, rule: string): Standing {
  if (!inForce(code, rule)) return "not-in-force";
  // Nothing is judged while it is open whether anything touches the place.
  return report.jurisdictions.some((result) => result.code === code && result.nexus.length === 0) ? "undetermined" : "inapplicable";
}

/** Neither says anything against the offering, nor asks for anything. */
const SILENT: ReadonlySet<Standing> = new Set(["inapplicable", "not-in-force"]);

/** Every rule and subject that two laws judge differently, in the order of rule and subject. */
export function flipsBetween(before: Judged, after: Judged, causes: CauseFinder): readonly Flip[] {
  const index = ({ report }: Judged): ReadonlyMap<string, Finding> => new Map(report.findings.map((finding) => [keyOf(finding), finding]));
  const [earlier, later] = [index(before), index(after)];
  const days = { before: before.report.asOf, after: after.report.asOf };
  const flips: Flip[] = [];
  for (const key of new Set([...earlier.keys(), ...later.keys()])) {
    const found = { before: earlier.get(key), after: later.get(key) };
    const { rule, jurisdiction, subject, title, kind, force } = (found.after ?? found.before)!;
    const was = found.before?.outcome ?? silence(before, jurisdiction, rule);
    const is = found.after?.outcome ?? silence(after, jurisdiction, rule);
    const severity = { before: severityOf(was, found.before?.kind ?? kind, found.before?.force ?? force), after: severityOf(is, kind, force) };
    if ((was === is && severity.before === severity.after) || (SILENT.has(was) && SILENT.has(is))) continue;
    const because = causes(jurisdiction, rule, days, { ...found, standingDiffers: (was === "not-in-force") !== (is === "not-in-force") });
    flips.push({ jurisdiction, rule, title, subject, before: was, after: is, severity, worse: isWorse(severity.after, severity.before), because });
  }
  return flips.sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.subject < b.subject ? -1 : 1));
}
