import { isSeq, parseDocument } from "yaml";
import type { PolicyCase } from "../policy/case-schema";
import { caseYaml } from "./case-yaml";
import type { Io } from "./io";
import { readText } from "./sources";

/** Adding cases to the files that they belong to. What is there stays as it is written, comments too. */

/** A case that was found, and the file that has its base. */
export interface CaseOfFile {
  readonly path: string;
  readonly case: PolicyCase;
}

/** The cases of each file, each once. */
export function casesByFile(found: readonly CaseOfFile[]): ReadonlyMap<string, readonly PolicyCase[]> {
  const byFile = new Map<string, Set<PolicyCase>>();
  for (const { path, case: one } of found) byFile.set(path, (byFile.get(path) ?? new Set()).add(one));
  return new Map([...byFile].map(([path, cases]) => [path, [...cases]]));
}

const indented = (yaml: string, by: string): string => yaml.replace(/^(?=.)/gm, by);

/** Where the line ends in which an offset lies. */
function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}

/**
 * The text of a case file with more cases at the end of its list.
 *
 * @param text a case file that has been read: its cases are a list
 */
export function withCases(text: string, cases: readonly PolicyCase[]): string {
  const document = parseDocument(text, { keepSourceTokens: true });
  const list = document.get("cases");
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  const range = (last as { readonly range?: readonly [number, number, number] } | undefined)?.range;
  if (!isSeq(list) || range === undefined || list.flow === true) {
    for (const one of cases) document.addIn(["cases"], document.createNode(one));
    return document.toString({ lineWidth: 0 });
  }
  const [start, end] = range;
  const dash = text.lastIndexOf("-", start - 1);
  const indent = text.slice(text.lastIndexOf("\n", dash) + 1, dash);
  // A plain block ends where the next line starts; anything else, in the midst of its last line.
  const at = text[end - 1] === "\n" ? end : endOfLine(text, end);
  const before = text.slice(0, at);
  return `${before}${before.endsWith("\n") ? "" : "\n"}${cases.map((one) => indented(caseYaml(one), indent)).join("")}${text.slice(at)}`;
}

/** Adds cases to their files. Returns how many were added to how many files. */
export async function addCases(found: readonly CaseOfFile[], io: Io): Promise<{ readonly cases: number; readonly files: number }> {
  const byFile = casesByFile(found);
  for (const [path, cases] of byFile) await io.writeFile(path, withCases((await readText(path, io)).text, cases));
  return { cases: [...byFile.values()].flat().length, files: byFile.size };
}
