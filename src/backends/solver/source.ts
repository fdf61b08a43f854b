import type { Jurisdiction } from "../../catalogue/model";
import type { CoreFact } from "../../facts/core-fact";
import { coreFact } from "../../facts/core-facts";
import type { FactDeclaration } from "../../facts/declaration";
import { factUnit } from "../../facts/declaration";
import { localPointer } from "../../facts/local";
import type { Territory } from "../../facts/reading";
import { territoryOf } from "../../facts/reading";

/**
 * Where a fact of one place comes from. Two facts that read the same thing are one source, whatever they are called, so
 * that a solver knows they cannot differ.
 */
export interface Source {
  /** The same for facts that read the same. */
  readonly key: string;
  readonly fact: string;
  readonly declaration: FactDeclaration;
  /** The core fact that is read, if one is, and how the place (or another territory) is told to it. */
  readonly core?: { readonly id: string; readonly fact: CoreFact };
  readonly territory: Territory;
  /** JSON pointer to where it is stated; `{sale}` and `{party}` stand for the subject's position. */
  readonly pointer: string;
  /** What a number counts; the currency of an amount. */
  readonly unit: string | undefined;
  /** A list of codes that may be longer than stated. */
  readonly open: boolean;
  /** The list of sales counts as well as what is stated. */
  readonly tallied?: true;
}

/** The core lists of codes that say when they are not exhaustive. */
const OPEN_LISTS: ReadonlySet<string> = new Set(["party.licences", "secondary.venueTypes", "sales.classesHere"]);

const territoryKey = ({ territory, except = [], worldwide }: Territory): string => (worldwide === true ? "*" : `${[...territory].sort().join(",")}-${[...except].sort().join(",")}`);

function ofCore(id: string, fact: string, core: CoreFact, declaration: FactDeclaration, territory: Territory): Source {
  return {
    key: `${id}@${territoryKey(territory)}@${territory.currency}`,
    fact, declaration, territory,
    core: { id, fact: core },
    pointer: core.at,
    unit: factUnit(core, territory.currency),
    open: OPEN_LISTS.has(id),
  };
}

/** The source of a fact as a place reads it; undefined for a fact that is declared nowhere. */
export function sourceOf(pack: Jurisdiction, fact: string): Source | undefined {
  const source = plainSource(pack, fact);
  const tallied = source !== undefined && (pack.tallies ?? []).some((tally) => tally.fact === fact);
  // What is stated and what the sales add up to make one value: not that of a fact which reads the statement alone.
  return tallied ? { ...source, key: `${source.key} tally of ${fact}`, tallied: true } : source;
}

function plainSource(pack: Jurisdiction, fact: string): Source | undefined {
  const here = territoryOf(pack);
  const core = coreFact(fact);
  if (core !== undefined) return ofCore(fact, fact, core, core, here);
  const declaration = Object.hasOwn(pack.facts, fact) ? pack.facts[fact] : undefined;
  if (declaration === undefined) return undefined;
  const { readAs, subject, type } = declaration;
  const unit = factUnit(declaration, pack.currency);
  const pointer = localPointer(fact, declaration);
  const local = (key: string, open = false): Source => ({ key: `${subject} ${key} ${type} ${unit ?? ""}`, fact, declaration, territory: here, pointer, unit, open });
  if (readAs === undefined) return local(pointer);
  if ("at" in readAs) return local(pointer, type === "codes" && readAs.open === true);
  if ("filing" in readAs) return local(`filing ${readAs.filing} ${readAs.date}`);
  if ("document" in readAs) return local(`document ${readAs.document} ${readAs.date} ${territoryKey(here)}`);
  const read = coreFact(readAs.fact);
  if (read === undefined) return local(pointer);
  const { code, currency } = here;
  return ofCore(readAs.fact, fact, read, declaration, readAs.territory === undefined ? here : territoryOf({ code, territory: readAs.territory, currency }));
}
