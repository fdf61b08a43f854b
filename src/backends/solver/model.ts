import type { FactValue } from "../../facts/declaration";
import { MORE, NOT_YET } from "../../facts/declaration";
import { NOT_YET_DAY, dateOf } from "./calendar";
import type { Term } from "./smt";
import type { Variable, Variables } from "./variables";
import { membership } from "./variables";
import type { Wanted } from "./write/draft";
import { OTHER } from "./write/draft";

/** Reading a solver's model as facts. */
export type Values = ReadonlyMap<string, boolean | number>;

/** Everything whose value has to be asked for to read a model. */
export function askedFor(variables: Variables): readonly Term[] {
  const facts = variables.all().flatMap((variable) => {
    const { source, known, value, more, codes } = variable;
    return source.declaration.type === "codes" ? [known, more, ...codes.map((code) => membership(variable, code))] : [known, value];
  });
  return [...facts, ...variables.movedDates()];
}

/** A number that says the same as another to every limit it is held against, and is easier to read. */
export function plainNumber(value: number, marks: ReadonlySet<number>, whole: boolean): number {
  if (marks.has(value)) return value;
  const sorted = [...marks].sort((a, b) => a - b);
  const below = sorted.filter((mark) => mark < value).at(-1);
  const above = sorted.find((mark) => mark > value);
  if (below === undefined && above === undefined) return 1;
  const candidates = [...(below === undefined ? [] : [below + 1]), ...(above === undefined ? [] : [above - 1]), ...(below === undefined ? [0] : [below + 0.01]), ...(above === undefined ? [] : [above - 0.01])]
    .map((candidate) => Math.round(candidate * 100) / 100);
  const fits = (candidate: number): boolean => candidate >= 0 && (below === undefined || candidate > below) && (above === undefined || candidate < above) && (!whole || Number.isInteger(candidate));
  return candidates.find(fits) ?? value;
}

function valueOf(variable: Variable, values: Values): FactValue {
  const { source, value, more, codes, marks, paired } = variable;
  const found = values.get(value);
  switch (source.declaration.type) {
    case "boolean":
      return found === true;
    case "integer":
      return paired ? (found as number) : plainNumber(found as number, marks, true);
    case "number":
    case "money":
      return paired ? Math.round((found as number) * 100) / 100 : plainNumber(found as number, marks, false);
    case "date":
      return found === NOT_YET_DAY ? NOT_YET : dateOf(found as number);
    case "code":
      return codes[found as number] ?? OTHER;
    case "codes":
      return [...codes.filter((code) => values.get(membership(variable, code)) === true), ...(values.get(more) === true ? [MORE] : [])];
  }
}

/** The facts that a model knows. */
export function factsIn(variables: Variables, values: Values): readonly Wanted[] {
  return variables.all().filter(({ known }) => values.get(known) === true).map((variable) => ({ source: variable.source, value: valueOf(variable, values) }));
}

/** The codes that conditions ask of a fact. */
export const askedCodes = (variables: Variables) => ({ source }: Wanted): readonly string[] => variables.all().find((variable) => variable.source.key === source.key)?.codes ?? [];

/** What a model says of the facts that are worked out from several statements: what to rule out when they cannot be had together. */
export function pattern(variables: Variables, values: Values): readonly Term[] {
  return variables.all().filter(({ source }) => source.core !== undefined).flatMap((variable) => {
    const { known, value, codes, source } = variable;
    if (values.get(known) !== true) return [`(not ${known})`];
    switch (source.declaration.type) {
      case "boolean":
        return [known, values.get(value) === true ? value : `(not ${value})`];
      case "code":
        return [known, `(= ${value} ${String(values.get(value))})`];
      case "codes":
        return [known, ...codes.map((code) => (values.get(membership(variable, code)) === true ? membership(variable, code) : `(not ${membership(variable, code)})`))];
      default:
        return [known];
    }
  });
}
