/// <reference types="node" />
import { createReadStream, watch } from "node:fs";
import { readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import picocolors from "picocolors";
import type { Io } from "./io";
import { Unusable } from "./io";
import { linesOf } from "./text-lines";
import { temporarySpool } from "./temporary-spool";

/** The real world of the command: files, streams, terminal, clock. */

/** More than any catalogue; a stream without end is refused instead of filling the memory. */
const LARGEST_INPUT = 64_000_000;

const FOUND: Readonly<Record<string, string>> = {
  ENOENT: "nothing there",
  ENOTDIR: "nothing there",
  EISDIR: "a directory",
  EACCES: "a file that may not be read",
  EPERM: "a file that may not be read",
  ENAMETOOLONG: "a name that is too long",
  ELOOP: "links in a circle",
};

const CANNOT_WRITE: Readonly<Record<string, string>> = {
  ...FOUND,
  ENOENT: "no such folder",
  ENOTDIR: "no such folder",
  EACCES: "a place that may not be written",
  EPERM: "a place that may not be written",
  EROFS: "a place that may not be written",
  ENOSPC: "a full disk",
};

function unusable(error: unknown, words: Readonly<Record<string, string>>): Unusable {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return new Unusable(words[code] ?? `an error (${code || String(error)})`);
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    size += bytes.length;
    if (size > LARGEST_INPUT) throw new Unusable(`more than ${LARGEST_INPUT / 1_000_000} MB`);
    chunks.push(bytes);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new Unusable("bytes that are not UTF-8");
  }
}

async function read(stream: AsyncIterable<Uint8Array | string>): Promise<string> {
  try {
    return await readAll(stream);
  } catch (error) {
    throw error instanceof Unusable ? error : unusable(error, FOUND);
  }
}

/** Where a write ends up: behind a link, so that the link survives; undefined when nothing is there yet. */
async function existing(path: string): Promise<{ readonly target: string; readonly file: boolean } | undefined> {
  try {
    const target = await realpath(path);
    const status = await stat(target);
    if (status.isDirectory()) throw new Unusable("a directory");
    return { target, file: status.isFile() };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** A temporary file beside the target, then a rename: a reader sees the old text or the new one, never half of it. */
async function replace(target: string, text: string): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, text, { flag: "wx" });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function write(path: string, text: string): Promise<void> {
  try {
    const known = await existing(path);
    // A pipe or device is written to; replacing it by a file would destroy it.
    if (known !== undefined && !known.file) await writeFile(known.target, text);
    else await replace(known?.target ?? path, text);
  } catch (error) {
    throw error instanceof Unusable ? error : unusable(error, CANNOT_WRITE);
  }
}

async function* lines(path: string): ReturnType<Io["lines"]> {
  try {
    if (path === "-") yield* linesOf(process.stdin, undefined);
    else yield* linesOf(createReadStream(path), (await stat(path)).size);
  } catch (error) {
    throw error instanceof Unusable ? error : unusable(error, FOUND);
  }
}

/** Folders that hold nobody's own files. */
const isPassedOver = (name: string): boolean => name === "node_modules" || (name.startsWith(".") && name !== "." && name !== "..");

async function walk(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = entries.map(async (entry): Promise<readonly string[]> => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return [path];
    return entry.isDirectory() && !isPassedOver(entry.name) ? walk(path) : [];
  });
  return (await Promise.all(found)).flat();
}

async function filesUnder(folder: string): Promise<readonly string[] | undefined> {
  try {
    return [...(await walk(folder))].sort();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR") throw new Unusable("a file");
    throw unusable(error, FOUND);
  }
}

/** Editors write a file in several steps; what follows this soon belongs to the same change. */
const SETTLED = 100;

async function* changesUnder(paths: readonly string[]): AsyncGenerator<void> {
  let changed = () => {};
  let next = new Promise<void>((resolve) => (changed = resolve));
  const watchers = paths.map((path) => {
    try {
      return watch(path, { recursive: true }, (_, name) => {
        if (name === null || !name.split(sep).some(isPassedOver)) changed();
      });
    } catch (error) {
      throw unusable(error, FOUND);
    }
  });
  try {
    for (;;) {
      await next;
      await new Promise((resolve) => setTimeout(resolve, SETTLED));
      next = new Promise<void>((resolve) => (changed = resolve));
      yield;
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

/** Colours for a terminal that shows them, or for whoever forces them; never for a file or a pipe by default. */
function showsColor(): boolean {
  const forced = process.env.FORCE_COLOR !== undefined && process.env.FORCE_COLOR !== "0";
  return picocolors.isColorSupported && (process.stdout.isTTY === true || forced);
}

export function nodeIo(): Io {
  const columns = process.stdout.isTTY ? process.stdout.columns : undefined;
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    stdin: () => read(process.stdin),
    readFile: (path) => read(createReadStream(path)),
    lines,
    spool: () => temporarySpool((error) => unusable(error, CANNOT_WRITE)),
    writeFile: write,
    filesUnder,
    changesUnder,
    today: () => new Date().toISOString().slice(0, 10),
    color: showsColor(),
    ...(columns !== undefined && { columns }),
    ...(process.stderr.isTTY && { errorColumns: process.stderr.columns }),
  };
}
