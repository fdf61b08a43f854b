import { describe, expect, test } from "vitest";
import { all, cite, concept, defineFacts, holds, instrument, parameter, rule, tally, vocabulary } from "../../src/authoring";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { lintCatalogue } from "../../src/catalogue/lint";
import { loadCatalogue, saveCatalogue } from "../../src/catalogue/load";
import type { Jurisdiction } from "../../src/catalogue/model";
import { createEvaluator } from "../../src/evaluator/create";

/** A union of two countries, and what one of them adds. */

const unionAct = instrument({ id: "zz.act", title: "Union Act", authority: "Union", inForce: { from: "2020-01-01" }, force: "regulation", evidence: "primary", url: "https://law.example/union" });
const nationalAct = instrument({ id: "zz-n.act", title: "National Act", authority: "Parliament", inForce: { from: "2020-01-01" }, force: "statute", evidence: "primary", url: "https://law.example/north" });
const unionFacts = defineFacts({
  "zz.security": { subject: "offering", type: "boolean", meaning: "the token is a security", ask: "Is the token a security?" },
  "zz.raisedInUnion": { subject: "offering", type: "money", meaning: "raised in the Union", ask: "How much is raised in the Union?" },
});
const nationalFacts = defineFacts({ "zz-n.filed": { subject: "offering", type: "boolean", meaning: "it was filed", ask: "Was it filed?" } });
const limit = parameter({ id: "zz.limit", title: "Limit", unit: "EUR", values: { "2020-01-01": 100 }, cites: [cite(unionAct, "art. 2")] });
const u = vocabulary("EUR", unionFacts);
const n = vocabulary("EUR", { ...unionFacts, ...nationalFacts });
const security = concept({ id: "zz.is-security", title: "Security", subject: "offering", when: u.is("zz.security"), cites: [cite(unionAct, "art. 1")], classification: true });

const union: Jurisdiction = {
  code: "ZZ", name: "Union", memberLaw: true, currency: "EUR", territory: ["NL", "BE"], lastChecked: "2099-12-31",
  facts: unionFacts, instruments: [unionAct], parameters: [limit], concepts: [security],
  tallies: [tally({ fact: "zz.raisedInUnion", of: "amount", among: "jurisdiction", cites: [cite(unionAct, "art. 2")] })],
  rules: [
    rule({
      id: "zz.act.limit", title: "At most the limit", kind: "disclosure", cites: [cite(unionAct, "art. 2")], subject: "offering", nexus: ["sale"],
      when: holds(security), requires: { "within-limit": u.atMost("zz.raisedInUnion", limit) }, exposes: [{ role: "issuer", basis: "primary" }], remedies: ["Raise less."],
    }),
  ],
};
const north: Jurisdiction = {
  code: "ZZ-N", name: "North", parent: "ZZ", currency: "EUR", territory: ["NL"], lastChecked: "2099-12-31",
  facts: nationalFacts, instruments: [nationalAct], parameters: [], concepts: [],
  rules: [
    rule({
      id: "zz-n.act.filing", title: "Small offers are filed", kind: "disclosure", cites: [cite(nationalAct, "s. 1"), cite(unionAct, "art. 2")], subject: "offering", nexus: ["sale"],
      when: all(holds(security), n.atMost("zz.raisedInUnion", limit)), requires: { filed: n.is("zz-n.filed") }, exposes: [{ role: "issuer", basis: "primary" }], remedies: ["File."],
    }),
  ],
};

const sale = (country: string, amount: string) => ({ country, status: "intended", amount: { amount, currency: "EUR" } });
const offering = (...sales: object[]) => ({ issuer: { jurisdictionOfOrganisation: "KY" }, sales, salesComplete: true, local: { ZZ: { security: true }, "ZZ-N": { filed: false } } });
const judge = (input: object) => createEvaluator(createCatalogue([north, union])).evaluate(input, { asOf: "2026-01-01", all: true });
const outcomeOf = (input: object, id: string) => judge(input).findings.find(({ rule }) => rule === id)?.outcome;

describe("a place with a parent", () => {
  test("adds to the parent's law and uses its definitions, numbers, texts and facts", () => {
    const report = judge(offering(sale("NL", "60")));
    expect(report.findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([["zz-n.act.filing", "violated"], ["zz.act.limit", "satisfied"]]);
    expect(report.findings[0]!.citations.map(({ instrument }) => instrument)).toEqual(["zz-n.act", "zz.act"]);
    expect(report.classifications.map(({ jurisdiction, concept }) => [jurisdiction, concept])).toEqual([["ZZ", "zz.is-security"]]);
  });

  test("a tally of the parent goes on adding up over the parent's territory", () => {
    const both = offering(sale("NL", "60"), sale("BE", "60"));
    expect(outcomeOf(both, "zz.act.limit")).toBe("violated");
    expect(outcomeOf(both, "zz-n.act.filing")).toBe("inapplicable");
  });

  test("is not touched by what happens in the rest of the union", () => {
    const report = judge(offering(sale("BE", "60")));
    expect(report.outOfScope).toEqual(["ZZ-N"]);
  });

  test("a member without a pack is named", () => {
    const notes = (input: object) => judge(input).jurisdictions.find(({ code }) => code === "ZZ")?.notes ?? [];
    expect(notes(offering(sale("BE", "60"), sale("NL", "1")))).toEqual(["Only the law of Union was looked at for BE: the national law there is not in the catalogue."]);
    expect(notes(offering(sale("NL", "60")))).toEqual([]);
  });

  test("survives saving and loading", () => {
    const catalogue = createCatalogue([north, union]);
    const loaded = loadCatalogue(saveCatalogue(catalogue));
    expect(loaded.digest).toBe(catalogue.digest);
    expect(createEvaluator(loaded).evaluate(offering(sale("NL", "60")), { asOf: "2026-01-01" }).findings.map(({ rule }) => rule)).toEqual(["zz-n.act.filing", "zz.act.limit"]);
  });

  test("counts what it reads of the parent as used", () => {
    const idle = { ...union, rules: [], concepts: [{ ...security, classification: undefined }] } as unknown as Jurisdiction;
    const codes = (packs: Jurisdiction[]) => lintCatalogue(createCatalogue(packs)).filter(({ jurisdiction, severity }) => jurisdiction === "ZZ" && severity === "error").map(({ code }) => code);
    expect(codes([idle])).toEqual(["unused-fact", "unused-fact", "unused-parameter", "unused-concept"]);
    expect(codes([idle, north])).toEqual([]);
  });
});

describe("what is refused", () => {
  const problems = (...packs: Jurisdiction[]): string => {
    try {
      loadCatalogue({ format: "perimeter.catalogue/1", jurisdictions: packs });
      return "";
    } catch (error) {
      return String(error);
    }
  };
  test("a parent that is not there", () => {
    expect(problems(north)).toContain("#/jurisdictions/0/parent: expected a jurisdiction of the catalogue, found ZZ");
    expect(() => createCatalogue([north])).toThrow('the law of "ZZ-N" needs that of "ZZ"');
  });
  test("a parent that reckons in another currency", () => expect(problems({ ...north, currency: "CHF" }, union)).toContain("expected the currency of ZZ: EUR"));
  test("a parent with a parent", () => expect(problems({ ...union, parent: "ZZ-N" }, north)).toContain("a jurisdiction without a parent of its own"));
});
