import { describe, expect, test } from "vitest";
import { cite, defineFacts, rule, vocabulary } from "../../src/authoring";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { createEvaluator } from "../../src/evaluator/create";
import { toText } from "../../src/report/text";
import { act, facts as plainFacts, find, here, testland, way } from "../support/testland";

/** Which exemption was claimed, how it fares, and which others are nearest. */

const facts = defineFacts({
  ...plainFacts,
  "zz.fixed": { subject: "offering", type: "boolean", meaning: "the land lies by the sea", ask: "By the sea?", changeable: false },
});
const { is } = vocabulary("SGD", facts);
const offer = rule({
  id: "zz.act.rule", title: "The rule", kind: "prohibition", cites: [cite(act, "s. 1")], subject: "sale", nexus: ["sale"],
  unless: {
    hopeless: way({ a: is("zz.done"), b: is("zz.filed") }),
    fixed: way({ c: is("zz.fixed") }),
    near: way({ d: is("zz.first"), e: is("zz.second") }, { claimedAs: ["zz.near"] }),
    claimed: way({ f: is("zz.done"), g: is("zz.filed"), h: is("zz.defeated") }, { title: "The claimed way", claimedAs: ["zz.small", "zz.smaller"] }),
  },
  exposes: [{ role: "issuer", basis: "primary" }], remedies: ["Stop."],
});
const evaluator = createEvaluator(createCatalogue([testland([offer], { facts, parameters: [], concepts: [] })]));
const judged = (sale: object, more: object = {}) =>
  evaluator.evaluate(
    { issuer: here, sales: [{ country: "SG", status: "intended", ...sale }], salesComplete: true, local: { ZZ: { done: false, filed: false, defeated: false, fixed: false, first: false, second: true } }, ...more },
    { asOf: "2026-06-01" },
  );
const order = (sale: object, more: object = {}) => find(judged(sale, more)).exemptions.map(({ id, claimed }) => (claimed === true ? `${id}!` : id));

describe("the order of exemptions", () => {
  test("fewest unmet conditions first, what can be changed before what cannot", () => expect(order({})).toEqual(["near", "fixed", "hopeless", "claimed"]));
  test("the one that the sale claims comes before them all", () => {
    expect(order({ pathway: "zz.small" })).toEqual(["claimed!", "near", "fixed", "hopeless"]);
    expect(order({ pathway: "zz.smaller" })[0]).toBe("claimed!");
  });
  test("a claim made for the whole offer counts where the sale makes none", () => {
    const raise = { pathways: [{ jurisdiction: "SG", regime: "zz.near" }, { jurisdiction: "MY", regime: "zz.small" }] };
    expect(order({}, { raise })).toEqual(["near!", "fixed", "hopeless", "claimed"]);
    expect(order({ pathway: "zz.small" }, { raise })[0]).toBe("claimed!");
  });
  test("a claim decides nothing", () => expect([find(judged({ pathway: "zz.near" })).outcome, find(judged({})).outcome]).toEqual(["violated", "violated"]));
});

test("the text says what was claimed", () => expect(toText(judged({ pathway: "zz.small" }))).toContain("Claimed: The claimed way"));
