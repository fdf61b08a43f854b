/// <reference types="node" />
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import currencyCodes from "currency-codes";
import { iso31661, iso31662 } from "iso-3166";
import { describe, expect, it } from "vitest";
import { generateCodes } from "../../scripts/generate-codes";
import { canonicalPlace, countryCodeList, currencyCodeList, financialZones, isPlace, placeIsIn, subdivisionCodeList } from "../../src/offering";
import { problems } from "./problems";

const committed = (name: string): string => readFileSync(new URL(`../../src/offering/codes/${name}`, import.meta.url), "utf8");

describe("generated code lists", () => {
  const generated = generateCodes();
  it.each(Object.keys(generated))("%s is what scripts/generate-codes.ts writes", (name) => {
    expect(committed(name)).toBe(generated[name]);
  });
  it("decode to the lists they came from", () => {
    expect(new Set(subdivisionCodeList())).toEqual(new Set(iso31662.map((entry) => entry.code)));
    expect(countryCodeList()).toEqual([...iso31661.map((entry) => entry.alpha2).sort(), "XK"]);
    expect(new Set(currencyCodeList())).toEqual(new Set(currencyCodes.codes().filter((code) => !["XXX", "XTS"].includes(code))));
  });
  it("stay under 7 kB compressed", () => {
    expect(gzipSync(Object.values(generated).join("")).length).toBeLessThan(7000);
  });
});

describe("places", () => {
  it.each(["CN", "HK", "US-NY", "GB-SCT", "FR-75C", "AE-DIFC", "AE-VARA", "XK"])("%s is one", (place) => {
    expect(isPlace(place)).toBe(true);
  });
  it.each(["UK", "EL", "EU", "US-XX", "cn", "CHN", "AE-", "AE-DIFX", "", "US-NY-1"])("%j is none", (place) => {
    expect(isPlace(place)).toBe(false);
  });
  it.each([
    ["UK", "GB"],
    ["EL", "GR"],
    ["us-ny", "US-NY"],
    ["UK-SCT", "GB-SCT"],
  ])("%s: did you mean %s?", (country, meant) => {
    expect(problems({ sales: [{ country }] })).toMatchObject([{ pointer: "/sales/0/country", hint: `did you mean "${meant}"?` }]);
  });
  it("with a code of their own are compared by it", () => {
    expect(["CN-HK", "CN-MO", "CN-TW", "US-PR", "FR-971", "NL-AW", "FI-01", "CN-GD"].map(canonicalPlace)).toEqual([
      "HK", "MO", "TW", "PR", "GP", "AW", "AX", "CN-GD",
    ]);
  });
  it("every canonical place and every zone is declared with codes that exist", () => {
    for (const code of subdivisionCodeList()) expect(isPlace(canonicalPlace(code))).toBe(true);
    for (const [zone, parent] of financialZones) {
      expect(isPlace(zone)).toBe(true);
      expect(subdivisionCodeList()).toContain(parent);
    }
  });
  it.each([
    ["US-NY", ["US"], true],
    ["US", ["US-NY"], false],
    ["US-NY", ["US-CA", "US-NY"], true],
    ["HK", ["CN"], false],
    ["CN-HK", ["CN"], false],
    ["CN-HK", ["HK"], true],
    ["HK", ["CN-HK"], true],
    ["CN-SH", ["CN"], true],
    ["AE-DIFC", ["AE"], true],
    ["AE-DIFC", ["AE-DU"], true],
    ["AE-DIFC", ["AE-ADGM"], false],
    ["AE", ["AE-DIFC"], false],
    ["US-PR", ["US"], false],
    ["DE", [], false],
  ] as const)("%s in %j: %s", (place, territory, inside) => {
    expect(placeIsIn(place, territory)).toBe(inside);
  });
});
