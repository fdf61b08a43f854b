import type { Offering } from "../offering/offering";
import { isDate } from "../offering/date";
import { dateValue } from "./core-fact";
import { coreFact } from "./core-facts";
import type { FactShape, FactValue, Subject } from "./declaration";
import { MORE } from "./declaration";
import { firstDocument, firstFiling } from "./documents";
import type { MoneyAmount } from "./money";
import { moneyIn } from "./money";
import type { Reading, Territory } from "./reading";
import { territoryOf } from "./reading";

/** Jurisdiction-local facts: declared by a pack as data, stated under `local/<CODE>` of the offering, a sale or a party. */

export type LocalBlock = NonNullable<Offering["local"]>;

/** `cn.consentStatus` is stated as `consentStatus`. */
export function localName(id: string): string {
  return id.slice(id.indexOf(".") + 1);
}

const HOME: Readonly<Record<Subject, string>> = { offering: "", sale: "/sales/{sale}", party: "/parties/{party}" };

/** Where a local fact is stated; `{sale}` and `{party}` stand for the subject's index. */
export function localPointer(id: string, { subject, readAs }: FactShape): string {
  const home = HOME[subject];
  if (readAs === undefined) return `${home}/local/${localCode(id)}/${localName(id)}`;
  if ("at" in readAs) return `${home}${readAs.at}`;
  if ("filing" in readAs) return "/filings";
  if ("document" in readAs) return "/disclosures";
  return coreFact(readAs.fact)?.at ?? `${home}/local/${localCode(readAs.fact)}/${localName(readAs.fact)}`;
}

function blockOf(reading: Reading, subject: Subject): LocalBlock | undefined {
  if (subject === "offering") return reading.offering.local;
  return subject === "sale" ? reading.sale?.local : reading.party?.local;
}

/** The jurisdiction in whose local block a fact is stated: `cn.consentStatus` belongs to `CN`. */
export function localCode(id: string): string {
  return id.slice(0, id.indexOf(".")).toUpperCase();
}

/** An entry of its own: names that every object inherits are not stated. */
function own<T>(block: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return block !== undefined && Object.hasOwn(block, key) ? block[key] : undefined;
}

type FactReader = (reading: Reading) => FactValue | undefined;

/** The reader of a local fact: its own block, or what it is declared to read instead. */
export function localReader(id: string, fact: FactShape): FactReader {
  const { readAs } = fact;
  if (readAs === undefined) return blockReader(id, fact);
  if ("at" in readAs) return attributeReader(readAs.at, readAs.open === true, fact);
  if ("filing" in readAs) return (reading) => firstFiling(readAs.filing, readAs.date, reading);
  if ("document" in readAs) return (reading) => firstDocument(readAs.document, readAs.date, reading);
  const core = coreFact(readAs.fact);
  if (core === undefined) return blockReader(readAs.fact, fact);
  const { territory } = readAs;
  return territory === undefined ? core.read : readElsewhere(core.read, territory);
}

/** A fact as it is read of another territory. */
function readElsewhere(read: FactReader, territory: readonly string[]): FactReader {
  let known: Territory | undefined;
  let there: Territory | undefined;
  return (reading) => {
    // Made once for a place, which asks again for every offering.
    if (there === undefined || known !== reading.place) {
      const { code, currency } = (known = reading.place);
      there = territoryOf({ code, territory, currency });
    }
    return read({ ...reading, place: there });
  };
}

function blockReader(id: string, fact: FactShape): FactReader {
  const name = localName(id);
  const code = localCode(id);
  return (reading) => localValue(fact, own(localBlock(reading, fact.subject, code), name), reading);
}

/** Reads an attribute of the subject. A list that may be longer than stated says so. */
function attributeReader(at: string, open: boolean, fact: FactShape): FactReader {
  const names = at.split("/").slice(1);
  const last = names.pop()!;
  return (reading) => {
    let holder: unknown = subjectOf(reading, fact.subject);
    for (const name of names) holder = member(holder, name);
    const value = localValue(fact, member(holder, last), reading);
    const longer = open && Array.isArray(value) && value.length > 0 && member(holder, `${last}Complete`) !== true;
    return longer ? [...(value as readonly string[]), MORE] : value;
  };
}

function subjectOf({ offering, sale, party }: Reading, subject: Subject): unknown {
  return subject === "offering" ? offering : subject === "sale" ? sale : party;
}

function member(holder: unknown, name: string): unknown {
  return typeof holder === "object" && holder !== null && Object.hasOwn(holder, name) ? (holder as Record<string, unknown>)[name] : undefined;
}

/** What an offering, a sale or a party states for one jurisdiction. */
export function localBlock(reading: Reading, subject: Subject, code: string): LocalBlock[string] | undefined {
  return own(blockOf(reading, subject), code);
}

/** A stated value as the fact's. */
export function localValue(fact: FactShape, value: unknown, reading: Reading): FactValue | undefined {
  // What another place's pack has checked, or nobody has, may be of any type: then it is not known.
  if (value === undefined || !fits(fact, value)) return undefined;
  if (fact.type === "money") {
    const unit = fact.unit === undefined || fact.unit === "local" ? reading.place.currency : fact.unit;
    return moneyIn(value as MoneyAmount | "indefinite", unit, reading.rates, reading.asOf);
  }
  return fact.type === "date" ? dateValue(value as string) : (value as FactValue);
}

/** Whether a stated value is one that the fact can have. */
export function fits(fact: FactShape, value: unknown): boolean {
  const possible = (code: unknown) => typeof code === "string" && (fact.values === undefined || fact.values.includes(code));
  switch (fact.type) {
    case "boolean":
      return typeof value === "boolean";
    case "integer":
      return Number.isSafeInteger(value) && (value as number) >= 0;
    case "number":
      return typeof value === "number";
    case "money":
      return value === "indefinite" || (typeof value === "object" && !Array.isArray(value));
    case "date":
      return value === "not-yet-occurred" || (typeof value === "string" && isDate(value));
    case "code":
      return possible(value);
    case "codes":
      return Array.isArray(value) && value.every(possible);
  }
}
