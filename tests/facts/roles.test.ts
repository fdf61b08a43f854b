import { describe, expect, test } from "vitest";
import { EXPOSURE_ROLE_OF, EXPOSURE_ROLES, exposureRolesOf } from "../../src/facts/roles";
import { partyRoles } from "../../src/offering/party";

describe("the one table of roles", () => {
  test("holds every role of the offering, and no other", () => expect(Object.keys(EXPOSURE_ROLE_OF).sort()).toEqual([...partyRoles].sort()));
  test("maps each to a capacity of the closed set", () => expect(Object.values(EXPOSURE_ROLE_OF).filter((role) => !EXPOSURE_ROLES.includes(role))).toEqual([]));
  test("leaves no capacity without a role", () => expect(EXPOSURE_ROLES.filter((role) => !Object.values(EXPOSURE_ROLE_OF).includes(role))).toEqual([]));
});

describe("the capacities of a party", () => {
  test("come once each, in the order of the table", () =>
    expect(exposureRolesOf({ roles: ["custodian", "registrar", "offeror", "broker-dealer"] })).toEqual(["issuer", "intermediary", "custodian"]));
  test("are unknown when its roles are", () => expect(exposureRolesOf({})).toBeUndefined());
  test("are none when it states none", () => expect(exposureRolesOf({ roles: [] })).toEqual([]));
});
