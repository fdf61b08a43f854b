import type { Command } from "commander";
import { InputError } from "../../offering/input-error";
import { timelineOf } from "../../policy/timeline/timeline";
import type { Context } from "../context";
import { catalogueOption, dayOption, formatOption, jurisdictionOption, ratesOption, requireJurisdictions, requireOneStdin } from "../options";
import { printed } from "../print";
import { ratesFrom } from "../rates";
import { catalogueFrom, readDocument } from "../sources";
import { timelineBlocks } from "../timeline-blocks";

const FORMATS = ["text", "markdown", "json"] as const;

interface TimelineOptionsOfCommand {
  readonly from?: string;
  readonly to?: string;
  readonly jurisdiction?: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly rates?: string;
  readonly catalogue?: string;
}

async function showTimeline(path: string, options: TimelineOptionsOfCommand, context: Context): Promise<void> {
  const { io } = context;
  const { from, to, jurisdiction } = options;
  if (from !== undefined && to !== undefined && to < from) throw new InputError([{ file: "--to", pointer: "", expected: `a day on or after ${from}`, found: to }]);
  requireOneStdin([path, options.rates, options.catalogue]);
  const catalogue = await catalogueFrom(options.catalogue, context);
  requireJurisdictions(jurisdiction, catalogue);
  const rates = options.rates === undefined ? undefined : await readDocument(options.rates, io);
  const { data, file } = await readDocument(path, io);
  const timeline = timelineOf(data, catalogue, {
    file,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(jurisdiction !== undefined && { jurisdictions: jurisdiction }),
    ...(rates !== undefined && { rates: ratesFrom(rates.data, rates.file) }),
  });
  io.stdout(printed(options.format, () => timelineBlocks(timeline, io.today()), () => timeline, io));
}

export function addTimeline(program: Command, context: Context): void {
  program
    .command("timeline")
    .description("Tell on which past and known future days the verdict on an offering changes, and through which rule and text.")
    .argument("<file>", "the offering as JSON or YAML; - reads standard input")
    .addOption(dayOption("--from <date>", "the first day to look at (default: as far back as the law is recorded)"))
    .addOption(dayOption("--to <date>", "the last day to look at (default: as far ahead as anything is known)"))
    .addOption(jurisdictionOption("only these jurisdictions, such as CN,HK (default: all)"))
    .addOption(formatOption(FORMATS))
    .addOption(ratesOption())
    .addOption(catalogueOption())
    .addHelpText(
      "after",
      `
The offering is taken as it is stated on every day; its own asOf is not looked at. What is not known to change stays as it is.

Examples:
  $ perimeter timeline offering.yaml
  $ perimeter timeline offering.yaml --from 2026-01-01 --jurisdiction EU,DE
  $ cat offering.json | perimeter timeline - --format json`,
    )
    .action((path: string, options: TimelineOptionsOfCommand) => showTimeline(path, options, context));
}
