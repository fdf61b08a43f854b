import { describe, expect, test } from "vitest";
import type { ExpressionNode } from "../../../src/logic/expression";
import { readyCase } from "../../../src/policy/case-offering";
import { parseCaseFile } from "../../../src/policy/cases";
import { candidateFrom, statedAt, varied } from "../../../src/policy/search/candidate";
import { variationsOf } from "../../../src/policy/search/variations";
import { testland, zz } from "../../support/testland";

/** The steps that may be taken from a case, as the offerings that they lead to. */

/** What is stated at a pointer after each step about a fact, from an offering; steps that make no offering are left out. */
function reached(fact: string, when: ExpressionNode, offering: object, pointer: string): readonly unknown[] {
  const rule = zz({ when });
  const expectation = { rule: rule.id, outcome: "violated" } as const;
  const file = parseCaseFile({ title: "The Act", jurisdiction: "ZZ", asOf: "2026-06-01", bases: { base: offering }, cases: [{ id: "case", title: "A case", base: "base", expect: [expectation] }] });
  const start = candidateFrom({ ready: readyCase(file.cases[0]!, { path: "act.cases.yaml", file }), expectation });
  return variationsOf(fact, testland([rule]), start, { saleIndex: 0, partyIndex: 0 }).flatMap((step) => {
    const next = varied(start, step);
    return next === undefined ? [] : [statedAt(next.raw, pointer)];
  });
}

describe("a list of which is asked whether anybody on it is of the place", () => {
  const offeredHere: ExpressionNode = { var: "sales.offeredHere" };
  const sales = [{ country: "SG", status: "intended" }, { country: "FR", status: "intended" }];
  const after = reached("sales.offeredHere", offeredHere, { sales }, "/sales");

  test.each([
    ["one moved elsewhere", [{ ...sales[0], country: "NZ" }, sales[1]]],
    ["one moved home", [sales[0], { ...sales[1], country: "SG" }]],
    ["all moved elsewhere", sales.map((sale) => ({ ...sale, country: "NZ" }))],
    ["one more", [...sales, { country: "NZ", status: "intended" }]],
    ["none", []],
    ["not stated", undefined],
  ])("is tried with %s", (_, list) => expect(after).toContainEqual(list));
  test("is started where it is not stated", () => expect(reached("sales.offeredHere", offeredHere, {}, "/sales")).toContainEqual([{ country: "SG", status: "intended" }]));
  test("is closed as it is", () => expect(reached("sales.offeredHere", offeredHere, { sales }, "/salesComplete")).toContain(true));
  test("says of each member what a fact gathers from them", () =>
    expect(reached("sales.classesHere", { in: ["retail", { var: "sales.classesHere" }] }, { sales }, "/sales/1/investorClass")).toContain("retail"));
  test.each([
    ["platform.here", "/parties", { name: "Further Platform Ltd", kind: "legal", roles: ["tokenization-platform"], domicile: "SG" }],
    ["sponsor.here", "/issuer/controllers", { name: "Further Holdings Ltd", kind: "legal", country: "SG" }],
    ["venue.here", "/secondary/venues", { name: "Further Venue", jurisdiction: "SG" }],
  ])("%s is tried with one more of the place", (fact, pointer, member) => expect(reached(fact, { var: fact } as ExpressionNode, {}, pointer)).toContainEqual([member]));
});

describe("a list of codes", () => {
  const asks: ExpressionNode = { and: [{ in: ["interest", { var: "asset.rights" }] }, { in: ["voting", { var: "asset.rights" }] }] };
  test("is tried with one code less, and with one more", () => {
    const after = reached("asset.rights", asks, { asset: { rights: ["dividend", "interest"] } }, "/asset/rights");
    expect(after).toContainEqual(["dividend"]);
    expect(after).toContainEqual(["interest"]);
    expect(after).toContainEqual(["dividend", "interest", "voting"]);
  });
});

describe("licences", () => {
  test("are tried with the one that is asked for, active, and with none", () => {
    const parties = [{ name: "Platform", roles: ["tokenization-platform"], licences: [] }];
    const after = reached("party.licences", { in: ["zz.licence", { var: "party.licences" }] }, { parties }, "/parties/0/licences");
    expect(after).toContainEqual([{ regime: "zz.licence", status: "active" }]);
  });
});
