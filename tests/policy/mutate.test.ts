import { describe, expect, test } from "vitest";
import { EARLIEST, cite, whoeverActs } from "../../src/authoring";
import { createCatalogue } from "../../src/catalogue/catalogue";
import type { Rule } from "../../src/catalogue/model";
import type { ExpressionNode } from "../../src/logic/expression";
import { parseCaseFile, runCases } from "../../src/policy/cases";
import { changedRules } from "../../src/policy/changed";
import { changeBetween } from "../../src/policy/search/candidate";
import { changesOfCondition } from "../../src/policy/mutate/conditions";
import { mutatedCatalogue } from "../../src/policy/mutate/mutant";
import type { EquivalenceCheck } from "../../src/policy/mutate/mutation";
import { mutationOf, scoreOf } from "../../src/policy/mutate/mutation";
import { changesOfParameter } from "../../src/policy/mutate/numbers";
import { changesOfRule } from "../../src/policy/mutate/of-rule";
import { heldCases, runFiles, testedRules } from "../../src/policy/suite";
import { applyChange } from "../../src/policy/change";
import { act, atMost, cap, done, fortnight, here, is, testland, way, zz } from "../support/testland";

/** Slips of the pen in the law of Testland, and whether its cases notice them. */

const a: ExpressionNode = { var: "zz.first" };
const b: ExpressionNode = { var: "zz.second" };
const items = (node: ExpressionNode) => changesOfCondition(node).map(({ mutation, item }) => [mutation, item]);

describe("a condition", () => {
  test("is negated, and each part of it dropped and negated", () =>
    expect(items({ and: [a, b] })).toEqual([
      ["condition-negated", { "!": [{ and: [a, b] }] }],
      ["condition-dropped", b],
      ["condition-negated", { and: [{ "!": [a] }, b] }],
      ["condition-dropped", a],
      ["condition-negated", { and: [a, { "!": [b] }] }],
    ]));
  test("that is a negation loses it", () => expect(items({ "!": [a] })).toEqual([["condition-negated", a]]));
  test("has its boundary moved to the other side", () => expect(items({ "<=": [{ var: "zz.sum" }, { param: "zz.cap" }] })).toContainEqual(["boundary", { "<": [{ var: "zz.sum" }, { param: "zz.cap" }] }]));
  test("that asks for one of several codes is one question", () => expect(items({ or: [{ in: ["x", { var: "zz.codes" }] }, { in: ["y", { var: "zz.codes" }] }] })).toHaveLength(1));
});

describe("a number", () => {
  const values = (values: Parameters<typeof changesOfParameter>[0]["values"]) => changesOfParameter({ ...cap, values }).map(({ item }) => item.values);
  test("is one unit more or less, in the last place it is written to", () => {
    expect(values({ [EARLIEST]: 100 })).toEqual([{ [EARLIEST]: 101 }, { [EARLIEST]: 99 }]);
    expect(values({ [EARLIEST]: 2.5 })).toEqual([{ [EARLIEST]: 2.6 }, { [EARLIEST]: 2.4 }]);
    expect(values({ [EARLIEST]: "P1Y6M" })).toEqual([{ [EARLIEST]: "P1Y7M" }, { [EARLIEST]: "P1Y5M" }]);
    expect(values({ [EARLIEST]: "2026-03-01" })).toEqual([{ [EARLIEST]: "2026-03-02" }, { [EARLIEST]: "2026-02-28" }]);
  });
  test("begins a day later or earlier", () => expect(values({ "2026-01-01": null })).toEqual([{ "2026-01-02": null }, { "2025-12-31": null }]));
});

describe("a rule", () => {
  const rule = zz({
    when: is("zz.applies"),
    inForce: { from: "2020-01-01" },
    unless: { first: way({ one: is("zz.first") }, { exceptWhen: is("zz.defeated") }) },
    exposes: [{ role: "issuer", basis: "primary" }, { role: "platform", basis: "joint" }],
  });
  const changes = changesOfRule(rule, testland([rule])).map(({ mutation, pointer }) => `${mutation} ${pointer}`);
  test.each([
    "condition-dropped /when", "condition-negated /when", "condition-dropped /unless/first/conditions/one", "condition-negated /unless/first/conditions/one", "condition-dropped /unless/first/exceptWhen",
    "exemption-dropped /unless/first", "exposure-dropped /exposes/0", "exposure-dropped /exposes/1", "in-force /inForce/from", "subject-swapped /subject",
  ])("has the change %s", (change) => expect(changes).toContain(change));
  test("loses the exposure of whoever acts at once, and every other one by itself", () => {
    const [, ...notTheIssuer] = whoeverActs({ basis: "joint" });
    const dropped = (exposes: Rule["exposes"]) => {
      const ofParty = zz({ subject: "party", exposes });
      return changesOfRule(ofParty, testland([ofParty])).flatMap(({ mutation, pointer, item }) => (mutation === "exposure-dropped" ? [[pointer, item.exposes.length]] : []));
    };
    expect(dropped(whoeverActs({ basis: "primary" }))).toEqual([["/exposes", 0]]);
    expect(dropped([...whoeverActs({ basis: "primary" }), { role: "issuer", basis: "secondary", reach: "any" }])).toEqual([["/exposes", 1], ["/exposes/12", 12]]);
    expect(dropped(notTheIssuer)).toHaveLength(notTheIssuer.length);
  });
  test("about one sale cannot be about the offering when it reads the sale", () => {
    const ofSale = zz({ subject: "sale", when: is("zz.ofSale") });
    expect(changesOfRule(ofSale, testland([ofSale])).filter(({ mutation }) => mutation === "subject-swapped")).toEqual([]);
  });
});

const rule = zz({ when: is("zz.applies"), requires: { within: atMost("zz.sum", cap) }, exposes: [{ role: "issuer", basis: "primary" }] });
const base = { issuer: here, local: { ZZ: { applies: true, sum: { amount: "150", currency: "SGD" } } } };
const within = { id: "within", title: "Within the cap", base: "base", expect: [{ rule: "zz.act.rule", outcome: "satisfied" }] };

function suite(law: Rule, ...cases: readonly object[]) {
  const catalogue = createCatalogue([testland([law])]);
  const file = parseCaseFile({ title: "The Act", jurisdiction: "ZZ", asOf: "2026-06-01", bases: { base }, cases });
  const files = runFiles([{ path: "act.cases.yaml", file }], catalogue, {});
  return { catalogue, file, tested: testedRules(heldCases(files), catalogue) };
}

test("tells how far it has come", async () => {
  const { catalogue, tested } = suite(rule, within);
  const told: Record<string, (readonly [number, number])[]> = { mutants: [], survivors: [] };
  const { killed, survivors } = await mutationOf(tested, catalogue, { search: false, progress: (what, done, total) => told[what]!.push([done, total]) });
  const counted = (total: number) => Array.from({ length: total }, (_, i) => [i + 1, total]);
  expect(told).toEqual({ mutants: counted(killed + survivors.length), survivors: counted(survivors.length) });
});

test("each case that is found holds under the law and fails under the mutant", async () => {
  const { catalogue, file, tested } = suite(rule, within);
  const { survivors } = await mutationOf(tested, catalogue);
  const found = survivors.flatMap(({ mutant, killedBy }) => (killedBy === undefined ? [] : [{ mutant, case: killedBy.case }]));
  expect(found.map(({ mutant }) => `${mutant.mutation} ${mutant.id}${mutant.pointer}`)).toEqual(expect.arrayContaining(["boundary zz.act.rule/requires/within", "threshold zz.cap/values/2026-01-01", "exposure-dropped zz.act.rule/exposes/0"]));
  for (const { mutant, case: killing } of found) {
    const alone = { ...file, cases: [killing] };
    expect(runCases(alone, catalogue)[0]!.problems).toEqual([]);
    expect(runCases(alone, mutatedCatalogue(catalogue, mutant))[0]!.problems).not.toEqual([]);
  }
});

describe("equivalent mutants", () => {
  // The nexus says the same as the condition: dropping it changes nothing.
  const idle = zz({ nexus: ["issuer"], when: is("issuer.here") });
  const breach = { id: "breach", title: "A breach", base: "base", expect: [{ rule: "zz.act.rule", outcome: "violated" }] };

  test("are asked of the solver, and leave the score alone", async () => {
    const { catalogue, tested } = suite(idle, breach);
    const asked: string[] = [];
    const equivalence: EquivalenceCheck = async (_, mutant, id) => {
      asked.push(id);
      return mutant.rules[0]!.when === undefined;
    };
    const result = await mutationOf(tested, catalogue, { equivalence });
    expect(result.equivalents.map(({ pointer }) => pointer)).toEqual(["/when"]);
    expect(result.equivalentsLookedFor).toBe(true);
    expect(new Set(asked)).toEqual(new Set(["zz.act.rule"]));
    expect(scoreOf(result)).toBeCloseTo((result.killed / (result.killed + result.survivors.length)) * 100);
  });
  test("survive where no solver is there", async () => {
    const { catalogue, tested } = suite(idle, breach);
    const result = await mutationOf(tested, catalogue);
    expect(result.equivalentsLookedFor).toBe(false);
    expect(result.survivors.map(({ mutant }) => mutant.pointer)).toContain("/when");
  });
});

test("rules change with what they rest on", () => {
  const other = zz({ id: "zz.act.other", requires: { done: { concept: done.id } } });
  const law = (more: object = {}) => createCatalogue([testland([rule, other], more)]);
  expect(changedRules(law(), law())).toEqual([]);
  expect(changedRules(law(), law({ parameters: [{ ...cap, values: { ...cap.values, "2026-01-01": 201 } }, fortnight] }))).toEqual(["zz.act.rule"]);
  expect(changedRules(law(), law({ concepts: [{ ...done, when: is("zz.filed") }] }))).toEqual(["zz.act.other"]);
  expect(changedRules(createCatalogue([testland([rule])]), law())).toEqual(["zz.act.other"]);
  expect(changedRules(law(), createCatalogue([testland([{ ...rule, cites: [cite(act, "s. 2")] }, other])]))).toEqual(["zz.act.rule"]);
});

test("what a case changes leads from its base to the offering that was found", () => {
  const from = { a: 1, b: [1, 2], c: { d: true, "e/f": 1 }, g: [{ h: 1 }] };
  const to = { a: 2, b: [1, 2, 3], c: { d: true }, g: [{ h: 1, i: 2 }], j: null };
  const { set, remove } = changeBetween(from, to);
  expect(remove).toEqual(["/c/e~1f"]);
  expect(set).toEqual({ "/a": 2, "/b/-": 3, "/g/0/i": 2, "/j": null });
  expect(applyChange(from, { set, remove })).toEqual(to);
});
