import { describe, expect, test } from "vitest";
import { cite, instrument } from "../../src/authoring";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { extend } from "../../src/catalogue/extend";
import type { Policy } from "../../src/catalogue/extend";
import { createEvaluator } from "../../src/evaluator/create";
import { InputError } from "../../src/offering/input-error";
import { act, atMost, cap, done, stating, testland, zz } from "../support/testland";

/** A house policy on top of the law. */

const base = createCatalogue([testland([zz({ kind: "disclosure", requires: { small: atMost("zz.sum", cap) } })])]);
const house = instrument({ id: "zz.house", title: "House policy", authority: "The house", inForce: { from: "2020-01-01" }, force: "self-regulatory", evidence: "primary" });
const sum = (amount: string) => stating({ sum: { amount, currency: "SGD" } });
const outcomes = (policy: Policy, offering = sum("150"), asOf = "2026-06-01") =>
  Object.fromEntries(createEvaluator(extend(base, policy)).evaluate(offering, { asOf, all: true, jurisdictions: ["ZZ"] }).findings.map(({ rule, outcome }) => [rule, outcome]));

const issuesOf = (policy: Policy): readonly (readonly [string, string, string])[] => {
  try {
    extend(base, policy);
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ pointer, expected, found }) => [pointer, expected, found] as const);
    throw error;
  }
  return [];
};

test("an empty policy changes nothing", () => expect(extend(base, {}).digest).toBe(base.digest));

test("a stricter house rule stands beside the law", () => {
  const policy: Policy = {
    add: { ZZ: {
      instruments: [house],
      facts: { "zz.approved": { subject: "offering", type: "boolean", meaning: "the house approved", ask: "Did the house approve?" } },
      parameters: [{ ...cap, id: "zz.house-cap", values: { "2020-01-01": 50 }, cites: [cite(house, "1")] }],
      concepts: [{ id: "zz.cleared", title: "Cleared", subject: "offering", when: { var: "zz.approved" }, cites: [cite(house, "2")] }],
      rules: [zz({ id: "zz.house.cap", cites: [cite(house, "1")], requires: { small: { "<=": [{ var: "zz.sum" }, { param: "zz.house-cap" }] }, cleared: { concept: "zz.cleared" } } })],
    } },
  };
  expect(outcomes(policy)).toEqual({ "zz.house.cap": "violated", "zz.act.rule": "satisfied" });
  expect(outcomes(policy, stating({ sum: { amount: "50", currency: "SGD" }, approved: true }))).toEqual({ "zz.house.cap": "satisfied", "zz.act.rule": "satisfied" });
});

describe("an amendment", () => {
  test("merges dated values", () => {
    const policy: Policy = { amend: { ZZ: { parameters: { "zz.cap": { values: { "2026-05-01": 140 } } } } } };
    expect(outcomes(policy)).toEqual({ "zz.act.rule": "violated" });
    expect(outcomes(policy, sum("150"), "2026-04-30")).toEqual({ "zz.act.rule": "satisfied" });
  });
  test("replaces fields", () => expect(extend(base, { amend: { ZZ: { instruments: { "zz.act": { title: "The Act as amended" } } } } }).jurisdictions[0]!.instruments[0]!.title).toBe("The Act as amended"));
  test("may bring a text into force or end it", () => expect(outcomes({ amend: { ZZ: { instruments: { "zz.act": { inForce: { from: "2020-01-01", to: "2026-05-31" } } } } } })).toEqual({}));
});

test("a further jurisdiction", () => {
  const extended = extend(base, { jurisdictions: [testland([], { code: "YY", name: "Yland", territory: ["KY"], facts: {}, concepts: [] })] });
  expect(extended.jurisdictions.map(({ code }) => code)).toEqual(["YY", "ZZ"]);
});

test("the base is never touched", () => {
  const before = JSON.stringify(base.toJSON());
  const digest = base.digest;
  outcomes({ add: { ZZ: { instruments: [house], rules: [zz({ id: "zz.house.ban", cites: [cite(house, "1")] })] } }, amend: { ZZ: { parameters: { "zz.cap": { values: { "2020-01-01": 1 } } } } } });
  expect(JSON.stringify(base.toJSON())).toBe(before);
  expect(createCatalogue(base.jurisdictions).digest).toBe(digest);
});

describe("is refused", () => {
  test("for a jurisdiction that is not there", () => {
    expect(issuesOf({ add: { XX: {} } })).toEqual([["/add/XX", "a jurisdiction of the catalogue", "XX"]]);
    expect(issuesOf({ amend: { XX: {} } })).toEqual([["/amend/XX", "a jurisdiction of the catalogue", "XX"]]);
  });
  test("for an amendment of nothing", () => {
    expect(issuesOf({ amend: { ZZ: { parameters: { "zz.none": {} } } } })).toEqual([["/amend/ZZ/parameters/zz.none", "something that exists", "zz.none"]]);
    expect(issuesOf({ amend: { ZZ: { instruments: { constructor: {} } } } })).toEqual([["/amend/ZZ/instruments/constructor", "something that exists", "constructor"]]);
  });
  test("for an id that is taken", () => {
    const taken = (found: string, pointer: string) => [[pointer, "an id that is not taken: to change what exists, amend it", found]];
    expect(issuesOf({ add: { ZZ: { rules: [zz({ id: "zz.new" }), zz()] } } })).toEqual(taken("zz.act.rule", "/add/ZZ/rules/1"));
    expect(issuesOf({ add: { ZZ: { parameters: [cap] } } })).toEqual(taken("zz.cap", "/add/ZZ/parameters/0"));
    expect(issuesOf({ add: { ZZ: { concepts: [done] } } })).toEqual(taken("zz.is-done", "/add/ZZ/concepts/0"));
    expect(issuesOf({ add: { ZZ: { instruments: [act] } } })).toEqual(taken("zz.act", "/add/ZZ/instruments/0"));
    expect(issuesOf({ add: { ZZ: { instruments: [house, house] } } })).toEqual(taken("zz.house", "/add/ZZ/instruments/1"));
    expect(issuesOf({ jurisdictions: [testland([])] })).toEqual([["/jurisdictions/0/code", "codes that occur once", "ZZ"]]);
  });
  test("when it leaves the catalogue unsound", () => {
    const fact = { subject: "offering", type: "integer", meaning: "how many", ask: "How many?" } as const;
    const circle = { ...done, id: "zz.circle", when: { concept: "zz.circle" } };
    const further = (more: object) => testland([], { code: "YY", name: "Yland", territory: ["KY"], facts: {}, concepts: [], ...more });
    const rows: readonly (readonly [pointer: string, policy: Policy])[] = [
      ["/add/ZZ/rules/1/when/var", { add: { ZZ: { rules: [zz({ id: "zz.house.fine" }), zz({ id: "zz.house.ban", when: { var: "zz.nowhere" } })] } } }],
      ["/add/ZZ/facts/zz.many", { add: { ZZ: { facts: { "zz.many": fact } } } }],
      ["/add/ZZ/parameters/0/cites", { add: { ZZ: { parameters: [{ ...cap, id: "zz.other", cites: [] }] } } }],
      ["/add/ZZ/concepts", { add: { ZZ: { concepts: [circle] } } }],
      ["/amend/ZZ/parameters/zz.cap/values/2026-01-01", { amend: { ZZ: { parameters: { "zz.cap": { values: { "2026-01-01": "many" } } } } } }],
      ["/amend/ZZ/instruments/zz.act/inForce/to", { amend: { ZZ: { instruments: { "zz.act": { inForce: { from: "2020-01-01", to: "2019-01-01" } } } } } }],
      ["/jurisdictions/0/parameters/0/cites", { jurisdictions: [further({ parameters: [{ ...cap, cites: [] }] })] }],
      ["/add/YY/rules/0/id", { jurisdictions: [further({})], add: { YY: { rules: [zz()] } } }],
    ];
    for (const [pointer, policy] of rows) expect(issuesOf(policy).map(([at]) => at), pointer).toEqual([pointer]);
  });
  test("what was unsound before is not blamed on the policy", () => {
    const unsound = createCatalogue([testland([zz({ when: { var: "zz.nowhere" } })])]);
    expect(() => extend(unsound, { add: { ZZ: { instruments: [house] } } })).toThrow("catalogue#/jurisdictions/0/rules/0/when/var");
  });
  test("for a fact that is taken: the law's questions are not replaced in passing", () => {
    const facts = { "zz.applies": { subject: "offering", type: "boolean", meaning: "something else", ask: "Something else?" } } as const;
    expect(issuesOf({ add: { ZZ: { facts } } }).map(([pointer]) => pointer)).toEqual(["/add/ZZ/facts/zz.applies"]);
  });
});
