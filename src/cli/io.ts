/** What a command may do to the world outside it. Tests bring their own; `node-io.ts` is the real one. */

/** A file, stream or folder that could not be used, in the words of an error message: "found a directory". */
export class Unusable extends Error {
  override readonly name = "Unusable";
  constructor(readonly found: string) {
    super(found);
  }
}

/** A line of a text that is not read as a whole. */
export interface TextLine {
  readonly text: string;
  /** How far the reading has come, from 0 to 1; absent where the length is not known. */
  readonly progress?: number;
}

/** Text put by, outside memory, until it is certain that it will be printed. */
export interface Spool {
  /** @throws Unusable */
  readonly write: (text: string) => Promise<void>;
  /** Everything written, to standard output. */
  readonly print: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Everything on standard input. @throws Unusable */
  readonly stdin: () => Promise<string>;
  /** A text file. @throws Unusable */
  readonly readFile: (path: string) => Promise<string>;
  /** A text file, or standard input for `-`, line by line and only as fast as it is used. @throws Unusable (from the iteration) */
  readonly lines: (path: string) => AsyncIterable<TextLine>;
  /** @throws Unusable */
  readonly spool: () => Promise<Spool>;
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
  /** Columns of the terminal, when standard error is one: only then is progress shown. */
  readonly errorColumns?: number;
}
