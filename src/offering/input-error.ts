/** One thing that is wrong with an input. */
export interface InputIssue {
  readonly file?: string;
  /** RFC 6901: where in the document. Empty for the document itself. */
  readonly pointer: string;
  readonly expected: string;
  readonly found: string;
  /** What the author probably meant. */
  readonly hint?: string;
}

const shown = 10;

/** The input is not an offering. Nothing was evaluated. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly issues: readonly InputIssue[];

  constructor(issues: readonly InputIssue[]) {
    const lines = issues.slice(0, shown).map(describeIssue);
    if (issues.length > shown) lines.push(`and ${issues.length - shown} more`);
    super(lines.join("\n"));
    this.issues = issues;
  }
}

function describeIssue({ file = "", pointer, expected, found, hint }: InputIssue): string {
  const line = `${file}#${pointer}: expected ${expected}, found ${found}`;
  return printable(hint === undefined ? line : `${line} (${hint})`);
}

/** Keys come from the input and messages go to terminals and logs: control characters must not act there. */
const printable = (line: string): string =>
  line.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** RFC 6901. */
export const toPointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replace(/~/g, "~0").replace(/\//g, "~1")}`).join("");

/** A value in a few words, never the whole of it. */
export function showValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") {
    return value.length > 60 ? `${JSON.stringify(value.slice(0, 60))}… (${value.length} characters)` : JSON.stringify(value);
  }
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  if (value instanceof Date) return "a Date object";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  return String(value);
}
