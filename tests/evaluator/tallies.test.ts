import { describe, expect, test } from "vitest";
import { all, cite, defineFacts, parameter, rule, tally, vocabulary } from "../../src/authoring";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { loadCatalogue } from "../../src/catalogue/load";
import type { Jurisdiction, Tally } from "../../src/catalogue/model";
import { createEvaluator } from "../../src/evaluator/create";
import type { Because } from "../../src/evaluator/model";
import { act, facts as plainFacts, here, testland } from "../support/testland";

/** Facts worked out from the list of sales. The rule reads the tally; what it rests on shows the value. */

const facts = defineFacts({
  ...plainFacts,
  "zz.retailHere": { subject: "offering", type: "integer", unit: "persons", meaning: "retail buyers", ask: "How many retail buyers?" },
  "zz.retailInCountry": { subject: "sale", type: "integer", unit: "persons", meaning: "retail persons addressed in the country", ask: "How many?" },
  "zz.raised": { subject: "offering", type: "money", meaning: "raised", ask: "How much?" },
  "zz.unverified": { subject: "offering", type: "boolean", meaning: "a buyer is not verified", ask: "Is any buyer not verified?" },
});
const { is, isNot, atMost, equals, oneOf } = vocabulary("SGD", facts);
const number = <U extends string>(id: string, unit: U, value: number | string) => parameter({ id, title: id, unit, values: { "2020-01-01": value }, cites: [cite(act, "s. 9")] });
const many = number("zz.many", "persons", 35);
const sum = number("zz.sumLimit", "SGD", 1000);
const quarter = number("zz.quarter", "duration", "P90D");
const year = number("zz.year", "duration", "P12M");
const retail = oneOf("sale.investorClass", ["retail"]);

const ruleAbout = (fact: string) =>
  rule({
    id: "zz.act.rule", title: "The rule", kind: "disclosure", cites: [cite(act, "s. 1")], subject: fact === "zz.retailInCountry" ? "sale" : "offering", nexus: ["issuer"],
    requires: { requirement: fact === "zz.unverified" ? isNot("zz.unverified") : fact === "zz.raised" ? atMost("zz.raised", sum) : fact === "zz.retailHere" ? atMost("zz.retailHere", many) : atMost("zz.retailInCountry", many) },
    exposes: [{ role: "issuer", basis: "primary" }], remedies: ["Sell to fewer."],
  } as never);

const land = (entry: Omit<Tally, "cites">): Jurisdiction =>
  testland([ruleAbout(entry.fact) as never], { facts, parameters: [many, sum, quarter, year], concepts: [], tallies: [tally({ ...entry, cites: [cite(act, "s. 9")] })] });

const sale = (more: object = {}) => ({ country: "SG", status: "intended", investorClass: "retail", purchasers: 20, offerees: 20, amount: { amount: "600", currency: "SGD" }, ...more });

function worked(entry: Omit<Tally, "cites">, offering: object, subject = ""): Because["value"] | undefined {
  const report = createEvaluator(createCatalogue([land(entry)])).evaluate({ issuer: here, salesComplete: true, ...offering }, { asOf: "2026-06-01", all: true });
  const finding = report.findings.find((one) => one.subject === subject);
  return finding?.because.find(({ fact }) => fact === entry.fact)?.value;
}

describe("how many buy, here", () => {
  const buyers = { fact: "zz.retailHere", of: "purchasers", among: "jurisdiction", where: retail } as const;
  test("counts what the condition holds of, in the territory", () =>
    expect(worked(buyers, { sales: [sale(), sale({ purchasers: 5 }), sale({ investorClass: "sg.accredited" }), sale({ country: "MY" })] })).toBe(25));
  test("an excluded country does not count", () => expect(worked(buyers, { sales: [sale(), sale({ status: "excluded" })] })).toBe(20));
  test("no sale is none", () => expect(worked(buyers, { sales: [] })).toBe(0));
  test.each([
    ["a sale that may be one", [sale(), { ...sale(), investorClass: undefined }]],
    ["a sale to nobody knows where", [sale(), { ...sale(), country: undefined }]],
    ["a sale that may be excluded", [sale(), { ...sale(), status: undefined }]],
    ["an unknown number", [sale(), { ...sale(), purchasers: undefined }]],
  ])("is unknown with %s", (_, sales) => expect(worked(buyers, { sales: JSON.parse(JSON.stringify(sales)) as object[] })).toBeUndefined());
  test("is unknown while there may be more sales", () => expect(worked(buyers, { sales: [sale()], salesComplete: false })).toBeUndefined());
  test("what cannot count need not be known", () => expect(worked(buyers, { sales: [sale(), { country: "SG", status: "intended", investorClass: "sg.accredited" }] })).toBe(20));
  test("everywhere counts other countries", () => expect(worked({ ...buyers, among: "everywhere" }, { sales: [sale(), sale({ country: "MY" })] })).toBe(40));
  test("the number stated counts where the list says nothing, and where it is larger", () => {
    const stated = (retailHere: number) => ({ local: { ZZ: { retailHere } } });
    expect(worked(buyers, stated(7))).toBe(7);
    expect(worked(buyers, { ...stated(30), sales: [sale()] })).toBe(30);
    expect(worked(buyers, { ...stated(3), sales: [sale()] })).toBe(20);
  });
  test("a number stated beside an open list counts unless the list already shows more", () => {
    const beside = (retailHere: number, ...sales: object[]) => worked(buyers, { local: { ZZ: { retailHere } }, sales, salesComplete: false });
    expect(beside(20, sale())).toBe(20);
    expect(beside(19, sale())).toBeUndefined();
    expect(beside(19, sale({ country: "MY" }), sale({ status: "excluded" }))).toBe(19);
    expect(beside(19, { ...sale(), purchasers: undefined })).toBe(19);
    expect(worked(buyers, { local: { ZZ: { retailHere: 3 } }, sales: [sale(), { ...sale(), purchasers: undefined }] })).toBeUndefined();
  });
});

describe("in any ninety days", () => {
  const buyers = { fact: "zz.retailHere", of: "purchasers", among: "jurisdiction", within: "zz.quarter" } as const;
  const on = (...days: string[]) => ({ sales: days.map((date) => sale({ date })) });
  test("the fullest period counts", () => expect(worked(buyers, on("2026-01-01", "2026-02-01", "2026-06-01"))).toBe(40));
  test("the first and the ninetieth day are one period, the ninety-first is not", () => {
    expect(worked(buyers, on("2026-01-01", "2026-03-31"))).toBe(40);
    expect(worked(buyers, on("2026-01-01", "2026-04-01"))).toBe(20);
  });
  test("a sale without a date leaves it unknown, unless it is the only one", () => {
    expect(worked(buyers, { sales: [sale(), sale({ date: "2026-01-01" })] })).toBeUndefined();
    expect(worked(buyers, { sales: [sale()] })).toBe(20);
  });
});

describe("in the country of the sale", () => {
  const persons = { fact: "zz.retailInCountry", of: "offerees", among: "country", where: retail } as const;
  test("each sale has the number of its own country", () => {
    const sales = [sale(), sale({ country: "MY", offerees: 7 }), sale({ country: "SG-01", offerees: 3 })];
    expect(worked(persons, { sales }, "/sales/0")).toBe(23);
    expect(worked(persons, { sales }, "/sales/1")).toBe(7);
  });
  test("looking back from its date, where the law does", () => {
    const sales = [sale({ date: "2026-01-01" }), sale({ date: "2026-03-31" }), sale({ date: "2026-06-29" })];
    expect([0, 1, 2].map((i) => worked({ ...persons, within: "zz.quarter" }, { sales }, `/sales/${i}`))).toEqual([20, 40, 20]);
  });
});

describe("money, with earlier offers", () => {
  const raised = { fact: "zz.raised", of: "amount", among: "jurisdiction", related: ["zz.small"], within: "zz.year" } as const;
  const dates = { offerStart: "2026-03-01" };
  const earlier = (more: object) => ({ regime: "zz.small", sameIssuerOrAffiliate: true, amountSold: { amount: "500", currency: "SGD" }, ...more });
  const withEarlier = (...related: object[]) => ({ dates, sales: [sale()], raise: { related, relatedComplete: true } });
  test("adds what ended in the period before the start, or has not ended", () => {
    expect(worked(raised, withEarlier(earlier({ end: "2025-03-01" })))).toBe(1100);
    expect(worked(raised, withEarlier(earlier({ end: "2025-02-28" })))).toBe(600);
    expect(worked(raised, withEarlier(earlier({ end: "not-yet-occurred" })))).toBe(1100);
  });
  test("leaves out other regimes and other issuers", () => expect(worked(raised, withEarlier(earlier({ regime: "zz.big", end: "2026-01-01" }), earlier({ sameIssuerOrAffiliate: false, end: "2026-01-01" })))).toBe(600));
  test("is unknown while the earlier offers are", () => {
    expect(worked(raised, { dates, sales: [sale()] })).toBeUndefined();
    expect(worked(raised, { dates, sales: [sale()], raise: { related: [earlier({ end: "2025-02-28" })] } })).toBeUndefined();
    expect(worked(raised, withEarlier(earlier({})))).toBeUndefined();
  });
  test("is the sum alone when there were none", () => expect(worked(raised, { dates, sales: [sale()], raise: { related: [] } })).toBe(600));
  test("amounts in another currency wait for a rate", () => expect(worked(raised, { ...withEarlier(), sales: [sale({ amount: { amount: "5", currency: "USD" } })] })).toBeUndefined());
});

describe("whether there is such a sale", () => {
  const unverified = { fact: "zz.unverified", among: "jurisdiction", where: all(retail, equals("sale.verification", "self-declared")) } as const;
  const verified = (method: string) => sale({ verification: { method } });
  test("one is enough, however long the list may be", () => {
    expect(worked(unverified, { sales: [verified("documents"), verified("self-declared")] })).toBe(true);
    expect(worked(unverified, { sales: [verified("self-declared")], salesComplete: false })).toBe(true);
  });
  test("none needs an exhaustive list and known answers", () => {
    expect(worked(unverified, { sales: [verified("documents")] })).toBe(false);
    expect(worked(unverified, { sales: [verified("documents")], salesComplete: false })).toBeUndefined();
    expect(worked(unverified, { sales: [sale()] })).toBeUndefined();
  });
  test("a yes that is stated stays one", () => expect(worked(unverified, { sales: [verified("documents")], local: { ZZ: { unverified: true } } })).toBe(true));
});

test("what was worked out points at the sales, what was stated at where it is stated", () => {
  const catalogue = createCatalogue([land({ fact: "zz.retailHere", of: "purchasers", among: "jurisdiction" })]);
  const pointer = (offering: object) =>
    createEvaluator(catalogue).evaluate({ issuer: here, salesComplete: true, ...offering }, { asOf: "2026-06-01" }).findings[0]?.because.find(({ fact }) => fact === "zz.retailHere")?.pointer;
  expect(pointer({ sales: [sale()] })).toBe("/sales");
  expect(pointer({ local: { ZZ: { retailHere: 1 } } })).toBe("/local/ZZ/retailHere");
});

describe("what a catalogue may not declare", () => {
  const refused = (entry: Omit<Tally, "cites">): string => {
    try {
      loadCatalogue({ format: "perimeter.catalogue/1", jurisdictions: [land(entry)] });
      return "";
    } catch (error) {
      return String(error);
    }
  };
  test("a sum for a yes-no fact", () => expect(refused({ fact: "zz.unverified", of: "amount", among: "jurisdiction" })).toContain("/jurisdictions/0/tallies/0/fact: expected a money"));
  test("the country of no sale", () => expect(refused({ fact: "zz.retailHere", of: "offerees", among: "country" })).toContain("/tallies/0/among: expected a fact of a sale"));
  test("a period that is none", () => expect(refused({ fact: "zz.retailHere", of: "offerees", among: "jurisdiction", within: "zz.many" })).toContain("/tallies/0/within: expected a parameter in duration"));
  test("a condition on the tally itself", () => expect(refused({ fact: "zz.unverified", among: "jurisdiction", where: is("zz.unverified") })).toContain("/tallies/0/where: expected facts that are not tallies themselves"));
});
