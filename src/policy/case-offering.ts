import type { Offering } from "../offering/offering";
import { InputError, showValue } from "../offering/input-error";
import { parseOffering } from "../offering/parse";
import type { Rate } from "../facts/money";
import type { PolicyAmendment } from "../catalogue/extend";
import type { CaseFile, PolicyCase } from "./case-schema";
import { applyChange } from "./change";

/** The offering that a case is about: its base, the bases which that extends, and what the case changes. */

/** The offering of a base, with the bases it extends applied first. */
function baseOffering(name: string, bases: CaseFile["bases"], trail: readonly string[] = []): unknown {
  const base = Object.hasOwn(bases, name) ? bases[name] : undefined;
  if (base === undefined || trail.includes(name))
    throw new InputError([{ pointer: `/bases/${name}`, expected: "a base that exists and does not extend itself", found: showValue(name) }]);
  const { extends: parent, set, remove, ...own } = base as { extends?: string; set?: Record<string, unknown>; remove?: string[] };
  const start = parent === undefined ? own : { ...(baseOffering(parent, bases, [...trail, name]) as object), ...own };
  return applyChange(start, { ...(set && { set }), ...(remove && { remove }) });
}

/** The offering as it would be handed to the evaluator, not yet checked. @throws InputError for a base or pointer that leads nowhere */
export function offeringOf({ base, set, remove }: Pick<PolicyCase, "base" | "set" | "remove">, { bases }: CaseFile): unknown {
  return applyChange(baseOffering(base, bases), { ...(set && { set }), ...(remove && { remove }) });
}

/** A file of cases and where it comes from. */
export interface CaseSource {
  /** As messages name it. */
  readonly path: string;
  readonly file: CaseFile;
}

/** A case whose offering has been read, to be judged again and again. */
export interface ReadyCase {
  readonly source: CaseSource;
  readonly policyCase: PolicyCase;
  readonly offering: Offering;
  readonly asOf: string;
  readonly rates: readonly Rate[];
  /** The law as it would be. */
  readonly amend: PolicyAmendment | undefined;
}

/** Reads the offering of a case. @throws InputError when it is not one */
export function readyCase(policyCase: PolicyCase, source: CaseSource): ReadyCase {
  const { asOf = source.file.asOf, amend, rates = [] } = policyCase;
  return { source, policyCase, offering: parseOffering(offeringOf(policyCase, source.file)), asOf, rates, amend: amend as PolicyAmendment | undefined };
}
