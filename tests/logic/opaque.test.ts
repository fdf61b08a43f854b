import fc from "fast-check";
import jsonLogicJs from "json-logic-js";
import { afterEach, describe, expect, test, vi } from "vitest";
import { jsonLogic } from "../../src/authoring";
import { MORE } from "../../src/facts/declaration";
import type { Kleene } from "../../src/logic/kleene";
import { FALSE, TRUE, UNKNOWN } from "../../src/logic/kleene";
import { factsAsData } from "../../src/logic/opaque";
import { readsOfOpaque } from "../../src/logic/opaque-reads";
import type { Facts } from "../support/run";
import { runExpression } from "../support/run";
import { facts } from "../support/vocabulary";

// Random cases take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** Plain JSON Logic inside a condition: guarded, so that what is not known never becomes true or false. */

const answer = (tree: unknown, stated: Facts): Kleene => runExpression(jsonLogic(tree), { facts }, stated).jumped;

const added: string[] = [];
function add(name: string, operation: (...args: never[]) => unknown): void {
  jsonLogicJs.add_operation(name, operation as (...args: unknown[]) => unknown);
  added.push(name);
}
afterEach(() => added.splice(0).forEach((name) => jsonLogicJs.rm_operation(name)));

describe("an operator of one's own", () => {
  const longName = { longName: [{ var: "kind" }, 4] };

  test("works on known facts", () => {
    add("longName", (text: string, least: number) => text.length >= least);
    expect(answer(longName, { kind: "alpha" })).toBe(TRUE);
    expect(answer({ "!": [longName] }, { kind: "alpha" })).toBe(FALSE);
  });

  test("is unknown when a fact it reads is unknown", () => {
    add("longName", () => true);
    expect(answer(longName, {})).toBe(UNKNOWN);
    expect(answer({ "!": [longName] }, {})).toBe(UNKNOWN);
    expect(answer({ or: [true, longName] }, {})).toBe(UNKNOWN);
  });

  test("is unknown when a list it reads may be longer", () => {
    add("many", (list: string[]) => list.length > 1);
    expect(answer({ many: [{ var: "tags" }] }, { tags: ["alpha", "beta"] })).toBe(TRUE);
    expect(answer({ many: [{ var: "tags" }] }, { tags: ["alpha", "beta", MORE] })).toBe(UNKNOWN);
  });

  test("is unknown when it throws", () => {
    add("fails", () => {
      throw new Error("no");
    });
    expect(answer({ fails: [{ var: "kind" }] }, { kind: "alpha" })).toBe(UNKNOWN);
    expect(answer({ "!": [{ fails: [] }] }, {})).toBe(UNKNOWN);
  });

  test("is unknown when nobody added it", () => {
    expect(answer({ nobodyAddedIt: [{ var: "kind" }] }, { kind: "alpha" })).toBe(UNKNOWN);
    expect(answer({ "!": [{ nobodyAddedIt: [] }] }, {})).toBe(UNKNOWN);
  });

  test("is unknown when it answers with anything but true or false", () => {
    for (const result of [1, 0, "true", "", null, undefined, [], [true], {}, Number.NaN, Promise.resolve(true)]) {
      add("answers", () => result);
      expect(answer({ answers: [] }, {}), String(result)).toBe(UNKNOWN);
    }
  });

  test("cannot read facts that the condition does not name", () => {
    add("peeks", function (this: { kind?: string; xx?: { label?: string } }) {
      return this.kind === "alpha" || this.xx?.label === undefined;
    });
    add("lists", function (this: object) {
      return Object.keys(this).length > 0;
    });
    add("asks", function (this: object) {
      return !("kind" in this);
    });
    const stated = { "kind": "alpha", "flag": true, "xx.lit": true };
    for (const operator of ["peeks", "lists", "asks"]) {
      expect(answer({ [operator]: [{ var: "flag" }] }, stated), operator).toBe(UNKNOWN);
      expect(answer({ [operator]: [{ var: "xx.lit" }] }, stated), operator).toBe(UNKNOWN);
    }
    expect(answer({ peeks: [{ var: "kind" }] }, stated)).toBe(TRUE);
  });

  test("cannot change the facts", () => {
    add("writes", function (this: Record<string, unknown>) {
      this["flag"] = true;
      return true;
    });
    expect(answer({ writes: [{ var: "flag" }] }, { flag: false })).toBe(UNKNOWN);
  });
});

describe("var", () => {
  const rows: readonly (readonly [title: string, tree: unknown, stated: Facts, expected: Kleene])[] = [
    ["reads a fact", { "===": [{ var: "kind" }, "alpha"] }, { kind: "alpha" }, TRUE],
    ["reads a fact inside a group", { "===": [{ var: ["xx.label"] }, "beta"] }, { "xx.label": "beta" }, TRUE],
    ["a known no is a no", { "!": [{ var: "flag" }] }, { flag: false }, TRUE],
    ["zero is a known number", { "<": [{ var: "heads" }, 5] }, { heads: 0 }, TRUE],
    ["with a default does not make an unknown fact known", { "===": [{ var: ["kind", "alpha"] }, "alpha"] }, {}, UNKNOWN],
    ["with a default reads a known fact", { "===": [{ var: ["kind", "alpha"] }, "beta"] }, { kind: "beta" }, TRUE],
    ["with a default that reads an unknown fact", { "===": [{ var: ["kind", { var: "xx.label" }] }, "beta"] }, { kind: "beta" }, UNKNOWN],
    ["of a computed name", { "===": [{ var: { cat: ["ki", "nd"] } }, "alpha"] }, { kind: "alpha" }, UNKNOWN],
    ["of a computed name that a fact gives", { "!": [{ var: { var: "kind" } }] }, { kind: "flag", flag: false }, UNKNOWN],
    ["of everything", { "!!": [{ var: "" }] }, { kind: "alpha" }, UNKNOWN],
    ["of everything, negated", { "!": [{ var: "" }] }, {}, UNKNOWN],
    ["of everything, by an empty list", { "!!": [{ var: [] }] }, {}, UNKNOWN],
    ["of everything, by null", { "!!": [{ var: null }] }, {}, UNKNOWN],
    ["of everything, beside a fact", { and: [{ var: "flag" }, { "!": [{ "!": [{ var: "" }] }] }] }, { flag: true }, UNKNOWN],
    ["of a position", { "!": [{ var: 0 }] }, { kind: "alpha" }, UNKNOWN],
  ];
  for (const [title, tree, stated, expected] of rows) test(title, () => expect(answer(tree, stated)).toBe(expected));
});

describe("missing", () => {
  const rows: readonly (readonly [title: string, tree: unknown, stated: Facts, expected: Kleene])[] = [
    ["of known facts is empty", { "!": [{ missing: ["kind", "xx.label"] }] }, { "kind": "alpha", "xx.label": "beta" }, TRUE],
    ["of one known fact", { "!": [{ missing: "kind" }] }, { kind: "alpha" }, TRUE],
    ["of an unknown fact is unknown", { "!": [{ missing: ["kind", "flag"] }] }, { kind: "alpha" }, UNKNOWN],
    ["of a fact known to be no is empty", { "!": [{ missing: ["flag"] }] }, { flag: false }, TRUE],
    ["of computed names", { "!": [{ missing: { merge: [["kind"]] } }] }, { kind: "alpha" }, UNKNOWN],
    ["of names that depend on a fact", { "!": [{ missing: { if: [{ var: "flag" }, ["kind"], []] } }] }, { flag: true, kind: "alpha" }, UNKNOWN],
    ["some, all known", { "!": [{ missing_some: [1, ["kind", "flag"]] }] }, { kind: "alpha", flag: false }, TRUE],
    ["some, enough known", { "!": [{ missing_some: [1, ["kind", "flag"]] }] }, { kind: "alpha" }, UNKNOWN],
    ["some, of computed names", { "!": [{ missing_some: [1, { merge: ["kind"] }] }] }, { kind: "alpha" }, UNKNOWN],
  ];
  for (const [title, tree, stated, expected] of rows) test(title, () => expect(answer(tree, stated)).toBe(expected));
});

describe("lists", () => {
  const tags = { var: "tags" };
  const is = (code: string) => ({ "===": [{ var: "" }, code] });
  const rows: readonly (readonly [title: string, tree: unknown, stated: Facts, expected: Kleene])[] = [
    ["an element is named by the empty name", { some: [tags, is("beta")] }, { tags: ["alpha", "beta"] }, TRUE],
    ["none of a known empty list", { none: [tags, is("beta")] }, { tags: [] }, TRUE],
    ["none of a missing list", { none: [tags, is("beta")] }, {}, UNKNOWN],
    ["none of a list that may be longer", { none: [tags, is("beta")] }, { tags: ["alpha", MORE] }, UNKNOWN],
    ["all of a list", { all: [tags, { in: [{ var: "" }, ["alpha", "beta"]] }] }, { tags: ["alpha"] }, TRUE],
    ["a fact's name inside a list is the element's, never the fact's", { all: [tags, { "!": [{ var: "flag" }] }] }, { tags: ["alpha"], flag: false }, UNKNOWN],
    ["a part that the element lacks", { all: [tags, { "!": [{ var: "x" }] }] }, { tags: ["alpha"] }, UNKNOWN],
    ["a part that every string inherits", { all: [tags, { "!!": [{ var: "length" }] }] }, { tags: ["alpha"] }, UNKNOWN],
    ["a part that every object inherits", { all: [tags, { "!!": [{ var: "constructor.name" }] }] }, { tags: ["alpha"] }, UNKNOWN],
    ["an own default for what the element lacks", { all: [tags, { var: ["x", true] }] }, { tags: ["alpha"] }, TRUE],
    ["a computed name inside a list", { all: [tags, { "!": [{ var: { cat: ["x", ""] } }] }] }, { tags: ["alpha"] }, UNKNOWN],
    ["missing inside a list", { all: [tags, { "!": [{ missing: ["length"] }] }] }, { tags: ["alpha"] }, UNKNOWN],
    ["a list in a list", { some: [{ map: [tags, { cat: [{ var: "" }, "!"] }] }, { "===": [{ var: "" }, "beta!"] }] }, { tags: ["beta"] }, TRUE],
    ["an inner list of the element", { all: [[["alpha"], ["beta"]], { some: [{ var: "" }, { in: [{ var: "" }, ["alpha", "beta"]] }] }] }, {}, TRUE],
    ["reduce names the element and the sum", { "===": [{ reduce: [tags, { "+": [{ var: "accumulator" }, 1] }, 0] }, 2] }, { tags: ["alpha", "beta"] }, TRUE],
    ["reduce reads its start outside the list", { "===": [{ reduce: [tags, { "+": [{ var: "accumulator" }, 1] }, { var: "heads" }] }, 11] }, { tags: ["alpha"], heads: 10 }, TRUE],
    ["reduce from an unknown start", { "===": [{ reduce: [tags, { "+": [{ var: "accumulator" }, 1] }, { var: "heads" }] }, 11] }, { tags: ["alpha"] }, UNKNOWN],
    ["reduce without a start", { "!": [{ reduce: [tags, { var: "accumulator" }] }] }, { tags: ["alpha"] }, UNKNOWN],
    ["a filter reads its list outside", { "===": [{ "+": [{ reduce: [{ filter: [tags, is("alpha")] }, { "+": [{ var: "accumulator" }, 1] }, 0] }] }, 1] }, { tags: ["alpha", "beta"] }, TRUE],
  ];
  for (const [title, tree, stated, expected] of rows) test(title, () => expect(answer(tree, stated)).toBe(expected));
});

describe("what a tree reads", () => {
  const rows: readonly (readonly [title: string, tree: unknown, facts: readonly string[]])[] = [
    ["names in conditions", { if: [{ var: "a" }, { var: ["b.c", { var: "d" }] }, 5] }, ["a", "b.c", "d"]],
    ["names asked for", { or: [{ missing: ["a", "b"] }, { missing: "c" }, { missing: [["d"]] }, { missing_some: [1, ["e"]] }] }, ["a", "b", "c", "d", "e"]],
    ["not the parts of elements", { all: [{ var: "list" }, { ">": [{ var: "size" }, { var: "" }] }] }, ["list"]],
    ["the start of a reduction", { reduce: [{ var: "list" }, { var: "current.x" }, { var: "start" }] }, ["list", "start"]],
    ["each name once", { "+": [{ var: "a" }, { var: "a" }] }, ["a"]],
    ["nothing", 5, []],
  ];
  for (const [title, tree, expected] of rows) test(title, () => expect(readsOfOpaque(tree)).toEqual({ facts: expected, problems: [] }));
});

describe("facts as JSON Logic data", () => {
  test("dotted ids become groups without prototypes", () => {
    const data = factsAsData([["asOf", "2026-01-01"], ["token.kind", "debt"], ["token.flag", undefined], ["a.b.c", 1]]);
    expect(JSON.parse(JSON.stringify(data))).toEqual({ asOf: "2026-01-01", token: { kind: "debt" }, a: { b: { c: 1 } } });
    expect(Object.getPrototypeOf(data)).toBeNull();
    expect(Object.getPrototypeOf(data["token"])).toBeNull();
  });

  test("a fact inside another is refused", () => {
    expect(() => factsAsData([["a", true], ["a.b", true]])).toThrow(TypeError);
    expect(() => factsAsData([["a.b", true], ["a", true]])).toThrow(TypeError);
  });

  test("hostile ids stay plain entries", () => {
    factsAsData([["__proto__.polluted", true], ["constructor.prototype.polluted", true]]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

test("no tree and no facts make it throw", () => {
  const operator = fc.constantFrom("var", "missing", "missing_some", "map", "filter", "reduce", "all", "none", "some", "if", "and", "or", "!", "==", "<", "+", "in", "cat", "substr", "merge", "max");
  const tree = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof({ maxDepth: 4 }, fc.constantFrom<unknown>("kind", "flag", "tags", "", 0, 1, true, false, null, []), fc.array(tie("node"), { maxLength: 3 }), fc.tuple(operator, fc.array(tie("node"), { maxLength: 3 })).map(([key, args]) => ({ [key]: args }))),
  })).node;
  fc.assert(
    fc.property(tree, (node) => {
      const reads = readsOfOpaque(node);
      fc.pre(reads.facts.every((id) => id in facts));
      // With nothing known, only a tree that reads nothing may be decided.
      const result = answer(node, {});
      if (reads.facts.length > 0 || reads.problems.length > 0) expect(result).toBe(UNKNOWN);
    }),
    { numRuns: 2_000 },
  );
});
