/** Navigation in the zod schema, for messages and cross-references. */
import type * as z from "zod";
import { definitionOf } from "./schema-definition";

/** The schema with `optional` taken off. */
export function bare(schema: z.ZodType): z.ZodType {
  const { type, innerType } = definitionOf(schema);
  return type === "optional" && innerType ? bare(innerType) : schema;
}

/** The alternatives of a union, or the schema itself. */
export const alternatives = (schema: z.ZodType): readonly z.ZodType[] =>
  definitionOf(bare(schema)).options?.map(bare) ?? [bare(schema)];

/** The attributes an object schema knows. */
export const shapeOf = (schema: z.ZodType): Readonly<Record<string, z.ZodType>> | undefined => definitionOf(bare(schema)).shape;

/** The schema of a list's or record's entries. */
export function entryOf(schema: z.ZodType): z.ZodType | undefined {
  const { type, element, valueType } = definitionOf(bare(schema));
  return type === "array" ? element : type === "record" ? valueType : undefined;
}

/** The schemas that may stand at a path. */
export function schemasAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly z.ZodType[] {
  return path.reduce<readonly z.ZodType[]>(
    (schemas, key) =>
      schemas.flatMap((candidate) => {
        const shape = shapeOf(candidate);
        const next = shape && Object.hasOwn(shape, key) ? shape[String(key)] : entryOf(candidate);
        return next ? alternatives(next) : [];
      }),
    alternatives(schema),
  );
}
