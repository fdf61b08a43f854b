import type { FactValue, Subject } from "../facts/declaration";
import { localBlock, localCode, localName, localReader, localValue } from "../facts/local";
import { NEXUS_KINDS, nexusFact } from "../facts/nexus";
import type { Reading } from "../facts/reading";
import type { FactVector } from "../logic/program";
import { laterValue } from "../logic/program";
import type { CompiledPlace, FactRead } from "./compile";
import { tallyReader } from "./tally";

/** Fills the facts of one subject from the offering: the only way facts enter an evaluation. */
export type Projector = (subject: Subject, reading: Reading, facts: FactVector) => void;

type Step = (reading: Reading, facts: FactVector) => void;

/** The facts that a place asks for itself: only those that are stated cost anything. */
function statedLocals(subject: Subject, code: string, locals: ReadonlyMap<string, { readonly slot: number; readonly info: FactRead }>, place: CompiledPlace): Step {
  const { set } = place.program;
  return (reading, facts) => {
    const block = localBlock(reading, subject, code);
    if (block === undefined) return;
    for (const name of Object.keys(block)) {
      const local = locals.get(name);
      if (local !== undefined) set(facts, local.slot, localValue(local.info.declaration, block[name], reading));
    }
  };
}

/** A fact that every offering is asked for. */
interface FactReader {
  readonly slot: number;
  readonly read: (reading: Reading) => FactValue | undefined;
}

const NEXUS_FACTS: readonly string[] = /* @__PURE__ */ NEXUS_KINDS.map((kind) => nexusFact(kind, "offering"));

/** What touches the place has been read before any other fact, to tell whether its law is looked at. */
function readOnce(fact: string, read: FactReader["read"]): FactReader["read"] {
  const kind = NEXUS_FACTS.indexOf(fact);
  if (kind < 0) return read;
  return (reading) => {
    const known = reading.touches === undefined ? null : reading.touches[kind];
    return known === null ? read(reading) : known;
  };
}

type Locals = Map<string, { readonly slot: number; readonly info: FactRead }>;

/** The projection of one place: reads just the facts that its rules in force use. */
export function projector(place: CompiledPlace): Projector {
  const { slots, set, get } = place.program;
  const readers: Record<Subject, FactReader[]> = { offering: [], sale: [], party: [] };
  const steps: Record<Subject, Step[]> = { offering: [], sale: [], party: [] };
  /** By the code of the block in which they are stated: the place's own, or its parent's. */
  const locals: Record<Subject, Map<string, Locals>> = { offering: new Map(), sale: new Map(), party: new Map() };
  const later: Record<Subject, Step[]> = { offering: [], sale: [], party: [] };
  slots.forEach(({ fact, subject, plus, used }, slot) => {
    if (!used) return;
    if (plus !== undefined) {
      later[subject].push((_, facts) => set(facts, slot, laterValue(get(facts, plus.slot), plus.duration)));
      return;
    }
    const info = place.reads(fact);
    const { core, declaration } = info;
    if (core === undefined && declaration.readAs === undefined) {
      const code = localCode(fact);
      const block = locals[subject].get(code) ?? new Map<string, { slot: number; info: FactRead }>();
      locals[subject].set(code, block.set(localName(fact), { slot, info }));
      return;
    }
    const read = core?.read ?? localReader(fact, declaration);
    readers[subject].push({ slot, read: readOnce(fact, read) });
  });
  for (const subject of ["offering", "sale", "party"] as const) {
    for (const [code, block] of locals[subject]) steps[subject].push(statedLocals(subject, code, block, place));
    steps[subject].push(...later[subject]);
  }
  const plain: Projector = (subject, reading, facts) => {
    const mine = readers[subject];
    for (let i = 0; i < mine.length; i++) set(facts, mine[i]!.slot, mine[i]!.read(reading));
    for (const step of steps[subject]) step(reading, facts);
  };
  if (place.tallies.length === 0) return plain;
  const tallied = tallyReader(place.tallies, place.program, plain);
  return (subject, reading, facts) => {
    plain(subject, reading, facts);
    if (subject !== "party") tallied(subject, reading, facts);
  };
}
