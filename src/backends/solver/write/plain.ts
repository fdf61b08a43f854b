import { MORE, NOT_YET } from "../../../facts/declaration";
import { decimal } from "../smt";
import type { Source } from "../source";
import type { Draft, Wanted } from "./draft";
import { OTHER, child, listAt, put } from "./draft";

/** Facts that are stated where their pointer leads. */

/** A code that nobody asks about, in a form that the offering takes. */
function otherCode({ declaration: { values }, pointer }: Source, asked: readonly string[]): string {
  const declared = values?.find((value) => !asked.includes(value));
  if (declared !== undefined) return declared;
  if (/(domicile|country|jurisdiction)$/i.test(pointer)) return "AQ";
  return /(urrenc|\/to$)/.test(pointer) ? "XDR" : pointer.endsWith("associations") ? "other-association" : "zz.other";
}

/** A value as an offering states it. */
export function stated({ source, value }: Wanted, asked: readonly string[] = []): unknown {
  const { type } = source.declaration;
  if (type === "date") return value === NOT_YET ? "not-yet-occurred" : value;
  if (type === "money") return value === Infinity ? "indefinite" : { amount: decimal(value as number), currency: source.unit };
  if (value === OTHER) return otherCode(source, asked);
  return Array.isArray(value) ? value.filter((code) => code !== MORE) : value;
}

export function writePlain(draft: Draft, want: Wanted, asked: readonly string[]): void {
  const { source, value } = want;
  const pointer = source.pointer.replace("{sale}", String(draft.index)).replace("{party}", String(draft.index));
  put(draft.offering, pointer, stated(want, asked));
  if (source.open && Array.isArray(value) && value.length > 0 && !value.includes(MORE)) put(draft.offering, `${pointer}Complete`, true);
}

/** A date of a filing or document: the one of this form or kind is made, or known not to be there. */
export function writeEvent({ offering }: Draft, { source, value }: Wanted): void {
  const { readAs } = source.declaration;
  const isFiling = readAs !== undefined && "filing" in readAs;
  if (readAs === undefined || (!isFiling && !("document" in readAs))) return;
  const [list, name, wanted] = isFiling ? ["filings", "form", readAs.filing] : ["disclosures", "kind", readAs.document];
  const entries = listAt<Record<string, unknown>>(offering, list);
  const found = entries.find((entry) => entry[name] === wanted) ?? {};
  if (!entries.includes(found)) entries.push(Object.assign(found, { [name]: wanted }));
  found[readAs.date] = value === NOT_YET ? "not-yet-occurred" : value;
}

/** Whether the token refers to the currency of a place. */
export function writeCurrency({ offering }: Draft, { source, value }: Wanted): void {
  const token = child(offering, "token");
  const references = listAt<string>(token, "referenceCurrencies");
  const { currency } = source.territory;
  if (value === true && !references.includes(currency)) references.push(currency);
  if (value === false) token["referenceCurrencies"] = references.filter((other) => other !== currency && !(currency === "CNY" && other === "CNH"));
}
