/** A report before it is rendered: what is said, in which order, independent of how it looks. */

/** How a stretch of text should strike the reader. Renderers that cannot show it leave it out. */
export type Tone = "bad" | "warn" | "good" | "strong" | "quiet";

export interface Span {
  readonly text: string;
  readonly tone?: Tone;
  /** An id or pointer that the reader may want to copy, or an address to follow. */
  readonly as?: "code" | "link";
}

/** A sentence, made of plain and marked stretches. */
export type Line = readonly (string | Span)[];

/** A line with what belongs under it. */
export interface Item {
  readonly line: Line;
  readonly parts?: readonly Item[];
}

export type Block =
  | { readonly kind: "heading"; readonly depth: 1 | 2 | 3; readonly line: Line }
  | { readonly kind: "paragraph"; readonly line: Line }
  | { readonly kind: "field"; readonly label: string; readonly items: readonly Item[]; readonly numbered?: boolean }
  | { readonly kind: "list"; readonly items: readonly Item[]; readonly numbered?: boolean }
  | { readonly kind: "table"; readonly columns: readonly string[]; readonly rows: readonly (readonly Line[])[] };

export const code = (text: string): Span => ({ text, as: "code" });
export const link = (text: string): Span => ({ text, as: "link" });
export const toned = (tone: Tone, text: string): Span => ({ text, tone });

export const heading = (depth: 1 | 2 | 3, ...line: Line): Block => ({ kind: "heading", depth, line });
export const paragraph = (...line: Line): Block => ({ kind: "paragraph", line });
export const table = (columns: readonly string[], rows: readonly (readonly Line[])[]): Block => ({ kind: "table", columns, rows });
export const list = (lines: readonly Line[]): Block => ({ kind: "list", items: lines.map((line) => ({ line })) });
export const numbered = (lines: readonly Line[]): Block => ({ kind: "list", numbered: true, items: lines.map((line) => ({ line })) });

/** A labelled fact or list of facts; nothing at all when there is nothing to say. */
export function field(label: string, lines: readonly Line[]): readonly Block[] {
  return outline(label, lines.map((line) => ({ line })));
}

/** A labelled list whose entries have parts. */
export function outline(label: string, items: readonly Item[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: "field", label, items }];
}

/** A section: its heading and content, or nothing when it has no content. */
export function section(title: string, content: readonly Block[]): readonly Block[] {
  return content.length === 0 ? [] : [heading(2, title), ...content];
}
