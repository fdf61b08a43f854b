import type { Report } from "../evaluator/model";
import { ansi, plain } from "./paint";
import { renderText } from "./render-text";
import { reportBlocks } from "./report-blocks";

export interface TextOptions {
  /** ANSI colours. Default: none. */
  readonly color?: boolean;
  /** Columns to fill. Default: 100. */
  readonly width?: number;
}

/** The width of text when nobody says how wide the reader's window is. */
export const DEFAULT_WIDTH = 100;

/**
 * A report for people to read on a terminal or in a mail: the verdict first, then everything it rests on.
 *
 * @example
 * ```ts
 * console.log(toText(evaluate(offering, { asOf: "2026-03-01" })));
 * ```
 */
export function toText(report: Report, { color = false, width = DEFAULT_WIDTH }: TextOptions = {}): string {
  return renderText(reportBlocks(report), color ? ansi : plain, width);
}
