import type { Subject } from "../facts/declaration";
import { localBlock, localName, localReader, localValue } from "../facts/local";
import type { Reading } from "../facts/reading";
import type { FactVector } from "../logic/program";
import { laterValue } from "../logic/program";
import type { CompiledPlace, FactInfo } from "./compile";

/** Fills the facts of one subject from the offering: the only way facts enter an evaluation. */
export type Projector = (subject: Subject, reading: Reading, facts: FactVector) => void;

type Step = (reading: Reading, facts: FactVector) => void;

/** The facts that a place asks for itself: only those that are stated cost anything. */
function statedLocals(subject: Subject, locals: ReadonlyMap<string, { readonly slot: number; readonly info: FactInfo }>, place: CompiledPlace): Step {
  const { code } = place.law.jurisdiction;
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

/** The projection of one place: reads just the facts that its rules in force use. */
export function projector(place: CompiledPlace): Projector {
  const { slots, set, get } = place.program;
  const steps: Record<Subject, Step[]> = { offering: [], sale: [], party: [] };
  const locals = { offering: new Map(), sale: new Map(), party: new Map() } satisfies Record<Subject, Map<string, unknown>>;
  const later: Record<Subject, Step[]> = { offering: [], sale: [], party: [] };
  slots.forEach(({ fact, subject, plus }, slot) => {
    if (plus !== undefined) {
      later[subject].push((_, facts) => set(facts, slot, laterValue(get(facts, plus.slot), plus.duration)));
      return;
    }
    const info = place.fact(fact);
    const { core, declaration } = info;
    if (core === undefined && declaration.readAs === undefined) {
      (locals[subject] as Map<string, { slot: number; info: FactInfo }>).set(localName(fact), { slot, info });
      return;
    }
    const read = core?.read ?? localReader(fact, declaration);
    steps[subject].push((reading, facts) => set(facts, slot, read(reading)));
  });
  for (const subject of ["offering", "sale", "party"] as const) {
    if (locals[subject].size > 0) steps[subject].push(statedLocals(subject, locals[subject], place));
    steps[subject].push(...later[subject]);
  }
  return (subject, reading, facts) => {
    for (const step of steps[subject]) step(reading, facts);
  };
}
