import type { Command } from "commander";
import { markets } from "../../evaluator/markets";
import { marketBlocks } from "../../report/market-table";
import type { Context } from "../context";
import type { OfferingOptions } from "../offering-question";
import { askOffering, dayOf, offeringQuestion } from "../offering-question";
import { asOfOption } from "../options";
import { printed } from "../print";

const FORMATS = ["text", "markdown", "json"] as const;

interface MarketsOptions extends OfferingOptions<(typeof FORMATS)[number]> {
  readonly asOf?: string;
}

async function showMarkets(path: string, options: MarketsOptions, context: Context): Promise<void> {
  const { io } = context;
  const { catalogue, data, about } = await offeringQuestion(path, options, context);
  const asOf = dayOf(options.asOf, data, io.today());
  const answers = markets(data, catalogue, { ...about, asOf });
  io.stdout(printed(options.format, () => marketBlocks(answers, asOf), () => answers, io));
}

export function addMarkets(program: Command, context: Context): void {
  askOffering(program.command("markets"), FORMATS, "US,EU")
    .description("Tell where an offering could be sold as it stands, to which investors, and what would open the other markets.")
    .addOption(asOfOption("the offering's asOf, else today"))
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
