import type { Tone } from "./document";

/** Shows a tone: the only thing a text rendering knows about colour. */
export type Paint = (tone: Tone, text: string) => string;

export const plain: Paint = (_, text) => text;

const ANSI: Readonly<Record<Tone, readonly [open: number, close: number]>> = {
  bad: [31, 39],
  warn: [33, 39],
  good: [32, 39],
  strong: [1, 22],
  quiet: [2, 22],
};

/** ANSI escape codes. Text given to it must already be neutral. */
export const ansi: Paint = (tone, text) => {
  const [open, close] = ANSI[tone];
  return `\u001b[${open}m${text}\u001b[${close}m`;
};
