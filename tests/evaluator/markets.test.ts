import { describe, expect, test } from "vitest";
import { cite, rule, vocabulary } from "../../src/authoring";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { markets } from "../../src/evaluator/markets";
import { InputError } from "../../src/offering/input-error";
import { act, elsewhere, facts, testland, way } from "../support/testland";

/** Where an offering could be sold: the same rules, asked place by place and class by class. */

const { is, isNot, oneOf } = vocabulary("SGD", facts);
const offer = rule({
  id: "zz.act.rule", title: "The rule", kind: "prohibition", cites: [cite(act, "s. 1")], subject: "sale", nexus: ["sale"], when: is("sale.offered"),
  unless: {
    professionals: way({ "professional-class": oneOf("sale.investorClass", ["zz.rich", "zz.wise"]), "not-advertised": isNot("sale.advertised") }, { title: "Professionals" }),
    filed: way({ filed: is("zz.filed") }, { title: "Filed" }),
  },
  exposes: [{ role: "issuer", basis: "primary" }], remedies: ["File it."],
});
const catalogue = createCatalogue([testland([offer], { parameters: [], concepts: [] }), testland([], { code: "WW", territory: [], worldwide: true, facts: {}, instruments: [], parameters: [], concepts: [] })]);
const ask = (offering: object) => markets({ issuer: elsewhere, local: { ZZ: { filed: false } }, ...offering }, catalogue, { asOf: "2026-06-01" });
const answer = (offering: object, investorClass: string) => ask(offering).find((one) => one.investorClass === investorClass);

describe("markets", () => {
  test("are those of each place with a territory, retail first, then the classes that its law tells apart", () =>
    expect(ask({}).map(({ jurisdiction, investorClass }) => [jurisdiction, investorClass])).toEqual([["ZZ", "retail"], ["ZZ", "zz.rich"], ["ZZ", "zz.wise"]]));

  test("a closed one says what would open it, the nearest way first", () =>
    expect(answer({}, "retail")).toEqual({ jurisdiction: "ZZ", investorClass: "retail", verdict: "prohibited", decisive: ["zz.act.rule"], missing: [], opens: ["Filed: filed", "Professionals: professional-class, not-advertised (not known)", "File it."] }));

  test("an undecided one says what is missing", () =>
    expect(answer({}, "zz.rich")).toEqual({ jurisdiction: "ZZ", investorClass: "zz.rich", verdict: "undetermined", decisive: ["zz.act.rule"], missing: ["sale.advertised"], opens: [] }));

  test("the sale that the offering states is the one judged", () => {
    const sales = [{ country: "SG", status: "intended", investorClass: "zz.rich", advertised: false }];
    expect(answer({ sales }, "zz.rich")).toEqual({ jurisdiction: "ZZ", investorClass: "zz.rich", verdict: "compliant", decisive: ["zz.act.rule"], missing: [], opens: [] });
    expect(answer({ sales }, "zz.wise")?.verdict).toBe("undetermined");
    expect(answer({ sales: [{ ...sales[0], status: "excluded" }] }, "zz.rich")?.verdict).toBe("undetermined");
  });

  test("the offering is left as it was", () => {
    const offering = { issuer: elsewhere, sales: [{ country: "SG", status: "intended", investorClass: "zz.rich" }] };
    const before = JSON.stringify(offering);
    markets(offering, catalogue, { asOf: "2026-06-01" });
    expect(JSON.stringify(offering)).toBe(before);
  });

  test("bad input is refused", () => expect(() => markets({ isuer: {} }, catalogue)).toThrow(InputError));
});
