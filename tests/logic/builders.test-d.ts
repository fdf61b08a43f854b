import { describe, expectTypeOf, test } from "vitest";
import { all, any, concept, defineFacts, holds, instrument, jsonLogic, not, parameter, rule, vocabulary } from "../../src/authoring";
import type { CoreFactId } from "../../src/facts/core-facts";
import { coreFacts } from "../../src/facts/core-facts";
import type { Expression } from "../../src/logic/expression";

/** What the builders accept and what they do not: mistakes in a rule do not compile. */

const facts = defineFacts({
  "xx.consent": { subject: "offering", type: "boolean", meaning: "m", ask: "a" },
  "xx.status": { subject: "sale", type: "code", values: ["filed", "approved"], meaning: "m", ask: "a" },
  "xx.grades": { subject: "party", type: "codes", values: ["junior", "senior"], meaning: "m", ask: "a" },
  "xx.months": { subject: "offering", type: "integer", unit: "months", meaning: "m", ask: "a" },
  "xx.deposit": { subject: "offering", type: "money", unit: "CNY", meaning: "m", ask: "a" },
  "xx.reserve": { subject: "offering", type: "money", meaning: "m", ask: "a" },
});

const act = instrument({ id: "xx.act", title: "Act", authority: "A", inForce: { from: "2020-01-01" }, force: "statute", evidence: "primary" });
const cites = [{ instrument: act.id, provision: "s. 1" }];
const hkd = parameter({ id: "xx.hkd", title: "t", unit: "HKD", values: { "2020-01-01": 5 }, cites });
const cny = parameter({ id: "xx.cny", title: "t", unit: "CNY", values: { "2020-01-01": 5 }, cites });
const persons = parameter({ id: "xx.persons", title: "t", unit: "persons", values: { "2020-01-01": 50 }, cites });
const months = parameter({ id: "xx.m", title: "t", unit: "months", values: { "2020-01-01": 6 }, cites });
const percent = parameter({ id: "xx.percent", title: "t", unit: "percent", values: { "2020-01-01": 50 }, cites });
const fortnight = parameter({ id: "xx.fortnight", title: "t", unit: "duration", values: { "2020-01-01": "P14D" }, cites });

const { is, isNot, equals, oneOf, includes, includesAny, atMost, lessThan, atLeast, moreThan, onOrBefore, before, onOrAfter, after, later } = vocabulary("HKD", facts);

const ofOffering = concept({ id: "xx.o", title: "t", subject: "offering", when: is("xx.consent"), cites });
const ofSale = concept({ id: "xx.s", title: "t", subject: "sale", when: equals("xx.status", "filed"), cites });
const ofParty = concept({ id: "xx.p", title: "t", subject: "party", when: includes("xx.grades", "senior"), cites });

const base = { id: "xx.rule", title: "t", kind: "prohibition", cites, nexus: ["issuer"], exposes: [], remedies: [] } as const;

describe("facts", () => {
  test("core ids are literal types", () => {
    expectTypeOf<"issuer.here">().toExtend<CoreFactId>();
    expectTypeOf<string>().not.toExtend<CoreFactId>();
    expectTypeOf<"issuer.hear">().not.toExtend<CoreFactId>();
    expectTypeOf(coreFacts["sale.amount"].unit).toEqualTypeOf<"local">();
    expectTypeOf(coreFacts["sale.amount"].subject).toEqualTypeOf<"sale">();
    expectTypeOf(coreFacts["sale.amount"].type).toEqualTypeOf<"money">();
    expectTypeOf<(typeof coreFacts)["asset.kind"]["values"][number]>().not.toEqualTypeOf<string>();
    expectTypeOf<"real-estate">().toExtend<(typeof coreFacts)["asset.kind"]["values"][number]>();
  });

  test("local facts keep their literals", () => {
    expectTypeOf(facts["xx.status"].values).toEqualTypeOf<readonly ["filed", "approved"]>();
    expectTypeOf(facts["xx.months"].unit).toEqualTypeOf<"months">();
  });

  test("a misspelt fact does not compile", () => {
    is("issuer.here");
    is("xx.consent");
    // @ts-expect-error no such core fact
    is("issuer.hear");
    // @ts-expect-error no such local fact
    is("xx.consentt");
    // @ts-expect-error a prototype name is no fact
    is("constructor");
    // @ts-expect-error a code is no yes-no fact
    isNot("asset.kind");
  });
});

describe("codes", () => {
  test("impossible values do not compile", () => {
    equals("asset.kind", "real-estate");
    oneOf("xx.status", ["filed", "approved"]);
    includes("xx.grades", "junior");
    includesAny("asset.rights", ["dividend", "voting"]);
    // @ts-expect-error no such kind of asset
    equals("asset.kind", "real-state");
    // @ts-expect-error no such status
    oneOf("xx.status", ["filed", "refused"]);
    // @ts-expect-error no such grade
    includes("xx.grades", "principal");
    // @ts-expect-error no such right
    includesAny("asset.rights", ["dividends"]);
    // @ts-expect-error a list is not one code
    equals("asset.rights", "dividend");
    // @ts-expect-error one code is not a list
    includes("asset.kind", "real-estate");
  });

  test("an open list takes any code, but only text", () => {
    equals("sale.investorClass", "xx.professional");
    // @ts-expect-error a number is no code
    equals("sale.investorClass", 5);
  });
});

describe("numbers", () => {
  test("units must agree", () => {
    atMost("sale.amount", hkd);
    atMost("xx.reserve", hkd);
    lessThan("xx.deposit", cny);
    atLeast("sale.offerees", persons);
    moreThan("xx.months", months);
    lessThan("issuer.votesHeldHere", percent);
    // @ts-expect-error yuan against money in Hong Kong dollars
    atMost("sale.amount", cny);
    // @ts-expect-error the default currency is that of the place
    atMost("xx.reserve", cny);
    // @ts-expect-error Hong Kong dollars against money in yuan
    lessThan("xx.deposit", hkd);
    // @ts-expect-error months against persons
    atLeast("sale.offerees", months);
    // @ts-expect-error persons against months
    moreThan("xx.months", persons);
    // @ts-expect-error a duration is no number
    moreThan("xx.months", fortnight);
  });

  test("a literal threshold does not compile", () => {
    // @ts-expect-error a number of the law is a dated parameter
    atMost("sale.amount", 5_000_000);
    // @ts-expect-error nor is text a threshold
    atLeast("sale.offerees", "50");
  });

  test("only numbers are compared", () => {
    // @ts-expect-error a code is no number
    atMost("asset.kind", persons);
    // @ts-expect-error a date is no number
    atMost("dates.firstSale", fortnight);
  });
});

describe("dates", () => {
  test("dates compare with dates", () => {
    onOrBefore("dates.firstSale", "asOf");
    before("sale.date", later("dates.firstSale", fortnight));
    onOrAfter("dates.issuance", "dates.offerStart");
    after("asOf", "sale.date");
    // @ts-expect-error a literal date
    before("sale.date", "2026-01-01");
    // @ts-expect-error not a date
    before("sale.date", "sale.offerees");
    // @ts-expect-error months are no duration
    later("dates.firstSale", months);
    // @ts-expect-error nor is a literal
    later("dates.firstSale", "P14D");
    // @ts-expect-error a yes-no fact has no later
    later("xx.consent", fortnight);
  });

  test("a comparison remembers both subjects", () => {
    expectTypeOf(before("dates.firstSale", "sale.date")).toEqualTypeOf<Expression<"offering" | "sale">>();
    expectTypeOf(before("dates.firstSale", later("sale.date", fortnight))).toEqualTypeOf<Expression<"offering" | "sale">>();
    // @ts-expect-error a sale's date about the offering
    rule({ ...base, subject: "offering", when: before("dates.firstSale", "sale.date") });
    // @ts-expect-error nor a day reckoned from it
    rule({ ...base, subject: "offering", when: before("dates.firstSale", later("sale.date", fortnight)) });
  });
});

describe("subjects", () => {
  test("a rule reads its own facts and the offering's", () => {
    rule({ ...base, subject: "offering", when: all(is("issuer.here"), is("xx.consent"), holds(ofOffering)) });
    rule({ ...base, subject: "sale", when: all(is("issuer.here"), is("sale.here"), holds(ofSale), holds(ofOffering)) });
    rule({ ...base, subject: "party", when: all(is("party.here"), holds(ofParty)) });
  });

  test("a sale's fact in a rule about the offering does not compile", () => {
    // @ts-expect-error a sale's fact
    rule({ ...base, subject: "offering", when: is("sale.here") });
    // @ts-expect-error nor inside other conditions
    rule({ ...base, subject: "offering", when: all(is("issuer.here"), any(not(is("sale.here")), is("xx.consent"))) });
    // @ts-expect-error nor as a requirement
    rule({ ...base, subject: "offering", requires: { filed: equals("xx.status", "filed") } });
    // @ts-expect-error nor in an exemption
    rule({ ...base, subject: "offering", unless: { way: { title: "t", conditions: { small: atMost("sale.amount", hkd) }, cites } } });
    // @ts-expect-error nor where an exemption is defeated
    rule({ ...base, subject: "offering", unless: { way: { title: "t", conditions: { a: is("issuer.here") }, exceptWhen: is("sale.here"), cites } } });
    // @ts-expect-error nor in an exposure
    rule({ ...base, subject: "offering", exposes: [{ role: "issuer", basis: "primary", when: is("sale.here") }] });
  });

  test("a party's concept in a rule about a sale does not compile", () => {
    // @ts-expect-error a party's concept
    rule({ ...base, subject: "sale", when: holds(ofParty) });
    // @ts-expect-error a sale's concept about a party
    rule({ ...base, subject: "party", when: holds(ofSale) });
    // @ts-expect-error a definition about the offering that reads a party
    concept({ id: "xx.bad", title: "t", subject: "offering", when: holds(ofParty), cites });
  });
});

describe("rules", () => {
  test("kinds, nexus and roles are closed", () => {
    // @ts-expect-error no such kind
    rule({ ...base, subject: "offering", kind: "ban" });
    // @ts-expect-error no such nexus
    rule({ ...base, subject: "offering", nexus: ["moon"] });
    // @ts-expect-error no such role
    rule({ ...base, subject: "offering", exposes: [{ role: "bystander", basis: "primary" }] });
  });

  test("plain JSON Logic fits any subject; its facts are checked when the catalogue is", () => {
    rule({ ...base, subject: "sale", when: all(is("sale.here"), jsonLogic({ ">": [{ var: "sale.offerees" }, 5] })) });
    rule({ ...base, subject: "party", when: jsonLogic({ "!": [{ var: "party.here" }] }) });
  });
});
