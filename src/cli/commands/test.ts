import type { Command } from "commander";
import { Option } from "commander";
import type { Catalogue } from "../../catalogue/catalogue";
import { extendWith } from "../../catalogue/load-policy";
import { InputError, showValue } from "../../offering/input-error";
import type { CaseSource } from "../../policy/case-offering";
import { changedRules } from "../../policy/changed";
import type { Gaps } from "../../policy/coverage/coverage";
import { coverageOf, gapsOf, percentOf, sumOfCounts } from "../../policy/coverage/coverage";
import type { CoverageKind } from "../../policy/coverage/items";
import { COVERAGE_KINDS } from "../../policy/coverage/items";
import { suggestionsFor } from "../../policy/coverage/suggest";
import type { MutationOptions } from "../../policy/mutate/mutation";
import { mutationOf, scoreOf } from "../../policy/mutate/mutation";
import type { FileResult, Selection, TestedRule } from "../../policy/suite";
import { heldCases, isNamed, runFiles, testedRules } from "../../policy/suite";
import type { Block } from "../../report/document";
import { addCases } from "../add-cases";
import { casesAt } from "../case-files";
import type { Context } from "../context";
import { withEquivalence } from "../solver";
import { toJunit } from "../junit";
import type { Minimum } from "../minimum";
import { kinds, minimum } from "../minimum";
import { catalogueOption, formatOption, jurisdictionOption, requireJurisdictions, requireOneStdin } from "../options";
import { json, printed } from "../print";
import { progressOn } from "../progress";
import { catalogueFrom, readDocument } from "../sources";
import { addedBlocks, caseBlocks, caseData, coverageBlocks, coverageData, failedOf, foundCases, killingCases, mutationData, scoreBlocks, sharesBlocks, survivorBlocks, unfoundBlocks } from "../test-output";

const FORMATS = ["text", "json", "junit"] as const;

interface TestOptions {
  readonly jurisdiction?: readonly string[];
  readonly rule?: readonly string[];
  readonly name?: string;
  readonly format: (typeof FORMATS)[number];
  readonly catalogue?: string;
  readonly policy?: string;
  readonly coverage?: true;
  readonly mutate?: true;
  readonly suggest?: true | readonly CoverageKind[];
  readonly write?: true;
  readonly min?: Minimum;
  readonly changed?: string;
  readonly whole?: true;
  readonly watch?: true;
}

/** What is run: cases, the law they are run against, and which of both are meant. */
interface Job {
  readonly catalogue: Catalogue;
  readonly sources: readonly CaseSource[];
  readonly selection: Selection;
  readonly options: TestOptions;
}

/** Rule ids apart by commas, in which `*` stands for anything; the option may also be repeated. */
const ids = (text: string, before: readonly string[] = []): readonly string[] => [...before, ...text.split(",").map((id) => id.trim())];

function usage(option: string, expected: string, found: string): InputError {
  return new InputError([{ file: option, pointer: "", expected, found }]);
}

function checkUsage({ coverage, mutate, suggest, write, format, min, changed, whole, watch }: TestOptions): void {
  const measures = coverage === true || mutate === true;
  if (coverage === true && mutate === true) throw usage("--mutate", "--coverage or --mutate", "both");
  if (measures && format === "junit") throw usage("--format", "text or json with --coverage and --mutate", "junit");
  if (!measures && min !== undefined) throw usage("--min", "--coverage or --mutate beside it", "neither");
  if (whole === true && mutate !== true) throw usage("--whole", "--mutate beside it", coverage === true ? "--coverage, which looks at all of it anyway" : "neither");
  if (whole === true && changed !== undefined) throw usage("--whole", "--whole or --changed", "both");
  if (!measures && changed !== undefined) throw usage("--changed", "--coverage or --mutate beside it", "neither");
  if (mutate === true && min !== undefined && new Set(Object.values(min)).size > 1) throw usage("--min", "one percentage with --mutate", "several");
  if (suggest !== undefined && coverage !== true) throw usage("--suggest", "--coverage beside it", mutate === true ? "--mutate, which suggests cases anyway" : "neither");
  if (write === true && mutate !== true && suggest === undefined) throw usage("--write", "--coverage --suggest or --mutate beside it", "neither");
  if (write === true && watch === true) throw usage("--watch", "to be left out with --write", "both");
  if (watch === true && mutate === true) throw usage("--watch", "cases or --coverage", "--mutate");
}

async function lawOf({ catalogue: path, policy }: TestOptions, context: Context): Promise<Catalogue> {
  const catalogue = await catalogueFrom(path, context);
  if (policy === undefined) return catalogue;
  const { data, file } = await readDocument(policy, context.io);
  return extendWith(catalogue, data, file);
}

/** @throws InputError when no rule or case is meant by what was asked for */
function requireSome(files: readonly FileResult[], { rule, name, jurisdiction }: TestOptions): void {
  if (files.length > 0) return;
  const [option, found] = name !== undefined ? ["--name", name] : rule !== undefined ? ["--rule", rule.join(",")] : ["--jurisdiction", (jurisdiction ?? []).join(",")];
  throw usage(option!, "something that at least one case is about", showValue(found));
}

/** The rules that are measured: those meant, and of these only the changed ones when a base is given. */
async function measuredRules(files: readonly FileResult[], { catalogue, selection, options }: Job, context: Context): Promise<readonly TestedRule[]> {
  const places = selection.jurisdictions ?? [...new Set(files.map(({ source }) => source.file.jurisdiction))];
  const tested = testedRules(heldCases(files), catalogue, { ...selection, jurisdictions: places });
  if (!measuresChanges(options)) return tested;
  const changed = new Set(changedRules(await catalogueFrom(options.changed, context), catalogue));
  return tested.filter(({ rule }) => changed.has(rule.id));
}

/** Slips of the pen are looked for where the law is not the published one, unless all of it is asked for. */
function measuresChanges({ changed, mutate, whole, catalogue, policy }: TestOptions): boolean {
  return changed !== undefined || (mutate === true && whole !== true && (catalogue !== undefined || policy !== undefined));
}

const ofKinds = ({ items, left }: Gaps, kinds: readonly CoverageKind[]): Gaps => ({ items, left: left.filter(({ kind }) => kinds.includes(kind)) });

/** Prints what is covered, and cases for the rest where they are asked for. Returns whether it is too little. */
async function measureCoverage(files: readonly FileResult[], job: Job, context: Context): Promise<boolean> {
  const { catalogue, options } = job;
  const { io } = context;
  const { format, min = {}, suggest, write } = options;
  const gaps = (await measuredRules(files, job, context)).map((tested) => [tested, gapsOf(tested)] as const);
  const rules = gaps.map(([tested, left]) => coverageOf(tested, left));
  const meant = suggest === true ? COVERAGE_KINDS : suggest;
  const suggested = meant && { kinds: meant, suggestions: suggestionsFor(gaps.map(([tested, found]) => [tested, ofKinds(found, meant)] as const), catalogue) };
  const added = write === true ? addedBlocks(await addCases(suggested?.suggestions ?? [], io)) : [];
  const told = (blocks: readonly Block[]): string => printed("text", () => blocks, () => undefined, io);
  if (format === "json") io.stdout(json({ catalogue: catalogue.digest, ...coverageData(rules, files, suggested) }));
  else if (suggested === undefined) io.stdout(told([...failures(files), ...coverageBlocks(rules), ...sharesBlocks(rules, files)]));
  else io.stdout([told([...failures(files), ...coverageBlocks(rules)]), foundCases(suggested.suggestions), "\n", told([...sharesBlocks(rules, files), ...unfoundBlocks(rules, suggested), ...added])].join(""));
  const counts = sumOfCounts(rules);
  return COVERAGE_KINDS.some((kind) => percentOf(counts[kind]) < (min[kind] ?? 0));
}

/** Prints the mutants that no case notices. Returns whether they are too many. */
async function measureMutation(files: readonly FileResult[], job: Job, context: Context): Promise<boolean> {
  const { catalogue, options } = job;
  const { io } = context;
  const { format, min = {}, write } = options;
  const measured = await measuredRules(files, job, context);
  // A survivor can take seconds: a case is looked for, and then a proof.
  const bars = { mutants: progressOn(io, "mutants"), survivors: progressOn(io, "survivors", 1) };
  const progress: MutationOptions["progress"] = (what, done, total) => bars[what].show(done, done / total);
  const result = await withEquivalence(context.loadZ3, (equivalence) => mutationOf(measured, catalogue, { equivalence, progress }));
  bars.survivors.clear();
  bars.mutants.clear();
  const found = killingCases(result);
  const added = write === true ? addedBlocks(await addCases(found, io)) : [];
  const told = (blocks: readonly Block[]): string => printed("text", () => blocks, () => undefined, io);
  if (format === "json") io.stdout(json({ catalogue: catalogue.digest, ...mutationData(result, files) }));
  else io.stdout([told([...failures(files), ...survivorBlocks(result)]), foundCases(found), "\n", told([...scoreBlocks(result, files), ...added])].join(""));
  return COVERAGE_KINDS.some((kind) => scoreOf(result) < (min[kind] ?? 0));
}

/** Runs once and prints. Returns whether something is wrong. */
async function once(job: Job, context: Context): Promise<boolean> {
  const { catalogue, sources, selection, options } = job;
  const { io } = context;
  const { format } = options;
  const files = runFiles(sources, catalogue, selection);
  requireSome(files, options);
  const failed = failedOf(files) > 0;
  if (format === "junit") {
    io.stdout(toJunit(files.map(({ source, results, took }) => ({ name: source.file.title, file: source.path, took, cases: results.map(({ id, title, problems }) => ({ name: `${id} ${title}`, problems })) }))));
    return failed;
  }
  if (options.coverage === true) return (await measureCoverage(files, job, context)) || failed;
  if (options.mutate === true) return (await measureMutation(files, job, context)) || failed;
  io.stdout(format === "json" ? json({ catalogue: catalogue.digest, ...caseData(files) }) : printed("text", () => caseBlocks(files), () => undefined, io));
  return failed;
}

/** The cases that fail, without the line that sums up. */
const failures = (files: readonly FileResult[]) => caseBlocks(files).slice(0, -1);

async function runOnce(paths: readonly string[], options: TestOptions, context: Context): Promise<boolean> {
  const catalogue = await lawOf(options, context);
  requireJurisdictions(options.jurisdiction, catalogue);
  const sources = await casesAt(paths, context.io);
  const { jurisdiction: jurisdictions, rule: rules, name } = options;
  if (rules !== undefined && !catalogue.jurisdictions.some((pack) => pack.rules.some(({ id }) => isNamed(id, rules)))) throw usage("--rule", "the id of a rule, or part of one with *", showValue(rules.join(",")));
  const selection: Selection = { ...(jurisdictions !== undefined && { jurisdictions }), ...(rules !== undefined && { rules }), ...(name !== undefined && { name }) };
  return once({ catalogue, sources, selection, options }, context);
}

async function test(given: readonly string[], options: TestOptions, context: Context): Promise<void> {
  const { io, finish } = context;
  const paths = given.length === 0 ? ["."] : given;
  checkUsage(options);
  requireOneStdin([options.catalogue, options.policy, options.changed]);
  finish((await runOnce(paths, options, context)) ? 1 : 0);
  if (options.watch !== true) return;
  const watched = [...paths, ...[options.catalogue, options.policy].filter((path) => path !== undefined && path !== "-")] as string[];
  const changes = io.changesUnder(watched)[Symbol.asyncIterator]();
  while ((await changes.next()).done !== true) {
    try {
      finish((await runOnce(paths, options, context)) ? 1 : 0);
    } catch (error) {
      // A file is often half written, or not yet right, while somebody works on it.
      if (!(error instanceof InputError)) throw error;
      io.stderr(`${error.message}\n`);
      finish(2);
    }
  }
}

export function addTest(program: Command, context: Context): void {
  program
    .command("test")
    .description("Run policy cases: offerings with what the law is expected to say of them. Measure how much of the law they show.")
    .argument("[paths...]", "files named *.cases.yaml, or folders of them at any depth (default: the current folder)")
    .addOption(jurisdictionOption("only the cases and rules of these jurisdictions, such as CN,HK"))
    .addOption(new Option("--rule <ids>", "only cases about these rules; * stands for anything").argParser(ids))
    .option("--name <text>", "only cases with this in their id or title")
    .addOption(catalogueOption())
    .option("--policy <file>", "a house policy as JSON or YAML, put on top of the catalogue")
    .addOption(formatOption(FORMATS))
    .option("--coverage", "instead, what of each rule the cases show: outcomes, exemptions, decisive conditions, thresholds, days, missing facts")
    .option("--mutate", "instead, which slips of the pen in the law no case would notice, each with a case that would")
    .addOption(new Option("--suggest [kinds]", "with --coverage: a case for what they do not show, as far as one is found; of all kinds, or as in --suggest=outcomes,edges").argParser(kinds))
    .option("--write", "with --coverage --suggest or --mutate: add the cases that are found to their files")
    .addOption(new Option("--min <percent>", "with --coverage or --mutate: the least that is enough, such as 95 or outcomes=100,conditions=95").argParser(minimum))
    .option("--changed <base.json>", "with --coverage or --mutate: only rules that differ from this saved catalogue (--mutate with --catalogue or --policy: by default, from the published one)")
    .option("--whole", "with --mutate: all rules, also those that are as published")
    .option("--watch", "run again whenever something changes")
    .addHelpText(
      "after",
      `
Exit codes: 0 every case holds and --min is reached, 1 a case fails or --min is not reached, 2 bad input or usage.

Examples:
  $ perimeter test
  $ perimeter test tests/rules/cn --rule 'cn.notice42.*'
  $ perimeter test policy/cases --policy house-policy.json --format junit
  $ perimeter test tests/rules/hk --coverage --min outcomes=100,edges=100,conditions=95
  $ perimeter test tests/rules/hk --coverage --suggest --write
  $ perimeter test tests/rules/hk --mutate --changed published.json --format json`,
    )
    .action((paths: readonly string[], options: TestOptions) => test(paths, options, context));
}
