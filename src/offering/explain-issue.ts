import type * as z from "zod";
import type { Wanted } from "./forms";
import { showValue, toPointer } from "./input-error";
import type { InputIssue } from "./input-error";
import { nearest } from "./nearest";
import { schemasAt, shapeOf } from "./schema-walk";

type ZodIssue = z.core.$ZodIssue;

/** A zod issue in the words of the offering's author; several unknown keys of one object are several issues. */
export function explainIssue(issue: ZodIssue, schema: z.ZodType, input: unknown): InputIssue[] {
  if (issue.code === "unrecognized_keys") {
    const known = schemasAt(schema, issue.path).flatMap((candidate) => Object.keys(shapeOf(candidate) ?? {}));
    return issue.keys.slice(0, 100).map((key) => ({
      pointer: toPointer([...issue.path, key]),
      expected: "a known attribute",
      found: showValue(key),
      ...hint(meant(key, known)),
    }));
  }
  if (issue.code === "invalid_union") {
    const inner = fittingBranch(issue.errors);
    if (inner) return inner.flatMap((part) => explainIssue(relocate(part, issue.path), schema, input));
  }
  const found = valueAt(input, issue.path);
  if (issue.code === "invalid_key") {
    const key = String(issue.path.at(-1));
    return [{ pointer: toPointer(issue.path), expected: wantedOf(issue.issues[0])?.expected ?? "a valid name", found: showValue(key) }];
  }
  return [
    {
      pointer: toPointer(issue.path),
      expected: expectation(issue, schema),
      found: showValue(found),
      ...hint(remark(issue, found)),
    },
  ];
}

const hint = (text: string | undefined): { hint?: string } => (text === undefined ? {} : { hint: text });

const relocate = (issue: ZodIssue, path: readonly PropertyKey[]): ZodIssue => ({ ...issue, path: [...path, ...issue.path] });

/** The alternative of a union that the author chose and got wrong inside, if it can be told. */
function fittingBranch(branches: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] | undefined {
  return branches.find((issues) => issues.every((issue) => issue.path.length > 0 || issue.code === "unrecognized_keys"));
}

function expectation(issue: ZodIssue, schema: z.ZodType): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "object" ? objectWith(schemasAt(schema, issue.path)) : (typeNames[issue.expected] ?? issue.expected);
    case "invalid_value":
      return issue.values.length > 8 ? `one of ${issue.values.length} values` : issue.values.map((value) => JSON.stringify(value)).join(" or ");
    case "too_small":
      return `at least ${issue.minimum}`;
    case "too_big":
      return issue.origin === "string"
        ? `at most ${issue.maximum} characters`
        : issue.origin === "array"
          ? `at most ${issue.maximum} entries`
          : `at most ${issue.maximum}`;
    case "custom":
      return wantedOf(issue)?.expected ?? "a valid value";
    case "invalid_union":
      return [...new Set(issue.errors.flatMap((branch) => branch.slice(0, 1).map((part) => expectation(relocate(part, issue.path), schema))))].join(" or ");
    default:
      return issue.message;
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  record: "an object",
};

function objectWith(schemas: readonly z.ZodType[]): string {
  const shapes = schemas.map(shapeOf).filter((shape) => shape !== undefined);
  const keys = shapes.length === 1 ? Object.keys(shapes[0] ?? {}) : [];
  return keys.length > 0 && keys.length <= 4 ? `an object with ${keys.join(", ")}` : "an object";
}

function remark(issue: ZodIssue, found: unknown): string | undefined {
  if (issue.code === "custom") return wantedOf(issue)?.hint?.(found);
  if (issue.code === "invalid_value" && typeof found === "string") return meant(found, issue.values.map(String));
  return undefined;
}

/** What the field functions attached to a check of theirs. */
function wantedOf(issue: ZodIssue | undefined): Wanted | undefined {
  return issue?.code === "custom" ? (issue.params as Wanted | undefined) : undefined;
}

/** "did you mean ...?", when there is something to mean. */
function meant(text: string, known: readonly string[]): string | undefined {
  const candidate = nearest(text, known);
  return candidate === undefined ? undefined : `did you mean "${candidate}"?`;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}
