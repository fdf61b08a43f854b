import { all, any, cite, concept, holds, not, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { dltSecurity, security } from "./classification";
import { facilityFacts } from "./dlt-facility-facts";
import { unlicensed } from "./exposures";
import { finmia, finmio } from "./instruments";
import {
  facilityApplication, facilityEarnings, facilityPower, facilityPrivateParticipants, facilityRegulatedParticipants, facilityReport,
} from "./parameters";

const { atLeast, includes, includesAny, is, isNot, later, moreThan, onOrBefore } = vocabulary("CHF", facilityFacts);

const since = { from: "2021-08-01" } as const;

export const facilityOperation = concept({
  id: "ch.facility-operation",
  title: "Operation of a trading facility",
  subject: "party",
  when: any(includes("party.services", "order-matching"), includesAny("party.roles", ["ats-operator", "exchange-or-trading-platform"])),
  cites: [cite(finmia, "arts. 26, 42, 73a")],
});

export const dltFacility = concept({
  id: "ch.dlt-facility",
  title: "DLT trading facility",
  subject: "party",
  when: all(
    holds(facilityOperation),
    holds(dltSecurity),
    is("ch.nonDiscretionary"),
    any(is("ch.admitsUnregulated"), includesAny("party.services", ["custody", "clearing", "settlement"])),
  ),
  cites: [cite(finmia, "art. 73a")],
  inForce: since,
  note: "Multilateral, non-discretionary trading of DLT securities with natural or unregulated participants, central custody, or clearing and settlement.",
});

export const commercialFacility = concept({
  id: "ch.commercial-facility",
  title: "Trading facility run commercially",
  subject: "party",
  when: any(
    moreThan("ch.facilityEarnings", facilityEarnings),
    moreThan("ch.privateParticipants", facilityPrivateParticipants),
    atLeast("ch.regulatedParticipants", facilityRegulatedParticipants),
    moreThan("ch.facilityPower", facilityPower),
  ),
  cites: [cite(finmio, "art. 58b(1)")],
  inForce: since,
});

const dltLicences = ["ch.dlt-trading-facility", "ch.dlt-trading-facility-small"] as const;
const facilityFiled = onOrBefore("ch.facilityAppliedOn", later("ch.facilityExceededOn", facilityApplication));
const facilityReported = onOrBefore("ch.facilityReportedOn", later("ch.facilityExceededOn", facilityReport));

export const dltLicence = rule({
  id: "ch.finmia.73a-dlt-facility",
  title: "A commercial facility for DLT securities needs a licence as DLT trading facility",
  kind: "authorisation",
  cites: [cite(finmia, "arts. 73a-73f"), cite(finmio, "arts. 58a-58o")],
  inForce: since,
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(holds(dltFacility), holds(commercialFacility)),
  requires: { "licence": includesAny("party.licences", dltLicences) },
  unless: {
    "exchange-or-mtf": {
      title: "Stock exchange or multilateral trading facility with regulated participants",
      conditions: {
        "licence": includesAny("party.licences", ["ch.stock-exchange", "ch.mtf"]),
        "regulated-participants-only": isNot("ch.admitsUnregulated"),
      },
      cites: [cite(finmia, "art. 26")],
      evidence: "secondary",
    },
    "applied-in-time": {
      title: "Threshold exceeded: reported, and within the time to apply or applied for in time",
      conditions: {
        "reported-in-time": any(facilityReported, onOrBefore("asOf", later("ch.facilityExceededOn", facilityReport))),
        "applied-in-time": any(facilityFiled, onOrBefore("asOf", later("ch.facilityExceededOn", facilityApplication))),
      },
      cites: [cite(finmio, "art. 58b")],
      note: "The licence follows a report and an application; operation until FINMA decides is taken as tolerated (interpretation).",
    },
  },
  exposes: unlicensed,
  remedies: [
    "Obtain a licence as DLT trading facility, as a small facility where volumes allow.",
    "Stay below all thresholds of article 58b(1) FinMIO.",
    "Move trading to a licensed stock exchange, multilateral trading facility or DLT trading facility.",
  ],
  notes: ["A facility for payment tokens only needs no market licence today; the money-laundering rules apply to it. Foreign facilities with Swiss participants were not translated."],
});

export const facilityReporting = rule({
  id: "ch.finmia.73a-dlt-facility-report",
  title: "That a threshold is exceeded is reported to FINMA",
  kind: "reporting",
  cites: [cite(finmio, "art. 58b")],
  inForce: since,
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(holds(dltFacility), holds(commercialFacility), not(includesAny("party.licences", dltLicences))),
  requires: { "reported": facilityReported },
  due: { from: "ch.facilityExceededOn", within: facilityReport.id },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Report to FINMA at once that the threshold is exceeded."],
});

export const facilityApplying = rule({
  id: "ch.finmia.73a-dlt-facility-application",
  title: "The application for the licence follows in time",
  kind: "reporting",
  cites: [cite(finmio, "art. 58b")],
  inForce: since,
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(holds(dltFacility), holds(commercialFacility), not(includesAny("party.licences", dltLicences))),
  requires: { "applied": facilityFiled },
  due: { from: "ch.facilityExceededOn", within: facilityApplication.id },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["File the application with FINMA, or cease the activity."],
});

export const exchangeLicence = rule({
  id: "ch.finmia.73a-dlt-facility-exchange",
  title: "A multilateral facility for securities without the features of a DLT facility is a stock exchange or MTF",
  kind: "authorisation",
  cites: [cite(finmia, "art. 26")],
  evidence: "secondary",
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(
    holds(facilityOperation),
    holds(security),
    is("ch.nonDiscretionary"),
    isNot("ch.admitsUnregulated"),
    not(includesAny("party.services", ["custody", "clearing", "settlement"])),
  ),
  requires: { "licence": includesAny("party.licences", ["ch.stock-exchange", "ch.mtf", "ch.dlt-trading-facility"]) },
  exposes: unlicensed,
  remedies: ["Obtain a licence as stock exchange or multilateral trading facility, or use a licensed one."],
});

export const organisedFacility = rule({
  id: "ch.finmia.73a-dlt-facility-otf",
  title: "An organised trading facility is run by a bank, a securities firm or a trading venue",
  kind: "authorisation",
  cites: [cite(finmia, "arts. 42-43")],
  evidence: "secondary",
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(holds(facilityOperation), holds(security), isNot("ch.nonDiscretionary")),
  requires: {
    "licence": includesAny("party.licences", ["ch.bank", "ch.securities-firm", "ch.stock-exchange", "ch.mtf", "ch.dlt-trading-facility"]),
  },
  exposes: unlicensed,
  remedies: ["Let a bank, a securities firm or a licensed trading venue run the facility."],
});

export const facilityConcepts = [facilityOperation, dltFacility, commercialFacility];
export const facilityRules = [dltLicence, facilityReporting, facilityApplying, exchangeLicence, organisedFacility];
