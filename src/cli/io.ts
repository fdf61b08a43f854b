/** What a command may do to the world outside it. Tests bring their own; `node-io.ts` is the real one. */

/** A file, stream or folder that could not be used, in the words of an error message: "found a directory". */
export class Unusable extends Error {
  override readonly name = "Unusable";
  constructor(readonly found: string) {
    super(found);
  }
}

export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Everything on standard input. @throws Unusable */
  readonly stdin: () => Promise<string>;
  /** A text file. @throws Unusable */
  readonly readFile: (path: string) => Promise<string>;
  /** Writes a file as a whole or not at all. @throws Unusable */
  readonly writeFile: (path: string, text: string) => Promise<void>;
  /** Every file under a folder, in order, save what is hidden or installed; undefined when there is no such folder. @throws Unusable */
  readonly filesUnder: (folder: string) => Promise<readonly string[] | undefined>;
  /** Yields whenever something under one of the paths has changed, until the watching ends. @throws Unusable */
  readonly changesUnder: (paths: readonly string[]) => AsyncIterable<void>;
  /** Today in UTC, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Whether standard output shows colours. */
  readonly color: boolean;
  /** Columns of the terminal, when standard output is one. */
  readonly columns?: number;
}
