import { describe, expect, it, test } from "vitest";
import { saveCatalogue } from "../../src/catalogue/load";
import { fails } from "../../src/cli/commands/check";
import { createEvaluator } from "../../src/evaluator/create";
import type { Report } from "../../src/evaluator/model";
import { toMarkdown } from "../../src/report/markdown";
import { toText } from "../../src/report/text";
import { antarcticCatalogue, icyOffering } from "../support/antarctica";
import { perimeter } from "./sandbox";

const report = createEvaluator(antarcticCatalogue).evaluate(icyOffering);

const AQ_ONLY = { asOf: "2026-03-01", issuer: { name: "Floe", jurisdictionOfOrganisation: "AQ", principalPlaceOfBusiness: "AQ" }, partiesComplete: true, parties: [], salesComplete: true };
/** Nothing is breached, one thing is open: whether penguins are disturbed. */
const open = { ...AQ_ONLY, sales: [{ country: "AQ", status: "intended", amount: { amount: "5", currency: "USD" }, local: { AQ: { heldBySeals: [] } } }], local: { AQ: { iceClass: "shelf", reportFiled: true } } };
const compliant = { ...open, local: { AQ: { ...open.local.AQ, harmsPenguins: false } } };
const overCeiling = { ...compliant, sales: [{ ...open.sales[0], amount: { amount: "9000000", currency: "USD" } }] };
const uncovered = { ...compliant, sales: [...compliant.sales, { country: "CH", status: "intended" }] };

const files = {
  "icy.json": JSON.stringify(icyOffering),
  "open.json": JSON.stringify(open),
  "compliant.json": JSON.stringify(compliant),
  "over.json": JSON.stringify(overCeiling),
  "uncovered.json": JSON.stringify(uncovered),
  "icy.yaml": "asOf: 2026-03-01\nissuer:\n  jurisdictionOfOrganisation: AQ\nlocal:\n  AQ: { iceClass: drift, stationConsent: false }\n",
  "euro.json": JSON.stringify({ ...compliant, sales: [{ ...open.sales[0], amount: { amount: "2000000", currency: "EUR" } }] }),
  "dear.yaml": '- { from: EUR, to: USD, rate: "2", date: 2026-01-02 }\n',
  "cheap.json": '[{ "from": "EUR", "to": "USD", "rate": "1.1", "date": "2026-01-02" }]',
  "catalogue.json": saveCatalogue(antarcticCatalogue),
};

const check = (line: string, more: Readonly<Record<string, string>> = {}) => perimeter(`check ${line}`, { files: { ...files, ...more } });

describe("exit codes", () => {
  test.each([
    ["icy.json", "prohibited", 1],
    ["icy.json", "non-compliant", 1],
    ["icy.json", "undetermined", 1],
    ["over.json", "prohibited", 0],
    ["over.json", "non-compliant", 1],
    ["over.json", "undetermined", 1],
    ["open.json", "prohibited", 0],
    ["open.json", "non-compliant", 0],
    ["open.json", "undetermined", 1],
    ["uncovered.json", "prohibited", 0],
    ["uncovered.json", "non-compliant", 0],
    ["uncovered.json", "undetermined", 1],
    ["compliant.json", "prohibited", 0],
    ["compliant.json", "non-compliant", 0],
    ["compliant.json", "undetermined", 0],
  ])("%s --fail-on %s: %i", async (file, threshold, code) => {
    expect(await check(`${file} --fail-on ${threshold}`)).toMatchObject({ code, err: "" });
  });

  test.each([
    ["prohibited", "prohibited", true],
    ["non-compliant", "prohibited", false],
    ["not-covered", "non-compliant", false],
    ["not-covered", "undetermined", true],
    ["compliant", "undetermined", false],
  ] as const)("%s at --fail-on %s: %s", (verdict, threshold, expected) => expect(fails(verdict, threshold)).toBe(expected));

  it("fails on non-compliant when nothing is said", async () => {
    expect((await check("over.json")).code).toBe(1);
    expect((await check("open.json")).code).toBe(0);
  });
});

describe("formats", () => {
  it("prints text by default", async () => expect((await check("icy.json")).out).toBe(toText(report)));
  it("prints markdown", async () => expect((await check("icy.json --format markdown")).out).toBe(toMarkdown(report)));
  it("prints exactly one JSON object", async () => expect((await check("icy.json --format json")).out).toBe(`${JSON.stringify(report, null, 2)}\n`));
  it("prints the same bytes every time", async () => {
    const [first, second] = await Promise.all([check("icy.json --format json"), check("icy.json --format json")]);
    expect(first.out).toBe(second.out);
  });
  it("has colours only where they show", async () => {
    expect((await perimeter("check icy.json", { files, color: true })).out).toContain("\u001b[31mPROHIBITED");
    expect((await perimeter("check icy.json --output r.txt", { files, color: true })).written["r.txt"]).toBe(toText(report));
    expect((await perimeter("check icy.json --format json", { files, color: true })).out).not.toContain("\u001b");
  });
  it("fits the terminal", async () => {
    expect((await perimeter("check icy.json", { files, columns: 70 })).out).toBe(toText(report, { width: 70 }));
  });
});

const parsed = (text: string) => JSON.parse(text) as Report;

describe("options", () => {
  it("reads YAML", async () => expect((await check("icy.yaml")).out).toMatch(/^PROHIBITED/));
  it("reads standard input", async () => {
    expect((await perimeter("check - --format json", { stdin: files["icy.json"] })).out).toBe(`${JSON.stringify(report, null, 2)}\n`);
    expect((await perimeter("check -", { stdin: files["icy.yaml"] })).code).toBe(1);
  });
  it("takes the date over the offering's own", async () => {
    expect(parsed((await check("icy.json --format json --as-of 2024-06-01")).out).asOf).toBe("2024-06-01");
  });
  it("restricts the jurisdictions", async () => {
    expect(parsed((await check("uncovered.json --format json --jurisdiction AQ")).out).verdict).toBe("compliant");
  });
  it("shows rules that do not apply with --all", async () => {
    const outcomes = async (flag: string) => parsed((await check(`compliant.json --format json${flag}`)).out).findings.map(({ outcome }) => outcome);
    expect(await outcomes("")).not.toContain("inapplicable");
    expect(await outcomes(" --all")).toContain("inapplicable");
  });
  test.each([
    ["dear.yaml", "non-compliant"],
    ["cheap.json", "compliant"],
  ])("converts with %s", async (rates, verdict) => {
    expect(parsed((await check(`euro.json --format json --rates ${rates}`)).out).verdict).toBe(verdict);
  });
  it("does not guess a rate", async () => expect(parsed((await check("euro.json --format json")).out).verdict).toBe("undetermined"));
  it("takes another catalogue", async () => {
    expect(parsed((await check("icy.json --format json --catalogue catalogue.json")).out).receipt.catalogue).toBe(antarcticCatalogue.digest);
  });
  it("writes a file instead", async () => {
    const { code, out, written } = await check("icy.json --output report.json --format json");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(written["report.json"]).toBe(`${JSON.stringify(report, null, 2)}\n`);
  });
});

describe("bad input", () => {
  const more = {
    "bad.json": '{ "sales": [ { "contry": "AQ" } ] }',
    "broken.json": '{ "sales": [',
    "broken.yaml": "sales: [",
    "local.json": '{ "local": { "AQ": { "iceClas": "drift" } } }',
    "number-rate.yaml": "- { from: EUR, to: USD, rate: 1.1, date: 2026-01-01 }",
    "no-rate.yaml": '- { from: EUR, to: USD, rate: "0", date: 2026-02-30 }',
    "object-rate.yaml": 'EUR: "1.1"',
    "not-a-catalogue.json": '{ "format": "perimeter.catalogue/1", "jurisdictions": [ { "code": "aq" } ] }',
    "no-json.json": "law",
  };

  test.each([
    ["a file that is not there", "nowhere.json", "nowhere.json#: expected a readable file, found nothing there"],
    ["an unknown attribute", "bad.json", 'bad.json#/sales/0/contry: expected a known attribute, found "contry" (did you mean "country"?)'],
    ["broken JSON", "broken.json", "broken.json#: expected "],
    ["broken YAML", "broken.yaml", "broken.yaml#: expected YAML"],
    ["an unknown local fact", "local.json", 'local.json#/local/AQ/iceClas: expected a fact that AQ asks of the offering, found "iceClas" (did you mean "iceClass"?)'],
    ["an unknown jurisdiction", "icy.json --jurisdiction AQ,AX", '--jurisdiction#: expected one of AQ, found "AX" (did you mean "AQ"?)'],
    ["an empty jurisdiction", "icy.json --jurisdiction AQ,", 'Expected jurisdiction codes such as CN,HK, found "AQ,"'],
    ["a day that does not exist", "icy.json --as-of 2026-02-30", 'Expected a date of the calendar as YYYY-MM-DD, found "2026-02-30"'],
    ["a date in another form", "icy.json --as-of 1/2/2026", 'found "1/2/2026"'],
    ["an unknown format", "icy.json --format xml", "Allowed choices are text, json, markdown"],
    ["an unknown threshold", "icy.json --fail-on compliant", "Allowed choices are prohibited, non-compliant, undetermined"],
    ["an unknown option", "icy.json --formt json", "unknown option '--formt'"],
    ["two files", "icy.json open.json", "too many arguments"],
    ["no file", "", "missing required argument 'file'"],
    ["a rate as a number", "icy.json --rates number-rate.yaml", "number-rate.yaml#/0/rate: expected a string, found 1.1"],
    ["a rate of nothing", "icy.json --rates no-rate.yaml", 'no-rate.yaml#/0/rate: expected a positive decimal string such as "7.8125", found "0"'],
    ["a rate of no day", "icy.json --rates no-rate.yaml", 'no-rate.yaml#/0/date: expected a date of the calendar as YYYY-MM-DD, found "2026-02-30"'],
    ["rates that are no list", "icy.json --rates object-rate.yaml", "object-rate.yaml#: expected a list, found an object"],
    ["rates that are not there", "icy.json --rates nowhere.yaml", "nowhere.yaml#: expected a readable file, found nothing there"],
    ["a catalogue that is none", "icy.json --catalogue not-a-catalogue.json", "not-a-catalogue.json#/jurisdictions/0/"],
    ["a catalogue that is not JSON", "icy.json --catalogue no-json.json", "no-json.json#: expected JSON"],
    ["a place that cannot be written", "icy.json --output /readonly/report.txt", "/readonly/report.txt#: expected a file to write, found a place that may not be written"],
    ["standard input twice", "- --rates -", "stdin#: expected to be named by - once"],
  ])("refuses %s", async (_, line, message) => {
    const { code, out, err, written } = await perimeter(`check ${line}`.trim(), { files: { ...files, ...more } });
    expect(err).toContain(message);
    expect({ code, out, written }).toEqual({ code: 2, out: "", written: {} });
    expect(err).not.toMatch(/^\s+at /m);
  });

  it("names standard input in messages", async () => {
    expect((await perimeter("check -", { stdin: '{ "sales": 5 }' })).err).toContain("stdin#/sales: expected a list, found 5");
  });

  it("lets no argument act on the terminal", async () => {
    expect((await perimeter("\u001b[31mcheck")).err).not.toContain("\u001b");
    expect((await check("\u001b[31m.json")).err).not.toContain("\u001b");
  });
});
