import type { Command } from "commander";
import { coverageBlocks, coverageOf } from "../../report/coverage";
import type { Context } from "../context";
import { asOfOption, catalogueOption, formatOption } from "../options";
import { printed } from "../print";
import { catalogueFrom } from "../sources";

const FORMATS = ["text", "markdown", "json"] as const;

interface MatrixOptions {
  readonly asOf?: string;
  readonly format: (typeof FORMATS)[number];
  readonly catalogue?: string;
}

async function matrix({ asOf, format, catalogue }: MatrixOptions, context: Context): Promise<void> {
  const { io } = context;
  const coverage = coverageOf(await catalogueFrom(catalogue, context), asOf ?? io.today());
  io.stdout(printed(format, () => coverageBlocks(coverage), () => coverage, io));
}

export function addMatrix(program: Command, context: Context): void {
  program
    .command("matrix")
    .description("Show what the catalogue covers on a day: rules by place and kind, and how far they were checked.")
    .addOption(asOfOption("today"))
    .addOption(formatOption(FORMATS))
    .addOption(catalogueOption())
    .addHelpText(
      "after",
      `
Examples:
  $ perimeter matrix
  $ perimeter matrix --as-of 2025-06-01 --format markdown`,
    )
    .action((options: MatrixOptions) => matrix(options, context));
}
