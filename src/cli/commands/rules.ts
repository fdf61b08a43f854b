import type { Command } from "commander";
import { Option } from "commander";
import type { Catalogue } from "../../catalogue/catalogue";
import type { RuleKind } from "../../catalogue/model";
import { RULE_KINDS } from "../../catalogue/model";
import { listedRules, listedUntranslated, ruleListBlocks, untranslatedBlocks } from "../../report/rule-list";
import type { Context } from "../context";
import { asOfOption, catalogueOption, formatOption, jurisdictionOption, requireJurisdictions } from "../options";
import { printed } from "../print";
import { catalogueFrom } from "../sources";

const FORMATS = ["text", "markdown", "json"] as const;

interface RulesOptions {
  readonly jurisdiction?: readonly string[];
  readonly asOf?: string;
  readonly kind?: RuleKind;
  readonly all?: boolean;
  readonly untranslated?: boolean;
  readonly format: (typeof FORMATS)[number];
  readonly catalogue?: string;
}

const packsOf = ({ places }: Catalogue, wanted: readonly string[] | undefined) => places.filter(({ code }) => wanted?.includes(code) ?? true);

async function rules(options: RulesOptions, context: Context): Promise<void> {
  const { io } = context;
  const { format, kind, jurisdiction, all = false } = options;
  const catalogue = await catalogueFrom(options.catalogue, context);
  requireJurisdictions(jurisdiction, catalogue);
  const packs = packsOf(catalogue, jurisdiction);
  if (options.untranslated === true) {
    const cards = listedUntranslated(packs);
    io.stdout(printed(format, () => untranslatedBlocks(cards), () => cards, io));
    return;
  }
  const asOf = options.asOf ?? io.today();
  const listed = listedRules(packs, asOf).filter((rule) => (all || rule.standing === "in-force") && (kind === undefined || rule.kind === kind));
  io.stdout(printed(format, () => ruleListBlocks(listed, asOf), () => listed, io));
}

export function addRules(program: Command, context: Context): void {
  program
    .command("rules")
    .description("List the rules in force on a day.")
    .addOption(jurisdictionOption("only these jurisdictions, such as CN,HK (default: all)"))
    .addOption(asOfOption("today"))
    .addOption(new Option("--kind <kind>", "only rules of this kind").choices(RULE_KINDS))
    .option("--all", "also rules that are no longer, or not yet, in force on the day")
    .option("--untranslated", "instead, the law that was left to a person to judge")
    .addOption(formatOption(FORMATS))
    .addOption(catalogueOption())
    .addHelpText(
      "after",
      `
Examples:
  $ perimeter rules --jurisdiction HK
  $ perimeter rules --kind prohibition --as-of 2026-02-06
  $ perimeter rules --all --format json
  $ perimeter rules --untranslated`,
    )
    .action((options: RulesOptions) => rules(options, context));
}
