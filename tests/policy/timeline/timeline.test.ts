/// <reference types="node" />
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createCatalogue, createEvaluator, timelineOf } from "../../../src/core";
import type { Timeline, TimelineOptions } from "../../../src/core";
import type { Jurisdiction, Rule } from "../../../src/catalogue/model";
import { cite, parameter } from "../../../src/authoring";
import { coreFacts } from "../../../src/facts/core-facts";
import { readingOf, territoryOf } from "../../../src/facts/reading";
import { readOffering } from "../../../src/offering/read";
import { DAY_FACTS } from "../../../src/policy/law-change/affected";
import { dayConditionsOf } from "../../../src/policy/law-change/day-conditions";
import { act, atMost, cap, draft, elsewhere, fortnight, here, is, reform, stating, testland, way, zz } from "../../support/testland";

/** When the verdict on an offering changes, and why. */

const timeline = (rules: readonly Rule[], offering: object, options: TimelineOptions = {}, more: Partial<Jurisdiction> = {}): Timeline => timelineOf(offering, createCatalogue([testland(rules, more)]), { jurisdictions: ["ZZ"], ...options });

const periods = ({ periods: all }: Timeline) => all.map(({ from, until, verdict }) => `${from ?? ""}..${until ?? ""} ${verdict}`);
const causes = ({ periods: all }: Timeline) => all.slice(1).map(({ turns }) => turns.flatMap(({ flips }) => flips.flatMap(({ because }) => because.map(({ kind, id, from }) => `${kind} ${id} ${from ?? ""}`))));

const limited = zz({ kind: "investor-restriction", inForce: { from: "2020-01-01" }, requires: { "within-cap": atMost("zz.sum", cap) } });

describe("the timeline", () => {
  test("turns with every value of a number that the offering lies between", () => {
    const found = timeline([limited], stating({ sum: { amount: "150", currency: "SGD" } }));
    expect(periods(found)).toEqual(["..2019-12-31 compliant", "2020-01-01..2025-12-31 non-compliant", "2026-01-01..2029-12-31 compliant", "2030-01-01.. undetermined"]);
    expect(causes(found)).toEqual([["rule zz.act.rule 2020-01-01"], ["parameter zz.cap 2026-01-01"], ["parameter zz.cap 2030-01-01"]]);
  });
  test("turns when an exemption begins and when it ends", () => {
    const rule = zz({ inForce: { from: "2020-01-01" }, unless: { grace: way({ first: is("zz.first") }, { inForce: { from: "2024-01-01", to: "2027-01-17" } }) } });
    const found = timeline([rule], stating({ first: true }), { from: "2023-01-01" });
    expect(periods(found)).toEqual(["2023-01-01..2023-12-31 prohibited", "2024-01-01..2027-01-17 compliant", "2027-01-18.. prohibited"]);
    expect(causes(found)).toEqual([["exemption zz.act.rule/grace 2024-01-01"], ["exemption zz.act.rule/grace 2027-01-18"]]);
  });
  test("turns with a month of which no day is known, and names the month", () => {
    const rule = zz({ inForce: { from: "2024-03" }, unless: { grace: way({ first: is("zz.first") }, { inForce: { from: "2025-03", to: "2025-10" } }) } });
    const found = timeline([rule], stating({ first: true }), { from: "2024-01-01" }, { completeFrom: "2024-01-01" });
    expect(periods(found)).toEqual(["2024-01-01..2024-03-31 compliant", "2024-04-01..2025-02-28 prohibited", "2025-03-01..2025-10-31 compliant", "2025-11-01.. prohibited"]);
    expect(causes(found)).toEqual([["rule zz.act.rule 2024-03"], ["exemption zz.act.rule/grace 2025-03"], ["exemption zz.act.rule/grace 2025-10"]]);
  });
  test("turns when a text comes into force on which a rule rests", () =>
    expect(causes(timeline([zz({ cites: [cite(reform, "s. 1")] })], stating({})))).toEqual([["instrument zz.reform 2027-01-01"]]));
  test("turns on the day after a duty was due, and says so", () => {
    const duty = zz({ kind: "reporting", inForce: { from: "2020-01-01" }, requires: { filed: is("zz.filed") }, due: { from: "zz.event", within: fortnight.id } });
    const found = timeline([duty], stating({ filed: false, event: "2026-06-01" }));
    expect(periods(found)).toEqual(["..2026-06-15 compliant", "2026-06-16.. non-compliant"]);
    expect(causes(found)).toEqual([["day due 2026-06-16"]]);
  });
  test("turns when a licence ends", () => {
    const licensed = zz({ kind: "authorisation", inForce: { from: "2020-01-01" }, subject: "party", requires: { licensed: { in: ["zz.licence", { var: "party.licences" }] } } });
    const party = { id: "p", kind: "legal", roles: ["placement-agent"], domicile: "SG", licences: [{ regime: "zz.licence", status: "active", validFrom: "2025-01-01", validUntil: "2026-12-31" }], licencesComplete: true };
    const found = timeline([licensed], { issuer: here, parties: [party], partiesComplete: true }, { from: "2025-06-01" });
    expect(periods(found)).toEqual(["2025-06-01..2026-12-31 compliant", "2027-01-01.. non-compliant"]);
    expect(causes(found)).toEqual([["day party.licences "]]);
  });
  test("turns when a period after a stated date is over, counted by the calendar", () => {
    const lock = parameter({ id: "zz.lock", title: "Lock-up", unit: "duration", values: { "2020-01-01": "P1M" }, cites: [cite(act, "s. 8")] });
    const locked = zz({ kind: "transfer-restriction", inForce: { from: "2020-01-01" }, requires: { "lock-over": { ">": [{ var: "asOf" }, { plus: [{ var: "zz.event" }, { param: "zz.lock" }] }] } } });
    const found = timeline([locked], stating({ event: "2026-01-31" }), { from: "2021-01-01" }, { parameters: [cap, fortnight, lock] });
    expect(periods(found)).toEqual(["2021-01-01..2026-02-28 non-compliant", "2026-03-01.. compliant"]);
    expect(causes(found)).toEqual([["day asOf "]]);
  });
  test("finds by halves what no date tells beforehand", () => {
    const opaque = zz({ kind: "disclosure", inForce: { from: "2020-01-01" }, requires: { late: { opaque: { ">": [{ var: "asOf" }, "2026-08-15"] } } } });
    expect(dayConditionsOf(opaque, testland([opaque])).otherwise).toBe(true);
    expect(periods(timeline([opaque], stating({}), { from: "2021-01-01", to: "2030-12-31" }))).toEqual(["2021-01-01..2026-08-15 non-compliant", "2026-08-16..2030-12-31 compliant"]);
  });
  test("turns where the record of the law becomes whole, though no rule says something else", () => {
    const found = timeline([limited], stating({ sum: { amount: "50", currency: "SGD" } }), { from: "2021-01-01", to: "2026-12-31" }, { completeFrom: "2022-01-01" });
    expect(periods(found)).toEqual(["2021-01-01..2021-12-31 undetermined", "2022-01-01..2026-12-31 compliant"]);
    expect(found.periods[1]!.turns).toMatchObject([{ flips: [], because: [{ kind: "place", parts: ["completeFrom"], from: "2022-01-01" }] }]);
  });
  test("is one period for an offering that touches nothing, or that no day changes", () => {
    expect(periods(timeline([limited], { issuer: elsewhere, sales: [], salesComplete: true, parties: [], partiesComplete: true }))).toHaveLength(1);
    expect(periods(timeline([limited], stating({ sum: { amount: "50", currency: "SGD" } }), { from: "2021-01-01", to: "2029-12-31" }))).toEqual(["2021-01-01..2029-12-31 compliant"]);
  });
  test("tells law to which no day has been set", () =>
    expect(timeline([limited, zz({ id: "zz.act.draft", cites: [cite(draft, "s. 1")] })], stating({})).undated).toMatchObject([{ rule: "zz.act.draft", from: null, proposal: true }]));
  test("refuses bad input and names it", () => {
    expect(() => timeline([limited], { isuer: {} }, { file: "o.json" })).toThrow(/^o\.json#\/isuer/);
    expect(() => timeline([limited], stating({ smu: true }), { file: "o.json" })).toThrow(/^o\.json#\/local\/ZZ\/smu/);
  });
});

describe("no turn is missed", () => {
  test("day by day, the verdict of an evaluation is the one of the period", () => {
    const grace = zz({ id: "zz.act.grace", cites: [cite(act, "s. 2")], inForce: { from: "2026-01-10" }, unless: { grace: way({ first: is("zz.first") }, { inForce: { from: "2026-01-15", to: "2026-02-03" } }) } });
    const duty = zz({ id: "zz.act.duty", kind: "reporting", cites: [cite(act, "s. 3")], inForce: { from: "2020-01-01" }, requires: { filed: is("zz.filed") }, due: { from: "zz.event", within: fortnight.id } });
    const catalogue = createCatalogue([testland([limited, grace, duty])]);
    const offering = stating({ sum: { amount: "150", currency: "SGD" }, first: true, filed: false, event: "2026-02-10" });
    const { periods: all } = timelineOf(offering, catalogue, { jurisdictions: ["ZZ"], from: "2025-12-20", to: "2026-03-31" });
    const evaluator = createEvaluator(catalogue, { jurisdictions: ["ZZ"] });
    for (let day = Date.parse("2025-12-20"); day <= Date.parse("2026-03-31"); day += 86_400_000) {
      const asOf = new Date(day).toISOString().slice(0, 10);
      const period = all.find(({ from, until }) => from! <= asOf && asOf <= until!);
      expect([asOf, period!.verdict]).toEqual([asOf, evaluator.evaluate(offering, { asOf }).verdict]);
    }
    expect(all.length).toBe(5);
  });
});

test("the facts that depend on the day are known: no other core fact looks at it", () => {
  const seen = new Set<string>();
  const place = territoryOf({ code: "SG", territory: ["SG"], currency: "SGD" });
  const folder = new URL("../../../examples/offerings/", import.meta.url);
  for (const offering of readdirSync(folder).map((file) => readOffering(readFileSync(new URL(file, folder), "utf8"), { file })))
    for (const [id, { read, type }] of Object.entries(coreFacts)) {
      if (type === "money") continue; // through exchange rates only, which are told apart
      const watched = new Proxy(readingOf({ offering, place, asOf: "2026-01-01", rates: [] }, offering.sales?.length ? 0 : -1, offering.parties?.length ? 0 : -1), {
        get: (reading, key) => {
          if (key === "asOf") seen.add(id);
          return Reflect.get(reading, key) as unknown;
        },
      });
      read(watched);
    }
  // Amounts that are added up, and reads that pass the whole reading on, are decided by rates as well.
  expect([...seen].filter((id) => !DAY_FACTS.has(id))).toEqual([]);
  expect([...seen].sort()).toEqual([...DAY_FACTS].sort());
});
