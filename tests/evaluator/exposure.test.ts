import { describe, expect, test } from "vitest";
import { find, here, is, isNot, judge, stating, zz } from "../support/testland";

/** Who answers for a breach. */

const parties = [
  { id: "platform", name: "Platform Ltd", roles: ["ats-operator", "distributor"], domicile: "SG", local: { ZZ: { ofParty: true } } },
  { id: "custodian", roles: ["custodian"], domicile: "SG", local: { ZZ: { ofParty: true } } },
  { roles: ["broker-dealer"], domicile: "SG", local: { ZZ: { ofParty: false } } },
  { name: "Silent Ltd", domicile: "SG" },
];

describe("a rule about the offering", () => {
  const rule = zz({
    exposes: [
      { role: "issuer", basis: "primary", knowledge: "strict" },
      { role: "platform", basis: "joint", knowledge: "knew", note: "A note." },
      { role: "intermediary", basis: "secondary", when: is("zz.first"), cites: [{ instrument: "zz.guideline", provision: "p. 3" }] },
      { role: "marketer", basis: "joint" },
    ],
  });
  const exposedWhen = (first: boolean | undefined) => find(judge([rule], stating(first === undefined ? {} : { first }, { parties })));

  test("exposes every party in a role, with footing, knowledge and provision", () => {
    const { exposed } = exposedWhen(true);
    expect(exposed.map(({ party, name, role, basis, knowledge }) => [party, name, role, basis, knowledge])).toEqual([
      ["/issuer", "Issuer Ltd", "issuer", "primary", "strict"],
      ["/parties/0", "Platform Ltd", "platform", "joint", "knew"],
      ["/parties/0", "Platform Ltd", "intermediary", "secondary", undefined],
      ["/parties/2", "party 3", "intermediary", "secondary", undefined],
    ]);
    expect(exposed[0]!.citations).toEqual([expect.objectContaining({ instrument: "zz.act", provision: "s. 1" })]);
    expect(exposed[1]!.note).toBe("A note.");
    expect(exposed[2]!.citations).toEqual([expect.objectContaining({ instrument: "zz.guideline", provision: "p. 3" })]);
  });

  test("a conditional exposure falls away only when its condition is known to fail", () => {
    const roles = (first: boolean | undefined) => exposedWhen(first).exposed.map(({ role }) => role);
    expect(roles(false)).not.toContain("intermediary");
    expect(roles(undefined)).toContain("intermediary");
  });

  test("names the roles that nobody is named for", () => expect(exposedWhen(true).unnamedRoles).toEqual(["marketer"]));

  test("exposes nobody unless it is violated", () => expect(find(judge([zz({ ...rule, when: is("zz.applies") })], stating({}, { parties }))).exposed).toEqual([]));
});

describe("a rule about a party", () => {
  const about = (reach?: "subject" | "any") =>
    zz({ subject: "party", nexus: ["provider"], when: is("zz.ofParty"), exposes: [{ role: "platform", basis: "primary", ...(reach && { reach }) }, { role: "custodian", basis: "joint", ...(reach && { reach }) }] });
  const report = (reach?: "subject" | "any") => judge([about(reach)], { issuer: here, parties });

  test("is judged once per party", () => {
    expect(report().findings.map(({ subject, outcome }) => [subject, outcome])).toEqual([
      ["/parties/0", "violated"], ["/parties/1", "violated"], ["/parties/3", "undetermined"], ["/parties/2", "inapplicable"],
    ]);
  });
  test("exposes that party alone, in the role it acts in", () => {
    expect(find(report(), "zz.act.rule", "/parties/0").exposed.map(({ party, role }) => [party, role])).toEqual([["/parties/0", "platform"]]);
    expect(find(report(), "zz.act.rule", "/parties/1").exposed.map(({ party, role }) => [party, role])).toEqual([["/parties/1", "custodian"]]);
    expect(find(report("subject"), "zz.act.rule", "/parties/0").exposed).toHaveLength(1);
  });
  test("that reaches any exposes every party in the role", () =>
    expect(find(report("any"), "zz.act.rule", "/parties/1").exposed.map(({ party, role }) => [party, role])).toEqual([["/parties/0", "platform"], ["/parties/1", "custodian"]]));
});

test("the table of exposure turns the findings round: per person, each rule once, the issuer first", () => {
  const one = zz({ id: "zz.act.one", exposes: [{ role: "platform", basis: "joint" }, { role: "intermediary", basis: "joint" }, { role: "issuer", basis: "primary" }] });
  const two = zz({ id: "zz.act.two", requires: { not: isNot("zz.first") }, exposes: [{ role: "platform", basis: "joint" }] });
  expect(judge([two, one], stating({ first: true }, { parties })).exposure).toEqual([
    { party: "/issuer", name: "Issuer Ltd", violations: ["zz.act.one"] },
    { party: "/parties/0", name: "Platform Ltd", violations: ["zz.act.one", "zz.act.two"] },
    { party: "/parties/2", name: "party 3", violations: ["zz.act.one"] },
  ]);
});
