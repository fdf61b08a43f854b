import * as z from "zod";

/**
 * An object whose attributes may each be left out, meaning that nothing is known about them. Unknown names are refused:
 * a misspelt attribute that was dropped would be a fact nobody checked.
 */
export const attributes = <S extends z.core.$ZodLooseShape>(shape: S): Attributes<S> => {
  const optional = Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, z.optional(schema as z.ZodType)]));
  // The optional wrappers are added at run time, where the type of the shape cannot follow.
  return new SparseObject({ type: "object", shape: optional, catchall: z.never() }) as unknown as Attributes<S>;
};

type Attributes<S extends z.core.$ZodLooseShape> = z.ZodObject<{ -readonly [K in keyof S]: z.ZodOptional<S[K]> }, z.core.$strict>;

/**
 * A strict object of optional attributes means the same whether the schema's names or the input's are gone through. Zod goes
 * through the schema's; an offering could state some 500 attributes and states 100, so going through the input's halves the
 * time of a parse. Everything else (JSON Schema, types, messages) is zod's own.
 */
const SparseObject = /* @__PURE__ */ z.core.$constructor<z.ZodObject>("SparseObject", (instance, definition) => {
  z.ZodObject.init(instance, definition);
  let schemas: ReadonlyMap<string, z.core.$ZodType> | undefined;
  instance._zod.parse = (payload, context) => {
    const input: unknown = payload.value;
    if (typeof input !== "object" || input === null || Array.isArray(input)) {
      payload.issues.push({ code: "invalid_type", expected: "object", input, inst: instance });
      return payload;
    }
    // A map: the shape is an object with accessors, slow to ask and inheriting names like toString.
    schemas ??= new Map(Object.entries(definition.shape).map(([key, schema]) => [key, required(schema)]));
    const output: Record<string, unknown> = {};
    const unknown: string[] = [];
    const part: z.core.ParsePayload = { value: undefined, issues: [] };
    for (const key of Object.keys(input)) {
      const schema = schemas.get(key);
      if (!schema) {
        unknown.push(key);
        continue;
      }
      part.value = (input as Record<string, unknown>)[key];
      // Stated as undefined is not stated.
      if (part.value === undefined) continue;
      // Nothing in an offering's schema is asynchronous.
      const result = schema._zod.run(part, context) as z.core.ParsePayload;
      if (result.issues.length > 0) {
        payload.issues.push(...z.core.util.prefixIssues(key, result.issues));
        part.issues = [];
      }
      output[key] = result.value;
    }
    if (unknown.length > 0) {
      payload.issues.push({ code: "unrecognized_keys", keys: unknown, input: input as Record<string, unknown>, inst: instance, continue: true });
    }
    payload.value = output;
    return payload;
  };
});

/** What an attribute has to be once it is present. */
const required = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional ? (schema.def.innerType as z.core.$ZodType) : schema;
