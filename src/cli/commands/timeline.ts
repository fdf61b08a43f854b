import type { Command } from "commander";
import { InputError } from "../../offering/input-error";
import { timelineOf } from "../../policy/timeline/timeline";
import type { Context } from "../context";
import type { OfferingOptions } from "../offering-question";
import { askOffering, offeringQuestion } from "../offering-question";
import { dayOption } from "../options";
import { printed } from "../print";
import { timelineBlocks } from "../timeline-blocks";

const FORMATS = ["text", "markdown", "json"] as const;

interface TimelineOptionsOfCommand extends OfferingOptions<(typeof FORMATS)[number]> {
  readonly from?: string;
  readonly to?: string;
}

async function showTimeline(path: string, options: TimelineOptionsOfCommand, context: Context): Promise<void> {
  const { io } = context;
  const { from, to } = options;
  if (from !== undefined && to !== undefined && to < from) throw new InputError([{ file: "--to", pointer: "", expected: `a day on or after ${from}`, found: to }]);
  const { catalogue, data, about } = await offeringQuestion(path, options, context);
  const timeline = timelineOf(data, catalogue, { ...about, ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
  io.stdout(printed(options.format, () => timelineBlocks(timeline, io.today()), () => timeline, io));
}

export function addTimeline(program: Command, context: Context): void {
  askOffering(program.command("timeline"), FORMATS, "CN,HK")
    .description("Tell on which past and known future days the verdict on an offering changes, and through which rule and text.")
    .addOption(dayOption("--from <date>", "the first day to look at (default: as far back as the law is recorded)"))
    .addOption(dayOption("--to <date>", "the last day to look at (default: as far ahead as anything is known)"))
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
