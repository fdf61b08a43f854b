import { describe, expect, it, test } from "vitest";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { saveCatalogue } from "../../src/catalogue/load";
import { antarctica, antarcticCatalogue, smallSale } from "../support/antarctica";
import { perimeter } from "./sandbox";

/** `perimeter test` over cases of Antarctica: what it runs, what it prints, and with which code it ends. */

const offering = {
  issuer: { name: "Floe Ltd", jurisdictionOfOrganisation: "AQ", principalPlaceOfBusiness: "AQ" },
  sales: [{ country: "AQ", status: "intended", amount: { amount: "2000000", currency: "USD" }, local: { AQ: { heldBySeals: [] } } }],
  salesComplete: true,
  token: { kind: "debt", usesDlt: true },
  dates: { offerStart: "2026-02-01", firstSale: "2026-02-25" },
  local: { AQ: { iceClass: "drift", stationConsent: false, reportFiled: false } },
};

const SALE = "aq.act.small-sale";
const within = { id: "within", title: "A sale within the ceiling", base: "base", expect: [{ rule: SALE, outcome: "satisfied" }] };
const drift = { id: "drift", title: "A token on drifting ice", base: "base", expect: [{ rule: "aq.act.tokens-on-ice", outcome: "violated" }] };
const wrong = { id: "wrong", title: "A case that <expects> too much", base: "base", expect: [{ rule: "aq.act.tokens-on-ice", outcome: "satisfied" }] };

const file = (...cases: object[]): string => JSON.stringify({ title: "The Act", jurisdiction: "AQ", asOf: "2026-03-01", bases: { base: offering }, cases });
const files = { "cases/act.cases.yaml": file(within, drift), "cases/notes.yaml": "not: a case" };
const failing = { "cases/act.cases.yaml": file(within, wrong) };

const data = async (line: string, world: Parameters<typeof perimeter>[1] = { files }): Promise<Record<string, unknown>> => JSON.parse((await perimeter(`test ${line} --format json`, world)).out) as Record<string, unknown>;

describe("perimeter test", () => {
  it("runs every case under the current folder", async () => expect(await perimeter("test", { files })).toEqual({ code: 0, out: "2 cases in 1 file: 2 passed, 0 failed.\n", err: "", written: {} }));
  it("shows expected against found, with the explanation", async () => {
    const { code, out } = await perimeter("test cases", { files: failing });
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, " ")).toContain("FAIL cases/act.cases.yaml: wrong");
    expect(out.replace(/\s+/g, " ")).toMatch(/aq\.act\.tokens-on-ice: outcome - expected satisfied - found violated - Breached\./);
    expect(out).toContain("2 cases in 1 file: 1 passed, 1 failed.");
  });
  it("gives its results as data", async () => {
    expect(await data("cases", { files: failing })).toMatchObject({
      catalogue: antarcticCatalogue.digest,
      passed: 1,
      failed: 1,
      cases: [
        { file: "cases/act.cases.yaml", jurisdiction: "AQ", id: "within", passed: true, problems: [] },
        { id: "wrong", passed: false, differences: [{ rule: "aq.act.tokens-on-ice", what: "outcome", expected: "satisfied", found: "violated", explanation: expect.stringMatching(/^Breached\./) as unknown }] },
      ],
    });
  });
  it("writes JUnit XML", async () => {
    const { code, out } = await perimeter("test cases --format junit", { files: failing });
    expect(code).toBe(1);
    expect(out).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites tests="2" failures="1">\n {2}<testsuite name="The Act" file="cases\/act\.cases\.yaml" tests="2" failures="1" time="\d+\.\d{3}">/);
    expect(out).toContain('name="wrong A case that &lt;expects&gt; too much"');
    expect(out).toContain('<failure message="aq.act.tokens-on-ice: outcome: expected satisfied, found violated.');
  });
  test.each([
    ["--name CEILING", ["within"]],
    ["--rule aq.act.tokens-on-ice", ["drift"]],
    ["--rule aq.act.*", ["within", "drift"]],
    ["--jurisdiction AQ --name drift", ["drift"]],
    ["cases/act.cases.yaml", ["within", "drift"]],
  ])("%s chooses the cases", async (line, ids) => {
    const { cases } = await data(line);
    expect((cases as { readonly id: string }[]).map(({ id }) => id)).toEqual(ids);
  });
  it("takes a law of your own", async () => {
    const stricter = createCatalogue([{ ...antarctica, rules: antarctica.rules.filter(({ id }) => id !== SALE) }]);
    const world = { files: { ...files, "law.json": saveCatalogue(stricter) } };
    expect(await perimeter("test cases --catalogue law.json --name ceiling", world)).toMatchObject({ code: 1, out: expect.stringContaining("no such rule") as unknown });
  });
  it("takes a house policy on top of the law", async () => {
    const policy = { amend: { AQ: { parameters: { "aq.ceiling": { values: { "2026-01-01": 1000 } } } } } };
    const world = { files: { ...files, "policy.json": JSON.stringify(policy), "bad.json": JSON.stringify({ amend: { AQ: { parameters: { "aq.ceilng": { values: { "2026-01-01": 1000 } } } } } }), "worse.json": JSON.stringify({ amned: {} }) } };
    expect(await perimeter("test cases --policy policy.json --name ceiling", world)).toMatchObject({ code: 1, out: expect.stringContaining("within-ceiling") as unknown });
    expect(await perimeter("test cases --policy bad.json", world)).toMatchObject({ code: 2, out: "", err: expect.stringContaining("bad.json#/amend/AQ/parameters/aq.ceilng") as unknown });
    expect(await perimeter("test cases --policy worse.json", world)).toMatchObject({ code: 2, out: "", err: expect.stringContaining("worse.json#/amned") as unknown });
  });
  it("runs again when something changes, and goes on after a file that is none", async () => {
    const changes = [{ "cases/act.cases.yaml": "title: 5" }, { "cases/act.cases.yaml": file(within) }];
    const { code, out, err } = await perimeter("test --watch", { files: failing, changes });
    expect(out).toContain("1 failed");
    expect(err).toContain("cases/act.cases.yaml#/title: expected a string");
    expect({ code, last: out.trimEnd().split("\n").at(-1) }).toEqual({ code: 0, last: "1 case in 1 file: 1 passed, 0 failed." });
  });
  test.each([
    ["nowhere", "nowhere#: expected a folder, or a file named *.cases.yaml, found nothing there"],
    ["cases --rule aq.act.smal", "--rule#: expected the id of a rule"],
    ["cases --name zebra", "--name#: expected something that at least one case is about"],
    ["cases --jurisdiction AX", 'did you mean "AQ"?'],
    ["cases --coverage --mutate", "--mutate#: expected --coverage or --mutate, found both"],
    ["cases --coverage --format junit", "--format#: expected text or json"],
    ["cases --min 90", "--min#: expected --coverage or --mutate beside it"],
    ["cases --suggest", "--suggest#: expected --coverage beside it, found neither"],
    ["cases --mutate --suggest", "--suggest#: expected --coverage beside it, found --mutate, which suggests cases anyway"],
    ["--coverage --suggest cases", 'Expected some of outcomes'],
    ["cases --coverage --write", "--write#: expected --coverage --suggest or --mutate beside it"],
    ["cases --coverage --suggest --write --watch", "--watch#: expected to be left out with --write"],
    ["cases --coverage --min lots", "Expected a percentage"],
    ["cases --coverage --min outcome=90", "Expected one of outcomes"],
    ["cases --changed base.json", "--changed#: expected --coverage or --mutate beside it"],
    ["cases --whole", "--whole#: expected --mutate beside it, found neither"],
    ["cases --coverage --whole", "--whole#: expected --mutate beside it, found --coverage, which looks at all of it anyway"],
    ["cases --mutate --whole --changed base.json", "--whole#: expected --whole or --changed, found both"],
  ])("refuses '%s'", async (line, message) => expect(await perimeter(`test ${line}`, { files })).toMatchObject({ code: 2, out: "", err: expect.stringContaining(message) as unknown }));
  it("refuses a folder without cases", async () => expect(await perimeter("test cases", { files: { "cases/notes.yaml": "" } })).toMatchObject({ code: 2, err: expect.stringContaining("at least one file named *.cases.yaml") as unknown }));
});

describe("perimeter test --coverage", () => {
  it("ends with what is covered, of how much", async () => {
    const covered = await data("--coverage");
    expect(Object.keys(covered).slice(-6)).toEqual(["outcomes", "exemptions", "conditions", "thresholds", "edges", "missing"]);
    // Breached and fulfilled, of five, four and more outcomes of the six rules that are ever law.
    expect(covered).toMatchObject({ outcomes: { covered: 2 }, thresholds: { covered: 1 } });
    expect(covered.uncovered).toContainEqual({ rule: SALE, jurisdiction: "AQ", kind: "thresholds", item: "aq.ceiling: at" });
  });
  it("prints a table and what is left out", async () => {
    const { code, out } = await perimeter("test --coverage --rule aq.act.small-sale", { files });
    expect(code).toBe(0);
    expect(out).toMatch(/aq\.act\.small-sale +1\/4 +- +2\/4 +1\/3 +0\/2 +0\/1/);
    expect(out).toContain("thresholds: aq.ceiling: above");
  });
  test.each([
    ["--min 100", 1],
    ["--min 0", 0],
    ["--min outcomes=5,thresholds=5", 0],
    ["--min edges=1", 1],
  ])("%s ends with %i", async (min, code) => expect((await perimeter(`test --coverage ${min}`, { files })).code).toBe(code));
  it("looks at changed rules alone", async () => {
    const base = createCatalogue([{ ...antarctica, rules: antarctica.rules.map((rule) => (rule.id === SALE ? { ...smallSale, title: "Before" } : rule)) }]);
    const { rules } = await data("--coverage --changed base.json", { files: { ...files, "base.json": saveCatalogue(base) } });
    expect((rules as { readonly rule: string }[]).map(({ rule }) => rule)).toEqual([SALE]);
  });
});

describe("perimeter test --coverage --suggest", () => {
  const line = `--coverage --suggest --rule ${SALE}`;
  it("prints cases for what is left out", async () => {
    const { code, out, written } = await perimeter(`test ${line}`, { files });
    expect(code).toBe(0);
    expect(out).toContain("\n# cases/act.cases.yaml\n- id: small-sale-");
    expect(out).toContain("Together");
    expect(written).toEqual({});
  });
  it("looks for those of some kinds alone", async () => {
    const { suggestions } = await data(`--coverage --suggest=edges,missing --rule ${SALE}`);
    const kinds = (suggestions as { readonly covers: readonly { readonly kind: string }[] }[]).flatMap(({ covers }) => covers.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(["edges", "missing"]));
  });
  it("gives each as data, with what it covers, and what no case was found for", async () => {
    const { suggestions, uncovered, unfound } = await data(line);
    const covers = (suggestions as { readonly covers: readonly object[] }[]).flatMap((suggestion) => suggestion.covers);
    expect(suggestions).toContainEqual(expect.objectContaining({ file: "cases/act.cases.yaml", covers: [expect.objectContaining({ kind: "thresholds", item: "aq.ceiling: at" })], yaml: expect.stringContaining('amount: "2500000"') as unknown }));
    expect(new Set([...covers, ...(unfound as object[])])).toEqual(new Set(uncovered as object[]));
  });
  it("says of each that nobody has read it, until its line is taken out", async () => {
    const { written } = await perimeter(`test ${line} --write`, { files });
    const { unread } = (await data(line, { files: { ...files, ...written } })).cases as { readonly unread: number };
    expect(unread).toBeGreaterThan(1);
    expect((await perimeter("test", { files: { ...files, ...written } })).out.replace(/\s+/g, " ")).toContain(`${unread} of the cases were written by the search and not read against the law yet.`);
    const read = Object.fromEntries(Object.entries(written).map(([path, text]) => [path, text.replaceAll(/"?unread"?: true,?/g, "")]));
    expect((await perimeter("test", { files: { ...files, ...read } })).out).not.toContain("not read");
  });
  it("writes them to their files, where they hold and cover what they said", async () => {
    const { suggestions, unfound } = await data(line);
    const { out, written } = await perimeter(`test ${line} --write`, { files });
    expect(Object.keys(written)).toEqual(["cases/act.cases.yaml"]);
    expect(out.replace(/\s+/g, " ")).toContain(`${(suggestions as object[]).length} cases added to 1 file. They say what the catalogue says: read each against the law, then take out its line \`unread\`.`);
    const after = await data(`--coverage --rule ${SALE}`, { files: { ...files, ...written } });
    expect(after).toMatchObject({ cases: { failed: 0, unread: (suggestions as object[]).length }, uncovered: unfound });
  });
});

describe("perimeter test --mutate", () => {
  it("ends with the score, and gives each survivor a case that would notice it", async () => {
    const result = await data(`--mutate --rule ${SALE}`, { files, withoutSolver: true });
    expect(Object.keys(result).slice(-4)).toEqual(["killed", "survived", "equivalent", "score"]);
    const { killed, survived, equivalent, score, equivalentsLookedFor } = result as Record<"killed" | "survived" | "equivalent" | "score", number> & { equivalentsLookedFor: boolean };
    expect({ equivalent, equivalentsLookedFor }).toEqual({ equivalent: 0, equivalentsLookedFor: false });
    expect(killed).toBeGreaterThan(0);
    expect(survived).toBeGreaterThan(0);
    expect(score).toBeCloseTo((killed / (killed + survived)) * 100, 1);
    expect(result.survivors).toContainEqual(expect.objectContaining({ mutation: "boundary", id: SALE, pointer: "/requires/within-ceiling", yaml: expect.stringContaining('amount: "2500000"') as unknown }));
  });
  it("finds cases that do notice: with them, no such mutant survives", async () => {
    const { survivors } = await data(`--mutate --rule ${SALE}`);
    const noticed = (survivors as { readonly id: string; readonly pointer: string; readonly change: string; readonly case?: object }[]).filter((survivor) => survivor.case !== undefined);
    const found = noticed.map((survivor) => survivor.case!);
    const unique = [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
    const after = await data(`--mutate --rule ${SALE}`, { files: { "cases/act.cases.yaml": file(within, drift, ...unique) } });
    for (const { id, pointer, change } of noticed) expect(after.survivors).not.toContainEqual(expect.objectContaining({ id, pointer, change }));
    expect(after.cases).toEqual({ passed: unique.length + 1, failed: 0, unread: unique.length });
  });
  it("looks at what differs from the published law, where another is given, or at all of it", async () => {
    const amended = createCatalogue([{ ...antarctica, rules: antarctica.rules.map((rule) => (rule.id === SALE ? { ...smallSale, title: "Amended" } : rule)) }]);
    const mutantsOf = async (line: string): Promise<number> => {
      const { killed, survived } = await data(`--mutate ${line}`, { files: { ...files, "law.json": saveCatalogue(amended), "same.json": saveCatalogue(antarcticCatalogue) }, withoutSolver: true });
      return (killed as number) + (survived as number);
    };
    const ofSale = await mutantsOf(`--rule ${SALE}`);
    expect(ofSale).toBeGreaterThan(0);
    expect(await mutantsOf("--catalogue law.json")).toBe(ofSale);
    expect(await mutantsOf("--catalogue same.json")).toBe(0);
    expect(await mutantsOf("--catalogue law.json --whole")).toBeGreaterThan(ofSale);
  });
  it("writes the cases to their files", async () => {
    const { written } = await perimeter(`test --mutate --rule ${SALE} --write`, { files, withoutSolver: true });
    const [before, after] = [await data(`--mutate --rule ${SALE}`, { files, withoutSolver: true }), await data(`--mutate --rule ${SALE}`, { files: { ...files, ...written }, withoutSolver: true })];
    expect(after.cases).toMatchObject({ failed: 0 });
    expect(after.killed as number).toBeGreaterThan(before.killed as number);
  });
  it("prints survivors, their cases, and that equivalents were not looked for", async () => {
    const { code, out } = await perimeter(`test --mutate --rule ${SALE}`, { files, withoutSolver: true });
    expect(code).toBe(0);
    expect(out).toContain("\n# cases/act.cases.yaml\n- id: ");
    expect(out.replace(/\s+/g, " ")).toMatch(/\d+ mutants: \d+ killed, \d+ survived, 0 equivalent; score [\d.]+%\. Mutants that say the same as the law were not looked for: no solver is installed\./);
  });
  it("puts the rest to the solver, where one is installed", async () => {
    const { equivalent, equivalentsLookedFor, survived } = await data(`--mutate --rule ${SALE}`);
    expect({ equivalent, equivalentsLookedFor }).toEqual({ equivalent: 1, equivalentsLookedFor: true });
    expect((await data(`--mutate --rule ${SALE}`, { files, withoutSolver: true })).survived).toBe((survived as number) + 1);
  });
  it("fails under the score asked for", async () => expect((await perimeter(`test --mutate --rule ${SALE} --min 100`, { files })).code).toBe(1));
});
