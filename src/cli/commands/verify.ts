import type { Command } from "commander";
import * as z from "zod";
import type { FindingKind, ProofFinding, VerifiedException } from "../../backends/solver/verify";
import { explainIssue } from "../../offering/explain-issue";
import { InputError } from "../../offering/input-error";
import { neutral } from "../../report/neutral";
import type { Block, Line } from "../../report/document";
import { code, heading, list, paragraph, toned } from "../../report/document";
import { count } from "../../report/words";
import type { Context } from "../context";
import { catalogueOption, formatOption, jurisdictionOption, requireJurisdictions, requireOneStdin } from "../options";
import { printed } from "../print";
import { withSolver } from "../solver";
import { catalogueFrom, readDocument } from "../sources";

const FORMATS = ["text", "markdown", "json"] as const;

const WORDS: Readonly<Record<FindingKind, string>> = {
  "never-applies": "can never apply",
  "unsatisfiable-requirements": "requires what nothing can satisfy: a prohibition has no requirements",
  "unusable-exemption": "has an exemption that can never be used",
  "swallowing-exemption": "has an exemption that is met whenever the rule would be breached",
  "never-breached": "can never be breached",
  "contradicting-concept": "is a definition that nothing can meet",
  "contradicting-concepts": "is a definition that excludes another with which it is asked for",
  "parameter-without-effect": "is a number whose value changes no outcome",
  "overlap": "says the same as another rule",
  "not-proved": "could not be decided",
};

interface VerifyOptions {
  readonly catalogue?: string;
  readonly exceptions?: string;
  readonly jurisdiction?: readonly string[];
  readonly format: (typeof FORMATS)[number];
}

const exceptionsSchema = (findings: readonly [FindingKind, ...FindingKind[]]) =>
  z.array(z.strictObject({ rule: z.string(), finding: z.enum(findings), detail: z.string().optional(), reason: z.string().min(1) }));

/** What is meant to be as it is: from a file, else what the package says of its own catalogue. @throws InputError */
async function exceptionsOf({ catalogue, exceptions: path }: VerifyOptions, context: Context): Promise<readonly VerifiedException[]> {
  if (path === undefined) return catalogue === undefined ? (await import("../../../rules/verified-exceptions")).verifiedExceptions : [];
  const { FINDINGS } = await import("../../backends/solver/verify");
  const { data, file } = await readDocument(path, context.io);
  const schema = exceptionsSchema(FINDINGS);
  const result = schema.safeParse(data);
  if (!result.success) throw new InputError(result.error.issues.flatMap((issue) => explainIssue(issue, schema, data)).map((issue) => ({ file, ...issue })));
  return result.data as readonly VerifiedException[];
}

function findingLine({ rule, finding, detail, reason }: ProofFinding): Line {
  return [code(rule), ` ${WORDS[finding]}`, ...(detail === undefined ? [] : [": ", code(detail)]), reason === undefined ? toned("bad", " (no reason is given)") : toned("quiet", ` (${neutral(reason)})`)];
}

function verifyBlocks(findings: readonly ProofFinding[], rules: number): readonly Block[] {
  const open = findings.filter(({ reason }) => reason === undefined);
  const rest = findings.filter(({ reason }) => reason !== undefined);
  return [
    heading(1, `${count(findings.length, "finding")} in ${count(rules, "rule")}, ${open.length} without a reason`),
    ...(findings.length === 0 ? [paragraph("Proved: every rule can apply and can be breached, every requirement can be satisfied, every exemption can be used and can fail, every number matters, and no two rules say the same.")] : []),
    ...(open.length === 0 ? [] : [heading(2, "Without a reason"), list(open.map(findingLine))]),
    ...(rest.length === 0 ? [] : [heading(2, "As it should be"), list(rest.map(findingLine))]),
  ];
}

async function verify(options: VerifyOptions, context: Context): Promise<void> {
  const { io, finish } = context;
  requireOneStdin([options.catalogue, options.exceptions]);
  const catalogue = await catalogueFrom(options.catalogue, context);
  requireJurisdictions(options.jurisdiction, catalogue);
  const exceptions = await exceptionsOf(options, context);
  const { verifyCatalogue } = await import("../../backends/solver/verify");
  const wanted = options.jurisdiction;
  const findings = await withSolver((solver) => verifyCatalogue(catalogue, { solver, exceptions, ...(wanted !== undefined && { jurisdictions: wanted }) }));
  const rules = catalogue.jurisdictions.filter(({ code: place }) => wanted?.includes(place) ?? true).reduce((sum, pack) => sum + pack.rules.length, 0);
  io.stdout(printed(options.format, () => verifyBlocks(findings, rules), () => findings, io));
  finish(findings.some(({ reason }) => reason === undefined) ? 1 : 0);
}

export function addVerify(program: Command, context: Context): void {
  program
    .command("verify")
    .description("Prove what can be proved of a catalogue: rules that never apply, requirements that nothing satisfies, exemptions without use, numbers without effect.")
    .addOption(jurisdictionOption("only these jurisdictions, such as US,EU (default: all)"))
    .addOption(formatOption(FORMATS))
    .addOption(catalogueOption())
    .option("--exceptions <file>", "what is meant to be so, as JSON or YAML: a list of { rule, finding, detail, reason }")
    .addHelpText(
      "after",
      `
Proofs need the optional package z3-solver, and minutes for the whole catalogue.

Exit codes: 0 no finding without a reason, 1 some, 2 bad input or usage.

Examples:
  $ perimeter verify --jurisdiction SG
  $ perimeter verify --catalogue our-catalogue.json --exceptions meant.yaml --format json`,
    )
    .action((options: VerifyOptions) => verify(options, context));
}
