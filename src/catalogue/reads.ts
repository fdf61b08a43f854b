import { referencesIn } from "../logic/references";
import type { ExpressionNode } from "../logic/expression";
import type { Jurisdiction } from "./model";

/** What conditions read, definitions followed; in the order of first mention. */
export interface Reads {
  readonly facts: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  readonly lists: ReadonlySet<string>;
}

/** Everything that conditions of a pack read, through definitions too. */
export function readsOf(conditions: readonly ExpressionNode[], pack: Jurisdiction): Reads {
  const facts = new Set<string>();
  const parameters = new Set<string>();
  const concepts = new Set<string>();
  const lists = new Set<string>();
  const read = (condition: ExpressionNode): void => {
    const found = referencesIn(condition);
    for (const fact of found.facts) facts.add(fact);
    for (const list of found.lists) lists.add(list);
    for (const parameter of found.parameters) parameters.add(parameter);
    for (const id of found.concepts) {
      // A definition that depends on itself ends here too.
      if (concepts.has(id)) continue;
      concepts.add(id);
      const definition = pack.concepts.find((concept) => concept.id === id);
      if (definition !== undefined) read(definition.when);
    }
  };
  conditions.forEach(read);
  return { facts, parameters, concepts, lists };
}
