import type { Subject } from "../../src/facts/declaration";
import type { ExpressionNode } from "../../src/logic/expression";
import type { Operators } from "../../src/logic/operators";
import type { PlanBuilder } from "../../src/logic/plan";
import { planBuilder } from "../../src/logic/plan";
import type { Program } from "../../src/logic/program";
import { bind } from "../../src/logic/program";

/** Conditions planned and bound in one go, on a day on which everything is law. */

export interface Surroundings {
  readonly subjectOf: (fact: string) => Subject | undefined;
  readonly parameter: (id: string) => number | string | undefined;
  readonly concept: (id: string) => ExpressionNode | undefined;
  readonly list?: (id: string) => readonly string[];
  readonly operators?: Operators;
}

export interface ProgramBuilder extends Pick<PlanBuilder, "tree" | "constant" | "decide" | "slot"> {
  readonly finish: () => Program;
}

export function programBuilder({ subjectOf, parameter, concept, list, operators }: Surroundings): ProgramBuilder {
  const builder = planBuilder({ subjectOf, concept, operators });
  const starts: number[] = [];
  return {
    tree: builder.tree,
    constant: builder.constant,
    slot: builder.slot,
    decide: (...decision) => {
      const start = builder.decide(...decision);
      starts.push(start);
      return start;
    },
    finish: () => {
      const plan = builder.finish();
      const day = { parameter, defines: (id: string) => concept(id) !== undefined, ...(list !== undefined && { list }), operators };
      return bind(plan, { trees: () => plan.trees.map((_, tree) => tree), starts, slots: plan.slots.map((_, slot) => slot) }, day);
    },
  };
}
