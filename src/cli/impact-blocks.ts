import type { DateGroup, DutyGroup, ImpactSummary, QuestionGroup, RuleGroup, VerdictGroup } from "../policy/impact/impact-summary";
import type { Block, Item, Line } from "../report/document";
import { code, heading, paragraph, section, table, toned } from "../report/document";
import { count } from "../report/words";
import { STANDING_WORD, changeLine } from "./law-change-words";
import { verdictSpan } from "./verdict-words";

/** What a change of the law does to recorded offerings, as a document. */

/** One of the two laws in a word: a file or the published catalogue, and the day. */
export interface ComparedLaw {
  readonly name: string;
  readonly digest: string;
  readonly asOf?: string;
}

/** Groups shown; the rest are counted. */
const SHOWN = 40;

const examplesLine = ({ offerings, examples }: { readonly offerings: number; readonly examples: readonly string[] }): Line => [
  ...examples.flatMap((example, i): Line => (i === 0 ? [code(example)] : [", ", code(example)])),
  ...(offerings > examples.length ? [` and ${offerings - examples.length} more`] : []),
];

function shown<T>(items: readonly T[], show: (items: readonly T[]) => readonly Block[]): readonly Block[] {
  if (items.length === 0) return [];
  const rest = items.length - SHOWN;
  return [...show(items.slice(0, SHOWN)), ...(rest > 0 ? [paragraph(`And ${rest} more: --format json lists everything.`)] : [])];
}

const lawLine = (which: string, { name, digest, asOf }: ComparedLaw): Line => [`${which}: ${name}, `, asOf === undefined ? "each offering on its own day" : `law of ${asOf}`, " (", code(digest), ")"];

function ruleItem({ rule, jurisdiction, title, before, after, worse, because, ...counted }: RuleGroup): Item {
  return {
    line: [`${jurisdiction}: ${title} (`, code(rule), "): ", STANDING_WORD[before], ", now ", toned(worse ? "bad" : "good", STANDING_WORD[after]), `: ${count(counted.offerings, "offering")}`],
    parts: [...because.map((change): Item => ({ line: ["because of ", ...changeLine(change)] })), { line: ["offerings: ", ...examplesLine(counted)] }],
  };
}

const verdictRow = ({ jurisdiction, before, after, ...counted }: VerdictGroup): readonly Line[] => [
  [jurisdiction ?? "over all"],
  [verdictSpan(before)],
  [verdictSpan(after)],
  [String(counted.offerings)],
  examplesLine(counted),
];

const dateRow = ({ date, flips, offerings, rules }: DateGroup): readonly Line[] => [[date], [String(offerings)], [String(flips)], [rules.slice(0, 3).join(", ") + (rules.length > 3 ? ` and ${rules.length - 3} more` : "")]];

const questionRow = ({ jurisdiction, fact, ask, judgement, offerings }: QuestionGroup): readonly Line[] => [[jurisdiction], [code(fact)], [ask, ...(judgement === undefined ? [] : [` (only a person can answer: ${judgement.by})`])], [String(offerings)]];

const DUTY_WORD: Readonly<Record<DutyGroup["outcome"], string>> = { pending: "to come", violated: "OVERDUE", undetermined: "not known", free: "free from then" };

const dutyRow = ({ jurisdiction, rule, title, outcome, due, offerings }: DutyGroup): readonly Line[] => [
  [jurisdiction],
  [`${title} (`, code(rule), ")"],
  [DUTY_WORD[outcome]],
  [due.first === due.last ? due.first : `${due.first} to ${due.last}`],
  [String(offerings)],
];

export function impactBlocks(summary: ImpactSummary, before: ComparedLaw, after: ComparedLaw): readonly Block[] {
  const { offerings, changed, worse, better, byVerdict, byJurisdiction, byRule, byDate, questions, duties } = summary;
  return [
    heading(1, `${count(changed, "offering")} of ${offerings} affected`),
    paragraph(
      changed === 0
        ? "Under both laws every rule says the same of every offering, asks the same and sets the same duties."
        : `The verdict over all places becomes worse for ${worse} and better for ${better}. ${count(summary.flips, "outcome")} of rules differ.`,
    ),
    { kind: "list", items: [{ line: lawLine("Before", before) }, { line: lawLine("After", after) }] },
    ...section("Verdicts", shown([...byVerdict, ...byJurisdiction], (rows) => [table(["Place", "Before", "After", "Offerings", "Such as"], rows.map(verdictRow))])),
    ...section("Rules that say something else", shown(byRule, (rules) => [{ kind: "list", items: rules.map(ruleItem) }])),
    ...section("By the day from which the changed law counts", shown(byDate, (rows) => [table(["Day", "Offerings", "Outcomes", "Rules"], rows.map(dateRow))])),
    ...section("Newly asked", shown(questions, (rows) => [table(["Place", "Fact", "Question", "Offerings"], rows.map(questionRow))])),
    ...section("New duties and dates", shown(duties, (rows) => [table(["Place", "Duty or restriction", "State", "Date", "Offerings"], rows.map(dutyRow))])),
  ];
}
