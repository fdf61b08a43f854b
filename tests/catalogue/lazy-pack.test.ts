import { describe, expect, test } from "vitest";
import { packs } from "../../rules/index";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { packedPlace } from "../../scripts/packed-place";
import { lazily, packedJurisdiction } from "../../src/catalogue/lazy-pack";
import type { Jurisdiction } from "../../src/catalogue/model";

/** The form in which the package carries a pack. */

const packed = (pack: Jurisdiction): Jurisdiction => packedJurisdiction(packedPlace(pack, packs));

describe("a packed pack", () => {
  test.each(packs.map((pack) => [pack.code, pack] as const))("%s is the same law", (_, pack) => expect(JSON.parse(JSON.stringify(packed(pack)))).toEqual(JSON.parse(JSON.stringify(pack))));
  test("makes a catalogue of the same digest", () => expect(createCatalogue(packs.map(packed)).digest).toBe(createCatalogue(packs).digest));
  test("is read when it is first asked for, once", () => {
    let reads = 0;
    const { instruments, parameters, concepts, facts, rules } = packs[0];
    const place = lazily({ code: "ZZ", name: "Z", currency: "EUR", territory: ["ZZ"], lastChecked: "2026-01-01" }, () => {
      reads += 1;
      return { instruments, parameters, concepts, facts, rules };
    });
    expect([place.code, place.territory, reads]).toEqual(["ZZ", ["ZZ"], 0]);
    expect([place.rules, place.facts, { ...place }.rules]).toEqual([rules, facts, rules]);
    expect(reads).toBe(1);
  });
  test("an optional part that a pack does not have stays absent", () => expect("lists" in packed({ ...packs[0], lists: undefined } as unknown as Jurisdiction)).toBe(false));
});
