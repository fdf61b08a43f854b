import { describe, expect, test } from "vitest";
import { cite } from "../../src/authoring";
import type { LawOfPlace } from "../../src/catalogue/as-of";
import { evidenceOn, inForceOn, lawOfPlace, parameterOn } from "../../src/catalogue/as-of";
import type { InForce } from "../../src/catalogue/model";
import { firstDayOf, lastDayOf, turningDays } from "../../src/catalogue/vague-date";
import { act, cap, done, draft, fortnight, guideline, is, reform, repealed, testland, way, zz } from "../support/testland";

/** The law of one day. */

describe("in force", () => {
  const span = { from: "2020-01-01", to: "2020-12-31" };
  for (const [date, answer] of [["2019-12-31", false], ["2020-01-01", true], ["2020-12-31", true], ["2021-01-01", false]] as const)
    test(`${date}: ${String(answer)}`, () => expect(inForceOn(span, date)).toBe(answer));
  test("without an end it goes on", () => expect(inForceOn({ from: "2020-01-01" }, "2199-12-31")).toBe(true));
  test("without a first day it has not begun", () => expect(inForceOn({ from: null }, "2199-12-31")).toBe(false));
});

describe("in force from some day of a month or a year", () => {
  const days = (span: InForce, maybe: boolean, ...dates: string[]) => dates.map((date) => inForceOn(span, date, maybe));
  test("it is certain once the month or the year is over, and possible from its first day", () => {
    expect(days({ from: "2018" }, false, "2017-12-31", "2018-01-01", "2018-12-31", "2019-01-01")).toEqual([false, false, false, true]);
    expect(days({ from: "2018" }, true, "2017-12-31", "2018-01-01", "2018-12-31", "2019-01-01")).toEqual([false, true, true, true]);
    expect(days({ from: "2022-02" }, false, "2022-01-31", "2022-02-28", "2022-03-01")).toEqual([false, false, true]);
    expect(days({ from: "2022-02" }, true, "2022-01-31", "2022-02-01", "2022-03-01")).toEqual([false, true, true]);
  });
  test("an end is certain until the month or the year begins, and possible until its last day", () => {
    const span = { from: "2018-05-01", to: "2022-02" };
    expect(days(span, false, "2018-04-30", "2018-05-01", "2022-01-31", "2022-02-01", "2022-02-28")).toEqual([false, true, true, false, false]);
    expect(days(span, true, "2022-02-01", "2022-02-28", "2022-03-01")).toEqual([true, true, false]);
  });
  test("a known day is known either way", () => expect(days({ from: "2018-05-01", to: "2018-05-02" }, true, "2018-04-30", "2018-05-01", "2018-05-02", "2018-05-03")).toEqual([false, true, true, false]));
});

test("the days on which something turns or may turn", () => {
  expect(turningDays({ from: "2018-05-01", to: "2018-12-31" })).toEqual(["2018-05-01", "2019-01-01"]);
  expect(turningDays({ from: "2018", to: "2024-02" })).toEqual(["2018-01-01", "2019-01-01", "2024-02-01", "2024-03-01"]);
  expect(turningDays({ from: null })).toEqual([]);
  expect([firstDayOf("2018"), lastDayOf("2018"), firstDayOf("2024-02"), lastDayOf("2024-02"), lastDayOf("2023-02"), firstDayOf("2024-02-11"), lastDayOf("2024-02-11")]).toEqual(["2018-01-01", "2018-12-31", "2024-02-01", "2024-02-29", "2023-02-28", "2024-02-11", "2024-02-11"]);
});

describe("a parameter", () => {
  for (const [date, value] of [["2019-12-31", undefined], ["2020-01-01", 100], ["2025-12-31", 100], ["2026-01-01", 200], ["2029-12-31", 200], ["2030-01-01", undefined]] as const)
    test(`on ${date}: ${String(value)}`, () => expect(parameterOn(cap, date)).toBe(value));
  test("in whatever order its values are written", () =>
    expect(parameterOn({ ...cap, values: { "2026-01-01": 200, "2020-01-01": 100 } }, "2026-06-01")).toBe(200));
  test("may be a duration", () => expect(parameterOn(fortnight, "2026-01-01")).toBe("P14D"));
});

const law = (rules: Parameters<typeof testland>[0], date = "2026-06-01"): LawOfPlace => lawOfPlace(testland(rules), date);
const ids = (of: LawOfPlace): readonly string[] => of.rules.map(({ rule }) => rule.id);

describe("a rule", () => {
  test("is law while a text it cites is", () => {
    const rule = zz({ cites: [cite(repealed, "s. 1"), cite(reform, "s. 1")] });
    expect([ids(law([rule], "2019-12-31")), ids(law([rule], "2020-01-01")), ids(law([rule], "2026-12-31")), ids(law([rule], "2027-01-01"))]).toEqual([["zz.act.rule"], [], [], ["zz.act.rule"]]);
  });
  test("shows the citations of the day", () => {
    const rule = zz({ cites: [cite(repealed, "s. 1"), cite(act, "s. 1"), cite(reform, "s. 1")] });
    expect(law([rule]).rules[0]!.cites.map(({ instrument }) => instrument)).toEqual(["zz.act"]);
  });
  test("of its own dates is law on those alone", () => {
    const rule = zz({ inForce: { from: "2026-01-01", to: "2026-01-31" } });
    expect([ids(law([rule], "2025-12-31")), ids(law([rule], "2026-01-31")), ids(law([rule], "2026-02-01"))]).toEqual([[], ["zz.act.rule"], []]);
  });
  test("of a proposal is never law, whatever date the proposal names", () => {
    const rule = zz({ cites: [{ instrument: "zz.dated-draft", provision: "cl. 1" }] });
    const pack = testland([rule], { instruments: [{ ...draft, id: "zz.dated-draft", inForce: { from: "2020-01-01" } }] });
    expect(ids(lawOfPlace(pack, "2026-06-01"))).toEqual([]);
  });
  test("of a proposal is never law, whatever date the rule itself names", () => {
    const rule = zz({ cites: [cite(draft, "cl. 1")], inForce: { from: "2020-01-01" } });
    expect(ids(law([rule]))).toEqual([]);
    expect(law([rule]).horizon).toMatchObject([{ from: "2020-01-01", proposal: true }]);
  });
  test("has the force of the most binding text, and the evidence of the weakest", () => {
    const standing = (rule: Parameters<typeof testland>[0][number]) => {
      const place = law([rule]);
      return [place.rules[0]!.force, evidenceOn(place.rules[0]!, place)];
    };
    expect(standing(zz({ cites: [cite(guideline, "p. 1"), cite(act, "s. 1")] }))).toEqual(["statute", "secondary"]);
    expect(standing(zz({ cites: [cite(act, "s. 1", { evidence: "unverified" })] }))[1]).toBe("unverified");
    expect(standing(zz({ force: "staff-statement", evidence: "secondary" }))).toEqual(["staff-statement", "secondary"]);
  });
  test("keeps the exemptions of the day", () => {
    const rule = zz({ unless: { old: way({ a: is("zz.first") }, { inForce: { from: "2020-01-01", to: "2025-12-31" } }), now: way({ a: is("zz.first") }) } });
    expect(law([rule]).rules[0]!.exemptions.map(([id]) => id)).toEqual(["now"]);
    expect(law([rule], "2025-12-31").rules[0]!.exemptions.map(([id]) => id)).toEqual(["old", "now"]);
  });
});

describe("a rule that begins on some day of a month", () => {
  const rule = zz({ inForce: { from: "2026-05" }, unless: { own: way({ a: is("zz.first") }), old: way({ a: is("zz.first") }, { inForce: { to: "2026-06" } }), new: way({ a: is("zz.first") }, { inForce: { from: "2026-06" } }) } });
  test("does not bind within it, but is on the horizon as given", () => {
    expect(["2026-04-30", "2026-05-01", "2026-05-31", "2026-06-01"].map((day) => ids(law([rule], day)).length)).toEqual([0, 0, 0, 1]);
    expect(law([rule], "2026-05-31").horizon.map(({ from }) => from)).toEqual(["2026-05"]);
    expect(law([rule], "2026-06-01").horizon).toEqual([]);
  });
  test("keeps every exemption that may be law", () =>
    expect(["2026-06-01", "2026-06-30", "2026-07-01"].map((day) => law([rule], day).rules[0]!.exemptions.map(([id]) => id))).toEqual([["own", "old", "new"], ["own", "old", "new"], ["own", "new"]]));
  test("keeps an exemption while a text it cites may be law", () => {
    const cited = zz({ unless: { way: way({ a: is("zz.first") }, { cites: [{ instrument: "zz.vague", provision: "s. 1" }] }) } });
    const pack = testland([cited], { instruments: [act, { ...act, id: "zz.vague", inForce: { from: "2026-05" } }] });
    expect(["2026-04-30", "2026-05-01"].map((day) => lawOfPlace(pack, day).rules[0]!.exemptions.length)).toEqual([0, 1]);
  });
});

test("a definition out of force defines nothing", () => {
  const pack = testland([], { concepts: [{ ...done, inForce: { from: "2027-01-01" } }] });
  expect(lawOfPlace(pack, "2026-06-01").concept(done.id)).toBeUndefined();
  expect(lawOfPlace(pack, "2027-01-01").concept(done.id)).toEqual({ var: "zz.done" });
  expect(lawOfPlace(pack, "2027-01-01").concept("constructor")).toBeUndefined();
  expect(lawOfPlace(pack, "2027-01-01").parameter("constructor")).toBeUndefined();
});

describe("a proposal stays on the horizon", () => {
  const dated = (inForce: object) => testland([zz({ cites: [{ instrument: "zz.dated-draft", provision: "cl. 1" }] })], { instruments: [{ ...draft, id: "zz.dated-draft", inForce }] });
  const horizon = (inForce: object, date: string) => lawOfPlace(dated(inForce), date).horizon.map(({ from, proposal }) => [from, proposal]);
  test("before the day it names", () => expect(horizon({ from: "2027-01-01" }, "2026-06-01")).toEqual([["2027-01-01", true]]));
  test("after that day, for it is not enacted", () => expect(horizon({ from: "2020-01-01" }, "2026-06-01")).toEqual([["2020-01-01", true]]));
  test("without a day", () => expect(horizon({}, "2026-06-01")).toEqual([[null, true]]));
  test("until it is withdrawn", () => {
    expect(horizon({ from: "2020-01-01", to: "2026-06-01" }, "2026-06-01")).toHaveLength(1);
    expect(horizon({ from: "2020-01-01", to: "2026-06-01" }, "2026-06-02")).toEqual([]);
  });
});

test("the horizon: enacted for later, proposed, but not repealed", () => {
  const { horizon } = law([zz({ id: "zz.a", cites: [cite(reform, "s. 1")] }), zz({ id: "zz.b", cites: [cite(draft, "cl. 1")] }), zz({ id: "zz.c", cites: [cite(repealed, "s. 1")] }), zz({ id: "zz.d", inForce: { from: null } })]);
  expect(horizon.map(({ rule, from, proposal }) => [rule.id, from, proposal])).toEqual([["zz.a", "2027-01-01", false], ["zz.b", null, true], ["zz.d", null, false]]);
});
