import { afterAll, describe, expect, test, vi } from "vitest";
import { all, any, cite, concept, holds, not } from "../../../src/authoring";
import { createSolver } from "../../../src/backends/solver/session";
import { verifyCatalogue } from "../../../src/backends/solver/verify";
import { createCatalogue } from "../../../src/catalogue/catalogue";
import type { Jurisdiction, Rule } from "../../../src/catalogue/model";
import { act, atMost, cap, done, draft, is, isNot, testland, way, zz } from "../../support/testland";

vi.setConfig({ testTimeout: 120_000 });
const solver = createSolver();
afterAll(() => solver.close());

const found = async (rules: readonly Rule[], more: Partial<Jurisdiction> = {}) =>
  (await verifyCatalogue(createCatalogue([testland(rules, more)]), { solver })).map(({ rule, finding, detail }) => [rule, finding, ...(detail === undefined ? [] : [detail])].join(" "));

describe("a catalogue", () => {
  test("that is sound gives no finding", async () => {
    expect(await found([zz({ when: is("zz.applies"), requires: { within: atMost("zz.sum", cap) }, unless: { out: way({ filed: is("zz.filed") }) } })])).toEqual([]);
  });

  test("with a rule that can never apply", async () => {
    expect(await found([zz({ when: all(is("zz.first"), isNot("zz.first")) })])).toEqual(["zz.act.rule never-applies"]);
  });

  test("with requirements that nothing can satisfy", async () => {
    expect(await found([zz({ requires: { yes: is("zz.first"), no: isNot("zz.first") } })])).toEqual(["zz.act.rule unsatisfiable-requirements"]);
  });

  test("with an exemption that can never be used: what it asks for satisfies the rule", async () => {
    expect(await found([zz({ requires: { done: is("zz.done") }, unless: { same: way({ done: is("zz.done") }) } })])).toEqual(["zz.act.rule unusable-exemption same"]);
  });

  test("with an exemption that swallows the rule", async () => {
    expect(await found([zz({ when: is("zz.applies"), unless: { always: way({ applies: is("zz.applies") }) } })])).toEqual(["zz.act.rule swallowing-exemption always"]);
  });

  test("with exemptions that swallow the rule together", async () => {
    expect(await found([zz({ unless: { one: way({ first: is("zz.first") }), other: way({ not: isNot("zz.first") }) } })])).toEqual(["zz.act.rule never-breached"]);
  });

  test("with definitions that contradict themselves, and each other where they are asked for together", async () => {
    const undone = concept({ id: "zz.undone", title: "Undone", subject: "offering", when: isNot("zz.done"), cites: [cite(act, "s. 3")] });
    const never = concept({ id: "zz.never", title: "Never", subject: "offering", when: all(is("zz.first"), isNot("zz.first")), cites: [cite(act, "s. 4")] });
    const rule = zz({ when: any(all(holds(done), holds(undone)), is("zz.filed"), holds(never)) });
    expect(await found([rule], { concepts: [done, undone, never] })).toEqual(["zz.never contradicting-concept", "zz.is-done contradicting-concepts zz.undone"]);
  });

  test("with a number that changes nothing", async () => {
    const rule = zz({ when: all(is("zz.applies"), not(all(atMost("zz.sum", cap), isNot("zz.applies")))) });
    // Where the rule applies the limit is never asked; where it does not, the answer is known before.
    expect(await found([rule])).toEqual(["zz.cap parameter-without-effect"]);
    expect(await found([zz({ cites: [cite(draft, "s. 1")], requires: { within: atMost("zz.sum", cap) } })])).toEqual([]);
  });

  test("with two rules that say the same", async () => {
    const first = zz({ when: all(is("zz.first"), is("zz.second")) });
    const again = zz({ id: "zz.act.again", when: not(any(isNot("zz.second"), isNot("zz.first"))) });
    const other = zz({ id: "zz.act.other", when: any(is("zz.first"), is("zz.second")) });
    expect(await found([first, again, other])).toEqual(["zz.act.rule overlap zz.act.again"]);
  });
});

test("a reason belongs to the finding that it names", async () => {
  const catalogue = createCatalogue([testland([zz({ when: all(is("zz.first"), isNot("zz.first")) })])]);
  const reasoned = await verifyCatalogue(catalogue, { solver, exceptions: [{ rule: "zz.act.rule", finding: "never-applies", reason: "On purpose." }] });
  expect(reasoned).toEqual([{ rule: "zz.act.rule", jurisdiction: "ZZ", finding: "never-applies", reason: "On purpose." }]);
  const other = await verifyCatalogue(catalogue, { solver, exceptions: [{ rule: "zz.act.rule", finding: "overlap", reason: "On purpose." }] });
  expect(other[0]).not.toHaveProperty("reason");
});
