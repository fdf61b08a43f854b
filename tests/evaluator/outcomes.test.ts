import { describe, expect, test } from "vitest";
import { all, holds, jsonLogic } from "../../src/authoring";
import { createCatalogue } from "../../src/catalogue/catalogue";
import type { Rule } from "../../src/catalogue/model";
import { createEvaluator } from "../../src/evaluator/create";
import type { Outcome } from "../../src/evaluator/model";
import { after, atMost, cap, done, find, fortnight, is, isNot, judge, shaky, stating, testland, way, zz } from "../support/testland";

/** The outcome table: every combination of applying, required and exempt, each true, false or unknown. */

type Truth = boolean | undefined;
const stated = (facts: Readonly<Record<string, Truth>>): object => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
const shown = (truth: Truth): string => (truth === undefined ? "unknown" : String(truth));

function expected(applies: Truth, requires: Truth | "absent", exempt: Truth | "absent"): Outcome {
  if (applies === false) return "inapplicable";
  if (requires === true) return "satisfied";
  if (exempt === true) return "exempt";
  const unmet = requires === false || requires === "absent";
  const noWay = exempt === false || exempt === "absent";
  return applies === true && unmet && noWay ? "violated" : "undetermined";
}

const TRUTHS = [true, false, undefined] as const;

describe("the outcome table", () => {
  for (const requires of [...TRUTHS, "absent"] as const)
    for (const exempt of [...TRUTHS, "absent"] as const) {
      const rule = zz({
        when: is("zz.applies"),
        ...(requires !== "absent" && { requires: { done: is("zz.done") } }),
        ...(exempt !== "absent" && { unless: { way: way({ first: is("zz.first") }) } }),
      });
      for (const applies of TRUTHS) {
        const facts = stated({ applies, ...(requires !== "absent" && { done: requires }), ...(exempt !== "absent" && { first: exempt }) });
        const outcome = expected(applies, requires, exempt);
        const row = [applies, requires, exempt].map((truth) => (truth === "absent" ? "absent" : shown(truth))).join(", ");
        test(`applies, requires, exempt: ${row}: ${outcome}`, () => expect(find(judge([rule], stating(facts))).outcome).toBe(outcome));
      }
    }

  test("a rule without a condition applies wherever its nexus is given", () => expect(find(judge([zz()], stating({}))).outcome).toBe("violated"));

  test("requirements are all required", () => {
    const rule = zz({ requires: { done: is("zz.done"), filed: is("zz.filed") } });
    const outcome = (done: Truth, filed: Truth) => find(judge([rule], stating(stated({ done, filed })))).outcome;
    expect([outcome(true, true), outcome(true, false), outcome(true, undefined), outcome(undefined, false)]).toEqual(["satisfied", "violated", "undetermined", "violated"]);
  });
});

describe("exemptions", () => {
  const rule = zz({
    unless: {
      narrow: way({ first: is("zz.first"), second: is("zz.second") }, { exceptWhen: is("zz.defeated") }),
      wide: way({ done: is("zz.done") }),
    },
  });
  const finding = (facts: Readonly<Record<string, Truth>>) => find(judge([rule], stating(stated(facts))));

  test("one of several is enough, whatever the others are", () => {
    expect(finding({ done: true, first: false }).outcome).toBe("exempt");
    expect(finding({ done: true }).outcome).toBe("exempt");
    expect(finding({ first: true, second: true, defeated: false }).outcome).toBe("exempt");
  });

  test("all must fail before there is a breach", () => {
    expect(finding({ done: false, first: false }).outcome).toBe("violated");
    expect(finding({ done: false, first: true }).outcome).toBe("undetermined");
    expect(finding({ done: undefined, first: false }).outcome).toBe("undetermined");
  });

  test("what defeats an exemption takes it away, even with all its conditions met", () => {
    expect(finding({ done: false, first: true, second: true, defeated: true }).outcome).toBe("violated");
    expect(finding({ done: false, first: true, second: true }).outcome).toBe("undetermined");
  });

  test("each is reported with what fails and what is not known", () => {
    const { exemptions } = finding({ done: false, first: false, defeated: true });
    expect(exemptions.map(({ id, outcome, conditions, unmet, unknown }) => ({ id, outcome, conditions, unmet, unknown }))).toEqual([
      { id: "wide", outcome: "failed", conditions: 1, unmet: ["done"], unknown: [] },
      { id: "narrow", outcome: "failed", conditions: 3, unmet: ["first", "not-defeated"], unknown: ["second"] },
    ]);
    expect(exemptions[1]!.citations).toEqual([expect.objectContaining({ instrument: "zz.act", provision: "s. 5", url: "https://law.example/act" })]);
  });

  test("one of a repealed text is no way out", () => {
    const old = zz({ unless: { old: way({ first: is("zz.first") }, { cites: [{ instrument: "zz.repealed", provision: "s. 1" }] }) } });
    expect(find(judge([old], stating({ first: true }))).outcome).toBe("violated");
    expect(find(judge([old], stating({ first: true }))).exemptions).toEqual([]);
  });
});

describe("a finding", () => {
  const rule = zz({ when: all(is("zz.applies"), atMost("zz.sum", cap)), requires: { done: is("zz.done"), filed: is("zz.filed") }, notes: ["A note."], openTexture: [{ term: "t", question: "q", by: "counsel" }] });
  const sum = (amount: string) => ({ amount, currency: "SGD" });

  test("names the known facts it rests on, with their place in the offering", () => {
    const { because, requirements, remedies, missing, notes } = find(judge([rule], stating({ applies: true, sum: sum("200"), done: false })));
    expect(because).toEqual([
      { fact: "issuer.here", meaning: "the issuer is organised, managed or established in the jurisdiction", value: true, pointer: "/issuer/jurisdictionOfOrganisation" },
      { fact: "zz.applies", meaning: "the rule applies", value: true, pointer: "/local/ZZ/applies" },
      { fact: "zz.sum", meaning: "the sum", value: 200, unit: "SGD", pointer: "/local/ZZ/sum" },
      { fact: "zz.done", meaning: "it was done", value: false, pointer: "/local/ZZ/done" },
    ]);
    expect(requirements).toEqual({ unmet: ["done"], unknown: ["filed"] });
    expect(remedies).toEqual(["Do it."]);
    expect(missing).toEqual([]);
    expect(notes).toEqual(["A note."]);
  });

  test("that is open names what is missing, and what needs judgement", () => {
    const finding = find(judge([rule], stating({ applies: true })));
    expect(finding.outcome).toBe("undetermined");
    expect(finding.missing).toEqual(["zz.sum", "zz.done", "zz.filed"]);
    expect(finding.openTexture).toEqual([{ term: "t", question: "q", by: "counsel" }]);
    expect(finding.explanation).toContain("missing: zz.sum, zz.done, zz.filed");
  });

  test("does not ask beside a requirement that fails, nor where a fact no longer matters", () => {
    expect(find(judge([rule], stating({ applies: true, done: false }))).missing).toEqual(["zz.sum"]);
    expect(find(judge([rule], stating({ applies: false }))).missing).toEqual([]);
  });

  test("on a number nobody has verified says so", () => {
    const finding = find(judge([zz({ when: atMost("zz.sum", shaky) })], stating({ sum: sum("5") })));
    expect(finding.evidence).toBe("unverified");
    expect(finding.notes).toEqual([expect.stringContaining("Shaky number")]);
  });

  test("without a ceiling shows it", () => {
    const finding = find(judge([zz({ requires: { small: atMost("zz.sum", cap) } })], stating({ sum: "indefinite" })));
    expect(finding.outcome).toBe("violated");
    expect(finding.because.find(({ fact }) => fact === "zz.sum")!.value).toBe("indefinite");
  });

  test("the parameter of the day decides", () => {
    const capped = zz({ requires: { small: atMost("zz.sum", cap) } });
    const on = (asOf: string, amount = "150") => find(judge([capped], stating({ sum: sum(amount) }), { asOf })).outcome;
    expect([on("2025-12-31"), on("2026-01-01"), on("2026-01-01", "200"), on("2026-01-01", "200.01")]).toEqual(["violated", "satisfied", "satisfied", "violated"]);
    // The number has ended: nothing can be compared with it.
    expect(on("2030-01-01")).toBe("undetermined");
  });

  test("dates compare by the calendar", () => {
    const rule = zz({ requires: { passed: after("asOf", "zz.event") } });
    const on = (event: string) => find(judge([rule], stating({ event }))).outcome;
    expect([on("2026-05-31"), on("2026-06-01"), on("not-yet-occurred")]).toEqual(["satisfied", "violated", "violated"]);
  });

  test("says what a number counts, also in words", () => {
    const finding = find(judge([zz({ when: is("zz.applies"), requires: { small: atMost("zz.sum", cap) } })], stating({ applies: true, sum: sum("5000001") })));
    expect(finding.explanation).toContain("the sum: 5000001 SGD");
    const unlimited = find(judge([zz({ requires: { small: atMost("zz.sum", cap) } })], stating({ sum: "indefinite" })));
    expect(unlimited.because.every(({ unit }) => unit === undefined)).toBe(true);
    expect(unlimited.explanation).toContain("the sum: indefinite.");
  });

  test("about a sale or a party names it", () => {
    const of = (subject: "sale" | "party") => zz({ id: `zz.act.${subject}`, subject, nexus: ["issuer"], when: is("issuer.here") });
    const offering = stating({}, { sales: [{ country: "HK", investorClass: "hk.professional" }, { country: "SG" }, { investorClass: "retail" }, {}], parties: [{ name: "Broker Ltd", id: "b" }, { id: "c" }, {}] });
    const { findings } = judge([of("sale"), of("party"), zz()], offering);
    expect(findings.map(({ subject, subjectName }) => [subject, subjectName])).toEqual([
      ["/parties/0", "Broker Ltd"], ["/parties/1", "c"], ["/parties/2", "party 3"], ["", undefined],
      ["/sales/0", "sale to hk.professional in HK"], ["/sales/1", "sale in SG"], ["/sales/2", "sale to retail"], ["/sales/3", "sale 4"],
    ]);
    expect(findings.find(({ subject }) => subject === "")).not.toHaveProperty("subjectName");
  });

  describe("that no fact can settle says why", () => {
    const unborn = { event: "not-yet-occurred" };
    const rows: readonly (readonly [title: string, rule: Rule, offering: object, asOf: string, why: string])[] = [
      ["two events neither of which has occurred", zz({ requires: { first: after("dates.offerStart", "zz.event") } }), stating(unborn, { dates: { offerStart: "not-yet-occurred" } }), "2026-06-01", "None of the events compared has occurred yet (start of the offer; day of the event)."],
      ["a number without a value on the day", zz({ requires: { small: atMost("zz.sum", cap) } }), stating({}), "2030-01-01", "A number of the law has no value on 2030-01-01: Cap (zz.cap)."],
      ["a definition that is not in force", zz({ inForce: { from: "2020-01-01" }, requires: { done: holds(done) } }), stating({}), "2026-06-01", "A definition is not in force on 2026-06-01: Done (zz.is-done)."],
      ["an operator that was never added", zz({ requires: { odd: jsonLogic({ neverAdded: [{ var: "zz.done" }] }) } }), stating({ done: true }), "2026-06-01", "A condition in JSON Logic gives no answer, because its operator was never added, threw, or answered neither true nor false (it reads: it was done)."],
      ["an operator that answers neither true nor false", zz({ requires: { odd: jsonLogic({ "+": [1, 1] }) } }), stating({}), "2026-06-01", "A condition in JSON Logic gives no answer, because its operator was never added, threw, or answered neither true nor false."],
      ["a duty whose period has no value", zz({ kind: "reporting", inForce: { from: "2015-01-01" }, requires: { filed: is("zz.filed") }, due: { from: "zz.event", within: fortnight.id } }), stating({ event: "2016-01-01", filed: false }), "2019-06-01", "A number of the law has no value on 2019-06-01: Fortnight (zz.fortnight)."],
    ];
    for (const [title, rule, offering, asOf, why] of rows)
      test(title, () => {
        const pack = testland([rule], { concepts: [{ ...done, inForce: { from: "2027-01-01" } }] });
        const finding = find(createEvaluator(createCatalogue([pack])).evaluate(offering, { asOf }));
        expect([finding.outcome, finding.missing]).toEqual(["undetermined", []]);
        expect(finding.notes).toEqual([why]);
        expect(finding.explanation.toLowerCase()).toContain(`cannot be decided yet: ${why.toLowerCase()}`);
      });

    test("and says so beside the facts that are missing", () => {
      const { missing, explanation, notes } = find(judge([zz({ requires: { small: atMost("zz.sum", cap), done: is("zz.done") } })], stating({}), { asOf: "2030-01-01" }));
      expect(missing).toEqual(["zz.done"]);
      expect(explanation).toContain("Cannot be decided yet; missing: zz.done; besides, a number of the law has no value on 2030-01-01: Cap (zz.cap).");
      expect(notes).toHaveLength(1);
    });
  });

  test("not-known is neither way", () => expect(find(judge([zz({ requires: { not: isNot("zz.done") } })], stating({}))).outcome).toBe("undetermined"));
});
