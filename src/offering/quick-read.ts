import type * as z from "zod";
import { isPartyRef } from "./field";
import { forbiddenKeys, inputLimits, isPlain } from "./guard";
import type { Offering } from "./offering";

/**
 * A reader of sound input: one pass that checks what the guard, the schema and the references check, and copies. It is
 * made from the schema, so there is nothing in it to keep in step, and it knows only yes and "perhaps not": whatever it
 * does not accept is read again by the schema itself, which decides and finds the words.
 *
 * INVARIANT: what it accepts, the guard, the schema and the check of references accept, with an equal result.
 */
export type QuickReader = (input: unknown) => Offering | undefined;

/** In place of a copy: not accepted here. */
const NO = Symbol("no");

/** What one pass has come across. */
interface Pass {
  values: number;
  readonly refs: string[];
}

type Copier = (value: unknown, pass: Pass) => unknown;

/** As much of a zod definition as is looked at. */
interface Definition {
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
  readonly fn?: (value: unknown) => unknown;
}

/** A check that zod runs on a value of the right type. */
interface Check {
  readonly _zod: { readonly check: (payload: { value: unknown; issues: unknown[] }) => unknown };
}

// Zod types `def` by the schema's class, which a walk over any schema does not know.
const definitionOf = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

function passes(checks: readonly Check[], value: unknown): boolean {
  const payload = { value, issues: [] };
  for (const { _zod } of checks) _zod.check(payload);
  return payload.issues.length === 0;
}

const refuse: Copier = () => NO;

/** A value without parts, accepted as it is. */
const plain =
  (accepts: (value: unknown) => boolean, checks: readonly Check[] = []): Copier =>
  (value) =>
    accepts(value) && (checks.length === 0 || passes(checks, value)) ? value : NO;

const isShort = (value: unknown): value is string => typeof value === "string" && value.length <= inputLimits.stringLength;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && isPlain(value);

function objectCopier({ shape = {}, catchall, checks = [] }: Definition): Copier {
  const schemas = new Map(Object.entries(shape));
  const required = [...schemas].flatMap(([key, schema]) => (definitionOf(schema).type === "optional" ? [] : [key]));
  // Zod writes required attributes in the schema's order, optional ones as they come; a mixture is left to it.
  if (catchall === undefined || definitionOf(catchall).type !== "never" || (required.length > 0 && required.length < schemas.size)) return refuse;
  const members = new Map<string, Copier>();
  // Made when first needed: most attributes of the schema are in no input.
  const learn = (key: string): Copier => {
    const schema = schemas.get(key);
    if (schema === undefined) return refuse;
    const { type, innerType } = definitionOf(schema);
    const member = copierOf(type === "optional" ? innerType! : schema);
    members.set(key, member);
    return member;
  };
  return (value, pass) => {
    if (!isRecord(value)) return NO;
    const keys = Object.keys(value);
    pass.values += keys.length;
    if (keys.length < required.length) return NO;
    const names = required.length > 0 ? required : keys;
    const copy: Record<string, unknown> = {};
    for (let i = 0; i < keys.length; i++) {
      const key = names[i];
      if (key === undefined) return NO;
      const taken = (members.get(key) ?? learn(key))(value[key], pass);
      if (taken === NO) return NO;
      copy[key] = taken;
    }
    return checks.length === 0 || passes(checks, copy) ? copy : NO;
  };
}

function recordCopier({ keyType, valueType, checks = [] }: Definition): Copier {
  if (checks.length > 0) return refuse;
  const name = copierOf(keyType!);
  const entry = copierOf(valueType!);
  return (value, pass) => {
    if (!isRecord(value) || Object.getOwnPropertySymbols(value).length > 0) return NO;
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      if (forbiddenKeys.has(key) || key.length > inputLimits.keyLength || name(key, pass) !== key) return NO;
      pass.values++;
      const taken = entry(value[key], pass);
      if (taken === NO) return NO;
      copy[key] = taken;
    }
    return copy;
  };
}

function listCopier({ element, checks = [] }: Definition): Copier {
  const entry = copierOf(element!);
  return (value, pass) => {
    if (!Array.isArray(value)) return NO;
    pass.values += value.length;
    if (pass.values > inputLimits.nodes) return NO;
    const copy: unknown[] = [];
    for (let i = 0; i < value.length; i++) {
      const taken = entry(value[i], pass);
      if (taken === NO) return NO;
      copy.push(taken);
    }
    return checks.length === 0 || passes(checks, copy) ? copy : NO;
  };
}

function unionCopier({ options = [], checks = [] }: Definition): Copier {
  if (checks.length > 0) return refuse;
  const alternatives = options.map(copierOf);
  return (value, pass) => {
    for (const alternative of alternatives) {
      const taken = alternative(value, pass);
      if (taken !== NO) return taken;
    }
    return NO;
  };
}

function refCopier(accepts: (value: unknown) => unknown): Copier {
  return (value, { refs }) => {
    if (!isShort(value) || accepts(value) !== true) return NO;
    refs.push(value);
    return value;
  };
}

function make(schema: z.ZodType): Copier {
  const definition = definitionOf(schema);
  const { type, checks, format, fn, values, entries } = definition;
  switch (type) {
    case "object":
      return objectCopier(definition);
    case "record":
      return recordCopier(definition);
    case "array":
      return listCopier(definition);
    case "union":
      return unionCopier(definition);
    case "custom":
      if (fn === undefined || (checks ?? []).length > 0) return refuse;
      return isPartyRef(schema) ? refCopier(fn) : plain((value) => isShort(value) && fn(value) === true);
    case "string":
      return plain(isShort, checks);
    case "number":
      if (format === undefined) return plain(Number.isFinite, checks);
      return format === "safeint" ? plain(Number.isSafeInteger, checks) : refuse;
    case "boolean":
      return plain((value) => typeof value === "boolean", checks);
    case "enum": {
      const known = new Set<unknown>(Object.values(entries!));
      return plain((value) => known.has(value), checks);
    }
    case "literal":
      return plain((value) => typeof value === "string" && values!.includes(value), checks);
    default:
      return refuse;
  }
}

const copiers = new WeakMap<z.ZodType, Copier>();

function copierOf(schema: z.ZodType): Copier {
  let copier = copiers.get(schema);
  if (copier === undefined) copiers.set(schema, (copier = make(schema)));
  return copier;
}

type Identified = readonly { readonly id?: string | undefined }[] | undefined;

/** Whether no id occurs twice. */
function idsDiffer(entries: Identified): boolean {
  if (entries === undefined || entries.length < 2) return true;
  const known = new Set<string>();
  for (const { id } of entries) if (id !== undefined && known.size === known.add(id).size) return false;
  return true;
}

const names = (parties: Identified, ref: string): boolean => parties?.some(({ id }) => id === ref) ?? false;

export function quickReader(schema: z.ZodType<Offering>): QuickReader {
  const copy = copierOf(schema);
  return (input) => {
    const pass: Pass = { values: 1, refs: [] };
    const offering = copy(input, pass) as Offering | typeof NO;
    if (offering === NO || pass.values > inputLimits.nodes) return undefined;
    const { parties, sales } = offering;
    return idsDiffer(parties) && idsDiffer(sales) && pass.refs.every((ref) => names(parties, ref)) ? offering : undefined;
  };
}
