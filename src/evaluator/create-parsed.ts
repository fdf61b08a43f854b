import type { Catalogue } from "../catalogue/catalogue";
import { guardInput } from "../offering/guard";
import type { Offering } from "../offering/offering";
import type { Tools } from "./compile";
import type { EvaluateOptions, Evaluator } from "./evaluate";
import { evaluatorWith } from "./evaluate";

/**
 * An evaluator for offerings that `parseOffering` has accepted already, in this process or in another. It carries no
 * schema, which makes it small: input is only bounded, not checked and not copied, so leave it unchanged until the report
 * is read. Untrusted input belongs to `createEvaluator`.
 *
 * @param tools `lawTools` of `/core` for packs of your own, which do not carry their planned conditions, and for the few
 *   conditions that are plain JSON Logic; left out, those are unknown, and law without a plan is a TypeError
 */
export function createParsedEvaluator(catalogue: Catalogue, defaults?: EvaluateOptions, tools: Tools = {}): Evaluator<Offering> {
  const read = (offering: Offering, { file }: { readonly file?: string }): Offering => {
    guardInput(offering, file);
    return offering;
  };
  return evaluatorWith({ read, tools }, catalogue, defaults);
}
