import * as z from "zod";

/**
 * An object whose attributes may each be left out, meaning that nothing is known about them. Unknown names are refused:
 * a misspelt attribute that was dropped would be a fact nobody checked.
 */
export const attributes = <S extends z.core.$ZodLooseShape>(shape: S): Attributes<S> => {
  const optional = Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, z.optional(schema as z.ZodType)]));
  // The optional wrappers are added at run time, where the type of the shape cannot follow.
  return z.strictObject(optional) as unknown as Attributes<S>;
};

type Attributes<S extends z.core.$ZodLooseShape> = z.ZodObject<{ -readonly [K in keyof S]: z.ZodOptional<S[K]> }, z.core.$strict>;
