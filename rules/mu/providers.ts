import { all, any, cite, holds, not, rule, whoeverActs } from "../../src/authoring";
import { advisory, brokerage, custody, marketplace, securityToken, transfers, virtualToken } from "./concepts";
import { providerAndOfficers } from "./exposures";
import { CLASSES, words } from "./facts";
import { advertisingRules, capitalRules, securitiesAct, securitiesAmendment, stoGuidance, vaitos } from "./instruments";

const { equals, includes, includesAny, is } = words;

const nexus = ["provider", "customers", "marketing"] as const;

const active = any(is("party.here"), is("party.solicitsHere"));

const licensee = includesAny("party.licences", Object.values(CLASSES));

export const licence = rule({
  id: "mu.vaitos.vasp-licence",
  title: "A virtual asset business in or from Mauritius holds the licence of its class",
  kind: "authorisation",
  cites: [cite(vaitos, "classes of licence")],
  subject: "party",
  nexus,
  when: all(holds(virtualToken), active, any(holds(brokerage), holds(transfers), holds(custody), holds(advisory), holds(marketplace))),
  requires: {
    "class-m": any(not(holds(brokerage)), includes("party.licences", CLASSES.broker)),
    "class-o": any(not(holds(transfers)), includes("party.licences", CLASSES.wallet)),
    "class-r": any(not(holds(custody)), includes("party.licences", CLASSES.custodian)),
    "class-i": any(not(holds(advisory)), includes("party.licences", CLASSES.advisory)),
    "class-s": any(not(holds(marketplace)), includes("party.licences", CLASSES.exchange)),
    "mauritian-company": any(equals("party.country", "MU"), is("mu.bankOrPaymentLicensee")),
    "physical-office": is("mu.physicalOffice"),
  },
  exposes: providerAndOfficers,
  remedies: ["Obtain the licence of the class.", "Block Mauritius."],
  notes: ["A provider in Mauritius that serves foreigners only is within."],
});

export const capital = rule({
  id: "mu.vaitos.vasp-licence-capital",
  title: "A licensed provider holds the capital of its classes",
  kind: "authorisation",
  cites: [cite(capitalRules, "own funds")],
  subject: "party",
  nexus,
  when: all(holds(virtualToken), licensee),
  requires: { "capital": is("mu.capitalMet") },
  exposes: providerAndOfficers,
  remedies: ["Raise own funds to the greater of the tests."],
});

export const providerAdvertising = rule({
  id: "mu.vaitos.advertising-providers",
  title: "Advertisements of a virtual asset service provider are fair and balanced, those of promoters included",
  kind: "marketing",
  cites: [cite(advertisingRules, "advertisements")],
  subject: "party",
  nexus,
  when: all(holds(virtualToken), licensee, is("mu.advertises")),
  requires: { "fair-clear-accurate": is("mu.partyAdvertsFair"), "balanced": is("mu.partyAdvertsBalanced") },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Correct or withdraw the advertisements, at home and abroad."],
  notes: ["The provider answers for its promoters as for itself."],
});

const solicitor = ["mu.investment-dealer", "mu.investment-adviser", "mu.agent-of-licensee"] as const;

export const solicitation = rule({
  id: "mu.securities.retail-solicitation",
  title: "Only licensed dealers and advisers, and their agents, solicit retail investors",
  kind: "marketing",
  cites: [cite(securitiesAct, "solicitation"), cite(securitiesAmendment, "solicitation of retail investors"), cite(stoGuidance, "due diligence and disclosure of risks")],
  inForce: { from: "2021-07-31" },
  subject: "party",
  nexus,
  when: all(holds(securityToken), is("party.solicitsHere"), includes("sales.classesHere", "retail")),
  requires: { "licensed": includesAny("party.licences", solicitor), "due-diligence-and-risks": is("mu.dueDiligence") },
  exposes: [...whoeverActs({ basis: "primary" }), { role: "platform", basis: "joint", reach: "any" }],
  remedies: ["Use a licensee.", "Restrict the audience to sophisticated investors."],
});

export const earlierSolicitation = rule({
  id: "mu.securities.retail-solicitation-earlier",
  title: "Before the amendment of 2021, a licence was needed to solicit any investor",
  kind: "marketing",
  cites: [cite(securitiesAct, "solicitation")],
  inForce: { to: "2021-07-30" },
  subject: "party",
  nexus,
  when: all(holds(securityToken), is("party.solicitsHere")),
  requires: { "licensed": includesAny("party.licences", solicitor) },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Use a licensee."],
});

export const providerRules = [licence, capital, providerAdvertising, solicitation, earlierSolicitation];
