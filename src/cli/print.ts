import type { Block } from "../report/document";
import { ansi, plain } from "../report/paint";
import { renderMarkdown } from "../report/render-markdown";
import { renderText } from "../report/render-text";
import { DEFAULT_WIDTH } from "../report/text";
import type { Io } from "./io";

/** Lines longer than this are hard to follow, shorter ones than this fall apart. */
const WIDEST = 120;
const NARROWEST = 60;

/** How a text is laid out for whoever reads it: a terminal has a width and perhaps colours, a file has neither. */
export function layout(io: Io): { readonly color: boolean; readonly width: number } {
  return { color: io.color, width: Math.max(NARROWEST, Math.min(WIDEST, io.columns ?? DEFAULT_WIDTH)) };
}

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Blocks or data in the format asked for. */
export function printed(format: "text" | "markdown" | "json", blocks: () => readonly Block[], data: () => unknown, io: Io): string {
  if (format === "json") return json(data());
  if (format === "markdown") return renderMarkdown(blocks());
  const { color, width } = layout(io);
  return renderText(blocks(), color ? ansi : plain, width);
}
