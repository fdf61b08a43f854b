import { expect, test } from "vitest";
import { all, cite, concept, holds, not } from "../../src/authoring";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { createEvaluator } from "../../src/evaluator/create";
import { toText } from "../../src/report/text";
import { act, find, here, is, stating, testland, zz } from "../support/testland";

/** How a token is classed, and which facts decide it. */

const security = concept({ id: "zz.security", title: "Security", subject: "offering", when: all(is("zz.first"), is("zz.second")), cites: [cite(act, "s. 2")], classification: true });
const other = concept({ id: "zz.other", title: "Something else", subject: "offering", when: not(holds(security)), cites: [cite(act, "s. 3")], evidence: "unverified", classification: true });
const later = concept({ id: "zz.later", title: "A class of later law", subject: "offering", when: is("zz.first"), cites: [cite(act, "s. 4")], inForce: { from: "2027-01-01" }, classification: true });
const helper = concept({ id: "zz.helper", title: "No class", subject: "offering", when: is("zz.first"), cites: [cite(act, "s. 4")] });
const catalogue = createCatalogue([testland([zz({ when: holds(other) })], { concepts: [security, other, later, helper] })]);
const judged = (local: object, asOf = "2026-06-01") => createEvaluator(catalogue).evaluate(stating(local), { asOf, all: true });

test("a class that is met comes with the facts that decided it", () => {
  const [met, ...rest] = judged({ first: true, second: true }).classifications;
  expect(rest).toEqual([]);
  expect(met).toMatchObject({ jurisdiction: "ZZ", concept: "zz.security", title: "Security", outcome: "met", evidence: "primary", missing: [] });
  expect(met!.because.map(({ fact, value, pointer }) => [fact, value, pointer])).toEqual([["zz.first", true, "/local/ZZ/first"], ["zz.second", true, "/local/ZZ/second"]]);
  expect(met!.citations).toEqual([expect.objectContaining({ provision: "s. 2" })]);
});

test("a class that is open names what is missing", () => {
  const classes = judged({ first: true }).classifications;
  expect(classes.map(({ concept, outcome, missing }) => [concept, outcome, missing])).toEqual([["zz.security", "unknown", ["zz.second"]], ["zz.other", "unknown", ["zz.second"]]]);
});

test("classes of the day only", () => {
  const ids = (asOf: string) => judged({ first: true, second: false }, asOf).classifications.map(({ concept }) => concept);
  expect(ids("2026-12-31")).toEqual(["zz.other"]);
  expect(ids("2027-01-01")).toEqual(["zz.other", "zz.later"]);
});

test("nothing is classed where nothing touches the place", () =>
  expect(createEvaluator(catalogue).evaluate({ issuer: { ...here, jurisdictionOfOrganisation: "KY", principalPlaceOfBusiness: "KY" }, sales: [] }, { asOf: "2026-06-01" }).classifications).toEqual([]));

test("the text tells it", () => expect(toText(judged({ first: false, second: true }))).toMatch(/Classification[^]*Something else[^]*UNVERIFIED[^]*the first condition holds: no/));

test("a finding is as good as the definition it rests on", () => expect(find(judged({ first: false, second: true })).evidence).toBe("unverified"));
