import type * as z from "zod";

/** As much of a zod definition as is looked at here. */
export interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly checks?: readonly Check[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly catchall?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, unknown>>;
}

/** A check that zod runs on a value of the right type. */
export interface Check {
  readonly _zod: { readonly check: unknown; readonly def: { readonly check: string; readonly value?: unknown; readonly inclusive?: boolean; readonly maximum?: unknown } };
}

/** What a schema is made of. Zod types `def` by the schema's class, which a walk over any schema does not know. */
export const definitionOf = (schema: z.ZodType): Definition => schema.def as unknown as Definition;
