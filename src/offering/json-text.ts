import { inputLimits } from "./guard";

/** What is wrong with a JSON text, and where. */
export interface JsonProblem {
  readonly expected: string;
  readonly found: string;
  readonly offset: number;
}

const token =
  /[ \t\n\r]*(?:(?<string>"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(?<scalar>true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)|(?<mark>[{}[\],:]))/y;

type Expected = "a value" | 'a value or "]"' | "a name" | 'a name or "}"' | '":"' | '"," or "]"' | '"," or "}"' | "the end";

/**
 * The first syntax error or repeated name. `JSON.parse` would say where an error is only in some engines' words, and keeps the
 * last of two equal names without a word: in a legal document neither is good enough.
 */
export function findJsonProblem(text: string): JsonProblem | undefined {
  /** For every open object the names it has, for every open list nothing. */
  const open: (Set<string> | undefined)[] = [];
  let expected: Expected = "a value";
  token.lastIndex = 0;

  const afterValue = (): Expected => (open.length === 0 ? "the end" : open.at(-1) ? '"," or "}"' : '"," or "]"');

  for (;;) {
    const start = token.lastIndex;
    const match = token.exec(text);
    const offset = match ? start + match[0].length - match[0].trimStart().length : start + leadingSpace(text, start);
    const problem = (): JsonProblem => ({ expected, found: match ? match[0].trim().slice(0, 40) : foundAt(text, offset), offset });
    if (!match) return expected === "the end" && offset === text.length ? undefined : problem();
    const { string, scalar, mark } = match.groups as { string?: string; scalar?: string; mark?: string };
    if (open.length > inputLimits.depth) return { expected: `at most ${inputLimits.depth} levels`, found: "deeper nesting", offset };
    const wantsValue = expected === "a value" || expected === 'a value or "]"';

    if (string !== undefined && (expected === "a name" || expected === 'a name or "}"')) {
      const name = JSON.parse(string) as string;
      const names = open.at(-1);
      if (names?.has(name)) return { expected: "each name once", found: `${string.slice(0, 40)} again`, offset };
      names?.add(name);
      expected = '":"';
    } else if (wantsValue && (string !== undefined || scalar !== undefined)) {
      expected = afterValue();
    } else if (wantsValue && mark === "{") {
      open.push(new Set());
      expected = 'a name or "}"';
    } else if (wantsValue && mark === "[") {
      open.push(undefined);
      expected = 'a value or "]"';
    } else if (mark === ":" && expected === '":"') {
      expected = "a value";
    } else if (mark === "," && (expected === '"," or "}"' || expected === '"," or "]"')) {
      expected = open.at(-1) ? "a name" : "a value";
    } else if (mark !== undefined && closes(mark, expected)) {
      open.pop();
      expected = afterValue();
    } else {
      return problem();
    }
  }
}

const [COLON, QUOTE, BACKSLASH] = [58, 34, 92];

/** How many names a text writes that is JSON: as many as there are colons outside its strings. */
function namesWritten(text: string): number {
  let names = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === COLON) names++;
    if (code !== QUOTE) continue;
    for (at++; text.charCodeAt(at) !== QUOTE; at++) if (text.charCodeAt(at) === BACKSLASH) at++;
  }
  return names;
}

/** How many members all objects of a value have together; undefined when it is nested deeper than input may be. */
function membersIn(value: unknown, depth = 0): number | undefined {
  if (typeof value !== "object" || value === null) return 0;
  if (depth >= inputLimits.depth) return undefined;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  let members = Array.isArray(value) ? 0 : parts.length;
  for (let i = 0; i < parts.length; i++) {
    const inside = membersIn(parts[i], depth + 1);
    if (inside === undefined) return undefined;
    members += inside;
  }
  return members;
}

/**
 * The value of a text in which {@link findJsonProblem} finds nothing, in a fraction of the time: as many members were written
 * as there are, so no name was written twice. Undefined when there may be a problem.
 */
export function soundJson(text: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return membersIn(value) === namesWritten(text) ? { value } : undefined;
  } catch {
    return undefined;
  }
}

const closes = (mark: string, expected: Expected): boolean =>
  mark === "}" ? expected === 'a name or "}"' || expected === '"," or "}"' : mark === "]" && (expected === 'a value or "]"' || expected === '"," or "]"');

function leadingSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \t\n\r".includes(text.charAt(at))) at++;
  return at - from;
}

const foundAt = (text: string, offset: number): string =>
  offset >= text.length ? "the end of the text" : JSON.stringify(text.slice(offset, offset + 20).split(/[\s,:{}[\]]/)[0] || text.charAt(offset));
