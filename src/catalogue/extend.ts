import type { FactDeclarations } from "../facts/declaration";
import type { InputIssue } from "../offering/input-error";
import { InputError } from "../offering/input-error";
import type { Catalogue } from "./catalogue";
import { createCatalogue } from "./catalogue";
import { checkJurisdiction } from "./check";
import type { Concept, Instrument, Jurisdiction, Parameter, Rule } from "./model";
import { parentOf } from "./parent";

/** What a house policy adds to the law of one jurisdiction. */
export interface PolicyAddition {
  readonly facts?: FactDeclarations;
  readonly instruments?: readonly Instrument[];
  readonly parameters?: readonly Parameter[];
  readonly concepts?: readonly Concept[];
  readonly rules?: readonly Rule[];
}

/** What a policy changes about something that exists: fields are replaced, dated values are merged. */
export interface PolicyAmendment {
  readonly instruments?: Readonly<Record<string, Partial<Omit<Instrument, "id">>>>;
  readonly parameters?: Readonly<Record<string, Partial<Omit<Parameter, "id" | "unit">>>>;
}

/** A house policy: stricter rules, further jurisdictions, numbers of its own. The base is never touched. */
export interface Policy {
  readonly jurisdictions?: readonly Jurisdiction[];
  /** By jurisdiction code. */
  readonly add?: Readonly<Record<string, PolicyAddition>>;
  /** By jurisdiction code. */
  readonly amend?: Readonly<Record<string, PolicyAmendment>>;
}

function amended<T extends { readonly id: string }>(
  items: readonly T[],
  changes: Readonly<Record<string, object>> | undefined,
  pointer: string,
  issues: InputIssue[],
): readonly T[] {
  if (changes === undefined) return items;
  for (const id of Object.keys(changes))
    if (!items.some((item) => item.id === id)) issues.push({ pointer: `${pointer}/${id}`, expected: "something that exists", found: id });
  return items.map((item) => {
    const change = Object.hasOwn(changes, item.id) ? changes[item.id] : undefined;
    if (change === undefined) return item;
    const values = "values" in change && "values" in item ? { values: { ...(item.values as object), ...(change.values as object) } } : {};
    return { ...item, ...change, ...values };
  });
}

const LISTS = ["instruments", "parameters", "concepts", "rules"] as const;

type List = (typeof LISTS)[number];

const isList = (name: string): name is List => (LISTS as readonly string[]).includes(name);

/** What a policy adds under an id that is taken, by the law or by the policy itself: that would replace it in passing. */
function reusedIds(pack: Jurisdiction, added: PolicyAddition): readonly InputIssue[] {
  const expected = "an id that is not taken: to change what exists, amend it";
  const facts = Object.keys(added.facts ?? {}).flatMap((id) => (Object.hasOwn(pack.facts, id) ? [{ pointer: `/add/${pack.code}/facts/${id}`, expected, found: id }] : []));
  const listed = LISTS.flatMap((list) => {
    const taken = new Set<string>(pack[list].map(({ id }) => id));
    return (added[list] ?? []).flatMap(({ id }, i) => {
      if (taken.has(id)) return [{ pointer: `/add/${pack.code}/${list}/${i}`, expected, found: id }];
      taken.add(id);
      return [];
    });
  });
  return [...facts, ...listed];
}

/** Where in a policy, or else in its own document, something comes from that a pointer into the extended pack leads to. */
function originOf(pointer: string, pack: Jurisdiction, policy: Policy, home: (pointer: string) => Place): Place {
  const { code } = pack;
  const [, list = "", key = "", ...rest] = pointer.split("/");
  const added = policy.add?.[code];
  if (list === "facts" && added?.facts !== undefined && Object.hasOwn(added.facts, key)) return { pointer: `/add/${code}${pointer}` };
  if (!isList(list)) return home(pointer);
  // A problem of the whole list: definitions in a circle, which sound law cannot be part of.
  if (key === "") return (added?.[list] ?? []).length > 0 ? { pointer: `/add/${code}/${list}` } : home(pointer);
  const own = pack[list][Number(key)];
  if (own === undefined) return { pointer: ["/add", code, list, Number(key) - pack[list].length, ...rest].join("/") };
  const changes = list === "instruments" || list === "parameters" ? policy.amend?.[code]?.[list] : undefined;
  return changes !== undefined && Object.hasOwn(changes, own.id) ? { pointer: ["/amend", code, list, own.id, ...rest].join("/") } : home(pointer);
}

type Place = Pick<InputIssue, "file" | "pointer">;

/** Two packs of one code: the second comes from the policy. */
function reusedCodes(base: Catalogue, further: readonly Jurisdiction[]): readonly InputIssue[] {
  const taken = new Set(base.jurisdictions.map(({ code }) => code));
  return further.flatMap(({ code }, i) => {
    if (taken.has(code)) return [{ pointer: `/jurisdictions/${i}/code`, expected: "codes that occur once", found: code }];
    taken.add(code);
    return [];
  });
}

function extended(pack: Jurisdiction, policy: Policy, issues: InputIssue[]): Jurisdiction {
  const { code } = pack;
  const added = policy.add?.[code];
  const changed = policy.amend?.[code];
  if (added === undefined && changed === undefined) return pack;
  if (added !== undefined) issues.push(...reusedIds(pack, added));
  return {
    ...pack,
    facts: { ...pack.facts, ...added?.facts },
    instruments: [...amended(pack.instruments, changed?.instruments, `/amend/${code}/instruments`, issues), ...(added?.instruments ?? [])],
    parameters: [...amended(pack.parameters, changed?.parameters, `/amend/${code}/parameters`, issues), ...(added?.parameters ?? [])],
    concepts: [...pack.concepts, ...(added?.concepts ?? [])],
    rules: [...pack.rules, ...(added?.rules ?? [])],
  };
}

/**
 * A catalogue with a policy on top. Additions may not reuse an id: to change the law itself, amend it, and say so.
 *
 * @throws InputError when the policy names a jurisdiction, instrument or parameter that does not exist, reuses an
 * id, or leaves the catalogue unsound. Pointers lead into the policy; what was unsound before has the file `catalogue`
 */
export function extend(base: Catalogue, policy: Policy): Catalogue {
  const further = policy.jurisdictions ?? [];
  const issues: InputIssue[] = [...reusedCodes(base, further)];
  const packs = [...base.jurisdictions, ...further];
  const codes = new Set(packs.map((pack) => pack.code));
  for (const part of ["add", "amend"] as const)
    for (const code of Object.keys(policy[part] ?? {}))
      if (!codes.has(code)) issues.push({ pointer: `/${part}/${code}`, expected: "a jurisdiction of the catalogue", found: code });
  const result = packs.map((pack) => extended(pack, policy, issues));
  if (issues.length > 0) throw new InputError(issues);

  const old = base.jurisdictions.length;
  const unsound = result.flatMap((pack, i) => {
    const home = (pointer: string): Place =>
      i < old ? { file: "catalogue", pointer: `/jurisdictions/${i}${pointer}` } : { pointer: `/jurisdictions/${i - old}${pointer}` };
    return checkJurisdiction(pack, parentOf(pack, result)).map((issue): InputIssue => ({ ...issue, ...originOf(issue.pointer, packs[i]!, policy, home) }));
  });
  if (unsound.length > 0) throw new InputError(unsound);
  return createCatalogue(result);
}
