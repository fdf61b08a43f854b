import type { FactValue } from "../../facts/declaration";
import { NOT_YET } from "../../facts/declaration";
import { dateOf, dayNumber } from "./calendar";
import type { Variable, Variables } from "./variables";
import type { Wanted } from "./write/draft";
import { OTHER } from "./write/draft";

/** How many random offerings are tried where nothing can be proved. */
export const SAMPLES = 300;

/** The same numbers every time: a comparison must not depend on luck. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function valueFor({ source, codes, marks }: Variable, next: () => number, day: string): FactValue {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
  const { type, values } = source.declaration;
  switch (type) {
    case "boolean":
      return next() < 0.7;
    case "date":
      return pick([NOT_YET, ...[-400, -40, -1, 0, 1, 40, 400].map((by) => dateOf(dayNumber(day) + by))]);
    case "code":
      return pick([...codes, ...(values ?? []), ...(codes.length + (values ?? []).length === 0 ? [OTHER] : [])]);
    case "codes":
      return [...new Set([...codes, ...(values ?? [])])].filter(() => next() < 0.4);
    default: {
      const near = [...marks].flatMap((mark) => [mark - 1, mark, mark + 1]);
      // Limits inside plain JSON Logic are not known here: every magnitude gets its turn.
      const wide = 10 ** Math.floor(next() * 8) * Math.ceil(next() * 9);
      const value = next() < 0.5 && near.length > 0 ? pick(near) : wide - (next() < 0.5 ? 0 : 1);
      return Math.max(0, type === "integer" ? Math.round(value) : value);
    }
  }
}

/** Random facts, each known more often than not, near the limits that the rules set. */
export function* samples(variables: Variables, day: string): Generator<readonly Wanted[]> {
  const next = random(20260206);
  for (let i = 0; i < SAMPLES; i++) {
    yield variables.all().filter(() => next() < 0.85).map((variable) => ({ source: variable.source, value: valueFor(variable, next, day) }));
  }
}
