import type { Catalogue } from "../catalogue/catalogue";
import { loadCatalogue } from "../catalogue/load";
import { InputError } from "../offering/input-error";
import { readData } from "../offering/read";
import type { Context } from "./context";
import type { Io } from "./io";
import { Unusable } from "./io";

/** Where commands read from and write to. Whatever cannot be used becomes an error that names it. */

async function used<T>(file: string, expected: string, use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    if (error instanceof Unusable) throw new InputError([{ file, pointer: "", expected, found: error.found }]);
    throw error;
  }
}

/** A text, from a file or, for `-`, from standard input. @throws InputError */
export async function readText(path: string, io: Io): Promise<{ readonly text: string; readonly file: string }> {
  if (path === "-") return { file: "stdin", text: await used("stdin", "text in UTF-8", io.stdin) };
  return { file: path, text: await used(path, "a readable file", () => io.readFile(path)) };
}

/** The data of a JSON or YAML file, or of standard input. @throws InputError */
export async function readDocument(path: string, io: Io): Promise<{ readonly data: unknown; readonly file: string }> {
  const { text, file } = await readText(path, io);
  return { file, data: readData(text, { file }) };
}

/** The catalogue named, else the published one. @throws InputError */
export async function catalogueFrom(path: string | undefined, { io, published }: Context): Promise<Catalogue> {
  if (path === undefined) return published();
  const { text, file } = await readText(path, io);
  return loadCatalogue(text, { file });
}

/** Prints, or writes a file as a whole. @throws InputError when the file cannot be written */
export async function deliver(text: string, path: string | undefined, io: Io): Promise<void> {
  if (path === undefined || path === "-") io.stdout(text);
  else await used(path, "a file to write", () => io.writeFile(path, text));
}
