import type { Command } from "commander";
import type { Context } from "../context";
import { cureBlocks } from "../cure-blocks";
import { asOfOption, catalogueOption, formatOption, jurisdictionOption, ratesOption, requireJurisdictions, requireOneStdin } from "../options";
import { printed } from "../print";
import { ratesFrom } from "../rates";
import { withSolver } from "../solver";
import { catalogueFrom, readDocument } from "../sources";

const FORMATS = ["text", "markdown", "json"] as const;

interface CureOptions {
  readonly asOf?: string;
  readonly jurisdiction?: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly rates?: string;
  readonly catalogue?: string;
}

async function cure(path: string, options: CureOptions, context: Context): Promise<void> {
  const { io, finish } = context;
  const { asOf, jurisdiction, format, rates: ratesPath } = options;
  requireOneStdin([path, ratesPath, options.catalogue]);
  const catalogue = await catalogueFrom(options.catalogue, context);
  requireJurisdictions(jurisdiction, catalogue);
  const rates = ratesPath === undefined ? undefined : await readDocument(ratesPath, io);
  const { data, file } = await readDocument(path, io);
  const { cureOffering } = await import("../../backends/solver/cure");
  const stated = typeof data === "object" && data !== null ? (data as { asOf?: unknown }).asOf : undefined;
  const report = await withSolver((solver) => cureOffering(catalogue, data, {
    solver, file,
    asOf: asOf ?? (typeof stated === "string" ? stated : io.today()),
    ...(jurisdiction !== undefined && { jurisdictions: jurisdiction }),
    ...(rates !== undefined && { rates: ratesFrom(rates.data, rates.file) }),
  }));
  io.stdout(printed(format, () => cureBlocks(report), () => report, io));
  finish(report.violations.length > 0 ? 1 : 0);
}

export function addCure(program: Command, context: Context): void {
  program
    .command("cure")
    .description("Find the smallest changes that end each breach of an offering, each tried on the offering before it is shown.")
    .argument("<file>", "the offering as JSON or YAML; - reads standard input")
    .addOption(asOfOption("the offering's asOf, else today"))
    .addOption(jurisdictionOption("only these jurisdictions, such as US,EU (default: all)"))
    .addOption(formatOption(FORMATS))
    .addOption(ratesOption())
    .addOption(catalogueOption())
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
