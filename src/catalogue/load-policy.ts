import * as z from "zod";
import { explainIssue } from "../offering/explain-issue";
import { guardInput } from "../offering/guard";
import type { InputIssue } from "../offering/input-error";
import { InputError } from "../offering/input-error";
import { lazySchema } from "../offering/lazy-schema";
import type { Catalogue } from "./catalogue";
import type { Policy } from "./extend";
import { extend } from "./extend";
import { catalogueSchema } from "./schema";

/** A house policy from a file: the shape of `Policy`, with the parts of a pack checked as those of a saved catalogue are. */

const policySchema = lazySchema(() => {
  const pack = catalogueSchema().shape.jurisdictions.element;
  const { facts, instruments, parameters, concepts, rules } = pack.shape;
  const addition = z.strictObject({ facts, instruments, parameters, concepts, rules }).partial();
  const amendment = z
    .strictObject({
      instruments: z.record(z.string(), instruments.element.omit({ id: true }).partial()),
      parameters: z.record(z.string(), parameters.element.omit({ id: true, unit: true }).partial()),
    })
    .partial();
  return z
    .strictObject({ jurisdictions: z.array(pack), add: z.record(z.string(), addition), amend: z.record(z.string(), amendment) })
    .partial();
});

const inFile = (file: string | undefined) => (issue: InputIssue): InputIssue => (file === undefined || issue.file !== undefined ? issue : { file, ...issue });

/**
 * A catalogue with the policy of a file on top.
 *
 * @param data the parsed file
 * @throws InputError naming the file, the JSON pointer, what was expected and what was found
 */
export function extendWith(base: Catalogue, data: unknown, file?: string): Catalogue {
  guardInput(data, file);
  const result = policySchema().safeParse(data);
  if (!result.success) throw new InputError(result.error.issues.slice(0, 100).flatMap((issue) => explainIssue(issue, policySchema(), data)).map(inFile(file)));
  try {
    return extend(base, data as Policy);
  } catch (error) {
    throw error instanceof InputError ? new InputError(error.issues.map(inFile(file))) : error;
  }
}
