import { afterAll, describe, expect, test, vi } from "vitest";
import { diffCatalogues } from "../../../src/backends/solver/diff";
import { createSolver } from "../../../src/backends/solver/session";
import { createCatalogue } from "../../../src/catalogue/catalogue";
import type { Catalogue } from "../../../src/catalogue/catalogue";
import type { Jurisdiction, Rule } from "../../../src/catalogue/model";
import { createEvaluator } from "../../../src/evaluator/create";
import { all, any, not, jsonLogic } from "../../../src/authoring";
import { after, atMost, cap, fortnight, is, isNot, shaky, testland, way, zz } from "../../support/testland";

// Z3 takes a while to start, longer on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const solver = createSolver();
afterAll(() => solver.close());

const law = (rules: readonly Rule[], more: Partial<Jurisdiction> = {}): Catalogue => createCatalogue([testland(rules, more)]);

/** How one rule changes. */
async function change(before: Partial<Rule> | Catalogue, now: Partial<Rule> | Catalogue, options: { asOf?: string; and?: string } = {}) {
  const of = (side: Partial<Rule> | Catalogue): Catalogue => ("places" in side ? side : law([zz(side)]));
  const [found, ...others] = await diffCatalogues(of(before), of(now), { solver, ...options });
  expect(others).toEqual([]);
  return found!;
}

/** What the evaluator says of a witness under a catalogue: the outcome of the only rule. */
const judged = (catalogue: Catalogue, witness: object, asOf?: string): string =>
  createEvaluator(catalogue).evaluate(witness, { all: true, jurisdictions: ["ZZ"], ...(asOf !== undefined && { asOf }) }).findings[0]?.outcome ?? "out-of-scope";

describe("a rule against itself written otherwise", () => {
  test("is equivalent, unknowns included", async () => {
    const first = { when: is("zz.applies"), requires: { both: all(is("zz.first"), is("zz.second")) } };
    const second = { when: is("zz.applies"), requires: { one: is("zz.first"), two: not(any(isNot("zz.first"), isNot("zz.second"))) } };
    expect(await change(first, second)).toMatchObject({ change: "equivalent" });
  });

  test("is not equivalent when only unknown facts tell the difference", async () => {
    // A condition that always holds of known facts is open while the fact is unknown.
    const found = await change({ when: is("zz.applies") }, { when: all(is("zz.applies"), any(is("zz.done"), isNot("zz.done"))) });
    expect(found).toMatchObject({ change: "looser", before: "violated", after: "undetermined" });
  });

  test("is equivalent after its title, remedies and citations change", async () => {
    expect(await change({ when: is("zz.done") }, { when: is("zz.done"), title: "Another title", remedies: ["Do something else."] })).toMatchObject({ change: "equivalent" });
  });
});

describe("stricter, looser and different", () => {
  test("a lower limit is stricter, and the witness lies between the two", async () => {
    const lower = { ...cap, values: { ...cap.values, "2026-01-01": 150 } };
    const [before, now] = [law([zz({ requires: { within: atMost("zz.sum", cap) } })]), law([zz({ requires: { within: atMost("zz.sum", cap) } })], { parameters: [lower, shaky, fortnight] })];
    const found = await change(before, now);
    expect(found).toMatchObject({ change: "stricter", before: "satisfied", after: "violated" });
    const { local, asOf } = found.witness as { local: { ZZ: { sum: { amount: string } } }; asOf: string };
    expect(Number(local.ZZ.sum.amount)).toBeGreaterThan(150);
    expect(Number(local.ZZ.sum.amount)).toBeLessThanOrEqual(200);
    expect(asOf >= "2026-01-01" && asOf < "2030-01-01").toBe(true);
    expect([judged(before, found.witness!), judged(now, found.witness!)]).toEqual(["satisfied", "violated"]);
  });

  test("an added exemption is looser, a condition more of an exemption is stricter", async () => {
    expect(await change({ when: is("zz.applies") }, { when: is("zz.applies"), unless: { out: way({ filed: is("zz.filed") }) } })).toMatchObject({ change: "looser", before: "violated", after: "exempt" });
    expect(await change({ unless: { out: way({ filed: is("zz.filed") }) } }, { unless: { out: way({ filed: is("zz.filed"), first: is("zz.first") }) } })).toMatchObject({ change: "stricter", before: "exempt", after: "violated" });
  });

  test("another condition in place of the first is different", async () => {
    expect(await change({ requires: { done: is("zz.done") } }, { requires: { filed: is("zz.filed") } })).toMatchObject({ change: "different" });
  });

  test("another way of being cleared is different, and neither stricter nor looser", async () => {
    expect(await change({ requires: { done: is("zz.done") } }, { unless: { out: way({ done: is("zz.done") }) } })).toMatchObject({ change: "different", before: "satisfied", after: "exempt" });
  });

  test("who answers for a breach counts", async () => {
    const found = await change({ exposes: [{ role: "issuer", basis: "primary" }] }, { exposes: [{ role: "issuer", basis: "primary" }, { role: "platform", basis: "joint" }] });
    expect(found).toMatchObject({ change: "stricter", before: "violated", after: "violated" });
  });

  test("the boundary counts: at most and less than", async () => {
    const found = await change({ requires: { within: atMost("zz.sum", cap) } }, { requires: { within: { "<": [{ var: "zz.sum" }, { param: "zz.cap" }] } } });
    expect(found).toMatchObject({ change: "stricter" });
  });

  test("nothing is left in a witness that could be left out", async () => {
    const { witness } = await change({ when: all(is("zz.applies"), is("zz.first")) }, { when: all(is("zz.applies"), is("zz.first"), is("zz.second")) });
    expect(witness).toMatchObject({ local: { ZZ: { applies: true, first: true, second: false } } });
    expect(Object.keys(witness!).sort()).toEqual(["asOf", "issuer", "local"]);
  });

  test("a period longer by a day is found on the calendar", async () => {
    const late = { when: after("zz.event", { operand: { plus: [{ var: "dates.offerStart" }, { param: "zz.fortnight" }] } } as never) };
    const longer = { ...fortnight, values: { "2020-01-01": "P1M" } };
    const month = { ...fortnight, values: { "2020-01-01": "P31D" } };
    const before = law([zz(late)], { parameters: [cap, shaky, longer] });
    const now = law([zz(late)], { parameters: [cap, shaky, month] });
    const found = await change(before, now);
    expect(found).toMatchObject({ change: "looser" });
    expect(judged(before, found.witness!)).not.toBe(judged(now, found.witness!));
  });

  test("days in force count", async () => {
    expect(await change({ inForce: { from: "2024-01-01" } }, { inForce: { from: "2024-01-02" } })).toMatchObject({ change: "looser", before: "violated", after: "not-in-force", witness: { asOf: "2024-01-01" } });
  });
});

describe("added and removed", () => {
  test("with an offering that notices", async () => {
    const one = zz({ when: is("zz.done") });
    const two = zz({ id: "zz.act.second", when: is("zz.first") });
    const found = await diffCatalogues(law([one]), law([two]), { solver });
    expect(found).toMatchObject([{ rule: "zz.act.rule", change: "removed", before: "violated", after: "not-in-force" }, { rule: "zz.act.second", change: "added", before: "not-in-force", after: "violated" }]);
  });

  test("between two days of one catalogue", async () => {
    const catalogue = law([zz({ inForce: { from: "2024-01-01" } })]);
    expect(await change(catalogue, catalogue, { asOf: "2023-12-31", and: "2024-01-01" })).toMatchObject({ change: "added" });
    expect(await change(catalogue, catalogue, { asOf: "2024-01-01", and: "2025-01-01" })).toMatchObject({ change: "equivalent" });
    const capped = law([zz({ requires: { within: atMost("zz.sum", cap) } })]);
    expect(await change(capped, capped, { asOf: "2025-12-31", and: "2026-01-01" })).toMatchObject({ change: "looser", before: "violated", after: "satisfied" });
  });
});

describe("outside what can be decided", () => {
  const odd = (limit: number) => ({ when: jsonLogic({ "==": [{ "%": [{ var: "zz.sum" }, limit] }, 0] }) });

  test("a rule is never called equivalent because nothing was found", async () => {
    expect(await change(odd(2), { when: not(not(odd(2).when)) })).toMatchObject({ change: "not-proved" });
  });

  test("a difference that a sample shows is told", async () => {
    const found = await change(odd(2), odd(3));
    expect(found.change).toBe("different");
    expect(judged(law([zz(odd(2))]), found.witness!)).not.toBe(judged(law([zz(odd(3))]), found.witness!));
  });

  test("a rule written alike needs no proof", async () => {
    expect(await change(odd(2), odd(2))).toMatchObject({ change: "equivalent" });
  });

  test("two numbers of the offering set against each other are arithmetic", async () => {
    const facts = { ...testland([]).facts, "zz.other": { subject: "offering", type: "money", meaning: "the other sum", ask: "What is it?" } } as Jurisdiction["facts"];
    const than = (operator: string) => law([zz({ when: jsonLogic({ [operator]: [{ var: "zz.sum" }, { var: "zz.other" }] }) })], { facts });
    expect(await change(than("<"), than("<="))).toMatchObject({ change: "stricter", before: "inapplicable", after: "violated" });
  });
});

test("without the solver, what has to be proved says how to install it, and the rest is done", async () => {
  const missing = createSolver(() => Promise.reject(new Error("Cannot find package")));
  const catalogue = law([zz()]);
  expect(await diffCatalogues(catalogue, catalogue, { solver: missing })).toMatchObject([{ change: "equivalent" }]);
  await expect(diffCatalogues(catalogue, law([zz({ when: is("zz.done") })]), { solver: missing })).rejects.toThrow("npm install z3-solver");
});
