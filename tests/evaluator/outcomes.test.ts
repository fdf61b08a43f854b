import { describe, expect, test } from "vitest";
import { all } from "../../src/authoring";
import type { Outcome } from "../../src/evaluator/model";
import { after, atMost, cap, find, is, isNot, judge, shaky, stating, way, zz } from "../support/testland";

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
      { id: "narrow", outcome: "failed", conditions: 3, unmet: ["first", "not-defeated"], unknown: ["second"] },
      { id: "wide", outcome: "failed", conditions: 1, unmet: ["done"], unknown: [] },
    ]);
    expect(exemptions[0]!.citations).toEqual([expect.objectContaining({ instrument: "zz.act", provision: "s. 5", url: "https://law.example/act" })]);
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
      { fact: "zz.sum", meaning: "the sum", value: 200, pointer: "/local/ZZ/sum" },
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

  test("not-known is neither way", () => expect(find(judge([zz({ requires: { not: isNot("zz.done") } })], stating({}))).outcome).toBe("undetermined"));
});
