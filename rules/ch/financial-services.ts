import { all, any, cite, concept, defineFacts, holds, not, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { classificationFacts, financialInstrument } from "./classification";
import { finsaFine } from "./exposures";
import { finsa, finso } from "./instruments";

/** FinSA on those who provide financial services in Switzerland or to clients there. */

export const serviceFacts = defineFacts({
  "ch.clientInitiative": {
    subject: "party",
    type: "boolean",
    meaning: "Swiss clients entered the relationship, or asked for the single service, at their own express initiative",
    ask: "Did all Swiss clients of this party enter the relationship, or ask for the single service, at their own express initiative?",
  },
  "ch.foreignSupervision": {
    subject: "party",
    type: "boolean",
    meaning: "the party is prudentially supervised in its home country",
    ask: "Is this foreign party prudentially supervised in its home country?",
  },
  "ch.conductDuties": {
    subject: "party",
    type: "codes",
    values: ["segmentation", "information", "suitability"],
    meaning: "conduct duties that the party performs for its Swiss clients",
    ask: "Which duties does this party perform for its clients: segmentation into client classes, information about itself, the service and the instrument, and the test of appropriateness or suitability where it is due? Name what is true.",
  },
  "ch.ombudsman": {
    subject: "party",
    type: "boolean",
    meaning: "the party is affiliated to a recognised ombudsman",
    ask: "Is this party affiliated to a recognised Swiss ombudsman's office?",
  },
});

const { includes, includesAny, is, isNot } = vocabulary("CHF", { ...classificationFacts, ...serviceFacts });

export const financialService = concept({
  id: "ch.financial-service",
  title: "Financial service",
  subject: "party",
  when: all(
    holds(financialInstrument),
    any(
      includesAny("party.services", [
        "dealing", "placement", "underwriting", "distribution", "order-matching", "advice", "asset-management", "portfolio-management", "lending",
      ]),
      includesAny("party.roles", ["placement-agent", "distributor", "broker-dealer", "underwriter", "finder"]),
    ),
  ),
  cites: [cite(finsa, "art. 3(d)")],
  evidence: "primary",
  note: "Acquisition and disposal of financial instruments, brokering them to clients, transmission of orders, advice, management and lending for them, on a commercial basis.",
});

/** In Switzerland, or to clients there. */
export const swissService = concept({
  id: "ch.swiss-service",
  title: "Financial service in Switzerland or to clients there",
  subject: "party",
  when: all(holds(financialService), any(is("party.here"), all(is("sales.offeredHere"), any(is("party.servesHere"), is("party.solicitsHere"))))),
  cites: [cite(finsa, "art. 3(d)"), cite(finso, "art. 2")],
});

const clientInitiative = {
  title: "Foreign provider approached by the client",
  conditions: {
    "foreign": is("party.abroad"),
    "client-initiative": is("ch.clientInitiative"),
    "does-not-solicit": isNot("party.solicitsHere"),
  },
  cites: [cite(finso, "art. 2(2)")],
  evidence: "primary",
  note: "A relationship entered, or a single service requested, at the client's express initiative is not provided in Switzerland. Open to foreign providers only.",
} as const;

const exposes = [...whoeverActs({ basis: "primary" }), finsaFine("89", "CHF 100,000")];
/** Part of the card rests on memory. */
const partly = "unverified";

export const adviserRegister = rule({
  id: "ch.finsa.services-conduct-register",
  title: "Client advisers of unsupervised or foreign providers are entered in an adviser register",
  kind: "authorisation",
  cites: [cite(finsa, "arts. 3(d), 28, 89"), cite(finso, "arts. 2, 31")],
  evidence: partly,
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: holds(swissService),
  requires: { "supervised-or-registered": any(is("party.supervisedHere"), includes("party.licences", "ch.adviser-register")) },
  unless: {
    "foreign-supervised-professionals-only": {
      title: "Foreign supervised provider serving professional and institutional clients only",
      conditions: {
        "foreign": is("party.abroad"),
        "prudentially-supervised": is("ch.foreignSupervision"),
        "professional-clients-only": not(includesAny("sales.classesHere", ["retail", "ch.qualified"])),
      },
      cites: [cite(finso, "art. 31")],
      evidence: "primary",
    },
    "client-initiative": clientInitiative,
  },
  exposes,
  remedies: [
    "Have the client advisers entered in an adviser register.",
    "Serve professional and institutional clients only, if supervised abroad.",
    "Act through a provider that is supervised in Switzerland.",
  ],
  notes: ["An issuer that places its own tokens is examined only when it is also named among the parties. Which clients are served is read from the sales into Switzerland."],
});

export const conduct = rule({
  id: "ch.finsa.services-conduct-register-conduct",
  title: "Providers of financial services segment, inform and test their clients",
  kind: "investor-restriction",
  cites: [cite(finsa, "conduct duties; art. 89"), cite(finso, "art. 2")],
  evidence: partly,
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: holds(swissService),
  requires: {
    "client-segmentation": includes("ch.conductDuties", "segmentation"),
    "information": includes("ch.conductDuties", "information"),
    "appropriateness-or-suitability": includes("ch.conductDuties", "suitability"),
  },
  unless: { "client-initiative": clientInitiative },
  exposes,
  remedies: ["Classify clients, give them the information due, and test appropriateness or suitability before the service."],
});

export const ombudsman = rule({
  id: "ch.finsa.services-conduct-register-ombudsman",
  title: "Providers with retail or professional clients are affiliated to an ombudsman",
  kind: "authorisation",
  cites: [cite(finsa, "ombudsman"), cite(finso, "art. 2")],
  evidence: partly,
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: all(holds(swissService), includesAny("sales.classesHere", ["retail", "ch.professional", "ch.opting-out-hnw", "ch.qualified"])),
  requires: { "affiliated": is("ch.ombudsman") },
  unless: { "client-initiative": clientInitiative },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Join a recognised ombudsman's office."],
});

export const serviceConcepts = [financialService, swissService];
export const serviceRules = [adviserRegister, conduct, ombudsman];
