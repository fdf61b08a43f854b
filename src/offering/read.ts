/**
 * Reads an offering from JSON or YAML text. Apart from `parse.ts` because it brings in the YAML parser, which programs that
 * hold their offerings as objects do not need.
 */
import { parseDocument } from "yaml";
import type { Document } from "yaml";
import { InputError } from "./input-error";
import { findJsonProblem, soundJson } from "./json-text";
import type { Offering } from "./offering";
import { parseOffering } from "./parse";
import type { ParseOptions } from "./parse";

/** What `readOffering` can be told. */
export interface ReadOptions extends ParseOptions {
  /** Taken from the file name, else from the first character, when left out. */
  readonly format?: "json" | "yaml";
}

const maxLength = 5_000_000;
/** An alias may be used, a bomb of aliases of aliases may not. */
const maxAliasCount = 100;

/**
 * Reads an offering from text.
 *
 * @throws {InputError} when the text is not JSON or YAML, or is not an offering.
 */
export function readOffering(text: string, options: ReadOptions = {}): Offering {
  return parseOffering(readData(text, options), options.file === undefined ? {} : { file: options.file });
}

/**
 * The plain data of a JSON or YAML text: dates stay strings, names occur once, no tags.
 *
 * @throws {InputError} when the text is neither.
 */
export function readData(text: string, options: ReadOptions = {}): unknown {
  const { file } = options;
  if (text.length > maxLength) throw failure(file, `at most ${maxLength} characters`, `${text.length} characters`);
  const source = text.startsWith("\ufeff") ? text.slice(1) : text;
  const format = options.format ?? guessFormat(source, file);
  return format === "json" ? readJson(source, file) : readYaml(source, file);
}

function guessFormat(text: string, file: string | undefined): "json" | "yaml" {
  if (file !== undefined && /\.json$/i.test(file)) return "json";
  if (file !== undefined && /\.ya?ml$/i.test(file)) return "yaml";
  return /^\s*[{[]/.test(text) ? "json" : "yaml";
}

function readJson(text: string, file: string | undefined): unknown {
  const sound = soundJson(text);
  if (sound !== undefined) return sound.value;
  const problem = findJsonProblem(text);
  if (problem) throw failure(file, problem.expected, at(lineOf(text, problem.offset), problem.found));
  return JSON.parse(text);
}

interface Position {
  readonly line: number;
  readonly col: number;
}

function lineOf(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, col: offset - before.lastIndexOf("\n") };
}

const at = (where: Position | undefined, what: string): string =>
  where ? `${what} at line ${where.line}, column ${where.col}` : what;

function readYaml(text: string, file: string | undefined): unknown {
  const document = parseText(text, file);
  // A warning is a tag nobody resolved: its value would silently be something else than its author wrote.
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem) throw failure(file, "YAML", at(problem.linePos?.[0], problem.message.split(" at line ")[0] ?? "a syntax error"));
  try {
    return document.toJS({ maxAliasCount });
  } catch (error) {
    throw failure(file, "YAML", error instanceof Error ? error.message : "a syntax error");
  }
}

/** The core schema of YAML 1.2: dates stay strings, `NO` is Norway, and no tag makes objects. */
function parseText(text: string, file: string | undefined): Document.Parsed {
  try {
    return parseDocument(text, { version: "1.2", schema: "core", merge: false, resolveKnownTags: false, uniqueKeys: true, stringKeys: true });
  } catch (error) {
    // The parser recurses; what it could not nest is refused like other deep input.
    if (error instanceof RangeError) throw failure(file, "at most 32 levels", "deeper nesting");
    throw failure(file, "YAML", error instanceof Error ? error.message : "a syntax error");
  }
}

const failure = (file: string | undefined, expected: string, found: string): InputError =>
  new InputError([{ ...(file !== undefined && { file }), pointer: "", expected, found }]);
