import type { FactDeclarations, FactValue } from "../../src/facts/declaration";
import type { ExpressionNode } from "../../src/logic/expression";
import type { Kleene } from "../../src/logic/kleene";
import { FALSE, TRUE, UNKNOWN } from "../../src/logic/kleene";
import { jsonLogicOperators } from "../../src/logic/opaque";
import type { FactVector, Memory, Program, Tree } from "../../src/logic/program";
import { laterValue, terminal } from "../../src/logic/program";
import { programBuilder } from "./program";

/** Running one condition on given facts, as the evaluator runs it. */

export interface Surroundings {
  readonly facts: FactDeclarations;
  readonly parameters?: Readonly<Record<string, number | string>>;
  readonly concepts?: Readonly<Record<string, ExpressionNode>>;
}

export type Facts = Readonly<Record<string, FactValue | undefined>>;

export interface Ran {
  /** Where the jump table ended. */
  readonly jumped: Kleene;
  /** What the memo says of the whole condition. */
  readonly value: Kleene;
  readonly tree: Tree;
  readonly memory: Memory;
  readonly program: Program;
}

const OWN = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;

/** A truth as the engine writes it; absent is unknown, not false. */
export function kleene(truth: boolean | undefined): Kleene {
  return truth === undefined ? UNKNOWN : truth ? TRUE : FALSE;
}

/** Puts facts, and dates derived from them, where a program expects them. */
export function vectorOf(program: Program, facts: Facts): FactVector {
  const vector = program.blank();
  program.slots.forEach(({ fact, plus }, slot) =>
    program.set(vector, slot, plus === undefined ? OWN(facts, fact) : laterValue(program.get(vector, plus.slot), plus.duration)),
  );
  return vector;
}

export function runExpression(node: ExpressionNode, { facts: declared, parameters, concepts }: Surroundings, facts: Facts): Ran {
  const builder = programBuilder({
    subjectOf: (id) => OWN(declared, id)?.subject,
    parameter: (id) => OWN(parameters, id),
    concept: (id) => OWN(concepts, id),
    operators: jsonLogicOperators,
  });
  const tree = builder.tree(node);
  const entry = builder.decide(tree, terminal(TRUE), terminal(FALSE), terminal(UNKNOWN));
  const program = builder.finish();
  const memory = program.memory();
  memory.restore(vectorOf(program, facts));
  const jumped = memory.run(entry) as Kleene;
  const bound = program.tree(tree);
  return { jumped, value: memory.valueOf(bound), tree: bound, memory, program };
}
