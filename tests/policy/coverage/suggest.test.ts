import { describe, expect, test } from "vitest";
import { createCatalogue } from "../../../src/catalogue/catalogue";
import type { Rule } from "../../../src/catalogue/model";
import { parseCaseFile, runCases } from "../../../src/policy/cases";
import { coverageOf, gapsOf } from "../../../src/policy/coverage/coverage";
import { suggestionsFor } from "../../../src/policy/coverage/suggest";
import { heldCases, runFiles, testedRules } from "../../../src/policy/suite";
import { after, atMost, cap, fortnight, here, is, testland, way, zz } from "../../support/testland";

/** Cases for what the cases about a rule of Testland leave out. */

const base = { issuer: here, local: { ZZ: { applies: true, done: false, filed: false, first: false, second: false, defeated: false, sum: { amount: "150", currency: "SGD" } } } };
const breach = { id: "breach", title: "A breach", base: "base", expect: [{ rule: "zz.act.rule", outcome: "violated" }] };

function suite(law: readonly Rule[], cases: readonly object[]) {
  const catalogue = createCatalogue([testland(law)]);
  const file = parseCaseFile({ title: "The Act", jurisdiction: "ZZ", asOf: "2026-06-01", bases: { base }, cases });
  const tested = testedRules(heldCases(runFiles([{ path: "act.cases.yaml", file }], catalogue, {})), catalogue);
  return { catalogue, file, gaps: tested.map((one) => [one, gapsOf(one)] as const) };
}

/** What is left when the cases that were suggested are kept. */
function leftAfter(law: readonly Rule[], cases: readonly object[]) {
  const { catalogue, file, gaps } = suite(law, cases);
  const suggestions = suggestionsFor(gaps, catalogue);
  const kept = { ...file, cases: [...file.cases, ...suggestions.map((suggestion) => suggestion.case)] };
  expect(runCases(kept, catalogue).flatMap(({ problems }) => problems)).toEqual([]);
  expect(new Set(kept.cases.map(({ id }) => id)).size).toBe(kept.cases.length);
  return { suggestions, left: suite(law, kept.cases).gaps.flatMap(([tested, found]) => coverageOf(tested, found).uncovered.map(({ kind, item }) => `${kind} ${item}`)) };
}

describe("nothing is left", () => {
  const requirements = zz({ when: is("zz.applies"), requires: { done: is("zz.done"), filed: is("zz.filed") } });
  const satisfied = { ...breach, expect: [{ rule: "zz.act.rule", outcome: "satisfied" }] };
  const on = (day: string, start: object) => ({ ...start, set: { "/local/ZZ/event": day } });
  test.each<[string, Rule, object]>([
    ["of requirements", requirements, breach],
    ["of exemptions and what defeats them", zz({ when: is("zz.applies"), unless: { first: way({ one: is("zz.first"), two: is("zz.second") }, { exceptWhen: is("zz.defeated") }), other: way({ done: is("zz.done") }) } }), breach],
    ["of a number and its sides", zz({ when: is("zz.applies"), requires: { within: atMost("zz.sum", cap) } }), satisfied],
    ["of an exemption that came later and ended", zz({ when: is("zz.applies"), unless: { late: way({ one: is("zz.first") }, { inForce: { from: "2022-01-01", to: "2022-12-31" } }) } }), breach],
    ["of a duty and its period", zz({ when: is("zz.applies"), requires: { done: is("zz.done") }, due: { from: "zz.event", within: fortnight.id } }), on("2026-01-10", breach)],
    ["of a day compared with another", zz({ when: is("zz.applies"), requires: { waited: after("asOf", "zz.event") } }), on("2026-05-31", satisfied)],
  ])("%s", (_, rule, start) => expect(leftAfter([rule], [start]).left).toEqual([]));
  test("of a rule that no case speaks about, at a place that has cases", () => {
    const other = zz({ id: "zz.act.other", when: is("zz.applies"), requires: { done: is("zz.done") } });
    expect(leftAfter([requirements, other], [breach]).left).toEqual([]);
  });
});

describe("a suggestion", () => {
  const rule = zz({ when: is("zz.applies"), requires: { done: is("zz.done"), within: atMost("zz.sum", cap) } });
  const { suggestions } = leftAfter([rule], [breach]);
  const showing = (item: string) => suggestions.find(({ covers }) => covers.some((one) => one.item === item))!.case;
  test("says what fails, and takes no step that it does not take", () =>
    expect(showing("requirements/within: decisive where it fails")).toMatchObject({
      title: "'within' alone fails: it was done: yes; the sum: 201 SGD",
      set: { "/local/ZZ/done": true, "/local/ZZ/sum/amount": "201" },
      expect: [{ rule: "zz.act.rule", outcome: "violated", unmet: { requirements: ["within"] } }],
    }));
  test("puts a number where the comparison decides", () => expect(showing("zz.cap: at")).toMatchObject({ set: { "/local/ZZ/done": true, "/local/ZZ/sum/amount": "200" }, expect: [{ outcome: "satisfied" }] }));
  test("names the facts that are missing", () => expect(showing("a missing fact leaves it undetermined").expect).toEqual([{ rule: "zz.act.rule", outcome: "undetermined", missing: expect.arrayContaining([expect.stringMatching(/^zz\./)]) as unknown }]));
  test("is not made for what cannot be shown", () => {
    // The same is asked twice: neither fails alone.
    const doubled = zz({ when: is("zz.applies"), requires: { done: is("zz.done"), again: is("zz.done") } });
    expect(leftAfter([doubled], [breach]).left).toEqual(["conditions requirements/done: decisive where it fails", "conditions requirements/again: decisive where it fails"]);
  });
});
