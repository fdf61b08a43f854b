import type { Command } from "commander";
import type { Catalogue } from "../../catalogue/catalogue";
import { InputError } from "../../offering/input-error";
import type { Context } from "../context";
import { diffBlocks } from "../diff-blocks";
import { asOfOption, dayOption, formatOption, jurisdictionOption, requireJurisdictions, requireOneStdin, ruleOption } from "../options";
import { printed } from "../print";
import { withSolver } from "../solver";
import { catalogueFrom } from "../sources";

const FORMATS = ["text", "markdown", "json"] as const;

/** Stands for the catalogue of the package where a file is expected. */
const PUBLISHED = "published";

interface DiffOptions {
  readonly asOf?: string;
  readonly and?: string;
  readonly jurisdiction?: readonly string[];
  readonly rule?: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly exitCode?: true;
}

const named = (path: string | undefined, context: Context): Promise<Catalogue> => catalogueFrom(path === PUBLISHED ? undefined : path, context);

const usage = (expected: string, found: string): InputError => new InputError([{ file: "arguments", pointer: "", expected, found }]);

/** The two catalogues: two that are named, or one twice when two days are compared. @throws InputError */
async function sides(old: string | undefined, now: string | undefined, { asOf, and }: DiffOptions, context: Context): Promise<readonly [Catalogue, Catalogue]> {
  if (and !== undefined && asOf === undefined) throw usage("--as-of beside --and: two days", "one day");
  if (now === undefined && and === undefined) throw usage("two catalogues, or two days as --as-of and --and", old === undefined ? "none" : "one catalogue");
  requireOneStdin([old, now]);
  const before = await named(old ?? PUBLISHED, context);
  return [before, now === undefined || now === old ? before : await named(now, context)];
}

function titleOf(old: string | undefined, now: string | undefined, { asOf, and }: DiffOptions): string {
  const days = and === undefined ? (asOf === undefined ? "" : `, law of ${asOf}`) : `, law of ${String(asOf)} against ${and}`;
  return now === undefined ? `What changed${days}` : `What changed from ${String(old)} to ${now}${days}`;
}

async function diff(old: string | undefined, now: string | undefined, options: DiffOptions, context: Context): Promise<void> {
  const { asOf, and, jurisdiction, rule, format, exitCode } = options;
  const { io, finish } = context;
  const [before, after] = await sides(old, now, options, context);
  for (const code of jurisdiction ?? []) if (!before.places.some((place) => place.code === code)) requireJurisdictions([code], after);
  const { diffCatalogues } = await import("../../backends/solver/diff");
  const changes = await withSolver((solver) => diffCatalogues(before, after, {
    solver,
    ...(asOf !== undefined && { asOf }), ...(and !== undefined && { and }),
    ...(jurisdiction !== undefined && { jurisdictions: jurisdiction }), ...(rule !== undefined && { rules: rule }),
  }));
  io.stdout(printed(format, () => diffBlocks(changes, titleOf(old, now, options)), () => changes, io));
  finish(exitCode === true && changes.some(({ change }) => change !== "equivalent") ? 1 : 0);
}

export function addDiff(program: Command, context: Context): void {
  program
    .command("diff")
    .description("Compare two catalogues, or the law of two days, rule by rule: which judge every offering as before, and an offering that shows each difference.")
    .argument("[old]", `a saved catalogue, or "${PUBLISHED}" for the one of this package`)
    .argument("[new]", "another")
    .addOption(asOfOption("every day"))
    .addOption(dayOption("--and <date>", "the day of the new law, when the law of two days is compared"))
    .addOption(jurisdictionOption("only these jurisdictions, such as US,EU (default: all)"))
    .addOption(ruleOption())
    .addOption(formatOption(FORMATS))
    .option("--exit-code", "end with 1 when something changed")
    .addHelpText(
      "after",
      `
Proofs need the optional package z3-solver. What it cannot decide is called "not-proved" and tried on samples.

Exit codes: 0 compared (with --exit-code: nothing changed), 1 something changed, 2 bad input or usage.

Examples:
  $ perimeter diff ${PUBLISHED} our-catalogue.json
  $ perimeter diff old.json new.json --format markdown > comment.md
  $ perimeter diff --as-of 2026-06-04 --and 2026-06-05 --jurisdiction EU`,
    )
    .action((old: string | undefined, now: string | undefined, options: DiffOptions) => diff(old, now, options, context));
}
