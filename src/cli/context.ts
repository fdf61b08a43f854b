import type { Catalogue } from "../catalogue/catalogue";
import type { LoadZ3 } from "../backends/solver/session";
import type { Io } from "./io";

/** What every command is given. */
export interface Context {
  readonly io: Io;
  /** The catalogue of the package. */
  readonly published: () => Promise<Catalogue>;
  /** How the solver is found, if not as the package that is installed. */
  readonly loadZ3?: LoadZ3;
  /** Says with which code the command ends; 0 when it is not called. */
  readonly finish: (code: number) => void;
}
