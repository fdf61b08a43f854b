import { InputError } from "../offering/input-error";
import { readData } from "../offering/read";
import type { CaseSource } from "../policy/case-offering";
import { parseCaseFile } from "../policy/cases";
import type { Io } from "./io";
import { Unusable } from "./io";
import { readText } from "./sources";

/** Finding and reading policy cases. */

export const isCaseFile = (path: string): boolean => /\.cases\.ya?ml$/.test(path);

/** Every file under a folder; undefined when there is no such folder. @throws InputError when it is something else */
export async function filesUnder(folder: string, io: Io): Promise<readonly string[] | undefined> {
  try {
    return await io.filesUnder(folder);
  } catch (error) {
    if (error instanceof Unusable) throw new InputError([{ file: folder, pointer: "", expected: "a folder", found: error.found }]);
    throw error;
  }
}

async function caseFilesAt(path: string, io: Io): Promise<readonly string[]> {
  if (isCaseFile(path)) return [path];
  const files = await filesUnder(path, io);
  if (files === undefined) throw new InputError([{ file: path, pointer: "", expected: "a folder, or a file named *.cases.yaml", found: "nothing there" }]);
  return files.filter(isCaseFile);
}

/** A case file as it is. @throws InputError naming the file, the pointer, what was expected and what was found */
export async function readCases(path: string, io: Io): Promise<CaseSource> {
  const { text } = await readText(path, io);
  return { path, file: parseCaseFile(readData(text, { file: path }), path) };
}

/** The cases of files and of folders at any depth, each file once. @throws InputError when there are none */
export async function casesAt(paths: readonly string[], io: Io): Promise<readonly CaseSource[]> {
  const found = await Promise.all(paths.map((path) => caseFilesAt(path, io)));
  const files = [...new Set(found.flat())];
  if (files.length === 0) throw new InputError([{ file: paths.join(", "), pointer: "", expected: "at least one file named *.cases.yaml", found: "none" }]);
  return Promise.all(files.map((file) => readCases(file, io)));
}
