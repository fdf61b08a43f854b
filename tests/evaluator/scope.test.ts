import { describe, expect, test, vi } from "vitest";
import { namedTest, placesOf } from "../../src/evaluator/named-places";
import { NOWHERE, namedIn, reachOf } from "../../src/evaluator/scope";
import { NEXUS_KINDS } from "../../src/facts/nexus";
import type { Reading, Territory } from "../../src/facts/reading";
import { packs } from "../../rules/index";
import { publishedOfferings } from "../support/published-offerings";

// Thousands of cases are read.
vi.setConfig({ testTimeout: 120_000 });

/** A place of which an offering names nothing is touched as a place in which nothing lies. */

const reading = (offering: Reading["offering"], place: Territory): Reading => ({ offering, place, asOf: "2026-06-01", rates: [], sale: undefined, saleIndex: -1, party: undefined, partyIndex: -1 });
const touched = (offering: Reading["offering"], place: Territory) => {
  const { nexus, possible } = reachOf(NEXUS_KINDS, reading(offering, place));
  return { nexus, possible };
};

const isNamed = (territory: Territory, named: ReadonlySet<string>): boolean => namedTest(territory)(named);

describe("what is not named", () => {
  test("is touched by nothing that does not touch every place", () => {
    let compared = 0;
    // Every fiftieth of thousands: rich offerings of every place.
    for (const { offering: stated } of publishedOfferings().filter((_, i) => i % 50 === 0)) {
      const offering = stated as Reading["offering"];
      const named = namedIn(offering);
      const elsewhere = touched(offering, NOWHERE);
      for (const place of packs as readonly Territory[])
        if (!isNamed(place, named)) {
          expect(touched(offering, place), place.code).toEqual(elsewhere);
          compared++;
        }
    }
    expect(compared).toBeGreaterThan(1_000);
  });

  test("a currency names the place whose money it is", () => {
    const pegged = { token: { kind: "stablecoin", referenceCurrencies: ["CNH"] } } as const;
    const cn = packs.find(({ code }) => code === "CN") as Territory;
    expect(isNamed(cn, namedIn(pegged as never))).toBe(true);
    expect(isNamed(cn, namedIn({ token: { referenceCurrencies: ["JPY"] } } as never))).toBe(false);
  });

  test("law that looks everywhere is always named", () => expect(isNamed({ code: "WW", territory: [], worldwide: true, currency: "USD" }, new Set())).toBe(true));
});

test("what is named is found in the order of the places, each once", () => {
  const at = (code: string, territory: readonly string[], currency: string) => ({ code, territory: { code, territory, currency } });
  const places = placesOf([at("EU", ["FR", "DE"], "EUR"), at("DE", ["DE"], "EUR"), at("CN", ["CN"], "CNY"), at("US", ["US"], "USD")]);
  const near = (...named: readonly string[]) => places.near(new Set(named)).map(({ code }) => code);
  expect(near("DE", "FR", "EUR")).toEqual(["EU", "DE"]);
  expect(near("US", "CNH")).toEqual(["CN", "US"]);
  expect(near("JP")).toEqual([]);
});
