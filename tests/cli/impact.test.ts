import { describe, expect, it } from "vitest";
import { saveCatalogue } from "../../src/catalogue/load";
import { extend } from "../../src/catalogue/extend";
import { antarcticCatalogue } from "../support/antarctica";
import type { World } from "./sandbox";
import { perimeter } from "./sandbox";

/** `perimeter impact`: recorded offerings from folders, lines and files; text, Markdown and JSON; exit codes. */

const lower = extend(antarcticCatalogue, { amend: { AQ: { parameters: { "aq.ceiling": { values: { "2026-02-01": 2_000_000 } } } } } });

const selling = (amount: string): string => JSON.stringify({ name: "Ice", sales: [{ country: "AQ", status: "intended", amount: { amount, currency: "USD" }, local: { AQ: { heldBySeals: [] } } }], salesComplete: true });

const files = {
  "new.json": saveCatalogue(lower),
  "folder/a.json": selling("2200000"),
  "folder/b.yaml": selling("1000000"),
  "folder/notes.txt": "no offering",
  "lines.jsonl": `${selling("2200000")}\n\n${selling("1000000")}\n${selling("2300000")}\n`,
  "bad.jsonl": `${selling("2200000")}\n{ "isuer": {} }\n`,
  "broken.jsonl": `${selling("2200000")}\n{ "name": \n`,
  "empty/readme.txt": "",
};
const impact = (line: string, world: World = {}) => perimeter(`impact ${line}`, { files, ...world });

describe("perimeter impact", () => {
  it("replays the lines of a file and prints what flips and why, with 1 for what becomes worse", async () => {
    const { code, out, err } = await impact("published new.json --offerings lines.jsonl --format json");
    expect({ code, err }).toEqual({ code: 1, err: "" });
    const answer = JSON.parse(out) as { offerings: number; flips: readonly Record<string, unknown>[]; byRule: readonly unknown[]; laws: unknown };
    expect(Object.keys(answer).slice(0, 2)).toEqual(["offerings", "flips"]);
    expect(answer.offerings).toBe(3);
    expect(answer.flips.map(({ offering }) => offering)).toEqual(["lines.jsonl:1", "lines.jsonl:4"]);
    expect(answer.flips[0]).toMatchObject({
      name: "Ice", jurisdiction: "AQ", rule: "aq.act.small-sale", subject: "/sales/0", before: "satisfied", after: "violated",
      because: [{ kind: "parameter", id: "aq.ceiling", before: 2_500_000, after: 2_000_000, from: "2026-02-01", unit: "USD" }],
    });
    expect(answer).toMatchObject({ changed: 2, severity: "non-compliant", byRule: [{ rule: "aq.act.small-sale", offerings: 2 }], laws: { before: { digest: antarcticCatalogue.digest }, after: { digest: lower.digest } } });
  });
  it("reads a folder file by file, passing over what is no offering, and standard input line by line", async () => {
    expect(JSON.parse((await impact("published new.json --offerings folder --format json")).out)).toMatchObject({ offerings: 2, flips: [{ offering: "folder/a.json" }] });
    expect(JSON.parse((await impact("published new.json --offerings - --format json", { stdin: files["lines.jsonl"] })).out)).toMatchObject({ offerings: 3, flips: [{ offering: "stdin:1" }, { offering: "stdin:4" }] });
  });
  it("reads one offering", async () => expect(JSON.parse((await impact("published new.json --offerings folder/a.json --format json", { files: { "new.json": files["new.json"], "folder/a.json": files["folder/a.json"] } })).out)).toMatchObject({ offerings: 1 }));
  it("groups for people, as text and as Markdown", async () => {
    const { out } = await impact("published new.json --offerings lines.jsonl", { columns: 200 });
    expect(out).toContain("2 offerings of 3 affected");
    expect(out).toContain("because of number: Ceiling of a small sale (aq.ceiling): 2,500,000 USD, now 2,000,000 USD, from 2026-02-01");
    expect((await impact("published new.json --offerings lines.jsonl --format markdown")).out).toMatch(/\| 2026-02-01 \| 2 \| 2 \| aq\.act\.small-sale \|/);
  });
  it("ends with 0 where nothing becomes worse, at the threshold asked for", async () => {
    expect((await impact("new.json published --offerings lines.jsonl")).code).toBe(0);
    expect((await impact("published published --offerings lines.jsonl")).out).toContain("0 offerings of 3 affected");
    expect((await impact("published new.json --offerings lines.jsonl --fail-on prohibited")).code).toBe(0);
    expect((await impact("published new.json --offerings lines.jsonl --fail-on undetermined")).code).toBe(1);
  });
  it("compares two days of one catalogue", async () => {
    const { code, out } = await impact("--as-of 2025-12-31 --and 2026-01-01 --offerings lines.jsonl --format json");
    expect(code).toBe(0);
    const { flips } = JSON.parse(out) as { flips: readonly { rule: string }[] };
    expect(flips.filter(({ rule }) => rule === "aq.act.small-sale")).toMatchObject([
      { offering: "lines.jsonl:1", before: "violated", after: "satisfied", days: { before: "2025-12-31", after: "2026-01-01" }, because: [{ id: "aq.ceiling", from: "2026-01-01" }] },
      { offering: "lines.jsonl:4", before: "violated", after: "satisfied" },
    ]);
  });
  it("shows how far it has come on a terminal, and takes the line away", async () => {
    const { err, out } = await impact("published new.json --offerings lines.jsonl --format json", { errorColumns: 80 });
    expect(err).toContain("%");
    expect(err.endsWith("\r\u001b[K")).toBe(true);
    expect(() => JSON.parse(out) as unknown).not.toThrow();
  });
});

describe("bad input ends with 2, is named, and prints nothing", () => {
  const cases: readonly (readonly [line: string, message: string])[] = [
    ["published new.json --offerings bad.jsonl --format json", 'bad.jsonl:2#/isuer: expected a known attribute, found "isuer" (did you mean "issuer"?)'],
    ["published new.json --offerings broken.jsonl --format json", "broken.jsonl:2#: expected a value"],
    ["published new.json --offerings nowhere", "nowhere#: expected a readable file, found nothing there"],
    ["published new.json --offerings empty", "empty#: expected offerings (.json, .yaml or .jsonl), found none"],
    ["published nowhere.json --offerings lines.jsonl", "nowhere.json#: expected a readable file, found nothing there"],
    ["published --offerings lines.jsonl", "arguments#: expected two catalogues"],
    ["--and 2026-01-01 --offerings lines.jsonl", "--and#: expected --as-of"],
    ["published new.json --offerings lines.jsonl --jurisdiction XX", "--jurisdiction#: expected one of AQ"],
    ["published new.json", "--offerings"],
  ];
  for (const [line, message] of cases)
    it(line, async () => {
      const { code, out, err } = await impact(line);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain(message);
    });
});
