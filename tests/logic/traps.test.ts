import { describe, expect, test } from "vitest";
import { jsonLogic } from "../../src/authoring";
import { coreFact, coreFacts } from "../../src/facts/core-facts";
import type { FactDeclaration, FactDeclarations } from "../../src/facts/declaration";
import { MORE } from "../../src/facts/declaration";
import { moneyIn } from "../../src/facts/money";
import { checkExpression } from "../../src/logic/check";
import { factsIn } from "../../src/logic/references";
import { toJsonLogic } from "../../src/logic/export";
import type { ExpressionNode } from "../../src/logic/expression";
import { FALSE, TRUE, UNKNOWN } from "../../src/logic/kleene";
import { parseOffering } from "../../src/offering/parse";
import type { Facts } from "../support/run";
import { runExpression } from "../support/run";

/**
 * The known traps of JSON Logic and of rule engines (numbered as in the survey), each with our answer: unknown,
 * refused by the checker, or refused by the schema. A trap answers here in both dialects: the typed one and the
 * guarded plain one.
 */

const fact = (type: FactDeclaration["type"], unit?: string): FactDeclaration => ({ subject: "offering", type, ...(unit !== undefined && { unit }), meaning: "m", ask: "a" });
const facts: FactDeclarations = {
  "raise": fact("money", "local"), "share": fact("number", "percent"), "country": fact("code"), "listed": fact("boolean"),
  "lists": fact("codes"), "offered": fact("date"), "sold": fact("date"), "heads": fact("integer", "persons"), "reg.d": fact("boolean"),
};
const parameters = { "p.cap": 5_000_000, "p.low": 0, "p.high": 1, "p.heads": 50 } as const;
const UNITS: Readonly<Record<string, string>> = { "p.cap": "EUR", "p.low": "percent", "p.high": "percent", "p.heads": "persons" };

const run = (node: unknown, stated: Facts = {}) => runExpression(node as ExpressionNode, { facts, parameters }, stated).jumped;
const plain = (tree: unknown, stated: Facts = {}) => run(jsonLogic(tree), stated);
const problems = (node: unknown) =>
  checkExpression(node, {
    currency: "EUR", subject: "offering",
    fact: (id) => (Object.hasOwn(facts, id) ? facts[id] : undefined), factIds: () => Object.keys(facts),
    parameterUnit: (id) => (Object.hasOwn(UNITS, id) ? UNITS[id] : undefined), parameterIds: () => Object.keys(UNITS),
    conceptSubject: () => undefined, conceptIds: () => [],
  });
const refused = (node: unknown) => expect(problems(node)).not.toEqual([]);
const offeringRefused = (offering: unknown) => expect(() => parseOffering(offering), JSON.stringify(offering)).toThrow();

const underCap = { "<": [{ var: "raise" }, { param: "p.cap" }] };

describe("absent is not null, and null is not zero", () => {
  test("1: null is not less than five", () => {
    refused({ "<": [null, { param: "p.cap" }] });
    refused({ opaque: { "<": [null, 5] } });
    expect(plain({ "<": [null, 5] })).toBe(UNKNOWN);
    offeringRefused({ raise: { hardCap: null } });
  });

  test("2: an empty form is not under the cap", () => {
    expect(run(underCap)).toBe(UNKNOWN);
    expect(plain({ "<": [{ var: "raise" }, 5] })).toBe(UNKNOWN);
  });

  test("3: nothing is not between two limits", () => {
    expect(run({ and: [{ ">=": [{ var: "share" }, { param: "p.low" }] }, { "<=": [{ var: "share" }, { param: "p.high" }] }] })).toBe(UNKNOWN);
    expect(plain({ "<=": [0, { var: "share" }, 1] })).toBe(UNKNOWN);
  });

  test("4: not above the limit is unknown of an unknown amount", () => {
    expect(run({ "!": [{ ">": [{ var: "raise" }, { param: "p.cap" }] }] })).toBe(UNKNOWN);
    expect(plain({ "!": [{ ">": [{ var: "raise" }, 5] }] })).toBe(UNKNOWN);
  });

  test("12: no sanctioned investor is not known from a missing or an open list", () => {
    expect(run({ "!": [{ in: ["sdn", { var: "lists" }] }] })).toBe(UNKNOWN);
    expect(run({ "!": [{ in: ["sdn", { var: "lists" }] }] }, { lists: ["eu", MORE] })).toBe(UNKNOWN);
    expect(plain({ none: [{ var: "lists" }, { "===": [{ var: "" }, "sdn"] }] })).toBe(UNKNOWN);
    expect(run({ "!": [{ in: ["sdn", { var: "lists" }] }] }, { lists: [] })).toBe(TRUE);
  });

  test("15: an unknown country is not outside the United States", () => {
    expect(run({ "!": [{ in: [{ var: "country" }, ["US"]] }] })).toBe(UNKNOWN);
    expect(plain({ "!": [{ in: [{ var: "country" }, ["US"]] }] })).toBe(UNKNOWN);
  });

  test("24: a default is no substitute for a fact, and null cannot be stated", () => {
    expect(plain({ "===": [{ var: ["country", "US"] }, "US"] })).toBe(UNKNOWN);
    offeringRefused({ sales: [{ country: null }] });
  });
});

describe("types do not bend", () => {
  test("5: equality is between a code and one of its values, and strict", () => {
    for (const [left, right] of [["", 0], ["0", false], [[1], 1]]) refused({ "==": [left, right] });
    refused({ "==": [{ var: "heads" }, "50"] });
    refused({ "==": [{ var: "listed" }, "true"] });
    expect(run({ "==": [{ var: "country" }, "0"] }, { country: "" })).toBe(FALSE);
  });

  test("6: numbers are not compared as text", () => {
    refused({ "<": ["10", "9"] });
    offeringRefused({ sales: [{ offerees: "10" }] });
    const hkd = (amount: string) => moneyIn({ amount, currency: "HKD" }, "HKD", [], "2026-01-01")!;
    expect(hkd("9") < hkd("10")).toBe(true);
  });

  test("7: a currency is not dropped from an amount", () => {
    refused({ "+": ["5 EUR", 1] });
    offeringRefused({ raise: { hardCap: { amount: "5 EUR", currency: "USD" } } });
    expect(moneyIn({ amount: "5", currency: "USD" }, "EUR", [], "2026-01-01")).toBeUndefined();
  });

  test("8: text is not compared with numbers", () => {
    refused({ "!": [{ "<": ["abc", { param: "p.cap" }] }] });
    refused({ "!": [{ "<": [{ var: "country" }, { param: "p.cap" }] }] });
  });

  test("9: a formatted number is refused", () => offeringRefused({ raise: { hardCap: { amount: "5,000,000", currency: "USD" } } }));

  test("10: amounts are exact", () => {
    const rates = [{ from: "AAA", to: "EUR", rate: "0.1", date: "2026-01-01" }];
    const read = (amount: string) => moneyIn({ amount, currency: "AAA" }, "EUR", rates, "2026-01-01")!;
    expect(read("3")).toBe(0.3);
    expect(read("50000000")).toBe(5_000_000);
  });

  test("11: dates have one form, which sorts as the calendar does", () => {
    offeringRefused({ dates: { offerStart: "2024-9-01" } });
    refused({ "<": ["2024-10-05", "2024-9-01"] });
    refused({ "<": [{ var: "offered" }, "2024-9-01"] });
    expect(run({ "<": [{ var: "offered" }, { var: "sold" }] }, { offered: "2024-10-05", sold: "2024-09-01" })).toBe(FALSE);
  });

  test("14: a code is not found inside another text", () => {
    refused({ in: ["US", "AUS"] });
    refused({ in: ["US", { var: "country" }] });
    expect(run({ in: ["US", { var: "lists" }] }, { lists: ["AUS"] })).toBe(FALSE);
  });

  test("22: no operand is ignored", () => {
    refused({ ">": [{ var: "raise" }, { param: "p.cap" }, { param: "p.cap" }] });
    refused({ opaque: { ">": [3, 2, 5] } });
    expect(plain({ ">": [3, 2, 5] })).toBe(UNKNOWN);
    expect(plain({ ">=": [5, 4, 9] })).toBe(UNKNOWN);
    expect(plain({ "<": [1, 2, 3] })).toBe(TRUE);
  });

  test("23: text is never a truth", () => {
    refused("false");
    refused({ and: ["false"] });
    expect(plain({ if: ["false", "yes", "no"] })).toBe(UNKNOWN);
    offeringRefused({ token: { usesDlt: "false" } });
  });
});

describe("lists", () => {
  test("13: all of an empty list is not a question the dialect asks", () => {
    refused({ all: [[], { var: "listed" }] });
    expect(run({ in: ["us", { var: "lists" }] }, { lists: [] })).toBe(FALSE);
  });

  test("19: a fact's name inside a list never quietly reads nothing", () => {
    expect(plain({ "!": [{ some: [{ var: "lists" }, { "===": [{ var: "" }, { var: "country" }] }] }] }, { lists: ["US"], country: "US" })).toBe(UNKNOWN);
  });
});

describe("names", () => {
  test("16: prototype names are not facts", () => {
    for (const id of ["constructor", "constructor.name", "constructor.constructor", "__proto__", "toString"]) {
      refused({ var: id });
      refused({ opaque: { "!!": [{ var: id }] } });
      expect(() => run({ var: id }), id).toThrow(TypeError);
      expect(() => plain({ "!!": [{ var: id }] }), id).toThrow(TypeError);
      expect(coreFact(id), id).toBeUndefined();
    }
    offeringRefused(JSON.parse('{"__proto__": {"issuer": {}}}'));
    offeringRefused({ local: { CN: JSON.parse('{"constructor": true}') as object } });
  });

  test("17: prototype names are not supplied facts", () => {
    refused({ opaque: { "!": [{ missing: ["constructor"] }] } });
    expect(() => plain({ "!": [{ missing: ["constructor"] }] })).toThrow(TypeError);
  });

  test("18: dotted ids are reached, also in the export", () => {
    expect(run({ var: "reg.d" }, { "reg.d": true })).toBe(TRUE);
    expect(plain({ "===": [{ var: "reg.d" }, true] }, { "reg.d": true })).toBe(TRUE);
    expect(toJsonLogic({ var: "reg.d" }, { parameter: () => undefined, concept: () => undefined })).toEqual({ var: "reg.d" });
  });

  test("26: the facts read are told exactly", () => {
    const tree = { and: [{ some: [{ var: "lists" }, { ">": [{ var: "size" }, 5] }] }, { missing: ["country"] }] };
    expect(factsIn({ opaque: tree })).toEqual(["lists", "country"]);
    refused({ opaque: { var: { cat: ["coun", "try"] } } });
  });
});

describe("the shape of rules", () => {
  test("20: an object of two keys is refused, not true", () => {
    const slip = { "==": [1, 2], "!=": [1, 2] };
    refused(slip);
    refused({ and: [{ var: "listed" }, slip] });
    refused({ opaque: slip });
    expect(plain(slip)).toBe(UNKNOWN);
    expect(plain({ "!!": [slip] })).toBe(UNKNOWN);
  });

  test("21: objects are not values", () => {
    refused({ in: [{ var: "country" }, [{ x: 1 }]] });
    expect(plain({ in: [{ var: "country" }, [{ x: 1 }]] }, { country: "US" })).toBe(UNKNOWN);
  });

  test("25: depth is limited", () => {
    const nested = (depth: number) => {
      let node: unknown = { var: "listed" };
      for (let i = 0; i < depth; i++) node = { "!": [node] };
      return node;
    };
    refused(nested(3_000));
    refused({ opaque: nested(3_000) });
    expect(plain(nested(20), { listed: true })).toBe(TRUE);
    expect(plain(nested(200), { listed: true })).toBe(UNKNOWN);
  });
});

describe("what the other traps became", () => {
  test("27: every answer has its reasons: see trace.test.ts and the report", () => expect(Object.keys(coreFacts).every((id) => coreFact(id)!.meaning !== "")).toBe(true));
  // 28 (speed), 29 (upkeep of json-logic-js) and 30 (no query language) are no traps of an evaluator: bench/ measures the first.
});
