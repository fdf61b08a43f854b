import type { CaseResult } from "../policy/cases";
import type { CoverageCounts, RuleCoverage, Uncovered } from "../policy/coverage/coverage";
import { percentOf, sumOfCounts } from "../policy/coverage/coverage";
import type { CoverageKind } from "../policy/coverage/items";
import { COVERAGE_KINDS } from "../policy/coverage/items";
import type { Suggestion } from "../policy/coverage/suggest";
import type { Difference } from "../policy/expectation";
import type { MutationResult, Survivor } from "../policy/mutate/mutation";
import { scoreOf } from "../policy/mutate/mutation";
import type { FileResult } from "../policy/suite";
import type { Block, Item, Line } from "../report/document";
import { code, heading, outline, paragraph, table, toned } from "../report/document";
import { neutral } from "../report/neutral";
import { count, grouped } from "../report/words";
import type { CaseOfFile } from "./add-cases";
import { casesByFile } from "./add-cases";
import { caseYaml } from "./case-yaml";

/** What `perimeter test` prints: cases, coverage, mutants; for people and, as data, for scripts. */

const hasFailed = ({ problems }: CaseResult): boolean => problems.length > 0;

export const failedOf = (files: readonly FileResult[]): number => files.reduce((n, { results }) => n + results.filter(hasFailed).length, 0);
const ranIn = (files: readonly FileResult[]): number => files.reduce((n, { results }) => n + results.length, 0);

/** Cases that say what the catalogue says, and that nobody has held against the law. */
const unreadIn = (files: readonly FileResult[]): number => files.reduce((n, { cases }) => n + cases.filter(({ unread }) => unread === true).length, 0);

/** Expected against found, with how the finding came about. */
function differenceItem({ rule, subject, what, expected, found, explanation }: Difference): Item {
  const place: Line = [code(rule), ...(subject === undefined ? [] : [` at ${subject}`]), `: ${what}`];
  const lines: readonly Line[] = [["expected ", toned("good", expected)], ["found ", toned("bad", found)], ...(explanation === undefined ? [] : [[toned("quiet", explanation)]])];
  return { line: place, parts: lines.map((line) => ({ line })) };
}

function failureBlocks({ source }: FileResult, { id, title, problems, differences }: CaseResult): readonly Block[] {
  // What is wrong besides the rules: the verdict, or an offering that is none.
  const others = problems.slice(differences.length);
  return [heading(3, toned("bad", "FAIL"), ` ${source.path}: ${id}`), ...outline(title, [...differences.map(differenceItem), ...others.map((line): Item => ({ line: [line] }))])];
}

export function summaryLine(files: readonly FileResult[]): Line {
  const [ran, failed] = [ranIn(files), failedOf(files)];
  const said = `${count(ran, "case")} in ${count(files.length, "file")}: ${ran - failed} passed, `;
  const unread = unreadIn(files);
  return [said, failed === 0 ? "0 failed" : toned("bad", `${failed} failed`), ".", ...(unread === 0 ? [] : [` ${grouped(unread)} of the cases ${unread === 1 ? "was" : "were"} written by the search and not read against the law yet.`])];
}

export function caseBlocks(files: readonly FileResult[]): readonly Block[] {
  return [...files.flatMap((file) => file.results.filter(hasFailed).flatMap((result) => failureBlocks(file, result))), paragraph(...summaryLine(files))];
}

const countsOf = (files: readonly FileResult[]) => ({ passed: ranIn(files) - failedOf(files), failed: failedOf(files), unread: unreadIn(files) });

export function caseData(files: readonly FileResult[]): object {
  const cases = files.flatMap(({ source, results }) =>
    results.map(({ id, title, rules, problems, differences }) => ({ file: source.path, jurisdiction: source.file.jurisdiction, id, title, rules, passed: problems.length === 0, problems, differences })),
  );
  return { cases, ...countsOf(files) };
}

const percent = (value: number): string => `${(Math.floor(value * 10) / 10).toString()}%`;

/** One column for every kind: how much is covered, of how much. */
function countCells(counts: CoverageCounts): readonly Line[] {
  return COVERAGE_KINDS.map((kind): Line => {
    const { covered, total } = counts[kind];
    return total === 0 ? [toned("quiet", "-")] : [covered === total ? `${covered}/${total}` : toned("warn", `${covered}/${total}`)];
  });
}

function shareCells(counts: CoverageCounts): readonly Line[] {
  return COVERAGE_KINDS.map((kind): Line => [counts[kind].total === 0 ? "-" : percent(percentOf(counts[kind]))]);
}

/** What is covered of each rule, and what is left out. */
export function coverageBlocks(rules: readonly RuleCoverage[]): readonly Block[] {
  const places = [...new Set(rules.map(({ jurisdiction }) => jurisdiction))];
  const rowOf = ({ rule, counts }: RuleCoverage): readonly Line[] => [[code(rule)], ...countCells(counts)];
  const ofPlace = (place: string) => rules.filter(({ jurisdiction }) => jurisdiction === place);
  const gaps = (place: string): readonly Item[] =>
    ofPlace(place)
      .filter(({ uncovered }) => uncovered.length > 0)
      .map(({ rule, uncovered }): Item => ({ line: [code(rule)], parts: uncovered.map(({ kind, item }): Item => ({ line: [`${kind}: ${item}`] })) }));
  return places.flatMap((place) => [heading(2, place), table(["Rule", ...COVERAGE_KINDS], ofPlace(place).map(rowOf)), ...outline("Not covered", gaps(place))]);
}

/** What is covered of each place, in percent. */
export function sharesBlocks(rules: readonly RuleCoverage[], files: readonly FileResult[]): readonly Block[] {
  const places = [...new Set(rules.map(({ jurisdiction }) => jurisdiction))];
  const ofPlace = (place: string) => rules.filter(({ jurisdiction }) => jurisdiction === place);
  return [
    heading(2, "Together"),
    table(["Place", ...COVERAGE_KINDS], [...places.map((place): readonly Line[] => [[place], ...shareCells(sumOfCounts(ofPlace(place)))]), [["all"], ...shareCells(sumOfCounts(rules))]]),
    paragraph(...summaryLine(files)),
  ];
}

/** Cases that were found for gaps of some kinds. */
export interface Suggested {
  readonly suggestions: readonly Suggestion[];
  readonly kinds: readonly CoverageKind[];
}

/** What was looked for without finding a case: of the kinds that were asked for. */
function unfoundOf(rules: readonly RuleCoverage[], { suggestions, kinds }: Suggested): readonly Uncovered[] {
  const key = ({ rule, kind, item }: Uncovered): string => `${rule} ${kind} ${item}`;
  const shown = new Set(suggestions.flatMap(({ covers }) => covers.map(key)));
  return rules.flatMap(({ uncovered }) => uncovered).filter((item) => kinds.includes(item.kind) && !shown.has(key(item)));
}

export function unfoundBlocks(rules: readonly RuleCoverage[], suggested: Suggested): readonly Block[] {
  const unfound = unfoundOf(rules, suggested);
  return outline("No case was found for", unfound.map(({ rule, kind, item }): Item => ({ line: [code(rule), ` ${kind}: ${item}`] })));
}

/** Ends with the counts, which scripts read. */
export function coverageData(rules: readonly RuleCoverage[], files: readonly FileResult[], suggested?: Suggested): object {
  return {
    cases: countsOf(files),
    rules: rules.map(({ rule, jurisdiction, cases, counts }) => ({ rule, jurisdiction, cases, ...counts })),
    uncovered: rules.flatMap(({ uncovered }) => uncovered),
    ...(suggested !== undefined && { suggestions: suggested.suggestions.map(({ path, case: found, covers }) => ({ file: path, case: found, covers, yaml: caseYaml(found) })), unfound: unfoundOf(rules, suggested) }),
    ...sumOfCounts(rules),
  };
}

function survivorItem({ mutant, rules, killedBy }: Survivor): Item {
  const read = rules.length === 1 && rules[0] === mutant.id ? [] : [{ line: [`read by ${rules.slice(0, 5).join(", ")}${rules.length > 5 ? ` and ${rules.length - 5} more` : ""}`] }];
  const noticed: Line = killedBy === undefined ? [toned("quiet", "no case that would notice it was found")] : ["the case ", code(killedBy.case.id), " below would notice it"];
  return { line: [code(mutant.id), `${mutant.pointer} (${mutant.mutation}): ${mutant.change}`], parts: [...read, { line: noticed }] };
}

export const survivorBlocks = ({ survivors }: MutationResult): readonly Block[] => outline("Not noticed by any case", survivors.map(survivorItem));

/** The cases that would notice survivors. */
export const killingCases = ({ survivors }: MutationResult): readonly CaseOfFile[] => survivors.flatMap(({ killedBy }) => killedBy ?? []);

/** Cases that were found, each once, as they would stand in their files. */
export function foundCases(found: readonly CaseOfFile[]): string {
  return [...casesByFile(found)].map(([path, cases]) => `\n# ${neutral(path)}\n${cases.map(caseYaml).join("")}`).join("");
}

/** That cases were written, and what is to be done with them. */
export function addedBlocks({ cases, files }: { readonly cases: number; readonly files: number }): readonly Block[] {
  return [paragraph(`${count(cases, "case")} added to ${count(files, "file")}. They say what the catalogue says: read each against the law, then take out its line \`unread\`.`)];
}

const UNSOUGHT = "Mutants that say the same as the law were not looked for: no solver is installed. Some of the survivors may be such.";

export function scoreBlocks(result: MutationResult, files: readonly FileResult[]): readonly Block[] {
  const { killed, survivors, equivalents, equivalentsLookedFor } = result;
  return [
    ...outline("Equivalent to the law", equivalents.map(({ id, pointer, change }): Item => ({ line: [code(id), `${pointer}: ${change}`] }))),
    paragraph(`${count(killed + survivors.length + equivalents.length, "mutant")}: ${killed} killed, ${survivors.length} survived, ${equivalents.length} equivalent; score ${percent(scoreOf(result))}.`),
    ...(equivalentsLookedFor ? [] : [paragraph(UNSOUGHT)]),
    paragraph(...summaryLine(files)),
  ];
}

/** Ends with the score, which scripts read. */
export function mutationData(result: MutationResult, files: readonly FileResult[]): object {
  const { killed, survivors, equivalents, equivalentsLookedFor } = result;
  const told = ({ mutation, jurisdiction, id, pointer, change }: Survivor["mutant"]) => ({ mutation, jurisdiction, id, pointer, change });
  return {
    cases: countsOf(files),
    survivors: survivors.map(({ mutant, rules, killedBy }) => ({ ...told(mutant), rules, ...(killedBy !== undefined && { file: killedBy.path, case: killedBy.case, yaml: caseYaml(killedBy.case) }) })),
    equivalents: equivalents.map(told),
    equivalentsLookedFor,
    killed,
    survived: survivors.length,
    equivalent: equivalents.length,
    score: Math.round(scoreOf(result) * 100) / 100,
  };
}
