import type { CompiledRule } from "../../evaluator/compile";
import type { Mutant } from "./mutant";
import type { Part, Spot } from "../search/goals";
import { spotsOf } from "../search/goals";

/** Where in a compiled rule a mutant makes its difference. */

/** The steps of a pointer through a condition: `/and/1/!/0` goes to the second of a conjunction, then below the negation. */
function stepsOf(pointer: string): readonly number[] {
  return pointer.split("/").slice(1).map(Number).filter((step) => !Number.isNaN(step));
}

const BREACH: Spot = { part: { kind: "breach" }, path: [] };

function spotOfRule(pointer: string): Spot {
  const [, list, first = "", second, third = ""] = pointer.split("/");
  const deeper = (keys: number): readonly number[] => stepsOf(`/${pointer.split("/").slice(keys + 1).join("/")}`);
  if (list === "when") return { part: { kind: "when" }, path: deeper(1) };
  if (list === "requires") return { part: { kind: "requirement", name: first }, path: deeper(2) };
  if (list !== "unless") return BREACH;
  const part: Part = second === "exceptWhen" ? { kind: "defeat", id: first } : second === "conditions" ? { kind: "exemption", id: first, name: third } : { kind: "exemption", id: first };
  return { part, path: second === "exceptWhen" ? deeper(3) : second === "conditions" ? deeper(4) : [] };
}

/** A few places of the rule that show the mutant, the nearest to the surface first. */
export function spotsOfMutant({ replacement, pointer, id }: Mutant, rule: CompiledRule): readonly Spot[] {
  switch (replacement.list) {
    case "rules":
      return [spotOfRule(pointer)];
    case "concepts": {
      const below = stepsOf(pointer.replace(/^\/when/, ""));
      const spots = spotsOf(rule, (tree) => tree.kind === "concept" && tree.concept === `concept ${id}`);
      return spots.map(({ part, path }) => ({ part, path: [...path, ...below] }));
    }
    case "parameters": {
      const spots = spotsOf(rule, (tree) => tree.kind === "leaf" && tree.parameters.includes(id));
      return spots.length === 0 ? [BREACH] : spots;
    }
    case "instruments":
      return [BREACH, ...rule.exemptions.map((exemption): Spot => ({ part: { kind: "exemption", id: exemption.id }, path: [] }))];
  }
}
