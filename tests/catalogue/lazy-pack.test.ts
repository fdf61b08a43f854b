import { describe, expect, test, vi } from "vitest";
import { packs } from "../../rules/index";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { packedPlace } from "../../scripts/packed-place";
import type { PackedPlace } from "../../src/catalogue/lazy-pack";
import { headOf, lazily, packedJurisdiction } from "../../src/catalogue/lazy-pack";
import type { Jurisdiction } from "../../src/catalogue/model";
import { withParent } from "../../src/catalogue/parent";
import { bareOf, keptPlan, prepare } from "../../src/catalogue/prepared";
import { createEvaluator } from "../../src/evaluator/create";
import { createParsedEvaluator } from "../../src/evaluator/create-parsed";
import { lawTools } from "../../src/evaluator/tools";
import { jsonLogicOperators } from "../../src/logic/opaque";
import { parseOffering } from "../../src/offering/parse";
import { publishedOfferings } from "../support/published-offerings";

// Many packs are packed here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** The form in which the package carries a pack. */

function packed(pack: Jurisdiction): Jurisdiction {
  const { law, judged, ...place } = packedPlace(pack, packs);
  return packedJurisdiction({ ...place, law: () => JSON.parse(law) as object, judged: () => JSON.parse(judged) as ReturnType<PackedPlace["judged"]> });
}

describe("a packed pack", () => {
  test.each(packs.map((pack) => [pack.code, pack] as const))("%s is the same law", (_, pack) => expect(JSON.parse(JSON.stringify(packed(pack)))).toEqual(JSON.parse(JSON.stringify(pack))));
  test("makes a catalogue of the same digest", () => expect(createCatalogue(packs.map(packed)).digest).toBe(createCatalogue(packs).digest));
  test("is read when it is first asked for, once", () => {
    let reads = 0;
    const { instruments, parameters, concepts, facts, rules } = packs[0];
    const place = lazily({ code: "ZZ", name: "Z", currency: "EUR", territory: ["ZZ"], lastChecked: "2026-01-01" }, () => {
      reads += 1;
      return { instruments, parameters, concepts, facts, rules };
    });
    expect([place.code, place.territory, reads]).toEqual(["ZZ", ["ZZ"], 0]);
    expect([place.rules, place.facts, { ...place }.rules]).toEqual([rules, facts, rules]);
    expect(reads).toBe(1);
  });
  test("an optional part that a pack does not have stays absent", () => expect("lists" in packed({ ...packs[0], lists: undefined } as unknown as Jurisdiction)).toBe(false));
});

describe("what a packed pack carries beside its law", () => {
  const asSource = createEvaluator(createCatalogue(packs));
  const carried = createCatalogue(packs.map(packed));
  const asCarried = createEvaluator(carried);
  const small = createParsedEvaluator(carried, {}, { operators: jsonLogicOperators });

  test("gives the reports that the law itself gives", () => {
    // Some offerings of every place, each on its own day and on an early one.
    const some = publishedOfferings().filter((_, i) => i % 25 === 0);
    expect(some.length).toBeGreaterThan(200);
    for (const { id, offering, jurisdiction, asOf: own } of some)
      for (const asOf of [own, "2018-01-01"]) {
        const options = { asOf, all: true, jurisdictions: [jurisdiction] };
        const report = JSON.stringify(asSource.evaluate(offering, options));
        expect(JSON.stringify(asCarried.evaluate(offering, options)), id).toBe(report);
        expect(JSON.stringify(small.evaluate(parseOffering(offering), options)), id).toBe(report);
      }
  });

  test("is enough for a verdict: words and conditions are not read", () => {
    const pack = packed(packs.find(({ code }) => code === "CN")!);
    const unread = lazily(headOf(pack), () => {
      throw new Error("the law was read");
    });
    prepare(unread, { bare: () => bareOf(pack), plan: () => keptPlan(pack) });
    const { offering } = publishedOfferings().find(({ jurisdiction }) => jurisdiction === "CN")!;
    const report = createParsedEvaluator(createCatalogue([unread])).evaluate(parseOffering(offering), { asOf: "2026-03-01" });
    expect(report.verdict).toBe(asSource.evaluate(offering, { asOf: "2026-03-01", jurisdictions: ["CN"] }).verdict);
    expect(() => report.findings).toThrow("the law was read");
  });

  test("is left aside when the parent's law is another", () => {
    const [de, eu] = [packed(packs.find(({ code }) => code === "DE")!), packs.find(({ code }) => code === "EU")!];
    const changed = { ...eu, concepts: eu.concepts.map((concept) => ({ ...concept, title: `${concept.title} (changed)` })) };
    expect(keptPlan(withParent(de, eu))).toBeDefined();
    expect(keptPlan(withParent(de, changed))).toBeUndefined();
  });

  test("law of one's own carries none, and an engine without a planner says so", () => {
    const own = createCatalogue([packs.find(({ code }) => code === "TW")!]);
    const sold = { sales: [{ country: "TW", status: "intended" as const }] };
    expect(() => createParsedEvaluator(own).evaluate(sold, { asOf: "2026-03-01" })).toThrow(/"TW" carries no plan/);
    expect(createParsedEvaluator(own, {}, lawTools).evaluate(sold, { asOf: "2026-03-01" }).verdict).toBe(createEvaluator(own).evaluate(sold, { asOf: "2026-03-01" }).verdict);
  });

  test("may be read ahead of the first offering, for the places and the day asked for", () => {
    const evaluator = createEvaluator(carried, { asOf: "2026-03-01" });
    evaluator.prepare({ jurisdictions: ["TW"] });
    expect(() => evaluator.prepare({ jurisdictions: ["XX"] })).toThrow(/a jurisdiction of the catalogue/);
    expect(() => evaluator.prepare({ asOf: "2026-02-30" })).toThrow(/YYYY-MM-DD/);
    expect(evaluator.evaluate({ sales: [{ country: "TW", status: "intended" }] }, { jurisdictions: ["TW"] }).jurisdictions.map(({ code }) => code)).toEqual(["TW"]);
  });
});
