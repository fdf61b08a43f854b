import type { Reading, Territory } from "../../src/facts/reading";
import type { CoreFactId } from "../../src/facts/core-facts";
import { coreFacts } from "../../src/facts/core-facts";
import type { FactValue } from "../../src/facts/declaration";
import { parseOffering } from "../../src/offering/parse";

/** Reading one fact of an offering as a jurisdiction does. */

export const HK: Territory = { code: "HK", territory: ["HK"], currency: "HKD" };
export const CN: Territory = { code: "CN", territory: ["CN"], currency: "CNY" };

export function readingOf(input: unknown, more: Partial<Reading> = {}): Reading {
  const offering = parseOffering(input);
  const { saleIndex = 0, partyIndex = 0 } = more;
  return {
    offering, place: HK, asOf: "2026-06-01", rates: [],
    sale: offering.sales?.[saleIndex], saleIndex, party: offering.parties?.[partyIndex], partyIndex,
    ...more,
  };
}

/** The value of a core fact; sale and party facts are read of the first sale and party. */
export function readFact(id: CoreFactId, offering: unknown, more: Partial<Reading> = {}): FactValue | undefined {
  return coreFacts[id].read(readingOf(offering, more));
}
