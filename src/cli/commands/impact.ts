import type { Command } from "commander";
import { Option } from "commander";
import type { Catalogue } from "../../catalogue/catalogue";
import { InputError } from "../../offering/input-error";
import type { ImpactOptions, Law } from "../../policy/impact/impact";
import { impactOf } from "../../policy/impact/impact";
import { impactTally } from "../../policy/impact/impact-summary";
import type { ImpactSummary } from "../../policy/impact/impact-summary";
import type { Context } from "../context";
import type { Spool } from "../io";
import { Unusable } from "../io";
import type { ComparedLaw } from "../impact-blocks";
import { impactBlocks } from "../impact-blocks";
import { beginning, end, flipRows } from "../impact-json";
import { recordedOfferings } from "../offerings";
import { asOfOption, dayOption, formatOption, jurisdictionOption, ratesOption, requireJurisdictions, requireOneStdin } from "../options";
import { printed } from "../print";
import { progressOn } from "../progress";
import { ratesFrom } from "../rates";
import { catalogueFrom, readDocument } from "../sources";
import { THRESHOLDS, fails } from "./check";

const FORMATS = ["text", "markdown", "json"] as const;

/** Names the catalogue of the package where a file is asked for. */
const PUBLISHED = "published";

interface ImpactOptionsOfCommand {
  readonly offerings: string;
  readonly asOf?: string;
  readonly and?: string;
  readonly jurisdiction?: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly failOn: (typeof THRESHOLDS)[number];
  readonly rates?: string;
}

const fileOf = (name: string | undefined): string | undefined => (name === PUBLISHED ? undefined : name);

/** Two catalogues, or two days of one. @throws InputError */
function requireTwoLaws(older: string | undefined, newer: string | undefined, { asOf, and }: ImpactOptionsOfCommand): void {
  if (and !== undefined && asOf === undefined) throw new InputError([{ file: "--and", pointer: "", expected: "--as-of with the earlier day beside it", found: "nothing" }]);
  if (newer === undefined && and === undefined)
    throw new InputError([{ file: "arguments", pointer: "", expected: "two catalogues (files, or the word published), or --as-of A --and B for two days of one", found: older === undefined ? "neither" : `one catalogue, ${older}` }]);
}

interface Compared {
  readonly law: Law;
  readonly told: ComparedLaw;
}

const compared = (name: string | undefined, catalogue: Catalogue, asOf: string | undefined): Compared => ({
  law: { catalogue, ...(asOf !== undefined && { asOf }) },
  told: { name: name ?? PUBLISHED, digest: catalogue.digest, ...(asOf !== undefined && { asOf }) },
});

/** Keeps flips where they take no memory, when they are wanted at all. */
async function spoolFor({ format }: ImpactOptionsOfCommand, { io }: Context): Promise<Spool | undefined> {
  if (format !== "json") return undefined;
  try {
    return await io.spool();
  } catch (error) {
    if (error instanceof Unusable) throw new InputError([{ file: "the folder for temporary files", pointer: "", expected: "a place to write", found: error.found }]);
    throw error;
  }
}

/** Replays every offering, one after the other. @throws InputError at the first that cannot be read */
async function replayed(offerings: string, before: Law, after: Law, options: ImpactOptions, spool: Spool | undefined, { io }: Context): Promise<ImpactSummary> {
  const impact = impactOf(before, after, options);
  const tally = impactTally();
  const progress = progressOn(io, "offerings");
  let done = 0;
  let first = true;
  try {
    for await (const { source, data, progress: share } of recordedOfferings(offerings, io)) {
      const found = impact({ source, data });
      tally.add(found);
      progress.show(++done, share);
      if (spool === undefined || found === undefined) continue;
      const rows = flipRows(found);
      if (rows.length === 0) continue;
      await spool.write(`${first ? "" : ",\n"}${rows.join(",\n")}`);
      first = false;
    }
  } finally {
    progress.clear();
  }
  return tally.summary();
}

async function showImpact(older: string | undefined, newer: string | undefined, options: ImpactOptionsOfCommand, context: Context): Promise<void> {
  const { io, finish } = context;
  const { asOf, and, jurisdiction, format, failOn } = options;
  requireTwoLaws(older, newer, options);
  requireOneStdin([older, newer, options.offerings, options.rates]);
  const earlier = await catalogueFrom(fileOf(older), context);
  const later = newer === undefined || newer === older ? earlier : await catalogueFrom(fileOf(newer), context);
  requireJurisdictions(jurisdiction, { jurisdictions: [...earlier.jurisdictions, ...later.jurisdictions.filter(({ code }) => !earlier.jurisdictions.some((pack) => pack.code === code))] });
  const rates = options.rates === undefined ? undefined : await readDocument(options.rates, io);
  const [before, after] = [compared(older, earlier, asOf), compared(newer ?? older, later, and ?? asOf)];
  const replay: ImpactOptions = { today: io.today(), ...(jurisdiction !== undefined && { jurisdictions: jurisdiction }), ...(rates !== undefined && { rates: ratesFrom(rates.data, rates.file) }) };
  const spool = await spoolFor(options, context);
  try {
    const summary = await replayed(options.offerings, before.law, after.law, replay, spool, context);
    if (spool === undefined) io.stdout(printed(format, () => impactBlocks(summary, before.told, after.told), () => summary, io));
    else {
      io.stdout(beginning(summary));
      await spool.print();
      io.stdout(end(summary, before.told, after.told));
    }
    finish(summary.severity !== "compliant" && fails(summary.severity, failOn) ? 1 : 0);
  } finally {
    await spool?.discard();
  }
}

export function addImpact(program: Command, context: Context): void {
  program
    .command("impact")
    .description("Replay recorded offerings under two laws: which outcomes flip, through which change, and what is newly asked or owed.")
    .argument("[old]", "the earlier catalogue: a saved JSON file, or the word published")
    .argument("[new]", "the later catalogue (default: the earlier one, on another day)")
    .requiredOption("--offerings <path>", "a folder of offerings (JSON, YAML), a .jsonl file with one a line, or one offering; - reads lines from standard input")
    .addOption(asOfOption("each offering's asOf, else today"))
    .addOption(dayOption("--and <date>", "judge under the later law on this day instead, and under the earlier one on --as-of"))
    .addOption(jurisdictionOption("only these jurisdictions, such as EU,DE (default: all)"))
    .addOption(formatOption(FORMATS))
    .addOption(new Option("--fail-on <verdict>", "the mildest outcome that ends with exit code 1 when an offering becomes worse").choices(THRESHOLDS).default("non-compliant"))
    .addOption(ratesOption())
    .addHelpText(
      "after",
      `
Exit codes: 0 nothing becomes worse at or above --fail-on, 1 something does, 2 bad input or usage; nothing is printed then.
Offerings are read one after the other and not kept: a portfolio may be of any size.

Examples:
  $ perimeter impact published next.json --offerings portfolio.jsonl
  $ perimeter impact --as-of 2026-06-04 --and 2026-06-05 --offerings examples/offerings
  $ perimeter impact old.json new.json --offerings portfolio --format markdown > comment.md
  $ zcat portfolio.jsonl.gz | perimeter impact old.json new.json --offerings - --format json --fail-on undetermined`,
    )
    .action((older: string | undefined, newer: string | undefined, options: ImpactOptionsOfCommand) => showImpact(older, newer, options, context));
}
