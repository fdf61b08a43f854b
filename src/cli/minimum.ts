import { InvalidArgumentError } from "commander";
import { showValue } from "../offering/input-error";
import type { CoverageKind } from "../policy/coverage/items";
import { COVERAGE_KINDS } from "../policy/coverage/items";

/** The least that is asked for, in percent: of everything, or kind by kind. */
export type Minimum = Readonly<Partial<Record<CoverageKind, number>>>;

const isKind = (text: string): text is CoverageKind => (COVERAGE_KINDS as readonly string[]).includes(text);

/** `outcomes,edges`: those kinds alone. */
export function kinds(text: string): readonly CoverageKind[] {
  return text.split(",").map((part) => {
    const kind = part.trim();
    if (!isKind(kind)) throw new InvalidArgumentError(`Expected some of ${COVERAGE_KINDS.join(", ")}, found ${showValue(text)}.`);
    return kind;
  });
}

function percent(text: string, whole: string): number {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (!(value <= 100)) throw new InvalidArgumentError(`Expected a percentage such as 95, or kinds such as outcomes=100,conditions=95, found ${showValue(whole)}.`);
  return value;
}

/** `95` asks it of every kind; `outcomes=100,edges=100` of those kinds alone. */
export function minimum(text: string): Minimum {
  if (!text.includes("=")) return Object.fromEntries(COVERAGE_KINDS.map((kind) => [kind, percent(text, text)]));
  return Object.fromEntries(
    text.split(",").map((part) => {
      const [kind = "", value = ""] = part.split("=").map((side) => side.trim());
      if (!isKind(kind)) throw new InvalidArgumentError(`Expected one of ${COVERAGE_KINDS.join(", ")}, found ${showValue(kind)}.`);
      return [kind, percent(value, text)];
    }),
  );
}
