import { grouped } from "../report/words";
import type { Io } from "./io";

/** How far something long has come, on standard error when that is a terminal. */
export interface Progress {
  /** @param share from 0 to 1; left out when it is not known */
  readonly show: (done: number, share?: number) => void;
  /** Takes the line away. */
  readonly clear: () => void;
}

const SILENT: Progress = { show: () => undefined, clear: () => undefined };

const WIDEST_BAR = 40;
/** Room beside the bar. */
const WORDS = 40;
/** Drawn once in so many, when nothing else is said. */
const EVERY = 50;

const bar = (share: number, width: number): string => {
  const full = Math.round(share * width);
  return `[${"#".repeat(full)}${"-".repeat(width - full)}] ${String(Math.round(share * 100)).padStart(3)} %`;
};

/**
 * @param what what is counted, such as "offerings"
 * @param every how many of them go by between two drawings
 */
export function progressOn({ stderr, errorColumns }: Io, what: string, every = EVERY): Progress {
  if (errorColumns === undefined) return SILENT;
  const width = Math.max(5, Math.min(WIDEST_BAR, errorColumns - WORDS));
  let shown = -1;
  return {
    show: (done, share) => {
      if (shown >= 0 && done - shown < every) return;
      shown = done;
      stderr(`\r${share === undefined ? "" : `${bar(share, width)}  `}${grouped(done)} ${what}`);
    },
    clear: () => {
      if (shown >= 0) stderr(`\r\u001b[K`);
    },
  };
}
