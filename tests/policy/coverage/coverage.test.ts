import { describe, expect, test } from "vitest";
import { createCatalogue } from "../../../src/catalogue/catalogue";
import type { Rule } from "../../../src/catalogue/model";
import { parseCaseFile } from "../../../src/policy/cases";
import { coverageOf } from "../../../src/policy/coverage/coverage";
import type { CoverageKind } from "../../../src/policy/coverage/items";
import { heldCases, runFiles, testedRules } from "../../../src/policy/suite";
import { all, cite, not, parameter } from "../../../src/authoring";
import { act, atMost, cap, draft, facts, fortnight, here, is, testland, way, zz } from "../../support/testland";

/** What cases show of a rule of Testland. */

const base = { issuer: here, local: { ZZ: { applies: true, done: false, filed: false, first: false, second: false, defeated: false } } };

function covered(rule: Rule, cases: readonly object[]) {
  const catalogue = createCatalogue([testland([rule])]);
  if (cases.length === 0) return coverageOf(testedRules([], catalogue)[0]!);
  const file = parseCaseFile({ title: "The Act", jurisdiction: "ZZ", asOf: "2026-06-01", bases: { base }, cases: cases.map((more, i) => ({ id: String(i), title: "A case", base: "base", ...more })) });
  const files = runFiles([{ path: "act.cases.yaml", file }], catalogue, {});
  expect(files.flatMap(({ results }) => results.flatMap(({ problems }) => problems))).toEqual([]);
  return coverageOf(testedRules(heldCases(files), catalogue)[0]!);
}

const says = (outcome: string, more: object = {}) => ({ expect: [{ rule: "zz.act.rule", outcome }], ...more });
const stating = (facts: Readonly<Record<string, unknown>>) => ({ set: Object.fromEntries(Object.entries(facts).map(([fact, value]) => [`/local/ZZ/${fact}`, value])) });
const left = (rule: Rule, cases: readonly object[], kind: CoverageKind) => covered(rule, cases).uncovered.filter((item) => item.kind === kind).map(({ item }) => item);

const plain = zz({ when: is("zz.applies"), requires: { done: is("zz.done"), filed: is("zz.filed") } });

describe("outcomes", () => {
  test.each<[string, Rule, number]>([
    ["with requirements", plain, 4],
    ["without requirements, nothing can satisfy it", zz({ when: is("zz.applies") }), 3],
    ["with an exemption", zz({ when: is("zz.applies"), unless: { first: way({ one: is("zz.first") }) } }), 4],
    ["with a due day", zz({ requires: { done: is("zz.done") }, due: { from: "zz.event", within: fortnight.id } }), 5],
    ["that asks for nothing but what touches the place", zz({}), 2],
    ["that is only proposed", zz({ cites: [cite(draft, "cl. 1")] }), 0],
  ])("that can be reached, of a rule %s", (_, rule, total) => expect(covered(rule, []).counts.outcomes).toEqual({ covered: 0, total }));
  test("of law that looks everywhere: no issuer is out of its reach", () => {
    const reachable = (rule: Rule) => {
      const catalogue = createCatalogue([testland([rule], { territory: [], worldwide: true })]);
      return coverageOf(testedRules([], catalogue)[0]!).uncovered.filter(({ kind }) => kind === "outcomes").map(({ item }) => item);
    };
    const requires = { done: is("zz.done") };
    expect(reachable(zz({ requires }))).toEqual(["satisfied", "violated", "undetermined"]);
    expect(reachable(zz({ requires, when: is("zz.applies") }))).toContain("inapplicable");
    expect(reachable(zz({ requires, nexus: ["asset"] }))).toContain("inapplicable");
  });
  test("that cases expect are covered", () => {
    expect(left(plain, [says("violated"), says("satisfied", stating({ done: true, filed: true }))], "outcomes")).toEqual(["inapplicable", "undetermined"]);
  });
});

describe("a condition", () => {
  test("decides where holding it at the other value changes the outcome", () => {
    const cases = [says("satisfied", stating({ done: true, filed: true }))];
    expect(left(plain, cases, "conditions")).toEqual(["requirements/done: decisive where it fails", "requirements/filed: decisive where it fails"]);
    expect(left(plain, [...cases, says("violated", stating({ done: true })), says("violated", stating({ filed: true }))], "conditions")).toEqual([]);
  });
  test("does not decide beside another that fails", () => expect(covered(plain, [says("violated")]).counts.conditions).toEqual({ covered: 0, total: 4 }));
  test("of an exemption, and what defeats it, are told apart by the exemption", () => {
    const rule = zz({ when: is("zz.applies"), unless: { first: way({ one: is("zz.first") }, { exceptWhen: is("zz.defeated") }) } });
    const cases = [says("exempt", stating({ first: true })), says("violated"), says("violated", stating({ first: true, defeated: true }))];
    expect(covered(rule, cases).counts).toMatchObject({ conditions: { covered: 4, total: 4 }, exemptions: { covered: 2, total: 3 } });
    expect(left(rule, cases, "exemptions")).toEqual(["first: unknown"]);
  });
});

describe("a threshold", () => {
  const rule = zz({ when: is("zz.applies"), requires: { within: atMost("zz.sum", cap) } });
  const sum = (amount: string) => stating({ sum: { amount, currency: "SGD" } });
  test("is tested below, at and above it", () => {
    expect(left(rule, [says("satisfied", sum("199")), says("violated", sum("201"))], "thresholds")).toEqual(["zz.cap: at"]);
    expect(left(rule, [says("satisfied", sum("199")), says("satisfied", sum("200")), says("violated", sum("201"))], "thresholds")).toEqual([]);
  });
  test("for a duty is the end of its period", () => {
    const duty = zz({ when: is("zz.applies"), requires: { done: is("zz.done") }, due: { from: "zz.event", within: fortnight.id } });
    const cases = [says("pending", stating({ event: "2026-05-20" })), says("pending", stating({ event: "2026-05-18" })), says("violated", stating({ event: "2026-05-17" }))];
    expect(left(duty, cases.slice(0, 2), "thresholds")).toEqual(["zz.fortnight: above"]);
    expect(left(duty, cases, "thresholds")).toEqual([]);
  });
});

describe("an edge", () => {
  test("has a last day as it was and a first day as it is", () => {
    expect(left(plain, [], "edges")).toEqual(["the rule on the day before it begins: 2019-12-31", "the rule on its first day: 2020-01-01"]);
    expect(left(plain, [says("not-in-force", { asOf: "2019-12-31" }), says("violated", { asOf: "2020-01-01" })], "edges")).toEqual([]);
  });
  test("of an exemption counts where the rule is in force on both sides", () => {
    const rule = zz({ inForce: { from: "2021-01-01" }, when: is("zz.applies"), unless: { late: way({ one: is("zz.first") }, { inForce: { from: "2022-01-01", to: "2022-12-31" } }), early: way({ two: is("zz.second") }, { inForce: { from: "2020-06-01" } }) } });
    expect(left(rule, [], "edges").map((item) => item.replace(/: .*/, ""))).toEqual([
      "the rule on the day before it begins", "the rule on its first day",
      "exemption late on the day before it begins", "exemption late on its first day",
      "exemption late on its last day", "exemption late on the day after it ends",
    ]);
  });
  test("of the law as it would be is another's", () => {
    const amended = says("violated", { asOf: "2020-01-01", amend: { instruments: { [act.id]: { inForce: { from: "2019-06-01" } } } } });
    expect(left(plain, [amended], "edges")).toContain("the rule on its first day: 2020-01-01");
  });
});

test("a missing fact must leave the rule undetermined, and be named", () => {
  expect(left(plain, [says("violated")], "missing")).toEqual(["a missing fact leaves it undetermined"]);
  expect(left(plain, [says("undetermined", { remove: ["/local/ZZ/done", "/local/ZZ/filed"] })], "missing")).toEqual([]);
});

describe("an exemption that asks for more than another way out", () => {
  const wide = way({ one: is("zz.first") });
  const narrow = way({ one: is("zz.first"), two: is("zz.second") });
  const conditions = (rule: Rule) => left(rule, [], "conditions");
  test("never decides by being met, nor by what it asks for beyond the other", () =>
    expect(conditions(zz({ when: is("zz.applies"), unless: { wide, narrow } }))).toEqual(["wide/one: decisive where it holds", "wide/one: decisive where it fails", "narrow/one: decisive where it fails"]));
  test("does where the other is not law", () => {
    const later = { ...wide, inForce: { from: "2022-01-01" } };
    expect(conditions(zz({ when: is("zz.applies"), unless: { later, narrow } }))).toHaveLength(6);
  });
  test("does where the other may be defeated", () => {
    const defeated = { ...wide, exceptWhen: is("zz.defeated") };
    expect(conditions(zz({ when: is("zz.applies"), unless: { defeated, narrow } }))).toHaveLength(8);
  });
  test("is not looked at where it is met with what is required", () => {
    const rule = zz({ when: is("zz.applies"), requires: { one: is("zz.first") }, unless: { narrow } });
    expect(left(rule, [], "exemptions")).toEqual(["narrow: failed", "narrow: unknown"]);
  });
});

describe("what the form of a rule excludes", () => {
  const failing = { fact: "zz.failing", among: "everywhere", where: all(is("sale.offered"), not(is("zz.ofSale"))), cites: [cite(act, "s. 4")] } as const;
  const counted = { ...facts, "zz.failing": { subject: "offering", type: "boolean", meaning: "a sale fails", ask: "Does a sale fail?" } } as const;
  const fails = (rule: Rule, more: object) => {
    const catalogue = createCatalogue([testland([rule], { facts: counted, ...more })]);
    return coverageOf(testedRules([], catalogue)[0]!).uncovered.filter(({ kind }) => kind === "conditions").map(({ item }) => item);
  };
  const requires = { qualifies: is("zz.ofSale"), "no-sale-fails": { "!": [{ var: "zz.failing" }] } } as const;
  test("is that a sale fails alone where no sale may", () => {
    const rule = zz({ subject: "sale", when: is("sale.offered"), requires });
    expect(fails(rule, { tallies: [failing] })).toEqual(["requirements/qualifies: decisive where it holds", "requirements/no-sale-fails: decisive where it holds", "requirements/no-sale-fails: decisive where it fails"]);
    expect(fails(rule, { tallies: [{ ...failing, among: "country" }] })).toHaveLength(4);
    expect(fails(zz({ subject: "sale", requires }), { tallies: [failing] })).toHaveLength(4);
  });
  test("is a side of a day on which the rule is not law", () => {
    const start = parameter({ id: "zz.start", title: "Start", unit: "date", values: { "2020-01-01": "2020-01-01" }, cites: [cite(act, "s. 9")] });
    const law = (when: Rule["when"]) => zz({ when: when!, requires: { done: is("zz.done") } });
    const sides = (rule: Rule) => coverageOf(testedRules([], createCatalogue([testland([rule], { parameters: [cap, fortnight, start] })]))[0]!).uncovered.filter(({ kind }) => kind === "thresholds").map(({ item }) => item);
    expect(sides(law({ ">=": [{ var: "asOf" }, { param: "zz.start" }] }))).toEqual(["zz.start: at", "zz.start: above"]);
    expect(sides(law({ ">=": [{ var: "zz.event" }, { param: "zz.start" }] }))).toEqual(["zz.start: below", "zz.start: at", "zz.start: above"]);
  });
});
