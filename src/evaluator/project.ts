import type { FactValue, Subject } from "../facts/declaration";
import { localReader } from "../facts/local";
import type { Reading } from "../facts/reading";
import { laterValue } from "../logic/program";
import type { CompiledPlace } from "./compile";

/** Fills the slots of one subject from the offering: the only way facts enter an evaluation. */
export type Projector = (subject: Subject, reading: Reading, values: (FactValue | undefined)[]) => void;

type Step = (reading: Reading, values: (FactValue | undefined)[]) => void;

/** The projection of one place: reads just the facts that its rules in force use. */
export function projector(place: CompiledPlace): Projector {
  const steps: Record<Subject, Step[]> = { offering: [], sale: [], party: [] };
  place.program.slots.forEach(({ fact, subject, plus }, slot) => {
    if (plus !== undefined) {
      steps[subject].push((_, values) => {
        values[slot] = laterValue(values[plus.slot], plus.duration);
      });
      return;
    }
    const { core, declaration } = place.fact(fact);
    const read = core?.read ?? localReader(fact, declaration);
    steps[subject].push((reading, values) => {
      values[slot] = read(reading);
    });
  });
  return (subject, reading, values) => {
    for (const step of steps[subject]) step(reading, values);
  };
}
