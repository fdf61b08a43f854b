import type { Command } from "commander";
import type { Catalogue } from "../../catalogue/catalogue";
import type { Jurisdiction, Rule } from "../../catalogue/model";
import { InputError, showValue } from "../../offering/input-error";
import { nearest } from "../../offering/nearest";
import { ruleBlocks } from "../../report/rule-blocks";
import { describeRule } from "../../report/rule-description";
import type { Context } from "../context";
import { asOfOption, catalogueOption, formatOption } from "../options";
import { printed } from "../print";
import { catalogueFrom } from "../sources";

const FORMATS = ["text", "markdown", "json"] as const;

interface ExplainOptions {
  readonly asOf?: string;
  readonly format: (typeof FORMATS)[number];
  readonly catalogue?: string;
}

/** @throws InputError naming the nearest rule that exists */
function ruleOf(id: string, { places }: Catalogue): { readonly rule: Rule; readonly pack: Jurisdiction } {
  for (const pack of places) {
    const rule = pack.rules.find((candidate) => candidate.id === id);
    if (rule !== undefined) return { rule, pack };
  }
  const near = nearest(id, places.flatMap((pack) => pack.rules.map((rule) => rule.id)));
  throw new InputError([
    { file: "rule-id", pointer: "", expected: "the id of a rule, as listed by perimeter rules --all", found: showValue(id), ...(near !== undefined && { hint: `did you mean "${near}"?` }) },
  ]);
}

async function explain(id: string, { asOf, format, catalogue: path }: ExplainOptions, context: Context): Promise<void> {
  const { io } = context;
  const { rule, pack } = ruleOf(id, await catalogueFrom(path, context));
  const description = describeRule(rule, pack, asOf ?? io.today());
  io.stdout(printed(format, () => ruleBlocks(description), () => description, io));
}

export function addExplain(program: Command, context: Context): void {
  program
    .command("explain")
    .description("Tell a rule in words: conditions, numbers of the day, exemptions, who answers, remedies, sources.")
    .argument("<rule-id>", "such as cn.notice42.rwa-onshore; perimeter rules lists them")
    .addOption(asOfOption("today"))
    .addOption(formatOption(FORMATS))
    .addOption(catalogueOption())
    .addHelpText(
      "after",
      `
Examples:
  $ perimeter explain cn.notice42.rwa-onshore
  $ perimeter explain cn.notice42.rwa-onshore --as-of 2026-02-05
  $ perimeter explain tw.sto.small-offering --format markdown > small-offering.md`,
    )
    .action((id: string, options: ExplainOptions) => explain(id, options, context));
}
