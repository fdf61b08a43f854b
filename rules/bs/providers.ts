import { all, cite, holds, rule } from "../../src/authoring";
import { custody, digitalAsset, otherBusiness } from "./concepts";
import { businessAndOfficers } from "./exposures";
import { words } from "./facts";
import { dare2020, dare2024, serviceProvidersAct } from "./instruments";

const { includes, is } = words;

const REGISTRATION = "bs.dare.dab";
const SERVICE_PROVIDER = "bs.fcsp";

const remedies = ["Register with the Securities Commission.", "Cease the business."];

export const business = rule({
  id: "bs.dare.dab-registration",
  title: "A digital asset business in or from The Bahamas is registered",
  kind: "authorisation",
  cites: [cite(dare2020, "digital asset business"), cite(dare2024, "digital asset business")],
  subject: "party",
  nexus: ["provider"],
  when: all(holds(digitalAsset), holds(otherBusiness)),
  requires: { "registered": includes("party.licences", REGISTRATION) },
  exposes: businessAndOfficers,
  remedies,
  notes: ["A Bahamian company is within wherever its customers are.", "Services on an issuer's offer are within for others, not for the issuer itself."],
});

export const custodian = rule({
  id: "bs.dare.dab-registration-custody",
  title: "Custody of digital assets is registered under the Act of 2024",
  kind: "authorisation",
  cites: [cite(dare2024, "custody")],
  subject: "party",
  nexus: ["provider"],
  when: all(holds(digitalAsset), holds(custody)),
  requires: { "registered": includes("party.licences", REGISTRATION) },
  unless: {
    "transition": {
      title: "Licensed custodian, within a transition",
      claimedAs: ["bs.dare.transition"],
      conditions: { "licensed-before": includes("party.licences", SERVICE_PROVIDER), "time-given": is("bs.transitionRelief") },
      cites: [cite(dare2024, "transition", { evidence: "unverified" })],
      note: "Whether the Act gives time was not read.",
    },
  },
  exposes: businessAndOfficers,
  remedies,
  openTexture: [{ term: "transition", question: "Does the Act of 2024 give existing custodians time to register?", by: "counsel" }],
});

export const earlierCustodian = rule({
  id: "bs.dare.dab-registration-custody-earlier",
  title: "Before the Act of 2024, custody of digital assets needed a licence as a service provider",
  kind: "authorisation",
  cites: [cite(serviceProvidersAct, "custody of digital assets")],
  inForce: { to: "2024-07-28" },
  subject: "party",
  nexus: ["provider"],
  when: all(holds(digitalAsset), holds(custody)),
  requires: { "licensed": includes("party.licences", SERVICE_PROVIDER) },
  exposes: businessAndOfficers,
  remedies: ["Obtain the licence as a service provider."],
});

export const safeguards = rule({
  id: "bs.dare.dab-registration-safeguards",
  title: "A registered custodian keeps its safeguards and is audited each year",
  kind: "authorisation",
  cites: [cite(dare2024, "custodians")],
  subject: "party",
  nexus: ["provider"],
  when: all(holds(digitalAsset), holds(custody), includes("party.licences", REGISTRATION)),
  requires: {
    "segregation": is("bs.assetsSegregated"),
    "agreements": is("bs.clientAgreements"),
    "incident-policies": is("bs.incidentPolicies"),
    "client-statements": is("bs.clientStatements"),
    "annual-audit": is("bs.annualAudit"),
  },
  exposes: businessAndOfficers,
  remedies: ["Put the missing safeguards in place.", "Have the systems audited independently."],
});

export const providerRules = [business, custodian, earlierCustodian, safeguards];
