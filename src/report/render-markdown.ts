import type { Block, Item, Line, Span } from "./document";
import { neutral } from "./neutral";

/** Blocks as GitHub-flavoured Markdown. Whatever a name or value contains stays text: no markup, HTML, link or mention. */

/** Text in which nothing is markup. Addresses and mentions are broken up too: Markdown makes links of them by itself. */
export function escapeMarkdown(text: string): string {
  return neutral(text)
    .replace(/[\\`*_{}[\]|~#$]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/@/g, "&#64;")
    .replace(/:\/\//g, "&#58;//")
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}&#46;`)
    .trim();
}

/** What would start a list or a rule at the beginning of a line. */
const atStart = (text: string): string => text.replace(/^(\s*)([-+=])/, "$1\\$2").replace(/^(\s*\d{1,9})([.)])/, "$1\\$2");

/** Ids and pointers need no escaping in a code span; anything else is plain text. */
const SAFE_CODE = /^[A-Za-z0-9_./~:+-]+$/;

/** Only an https address without characters that end a link becomes one. */
const SAFE_LINK = /^https:\/\/[^\s<>|\\`]+$/;

const EMPHASIS: ReadonlySet<Span["tone"]> = new Set(["bad", "warn", "strong"]);

function spanMarkdown(span: string | Span): string {
  if (typeof span === "string") return preservingEnds(span);
  const { text, as, tone } = span;
  if (as === "code" && SAFE_CODE.test(text)) return `\`${text}\``;
  if (as === "link" && SAFE_LINK.test(text)) return `<${text}>`;
  const escaped = escapeMarkdown(text);
  return EMPHASIS.has(tone) && escaped !== "" ? `**${escaped}**` : preservingEnds(text);
}

/** The spaces at both ends separate a stretch from its neighbours. */
function preservingEnds(text: string): string {
  const escaped = escapeMarkdown(text);
  if (escaped === "") return text === "" ? "" : " ";
  return `${/^\s/.test(text) ? " " : ""}${escaped}${/\s$/.test(text) ? " " : ""}`;
}

const lineMarkdown = (line: Line): string => atStart(line.map(spanMarkdown).join("").trim());

function itemMarkdown(item: Item, marker: string, indent: string): readonly string[] {
  const inner = indent + " ".repeat(marker.length);
  return [`${indent}${marker}${lineMarkdown(item.line)}`, ...(item.parts ?? []).flatMap((part) => itemMarkdown(part, "- ", inner))];
}

const listMarkdown = (items: readonly Item[], ordered: boolean, indent: string): readonly string[] =>
  items.flatMap((item, i) => itemMarkdown(item, ordered ? `${i + 1}. ` : "- ", indent));

function fieldMarkdown({ label, items, numbered }: Extract<Block, { kind: "field" }>): readonly string[] {
  const lead = `- **${escapeMarkdown(label)}:**`;
  const [only] = items;
  if (only !== undefined && items.length === 1 && numbered !== true)
    return [`${lead} ${lineMarkdown(only.line)}`, ...(only.parts ?? []).flatMap((part) => itemMarkdown(part, "- ", "  "))];
  return [lead, ...listMarkdown(items, numbered === true, "  ")];
}

const rowMarkdown = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function blockMarkdown(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [`${"#".repeat(block.depth)} ${block.line.map((span) => preservingEnds(typeof span === "string" ? span : span.text)).join("").trim()}`];
    case "paragraph":
      return [lineMarkdown(block.line)];
    case "field":
      return fieldMarkdown(block);
    case "list":
      return listMarkdown(block.items, block.numbered === true, "");
    case "table":
      return [
        rowMarkdown(block.columns.map(escapeMarkdown)),
        rowMarkdown(block.columns.map(() => "---")),
        ...block.rows.map((row) => rowMarkdown(row.map((cell) => cell.map(spanMarkdown).join("").trim()))),
      ];
  }
}

/** Blocks as Markdown. */
export function renderMarkdown(blocks: readonly Block[]): string {
  const joined = blocks.flatMap((block, i) => {
    const close = block.kind === "field" && blocks[i - 1]?.kind === "field";
    return [...(i === 0 || close ? [] : [""]), ...blockMarkdown(block)];
  });
  return `${joined.join("\n")}\n`;
}
