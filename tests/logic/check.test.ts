import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Subject } from "../../src/facts/declaration";
import type { CheckEnvironment } from "../../src/logic/check";
import { checkExpression, shown } from "../../src/logic/check";
import type { ExpressionNode } from "../../src/logic/expression";
import { conceptsIn, factsIn, parametersIn } from "../../src/logic/references";
import { expressions, facts } from "../support/vocabulary";

// Random cases take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** The load-time checker: every kind of problem, where it is, what was expected and what was found. */

const UNITS: Readonly<Record<string, string>> = {
  "p.persons": "persons", "p.percent": "percent", "p.money": "HKD", "p.yuan": "CNY", "p.months": "months", "p.span": "duration", "p.week": "duration",
};
const SUBJECTS: Readonly<Record<string, Subject>> = { "c.one": "offering", "c.two": "sale", "c.party": "party" };

const environment = (subject: Subject = "sale"): CheckEnvironment => ({
  currency: "HKD",
  subject,
  fact: (id) => (Object.hasOwn(facts, id) ? facts[id] : undefined),
  factIds: () => Object.keys(facts),
  parameterUnit: (id) => (Object.hasOwn(UNITS, id) ? UNITS[id] : undefined),
  parameterIds: () => Object.keys(UNITS),
  conceptSubject: (id) => (Object.hasOwn(SUBJECTS, id) ? SUBJECTS[id] : undefined),
  conceptIds: () => Object.keys(SUBJECTS),
});

const nested = (depth: number): unknown => (depth === 0 ? { var: "flag" } : { "!": [nested(depth - 1)] });

describe("a sound condition", () => {
  test("has no problems, whatever it is made of", () => {
    fc.assert(fc.property(expressions, (node) => void expect(checkExpression(node, environment())).toEqual([])), { numRuns: 300 });
  });

  test("may be sixty-four levels deep", () => expect(checkExpression(nested(64), environment())).toEqual([]));
});

type Row = readonly [title: string, condition: unknown, pointer: string, expected: string, found: string, subject?: Subject];

const table: readonly Row[] = [
  // Facts.
  ["a fact nobody declared", { var: "turnip" }, "/var", "a declared fact", '"turnip"'],
  ["a misspelt fact, with the nearest", { var: "flga" }, "/var", 'a declared fact (did you mean "flag"?)', '"flga"'],
  ["a prototype name as a fact", { var: "constructor" }, "/var", "a declared fact", '"constructor"'],
  ["a fact that is no text", { var: 5 }, "/var", "a declared fact", "5"],
  ["a fact of another subject", { var: "sale.open" }, "/var", "a fact of the offering or the offering, not of a sale", '"sale.open"', "offering"],
  ["a sale's fact about a party", { var: "sale.open" }, "/var", "a fact of the party or the offering, not of a sale", '"sale.open"', "party"],
  ["a code as a yes-no fact", { var: "kind" }, "/var", "a fact of type boolean", '"kind (code)"'],
  // Codes.
  ["an impossible code", { "==": [{ var: "kind" }, "omega"] }, "/==/1", "one of alpha, beta, gamma", '"omega"'],
  ["a misspelt code, with the nearest", { "==": [{ var: "kind" }, "betta"] }, "/==/1", 'one of alpha, beta, gamma (did you mean "beta"?)', '"betta"'],
  ["an impossible code among several", { in: [{ var: "kind" }, ["alpha", "omega"]] }, "/in/1/1", "one of alpha, beta, gamma", '"omega"'],
  ["a code that is a number", { in: [{ var: "kind" }, [5]] }, "/in/1/0", "a code", "5"],
  ["an impossible member of a list", { in: ["omega", { var: "tags" }] }, "/in/0", "one of alpha, beta, gamma", '"omega"'],
  ["a member that is a number", { in: [5, { var: "tags" }] }, "/in/0", "a code", "5"],
  ["codes that are no list", { in: [{ var: "kind" }, "alpha"] }, "/in/1", "a list of codes", '"alpha"'],
  ["a list fact where one code belongs", { in: [{ var: "tags" }, ["alpha"]] }, "/in/0/var", "a fact of type code", '"tags (codes)"'],
  ["one code where a list fact belongs", { in: ["alpha", { var: "kind" }] }, "/in/1/var", "a fact of type codes", '"kind (code)"'],
  ["text in text", { in: ["US", "AUS"] }, "/in", "a code fact among codes, or a code among a fact's codes", '["US","AUS"]'],
  ["membership of one operand", { in: [{ var: "kind" }] }, "/in", "two operands", '[{"var":"kind"}]'],
  ["equality with a fact that is no code", { "==": [{ var: "flag" }, "yes"] }, "/==/0/var", "a fact of type code", '"flag (boolean)"'],
  // Numbers and units.
  ["a literal threshold", { "<": [{ var: "heads" }, 50] }, "/</1", "a parameter, a date fact or, for ==, a code; no literal thresholds", "50"],
  ["a literal equality", { "==": [{ var: "heads" }, 50] }, "/==/1", "a parameter, a date fact or, for ==, a code; no literal thresholds", "50"],
  ["a literal null", { "<": [{ var: "heads" }, null] }, "/</1", "a parameter, a date fact or, for ==, a code; no literal thresholds", "null"],
  ["a literal date", { "<": [{ var: "opened" }, "2026-01-01"] }, "/</1", "a parameter, a date fact or, for ==, a code; no literal thresholds", '"2026-01-01"'],
  ["a comparison that starts with a number", { "<": [5, { var: "heads" }] }, "/</0", 'a fact as {"var": id}', "5"],
  ["a comparison of three", { "<": [{ var: "heads" }, { param: "p.persons" }, { param: "p.persons" }] }, "/<", "two operands", '[{"var":"heads"},{"param":"p.persons"},{"param":"p.persons"}]'],
  ["a comparison of no list", { "<": { var: "heads" } }, "/<", "two operands", '{"var":"heads"}'],
  ["a parameter nobody declared", { "<": [{ var: "heads" }, { param: "p.nowhere-near-it" }] }, "/</1/param", "a declared parameter", '"p.nowhere-near-it"'],
  ["a misspelt parameter, with the nearest", { "<": [{ var: "heads" }, { param: "p.person" }] }, "/</1/param", 'a declared parameter (did you mean "p.persons"?)', '"p.person"'],
  ["persons against months", { "<": [{ var: "heads" }, { param: "p.months" }] }, "/</1/param", "a parameter in persons", '"p.months (months)"'],
  ["local money against another currency", { "<": [{ var: "cap" }, { param: "p.yuan" }] }, "/</1/param", "a parameter in HKD", '"p.yuan (CNY)"'],
  ["a code against a number", { "<": [{ var: "kind" }, { param: "p.persons" }] }, "/</0/var", "a fact of type integer or number or money or date", '"kind (code)"'],
  // Dates and durations.
  ["a number against a date", { "<": [{ var: "heads" }, { var: "opened" }] }, "/</0/var", "a fact of type date", '"heads (integer)"'],
  ["a date against a number", { "<": [{ var: "opened" }, { var: "heads" }] }, "/</1/var", "a fact of type date", '"heads (integer)"'],
  ["a duration in another unit", { "<": [{ var: "opened" }, { plus: [{ var: "closed" }, { param: "p.months" }] }] }, "/</1/plus/1/param", "a parameter in duration", '"p.months (months)"'],
  ["a duration added to a number", { "<": [{ var: "opened" }, { plus: [{ var: "heads" }, { param: "p.span" }] }] }, "/</1/plus/0/var", "a fact of type date", '"heads (integer)"'],
  ["a literal duration", { "<": [{ var: "opened" }, { plus: [{ var: "closed" }, "P1M"] }] }, "/</1", "a parameter, a date fact or, for ==, a code; no literal thresholds", '{"plus":[{"var":"closed"},"P1M"]}'],
  // Structure.
  ["an empty conjunction", { and: [] }, "/and", "a non-empty list of conditions", "[]"],
  ["an empty disjunction", { or: [] }, "/or", "a non-empty list of conditions", "[]"],
  ["a conjunction of no list", { and: { var: "flag" } }, "/and", "a non-empty list of conditions", '{"var":"flag"}'],
  ["a negation of two", { "!": [{ var: "flag" }, { var: "flag" }] }, "/!", "a list with one condition", '[{"var":"flag"},{"var":"flag"}]'],
  ["a negation of no list", { "!": { var: "flag" } }, "/!", "a list with one condition", '{"var":"flag"}'],
  ["an object with two keys", { "==": [{ var: "kind" }, "alpha"], "!=": [1, 2] }, "", "an object with exactly one operator", '{"==":[{"var":"kind"},"alpha"],"!=":[1,2]}'],
  ["an empty object", {}, "", "an object with exactly one operator", "{}"],
  ["a bare truth", true, "", "an object with exactly one operator", "true"],
  ["nothing", undefined, "", "an object with exactly one operator", "nothing"],
  ["a list as a condition", [{ var: "flag" }], "", "an object with exactly one operator", '[{"var":"flag"}]'],
  ["a problem deep inside", { and: [{ var: "flag" }, { or: [{ "!": [{ var: "turnip" }] }] }] }, "/and/1/or/0/!/0/var", "a declared fact", '"turnip"'],
  ["sixty-five levels", nested(65), "/!/0".repeat(65), "at most 64 levels", '"a deeper condition"'],
  ["an operator outside the dialect", { "!=": [1, 2] }, "/!=", 'an operator of the typed set, or "opaque" around plain JSON Logic', '"!="'],
  ["a prototype name as an operator", { constructor: [] }, "/constructor", 'an operator of the typed set, or "opaque" around plain JSON Logic', '"constructor"'],
  // Concepts.
  ["a concept nobody declared", { concept: "definitely.absent" }, "/concept", "a declared concept", '"definitely.absent"'],
  ["a misspelt concept, with the nearest", { concept: "c.onr" }, "/concept", 'a declared concept (did you mean "c.one"?)', '"c.onr"'],
  ["a concept of another subject", { concept: "c.party" }, "/concept", "a concept of the sale or the offering", '"c.party"'],
  ["a sale's concept about the offering", { concept: "c.two" }, "/concept", "a concept of the offering or the offering", '"c.two"', "offering"],
  // Plain JSON Logic.
  ["an undeclared fact in plain JSON Logic", { opaque: { ">": [{ var: "turnip" }, 5] } }, "/opaque", "a declared fact", '"turnip"'],
  ["a fact of another subject in plain JSON Logic", { opaque: { "!": [{ var: "sale.open" }] } }, "/opaque", "a fact of the offering or the offering, not of a sale", '"sale.open"', "offering"],
  ["an undeclared missing fact in plain JSON Logic", { opaque: { "!": [{ missing: ["constructor"] }] } }, "/opaque", "a declared fact", '"constructor"'],
  ["the whole data", { opaque: { "!!": [{ var: "" }] } }, "/opaque/!!/0/var", "the id of one fact", '""'],
  ["a computed name", { opaque: { var: { cat: ["fl", "ag"] } } }, "/opaque/var", "the id of one fact", '{"cat":["fl","ag"]}'],
  ["a position", { opaque: { var: 1 } }, "/opaque/var", "the id of one fact", "1"],
  ["computed missing facts", { opaque: { "!": [{ missing: { merge: [["flag"]] } }] } }, "/opaque/!/0/missing", "ids of facts, written out, outside lists", '{"merge":[["flag"]]}'],
  ["missing facts of a list's element", { opaque: { all: [{ var: "tags" }, { "!": [{ missing: ["x"] }] }] } }, "/opaque/all/1/!/0/missing", "ids of facts, written out, outside lists", '["x"]'],
  ["an object as data", { opaque: { "!!": [{ a: 1, b: 2 }] } }, "/opaque/!!/0", "an object with exactly one operator", '{"a":1,"b":2}'],
  ["null", { opaque: { "<": [null, 5] } }, "/opaque/</0", "a value: nothing here is null", "null"],
  ["three operands of two", { opaque: { ">": [3, 2, 5] } }, "/opaque/>", "2 operands", "[3,2,5]"],
  ["a missing operand", { opaque: { "!": [{ "<": [{ var: "heads" }] }] } }, "/opaque/!/0/<", "2 to 3 operands", '[{"var":"heads"}]'],
  ["an operator with a slash", { opaque: { "/": [{ var: "heads" }, null] } }, "/opaque/~1/1", "a value: nothing here is null", "null"],
];

describe("a problem is told with its place, what was expected and what was found", () => {
  for (const [title, condition, pointer, expected, found, subject] of table)
    test(title, () => expect(checkExpression(condition, environment(subject))).toEqual([{ pointer, expected, found }]));

  test("plain JSON Logic of any depth ends the check, not the process", () => {
    let tree: unknown = { var: "flag" };
    for (let i = 0; i < 100_000; i++) tree = { "!": [tree] };
    expect(checkExpression({ opaque: tree }, environment()).map(({ expected }) => expected)).toEqual(["at most 64 levels"]);
    expect(checkExpression({ and: [tree] }, environment()).map(({ expected }) => expected)).toEqual(["at most 64 levels"]);
  });

  test("all problems are told, not the first alone", () => {
    const condition = { and: [{ var: "turnip" }, { or: [] }, { "<": [{ var: "heads" }, 5] }] };
    expect(checkExpression(condition, environment()).map(({ pointer }) => pointer)).toEqual(["/and/0/var", "/and/1/or", "/and/2/</1"]);
  });

  test("never throws on any JSON", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void checkExpression(value, environment())), { numRuns: 500 });
    const operator = fc.constantFrom("and", "or", "!", "var", "in", "==", "<", "concept", "opaque", "param", "plus");
    fc.assert(fc.property(operator, fc.jsonValue(), (key, value) => void checkExpression({ [key]: value }, environment())), { numRuns: 1_000 });
  });
});

test("a long value is shown short", () => expect(shown("x".repeat(500))).toHaveLength(80));

test("what a condition names: facts, parameters, concepts", () => {
  const node: ExpressionNode = {
    and: [
      { or: [{ var: "flag" }, { concept: "c.one" }] },
      { "!": [{ "<": [{ var: "opened" }, { plus: [{ var: "closed" }, { param: "p.span" }] }] }] },
      { ">": [{ var: "heads" }, { param: "p.persons" }] },
      { in: ["alpha", { var: "tags" }] },
      { "==": [{ var: "kind" }, "alpha"] },
      { opaque: { all: [{ var: "tags" }, { "==": [{ var: "x" }, { var: "" }] }] } },
    ],
  };
  expect(factsIn(node)).toEqual(["flag", "opened", "closed", "heads", "tags", "kind", "tags"]);
  expect(parametersIn(node)).toEqual(["p.span", "p.persons"]);
  expect(conceptsIn(node)).toEqual(["c.one"]);
});
