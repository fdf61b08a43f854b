import { all, any, cite, holds, not, parameter, rule, whoeverActs } from "../../src/authoring";
import { paymentToken } from "./concepts";
import { words } from "./facts";
import { consumerMeasures, promotionGuidelines, psa, psaAmendment, psn02 } from "./instruments";
import { tokenServicesExpanded } from "./parameters";
import { deals, exchanges, keepsCustody, transmits } from "./services";

const { is, isNot, includes, includesAny, atMost, atLeast, onOrAfter } = words;

const START = "2020-01-28";
const LICENCES = ["sg.psa.spi", "sg.psa.mpi"] as const;

export const oneService = parameter({
  id: "sg.psa.one-service",
  title: "Most average monthly value of one payment service with a standard licence",
  unit: "SGD",
  values: { [START]: 3_000_000 },
  cites: [cite(psa, "s. 6(5)")],
  evidence: "unverified",
});

export const severalServices = parameter({
  id: "sg.psa.several-services",
  title: "Most average monthly value of two or more payment services with a standard licence",
  unit: "SGD",
  values: { [START]: 6_000_000 },
  cites: [cite(psa, "s. 6(5)")],
  evidence: "unverified",
});

export const standardCapital = parameter({
  id: "sg.psa.standard-capital",
  title: "Least base capital of a standard payment institution",
  unit: "SGD",
  values: { [START]: 100_000 },
  cites: [cite(psa, "base capital")],
});

export const majorCapital = parameter({
  id: "sg.psa.major-capital",
  title: "Least base capital of a major payment institution",
  unit: "SGD",
  values: { [START]: 250_000 },
  cites: [cite(psa, "base capital")],
});

/** Custody and transfers joined the list in 2024. */
const tokenService = any(deals, exchanges, all(any(keepsCustody, transmits), onOrAfter("asOf", tokenServicesExpanded)));
const carriedOnHere = any(is("party.here"), is("party.staffHere"), is("party.servesHere"));
const inScope = all(holds(paymentToken), tokenService, carriedOnHere);
const licensed = includesAny("party.licences", LICENCES);
const nexus = ["provider", "personnel", "customers"] as const;

const answers = [
  ...whoeverActs({ basis: "primary" }),
  { role: "personnel", basis: "secondary", reach: "any", note: "Officers of the party." },
] as const;

export const tokenServiceLicence = rule({
  id: "sg.psa.dpt-service",
  title: "A digital payment token service needs a payment institution's licence of the right class",
  kind: "authorisation",
  cites: [cite(psa, "ss. 5-6"), cite(psaAmendment, "digital payment token services")],
  subject: "party",
  nexus,
  when: inScope,
  requires: {
    "licensed": licensed,
    "within-the-class-of-licence": any(
      includes("party.licences", "sg.psa.mpi"),
      all(
        atMost("sg.largestServiceMonthlyAverage", oneService),
        any(isNot("sg.severalPaymentServices"), atMost("sg.allServicesMonthlyAverage", severalServices)),
      ),
    ),
  },
  exposes: answers,
  remedies: ["Obtain a licence as standard or, above the thresholds, major payment institution.", "Exclude users in Singapore."],
  notes: [
    "Unlicensed: fine up to $125,000 or three years' imprisonment for an individual, $250,000 for others (not confirmed).",
    "The thresholds and their averaging over a calendar year are not confirmed; at exactly a threshold the standard licence is enough.",
    "Custody, transfer and facilitation without possession are regulated from 2024-04-04, in stages.",
  ],
});

export const tokenServiceCapital = rule({
  id: "sg.psa.dpt-service-capital",
  title: "A payment institution keeps the base capital of its class",
  kind: "authorisation",
  cites: [cite(psa, "base capital")],
  subject: "party",
  nexus,
  when: all(inScope, licensed),
  requires: {
    "base-capital": any(
      all(includes("party.licences", "sg.psa.mpi"), atLeast("sg.baseCapital", majorCapital)),
      all(includes("party.licences", "sg.psa.spi"), not(includes("party.licences", "sg.psa.mpi")), atLeast("sg.baseCapital", standardCapital)),
    ),
  },
  exposes: answers,
  remedies: ["Raise the base capital."],
});

export const solicitation = rule({
  id: "sg.psa.dpt-service-solicitation",
  title: "An unlicensed provider abroad does not solicit persons in Singapore",
  kind: "marketing",
  cites: [cite(psa, "s. 9")],
  subject: "party",
  nexus,
  when: all(holds(paymentToken), tokenService, is("party.abroad"), is("party.solicitsHere")),
  requires: { "licensed": licensed },
  exposes: answers,
  remedies: ["Stop soliciting persons in Singapore, or obtain a licence."],
});

export const conduct = rule({
  id: "sg.psa.dpt-service-conduct",
  title: "A provider of digital payment token services prevents money laundering and segregates customers' assets",
  kind: "aml-kyc",
  cites: [cite(psn02, "customer due diligence"), cite(psaAmendment, "segregation of customers' assets", { evidence: "unverified" })],
  inForce: { from: START },
  subject: "party",
  nexus,
  when: inScope,
  requires: {
    "money-laundering-notice-kept": is("sg.amlProgramme"),
    "customers-assets-segregated": is("sg.customerAssetsSegregated"),
  },
  exposes: answers,
  remedies: ["Apply the notice on money laundering, and keep customers' tokens apart."],
});

export const promotion = rule({
  id: "sg.psa.dpt-service-promotion",
  title: "Digital payment token services are not promoted to the general public",
  kind: "marketing",
  cites: [cite(promotionGuidelines, "promotion of services")],
  subject: "party",
  nexus,
  when: inScope,
  requires: { "own-channels-only": isNot("sg.promotesToPublic") },
  exposes: answers,
  remedies: ["Promote only on the provider's own site, application and social media accounts."],
});

export const retailMeasures = rule({
  id: "sg.psa.dpt-service-retail-measures",
  title: "Retail consumers are given no incentives, credit or leverage for digital payment tokens",
  kind: "investor-restriction",
  cites: [cite(consumerMeasures, "incentives, credit and leverage")],
  subject: "party",
  nexus,
  when: all(inScope, is("sg.retailTokenCustomers")),
  requires: { "no-inducements": isNot("sg.retailInducements") },
  exposes: answers,
  remedies: ["Withdraw incentives, credit and leverage for retail consumers."],
});

export const tokenServiceParameters = [oneService, severalServices, standardCapital, majorCapital];
export const tokenServiceRules = [tokenServiceLicence, tokenServiceCapital, solicitation, conduct, promotion, retailMeasures];
