import { cite, parameter } from "../../src/authoring";
import { mica } from "./instruments";
import { whitePaperFormat } from "./mica-instruments";

// From when. Before these days the rules are not in force; what is here moves offers, listings and places in time.

export const titleTwoStart = parameter({
  id: "eu.mica.title-2-start",
  title: "First day of Title II: offers ended and tokens admitted earlier are outside",
  unit: "date",
  values: { "2023-06-29": "2024-12-30" },
  cites: [cite(mica, "arts 143(1)-(2), 149")],
});

export const titlesThreeFourStart = parameter({
  id: "eu.mica.titles-3-4-start",
  title: "First day of Titles III and IV",
  unit: "date",
  values: { "2023-06-29": "2024-06-30" },
  cites: [cite(mica, "arts 143, 149")],
});

export const liechtensteinStart = parameter({
  id: "eu.mica.liechtenstein-start",
  title: "First day on which MiCA binds in Liechtenstein, by national law",
  unit: "date",
  values: { "2023-06-29": "2025-02-01" },
  cites: [cite(mica, "application in Liechtenstein (EWR-MiCA-DG)")],
});

export const eeaStart = parameter({
  id: "eu.mica.eea-start",
  title: "First day on which MiCA binds in the EEA-EFTA states, by incorporation",
  unit: "date",
  values: { "2023-06-29": "2025-06-24" },
  cites: [cite(mica, "incorporation into the EEA Agreement")],
});

export const legacyTokenDeadline = parameter({
  id: "eu.mica.legacy-token-deadline",
  title: "Last day for platforms to have a white paper for tokens admitted before Title II",
  unit: "date",
  values: { "2023-06-29": "2027-12-31" },
  cites: [cite(mica, "art. 143(2)")],
});

export const machineReadableStart = parameter({
  id: "eu.mica.machine-readable-start",
  title: "First day on which a white paper is published in the machine-readable format",
  unit: "date",
  values: { "2023-06-29": "2025-12-23" },
  cites: [cite(whitePaperFormat, "date of application")],
});

// Title II.

export const offereeLimit = parameter({
  id: "eu.mica.offerees-per-state",
  title: "Persons per Member State below which an offer needs no white paper",
  unit: "persons",
  values: { "2024-12-30": 150 },
  cites: [cite(mica, "art. 4(2)(a)")],
});

export const smallOfferLimit = parameter({
  id: "eu.mica.small-offer",
  title: "Total consideration of a small offer in the Union",
  unit: "EUR",
  values: { "2024-12-30": 1_000_000 },
  cites: [cite(mica, "art. 4(2)(b)")],
});

export const smallOfferPeriod = parameter({
  id: "eu.mica.small-offer-period",
  title: "Period from the beginning of the offer in which the consideration is added up",
  unit: "duration",
  values: { "2024-12-30": "P12M" },
  cites: [cite(mica, "art. 4(2)(b)")],
});

export const limitedNetworkLimit = parameter({
  id: "eu.mica.limited-network-notice",
  title: "Consideration in twelve months above which a limited network is notified",
  unit: "EUR",
  values: { "2024-12-30": 1_000_000 },
  cites: [cite(mica, "art. 4(3)")],
});

export const utilityOfferLength = parameter({
  id: "eu.mica.utility-offer-length",
  title: "Longest offer of a utility token for a service that does not exist yet",
  unit: "duration",
  values: { "2024-12-30": "P12M" },
  cites: [cite(mica, "art. 4(6)")],
});

export const whitePaperNotice = parameter({
  id: "eu.mica.white-paper-notice",
  title: "Working days between notification and publication of a white paper",
  unit: "working days",
  values: { "2024-12-30": 20 },
  cites: [cite(mica, "art. 8(5)")],
});

export const modifiedWhitePaperNotice = parameter({
  id: "eu.mica.modified-white-paper-notice",
  title: "Working days between notification and publication of a modified white paper",
  unit: "working days",
  values: { "2024-12-30": 7 },
  cites: [cite(mica, "art. 12(2)")],
});

export const cancellationRefundPeriod = parameter({
  id: "eu.mica.cancellation-refund",
  title: "Period in which funds are returned when the offer is cancelled",
  unit: "duration",
  values: { "2024-12-30": "P25D" },
  cites: [cite(mica, "art. 14")],
});

export const withdrawalDays = parameter({
  id: "eu.mica.withdrawal-days",
  title: "Calendar days in which a retail holder may withdraw",
  unit: "days",
  values: { "2024-12-30": 14 },
  cites: [cite(mica, "art. 13")],
});

export const withdrawalPeriod = parameter({
  id: "eu.mica.withdrawal-period",
  title: "Period from the agreement in which a retail holder may withdraw",
  unit: "duration",
  values: { "2024-12-30": "P14D" },
  cites: [cite(mica, "art. 13")],
});

export const reimbursementPeriod = parameter({
  id: "eu.mica.reimbursement-period",
  title: "Period from the notice of withdrawal in which all payments are returned",
  unit: "duration",
  values: { "2024-12-30": "P14D" },
  cites: [cite(mica, "art. 13")],
});

export const resultNotice = parameter({
  id: "eu.mica.result-working-days",
  title: "Working days after the end of a time-limited offer in which its result is published",
  unit: "working days",
  values: { "2024-12-30": 20 },
  cites: [cite(mica, "art. 10")],
});

export const micaParameterList = [
  titleTwoStart,
  titlesThreeFourStart,
  liechtensteinStart,
  eeaStart,
  legacyTokenDeadline,
  machineReadableStart,
  offereeLimit,
  smallOfferLimit,
  smallOfferPeriod,
  limitedNetworkLimit,
  utilityOfferLength,
  whitePaperNotice,
  modifiedWhitePaperNotice,
  cancellationRefundPeriod,
  withdrawalDays,
  withdrawalPeriod,
  reimbursementPeriod,
  resultNotice,
];
