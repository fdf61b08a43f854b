import { InputError } from "../offering/input-error";
import { readData } from "../offering/read";
import type { Recorded } from "../policy/impact/impact";
import type { Io } from "./io";
import { Unusable } from "./io";
import { readDocument } from "./sources";

/** Recorded offerings, one after the other: the files of a folder, the lines of a JSON Lines file, or a single document. */

/** An offering, and how far the reading has come, where that is known. */
export interface RecordedAt extends Recorded {
  readonly progress?: number;
}

const IS_DOCUMENT = /\.(json|ya?ml)$/i;
const IS_LINES = /\.(jsonl|ndjson)$/i;

async function* fromLines(path: string, io: Io): AsyncGenerator<RecordedAt, void> {
  const file = path === "-" ? "stdin" : path;
  let number = 0;
  try {
    for await (const { text, progress } of io.lines(path)) {
      number += 1;
      if (text.trim() === "") continue;
      const source = `${file}:${number}`;
      yield { source, data: readData(text, { file: source, format: "json" }), ...(progress !== undefined && { progress }) };
    }
  } catch (error) {
    if (error instanceof Unusable) throw new InputError([{ file, pointer: "", expected: "a readable text in UTF-8", found: error.found }]);
    throw error;
  }
}

async function* fromFiles(files: readonly string[], io: Io): AsyncGenerator<RecordedAt, void> {
  for (const [i, path] of files.entries()) {
    const progress = i / files.length;
    if (IS_LINES.test(path)) {
      for await (const { source, data } of fromLines(path, io)) yield { source, data, progress };
      continue;
    }
    const { data, file } = await readDocument(path, io);
    yield { source: file, data, progress };
  }
}

/** The files of offerings under a folder; undefined when the path is no folder. */
async function folderOf(path: string, io: Io): Promise<readonly string[] | undefined> {
  try {
    const files = await io.filesUnder(path);
    return files?.filter((file) => IS_DOCUMENT.test(file) || IS_LINES.test(file));
  } catch (error) {
    // A file is no folder, and is read as one; whatever else is wrong shows when it is read.
    if (error instanceof Unusable) return undefined;
    throw error;
  }
}

/**
 * Recorded offerings from a folder (every `.json`, `.yaml`, `.yml`, `.jsonl` and `.ndjson` under it, in order), a file of
 * JSON Lines (`-`: standard input), or a file with one offering. Nothing is kept: each is read when it is asked for.
 *
 * @throws InputError from the iteration, naming file and line
 */
export async function* recordedOfferings(path: string, io: Io): AsyncGenerator<RecordedAt, void> {
  if (path === "-" || IS_LINES.test(path)) return yield* fromLines(path, io);
  const files = await folderOf(path, io);
  if (files === undefined || files.length === 0) {
    if (files !== undefined) throw new InputError([{ file: path, pointer: "", expected: "offerings (.json, .yaml or .jsonl)", found: "none" }]);
    const { data, file } = await readDocument(path, io);
    return yield { source: file, data };
  }
  yield* fromFiles(files, io);
}
