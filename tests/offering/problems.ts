import { InputError, parseOffering } from "../../src/offering";
import type { InputIssue } from "../../src/offering";

/** The issues that `parseOffering` reports. */
export function problems(input: unknown, file?: string): readonly InputIssue[] {
  return issuesOf(() => parseOffering(input, file === undefined ? {} : { file }));
}

/** The issues of the `InputError` that a call must throw. */
export function issuesOf(call: () => unknown): readonly InputIssue[] {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
  throw new Error("expected an InputError");
}
