import { describe, expect, test } from "vitest";
import { saleFacts } from "../../src/facts/sale-facts";
import { parseOffering } from "../../src/offering/parse";
import { readingOf } from "../support/reading";

/** One sale may rest on an exemption under each of several laws: every place reads its own. */

const claim = (sale: object, code: string, parent?: string): unknown => {
  const reading = readingOf(parseOffering({ sales: [sale] }));
  return saleFacts["sale.pathway"].read({ ...reading, sale: reading.offering.sales![0], saleIndex: 0, place: { ...reading.place, code, ...(parent !== undefined && { parent }) } });
};

describe("the exemption claimed for a sale", () => {
  const several = { pathways: ["us.reg-s", "eu.prospectus-1-4-a", "gb.poatr.qualified-only"] };
  test("is that under the law of the place", () => expect([claim(several, "US"), claim(several, "EU"), claim(several, "GB")]).toEqual(["us.reg-s", "eu.prospectus-1-4-a", "gb.poatr.qualified-only"]));
  test("or of the order that the place belongs to", () => expect(claim(several, "DE", "EU")).toBe("eu.prospectus-1-4-a"));
  test("is none of its own where only others are claimed, which is known", () => expect(claim({ pathway: "us.506c" }, "HK")).toBe("us.506c"));
  test("is unknown where nothing is claimed", () => expect([claim({}, "US"), claim({ pathways: [] }, "US")]).toEqual([undefined, undefined]));
  test("a single claim and a list go together", () => expect(claim({ pathway: "us.506c", pathways: ["eu.prospectus-1-4-a"] }, "EU")).toBe("eu.prospectus-1-4-a"));
});
