/** Reading what the solver answers: `sat`, `unsat`, `unknown`, and lists of values. */

export type Satisfiable = "sat" | "unsat" | "unknown";
type SExpression = string | readonly SExpression[];

/** A part of an answer: a verdict or a list. */
function read(text: string): readonly SExpression[] {
  const tokens = text.match(/\|[^|]*\||"(?:[^"]|"")*"|[()]|[^\s()]+/g) ?? [];
  const stack: SExpression[][] = [[]];
  for (const token of tokens) {
    if (token === "(") stack.push([]);
    else if (token === ")") {
      const list = stack.pop()!;
      stack.at(-1)!.push(list);
    } else stack.at(-1)!.push(token);
  }
  return stack[0]!;
}

/** @throws Error for an answer that is an error */
function parts(text: string): readonly SExpression[] {
  const all = read(text);
  const error = all.find((part) => Array.isArray(part) && part[0] === "error" && !String(part[1]).includes("model is not available"));
  if (error !== undefined) throw new Error(`the solver did not understand: ${String((error as readonly string[])[1])}`);
  return all;
}

/** The verdicts of every `check-sat`, in order. */
export function verdicts(text: string): readonly Satisfiable[] {
  return parts(text).filter((part): part is Satisfiable => part === "sat" || part === "unsat" || part === "unknown");
}

function numberOf(value: SExpression): number {
  if (typeof value === "string") return Number(value);
  const [operator, left, right] = value as readonly SExpression[];
  if (operator === "-") return -numberOf(left!);
  return operator === "/" ? numberOf(left!) / numberOf(right!) : Number.NaN;
}

/** The values of a `get-value`, by symbol; undefined when there was no model. */
export function valuesIn(text: string): ReadonlyMap<string, boolean | number> | undefined {
  const all = parts(text);
  if (all[0] !== "sat") return undefined;
  const pairs = all.find((part) => Array.isArray(part) && part[0] !== "error") as readonly SExpression[] | undefined;
  return new Map((pairs ?? []).map((pair) => {
    const [name, value] = pair as readonly [string, SExpression];
    return [name, value === "true" ? true : value === "false" ? false : numberOf(value)];
  }));
}
