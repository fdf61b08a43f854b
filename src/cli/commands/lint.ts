import type { Command } from "commander";
import type { LintProblem } from "../../catalogue/lint";
import { lintCatalogue } from "../../catalogue/lint";
import { InputError } from "../../offering/input-error";
import { count } from "../../report/words";
import { neutral } from "../../report/neutral";
import { filesUnder, isCaseFile, readCases } from "../case-files";
import type { Context } from "../context";
import type { Io } from "../io";
import { catalogueOption, formatOption } from "../options";
import { json } from "../print";
import { catalogueFrom } from "../sources";

const FORMATS = ["text", "json"] as const;

/** Where the cases of this repository are; other places name theirs. */
const USUAL_CASES = "tests/rules";

interface LintOptions {
  readonly catalogue?: string;
  readonly cases?: string;
  readonly format: (typeof FORMATS)[number];
}

/** The rules that have cases: in the folder named, else in the usual one when there is one. @throws InputError */
async function testedRules(folder: string | undefined, io: Io): Promise<readonly string[] | undefined> {
  const files = await filesUnder(folder ?? USUAL_CASES, io);
  if (files === undefined && folder !== undefined) throw new InputError([{ file: folder, pointer: "", expected: "a folder", found: "nothing there" }]);
  const caseFiles = (files ?? []).filter(isCaseFile);
  // A usual folder without cases is somebody's folder for something else.
  if (folder === undefined && caseFiles.length === 0) return undefined;
  const sources = await Promise.all(caseFiles.map((file) => readCases(file, io)));
  return sources.flatMap(({ file }) => file.cases.flatMap(({ expect }) => expect.map(({ rule }) => rule)));
}

const problemLine = ({ jurisdiction, pointer, id, code, severity, expected, found }: LintProblem): string =>
  neutral(`${jurisdiction}#${pointer}${id === undefined ? "" : ` (${id})`}: ${severity} ${code}: expected ${expected}, found ${found}`);

function listed(problems: readonly LintProblem[]): string {
  const of = (severity: LintProblem["severity"]) => problems.filter((problem) => problem.severity === severity).length;
  return [...problems.map(problemLine), `${count(of("error"), "error")}, ${count(of("warning"), "warning")}`].join("\n");
}

async function lint({ catalogue: path, cases: folder, format }: LintOptions, context: Context): Promise<void> {
  const { io, finish } = context;
  const catalogue = await catalogueFrom(path, context);
  const cases = await testedRules(folder, io);
  const problems = lintCatalogue(catalogue, cases === undefined ? {} : { cases });
  io.stdout(format === "json" ? json({ catalogue: catalogue.digest, problems }) : `${listed(problems)}\n`);
  finish(problems.some(({ severity }) => severity === "error") ? 1 : 0);
}

export function addLint(program: Command, context: Context): void {
  program
    .command("lint")
    .description("Look for what is wrong or idle in a catalogue: dangling references, missing numbers, rules without a case.")
    .addOption(catalogueOption())
    .option("--cases <folder>", `policy cases (*.cases.yaml, at any depth); a rule without one is an error (default: ${USUAL_CASES}, when it exists)`)
    .addOption(formatOption(FORMATS))
    .addHelpText(
      "after",
      `
Exit codes: 0 no errors (warnings only ask for a look), 1 errors, 2 bad input or usage.

Examples:
  $ perimeter lint
  $ perimeter lint --cases tests/rules --format json
  $ perimeter lint --catalogue our-catalogue.json --cases policy/cases`,
    )
    .action((options: LintOptions) => lint(options, context));
}
