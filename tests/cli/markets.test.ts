import { describe, expect, it } from "vitest";
import { perimeter } from "./sandbox";

/** `perimeter markets`: the same answers as a table and as data. */

const files = { "offering.json": JSON.stringify({ issuer: { jurisdictionOfOrganisation: "KY", principalPlaceOfBusiness: "KY" } }), "bad.json": '{ "isuer": {} }' };

describe("perimeter markets", () => {
  it("prints an array with one object per jurisdiction and investor class", async () => {
    const { code, out, err } = await perimeter("markets offering.json --format json", { files });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const answers = JSON.parse(out) as readonly Record<string, unknown>[];
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) expect(Object.keys(answer)).toEqual(["jurisdiction", "investorClass", "verdict", "decisive", "missing", "opens"]);
    expect(answers[0]).toMatchObject({ jurisdiction: "AQ", investorClass: "retail" });
  });
  it("prints a table for people", async () => {
    expect((await perimeter("markets offering.json --format markdown", { files })).out).toMatch(/\| Place \| Investors \| Verdict \|[^]*\| AQ \| retail \|/);
    expect((await perimeter("markets offering.json", { files, columns: 200 })).out).toContain("Where the offering could be sold as it stands");
  });
  it("reads standard input", async () => expect((await perimeter("markets - --format json", { stdin: files["offering.json"] })).code).toBe(0));
  it("refuses bad input with code 2 and nothing on standard output", async () => {
    const { code, out, err } = await perimeter("markets bad.json", { files });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain('bad.json#/isuer: expected a known attribute, found "isuer" (did you mean "issuer"?)');
    expect((await perimeter("markets offering.json --jurisdiction XX", { files })).code).toBe(2);
  });
});
