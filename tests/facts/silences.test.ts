import { describe, expect, test } from "vitest";
import type { CoreFactId } from "../../src/facts/core-facts";
import { readFact } from "../support/reading";

/**
 * Silence is unknown, with these exceptions: here a fact is read as an answer although one more attribute could
 * turn it. Each is a choice, to keep an ordinary offering decidable; none may be added unnoticed. Where the attribute
 * contradicts what was said before, the contradiction is the filer's.
 */

type Row = readonly [silence: string, fact: CoreFactId, less: object, more: object, before: unknown, after: unknown];

const abroad = { jurisdictionOfOrganisation: "KY", principalPlaceOfBusiness: "SG" };
const licence = { regime: "hk.sfo.type-1", status: "active" };
const held = (more: object = {}) => ({ parties: [{ licences: [{ ...licence, ...more }], licencesComplete: true }] });
const none = { targetedCountries: ["SG"], targetedCountriesComplete: true };

const rows: readonly Row[] = [
  ["no further establishment of the issuer", "issuer.here", { issuer: abroad }, { issuer: { ...abroad, establishedIn: ["HK"] } }, false, true],
  ["no office elsewhere", "issuer.here", { issuer: abroad }, { issuer: { ...abroad, headOffice: "HK" } }, false, true],
  ["no registered office elsewhere", "issuer.here", { issuer: abroad }, { issuer: { ...abroad, registeredOffice: "HK" } }, false, true],
  ["a legal person has no nationality beside its country", "issuer.votesHeldHere", { issuer: { controllers: [{ country: "SG", kind: "legal", votingPercent: 60 }], controllersComplete: true } }, { issuer: { controllers: [{ country: "SG", kind: "legal", nationality: "HK", votingPercent: 60 }], controllersComplete: true } }, 0, 60],
  ["no parent beside the controllers", "sponsor.here", { issuer: { controllers: [] }, parties: [] }, { issuer: { controllers: [], parent: { country: "HK" } }, parties: [] }, false, true],
  ["no further establishment of a party", "party.here", { parties: [{ domicile: "SG" }] }, { parties: [{ domicile: "SG", establishedIn: ["HK"] }] }, false, true],
  ["no control beside the parent", "party.parentHere", { parties: [{ parent: { country: "SG" } }] }, { parties: [{ parent: { country: "SG" }, controlledFrom: ["HK"] }] }, false, true],
  ["no parent beside where it is controlled from", "party.parentHere", { parties: [{ controlledFrom: ["SG"] }] }, { parties: [{ controlledFrom: ["SG"], parent: { country: "HK" } }] }, false, true],
  ["no staff beside the exhaustive list", "personnel.here", { staffIn: ["SG"], staffInComplete: true, parties: [{ roles: ["ats-operator"], kind: "legal" }] }, { staffIn: ["SG"], staffInComplete: true, parties: [{ roles: ["ats-operator"], kind: "legal", staffIn: ["HK"] }] }, false, true],
  ["an active licence has begun", "party.licences", held(), held({ validFrom: "2027-01-01" }), ["hk.sfo.type-1"], []],
  ["an active licence has not ended", "party.licences", held(), held({ validUntil: "2026-01-01" }), ["hk.sfo.type-1"], []],
  ["one location is the location", "asset.here", { asset: { location: "SG" } }, { asset: { location: "SG", locations: ["SG", "HK"] } }, false, true],
  ["the asset lies where what it stands on does", "asset.here", { asset: { underlying: { location: "SG" } } }, { asset: { underlying: { location: "SG" }, location: "HK" } }, false, true],
  ["a service lies nowhere", "asset.here", { asset: { kind: "service" } }, { asset: { kind: "service", location: "HK" } }, false, true],
  ["a security is not pegged", "currency.here", { token: { kind: "debt" } }, { token: { kind: "debt", referenceCurrencies: ["HKD"] } }, false, true],
  ["no channels beside the countries targeted", "marketing.here", { marketing: none }, { marketing: { ...none, channelsIn: ["HK"] } }, false, true],
  ["no active marketing beside the countries targeted", "marketing.here", { marketing: none }, { marketing: { ...none, activelyMarketsIn: ["HK"] } }, false, true],
  ["no invitation beside the countries targeted", "marketing.here", { marketing: none }, { marketing: { ...none, invitesPublicIn: ["HK"] } }, false, true],
  ["no promise beside the terms", "raise.promisedReturn", { raise: { promisedReturn: false } }, { raise: { promisedReturn: false }, marketing: { promisesReturn: true } }, false, true],
  ["trading on the venues named", "venue.here", { secondary: { venues: [{ jurisdiction: "HK" }] } }, { secondary: { venues: [{ jurisdiction: "HK" }], intended: false } }, true, false],
];

describe("silence read as an answer", () => {
  for (const [title, fact, less, more, before, after] of rows)
    test(`${title} (${fact})`, () => {
      expect(readFact(fact, less)).toEqual(before);
      expect(readFact(fact, more)).toEqual(after);
    });
});
