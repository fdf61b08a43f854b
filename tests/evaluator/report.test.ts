import { describe, expect, test } from "vitest";
import { cite } from "../../src/authoring";
import type { Jurisdiction, Rule } from "../../src/catalogue/model";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { createEvaluator } from "../../src/evaluator/create";
import { InputError } from "../../src/offering/input-error";
import { act, atMost, cap, draft, elsewhere, find, guideline, here, is, judge, reform, repealed, stating, testland, zz } from "../support/testland";

/** The report as a whole: scope, verdicts, order, options, receipts. */

describe("scope", () => {
  test("an offering that is known not to touch the place is out of scope", () => {
    const report = judge([zz()], { issuer: elsewhere });
    expect(report.outOfScope).toEqual(["ZZ"]);
    expect([report.jurisdictions, report.findings, report.questions]).toEqual([[], [], []]);
    expect(report.verdict).toBe("compliant");
  });

  test("one that may touch it is undetermined, with the questions that would tell, and no findings yet", () => {
    const report = judge([zz({ nexus: ["issuer", "asset"] })], {});
    expect(report.jurisdictions).toEqual([{ code: "ZZ", name: "Testland", verdict: "undetermined", nexus: [], possibleNexus: ["issuer", "asset"] }]);
    expect(report.findings).toEqual([]);
    expect(report.questions.map(({ fact, pointer, settles, jurisdictions }) => [fact, pointer, settles, jurisdictions])).toEqual([
      ["asset.here", "/asset/location", 1, ["ZZ"]], ["issuer.here", "/issuer/jurisdictionOfOrganisation", 1, ["ZZ"]],
    ]);
  });

  test("one that touches it in another way than a rule asks leaves that rule inapplicable or open", () => {
    const rules = [zz({ id: "zz.act.issuer" }), zz({ id: "zz.act.asset", nexus: ["asset"] })];
    expect(find(judge(rules, { issuer: here, asset: { location: "KY" } }), "zz.act.asset").outcome).toBe("inapplicable");
    expect(find(judge(rules, { issuer: here }), "zz.act.asset").outcome).toBe("undetermined");
    expect(find(judge(rules, { issuer: here }), "zz.act.asset").missing).toEqual(["asset.here"]);
  });

  test("a country nobody covers is said to be so, and spoils compliance", () => {
    const evaluator = createEvaluator(createCatalogue([testland([zz({ requires: { done: is("zz.done") } })])]));
    const report = evaluator.evaluate({ ...stating({ done: true }), sales: [{ country: "KY" }, { country: "SG" }, { country: "BM", status: "excluded" }] }, { asOf: "2026-06-01" });
    expect(report.jurisdictions.map(({ code, verdict, nexus }) => [code, verdict, nexus])).toEqual([["KY", "not-covered", ["sale"]], ["ZZ", "compliant", ["issuer"]]]);
    expect(report.verdict).toBe("not-covered");
  });

  test("no law at all: nothing is covered", () => {
    const report = createEvaluator(createCatalogue([])).evaluate({ issuer: here }, { asOf: "2026-06-01" });
    expect(report.verdict).toBe("not-covered");
  });
});

describe("verdicts, worst first", () => {
  const ban = zz({ id: "zz.act.ban", when: is("zz.first") });
  const duty = zz({ id: "zz.act.duty", kind: "disclosure", requires: { done: is("zz.done") } });
  const verdict = (facts: object, rules: readonly Rule[] = [ban, duty]) => judge(rules, stating(facts)).verdict;

  test("a prohibition violated prohibits", () => expect(verdict({ first: true, done: false })).toBe("prohibited"));
  test("any other breach is non-compliant, also beside open rules", () => expect(verdict({ done: false })).toBe("non-compliant"));
  test("an open rule is undetermined", () => expect(verdict({ done: true })).toBe("undetermined"));
  test("nothing against it is compliant", () => expect(verdict({ first: false, done: true })).toBe("compliant"));
  test.each([
    ["a sale is forbidden", "prohibition", "prohibited"],
    ["a sale breaks what does not forbid it", "disclosure", "non-compliant"],
  ] as const)("a breach by the offering, then %s", (_, kind, expected) => {
    const ofSale = zz({ id: "zz.act.sale", kind, subject: "sale", nexus: ["sale"], requires: { qualifies: is("zz.ofSale") } });
    const sales = [true, false].map((ofSale) => ({ country: "SG", status: "intended", local: { ZZ: { ofSale } } }));
    const report = judge([duty, ofSale], stating({ done: false }, { sales }));
    expect(report.verdict).toBe(expected);
    // What the verdict needs no look at is reported all the same.
    expect(report.findings.filter(({ rule }) => rule === "zz.act.sale").map(({ subject, outcome }) => [subject, outcome])).toEqual([["/sales/1", "violated"], ["/sales/0", "satisfied"]]);
  });
  test("soft law does not prohibit, but a breach of it is reported", () => {
    const soft = zz({ cites: [cite(guideline, "p. 1")] });
    expect(verdict({}, [soft])).toBe("non-compliant");
    expect(find(judge([soft], stating({}))).force).toBe("guidance");
    expect(verdict({}, [zz({ force: "self-regulatory" })])).toBe("non-compliant");
  });
  test("the most binding text cited counts", () => expect(find(judge([zz({ cites: [cite(guideline, "p. 1"), cite(act, "s. 1")] })], stating({}))).force).toBe("statute"));
});

describe("the horizon", () => {
  test("law that does not bind yet is noted, not judged", () => {
    const rules = [zz(), zz({ id: "zz.draft.ban", cites: [cite(draft, "cl. 1")] }), zz({ id: "zz.reform.ban", cites: [cite(reform, "s. 1")] }), zz({ id: "zz.repealed.ban", cites: [cite(repealed, "s. 1")] })];
    const now = judge(rules, { issuer: here });
    expect(now.findings.map(({ rule }) => rule)).toEqual(["zz.act.rule"]);
    expect(now.horizon.map(({ rule, from, proposal }) => [rule, from, proposal])).toEqual([["zz.draft.ban", null, true], ["zz.reform.ban", "2027-01-01", false]]);
    const later = judge(rules, { issuer: here }, { asOf: "2027-01-01" });
    expect(later.findings.map(({ rule }) => rule)).toEqual(["zz.act.rule", "zz.reform.ban"]);
    expect(judge(rules, { issuer: here }, { asOf: "2019-12-31" }).findings.map(({ rule }) => rule)).toEqual(["zz.repealed.ban"]);
  });
});

describe("order", () => {
  test("worst first, then rule, then subject by number", () => {
    const sale = zz({ id: "zz.act.sale", kind: "disclosure", subject: "sale", nexus: ["sale"], requires: { ofSale: is("zz.ofSale") } });
    const sales = Array.from({ length: 12 }, (_, i) => ({ country: "SG", ...(i !== 1 && { local: { ZZ: { ofSale: i === 0 } } }) }));
    const report = judge([zz({ id: "zz.act.a", kind: "disclosure", requires: { done: is("zz.done") } }), sale, zz({ id: "zz.act.z" })], stating({ done: false }, { sales }));
    const order = report.findings.map(({ rule, subject }) => `${rule.slice(7)}${subject}`);
    expect(order).toEqual(["z", "a", ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((i) => `sale/sales/${i}`), "sale/sales/1", "sale/sales/0"]);
  });

  test("the same input gives the same bytes, on one evaluator or another, whatever came between", () => {
    const catalogue = createCatalogue([testland([zz({ when: is("zz.applies"), requires: { small: atMost("zz.sum", cap) } })])]);
    const input = stating({ sum: { amount: "5", currency: "USD" } }, { sales: [{ country: "SG" }, { country: "KY" }] });
    const one = createEvaluator(catalogue);
    const first = JSON.stringify(one.evaluate(input, { asOf: "2026-06-01" }));
    const other = one.evaluate(stating({ applies: false }), { asOf: "2026-06-01" });
    const lazy = one.evaluate(input, { asOf: "2026-06-01" });
    one.evaluate(stating({ applies: true, sum: "indefinite" }), { asOf: "2026-06-01" });
    expect(JSON.stringify(lazy)).toBe(first);
    expect(other.findings).toEqual([]);
    const reordered = JSON.parse(JSON.stringify(input), (_, value: unknown) => (typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value)) as object;
    expect(JSON.stringify(createEvaluator(createCatalogue(catalogue.jurisdictions)).evaluate(reordered, { asOf: "2026-06-01" }))).toBe(first);
    for (let day = 10; day < 28; day++) one.evaluate(input, { asOf: `2026-05-${day}` });
    expect(JSON.stringify(one.evaluate(input, { asOf: "2026-06-01" }))).toBe(first);
  });

  test("the offering given is left as it was", () => {
    const input = stating({ applies: true });
    const before = JSON.stringify(input);
    judge([zz()], input);
    expect(JSON.stringify(input)).toBe(before);
  });
});

describe("questions", () => {
  test("those that settle most come first; each says where and, if so, who must judge", () => {
    const rules = [zz({ id: "zz.act.a", requires: { fair: is("zz.fair"), done: is("zz.done") } }), zz({ id: "zz.act.b", requires: { done: is("zz.done") } }), zz({ id: "zz.act.s", subject: "sale", nexus: ["sale"], requires: { s: is("zz.ofSale") } })];
    const { questions } = judge(rules, stating({}, { sales: [{ country: "KY" }, { country: "SG" }], salesComplete: true }));
    expect(questions.map(({ fact, pointer, settles }) => [fact, pointer, settles])).toEqual([["zz.done", "/local/ZZ/done", 2], ["zz.fair", "/local/ZZ/fair", 1], ["zz.ofSale", "/sales/1/local/ZZ/ofSale", 1]]);
    expect(questions[1]!.judgement).toEqual({ by: "counsel", note: "fair is not defined" });
  });
});

describe("options", () => {
  const evaluator = createEvaluator(createCatalogue([testland([zz({ requires: { small: atMost("zz.sum", cap) } })]), testland([zz({ id: "yy.act.rule", cites: [cite(act, "s. 1")] })], { code: "YY", name: "Yland", territory: ["KY"] })]));
  const dollars = stating({ sum: { amount: "100", currency: "USD" } });
  const issuesOf = (run: () => unknown): InputError["issues"] => {
    try {
      run();
    } catch (error) {
      if (error instanceof InputError) return error.issues;
      throw error;
    }
    throw new Error("nothing was refused");
  };

  test("the date: the option, else the default, else the offering's own", () => {
    expect(evaluator.evaluate({ asOf: "2026-02-02" }, { asOf: "2026-03-03" }).asOf).toBe("2026-03-03");
    expect(evaluator.evaluate({ asOf: "2026-02-02" }).asOf).toBe("2026-02-02");
    expect(createEvaluator(evaluator.catalogue, { asOf: "2026-04-04" }).evaluate({ asOf: "2026-02-02" }).asOf).toBe("2026-04-04");
    expect(evaluator.evaluate({}).asOf).toBe(new Date().toISOString().slice(0, 10));
  });

  test("what is no date is refused", () => {
    for (const asOf of ["2026-02-30", "yesterday", "2026-1-1", ""]) expect(issuesOf(() => evaluator.evaluate({}, { asOf }))).toEqual([expect.objectContaining({ pointer: "/asOf", expected: "a date as YYYY-MM-DD" })]);
  });

  test("rates make an amount known; a wrong one is refused", () => {
    const outcome = (rates: { from: string; to: string; rate: string; date: string }[]) => find(evaluator.evaluate(dollars, { asOf: "2026-06-01", all: true, rates })).outcome;
    expect(outcome([])).toBe("undetermined");
    expect(outcome([{ from: "USD", to: "SGD", rate: "2", date: "2026-01-01" }])).toBe("satisfied");
    expect(outcome([{ from: "USD", to: "SGD", rate: "2.000001", date: "2026-01-01" }])).toBe("violated");
    expect(outcome([{ from: "USD", to: "SGD", rate: "2", date: "2026-06-02" }])).toBe("undetermined");
    for (const rate of ["0", "0.00", "-1", "1e3", "1,5", "", "abc"])
      expect(issuesOf(() => outcome([{ from: "USD", to: "SGD", rate, date: "2026-01-01" }])), rate).toEqual([expect.objectContaining({ pointer: "/rates/0/rate", expected: "a positive decimal string" })]);
    expect(issuesOf(() => outcome([{ from: "USD", to: "SGD", rate: "1", date: "soon" }]))).toEqual([expect.objectContaining({ pointer: "/rates/0/date" })]);
  });

  test("jurisdictions narrow the report; an unknown one is refused with those there are", () => {
    expect(evaluator.evaluate({ issuer: here }, { asOf: "2026-06-01", jurisdictions: ["YY"] }).outOfScope).toEqual(["YY"]);
    expect(evaluator.evaluate({ issuer: here }, { asOf: "2026-06-01", jurisdictions: [] }).jurisdictions).toEqual([]);
    expect(issuesOf(() => evaluator.evaluate({}, { asOf: "2026-06-01", jurisdictions: ["ZY"] }))).toEqual([expect.objectContaining({ pointer: "/jurisdictions", expected: "a jurisdiction of the catalogue (YY, ZZ)", found: '"ZY"' })]);
  });

  test("local facts are checked before anything is judged, and the file is named", () => {
    const issues = issuesOf(() => evaluator.evaluate(stating({ doen: true, done: "yes" }), { asOf: "2026-06-01", file: "offer.json" }));
    expect(issues.map(({ file, pointer }) => [file, pointer])).toEqual([["offer.json", "/local/ZZ/doen"], ["offer.json", "/local/ZZ/done"]]);
  });

  test("inapplicable findings only on request", () => {
    const abroad = { issuer: { ...elsewhere, establishedIn: ["SG"] }, local: { ZZ: { sum: "indefinite" } } };
    const quiet = createEvaluator(createCatalogue([testland([zz(), zz({ id: "zz.act.never", when: is("zz.applies") })])]));
    const input = stating({ applies: false });
    expect(quiet.evaluate(input, { asOf: "2026-06-01" }).findings).toHaveLength(1);
    expect(quiet.evaluate(input, { asOf: "2026-06-01", all: true }).findings).toHaveLength(2);
    expect(evaluator.evaluate(abroad, { asOf: "2026-06-01" }).findings).not.toEqual([]);
  });

  test("the receipt tells engine, catalogue and offering apart", () => {
    const a = evaluator.evaluate({ issuer: here }, { asOf: "2026-06-01" }).receipt;
    const b = evaluator.evaluate({ issuer: elsewhere }, { asOf: "2026-06-01" }).receipt;
    expect(a.catalogue).toBe(evaluator.catalogue.digest);
    expect(a.catalogue).toBe(b.catalogue);
    expect(a.offering).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(a.offering).not.toBe(b.offering);
  });
});

describe("the limits of what is recorded", () => {
  const on = (asOf: string, more: Partial<Jurisdiction>) =>
    createEvaluator(createCatalogue([testland([zz({ when: is("zz.done") })], more)])).evaluate(stating({ done: false }), { asOf, jurisdictions: ["ZZ"] }).jurisdictions[0]!;

  test("before the law is recorded as a whole nothing is cleared", () => {
    expect(on("2026-05-31", { completeFrom: "2026-06-01" })).toMatchObject({ verdict: "undetermined", notes: [expect.stringContaining("recorded in part")] });
  });

  test("from that day on it is", () => {
    const place = on("2026-06-01", { completeFrom: "2026-06-01" });
    expect(place.verdict).toBe("compliant");
    expect(place).not.toHaveProperty("notes");
  });

  test("on a day before any of it was in force the place is still touched, and not cleared", () => {
    expect(on("1950-01-01", { completeFrom: "2026-06-01" })).toMatchObject({ verdict: "undetermined", nexus: ["issuer"] });
  });

  test("after the law was last checked the answer says so", () => {
    expect(on("2026-06-02", { lastChecked: "2026-06-01" }).notes).toEqual([expect.stringContaining("last checked on 2026-06-01")]);
  });
});
