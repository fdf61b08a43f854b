import { describe, expect, test } from "vitest";
import { createCatalogue, impactOf, impactTally, replay } from "../../../src/core";
import type { Catalogue, ImpactOptions, Law, OfferingImpact } from "../../../src/core";
import { extend } from "../../../src/catalogue/extend";
import type { Jurisdiction, Rule } from "../../../src/catalogue/model";
import { InputError } from "../../../src/offering/input-error";
import { affectedRules } from "../../../src/policy/law-change/affected";
import { act, atMost, cap, done, elsewhere, fortnight, guideline, here, is, isNot, reform, stating, testland, way, zz } from "../../support/testland";
import { all, cite, holds } from "../../../src/authoring";

/** Recorded offerings under two laws: what flips, through what, and how bad it is. */

const today = "2026-06-01";
const law = (rules: readonly Rule[], more: Partial<Jurisdiction> = {}): Catalogue => createCatalogue([testland(rules, more)]);
const impact = (before: Law | Catalogue, after: Law | Catalogue, data: object, options: Partial<ImpactOptions> = {}): OfferingImpact | undefined => {
  const lawOf = (either: Law | Catalogue): Law => ("catalogue" in either ? either : { catalogue: either });
  return impactOf(lawOf(before), lawOf(after), { today, ...options })({ source: "o", data });
};

const limited = zz({ kind: "investor-restriction", requires: { "within-cap": atMost("zz.sum", cap) } });
const sum = (amount: string): object => stating({ sum: { amount, currency: "SGD" } });

describe("a number changed", () => {
  const before = law([limited]);
  const after = extend(before, { amend: { ZZ: { parameters: { "zz.cap": { values: { "2026-05-01": 150 } } } } } });

  test("flips what lies between the two values, because of the number and from its day", () =>
    expect(impact(before, after, sum("180"))).toMatchObject({
      offering: "o",
      days: { before: today, after: today },
      flips: [{ jurisdiction: "ZZ", rule: "zz.act.rule", subject: "", before: "satisfied", after: "violated", worse: true, because: [{ kind: "parameter", id: "zz.cap", from: "2026-05-01", before: 200, after: 150, unit: "SGD" }] }],
      verdicts: [{ jurisdiction: "ZZ", before: "compliant", after: "non-compliant" }],
      verdict: { before: "compliant", after: "non-compliant" },
      severity: "non-compliant",
    }));
  test("leaves alone what lies on one side of both, and what does not touch the place", () => {
    for (const amount of ["150", "201"]) expect(impact(before, after, sum(amount))).toBeUndefined();
    expect(impact(before, after, { issuer: elsewhere, salesComplete: true, sales: [] })).toBeUndefined();
  });
  test("is no matter on a day on which both have the same value", () => {
    expect(impact({ catalogue: before, asOf: "2026-04-30" }, { catalogue: after, asOf: "2026-04-30" }, sum("180"))).toBeUndefined();
    expect(impact(before, after, { ...sum("180"), asOf: "2026-04-30" })).toBeUndefined();
    expect(impact(before, after, { ...sum("180"), asOf: "2026-05-01" })).toBeDefined();
  });
  test("the other way round is better, and no severity", () =>
    expect(impact(after, before, sum("180"))).toMatchObject({ flips: [{ before: "violated", after: "satisfied", worse: false }], severity: "compliant" }));
  test("other jurisdictions than those asked for are not looked at", () => expect(impact(before, after, sum("180"), { jurisdictions: [] })).toBeUndefined());
});

describe("the cause", () => {
  const flipOf = (before: Catalogue, after: Catalogue, data: object) => impact(before, after, data)?.flips.map(({ before: was, after: now, because }) => [was, now, because.map(({ kind, id, change }) => `${change} ${kind} ${id}`)]);
  const duty = zz({ requires: { done: holds(done) } });

  test("is a definition that is written differently", () =>
    expect(flipOf(law([duty]), law([duty], { concepts: [{ ...done, when: isNot("zz.done") }] }), stating({ done: true }))).toEqual([["satisfied", "violated", ["changed concept zz.is-done"]]]));
  test("is a rule that is new or gone", () => {
    expect(flipOf(law([]), law([duty]), stating({ done: false }))).toEqual([["not-in-force", "violated", ["added rule zz.act.rule"]]]);
    expect(flipOf(law([duty]), law([]), stating({ done: false }))).toEqual([["violated", "not-in-force", ["removed rule zz.act.rule"]]]);
  });
  test("is the text that makes the rule law", () => {
    const later = zz({ cites: [cite(reform, "s. 1")], requires: { done: is("zz.done") } });
    const before = law([later]);
    const sooner = extend(before, { amend: { ZZ: { instruments: { "zz.reform": { inForce: { from: "2026-03-01" } } } } } });
    expect(impact(before, sooner, stating({ done: false }))?.flips).toMatchObject([{ before: "not-in-force", after: "violated", because: [{ kind: "instrument", id: "zz.reform", before: false, after: true, from: "2026-03-01" }] }]);
  });
  test("is the exemption that is met now, not another that changed and is not met", () => {
    const open = zz({ unless: { first: way({ first: is("zz.first") }), second: way({ second: is("zz.second") }) } });
    const narrow = zz({ unless: { first: way({ first: all(is("zz.first"), is("zz.done")) }), second: way({ second: all(is("zz.second"), is("zz.done")) }) } });
    expect(flipOf(law([open]), law([narrow]), stating({ first: true, second: false, done: false }))).toEqual([["exempt", "violated", ["changed exemption zz.act.rule/first"]]]);
  });
  test("is not among what only other conditions read", () => {
    const two = zz({ requires: { "within-cap": atMost("zz.sum", cap), done: holds(done) } });
    const before = law([two]);
    const after = createCatalogue([testland([two], { concepts: [{ ...done, when: all(is("zz.done"), is("zz.first")) }], parameters: [{ ...cap, values: { "2020-01-01": 10 } }, fortnight] })]);
    expect(flipOf(before, after, stating({ sum: { amount: "50", currency: "SGD" }, done: true, first: true }))).toEqual([["satisfied", "violated", ["changed parameter zz.cap"]]]);
  });
  test("is the force of the text: the same breach weighs more", () => {
    const soft = zz({ kind: "prohibition", cites: [cite(guideline, "1")], requires: { done: is("zz.done") } });
    const before = law([soft]);
    const binding = extend(before, { amend: { ZZ: { instruments: { "zz.guideline": { force: "statute" } } } } });
    expect(impact(before, binding, stating({ done: false }))).toMatchObject({ flips: [{ before: "violated", after: "violated", worse: true, severity: { before: "non-compliant", after: "prohibited" }, because: [{ kind: "instrument", id: "zz.guideline", parts: ["force"] }] }], severity: "prohibited" });
  });
});

describe("two days of one law", () => {
  const duty = zz({ id: "zz.act.duty", kind: "reporting", requires: { filed: is("zz.filed") }, due: { from: "zz.event", within: fortnight.id } });
  const one = law([limited, duty]);
  const days = (before: string, after: string, data: object) => impact({ catalogue: one, asOf: before }, { catalogue: one, asOf: after }, data);

  test("differ in a number of the law", () =>
    expect(days("2025-12-31", "2026-01-01", stating({ sum: { amount: "150", currency: "SGD" }, filed: true }))?.flips).toMatchObject([{ before: "violated", after: "satisfied", because: [{ kind: "parameter", from: "2026-01-01", before: 100, after: 200 }] }]));
  test("differ in that a duty has fallen due: the law has not changed", () =>
    expect(days("2026-06-10", "2026-07-01", stating({ sum: { amount: "50", currency: "SGD" }, filed: false, event: "2026-06-01" }))).toMatchObject({ flips: [{ before: "pending", after: "violated", because: [{ kind: "day", id: "due", from: "2026-06-16" }] }], duties: [] }));
  test("one and the same day never differs", () => expect(days(today, today, sum("50"))).toBeUndefined());
});

describe("what newly arises", () => {
  test("is a question that no rule asked before, also where the outcome stays", () => {
    const before = law([zz({ requires: { done: is("zz.done") } })]);
    const after = law([zz({ requires: { done: is("zz.done"), filed: is("zz.filed") } })]);
    expect(impact(before, after, stating({}))).toMatchObject({ flips: [], questions: [{ fact: "zz.filed", jurisdictions: ["ZZ"] }] });
  });
  test("is not a question that another rule of the place asks already", () => {
    const other = zz({ id: "zz.act.other", cites: [cite(act, "s. 3")], requires: { filed: is("zz.filed") } });
    const before = law([zz({ requires: { done: is("zz.done") } }), other]);
    const after = law([zz({ requires: { done: is("zz.done"), filed: is("zz.filed") } }), other]);
    expect(impact(before, after, stating({}))).toBeUndefined();
  });
  test("is a duty", () => {
    const reporting = zz({ kind: "reporting", requires: { filed: is("zz.filed") }, due: { from: "zz.event", within: fortnight.id } });
    expect(impact(law([]), law([reporting]), stating({ filed: false, event: "2026-05-25" }))).toMatchObject({ flips: [{ after: "pending", worse: false }], duties: [{ rule: "zz.act.rule", due: "2026-06-08", outcome: "pending" }], severity: "compliant" });
  });
});

describe("places", () => {
  test("recorded as a whole from another day: the verdict changes and no rule does", () => {
    const before = law([limited]);
    const after = law([limited], { completeFrom: "2026-07-01" });
    expect(impact(before, after, sum("50"))).toMatchObject({ flips: [], verdicts: [{ before: "compliant", after: "undetermined", because: [{ kind: "place", id: "ZZ" }] }], severity: "undetermined" });
  });
  test("new in the catalogue were not covered before", () =>
    expect(impact(createCatalogue([]), law([limited]), sum("50"))).toMatchObject({ verdicts: [{ jurisdiction: "ZZ", before: "not-covered", after: "compliant" }], verdict: { before: "not-covered", after: "compliant" } }));
});

describe("only what can differ is judged", () => {
  const other = zz({ id: "zz.act.other", cites: [cite(act, "s. 3")], nexus: ["issuer", "marketing"], requires: { done: is("zz.done") } });
  const before = law([limited, other]);
  const after = extend(before, { amend: { ZZ: { parameters: { "zz.cap": { values: { "2026-05-01": 150 } } } } } });

  test("nothing at all between two that are the same", () => expect(affectedRules({ before, after: law([limited, other]) }).size).toBe(0));
  test("the rules that read what changed, and no others", () => expect([...affectedRules({ before, after }).get("ZZ")!]).toEqual(["zz.act.rule"]));
  test("of two days, what the law or the day decides", () => {
    expect(affectedRules({ before, after: before, days: { before: "2025-12-31", after: "2026-01-01" } }).get("ZZ")).toEqual(new Set(["zz.act.rule"]));
    expect(affectedRules({ before, after: before, days: { before: "2026-01-01", after: "2026-01-02" } }).size).toBe(0);
  });
});

describe("bad input", () => {
  const prepared = impactOf({ catalogue: law([limited]) }, { catalogue: law([]) }, { today });
  test("is named with its source", () => {
    expect(() => prepared({ source: "portfolio.jsonl:7", data: { isuer: {} } })).toThrow(/^portfolio\.jsonl:7#\/isuer: expected a known attribute/);
    expect(() => prepared({ source: "a", data: stating({ dnoe: true }) })).toThrow(InputError);
  });
});

describe("added up", () => {
  const before = law([limited]);
  const after = extend(before, { amend: { ZZ: { parameters: { "zz.cap": { values: { "2026-05-01": 150 } } } } } });
  test("by rule, place, verdict and day, with a few examples", async () => {
    const tally = impactTally();
    const offerings = Array.from({ length: 12 }, (_, i) => ({ source: `o${i}`, data: sum(String(140 + 5 * i)) }));
    for await (const { impact: found } of replay(offerings, { catalogue: before }, { catalogue: after }, { today })) tally.add(found);
    const counted = { offerings: 9, examples: ["o3", "o4", "o5"] };
    expect(tally.summary()).toMatchObject({
      offerings: 12, changed: 9, worse: 9, better: 0, flips: 9, severity: "non-compliant",
      byRule: [{ rule: "zz.act.rule", before: "satisfied", after: "violated", worse: true, ...counted }],
      byJurisdiction: [{ jurisdiction: "ZZ", before: "compliant", after: "non-compliant", ...counted }],
      byVerdict: [{ before: "compliant", after: "non-compliant", ...counted }],
      byDate: [{ date: "2026-05-01", flips: 9, rules: ["zz.act.rule"], ...counted }],
      questions: [],
      duties: [],
    });
  });
  test("offerings are taken one at a time", async () => {
    let taken = 0;
    const endless = (function* () {
      for (;;) yield { source: `o${taken++}`, data: { issuer: here } };
    })();
    for await (const { source } of replay(endless, { catalogue: before }, { catalogue: after }, { today })) if (source === "o4") break;
    expect(taken).toBe(5);
  });
});
