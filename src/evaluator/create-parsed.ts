import type { Catalogue } from "../catalogue/catalogue";
import type { Operators } from "../logic/operators";
import { guardInput } from "../offering/guard";
import type { Offering } from "../offering/offering";
import type { EvaluateOptions, Evaluator } from "./evaluate";
import { evaluatorWith } from "./evaluate";

/**
 * An evaluator for offerings that `parseOffering` has accepted already, in this process or in another. It carries no
 * schema, which makes it small: input is only bounded, not checked and not copied, so leave it unchanged until the report
 * is read. Untrusted input belongs to `createEvaluator`.
 *
 * @param operators runs the few conditions that are plain JSON Logic: `jsonLogicOperators` of `/core`. Left out, those are unknown
 */
export function createParsedEvaluator(catalogue: Catalogue, defaults?: EvaluateOptions, operators?: Operators): Evaluator<Offering> {
  const read = (offering: Offering, { file }: { readonly file?: string }): Offering => {
    guardInput(offering, file);
    return offering;
  };
  return evaluatorWith({ read, operators }, catalogue, defaults);
}
