import { describe, expect, test } from "vitest";
import { InputError, createCatalogue, parseCaseFile, runCases } from "../../src/core";
import type { CaseFile, CaseResult } from "../../src/core";
import { elsewhere, here, is, testland, zz } from "../support/testland";

/** The runner of policy cases, as a house that writes its own rules uses it. */

const catalogue = createCatalogue([testland([zz({ nexus: ["issuer"], when: is("zz.applies"), requires: { done: is("zz.done") } })])]);

const base = { issuer: here, local: { ZZ: { applies: true, done: true } } };
const caseFile = (...cases: object[]): CaseFile =>
  parseCaseFile({ title: "The Act", jurisdiction: "ZZ", asOf: "2026-06-01", bases: { base, abroad: { extends: "base", issuer: elsewhere } }, cases }, "act.cases.yaml");
const run = (more: object): CaseResult => runCases(caseFile({ id: "1", title: "A case", base: "base", ...more }), catalogue)[0]!;

describe("a case", () => {
  test("that holds has no problems", () =>
    expect(run({ expect: [{ rule: "zz.act.rule", outcome: "satisfied" }] })).toEqual({ id: "1", title: "A case", rules: ["zz.act.rule"], problems: [], differences: [] }));
  test("that fails says what was expected and found", () =>
    expect(run({ set: { "/local/ZZ/done": false }, verdict: "compliant", expect: [{ rule: "zz.act.rule", outcome: "satisfied" }] }).problems).toEqual([
      expect.stringMatching(/^zz\.act\.rule: outcome: expected satisfied, found violated\. Breached\. Not fulfilled: done\./),
      "verdict: expected compliant, found prohibited",
    ]));
  test("of an offering that does not touch the place is inapplicable", () => {
    expect(run({ base: "abroad", expect: [{ rule: "zz.act.rule", outcome: "inapplicable" }] }).problems).toEqual([]);
    expect(run({ base: "abroad", expect: [{ rule: "zz.act.rule", outcome: "violated" }] }).problems).toEqual([
      "zz.act.rule: outcome: expected violated, found no finding: the offering does not touch ZZ, or has no such subject",
    ]);
  });
  test("of an offering that may touch the place is not: nothing was judged", () =>
    expect(run({ remove: ["/issuer"], expect: [{ rule: "zz.act.rule", outcome: "inapplicable" }] }).problems).toEqual([
      "zz.act.rule: outcome: expected inapplicable, found no finding: it is open whether the offering touches ZZ (issuer)",
    ]));
  test("about no rule says so", () => expect(run({ expect: [{ rule: "zz.act.none", outcome: "violated" }] }).problems).toEqual(["zz.act.none: rule: expected a rule of the catalogue, found no such rule"]));
});

test("a file of another form is refused, and named", () => {
  expect(() => caseFile()).toThrow(InputError);
  expect(() => caseFile({ id: "1", title: "A case", base: "base", expect: [{ rule: "zz.act.rule", outcome: "fine" }] })).toThrow("act.cases.yaml#/cases/0/expect/0/outcome");
});
