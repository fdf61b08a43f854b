import { describe, expect, it, test } from "vitest";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { saveCatalogue } from "../../src/catalogue/load";
import type { Instrument } from "../../src/catalogue/model";
import { offeringSchemaFor } from "../../src/catalogue/offering-schema";
import type { ListedRule } from "../../src/report/rule-list";
import { ENGINE_VERSION } from "../../src/version";
import { antarctica, antarcticCatalogue } from "../support/antarctica";
import { perimeter } from "./sandbox";

const ids = antarctica.rules.map(({ id }) => id);

/** A case file that speaks about some rules. */
const caseFile = (rules: readonly string[]): string =>
  JSON.stringify({
    title: "Cases",
    jurisdiction: "AQ",
    asOf: "2026-03-01",
    bases: { base: {} },
    cases: [{ id: "a", title: "a", base: "base", expect: rules.map((rule) => ({ rule, outcome: "violated" })) }],
  });

describe("perimeter", () => {
  it("prints its version", async () => expect(await perimeter("--version")).toMatchObject({ code: 0, out: `${ENGINE_VERSION}\n`, err: "" }));
  it("prints help on standard output when asked", async () => {
    const { code, out, err } = await perimeter("--help");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const verb of ["check", "markets", "explain", "rules", "matrix", "lint", "test", "schema"]) expect(out).toContain(`\n  ${verb} `);
  });
  test.each(["check", "markets", "explain", "rules", "matrix", "lint", "test", "schema"])("%s --help shows examples", async (verb) => {
    const { code, out } = await perimeter(`${verb} --help`);
    expect(code).toBe(0);
    expect(out).toContain(`Examples:\n  $ perimeter ${verb}`);
  });
  test.each([
    ["", "Usage: perimeter"],
    ["chek", "Did you mean check?"],
    ["--nonsense", "unknown option"],
  ])("refuses '%s' with code 2 and nothing on standard output", async (line, message) => {
    const { code, out, err } = await perimeter(line);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });
});

describe("perimeter explain", () => {
  it("tells a rule in words", async () => {
    const { code, out } = await perimeter("explain aq.act.small-sale");
    expect(code).toBe(0);
    expect(out).toMatch(/^A sale stays under the ceiling\n=+\n/);
    expect(out).toContain("in force on 2026-03-01");
  });
  it("tells it of another day", async () => {
    expect((await perimeter("explain aq.act.small-sale --as-of 2025-01-01")).out).toContain("at most 1,000,000 USD");
  });
  it("gives it as data", async () => {
    expect(JSON.parse((await perimeter("explain aq.act.small-sale --format json")).out)).toMatchObject({
      id: "aq.act.small-sale",
      standing: "in-force",
      requires: { "within-ceiling": { text: "total consideration of this sale: at most 2,500,000 USD (aq.ceiling)" } },
      parameters: [{ id: "aq.ceiling", value: 2500000, history: [{ from: "2024-02-01", value: 1000000 }, { from: "2026-01-01", value: 2500000 }] }],
    });
  });
  it("writes markdown", async () => expect((await perimeter("explain aq.act.small-sale --format markdown")).out).toMatch(/^# A sale stays under the ceiling\n\n- \*\*Rule:\*\* `aq\.act\.small-sale`\n/));
  it("names the nearest rule", async () => {
    expect(await perimeter("explain aq.act.smal-sale")).toMatchObject({ code: 2, out: "", err: expect.stringContaining('did you mean "aq.act.small-sale"?') as unknown });
  });
  it("does not take the name of a prototype for a rule", async () => expect((await perimeter("explain constructor")).code).toBe(2));
});

describe("perimeter rules", () => {
  const listed = async (line: string) => JSON.parse((await perimeter(`rules ${line} --format json`)).out) as readonly ListedRule[];

  it("lists the rules in force today", async () => {
    expect((await listed("")).map(({ id }) => id)).toEqual(["aq.act.reporting", "aq.act.small-sale", "aq.act.tokens-on-ice", "aq.act.training", "aq.code.penguins"]);
  });
  test.each([
    ["--as-of 2025-12-31", true],
    ["--as-of 2026-01-01", false],
    ["--as-of 2026-01-01 --all", true],
  ])("%s shows a rule that ended in 2025: %s", async (line, expected) => {
    expect((await listed(line)).some(({ id }) => id === "aq.act.deposits")).toBe(expected);
  });
  it("filters by kind", async () => expect((await listed("--kind reporting")).map(({ id }) => id)).toEqual(["aq.act.reporting"]));
  it("says everything about a rule", async () => {
    expect((await listed("--kind marketing"))[0]).toEqual({
      id: "aq.code.penguins",
      jurisdiction: "AQ",
      title: "Brokers leave penguins alone",
      kind: "marketing",
      force: "self-regulatory",
      subject: "offering",
      standing: "in-force",
      inForce: { from: "2024-02-01" },
      evidence: "unverified",
      citations: [{ instrument: "aq.code", title: "Code of Good Ice", authority: "Guild of Brokers", provision: "rule 1", force: "self-regulatory", evidence: "unverified" }],
    });
  });
  it("prints a table", async () => expect((await perimeter("rules")).out.replace(/\s+/g, " ")).toContain("aq.code.penguins Brokers leave penguins alone marketing; soft law: self-regulatory; from 2024-02-01; unverified"));
  it("lists what was left to a person", async () => {
    expect(JSON.parse((await perimeter("rules --untranslated --format json")).out)).toEqual([
      { jurisdiction: "AQ", card: "Whaling", reason: "No text was found.", judge: "Whether the token finances whaling." },
    ]);
    expect((await perimeter("rules --untranslated")).out).toContain("Whether the token finances whaling.");
  });
  it("refuses a jurisdiction that does not exist", async () => {
    expect(await perimeter("rules --jurisdiction AX")).toMatchObject({ code: 2, out: "", err: expect.stringContaining('did you mean "AQ"?') as unknown });
  });
});

describe("perimeter matrix", () => {
  it("counts by place and kind", async () => {
    expect(JSON.parse((await perimeter("matrix --format json")).out)).toMatchObject({ asOf: "2026-03-01", catalogue: antarcticCatalogue.digest, jurisdictions: [{ code: "AQ", total: 5 }] });
  });
  it("prints tables", async () => {
    const { out } = await perimeter("matrix");
    expect(out).toContain("1 jurisdiction, 5 rules in force.");
    expect(out.replace(/ +/g, " ")).toContain("\nAQ Antarctica 2026-06-01 80% 0% 20% 1 1\n");
  });
  it("writes markdown", async () => expect((await perimeter("matrix --format markdown")).out).toContain("| AQ Antarctica | 1 | 1 | - | 1 |"));
});

describe("perimeter lint", () => {
  const all = { "tests/rules/aq/act.cases.yaml": caseFile(ids) };
  const some = { "tests/rules/aq/act.cases.yaml": caseFile(ids.slice(1)), "tests/rules/aq/notes.yaml": "not: a case" };

  it("is content with a sound catalogue", async () => expect(await perimeter("lint")).toMatchObject({ code: 0, out: "0 errors, 0 warnings\n", err: "" }));
  it("looks at the usual folder of cases", async () => {
    expect((await perimeter("lint", { files: all })).code).toBe(0);
    const { code, out } = await perimeter("lint", { files: some });
    expect(code).toBe(1);
    expect(out).toBe("AQ#/rules/0 (aq.act.tokens-on-ice): error rule-without-case: expected at least one policy case, found none\n1 error, 0 warnings\n");
  });
  it("takes a usual folder without cases for something else", async () => {
    const files = { "tests/rules/notes.md": "notes" };
    expect((await perimeter("lint", { files })).code).toBe(0);
    expect((await perimeter("lint --cases tests/rules", { files })).code).toBe(1);
  });
  it("looks at the folder named", async () => {
    expect((await perimeter("lint --cases mine", { files: { ...all, "mine/x.cases.yml": caseFile(["aq.gone"]) } })).out).toContain("case-without-rule");
  });
  it("gives its problems as data", async () => {
    expect(JSON.parse((await perimeter("lint --format json", { files: some })).out)).toMatchObject({ catalogue: antarcticCatalogue.digest, problems: [{ code: "rule-without-case", jurisdiction: "AQ", severity: "error" }] });
  });
  it("does not fail for warnings", async () => {
    const [first, ...rest] = antarctica.instruments;
    const homeless = JSON.parse(JSON.stringify({ ...first!, url: undefined, number: undefined })) as Instrument;
    const { code, out } = await perimeter("lint", { catalogue: createCatalogue([{ ...antarctica, instruments: [homeless, ...rest] }]) });
    expect(code).toBe(0);
    expect(out).toContain("warning primary-without-url");
  });
  it("takes another catalogue", async () => expect((await perimeter("lint --catalogue c.json", { files: { "c.json": saveCatalogue(antarcticCatalogue) } })).code).toBe(0));
  test.each([
    ["a folder that is not there", "lint --cases nowhere", {}, "nowhere#: expected a folder, found nothing there"],
    ["a case file that is none", "lint --cases bad", { "bad/x.cases.yaml": "title: 5" }, "bad/x.cases.yaml#/title: expected a string, found 5"],
    ["a catalogue that is not there", "lint --catalogue nowhere.json", {}, "nowhere.json#: expected a readable file, found nothing there"],
  ])("refuses %s", async (_, line, files, message) => {
    expect(await perimeter(line, { files })).toMatchObject({ code: 2, out: "", err: expect.stringContaining(message) as unknown });
  });
});

describe("perimeter schema", () => {
  it("prints the schema of an offering for the catalogue", async () => {
    expect(JSON.parse((await perimeter("schema")).out)).toEqual(JSON.parse(JSON.stringify(offeringSchemaFor(antarcticCatalogue))));
  });
  it("prints the schema of a catalogue", async () => {
    expect(JSON.parse((await perimeter("schema --kind catalogue")).out)).toMatchObject({ $id: "urn:regulatory-perimeter:catalogue", type: "object", properties: { jurisdictions: { type: "array" } } });
  });
});

describe("a defect", () => {
  it("is told apart from bad input, without a stack", async () => {
    const broken = { ...antarcticCatalogue, asOf: () => { throw new Error("boom"); } };
    expect(await perimeter("matrix", { catalogue: broken })).toMatchObject({ code: 2, out: "", err: "internal error, a defect of perimeter and not of the input: boom\n" });
  });
});
