import * as z from "zod";
import { offeringSchema } from "./offering";

/** A JSON Schema document. */
export type JsonSchema = Readonly<Record<string, unknown>>;

let generated: JsonSchema | undefined;

/**
 * The JSON Schema (draft 2020-12) of an offering, for editors and for other languages. It is a little wider than
 * `parseOffering`: a pattern cannot say that a day exists, that a code is assigned or that a check digit is right.
 */
export function offeringJsonSchema(): JsonSchema {
  // Strings with a form are predicates to zod; each carries its JSON Schema as metadata, hence "any".
  generated ??= { $id: "urn:regulatory-perimeter:offering", title: "Offering", ...z.toJSONSchema(offeringSchema(), { target: "draft-2020-12", unrepresentable: "any" }) };
  return generated;
}
