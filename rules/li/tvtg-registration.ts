import { all, any, cite, holds, not, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { licensedInstitution, servicesForOthers, tokenOutsideMica } from "./concepts";
import { facts } from "./facts";
import { tvtg, tvtgAmendment2024, tvtgAmendment2025 } from "./instruments";
import {
  custodianCapital, issuerCapitalHigh, issuerCapitalLow, issuerCapitalMiddle, lendingCapital, lowerEmissions, simplifiedNotice,
  upperEmissions, validatedAssetsLimit, validatorCapitalHigh, validatorCapitalLow,
} from "./parameters";

const { atLeast, atMost, includes } = vocabulary("EUR", facts);

const managers = {
  role: "personnel",
  basis: "joint",
  reach: "any",
  cites: [cite(tvtg, "art. 48")],
  note: "Managers answer jointly for the fines of the legal person.",
} as const;

const provides = (service: "issue-for-clients" | "custody" | "physical-validation" | "token-lending") => includes("li.ttServices", service);

export const registration = rule({
  id: "li.tvtg.art12-registration",
  title: "A TT service provider is registered before it acts",
  kind: "authorisation",
  cites: [cite(tvtg, "arts 2, 12"), cite(tvtgAmendment2024, "art. 2; art. 38a"), cite(tvtgAmendment2025, "scope")],
  inForce: { from: "2020-01-01" },
  subject: "party",
  nexus: ["provider"],
  when: all(holds(tokenOutsideMica), any(holds(servicesForOthers), includes("li.ttServices", "own-issue"))),
  requires: { "registered-in-the-tt-register": includes("party.licences", "li.tvtg.registration") },
  unless: {
    "self-issuer": {
      title: "Issue in one's own name",
      conditions: { "issues-in-own-name": includes("li.ttServices", "own-issue"), "no-service-for-others": not(holds(servicesForOthers)) },
      cites: [cite(tvtgAmendment2024, "art. 38a")],
      note: "The duties of arts 30 to 38 on basic information remain.",
    },
  },
  exposes: [...whoeverActs({ basis: "primary" }), managers],
  remedies: [
    "Register with the FMA before the first service, or let a registered provider render it.",
    "Issue in your own name only.",
  ],
  notes: [
    "Up to one year of imprisonment or 360 daily rates (art. 47(1)).",
    "Only providers with seat or residence in Liechtenstein are caught; whether they act professionally is read from the services stated.",
    "Before 2024-02-01 the categories were others in part; custody was split in two.",
  ],
});

export const simplifiedRegistration = rule({
  id: "li.tvtg.art12-registration-simplified",
  title: "A licensed institution files forty working days before its first TT service",
  kind: "authorisation",
  cites: [cite(tvtg, "arts 12 ff., simplified procedure")],
  inForce: { from: "2024-02-01" },
  subject: "party",
  nexus: ["provider"],
  when: all(holds(tokenOutsideMica), holds(servicesForOthers), holds(licensedInstitution)),
  requires: { "filed-in-time": atLeast("li.simplifiedNoticeDays", simplifiedNotice) },
  exposes: [...whoeverActs({ basis: "primary" }), managers],
  remedies: ["File with the FMA forty working days ahead and put off the first service until then."],
  notes: ["The FMA enters the institution within 20 working days."],
});

export const minimumCapital = rule({
  id: "li.tvtg.art12-registration-capital",
  title: "A TT service provider holds the minimum capital of its category",
  kind: "authorisation",
  cites: [cite(tvtg, "art. 16")],
  inForce: { from: "2024-02-01" },
  subject: "party",
  nexus: ["provider"],
  when: all(
    holds(tokenOutsideMica),
    any(provides("issue-for-clients"), provides("custody"), provides("physical-validation"), provides("token-lending")),
  ),
  requires: {
    "capital-of-an-issuer": any(
      not(provides("issue-for-clients")),
      atLeast("li.capital", issuerCapitalHigh),
      all(atMost("li.emissionsInYear", upperEmissions), atLeast("li.capital", issuerCapitalMiddle)),
      all(atMost("li.emissionsInYear", lowerEmissions), atLeast("li.capital", issuerCapitalLow)),
    ),
    "capital-of-a-custodian": any(not(provides("custody")), atLeast("li.capital", custodianCapital)),
    "capital-of-a-physical-validator": any(
      not(provides("physical-validation")),
      atLeast("li.capital", validatorCapitalHigh),
      all(atMost("li.validatedAssets", validatedAssetsLimit), atLeast("li.capital", validatorCapitalLow)),
    ),
    "capital-of-a-lender": any(not(provides("token-lending")), atLeast("li.lendingCapitalShare", lendingCapital)),
  },
  exposes: [...whoeverActs({ basis: "primary" }), managers],
  remedies: ["Raise the capital to that of the category, or keep emissions and validated assets below the next tier."],
  notes: ["Who provides several services needs the capital of each; the highest amount is taken to suffice (interpretation)."],
});

export const registrationRules = [registration, simplifiedRegistration, minimumCapital];
