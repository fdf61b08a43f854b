/**
 * The solver itself: Z3, an optional peer of the package, loaded when it is first needed. It is given a whole text in
 * SMT-LIB and answers with text, so nothing of it lives on between two questions.
 */
export interface Solver {
  /** Runs a script on a clean slate. @throws Error when the script is not SMT-LIB, which is a defect of the encoding */
  readonly run: (script: string) => Promise<string>;
  /** Ends the solver's threads. It starts again when asked again. */
  readonly close: () => void;
}

/** The solver is not installed. */
export class SolverMissing extends Error {
  override readonly name = "SolverMissing";
  constructor() {
    super('this needs the solver Z3, which is an optional part: install it with "npm install z3-solver"');
  }
}

/** What is used of the package `z3-solver`. */
interface Z3Package {
  readonly init: () => Promise<{ readonly Z3: Z3Low; readonly em: Emscripten }>;
}
interface Z3Low {
  readonly mk_config: () => unknown;
  readonly mk_context: (config: unknown) => unknown;
}
/**
 * The package's own `eval_smtlib2_string` hands its thread a text on the stack, which is gone by the time the thread reads
 * it. The text is put into memory of our own instead, with the same two functions that the package calls.
 */
interface Emscripten {
  readonly PThread: Threads;
  readonly HEAPU8: Uint8Array;
  readonly _malloc: (bytes: number) => number;
  readonly _async_Z3_eval_smtlib2_string: (context: unknown, text: number) => void;
  readonly async_call: (start: () => void) => Promise<string>;
}
interface Worker {
  readonly ref?: () => void;
  readonly unref?: () => void;
}
interface Threads {
  readonly runningWorkers: readonly Worker[];
  readonly unusedWorkers: readonly Worker[];
  readonly terminateAllThreads: () => void;
}

/** How the package is found; tests put another in its place. */
export type LoadZ3 = () => Promise<unknown>;

const fromPackage: LoadZ3 = () => import("z3-solver");

/** Room for a script, in bytes: taken once, at the start, so that it never moves. */
const ROOM = 4 * 1024 * 1024;

/** Steps that one question may take before its answer is "unknown": the same answer on a fast machine and on a slow one. */
const STEPS = 20_000_000;

async function started(load: LoadZ3) {
  let z3: Z3Package;
  try {
    z3 = (await load()) as Z3Package;
  } catch {
    throw new SolverMissing();
  }
  const { Z3, em } = await z3.init();
  const text = em._malloc(ROOM);
  const context = Z3.mk_context(Z3.mk_config());
  const evaluate = (script: string): Promise<string> => {
    // A script is ASCII throughout.
    const bytes = Uint8Array.from(script, (character) => character.charCodeAt(0));
    if (bytes.length >= ROOM) throw new RangeError(`a question to the solver of ${bytes.length} bytes is too large`);
    em.HEAPU8.set(bytes, text);
    em.HEAPU8[text + bytes.length] = 0;
    return em.async_call(() => em._async_Z3_eval_smtlib2_string(context, text));
  };
  return { threads: em.PThread, evaluate };
}

/** A solver that loads Z3 when it is first asked. @throws SolverMissing from `run` when it is not installed */
export function createSolver(load: LoadZ3 = fromPackage): Solver {
  let engine: ReturnType<typeof started> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const ask = async (script: string): Promise<string> => {
    const { threads, evaluate } = await (engine ??= started(load));
    const each = (act: "ref" | "unref"): void => [...threads.runningWorkers, ...threads.unusedWorkers].forEach((worker) => worker[act]?.());
    const asked = evaluate(`(reset)(set-option :rlimit ${STEPS})\n${script}`);
    // A thread that waits for work must not keep the process alive; one at work must.
    each("ref");
    try {
      return await asked;
    } finally {
      each("unref");
    }
  };

  return {
    run: (script) => {
      // One question at a time: the context is not shared between threads.
      const answer = last.then(() => ask(script));
      last = answer.catch(() => undefined);
      return answer;
    },
    close: () => {
      const open = engine;
      engine = undefined;
      void open?.then(({ threads }) => threads.terminateAllThreads()).catch(() => undefined);
    },
  };
}

let shared: Solver | undefined;

/** The solver that calls share when they bring none of their own. */
export const sharedSolver = (): Solver => (shared ??= createSolver());
