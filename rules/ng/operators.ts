import type { Parameter } from "../../src/authoring";
import { all, any, cite, concept, holds, rule, whoeverActs } from "../../src/authoring";
import type { OperatorClass } from "./capital-parameters";
import { CLASSES, bondShare, existingCapital, newCapital } from "./capital-parameters";
import { security } from "./concepts";
import { words } from "./facts";
import { capitalCircular, digitalAssetRules, incubation } from "./instruments";

const { atLeast, equals, includes, includesAny, is, isNot, oneOf } = words;

/** Advisers, staff, marketers and investors are no operators. */
const OPERATING = ["issuer", "sponsor", "platform", "intermediary", "custodian", "technology-provider", "payment-provider", "financial-institution"] as const;

const answerable = [
  ...whoeverActs({ basis: "primary" }),
  { role: "personnel", basis: "joint", reach: "any", note: "Officers." },
] as const;

const NEXUS = ["provider", "customers", "platform", "marketing", "sale"] as const;

export const operator = concept({
  id: "ng.operator",
  title: "Digital-asset operator in or for Nigeria",
  subject: "party",
  when: all(
    holds(security),
    includesAny("party.capacities", OPERATING),
    any(is("party.here"), is("party.servesHere"), is("party.solicitsHere")),
    oneOf("ng.operatorClass", CLASSES),
  ),
  cites: [cite(digitalAssetRules, "Parts B-E")],
});

/** The capital of the party's own class. */
const capitalOfItsClass = (figures: Readonly<Record<OperatorClass, Parameter<"NGN">>>) =>
  any(...CLASSES.map((its) => all(equals("ng.operatorClass", its), atLeast("ng.paidUpCapital", figures[its]))));

export const registration = rule({
  id: "ng.sec.operator-registration-capital",
  title: "A digital-asset operator is registered by the SEC in its class",
  kind: "authorisation",
  cites: [cite(digitalAssetRules, "Parts B-E"), cite(incubation, "admission"), cite(capitalCircular, "classes of operators")],
  subject: "party",
  nexus: NEXUS,
  when: holds(operator),
  requires: {
    "registered-in-its-class": any(...CLASSES.map((its) => all(equals("ng.operatorClass", its), includes("party.licences", `ng.sec.${its}`))), includes("party.licences", "ng.sec.arip")),
    "office-in-nigeria": is("ng.officeInNigeria"),
    "chief-executive-resident": is("ng.residentChief"),
  },
  exposes: answerable,
  remedies: ["Apply for registration in the class.", "Take Nigerians off the service."],
  notes: [
    "Admission to the incubation programme stands for registration.",
    "Suspension or withdrawal; fines of N5,000,000 and N200,000 a day, and N20,000,000 for an unregistered commercial provider.",
  ],
});

export const capital = rule({
  id: "ng.sec.operator-registration-capital-amount",
  title: "A digital-asset operator has the paid-up capital of its class",
  kind: "authorisation",
  cites: [cite(digitalAssetRules, "Parts B-E, minimum capital"), cite(capitalCircular, "minimum capital")],
  subject: "party",
  nexus: NEXUS,
  when: holds(operator),
  requires: { "paid-up-capital": capitalOfItsClass(existingCapital) },
  exposes: answerable,
  remedies: ["Raise the capital.", "Take Nigerians off the service."],
  notes: ["The new figures are to be met by 2027-06-30, the last day on which the old ones are enough for those registered before the circular."],
});

export const newcomerCapital = rule({
  id: "ng.sec.operator-registration-capital-new",
  title: "An operator that registers after the circular may need the new capital at once",
  kind: "authorisation",
  cites: [cite(capitalCircular, "new applicants", { evidence: "unverified" })],
  inForce: { from: "2026-01-16", to: "2027-06-30" },
  subject: "party",
  nexus: NEXUS,
  when: all(holds(operator), isNot("ng.registeredBeforeCircular")),
  requires: { "new-paid-up-capital": capitalOfItsClass(newCapital) },
  exposes: answerable,
  remedies: ["Raise the capital before applying."],
  notes: ["Whether new applicants must meet the new figures before 2027-06-30 is not confirmed."],
});

export const bond = rule({
  id: "ng.sec.operator-registration-capital-bond",
  title: "An offering platform has a fidelity bond for a quarter of its minimum capital",
  kind: "authorisation",
  cites: [cite(digitalAssetRules, "Part B, fidelity bond")],
  subject: "party",
  nexus: NEXUS,
  when: all(holds(operator), equals("ng.operatorClass", "daop")),
  requires: { "fidelity-bond": atLeast("ng.fidelityBond", bondShare) },
  exposes: answerable,
  remedies: ["Raise the bond."],
});

export const issuerAsOperator = rule({
  id: "ng.sec.operator-registration-capital-issuer",
  title: "A token issuer is registered as a platform operator and has its capital",
  kind: "authorisation",
  cites: [cite(capitalCircular, "platform operators, token issuers included")],
  subject: "offering",
  nexus: ["issuer", "sale", "marketing"],
  when: all(holds(security), is("token.usesDlt"), any(is("issuer.here"), is("sales.offeredHere"), is("marketing.targetsHere"))),
  requires: { "issuer-registered": is("ng.issuerRegistered"), "issuer-capital": atLeast("ng.issuerCapital", existingCapital.dapo) },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "personnel", basis: "joint", note: "Officers." },
  ],
  remedies: ["Register the issuer as a platform operator, and raise its capital in time."],
  notes: ["The class is known from reports of the circular; its capital is to be met by 2027-06-30."],
});

export const operatorRules = [registration, capital, newcomerCapital, bond, issuerAsOperator];
