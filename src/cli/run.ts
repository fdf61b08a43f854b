import { Command, CommanderError } from "commander";
import type { LoadZ3 } from "../backends/solver/session";
import type { Catalogue } from "../catalogue/catalogue";
import { InputError } from "../offering/input-error";
import { neutral } from "../report/neutral";
import { ENGINE_VERSION } from "../version";
import { addCheck } from "./commands/check";
import { addCure } from "./commands/cure";
import { addDiff } from "./commands/diff";
import { addExplain } from "./commands/explain";
import { addImpact } from "./commands/impact";
import { addLint } from "./commands/lint";
import { addMarkets } from "./commands/markets";
import { addMatrix } from "./commands/matrix";
import { addRules } from "./commands/rules";
import { addSchema } from "./commands/schema";
import { addTest } from "./commands/test";
import { addTimeline } from "./commands/timeline";
import { addVerify } from "./commands/verify";
import type { Context } from "./context";
import type { Io } from "./io";

/** Exit codes that scripts depend on. */
export const EXIT = { clear: 0, found: 1, badInput: 2 } as const;

/** The catalogue that is published with the package; loaded only by the commands that need it. */
async function published(): Promise<Catalogue> {
  return (await import("../index")).catalogue;
}

/** The parser repeats arguments, which scripts may have taken from anywhere. */
const neutralLines = (text: string): string => text.split("\n").map(neutral).join("\n");

function programFor(context: Context): Command {
  const { io } = context;
  const program = new Command("perimeter")
    .description("Checks a token offering against the law of the places it touches: what it breaks, who answers for it, and what would put it right.")
    .version(ENGINE_VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .exitOverride()
    .showHelpAfterError("(see --help)")
    .configureOutput({ writeOut: io.stdout, writeErr: (text) => io.stderr(neutralLines(text)), getOutHelpWidth: () => io.columns ?? 100, getErrHelpWidth: () => io.columns ?? 100 })
    .addHelpText(
      "after",
      `
Exit codes: 0 nothing at or above --fail-on, 1 something is, 2 bad input or usage.

Examples:
  $ perimeter check offering.yaml
  $ perimeter check offering.json --as-of 2026-03-01 --jurisdiction CN,HK --format json
  $ perimeter markets offering.yaml
  $ perimeter timeline offering.yaml
  $ perimeter impact published next.json --offerings portfolio.jsonl
  $ perimeter explain cn.notice42.rwa-onshore
  $ perimeter rules --jurisdiction HK
  $ perimeter matrix
  $ perimeter test policy/cases
  $ perimeter schema > offering.schema.json`,
    );
  const commands = [addCheck, addMarkets, addExplain, addTimeline, addCure, addRules, addMatrix, addLint, addTest, addVerify, addDiff, addImpact, addSchema];
  for (const add of commands) add(program, context);
  return program;
}

/** A line of text per problem, never a stack: what is wrong with an input is told in terms of the input. */
function explainFailure(error: unknown): string {
  if (error instanceof InputError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  return `internal error, a defect of perimeter and not of the input: ${neutral(message)}`;
}

/**
 * Runs the command.
 *
 * @param argv the arguments after the command's own name
 * @returns the exit code
 */
export async function run(argv: readonly string[], io: Io, catalogue: () => Promise<Catalogue> = published, loadZ3?: LoadZ3): Promise<number> {
  let exit: number = EXIT.clear;
  const context: Context = { io, published: catalogue, finish: (code) => (exit = code), ...(loadZ3 !== undefined && { loadZ3 }) };
  try {
    await programFor(context).parseAsync(argv, { from: "user" });
    return exit;
  } catch (error) {
    // Help and version end here too, with code 0; every other complaint of the parser is about usage.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clear : EXIT.badInput;
    io.stderr(`${explainFailure(error)}\n`);
    return EXIT.badInput;
  }
}
