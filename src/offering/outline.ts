import type * as z from "zod";
import { formOf } from "./field";
import type { FormName } from "./forms";
import type { Check, Definition } from "./schema-definition";
import { definitionOf } from "./schema-definition";
import { checkIdentifier } from "./values";

/**
 * What a schema accepts, as plain data. The published package carries the offering's outline, so that sound input is read
 * without the schema being built; what an outline cannot say is `other`.
 */
export type Outline =
  | { readonly is: "text"; readonly most?: number }
  | { readonly is: "number"; readonly whole: boolean; readonly least?: number; readonly most?: number }
  | { readonly is: "flag" }
  | { readonly is: "among"; readonly codes: readonly string[] }
  | { readonly is: "form"; readonly form: FormName }
  | { readonly is: "list"; readonly of: Outline; readonly most?: number }
  | { readonly is: "record"; readonly keys: Outline; readonly of: Outline }
  /** Attributes which may all be left out, or none of which may. */
  | { readonly is: "object"; readonly members: Readonly<Record<string, Outline>>; readonly required: boolean; readonly identifier?: true }
  | { readonly is: "union"; readonly of: readonly Outline[] }
  | { readonly is: "other" };

const OTHER: Outline = { is: "other" };

/** The limits that checks set; undefined when one of them is of another kind. */
function limitsOf(checks: readonly Check[]): { readonly least?: number; readonly most?: number } | undefined {
  const limits: { least?: number; most?: number } = {};
  for (const { _zod } of checks) {
    const { check, value, inclusive, maximum } = _zod.def;
    if (check === "greater_than" && inclusive === true) limits.least = Number(value);
    else if (check === "less_than" && inclusive === true) limits.most = Number(value);
    else if (check === "max_length") limits.most = Number(maximum);
    else return undefined;
  }
  return limits;
}

function objectOutline({ shape = {}, catchall, checks = [] }: Definition): Outline {
  const members = Object.entries(shape);
  const required = members.filter(([, member]) => definitionOf(member).type !== "optional").length;
  // Zod writes required attributes in the schema's order, optional ones as they come; a mixture is left to it.
  if (catchall === undefined || definitionOf(catchall).type !== "never" || (required > 0 && required < members.length)) return OTHER;
  const identifier = checks.length === 1 && checks[0]!._zod.check === checkIdentifier;
  if (checks.length > 0 && !identifier) return OTHER;
  return {
    is: "object",
    members: Object.fromEntries(members.map(([key, member]) => [key, outlineOf(required > 0 ? member : definitionOf(member).innerType!)])),
    required: required > 0,
    ...(identifier && { identifier }),
  };
}

/** The outline of a schema. */
export function outlineOf(schema: z.ZodType): Outline {
  const definition = definitionOf(schema);
  const { type, checks = [], format, values, entries } = definition;
  const limits = limitsOf(checks);
  switch (type) {
    case "object":
      return objectOutline(definition);
    case "record":
      return checks.length > 0 ? OTHER : { is: "record", keys: outlineOf(definition.keyType!), of: outlineOf(definition.valueType!) };
    case "array":
      return limits === undefined || limits.least !== undefined ? OTHER : { is: "list", of: outlineOf(definition.element!), ...limits };
    case "union":
      return checks.length > 0 ? OTHER : { is: "union", of: definition.options!.map(outlineOf) };
    case "custom": {
      const form = formOf(schema);
      return form === undefined || checks.length > 0 ? OTHER : { is: "form", form };
    }
    case "string":
      return limits === undefined || limits.least !== undefined ? OTHER : { is: "text", ...limits };
    case "number":
      return limits === undefined || (format !== undefined && format !== "safeint") ? OTHER : { is: "number", whole: format !== undefined, ...limits };
    case "boolean":
      return checks.length > 0 ? OTHER : { is: "flag" };
    case "enum":
      return checks.length > 0 ? OTHER : { is: "among", codes: Object.values(entries!).map(String) };
    case "literal":
      return checks.length > 0 || !values!.every((value) => typeof value === "string") ? OTHER : { is: "among", codes: values! as readonly string[] };
    default:
      return OTHER;
  }
}
