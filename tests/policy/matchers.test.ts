import { describe, expect, test } from "vitest";
import { InputError, createCatalogue, createEvaluator } from "../../src/core";
import { perimeterMatchers } from "regulatory-perimeter/testing";
import { antarcticCatalogue, icyOffering } from "../support/antarctica";
import { here, is, testland, way, zz } from "../support/testland";

expect.extend(perimeterMatchers);

const report = createEvaluator(antarcticCatalogue).evaluate(icyOffering);

const exemptFrom = zz({ nexus: ["issuer"], when: is("zz.applies"), requires: { done: is("zz.done") }, unless: { first: way({ one: is("zz.first") }), second: way({ two: is("zz.second") }) } });
const evaluator = createEvaluator(createCatalogue([testland([exemptFrom])]), { asOf: "2026-06-01" });
const testlandReport = (facts: object) => evaluator.evaluate({ issuer: here, local: { ZZ: { applies: true, done: false, first: false, second: false, ...facts } } });
const open = evaluator.evaluate({ issuer: here, local: { ZZ: { applies: true, first: false, second: false } } });

describe("toViolate", () => {
  test("holds of a breach, of any subject or of the one named", () => {
    expect(report).toViolate("aq.act.tokens-on-ice");
    expect(report).toViolate("aq.act.small-sale", { subject: "/sales/1" });
    expect(report).not.toViolate("aq.act.small-sale", { subject: "/sales/0" });
    expect(report).not.toViolate("aq.act.training");
  });
  test("fails with the finding's explanation", () => {
    expect(() => expect(report).toViolate("aq.act.small-sale", { subject: "/sales/0" })).toThrow(/to violate aq\.act\.small-sale\nfound:\n {2}aq\.act\.small-sale at \/sales\/0: satisfied\. Fulfilled\./);
    expect(() => expect(report).not.toViolate("aq.act.tokens-on-ice")).toThrow(/expected the offering not to violate/);
    expect(() => expect(report).toViolate("aq.no.such")).toThrow(/no finding of the rule/);
  });
});

test("toBeExemptUnder names the exemption that is met", () => {
  expect(testlandReport({ second: true })).toBeExemptUnder("zz.act.rule", "second");
  expect(testlandReport({ second: true })).not.toBeExemptUnder("zz.act.rule", "first");
  expect(testlandReport({})).not.toBeExemptUnder("zz.act.rule", "second");
  expect(() => expect(testlandReport({})).toBeExemptUnder("zz.act.rule", "second")).toThrow(/violated\. Breached\./);
});

test("toComplyIn asks for the verdict of a place that is touched", () => {
  expect(testlandReport({ done: true })).toComplyIn("ZZ");
  expect(testlandReport({})).not.toComplyIn("ZZ");
  expect(open).not.toComplyIn("ZZ");
  expect(testlandReport({ done: true })).not.toComplyIn("AQ");
  expect(() => expect(testlandReport({})).toComplyIn("ZZ")).toThrow(/zz\.act\.rule: violated/);
});

test("toNeed asks for a missing fact, of any rule or of one", () => {
  expect(open).toNeed("zz.done");
  expect(open).toNeed("zz.done", "zz.act.rule");
  expect(open).not.toNeed("zz.done", "zz.act.other");
  expect(testlandReport({})).not.toNeed("zz.done");
});

test("what is no report is refused, not found wanting", () => {
  expect(() => expect({}).not.toComplyIn("AQ")).toThrow(InputError);
  expect(() => expect(undefined).not.toViolate("aq.act.training")).toThrow("a report, as evaluate gives it");
});
