import { describe, expect, it, test } from "vitest";
import { createEvaluator } from "../../src/evaluator/create";
import { toMarkdown } from "../../src/report/markdown";
import { escapeMarkdown, renderMarkdown } from "../../src/report/render-markdown";
import { link, list, paragraph, table } from "../../src/report/document";
import { antarcticCatalogue, icyOffering } from "../support/antarctica";

const evaluator = createEvaluator(antarcticCatalogue);
const markdown = toMarkdown(evaluator.evaluate(icyOffering));

const withName = (name: string): string => toMarkdown(evaluator.evaluate({ ...icyOffering, issuer: { ...icyOffering.issuer, name } }));

describe("toMarkdown", () => {
  it("says the verdict first", () => expect(markdown.split("\n")[0]).toBe("# PROHIBITED"));

  test.each([
    ["a place that nobody covers", "**NOT COVERED: CH - nothing here was checked**"],
    ["the table of places", "| AQ Antarctica | **PROHIBITED** | 2 | issuer, sales, parties | - |"],
    ["a heading per finding", "### AQ: Tokens on drifting ice are prohibited"],
    ["what a number counts", "total consideration of this sale: **9,000,000 USD** (`/sales/1/amount`)"],
    ["the sale a finding is about", "the sale in AQ (`/sales/1`)"],
    ["ids and pointers as code", "class of ice: **drift** (`/local/AQ/iceClass`)"],
    ["the official address as a link", "<https://law.example/aq/act>"],
    ["exemptions", "**3 of 3 conditions fail: consent-of-station, token-is-utility, no-advertising**"],
    ["the table of exposure", "| Floe Ltd | `/issuer` | issuer (primary) | `aq.act.small-sale` | A sale stays under the ceiling |"],
    ["numbered questions", "\n1. Does the offering disturb penguins?"],
    ["that it decides nothing", "decides nothing for a court"],
  ])("shows %s", (_, expected) => expect(markdown).toContain(expected));

  it("gives every row of a table as many cells as its head", () => {
    const rows = withName("a | b \\| c").split("\n").filter((line) => line.startsWith("|"));
    const cells = rows.map((row) => row.replace(/\\\\/g, "").replace(/\\\|/g, "").split("|").length);
    const heads = rows.flatMap((_, i) => (rows[i + 1]?.startsWith("| ---") ? [i] : []));
    heads.forEach((head, i) => expect(new Set(cells.slice(head, heads[i + 1])).size).toBe(1));
  });

  test.each([
    ["html", "<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;"],
    ["an entity", "&lt;script&gt;", "&amp;lt;script&amp;gt;"],
    ["a link", "[click](https://evil.example)", "\\[click\\](https&#58;//evil.example)"],
    ["a bare address", "www.evil.example", "www&#46;evil.example"],
    ["an image", "![x](y)", "!\\[x\\](y)"],
    ["a code span", "`rm -rf`", "\\`rm -rf\\`"],
    ["emphasis", "**free** _money_ ~~now~~", "\\*\\*free\\*\\* \\_money\\_ \\~\\~now\\~\\~"],
    ["a mention", "@octocat", "&#64;octocat"],
    ["a table cell", "a | b", "a \\| b"],
    ["a heading on a line of its own", "Floe\n# COMPLIANT", "Floe \\# COMPLIANT"],
    ["an escape of an escape", "\\`x", "\\\\\\`x"],
    ["a formula", "$x$", "\\$x\\$"],
    ["a control character", "a\u001bb", "a\\\\u001bb"],
  ])("keeps %s in a name as text", (_, name, escaped) => {
    // The escape of a control character is text itself, so its backslash is escaped like any other.
    expect(withName(name)).toContain(escaped);
  });
});

describe("escapeMarkdown", () => {
  it("leaves ordinary words alone", () => expect(escapeMarkdown("Harbour Lofts SPV (HK), 5%.")).toBe("Harbour Lofts SPV (HK), 5%."));
});

describe("renderMarkdown", () => {
  test.each([
    ["- a list", "\\- a list"],
    ["+ a list", "\\+ a list"],
    ["1. a number", "1\\. a number"],
    ["12) a number", "12\\) a number"],
    ["---", "\\---"],
  ])("does not let a line begin with markup: %s", (text, expected) => {
    expect(renderMarkdown([paragraph(text)])).toBe(`${expected}\n`);
    expect(renderMarkdown([list([[text]])])).toBe(`- ${expected}\n`);
  });

  test.each(["http://plain.example", "javascript:alert(1)", "https://a.example/> <b>", "https://a.example/|x"])("makes no link of %s", (url) => {
    expect(renderMarkdown([paragraph(link(url))])).not.toMatch(/<(?!\/)[a-z]/);
  });

  it("writes a table", () => {
    expect(renderMarkdown([table(["A", "B"], [[["1"], ["2 | 3"]]])])).toBe("| A | B |\n| --- | --- |\n| 1 | 2 \\| 3 |\n");
  });
});
