import type { Command } from "commander";
import { Option } from "commander";
import { createEvaluator } from "../../evaluator/create";
import type { Report, Verdict } from "../../evaluator/model";
import { VERDICTS } from "../../evaluator/model";
import { toMarkdown } from "../../report/markdown";
import { toText } from "../../report/text";
import type { Context } from "../context";
import type { Io } from "../io";
import type { OfferingOptions } from "../offering-question";
import { askOffering, offeringQuestion } from "../offering-question";
import { asOfOption } from "../options";
import { json, layout } from "../print";
import { deliver } from "../sources";

const FORMATS = ["text", "json", "markdown"] as const;
/** Verdicts that a gate can be set to. */
export const THRESHOLDS = ["prohibited", "non-compliant", "undetermined"] as const satisfies readonly Verdict[];

interface CheckOptions extends OfferingOptions<(typeof FORMATS)[number]> {
  readonly asOf?: string;
  readonly failOn: (typeof THRESHOLDS)[number];
  readonly all?: boolean;
  readonly output?: string;
}

/** Whether a verdict is at or above the threshold. A place that was not checked is as undetermined as a missing fact. */
export function fails(verdict: Verdict, threshold: CheckOptions["failOn"]): boolean {
  if (verdict === "not-covered") return threshold === "undetermined";
  return VERDICTS.indexOf(verdict) <= VERDICTS.indexOf(threshold);
}

function rendered(report: Report, { format, output }: CheckOptions, io: Io): string {
  if (format === "json") return json(report);
  if (format === "markdown") return toMarkdown(report);
  const { color, width } = layout(io);
  // A file is read by anything; it gets neither colours nor the width of a terminal.
  return output === undefined ? toText(report, { color, width }) : toText(report);
}

async function check(path: string, options: CheckOptions, context: Context): Promise<void> {
  const { io, finish } = context;
  const { asOf, all } = options;
  const { catalogue, data, about } = await offeringQuestion(path, options, context);
  const report = createEvaluator(catalogue).evaluate(data, { ...about, ...(asOf !== undefined && { asOf }), ...(all !== undefined && { all }) });
  await deliver(rendered(report, options, io), options.output, io);
  finish(fails(report.verdict, options.failOn) ? 1 : 0);
}

export function addCheck(program: Command, context: Context): void {
  askOffering(program.command("check"), FORMATS, "CN,HK")
    .description("Check an offering against the law of a day.")
    .addOption(asOfOption("the offering's asOf, else today"))
    .addOption(new Option("--fail-on <verdict>", "the mildest verdict that ends with exit code 1").choices(THRESHOLDS).default("non-compliant"))
    .option("--all", "also report the rules that do not apply")
    .option("--output <file>", "write to a file instead, as a whole or not at all")
    .addHelpText(
      "after",
      `
Exit codes: 0 nothing at or above --fail-on, 1 something is, 2 bad input or usage.
With --fail-on undetermined, a place that the catalogue does not cover fails too.

Examples:
  $ perimeter check offering.yaml
  $ perimeter check offering.json --as-of 2026-03-01 --jurisdiction CN,HK
  $ perimeter check offering.yaml --rates rates.yaml --format markdown --output report.md
  $ cat offering.json | perimeter check - --format json --fail-on undetermined`,
    )
    .action((path: string, options: CheckOptions) => check(path, options, context));
}
