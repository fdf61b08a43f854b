import { FORMS } from "./forms";
import { forbiddenKeys, inputLimits, isPlain } from "./guard";
import type { IdentifierScheme } from "./identifier";
import { identifierSchemes } from "./identifier";
import type { Offering } from "./offering";
import type { Outline } from "./outline";

/**
 * A reader of sound input: one pass that checks what the guard, the schema and the references check, and copies. It is
 * made from the schema's outline, so there is nothing in it to keep in step, and it knows only yes and "perhaps not":
 * whatever it does not accept is read again by the schema itself, which decides and finds the words.
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

const refuse: Copier = () => NO;

/** A value without parts, accepted as it is. */
const plain =
  (accepts: (value: unknown) => boolean): Copier =>
  (value) =>
    accepts(value) ? value : NO;

const isShort = (value: unknown): value is string => typeof value === "string" && value.length <= inputLimits.stringLength;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && isPlain(value);

/** INVARIANT: called only with the scheme and value of an object that has both. */
const isIdentifier = ({ scheme, value }: Record<string, unknown>): boolean => identifierSchemes[scheme as IdentifierScheme](value as string);

type Of<Kind extends Outline["is"]> = Extract<Outline, { is: Kind }>;

function objectCopier({ members: outlines, required, identifier }: Of<"object">): Copier {
  const order = required ? Object.keys(outlines) : undefined;
  const members = new Map<string, Copier>();
  // Made when first needed: most attributes of the schema are in no input.
  const learn = (key: string): Copier => {
    const member = Object.hasOwn(outlines, key) ? copierOf(outlines[key]!) : refuse;
    members.set(key, member);
    return member;
  };
  return (value, pass) => {
    if (!isRecord(value)) return NO;
    const keys = Object.keys(value);
    pass.values += keys.length;
    const names = order ?? keys;
    if (keys.length < names.length) return NO;
    const copy: Record<string, unknown> = {};
    for (let i = 0; i < keys.length; i++) {
      const key = names[i];
      if (key === undefined) return NO;
      const member = members.get(key) ?? learn(key);
      // Stated as undefined is not stated.
      if (!required && value[key] === undefined && member !== refuse) continue;
      const taken = member(value[key], pass);
      if (taken === NO) return NO;
      copy[key] = taken;
    }
    return identifier === undefined || isIdentifier(copy) ? copy : NO;
  };
}

function recordCopier({ keys, of }: Of<"record">): Copier {
  const name = copierOf(keys);
  const entry = copierOf(of);
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

function listCopier({ of, most = Infinity }: Of<"list">): Copier {
  const entry = copierOf(of);
  return (value, pass) => {
    if (!Array.isArray(value) || value.length > most) return NO;
    pass.values += value.length;
    if (pass.values > inputLimits.nodes) return NO;
    const copy: unknown[] = [];
    for (let i = 0; i < value.length; i++) {
      const taken = entry(value[i], pass);
      if (taken === NO) return NO;
      copy.push(taken);
    }
    return copy;
  };
}

function unionCopier({ of }: Of<"union">): Copier {
  const alternatives = of.map(copierOf);
  return (value, pass) => {
    for (const alternative of alternatives) {
      const taken = alternative(value, pass);
      if (taken !== NO) return taken;
    }
    return NO;
  };
}

function formCopier({ form }: Of<"form">): Copier {
  const { accepts } = FORMS[form];
  if (form !== "partyRef") return plain((value) => isShort(value) && accepts(value));
  return (value, { refs }) => {
    if (!isShort(value) || !accepts(value)) return NO;
    refs.push(value);
    return value;
  };
}

function copierOf(outline: Outline): Copier {
  switch (outline.is) {
    case "object":
      return objectCopier(outline);
    case "record":
      return recordCopier(outline);
    case "list":
      return listCopier(outline);
    case "union":
      return unionCopier(outline);
    case "form":
      return formCopier(outline);
    case "text": {
      const { most = Infinity } = outline;
      return plain((value) => isShort(value) && value.length <= most);
    }
    case "number": {
      const { whole, least = -Infinity, most = Infinity } = outline;
      const isNumber = whole ? Number.isSafeInteger : Number.isFinite;
      return plain((value) => isNumber(value) && (value as number) >= least && (value as number) <= most);
    }
    case "flag":
      return plain((value) => typeof value === "boolean");
    case "among": {
      const known = new Set<unknown>(outline.codes);
      return plain((value) => known.has(value));
    }
    case "other":
      return refuse;
  }
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

export function quickReader(outline: Outline): QuickReader {
  const copy = copierOf(outline);
  return (input) => {
    const pass: Pass = { values: 1, refs: [] };
    const offering = copy(input, pass) as Offering | typeof NO;
    if (offering === NO || pass.values > inputLimits.nodes) return undefined;
    const { parties, sales } = offering;
    return idsDiffer(parties) && idsDiffer(sales) && pass.refs.every((ref) => names(parties, ref)) ? offering : undefined;
  };
}
