import { explainIssue } from "./explain-issue";
import { guardInput } from "./guard";
import { InputError } from "./input-error";
import type { InputIssue } from "./input-error";
import type { Offering } from "./offering";
import { offeringSchema } from "./offering";
import { offeringOutline } from "./offering-outline";
import type { QuickReader } from "./quick-read";
import { quickReader } from "./quick-read";
import { checkReferences } from "./references";

/** What `parseOffering` can be told. */
export interface ParseOptions {
  /** Named in messages. */
  readonly file?: string;
}

/** Nobody reads more, and explaining each one costs something. */
const maxIssues = 100;

let quick: QuickReader | undefined;

/**
 * Checks that input is an offering and returns a copy of it. Every problem is reported, with its place, what was expected,
 * what was found and, where it can be guessed, what was meant.
 *
 * @throws {InputError} when it is not, and nothing else.
 */
export function parseOffering(input: unknown, options: ParseOptions = {}): Offering {
  const { file } = options;
  const offering = (quick ??= quickReader(offeringOutline()))(input);
  if (offering !== undefined) return offering;
  guardInput(input, file);
  const schema = offeringSchema();
  const result = schema.safeParse(input);
  const issues = result.success
    ? checkReferences(result.data)
    : result.error.issues.slice(0, maxIssues).flatMap((issue) => explainIssue(issue, schema, input));
  if (result.success && issues.length === 0) return result.data;
  throw new InputError(issues.slice(0, maxIssues).map((issue) => inFile(issue, file)));
}

const inFile = (issue: InputIssue, file: string | undefined): InputIssue => (file === undefined ? issue : { file, ...issue });
