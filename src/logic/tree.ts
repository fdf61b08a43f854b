/** A condition with its clauses numbered; kept for explanations. */
export type Tree =
  | { readonly id: number; readonly kind: "and" | "or"; readonly children: readonly Tree[] }
  | { readonly id: number; readonly kind: "not"; readonly child: Tree }
  | { readonly id: number; readonly kind: "leaf"; readonly leaf: number; readonly facts: readonly string[]; readonly parameters: readonly string[] }
  /** A definition (without a body: not in force), or a condition that is merely shared. */
  | { readonly id: number; readonly kind: "concept"; readonly leaf: number; readonly concept?: string; readonly body?: Tree };
