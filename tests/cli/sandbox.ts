import type { Catalogue } from "../../src/catalogue/catalogue";
import type { Io } from "../../src/cli/io";
import { Unusable } from "../../src/cli/io";
import { run } from "../../src/cli/run";
import { antarcticCatalogue } from "../support/antarctica";

/** The command in a world of its own: files in memory, a fixed day, output caught. */

export interface World {
  readonly files?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** What is written to files, one change after another, while the command watches. */
  readonly changes?: readonly Readonly<Record<string, string>>[];
  readonly color?: boolean;
  readonly columns?: number;
  /** Columns of the terminal on standard error, when it is one. */
  readonly errorColumns?: number;
  readonly catalogue?: Catalogue;
  /** As where z3-solver is not installed. */
  readonly withoutSolver?: boolean;
}

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly written: Readonly<Record<string, string>>;
}

function ioOf(world: World, out: string[], err: string[], written: Record<string, string>): Io {
  const files: Record<string, string> = { ...world.files };
  return {
    stdout: (text) => void out.push(text),
    stderr: (text) => void err.push(text),
    stdin: async () => world.stdin ?? "",
    readFile: async (path) => {
      const text = files[path];
      if (text === undefined) throw new Unusable("nothing there");
      return text;
    },
    lines: async function* (path) {
      const text = path === "-" ? (world.stdin ?? "") : files[path];
      if (text === undefined) throw new Unusable("nothing there");
      const lines = text.split("\n");
      for (const [i, line] of lines.entries()) yield { text: line, progress: (i + 1) / lines.length };
    },
    spool: async () => {
      const kept: string[] = [];
      return { write: async (text) => void kept.push(text), print: async () => void out.push(...kept), discard: async () => void kept.splice(0) };
    },
    writeFile: async (path, text) => {
      if (path.startsWith("/readonly")) throw new Unusable("a place that may not be written");
      written[path] = text;
    },
    filesUnder: async (folder) => {
      const under = Object.keys(files).filter((path) => folder === "." || path.startsWith(`${folder}/`));
      return under.length === 0 ? undefined : under.sort();
    },
    changesUnder: async function* () {
      for (const change of world.changes ?? []) {
        Object.assign(files, change);
        yield;
      }
    },
    today: () => "2026-03-01",
    color: world.color ?? false,
    ...(world.columns !== undefined && { columns: world.columns }),
    ...(world.errorColumns !== undefined && { errorColumns: world.errorColumns }),
  };
}

/** Runs `perimeter <line>`; arguments are apart by spaces. */
export async function perimeter(line: string, world: World = {}): Promise<Ended> {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, string> = {};
  const argv = line.split(" ").filter((argument) => argument !== "");
  const code = await run(argv, ioOf(world, out, err, written), async () => world.catalogue ?? antarcticCatalogue, world.withoutSolver === true ? () => Promise.reject(new Error("not installed")) : undefined);
  return { code, out: out.join(""), err: err.join(""), written };
}
