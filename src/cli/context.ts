import type { Catalogue } from "../catalogue/catalogue";
import type { EquivalenceCheck } from "../policy/mutate/mutation";
import type { Io } from "./io";

/** What every command is given. */
export interface Context {
  readonly io: Io;
  /** The catalogue of the package. */
  readonly published: () => Promise<Catalogue>;
  /** Proves that two laws say the same, in the place of the solver that is installed. */
  readonly equivalence?: EquivalenceCheck;
  /** Says with which code the command ends; 0 when it is not called. */
  readonly finish: (code: number) => void;
}
