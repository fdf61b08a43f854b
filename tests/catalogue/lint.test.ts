import { describe, expect, it, test } from "vitest";
import { createCatalogue } from "../../src/catalogue/catalogue";
import type { LintOptions } from "../../src/catalogue/lint";
import { lintCatalogue } from "../../src/catalogue/lint";
import type { Instrument, Jurisdiction, Rule } from "../../src/catalogue/model";
import { act, antarctica, antarcticCatalogue, bill, ceiling, code, deposits, krill, reporting, reportingPeriod, smallSale, solidIce, tokensOnIce } from "../support/antarctica";

const pack: Jurisdiction = antarctica;

const rulesWith = (changed: Rule): readonly Rule[] => pack.rules.map((rule) => (rule.id === changed.id ? changed : rule));

function problems(changes: Partial<Jurisdiction>, options?: LintOptions) {
  return lintCatalogue(createCatalogue([{ ...pack, ...changes }]), options);
}

/** Left out, not undefined: the catalogue is JSON. The number goes too, since either is enough to find a text by. */
const withoutUrl = (text: Instrument): Instrument => Object.fromEntries(Object.entries(text).filter(([name]) => name !== "url" && name !== "number")) as unknown as Instrument;

const seen = (changes: Partial<Jurisdiction>, options?: LintOptions) => problems(changes, options).map(({ code: name, pointer, id }) => [name, pointer, id]);

describe("lintCatalogue", () => {
  it("finds nothing wrong with a sound catalogue", () => expect(lintCatalogue(antarcticCatalogue)).toEqual([]));

  const unusedFact = { subject: "offering", type: "boolean", meaning: "snow", ask: "Snow?" } as const;
  const extraInstrument: Instrument = { ...act, id: "aq.old-act" };

  test.each<readonly [string, Partial<Jurisdiction>, readonly (string | undefined)[]]>([
    ["a fact that no rule reads", { facts: { ...pack.facts, "aq.snow": unusedFact } }, ["unused-fact", "/facts/aq.snow", "aq.snow"]],
    ["a number that no rule reads", { parameters: [...pack.parameters, { ...ceiling, id: "aq.floor" }] }, ["unused-parameter", "/parameters/2", "aq.floor"]],
    ["a definition that no rule reads", { concepts: [...pack.concepts, { ...solidIce, id: "aq.slush" }] }, ["unused-concept", "/concepts/1", "aq.slush"]],
    ["a text that nothing cites", { instruments: [...pack.instruments, extraInstrument] }, ["unused-instrument", "/instruments/3", "aq.old-act"]],
    ["a rule without a remedy", { rules: rulesWith({ ...krill, remedies: [] }) }, ["rule-without-remedy", "/rules/6/remedies", "aq.bill.krill"]],
    ["a rule for which nobody answers", { rules: rulesWith({ ...krill, exposes: [] }) }, ["rule-without-exposure", "/rules/6/exposes", "aq.bill.krill"]],
    [
      "a citation of a text that does not exist",
      { rules: rulesWith({ ...krill, cites: [...krill.cites, { instrument: "aq.nothing", provision: "x" }] }) },
      ["dangling-citation", "/rules/6/cites/1/instrument", "aq.bill.krill"],
    ],
    ["a number without a source", { parameters: [{ ...ceiling, cites: [] }, reportingPeriod] }, ["uncited-parameter", "/parameters/0/cites", "aq.ceiling"]],
    ["a rule without a source", { rules: rulesWith({ ...smallSale, cites: [] }) }, ["uncited-rule", "/rules/1/cites", "aq.act.small-sale"]],
    [
      "an end before the beginning",
      { rules: rulesWith({ ...deposits, inForce: { from: "2025-01-01", to: "2024-01-01" } }) },
      ["dates-out-of-order", "/rules/5/inForce/to", "aq.act.deposits"],
    ],
    [
      "a rule that begins on an unknown day while the record is whole",
      { completeFrom: "2025-12-31", rules: rulesWith({ ...deposits, inForce: { from: "2025" } }) },
      ["day-not-known", "/rules/5/inForce", "aq.act.deposits"],
    ],
    [
      "an unknown day in a record without a beginning",
      { rules: rulesWith({ ...deposits, inForce: { from: "2025" } }) },
      ["day-not-known", "/rules/5/inForce", "aq.act.deposits"],
    ],
    [
      "an exemption that ends on an unknown day while the record is whole",
      { completeFrom: "2025-01-01", rules: rulesWith({ ...tokensOnIce, unless: { expedition: { ...tokensOnIce.unless!.expedition!, inForce: { to: "2026-02" } } } }) },
      ["day-not-known", "/rules/0/unless/expedition/inForce", "aq.act.tokens-on-ice"],
    ],
    ["a definition that begins on an unknown day", { completeFrom: "2026-01-01", concepts: [{ ...solidIce, inForce: { from: "2024" } }] }, ["day-not-known", "/concepts/0/inForce", "aq.solid-ice"]],
    ["a definition that defines itself", { concepts: [{ ...solidIce, when: { concept: "aq.solid-ice" } }] }, ["cycle", "/concepts", undefined]],
    ["an id that occurs twice", { instruments: [...pack.instruments, act] }, ["duplicate-id", "/instruments", undefined]],
    ["a condition over an unknown fact", { rules: rulesWith({ ...smallSale, when: { var: "aq.missing" } }) }, ["unsound-condition", "/rules/1/when/var", "aq.act.small-sale"]],
    [
      "a number without a value while its rule is in force",
      { parameters: [{ ...ceiling, values: { "2025-01-01": 1 } }, reportingPeriod] },
      ["parameter-without-value", "/rules/1", "aq.act.small-sale"],
    ],
    [
      "a number that ends before its rule",
      { parameters: [{ ...ceiling, values: { ...ceiling.values, "2027-01-01": null } }, reportingPeriod] },
      ["parameter-without-value", "/rules/1", "aq.act.small-sale"],
    ],
    [
      "a period of a duty without a value",
      { parameters: [ceiling, { ...reportingPeriod, values: { "2024-06-01": "P15D" } }] },
      ["parameter-without-value", "/rules/2", "aq.act.reporting"],
    ],
    [
      "a definition that ends before its rule",
      { concepts: [{ ...solidIce, inForce: { from: "2024-02-01", to: "2025-12-31" } }] },
      ["concept-not-in-force", "/rules/0", "aq.act.tokens-on-ice"],
    ],
    [
      "a proposal that was withdrawn: it never binds and is not ahead either",
      { instruments: [act, code, { ...bill, inForce: { from: "2020-01-01", to: "2025-12-31" } }] },
      ["rule-never-in-force", "/rules/6/inForce", "aq.bill.krill"],
    ],
    [
      "a fact borrowed from a jurisdiction that does not ask for it",
      { facts: { ...pack.facts, "aq.iceClass": { ...pack.facts["aq.iceClass"]!, readAs: { fact: "zz.iceClass" } } } },
      ["dangling-read", "/facts/aq.iceClass/readAs/fact", "aq.iceClass"],
    ],
  ])("reports %s", (_, changes, expected) => {
    const other: Jurisdiction = { ...pack, code: "ZZ", facts: {}, instruments: [], parameters: [], concepts: [], rules: [] };
    const found = lintCatalogue(createCatalogue([{ ...pack, ...changes }, other])).map(({ code: name, pointer, id }) => [name, pointer, id]);
    expect(found).toContainEqual(expected);
  });

  it("looks at older law without a first day from the earliest day on", () => {
    expect(seen({ instruments: [{ ...act, inForce: {} }, code, bill] })).toContainEqual(["parameter-without-value", "/rules/1", "aq.act.small-sale"]);
  });

  it("says on which day a number is missing, and what was expected", () => {
    expect(problems({ parameters: [{ ...ceiling, values: { ...ceiling.values, "2027-01-01": null } }, reportingPeriod] })).toEqual([
      {
        jurisdiction: "AQ",
        pointer: "/rules/1",
        id: "aq.act.small-sale",
        code: "parameter-without-value",
        severity: "error",
        expected: "a value of aq.ceiling on every day on which the rule is in force",
        found: "none on 2027-01-01",
      },
    ]);
  });

  it("counts a fact as used from which only a duty runs", () => {
    const facts = { ...pack.facts, "aq.landing": { subject: "offering", type: "date", meaning: "landing", ask: "When?" } } as const;
    expect(seen({ facts, rules: rulesWith({ ...reporting, due: { from: "aq.landing", within: reportingPeriod.id } }) })).toEqual([]);
  });

  it("counts a fact as used that another jurisdiction reads", () => {
    const facts = { ...pack.facts, "aq.snow": { subject: "offering", type: "boolean", meaning: "snow", ask: "Snow?" } } as const;
    const borrower: Jurisdiction = {
      ...pack,
      code: "ZZ",
      facts: { "zz.snow": { ...facts["aq.snow"], readAs: { fact: "aq.snow" } } },
      instruments: [{ ...act, id: "zz.act" }],
      parameters: [],
      concepts: [],
      rules: [{ ...penguinless, id: "zz.act.snow", when: { var: "zz.snow" }, cites: [{ instrument: "zz.act", provision: "1" }] }],
    };
    expect(lintCatalogue(createCatalogue([{ ...pack, facts }, borrower]))).toEqual([]);
  });
  const penguinless: Rule = { id: "x", title: "x", kind: "marketing", cites: [], subject: "offering", nexus: ["sale"], exposes: [{ role: "issuer", basis: "primary" }], remedies: ["x"] };

  it("looks at an exemption's numbers only while the exemption is in force", () => {
    const late = { ...ceiling, id: "aq.late", values: { "2026-01-01": 1 } };
    const exemption = (from: string) => ({ late: { title: "Late", conditions: { small: { "<=": [{ var: "sale.amount" }, { param: "aq.late" }] } as const }, cites: smallSale.cites, inForce: { from } } });
    const withExemption = (from: string) => seen({ parameters: [...pack.parameters, late], rules: rulesWith({ ...smallSale, unless: exemption(from) }) });
    expect(withExemption("2026-01-01")).toEqual([]);
    expect(withExemption("2025-12-31")).toEqual([["parameter-without-value", "/rules/1", "aq.act.small-sale"]]);
  });

  it("warns of a text that was read and has neither address nor number", () => {
    const found = problems({ instruments: [withoutUrl(act), { ...code, url: "https://guild.example" }, bill] });
    expect(found.map(({ code: name, severity, id }) => [name, severity, id])).toEqual([["primary-without-url", "warning", "aq.act"]]);
  });

  describe("with cases", () => {
    const ids = pack.rules.map(({ id }) => id);
    it("is content when every rule has one", () => expect(seen({}, { cases: ids })).toEqual([]));
    it("takes results of cases too", () => expect(seen({}, { cases: [{ rules: ids }] })).toEqual([]));
    it("reports a rule without one", () =>
      expect(seen({}, { cases: ids.filter((id) => id !== tokensOnIce.id) })).toEqual([["rule-without-case", "/rules/0", "aq.act.tokens-on-ice"]]));
    it("reports a case without a rule, but not of another place", () =>
      expect(seen({}, { cases: [...ids, "aq.gone", "zz.other"] })).toEqual([["case-without-rule", "/rules", "aq.gone"]]));
  });
});
