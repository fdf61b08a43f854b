import type { Command } from "commander";
import { markets } from "../../evaluator/markets";
import { marketBlocks } from "../../report/market-table";
import type { Context } from "../context";
import { asOfOption, catalogueOption, formatOption, jurisdictionOption, ratesOption, requireJurisdictions, requireOneStdin } from "../options";
import { printed } from "../print";
import { ratesFrom } from "../rates";
import { catalogueFrom, readDocument } from "../sources";

const FORMATS = ["text", "markdown", "json"] as const;

interface MarketsOptions {
  readonly asOf?: string;
  readonly jurisdiction?: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly rates?: string;
  readonly catalogue?: string;
}

/** The day the law of which applies: as asked, as the offering says, else today. */
const dayOf = (asked: string | undefined, data: unknown, today: string): string => {
  const stated = typeof data === "object" && data !== null ? (data as { asOf?: unknown }).asOf : undefined;
  return asked ?? (typeof stated === "string" ? stated : today);
};

async function showMarkets(path: string, options: MarketsOptions, context: Context): Promise<void> {
  const { io } = context;
  requireOneStdin([path, options.rates, options.catalogue]);
  const catalogue = await catalogueFrom(options.catalogue, context);
  requireJurisdictions(options.jurisdiction, catalogue);
  const ratesFile = options.rates === undefined ? undefined : await readDocument(options.rates, io);
  const { data, file } = await readDocument(path, io);
  const asOf = dayOf(options.asOf, data, io.today());
  const answers = markets(data, catalogue, {
    file,
    asOf,
    ...(options.jurisdiction !== undefined && { jurisdictions: options.jurisdiction }),
    ...(ratesFile !== undefined && { rates: ratesFrom(ratesFile.data, ratesFile.file) }),
  });
  io.stdout(printed(options.format, () => marketBlocks(answers, asOf), () => answers, io));
}

export function addMarkets(program: Command, context: Context): void {
  program
    .command("markets")
    .description("Tell where an offering could be sold as it stands, to which investors, and what would open the other markets.")
    .argument("<file>", "the offering as JSON or YAML; - reads standard input")
    .addOption(asOfOption("the offering's asOf, else today"))
    .addOption(jurisdictionOption("only these jurisdictions, such as US,EU (default: all)"))
    .addOption(formatOption(FORMATS))
    .addOption(ratesOption())
    .addOption(catalogueOption())
    .addHelpText(
      "after",
      `
Examples:
  $ perimeter markets offering.yaml
  $ perimeter markets offering.yaml --jurisdiction US,EU,GB --format markdown
  $ cat offering.json | perimeter markets - --format json`,
    )
    .action((path: string, options: MarketsOptions) => showMarkets(path, options, context));
}
