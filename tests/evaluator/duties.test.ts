import { describe, expect, test } from "vitest";
import { cite } from "../../src/authoring";
import { act, find, fortnight, is, judge, stating, zz } from "../support/testland";

/** Duties: due some time after an event. */

const duty = zz({ kind: "reporting", requires: { filed: is("zz.filed") }, due: { from: "zz.event", within: fortnight.id } });
const on = (asOf: string, facts: object) => find(judge([duty], stating(facts), { asOf }));

describe("a duty within a fortnight of 1 June", () => {
  const unfiled = { event: "2026-06-01", filed: false };
  for (const [asOf, outcome] of [["2026-05-01", "pending"], ["2026-06-01", "pending"], ["2026-06-14", "pending"], ["2026-06-15", "pending"], ["2026-06-16", "violated"], ["2027-01-01", "violated"]] as const)
    test(`not fulfilled on ${asOf}: ${outcome}`, () => {
      const finding = on(asOf, unfiled);
      expect(finding.outcome).toBe(outcome);
      expect(finding.due).toBe("2026-06-15");
      expect(finding.because.map(({ fact }) => fact)).toContain("zz.event");
    });

  test("fulfilled is satisfied at any time", () => {
    for (const asOf of ["2026-05-01", "2026-12-01"]) expect(on(asOf, { event: "2026-06-01", filed: true }).outcome).toBe("satisfied");
  });
  test("an event that has not occurred leaves it pending without a date", () => {
    const finding = on("2026-06-16", { event: "not-yet-occurred", filed: false });
    expect(finding.outcome).toBe("pending");
    expect(finding.due).toBeUndefined();
  });
  test("an event of unknown day leaves it open", () => {
    const finding = on("2026-06-16", { filed: false });
    expect(finding.outcome).toBe("undetermined");
    expect(finding.missing).toEqual(["zz.event"]);
  });
  test("unknown fulfilment leaves it open", () => expect(on("2026-06-16", { event: "2026-06-01" }).outcome).toBe("undetermined"));
});

test("without a period it is due on the day itself", () => {
  const rule = zz({ kind: "reporting", requires: { filed: is("zz.filed") }, due: { from: "zz.event" } });
  const outcome = (asOf: string) => find(judge([rule], stating({ event: "2026-06-01", filed: false }), { asOf })).outcome;
  expect([outcome("2026-06-01"), outcome("2026-06-02")]).toEqual(["pending", "violated"]);
});

test("the report lists duties by their date", () => {
  const later = zz({ id: "zz.act.later", kind: "reporting", cites: [cite(act, "s. 8")], requires: { done: is("zz.done") }, due: { from: "zz.event" } });
  const { duties, verdict } = judge([duty, later], stating({ event: "2026-06-01", filed: false, done: false }), { asOf: "2026-06-10" });
  expect(duties.map(({ rule, due, outcome }) => [rule, due, outcome])).toEqual([["zz.act.later", "2026-06-01", "violated"], ["zz.act.rule", "2026-06-15", "pending"]]);
  expect(verdict).toBe("non-compliant");
});

test("a pending duty is no breach", () => expect(judge([duty], stating({ event: "2026-06-01", filed: false }), { asOf: "2026-06-10" }).verdict).toBe("compliant"));

test("a period that has no value on the day leaves the duty open, never due at once", () => {
  const before = zz({ kind: "reporting", inForce: { from: "2015-01-01" }, requires: { filed: is("zz.filed") }, due: { from: "zz.event", within: fortnight.id } });
  const outcome = (filed: boolean) => find(judge([before], stating({ event: "2016-01-01", filed }), { asOf: "2019-06-01" })).outcome;
  expect([outcome(false), outcome(true)]).toEqual(["undetermined", "satisfied"]);
});

describe("a last day on a weekend", () => {
  const rolling = zz({ kind: "reporting", requires: { filed: is("zz.filed") }, due: { from: "zz.event", within: fortnight.id, rolls: "weekend" } });
  const due = (event: string) => find(judge([rolling], stating({ event, filed: false }), { asOf: "2026-05-01" })).due;
  test("becomes the Monday after", () => expect([due("2026-05-30"), due("2026-05-31"), due("2026-06-01")]).toEqual(["2026-06-15", "2026-06-15", "2026-06-15"]));
  test("other days stay", () => expect(due("2026-06-02")).toBe("2026-06-16"));
  test("until it is over there is no breach", () => {
    const outcome = (asOf: string) => find(judge([rolling], stating({ event: "2026-05-30", filed: false }), { asOf })).outcome;
    expect([outcome("2026-06-15"), outcome("2026-06-16")]).toEqual(["pending", "violated"]);
  });
});

describe("a day from which something is free", () => {
  const lock = zz({ kind: "transfer-restriction", requires: { done: is("zz.done") }, freeFrom: { from: "zz.event", within: fortnight.id } });
  test("is among the dates of the report, whatever the outcome, and decides nothing", () => {
    for (const [done, outcome] of [[true, "satisfied"], [false, "violated"], [undefined, "undetermined"]] as const) {
      const report = judge([lock], stating({ event: "2026-06-01", ...(done !== undefined && { done }) }));
      expect([find(report).outcome, find(report).freeFrom]).toEqual([outcome, "2026-06-15"]);
      expect(report.duties).toEqual([expect.objectContaining({ rule: "zz.act.rule", due: "2026-06-15", outcome: "free" })]);
    }
  });
  test("has no date before its event", () => expect(judge([lock], stating({ event: "not-yet-occurred", done: true })).duties).toEqual([]));
});

test("a duty that may have been done is listed with its date as not known", () =>
  expect(judge([duty], stating({ event: "2026-06-01" }), { asOf: "2026-06-10" }).duties).toEqual([expect.objectContaining({ due: "2026-06-15", outcome: "undetermined" })]));
