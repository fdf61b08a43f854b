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

/** One made when first needed: most attributes of the schema are in no input. */
function later(make: () => Copier): Copier {
  let made: Copier | undefined;
  return (value, pass) => (made ??= make())(value, pass);
}

function objectCopier({ shape = {}, catchall, checks = [] }: Definition): Copier {
  if (catchall === undefined || definitionOf(catchall).type !== "never") return refuse;
  const members = new Map<string, Copier>();
  let required = 0;
  for (const [key, schema] of Object.entries(shape)) {
    const { type, innerType } = definitionOf(schema);
    if (type !== "optional") required++;
    members.set(key, later(() => copierOf(type === "optional" ? innerType! : schema)));
  }
  // Zod writes required attributes in the schema's order, optional ones as they come.
  if (required > 0 && required < members.size) return refuse;
  const order = required > 0 ? [...members.keys()] : undefined;
  return (value, pass) => {
    if (!isRecord(value)) return NO;
    const keys = Object.keys(value);
    pass.values += keys.length;
    if (keys.length < required) return NO;
    const copy: Record<string, unknown> = {};
    const names = order ?? keys;
    for (let i = 0; i < keys.length; i++) {
      const key = names[i]!;
      const taken = members.get(key)?.(value[key], pass) ?? NO;
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

/** Whether every reference names a party, and no id occurs twice. */
function refersWell({ parties, sales }: Offering, refs: readonly string[]): boolean {
  if (!idsDiffer(parties) || !idsDiffer(sales)) return false;
  return refs.every((ref) => parties?.some(({ id }) => id === ref) ?? false);
}

function idsDiffer(entries: readonly { readonly id?: string | undefined }[] | undefined): boolean {
  if (entries === undefined || entries.length < 2) return true;
  const stated = entries.flatMap(({ id }) => id ?? []);
  return new Set(stated).size === stated.length;
}

export function quickReader(schema: z.ZodType<Offering>): QuickReader {
  const copy = copierOf(schema);
  return (input) => {
    const pass: Pass = { values: 1, refs: [] };
    const offering = copy(input, pass) as Offering | typeof NO;
    return offering !== NO && pass.values <= inputLimits.nodes && refersWell(offering, pass.refs) ? offering : undefined;
  };
}
