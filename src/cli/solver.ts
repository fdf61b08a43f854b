import type { Solver } from "../backends/solver/session";
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
