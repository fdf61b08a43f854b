import { describe, expect, test } from "vitest";
import type { CoreFactId } from "../../src/facts/core-facts";
import { coreFact, coreFacts } from "../../src/facts/core-facts";
import { pointerAt } from "../../src/facts/core-fact";
import type { FactValue } from "../../src/facts/declaration";
import { MORE, NOT_YET } from "../../src/facts/declaration";
import { NEXUS_KINDS, nexusFact } from "../../src/facts/nexus";
import { sample } from "../offering/sample";
import { CN, HK, readFact, readingOf } from "../support/reading";

/** Every core fact: unknown from nothing, never throwing, and read as stated. */

const ids = Object.keys(coreFacts) as CoreFactId[];

describe("every core fact", () => {
  test("is unknown of an empty offering, except the date", () => {
    for (const id of ids) {
      const value = readFact(id, {});
      if (id === "asOf") expect(value).toBe("2026-06-01");
      else expect(value, id).toBeUndefined();
    }
  });

  test("is unknown of an empty sale and an empty party, or a list that is not exhaustive", () => {
    const empty = { sales: [{}], parties: [{}], issuer: {}, asset: {}, token: {}, raise: {}, marketing: {}, secondary: {}, dates: {} };
    for (const id of ids) {
      if (id === "asOf") continue;
      const value = readFact(id, empty);
      expect(value === undefined || (Array.isArray(value) && value.includes(MORE)), `${id}: ${String(value)}`).toBe(true);
    }
  });

  test("is read from a full offering without throwing, with a value of its type", () => {
    for (const place of [HK, CN])
      for (const saleIndex of [-1, 0, 4])
        for (const partyIndex of [-1, 0, 2]) {
          const reading = readingOf(sample, { place, saleIndex, partyIndex });
          for (const id of ids) {
            const { type, values, read } = coreFact(id)!;
            const value = read(reading);
            if (value === undefined) continue;
            const kind = { boolean: "boolean", integer: "number", number: "number", money: "number", date: "string", code: "string", codes: "object" }[type];
            expect(typeof value, id).toBe(kind);
            if (values !== undefined) for (const code of [value].flat() as string[]) expect([...values, MORE], id).toContain(code);
          }
        }
  });

  test("of a sale or party is unknown when there is none", () => {
    const reading = readingOf({}, { saleIndex: -1, partyIndex: -1 });
    for (const id of ids) if (coreFact(id)!.subject !== "offering") expect(coreFact(id)!.read(reading), id).toBeUndefined();
  });

  test("says what it means, asks for itself, and points into the offering", () => {
    for (const id of ids) {
      const { meaning, ask, at, subject, type, unit } = coreFact(id)!;
      expect(meaning.length, id).toBeGreaterThan(5);
      expect(ask, id).toMatch(/[?.]$/);
      expect(at, id).toMatch(/^\/[A-Za-z]/);
      expect(at.includes("{sale}"), id).toBe(subject === "sale");
      expect(at.includes("{party}"), id).toBe(subject === "party");
      if (type === "integer" || type === "number" || type === "money") expect(unit, id).toBeDefined();
    }
  });

  test("is found by its own name only", () => {
    for (const id of ["constructor", "__proto__", "toString", "hasOwnProperty", "issuer", ""]) expect(coreFact(id), id).toBeUndefined();
    expect(coreFact("issuer.here")).toBe(coreFacts["issuer.here"]);
  });
});

test("a pointer names the sale or party at hand", () => {
  expect(pointerAt("/sales/{sale}/country", 2, -1)).toBe("/sales/2/country");
  expect(pointerAt("/parties/{party}/domicile", -1, 0)).toBe("/parties/0/domicile");
});

test("every kind of nexus is a yes-no fact of the subject or the offering", () => {
  for (const kind of NEXUS_KINDS)
    for (const subject of ["offering", "sale", "party"] as const) {
      const fact = coreFact(nexusFact(kind, subject))!;
      expect(fact.type).toBe("boolean");
      expect(["offering", subject]).toContain(fact.subject);
    }
});

type Row = readonly [title: string, offering: unknown, value: FactValue | undefined];
const table = (id: CoreFactId, rows: readonly Row[]) =>
  describe(id, () => {
    for (const [title, offering, value] of rows) test(`${title}: ${value === undefined ? "unknown" : String(value)}`, () => expect(readFact(id, offering)).toEqual(value));
  });

// What touches Hong Kong.

table("issuer.here", [
  ["organised here", { issuer: { jurisdictionOfOrganisation: "HK" } }, true],
  ["managed here, organised abroad", { issuer: { jurisdictionOfOrganisation: "KY", principalPlaceOfBusiness: "HK" } }, true],
  ["organised abroad, managed nobody says where", { issuer: { jurisdictionOfOrganisation: "KY" } }, undefined],
  ["both abroad", { issuer: { jurisdictionOfOrganisation: "KY", principalPlaceOfBusiness: "SG" } }, false],
  ["a head office here", { issuer: { jurisdictionOfOrganisation: "KY", principalPlaceOfBusiness: "SG", headOffice: "HK" } }, true],
  ["established here too", { issuer: { jurisdictionOfOrganisation: "KY", principalPlaceOfBusiness: "SG", establishedIn: ["HK"] } }, true],
  ["the mainland's code for Hong Kong", { issuer: { jurisdictionOfOrganisation: "CN-HK" } }, true],
]);

table("asset.here", [
  ["lies here", { asset: { location: "HK" } }, true],
  ["lies elsewhere", { asset: { location: "CN-SH" } }, false],
  ["one of several lies here", { asset: { locations: ["SG", "HK"] } }, true],
  ["none of several lies here", { asset: { locations: ["SG", "US"] } }, false],
  ["what it stands on lies here", { asset: { underlying: { location: "HK" } } }, true],
  ["a crypto-asset lies nowhere", { asset: { kind: "crypto-asset" } }, false],
  ["real estate nobody says where", { asset: { kind: "real-estate" } }, undefined],
]);

const sale = (country?: string, more: object = {}) => ({ ...(country !== undefined && { country }), ...more });
table("sales.here", [
  ["known to be none", { sales: [] }, false],
  ["one here", { sales: [sale("HK")] }, true],
  ["one here, excluded", { sales: [sale("HK", { status: "excluded" })] }, true],
  ["one elsewhere, perhaps more", { sales: [sale("SG")] }, undefined],
  ["one elsewhere, and that is all", { sales: [sale("SG")], salesComplete: true }, false],
  ["one of unknown country", { sales: [sale()], salesComplete: true }, undefined],
  ["said not to be all", { sales: [sale("SG")], salesComplete: false }, undefined],
]);

table("sales.offeredHere", [
  ["one here of unknown status", { sales: [sale("HK")], salesComplete: true }, undefined],
  ["one here, intended", { sales: [sale("HK", { status: "intended" })] }, true],
  ["one here, excluded, and that is all", { sales: [sale("HK", { status: "excluded" })], salesComplete: true }, false],
  ["known to be none", { sales: [] }, false],
]);

table("sales.offeredElsewhere", [
  ["one elsewhere", { sales: [sale("SG", { status: "intended" })] }, true],
  ["only here, and that is all", { sales: [sale("HK", { status: "intended" })], salesComplete: true }, false],
  ["only here, perhaps more", { sales: [sale("HK", { status: "intended" })] }, undefined],
]);

table("platform.here", [
  ["a platform here", { parties: [{ roles: ["ats-operator"], domicile: "HK" }] }, true],
  ["a custodian here, and that is all", { parties: [{ roles: ["custodian"], domicile: "HK" }], partiesComplete: true }, false],
  ["somebody here in an unknown role", { parties: [{ domicile: "HK" }], partiesComplete: true }, undefined],
  ["a platform nobody says where", { parties: [{ roles: ["ats-operator"] }], partiesComplete: true }, undefined],
  ["a platform elsewhere, perhaps more parties", { parties: [{ roles: ["ats-operator"], domicile: "SG" }] }, undefined],
  ["known to be no parties", { parties: [] }, false],
]);

table("sponsor.here", [
  ["a controller here", { issuer: { controllers: [{ country: "HK" }] } }, true],
  ["a controller of the place's nationality", { issuer: { controllers: [{ country: "SG", nationality: "HK" }] } }, true],
  ["controllers and parties all elsewhere", { issuer: { controllers: [{ country: "SG", kind: "legal" }], controllersComplete: true }, parties: [] }, false],
  ["a government elsewhere", { issuer: { controllers: [{ country: "SG", kind: "government" }], controllersComplete: true }, parties: [] }, false],
  ["a natural person elsewhere of another nationality", { issuer: { controllers: [{ country: "SG", nationality: "SG", kind: "natural" }], controllersComplete: true }, parties: [] }, false],
  ["a natural person elsewhere of unknown nationality", { issuer: { controllers: [{ country: "SG", kind: "natural" }], controllersComplete: true }, parties: [] }, undefined],
  ["a controller elsewhere of unknown kind and nationality", { issuer: { controllers: [{ country: "SG" }], controllersComplete: true }, parties: [] }, undefined],
  ["controllers elsewhere, parties unknown", { issuer: { controllers: [{ country: "SG" }], controllersComplete: true } }, undefined],
  ["controllers elsewhere, perhaps more", { issuer: { controllers: [{ country: "SG" }] }, parties: [] }, undefined],
  ["a sponsor here", { parties: [{ roles: ["originator"], domicile: "HK" }] }, true],
]);

table("personnel.here", [
  ["staff here", { staffIn: ["HK"] }, true],
  ["staff elsewhere, and that is all", { staffIn: ["SG"], staffInComplete: true }, false],
  ["staff elsewhere, perhaps more", { staffIn: ["SG"] }, undefined],
  ["known to be no staff", { staffIn: [] }, false],
  ["a platform's staff here", { parties: [{ roles: ["ats-operator"], staffIn: ["HK"] }] }, true],
]);

table("venue.here", [
  ["no secondary trading", { secondary: { intended: false } }, false],
  ["a venue here", { secondary: { intended: true, venues: [{ jurisdiction: "HK" }] } }, true],
  ["a venue elsewhere, perhaps more", { secondary: { intended: true, venues: [{ jurisdiction: "SG" }] } }, undefined],
  ["a venue elsewhere, and that is all", { secondary: { intended: true, venues: [{ jurisdiction: "SG" }], venuesComplete: true } }, false],
]);

table("currency.here", [
  ["pegged to the place's currency", { token: { referenceCurrencies: ["HKD"] } }, true],
  ["pegged to another", { token: { referenceCurrencies: ["USD"] } }, false],
  ["pegged to none", { token: { referenceCurrencies: [] } }, false],
  ["a share is not pegged", { token: { kind: "equity" } }, false],
  ["a stablecoin nobody says to what", { token: { kind: "stablecoin" } }, undefined],
]);

table("marketing.here", [
  ["targeted", { marketing: { targetedCountries: ["HK"] } }, true],
  ["a channel here", { marketing: { channelsIn: ["HK"], targetedCountries: [] } }, true],
  ["targets elsewhere, perhaps more", { marketing: { targetedCountries: ["SG"] } }, undefined],
  ["targets elsewhere, and that is all", { marketing: { targetedCountries: ["SG"], targetedCountriesComplete: true } }, false],
]);

test("offshore renminbi touches China", () => {
  expect(readFact("currency.here", { token: { referenceCurrencies: ["CNH"] } }, { place: CN })).toBe(true);
  expect(readFact("currency.here", { token: { referenceCurrencies: ["CNH"] } })).toBe(false);
});

// Lists, sums and dates.

const here = (more: object) => sale("HK", { status: "intended", ...more });
table("sales.classesHere", [
  ["known to be none", { sales: [] }, []],
  ["all known", { sales: [here({ investorClass: "retail" }), here({ investorClass: "hk.professional" })], salesComplete: true }, ["retail", "hk.professional"]],
  ["perhaps more", { sales: [here({ investorClass: "retail" })] }, ["retail", MORE]],
  ["one of unknown class", { sales: [here({})], salesComplete: true }, [MORE]],
  ["excluded and foreign ones do not count", { sales: [sale("HK", { status: "excluded", investorClass: "retail" }), sale("SG", { status: "intended", investorClass: "retail" })], salesComplete: true }, []],
  ["one of unknown country is not known to be here", { sales: [{ status: "intended", investorClass: "retail" }], salesComplete: true }, [MORE]],
  ["one of unknown status is not known to be offered", { sales: [sale("HK", { investorClass: "retail" })], salesComplete: true }, [MORE]],
]);

table("sales.offereesHere", [
  ["known to be none", { sales: [] }, 0],
  ["added up", { sales: [here({ offerees: 20 }), here({ offerees: 30 }), sale("SG", { status: "intended", offerees: 500 })], salesComplete: true }, 50],
  ["one unknown", { sales: [here({ offerees: 20 }), here({})], salesComplete: true }, undefined],
  ["perhaps more sales", { sales: [here({ offerees: 20 })] }, undefined],
  ["one of unknown country", { sales: [here({ offerees: 20 }), { status: "intended", offerees: 5 }], salesComplete: true }, undefined],
  ["one of unknown status", { sales: [here({ offerees: 20 }), sale("HK", { offerees: 5 })], salesComplete: true }, undefined],
  ["an excluded one does not count", { sales: [here({ offerees: 20 }), sale("HK", { status: "excluded", offerees: 5 })], salesComplete: true }, 20],
]);

const votes = (...controllers: object[]) => ({ issuer: { controllers, controllersComplete: true } });
table("issuer.votesHeldHere", [
  ["known to be none", { issuer: { controllers: [] } }, 0],
  ["added up", votes({ country: "HK", votingPercent: 30 }, { country: "HK", votingPercent: 25 }, { country: "SG", votingPercent: 45, kind: "legal" }), 55],
  ["a nationality here counts", votes({ country: "SG", nationality: "HK", votingPercent: 30 }), 30],
  ["a natural person's nationality unknown", votes({ country: "HK", votingPercent: 30 }, { country: "SG", votingPercent: 45, kind: "natural" }), undefined],
  ["kind and nationality unknown", votes({ country: "SG", votingPercent: 45 }), undefined],
  ["a share unknown", votes({ country: "HK" }), undefined],
  ["a country unknown", votes({ votingPercent: 30 }), undefined],
  ["perhaps more holders", { issuer: { controllers: [{ country: "HK", votingPercent: 30 }] } }, undefined],
]);

table("issuer.deFactoControlledHere", [
  ["directed from here", votes({ country: "HK", deFactoControl: true }), true],
  ["directed by a company elsewhere", votes({ country: "SG", kind: "legal", deFactoControl: true }), false],
  ["directed by a person elsewhere of unknown nationality", votes({ country: "SG", kind: "natural", deFactoControl: true }), undefined],
  ["directed by nobody", votes({ country: "SG", deFactoControl: false }), false],
]);

table("party.licences", [
  ["known to be none", { parties: [{ licences: [] }] }, []],
  ["active ones", { parties: [{ licences: [{ regime: "hk.sfo.type-1", status: "active" }], licencesComplete: true }] }, ["hk.sfo.type-1"]],
  ["perhaps more", { parties: [{ licences: [{ regime: "hk.sfo.type-1", status: "active" }] }] }, ["hk.sfo.type-1", MORE]],
  ["pending, expired and lapsed ones do not count", { parties: [{ licences: [{ regime: "a.b", status: "pending" }, { regime: "a.c", status: "active", validUntil: "2026-05-31" }, { regime: "a.d", status: "active", validFrom: "2026-06-02" }], licencesComplete: true }] }, []],
  ["on its first and last day one counts", { parties: [{ licences: [{ regime: "a.c", status: "active", validFrom: "2026-06-01", validUntil: "2026-06-01" }], licencesComplete: true }] }, ["a.c"]],
  ["one of unknown standing may count", { parties: [{ licences: [{ regime: "a.b" }], licencesComplete: true }] }, [MORE]],
]);

table("party.staffHere", [
  ["staff here", { parties: [{ staffIn: ["HK"] }] }, true],
  ["staff elsewhere, and that is all", { parties: [{ kind: "legal", staffIn: ["SG"], staffInComplete: true }] }, false],
  ["a director who lives here", { parties: [{ kind: "natural", roles: ["director"], domicile: "HK", staffIn: [] }] }, true],
  ["a director's company here", { parties: [{ kind: "legal", roles: ["director"], domicile: "HK", staffIn: [] }] }, false],
  ["a director here, nobody says whether a person or a company", { parties: [{ roles: ["director"], domicile: "HK", staffIn: [] }] }, undefined],
]);

table("raise.hardCap", [
  ["no ceiling", { raise: { hardCap: "indefinite" } }, Infinity],
  ["stated", { raise: { hardCap: { amount: "5000000.00", currency: "HKD" } } }, 5_000_000],
  ["without a rate", { raise: { hardCap: { amount: "5000000.00", currency: "USD" } } }, undefined],
]);

table("raise.promisedReturn", [
  ["promised in the terms", { raise: { promisedReturn: true } }, true],
  ["promised in the marketing alone", { raise: { promisedReturn: false }, marketing: { promisesReturn: true } }, true],
  ["not promised", { raise: { promisedReturn: false }, marketing: { promisesReturn: false } }, false],
  ["the marketing does not, the terms unknown", { marketing: { promisesReturn: false } }, undefined],
]);

table("dates.firstSale", [
  ["on a day", { dates: { firstSale: "2026-01-01" } }, "2026-01-01"],
  ["not yet", { dates: { firstSale: "not-yet-occurred" } }, NOT_YET],
]);

table("token.usesDlt", [
  ["no is known", { token: { usesDlt: false } }, false],
  ["silence is not", { token: {} }, undefined],
]);
