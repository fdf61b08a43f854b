import type { FactDeclarations } from "../facts/declaration";
import type { InputIssue } from "../offering/input-error";
import { InputError } from "../offering/input-error";
import type { Catalogue } from "./catalogue";
import { createCatalogue } from "./catalogue";
import { checkedJurisdictions } from "./load";
import type { Concept, Instrument, Jurisdiction, Parameter, Rule } from "./model";

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

/**
 * A catalogue with a policy on top. Additions may not reuse an id: to change the law itself, amend it, and say so.
 *
 * @throws InputError when the policy names a jurisdiction, instrument or parameter that does not exist, reuses an
 * id, or leaves the catalogue unsound
 */
export function extend(base: Catalogue, policy: Policy): Catalogue {
  const issues: InputIssue[] = [];
  const packs = [...base.jurisdictions, ...(policy.jurisdictions ?? [])];
  const codes = new Set(packs.map((pack) => pack.code));
  for (const part of ["add", "amend"] as const)
    for (const code of Object.keys(policy[part] ?? {}))
      if (!codes.has(code)) issues.push({ pointer: `/${part}/${code}`, expected: "a jurisdiction of the catalogue", found: code });

  const extended = packs.map((pack): Jurisdiction => {
    const added = policy.add?.[pack.code];
    const changed = policy.amend?.[pack.code];
    if (added === undefined && changed === undefined) return pack;
    return {
      ...pack,
      facts: { ...pack.facts, ...added?.facts },
      instruments: [...amended(pack.instruments, changed?.instruments, `/amend/${pack.code}/instruments`, issues), ...(added?.instruments ?? [])],
      parameters: [...amended(pack.parameters, changed?.parameters, `/amend/${pack.code}/parameters`, issues), ...(added?.parameters ?? [])],
      concepts: [...pack.concepts, ...(added?.concepts ?? [])],
      rules: [...pack.rules, ...(added?.rules ?? [])],
    };
  });
  if (issues.length > 0) throw new InputError(issues);
  return createCatalogue(checkedJurisdictions(extended));
}
