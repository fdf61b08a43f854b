import type { Catalogue } from "../../catalogue/catalogue";
import { createCatalogue } from "../../catalogue/catalogue";
import type { Concept, Instrument, Jurisdiction, Parameter, Rule } from "../../catalogue/model";

/** A law that differs from the real one in one place, as a slip of the pen might make it. */

export const MUTATIONS = ["threshold", "boundary", "condition-dropped", "condition-negated", "exemption-dropped", "subject-swapped", "in-force", "exposure-dropped"] as const;
export type Mutation = (typeof MUTATIONS)[number];

/** What takes the place of something in a pack. */
export type Replacement =
  | { readonly list: "rules"; readonly item: Rule }
  | { readonly list: "concepts"; readonly item: Concept }
  | { readonly list: "parameters"; readonly item: Parameter }
  | { readonly list: "instruments"; readonly item: Instrument };

export interface Mutant {
  readonly mutation: Mutation;
  /** The pack that is changed. */
  readonly jurisdiction: string;
  /** The rule, definition, number or text that is changed, and where in it (JSON pointer). */
  readonly id: string;
  readonly pointer: string;
  /** What is different, in words. */
  readonly change: string;
  readonly replacement: Replacement;
}

/** A change of one part, before it is known which pack it is in. */
export interface Change<T> {
  readonly mutation: Mutation;
  readonly pointer: string;
  readonly change: string;
  readonly item: T;
}

const replaced = <T extends { readonly id: string }>(items: readonly T[], item: T): readonly T[] => items.map((one) => (one.id === item.id ? item : one));

/** A pack, or part of one, with the mutant's change in it. */
export function mutatedPlace<P extends Jurisdiction>(place: P, { replacement }: Pick<Mutant, "replacement">): P {
  switch (replacement.list) {
    case "rules":
      return { ...place, rules: replaced(place.rules, replacement.item) };
    case "concepts":
      return { ...place, concepts: replaced(place.concepts, replacement.item) };
    case "parameters":
      return { ...place, parameters: replaced(place.parameters, replacement.item) };
    case "instruments":
      return { ...place, instruments: replaced(place.instruments, replacement.item) };
  }
}

/** The whole catalogue with the mutant's change in it. */
export function mutatedCatalogue({ jurisdictions }: Catalogue, mutant: Mutant): Catalogue {
  return createCatalogue(jurisdictions.map((pack) => (pack.code === mutant.jurisdiction ? mutatedPlace(pack, mutant) : pack)));
}
