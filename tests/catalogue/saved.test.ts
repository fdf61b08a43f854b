import { describe, expect, test } from "vitest";
import { packs } from "../../rules/index";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { checkJurisdiction } from "../../src/catalogue/check";
import { parentOf } from "../../src/catalogue/parent";
import { canonicalJson, digestOf } from "../../src/catalogue/digest";
import { loadCatalogue, saveCatalogue } from "../../src/catalogue/load";
import type { Jurisdiction, Rule } from "../../src/catalogue/model";
import { createEvaluator } from "../../src/evaluator/create";
import { InputError } from "../../src/offering/input-error";
import { atMost, cap, done, fortnight, is, testland, way, zz } from "../support/testland";

/** A catalogue as data: saved, hashed and loaded again, checked as strictly as the compiler checks a pack. */

const issuesOf = (run: () => unknown): readonly (readonly [pointer: string, expected: string, found: string])[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ pointer, expected, found }) => [pointer, expected, found] as const);
    throw error;
  }
  return [];
};

describe("the published catalogue", () => {
  const catalogue = createCatalogue(packs);

  test("is sound", () => expect(packs.flatMap((pack) => checkJurisdiction(pack, parentOf(pack, packs)).map((issue) => `${pack.code} ${issue.pointer}: ${issue.expected}, ${issue.found}`))).toEqual([]));

  test("has the same digest after saving and loading, and saves to the same text", () => {
    const text = saveCatalogue(catalogue);
    const loaded = loadCatalogue(text);
    expect(loaded.digest).toBe(catalogue.digest);
    expect(saveCatalogue(loaded)).toBe(text);
    expect(loadCatalogue(JSON.parse(text)).digest).toBe(catalogue.digest);
  });

  test("gives the same reports loaded as compiled", () => {
    const input = { issuer: { jurisdictionOfOrganisation: "CN", principalPlaceOfBusiness: "HK" }, sales: [{ country: "TW", status: "intended" }], token: { kind: "debt", usesDlt: true } };
    const report = (of: typeof catalogue) => JSON.stringify(createEvaluator(of).evaluate(input, { asOf: "2026-06-01", all: true }));
    expect(report(loadCatalogue(saveCatalogue(catalogue)))).toBe(report(catalogue));
  });
});

describe("the digest", () => {
  test("does not depend on the order of keys or packs", () => {
    const [a, b] = [testland([zz()]), testland([], { code: "YY", territory: ["KY"] })];
    expect(createCatalogue([a, b]).digest).toBe(createCatalogue([b, a]).digest);
    expect(digestOf({ x: 1, y: [1, 2] })).toBe(digestOf({ y: [1, 2], x: 1 }));
  });
  test("changes with any word of the law", () => {
    const digest = (pack: Jurisdiction) => createCatalogue([pack]).digest;
    const base = digest(testland([zz()]));
    expect(digest(testland([zz({ title: "The Rule" })]))).not.toBe(base);
    expect(digest(testland([zz()], { parameters: [{ ...cap, values: { ...cap.values, "2026-01-01": 201 } }, fortnight] }))).not.toBe(base);
    expect(digestOf([1, 2])).not.toBe(digestOf([2, 1]));
  });
  test("is over canonical JSON", () => expect(canonicalJson({ b: [1, undefined, "x"], a: undefined, "c\"": null })).toBe('{"b":[1,null,"x"],"c\\"":null}'));
  test("knows the published vectors of SHA-256", () => expect(digestOf({})).toBe("sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"));
});

test("two packs of one code are refused", () => expect(() => createCatalogue([testland([]), testland([])])).toThrow('two packs for the jurisdiction "ZZ"'));

describe("loading refuses", () => {
  const json = (change: (pack: { -readonly [K in keyof Jurisdiction]: unknown }) => void = () => undefined) => {
    const pack = JSON.parse(JSON.stringify(testland([zz({ when: is("zz.applies") })]))) as { -readonly [K in keyof Jurisdiction]: unknown };
    change(pack);
    return { format: "perimeter.catalogue/1", jurisdictions: [pack] };
  };
  const rules = (...more: object[]) => json((pack) => (pack.rules = more));
  const at = (input: unknown) => issuesOf(() => loadCatalogue(input));

  test("nothing that is sound", () => expect(at(json())).toEqual([]));
  test("text that is no JSON", () => expect(at("{")).toEqual([["", "JSON", expect.any(String)]]));
  test("another format", () => expect(at({ ...json(), format: "perimeter.catalogue/2" })[0]![0]).toBe("/format"));
  test("an attribute nobody knows", () => expect(at(json((pack) => ((pack as Record<string, unknown>)["extra"] = 1)))[0]![0]).toMatch(/^\/jurisdictions\/0/));
  test("prototype pollution", () => expect(() => loadCatalogue('{"format":"perimeter.catalogue/1","__proto__":{"x":1},"jurisdictions":[]}')).toThrow(InputError));

  const one = (rule: object): readonly [string, string, string] => at(rules(JSON.parse(JSON.stringify(rule)) as object))[0]! as [string, string, string];
  test("a condition on a fact nobody declared, at its place", () => expect(one(zz({ when: { var: "zz.aplies" } }))).toEqual(["/jurisdictions/0/rules/0/when/var", 'a declared fact (did you mean "zz.applies"?)', '"zz.aplies"']));
  test("a literal threshold", () => expect(one(zz({ requires: { small: { "<": [{ var: "zz.sum" }, 5] } as never } }))[0]).toBe("/jurisdictions/0/rules/0/requires/small/</1"));
  test("a sale's fact in a rule about the offering", () => expect(one(zz({ when: { var: "sale.here" } }))[0]).toBe("/jurisdictions/0/rules/0/when/var"));
  test("a citation of no instrument", () => expect(one(zz({ cites: [{ instrument: "zz.none", provision: "s. 1" }] }))[0]).toBe("/jurisdictions/0/rules/0/cites/0/instrument"));
  test("a rule without a citation", () => expect(one(zz({ cites: [] }))).toEqual(["/jurisdictions/0/rules/0/cites", "at least one citation", "none"]));
  test("an exemption without conditions", () => expect(one(zz({ unless: { way: way({}) } }))[0]).toBe("/jurisdictions/0/rules/0/unless/way/conditions"));
  test("a duty from something that is no date", () => expect(one(zz({ requires: { done: is("zz.done") }, due: { from: "zz.done" } }))[0]).toBe("/jurisdictions/0/rules/0/due/from"));
  test("a duty from a day of another subject", () => {
    const dated = (subject: Rule["subject"], from: string) => zz({ subject, nexus: ["issuer"], requires: { done: is("zz.done") }, due: { from } });
    expect(one(dated("offering", "sale.date"))).toEqual(["/jurisdictions/0/rules/0/due/from", "a date of the offering, not of a sale", "sale.date"]);
    expect(one(dated("party", "sale.date"))).toEqual(["/jurisdictions/0/rules/0/due/from", "a date of the party or the offering, not of a sale", "sale.date"]);
    for (const from of ["sale.date", "zz.event"]) expect(at(rules(dated("sale", from)))).toEqual([]);
  });
  test("a duty that nothing fulfils", () => expect(one(zz({ due: { from: "zz.event", within: fortnight.id } }))[0]).toBe("/jurisdictions/0/rules/0/requires"));
  test("a rule of another place's name", () => expect(one(zz({ id: "yy.act.rule" }))[0]).toBe("/jurisdictions/0/rules/0/id"));
  test("an end before the beginning", () => expect(one(zz({ inForce: { from: "2026-01-02", to: "2026-01-01" } }))[0]).toBe("/jurisdictions/0/rules/0/inForce/to"));
  test("the same rule twice", () => expect(at(rules(JSON.parse(JSON.stringify(zz())) as object, JSON.parse(JSON.stringify(zz())) as object))).toContainEqual(["/jurisdictions/0/rules", "ids that occur once", "zz.act.rule"]));
  test("definitions in a circle", () => {
    const circle = json((pack) => (pack.concepts = [{ ...done, when: { concept: "zz.other" } }, { ...done, id: "zz.other", when: { "!": [{ concept: done.id }] } }]));
    expect(at(circle).map(([, expected]) => expected)).toContain("definitions that do not depend on themselves");
  });
  test("a parameter in no number", () => expect(at(json((pack) => (pack.parameters = [{ ...cap, values: { "2020-01-01": "many" } }])))[0]!.slice(0, 2)).toEqual(["/jurisdictions/0/parameters/0/values/2020-01-01", "a number"]));
  test("a duration in no period", () => expect(at(json((pack) => (pack.parameters = [{ ...fortnight, values: { "2020-01-01": "fortnight" } }])))[0]![1]).toBe("an ISO 8601 period such as P15D"));
  test("a fact of another place's name", () => expect(at(json((pack) => (pack.facts = { ...(pack.facts as object), "yy.x": { subject: "offering", type: "boolean", meaning: "m", ask: "a" } })))[0]![0]).toBe("/jurisdictions/0/facts/yy.x"));
  test("the same place twice", () => expect(at({ ...json(), jurisdictions: [...json().jurisdictions, ...json().jurisdictions] })).toContainEqual(["/jurisdictions/1/code", "codes that occur once", "ZZ"]));
  test("and names the file", () => {
    try {
      loadCatalogue("{", { file: "law.json" });
    } catch (error) {
      expect((error as InputError).issues[0]!.file).toBe("law.json");
    }
    expect.assertions(1);
  });
  test("nothing of the builders' making", () => expect(at(json((pack) => (pack.rules = JSON.parse(JSON.stringify([zz({ when: atMost("zz.sum", cap) })])) as unknown)))).toEqual([]));
});
