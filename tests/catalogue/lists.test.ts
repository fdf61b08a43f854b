import { describe, expect, test } from "vitest";
import { any, cite, placeList, rule, vocabulary } from "../../src/authoring";
import { exportJsonLogic } from "../../src/backends/json-logic";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { lintCatalogue } from "../../src/catalogue/lint";
import { loadCatalogue, saveCatalogue } from "../../src/catalogue/load";
import type { Jurisdiction } from "../../src/catalogue/model";
import { createEvaluator } from "../../src/evaluator/create";
import { act, facts, testland } from "../support/testland";

/** Dated lists of places, law that looks everywhere, and places carved out of a territory. */

const embargoed = placeList({
  id: "zz.embargoed", title: "Embargoed places", knownUntil: "2026-06-19", goodFor: "P6M", cites: [cite(act, "annex")],
  places: { "KP": {}, "SY": { to: "2025-06-30" }, "UA-43": { from: "2014-12-19" }, "IQ": [{ to: "2020-01-01" }, { from: "2026-06-19" }] },
});
const { onList, is } = vocabulary("SGD", facts);
const embargo = rule({
  id: "zz.act.embargo", title: "No sale to embargoed places", kind: "prohibition", cites: [cite(act, "s. 1")], subject: "sale", nexus: ["sale"],
  when: any(onList("sale.country", embargoed), onList("sale.place", embargoed)), unless: { excluded: { title: "Not offered", conditions: { licensed: is("zz.ofSale") }, cites: [cite(act, "s. 2")] } },
  exposes: [{ role: "issuer", basis: "primary" }], remedies: ["Exclude it."],
});
const overlay = (more: Partial<Jurisdiction> = {}): Jurisdiction => testland([embargo], { territory: [], worldwide: true, parameters: [], concepts: [], lists: [embargoed], ...more });

const outcome = (country: string, asOf: string): string | undefined =>
  createEvaluator(createCatalogue([overlay()])).evaluate({ sales: [{ country, status: "intended", local: { ZZ: { ofSale: false } } }] }, { asOf, all: true }).findings[0]?.outcome;

describe("a list of the day", () => {
  test.each([
    ["KP", "2026-01-01", "violated"], ["SG", "2026-01-01", "inapplicable"],
    ["SY", "2025-06-30", "violated"], ["SY", "2025-07-01", "inapplicable"],
    ["UA-43", "2026-01-01", "violated"], ["UA-30", "2026-01-01", "inapplicable"], ["UA", "2026-01-01", "inapplicable"],
    ["IQ", "2020-01-01", "violated"], ["IQ", "2026-06-18", "inapplicable"], ["IQ", "2026-06-19", "violated"],
    ["KP-01", "2026-01-01", "violated"],
  ])("%s on %s: %s", (country, asOf, expected) => expect(outcome(country, asOf)).toBe(expected));

  test("that has not been looked up for too long is called stale", () => {
    const notes = (asOf: string) => createEvaluator(createCatalogue([overlay()])).evaluate({ sales: [{ country: "SG" }] }, { asOf }).jurisdictions.find(({ code }) => code === "ZZ")?.notes ?? [];
    expect(notes("2026-12-19")).toEqual([]);
    expect(notes("2026-12-20")).toEqual(['Stale on 2026-12-20: "Embargoed places" is known as it stood on 2026-06-19; look the list up before relying on it.']);
  });

  test("is exported as the codes of the day", () =>
    expect(JSON.stringify(exportJsonLogic(createCatalogue([overlay()]), "2026-01-01")[0]!.applies)).toContain('{"in":[{"var":"sale.country"},["KP","UA-43"]]}'));

  test("survives saving and loading", () => {
    const catalogue = createCatalogue([overlay()]);
    expect(loadCatalogue(saveCatalogue(catalogue)).digest).toBe(catalogue.digest);
  });

  test("that nothing reads is reported", () => {
    const idle = createCatalogue([testland([], { lists: [embargoed] })]);
    expect(lintCatalogue(idle).filter(({ code }) => code === "unused-list").map(({ id }) => id)).toEqual(["zz.embargoed"]);
  });

  test("must be declared and well formed", () => {
    const problems = (pack: Jurisdiction): string => {
      try {
        loadCatalogue({ format: "perimeter.catalogue/1", jurisdictions: [pack] });
        return "";
      } catch (error) {
        return String(error);
      }
    };
    expect(problems(overlay({ lists: [] }))).toContain('/when/or/0/in/1/list: expected a declared list of places, found "zz.embargoed"');
    expect(problems(overlay({ lists: [{ ...embargoed, goodFor: "soon", places: { Korea: {} } }] }))).toMatch(/lists\/0\/goodFor: expected an ISO 8601 period[^]*lists\/0\/places\/Korea: expected a country/);
  });
});

describe("law that looks everywhere", () => {
  test("is touched by any place, and covers none", () => {
    const report = createEvaluator(createCatalogue([overlay()])).evaluate({ sales: [{ country: "NZ", status: "intended" }] }, { asOf: "2026-01-01" });
    expect(report.jurisdictions.map(({ code, verdict }) => [code, verdict])).toEqual([["NZ", "not-covered"], ["ZZ", "compliant"]]);
  });
  test("has no territory", () => expect(() => loadCatalogue({ format: "perimeter.catalogue/1", jurisdictions: [overlay({ territory: ["SG"] })] })).toThrow("expected none, for law that is worldwide"));
});

test("a part with law of its own is carved out of the territory", () => {
  const onshore = testland([rule({ ...embargo, when: undefined } as never)], { territory: ["AE"], except: ["AE-DIFC"], lists: [embargoed], parameters: [], concepts: [] });
  const report = (country: string) => createEvaluator(createCatalogue([onshore])).evaluate({ issuer: { jurisdictionOfOrganisation: "KY", principalPlaceOfBusiness: "KY" }, sales: [{ country, status: "intended" }], salesComplete: true, parties: [] }, { asOf: "2026-01-01" });
  expect(report("AE-DU").jurisdictions.map(({ code }) => code)).toContain("ZZ");
  const inZone = report("AE-DIFC");
  expect(inZone.findings).toEqual([]);
  expect(inZone.jurisdictions.map(({ code, verdict }) => [code, verdict])).toContainEqual(["AE", "not-covered"]);
});
