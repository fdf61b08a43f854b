import { afterAll, expect, test, vi } from "vitest";
import { any, not } from "../../../src/authoring";
import { equivalence, firstDifference, isProvedEquivalent } from "../../../src/backends/solver/equivalence";
import { createSolver } from "../../../src/backends/solver/session";
import { createCatalogue } from "../../../src/catalogue/catalogue";
import type { Jurisdiction, Rule } from "../../../src/catalogue/model";
import { atMost, cap, fortnight, is, isNot, shaky, testland, way, zz } from "../../support/testland";

vi.setConfig({ testTimeout: 120_000 });
const solver = createSolver();
afterAll(() => solver.close());

const law = (rule: Partial<Rule>, more: Partial<Jurisdiction> = {}) => createCatalogue([testland([zz(rule)], more)]);
const of = (original: ReturnType<typeof law>, mutant: ReturnType<typeof law>) => equivalence(original, mutant, "zz.act.rule", solver);
const proved = (original: ReturnType<typeof law>, mutant: ReturnType<typeof law>) => isProvedEquivalent(original.places[0]!, mutant.places[0]!, "zz.act.rule", solver);

test("a mutant that judges every offering alike is equivalent", async () => {
  // The second exemption asks for more than the first: without it nothing changes.
  const wide = { out: way({ filed: is("zz.filed") }) };
  const both = { ...wide, narrow: way({ filed: is("zz.filed"), first: is("zz.first") }) };
  expect(await of(law({ unless: both }), law({ unless: wide }))).toBe("equivalent");
  expect(await of(law({ when: not(is("zz.done")) }), law({ when: isNot("zz.done") }))).toBe("equivalent");
});

test("a mutant that judges one offering otherwise is different, on whatever day", async () => {
  const rule = { requires: { within: atMost("zz.sum", cap) } };
  const old = { ...cap, values: { ...cap.values, "2020-01-01": 101 } };
  expect(await of(law(rule), law(rule, { parameters: [old, shaky, fortnight] }))).toBe("different");
  expect(await of(law({ exposes: [{ role: "issuer", basis: "primary" }] }), law({ exposes: [] }))).toBe("different");
  expect(await of(law({ when: any(is("zz.first"), is("zz.second")) }), law({ when: is("zz.first") }))).toBe("different");
});

test("the proof alone says the same", async () => {
  const [narrow, wide, other] = [law({ when: not(is("zz.done")) }), law({ when: isNot("zz.done") }), law({ when: isNot("zz.first") })];
  expect(await proved(narrow, wide)).toBe(true);
  expect(await proved(narrow, other)).toBe(false);
  const rule = { requires: { within: atMost("zz.sum", cap) } };
  const old = { ...cap, values: { ...cap.values, "2020-01-01": 101 } };
  expect(await proved(law(rule), law(rule))).toBe(true);
  expect(await proved(law(rule), law(rule, { parameters: [old, shaky, fortnight] }))).toBe(false);
});

test("the difference comes with an offering that shows it", async () => {
  const found = await firstDifference(law({ when: is("zz.first") }), law({ when: isNot("zz.first") }), "zz.act.rule", solver);
  expect(found.witness).toMatchObject({ local: { ZZ: { first: expect.any(Boolean) as boolean } } });
  expect(found.before).not.toBe(found.after);
});

test("a rule that neither catalogue has is an error of the caller", async () => {
  await expect(equivalence(law({}), law({}), "zz.none", solver)).rejects.toThrow('no catalogue has the rule "zz.none"');
});
