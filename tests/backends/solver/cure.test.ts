import { afterAll, expect, test, vi } from "vitest";
import { cureOffering } from "../../../src/backends/solver/cure";
import { createSolver } from "../../../src/backends/solver/session";
import { createCatalogue } from "../../../src/catalogue/catalogue";
import type { Rule } from "../../../src/catalogue/model";
import { createEvaluator } from "../../../src/evaluator/create";
import { applyChange } from "../../../src/policy/change";
import { atMost, cap, is, stating, testland, way, zz } from "../../support/testland";

vi.setConfig({ testTimeout: 120_000 });
const solver = createSolver();
afterAll(() => solver.close());

const law = (rules: readonly Rule[]) => createCatalogue([testland(rules)]);
const cures = async (rules: readonly Rule[], offering: object, with_ = solver) => cureOffering(law(rules), offering, { asOf: "2026-06-01", jurisdictions: ["ZZ"], solver: with_ });

test("a number comes down to the limit, and what it changes is what the evaluator judged", async () => {
  const rules = [zz({ requires: { within: atMost("zz.sum", cap) } })];
  const offering = stating({ sum: { amount: "250", currency: "SGD" } });
  const { violations, solver: searched } = await cures(rules, offering);
  expect(searched).toBe(true);
  expect(violations).toHaveLength(1);
  const [cure, ...others] = violations[0]!.cures;
  expect(others).toEqual([]);
  expect(cure).toMatchObject({ facts: [{ fact: "zz.sum", from: 250, to: 200 }], edits: [{ pointer: "/local/ZZ/sum", to: { amount: "200", currency: "SGD" } }], outcome: "satisfied", verdict: "compliant", breaks: [] });
  const put = applyChange(offering, { set: Object.fromEntries(cure!.edits.map(({ pointer, to }) => [pointer, to])) });
  expect(createEvaluator(law(rules)).evaluate(put, { asOf: "2026-06-01", jurisdictions: ["ZZ"] }).verdict).toBe("compliant");
});

test("each smallest set of changes is found once, and no larger one", async () => {
  const rules = [zz({ when: is("zz.applies"), unless: { one: way({ filed: is("zz.filed") }), two: way({ first: is("zz.first"), second: is("zz.second") }) } })];
  const { violations } = await cures(rules, stating({ applies: true, filed: false, first: false, second: false }));
  const sets = violations[0]!.cures.map(({ facts }) => facts.map(({ fact }) => fact).sort());
  expect(sets).toEqual(expect.arrayContaining([["zz.applies"], ["zz.filed"], ["zz.first", "zz.second"]]));
  expect(sets).toHaveLength(3);
});

test("where the issuer is and what counsel judges are left as they are", async () => {
  const { violations } = await cures([zz({ unless: { fair: way({ fair: is("zz.fair") }) } })], stating({ fair: false }));
  expect(violations).toMatchObject([{ cures: [], unmet: { exemptions: [{ id: "fair", unmet: ["fair"] }] } }]);
});

test("a cure that breaks another rule says so", async () => {
  const rules = [zz({ when: is("zz.done") }), zz({ id: "zz.act.other", requires: { done: is("zz.done") } })];
  const { violations } = await cures(rules, stating({ done: true }));
  expect(violations[0]!.cures[0]).toMatchObject({ facts: [{ fact: "zz.done", to: false }], breaks: [{ rule: "zz.act.other", jurisdiction: "ZZ" }] });
});

test("without the solver, what is unmet is told, and that nothing was searched for", async () => {
  const rules = [zz({ requires: { done: is("zz.done") }, unless: { out: way({ filed: is("zz.filed") }) } })];
  const report = await cures(rules, stating({ done: false, filed: false }), createSolver(() => Promise.reject(new Error("none"))));
  expect(report).toMatchObject({ solver: false, violations: [{ cures: [], unmet: { requirements: ["done"], exemptions: [{ id: "out", unmet: ["filed"] }] } }] });
});
