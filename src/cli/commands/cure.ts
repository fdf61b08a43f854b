import type { Command } from "commander";
import type { Context } from "../context";
import { cureBlocks } from "../cure-blocks";
import type { OfferingOptions } from "../offering-question";
import { askOffering, dayOf, offeringQuestion } from "../offering-question";
import { asOfOption } from "../options";
import { printed } from "../print";
import { withSolver } from "../solver";

const FORMATS = ["text", "markdown", "json"] as const;

interface CureOptions extends OfferingOptions<(typeof FORMATS)[number]> {
  readonly asOf?: string;
}

async function cure(path: string, options: CureOptions, context: Context): Promise<void> {
  const { io, finish } = context;
  const { catalogue, data, about } = await offeringQuestion(path, options, context);
  const { cureOffering } = await import("../../backends/solver/cure");
  const report = await withSolver((solver) => cureOffering(catalogue, data, { ...about, solver, asOf: dayOf(options.asOf, data, io.today()) }));
  io.stdout(printed(options.format, () => cureBlocks(report), () => report, io));
  finish(report.violations.length > 0 ? 1 : 0);
}

export function addCure(program: Command, context: Context): void {
  askOffering(program.command("cure"), FORMATS, "US,EU")
    .description("Find the smallest changes that end each breach of an offering, each tried on the offering before it is shown.")
    .addOption(asOfOption("the offering's asOf, else today"))
    .addHelpText(
      "after",
      `
The search needs the optional package z3-solver; without it, the unmet conditions of each way out are shown.

Exit codes: 0 nothing to cure, 1 something is, 2 bad input or usage.

Examples:
  $ perimeter cure offering.yaml
  $ perimeter cure offering.yaml --jurisdiction SG --format json`,
    )
    .action((path: string, options: CureOptions) => cure(path, options, context));
}
