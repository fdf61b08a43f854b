import type { Block, Item, Line, Tone } from "./document";
import { neutral } from "./neutral";
import type { Paint } from "./paint";

/** Blocks as lines for a terminal or a mail. */

/** A stretch of text without a break, in one tone. */
interface Piece {
  readonly text: string;
  readonly tone: Tone | undefined;
}

/** Pieces that stay together. */
type Word = readonly Piece[];

/** Letters that take two columns. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

function columnsOf(text: string): number {
  return [...text.replace(/\p{M}/gu, "")].length + (text.match(WIDE)?.length ?? 0);
}

const widthOf = (word: Word): number => word.reduce((sum, piece) => sum + columnsOf(piece.text), 0);

function wordsOf(line: Line): readonly Word[] {
  const words: Piece[][] = [[]];
  for (const span of line) {
    const { text, tone } = typeof span === "string" ? { text: span, tone: undefined } : span;
    neutral(text)
      .split(" ")
      .forEach((part, i) => {
        if (i > 0) words.push([]);
        if (part !== "") words.at(-1)!.push({ text: part, tone });
      });
  }
  return words.filter((word) => word.length > 0);
}

/** A word cut to pieces no wider than a column. */
function cut(word: Word, width: number): readonly Word[] {
  if (widthOf(word) <= width) return [word];
  return word.flatMap(({ text, tone }) => {
    const characters = [...text];
    const parts: Word[] = [];
    for (let at = 0; at < characters.length; at += width) parts.push([{ text: characters.slice(at, at + width).join(""), tone }]);
    return parts;
  });
}

/** Neighbouring words of one tone are painted together, so that a coloured phrase stays one stretch. */
function painted(words: readonly Word[], paint: Paint): string {
  const runs: { text: string; tone: Tone | undefined }[] = [];
  words.forEach((word, i) => {
    word.forEach((piece, j) => {
      const space = i > 0 && j === 0 ? " " : "";
      const last = runs.at(-1);
      if (last !== undefined && last.tone === piece.tone) last.text += space + piece.text;
      else {
        if (last !== undefined) last.text += space;
        runs.push({ text: piece.text, tone: piece.tone });
      }
    });
  });
  return runs.map(({ text, tone }) => (tone === undefined ? text : paint(tone, text))).join("");
}

interface Filled {
  readonly text: string;
  readonly width: number;
}

/** Words in lines of at most a width, as far as their length allows. */
function fill(words: readonly Word[], width: number, paint: Paint): readonly Filled[] {
  const lines: Word[][] = [];
  let used = 0;
  for (const word of words) {
    const size = widthOf(word);
    const current = lines.at(-1);
    if (current === undefined || used + 1 + size > width) {
      lines.push([word]);
      used = size;
    } else {
      current.push(word);
      used += 1 + size;
    }
  }
  return lines.map((line) => ({ text: painted(line, paint), width: line.reduce((sum, word) => sum + widthOf(word), line.length - 1) }));
}

/** A line behind a lead such as "- "; what does not fit continues under its beginning. */
function hanging(lead: string, line: Line, width: number, paint: Paint): readonly string[] {
  const filled = fill(wordsOf(line), Math.max(20, width - lead.length), paint);
  return filled.map(({ text }, i) => (i === 0 ? lead : " ".repeat(lead.length)) + text);
}

function itemLines(item: Item, lead: string, width: number, paint: Paint): readonly string[] {
  const under = " ".repeat(lead.length);
  return [...hanging(lead, item.line, width, paint), ...(item.parts ?? []).flatMap((part) => itemLines(part, `${under}- `, width, paint))];
}

function listLines(items: readonly Item[], indent: string, ordered: boolean, width: number, paint: Paint): readonly string[] {
  const digits = String(items.length).length;
  return items.flatMap((item, i) => itemLines(item, ordered ? `${indent}${String(i + 1).padStart(digits)}. ` : `${indent}- `, width, paint));
}

const LABEL_WIDTH = 14;

function fieldLines({ label, items, numbered }: Extract<Block, { kind: "field" }>, width: number, paint: Paint): readonly string[] {
  const indent = " ".repeat(2 + LABEL_WIDTH);
  const single = items.length === 1 && numbered !== true;
  const lines = single ? itemLines(items[0]!, indent, width, paint) : listLines(items, indent, numbered === true, width, paint);
  return lines.map((line, i) => (i === 0 ? `  ${paint("quiet", label)}${" ".repeat(Math.max(1, LABEL_WIDTH - label.length))}${line.slice(indent.length)}` : line));
}

const GAP = "  ";
/** A column never demands more than this for a single long word. */
const LONGEST_WORD = 60;
/** A column of sentences narrower than this is a tower of words. */
const NARROWEST_SENTENCE = 14;

/** Widths of columns: as wide as their content, the widest shrunk first until the table fits; undefined when it cannot. */
function columnWidths(cells: readonly (readonly (readonly Word[])[])[], width: number): readonly number[] | undefined {
  const of = (column: number, measure: (words: readonly Word[]) => number) => Math.max(1, ...cells.map((row) => measure(row[column] ?? [])));
  const columns = cells[0]?.map((_, i) => i) ?? [];
  const widths = columns.map((i) => of(i, (words) => words.reduce((sum, word) => sum + widthOf(word), Math.max(0, words.length - 1))));
  const least = columns.map((i) => Math.max(Math.min(widths[i]!, NARROWEST_SENTENCE), of(i, (words) => Math.min(LONGEST_WORD, Math.max(0, ...words.map(widthOf))))));
  const gaps = GAP.length * Math.max(0, columns.length - 1);
  for (;;) {
    const total = widths.reduce((a, b) => a + b, gaps);
    const shrinkable = columns.filter((i) => widths[i]! > least[i]!);
    if (total <= width) return widths;
    if (shrinkable.length === 0) return undefined;
    const widest = shrinkable.reduce((a, b) => (widths[b]! > widths[a]! ? b : a));
    widths[widest] = widths[widest]! - 1;
  }
}

/** Where a table does not fit, each row is a sentence that names its columns. */
function rowSentences({ columns, rows }: Extract<Block, { kind: "table" }>, width: number, paint: Paint): readonly string[] {
  return rows.flatMap((row) => hanging("  - ", row.flatMap((cell, i): Line => [...(i === 0 ? [] : ["; "]), { text: `${columns[i] ?? ""}: `, tone: "quiet" }, ...cell]), width, paint));
}

function tableLines(block: Extract<Block, { kind: "table" }>, width: number, paint: Paint): readonly string[] {
  const { columns, rows } = block;
  const header = columns.map((name) => wordsOf([{ text: name, tone: "quiet" }]));
  const cells = [header, ...rows.map((row) => row.map(wordsOf))];
  const widths = columnWidths(cells, width);
  if (widths === undefined) return rowSentences(block, width, paint);
  return cells.flatMap((row) => {
    const filled = row.map((words, i) => fill(words.flatMap((word) => cut(word, widths[i]!)), widths[i]!, paint));
    const height = Math.max(1, ...filled.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) =>
      filled
        .map((lines, i) => {
          const cell = lines[at] ?? { text: "", width: 0 };
          return cell.text + " ".repeat(Math.max(0, widths[i]! - cell.width));
        })
        .join(GAP)
        .trimEnd(),
    );
  });
}

function blockLines(block: Block, width: number, paint: Paint): readonly string[] {
  switch (block.kind) {
    case "heading": {
      const lines = fill(wordsOf(block.line.map((span) => (typeof span === "string" ? { text: span, tone: "strong" as const } : span))), width, paint);
      const rule = (block.depth === 1 ? "=" : "-").repeat(Math.max(0, ...lines.map((line) => line.width)));
      return [...lines.map((line) => line.text), ...(block.depth === 3 ? [] : [rule])];
    }
    case "paragraph":
      return hanging("", block.line, width, paint);
    case "field":
      return fieldLines(block, width, paint);
    case "list":
      return listLines(block.items, "  ", block.numbered === true, width, paint);
    case "table":
      return tableLines(block, width, paint);
  }
}

/** Fields of one finding follow each other closely; everything else stands apart, headings above their own. */
function needsSpace(before: Block | undefined, block: Block): boolean {
  if (before === undefined || (before.kind === "field" && block.kind === "field")) return false;
  return before.kind !== "heading" || (block.kind === "heading" && before.depth !== 1);
}

/** Blocks as text. `paint` decides whether and how tones are shown. */
export function renderText(blocks: readonly Block[], paint: Paint, width: number): string {
  const lines = blocks.flatMap((block, i) => [...(needsSpace(blocks[i - 1], block) ? [""] : []), ...blockLines(block, width, paint)]);
  return `${lines.join("\n")}\n`;
}
