import type { LoadZ3, Solver } from "../backends/solver/session";
import type { EquivalenceCheck } from "../policy/mutate/mutation";
import { InputError } from "../offering/input-error";

/** The solver for the time of one command. */

/** Lends a solver, and ends it when the work is done. @throws InputError saying how to install the solver when it is missing */
export async function withSolver<T>(use: (solver: Solver) => Promise<T>): Promise<T> {
  const { SolverMissing, createSolver } = await import("../backends/solver/session");
  const solver = createSolver();
  try {
    return await use(solver);
  } catch (error) {
    if (error instanceof SolverMissing) throw new InputError([{ file: "z3-solver", pointer: "", expected: "the optional package to be installed (npm install z3-solver)", found: "nothing there" }]);
    throw error;
  } finally {
    solver.close();
  }
}

/** Lends a proof that two laws say the same, or nothing where no solver is installed. */
export async function withEquivalence<T>(load: LoadZ3 | undefined, use: (equivalence: EquivalenceCheck | undefined) => Promise<T>): Promise<T> {
  const [{ SolverMissing, createSolver }, { isProvedEquivalent }] = await Promise.all([import("../backends/solver/session"), import("../backends/solver/equivalence")]);
  const solver = createSolver(load);
  try {
    await solver.run("(check-sat)");
  } catch (error) {
    if (error instanceof SolverMissing) return use(undefined);
    throw error;
  }
  try {
    return await use((original, mutant, rule) => isProvedEquivalent(original, mutant, rule, solver));
  } finally {
    solver.close();
  }
}
