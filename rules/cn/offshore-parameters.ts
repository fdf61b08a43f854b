import { EARLIEST, cite, parameter } from "../../src/authoring";
import {
  amacNegativeList, criminalLaw, csrcAnnouncement1, csrcAnnouncement43, fundraisingInterpretationBefore2022, fundraisingInterpretation2022,
  individualForeignExchange, ndrcOrder56, securitiesLaw,
} from "./offshore-instruments";

/** The numbers of the law on offshore issues, public offers, fundraising and capital controls. */

// Tokenized asset-backed securities.

export const crimeLookback = parameter({
  id: "cn.csrc-2026-1.crime-lookback",
  title: "Years back from the filing within which certain crimes bar the issue",
  unit: "duration",
  values: { "2026-02-06": "P3Y" },
  cites: [cite(csrcAnnouncement1, "situations in which no issue is allowed, third situation")],
});

export const importantProvider = parameter({
  id: "cn.amac-abs.important-provider",
  title: "Share of future cash flow above which a single provider is important",
  unit: "percent",
  values: { "2024-03-29": 15 },
  cites: [cite(amacNegativeList, "important cash-flow provider")],
});

export const importantProviderGroup = parameter({
  id: "cn.amac-abs.important-provider-with-affiliates",
  title: "Share of future cash flow above which a provider together with its affiliates is important",
  unit: "percent",
  values: { "2024-03-29": 20 },
  cites: [cite(amacNegativeList, "important cash-flow provider, with affiliates")],
  evidence: "unverified",
});

// External debt.

export const controlVotes = parameter({
  id: "cn.ndrc-56.control-votes",
  title: "Share of the votes from which an entity is controlled",
  unit: "percent",
  values: { "2023-02-10": 50 },
  cites: [cite(ndrcOrder56, "controlled enterprises")],
});

export const longTerm = parameter({
  id: "cn.ndrc-56.term",
  title: "Term above which foreign debt is medium- or long-term",
  unit: "months",
  values: { "2023-02-10": 12 },
  cites: [cite(ndrcOrder56, "term of the debt")],
});

export const certificateValidity = parameter({
  id: "cn.ndrc-56.certificate-validity",
  title: "Validity of the review-and-registration certificate",
  unit: "duration",
  values: { "2023-02-10": "P1Y" },
  cites: [cite(ndrcOrder56, "validity of the certificate")],
  evidence: "unverified",
});

// Overseas listing.

export const mainlandShare = parameter({
  id: "cn.csrc-2023-43.mainland-share",
  title: "Share of revenue, profit or assets above which an offshore issuer counts as mainland business",
  unit: "percent",
  values: { "2023-03-31": 50 },
  cites: [cite(csrcAnnouncement43, "art. 15")],
  evidence: "unverified",
});

// Public offers.

export const publicOfferees = parameter({
  id: "cn.securities-law.offerees",
  title: "Specified persons above whom an offer of securities is public",
  unit: "persons",
  values: { "2020-03-01": 200 },
  cites: [cite(securitiesLaw, "art. 9")],
});

// Criminal lines. Those of 2022 rest on memory alone.

const line = [cite(fundraisingInterpretation2022, "lines for criminal liability (Criminal Law art. 176)")] as const;
const earlierLine = [cite(fundraisingInterpretationBefore2022, "lines for criminal liability (Criminal Law art. 176)")] as const;

export const absorbedAmount = parameter({
  id: "cn.crime-176.amount",
  title: "Amount absorbed from which absorbing public funds is a crime",
  unit: "CNY",
  values: { "2022-03-01": 1_000_000 },
  cites: line,
  evidence: "unverified",
});

export const absorbedPersons = parameter({
  id: "cn.crime-176.persons",
  title: "Persons from whom funds are absorbed, from which it is a crime",
  unit: "persons",
  values: { "2022-03-01": 150 },
  cites: line,
  evidence: "unverified",
});

export const absorbedLoss = parameter({
  id: "cn.crime-176.loss",
  title: "Direct loss from which absorbing public funds is a crime",
  unit: "CNY",
  values: { "2022-03-01": 500_000 },
  cites: line,
  evidence: "unverified",
});

export const aggravatedAmount = parameter({
  id: "cn.crime-176.amount-aggravated",
  title: "Amount absorbed from which it is a crime when an aggravating factor is present",
  unit: "CNY",
  values: { "2022-03-01": 500_000 },
  cites: line,
  evidence: "unverified",
});

export const aggravatedLoss = parameter({
  id: "cn.crime-176.loss-aggravated",
  title: "Direct loss from which it is a crime when an aggravating factor is present",
  unit: "CNY",
  values: { "2022-03-01": 250_000 },
  cites: line,
  evidence: "unverified",
});

export const absorbedAmountByUnitBefore2022 = parameter({
  id: "cn.crime-176-before-2022.unit-amount",
  title: "Amount absorbed by a unit from which it was a crime before March 2022",
  unit: "CNY",
  values: { [EARLIEST]: 1_000_000, "2022-03-01": null },
  cites: earlierLine,
});

export const absorbedPersonsByUnitBefore2022 = parameter({
  id: "cn.crime-176-before-2022.unit-persons",
  title: "Persons from whom a unit absorbed funds, from which it was a crime before March 2022",
  unit: "persons",
  values: { [EARLIEST]: 150, "2022-03-01": null },
  cites: earlierLine,
});

export const absorbedLossByUnitBefore2022 = parameter({
  id: "cn.crime-176-before-2022.unit-loss",
  title: "Direct loss caused by a unit from which it was a crime before March 2022",
  unit: "CNY",
  values: { [EARLIEST]: 500_000, "2022-03-01": null },
  cites: earlierLine,
});

export const absorbedAmountByIndividualBefore2022 = parameter({
  id: "cn.crime-176-before-2022.individual-amount",
  title: "Amount absorbed by an individual from which it was a crime before March 2022",
  unit: "CNY",
  values: { [EARLIEST]: 200_000, "2022-03-01": null },
  cites: earlierLine,
});

export const absorbedPersonsByIndividualBefore2022 = parameter({
  id: "cn.crime-176-before-2022.individual-persons",
  title: "Persons from whom an individual absorbed funds, from which it was a crime before March 2022",
  unit: "persons",
  values: { [EARLIEST]: 30, "2022-03-01": null },
  cites: earlierLine,
});

export const absorbedLossByIndividualBefore2022 = parameter({
  id: "cn.crime-176-before-2022.individual-loss",
  title: "Direct loss caused by an individual from which it was a crime before March 2022",
  unit: "CNY",
  values: { [EARLIEST]: 100_000, "2022-03-01": null },
  cites: earlierLine,
});

export const fraudAmount = parameter({
  id: "cn.crime-192.amount",
  title: "Amount from which fundraising fraud is punished",
  unit: "CNY",
  values: { "2022-03-01": 100_000 },
  cites: [cite(fundraisingInterpretation2022, "fundraising fraud, large amount")],
});

const unauthorisedIssueCites = [cite(criminalLaw, "art. 179")] as const;

export const unauthorisedIssueAmount = parameter({
  id: "cn.crime-179.amount",
  title: "Amount from which an unauthorised issue of shares or bonds is a crime",
  unit: "CNY",
  values: { "2022-03-01": 1_000_000 },
  cites: unauthorisedIssueCites,
  evidence: "unverified",
});

export const unauthorisedIssueLoss = parameter({
  id: "cn.crime-179.loss",
  title: "Direct loss from which an unauthorised issue of shares or bonds is a crime",
  unit: "CNY",
  values: { "2022-03-01": 500_000 },
  cites: unauthorisedIssueCites,
  evidence: "unverified",
});

export const unauthorisedIssueOfferees = parameter({
  id: "cn.crime-179.offerees",
  title: "Specified persons above whom an unauthorised issue of shares or bonds is a crime",
  unit: "persons",
  values: { "2022-03-01": 200 },
  cites: unauthorisedIssueCites,
  evidence: "unverified",
});

// Capital controls.

export const annualQuota = parameter({
  id: "cn.capital-controls.annual-quota",
  title: "Foreign exchange that an individual may buy in a calendar year without documents",
  unit: "USD",
  values: { [EARLIEST]: 50_000 },
  cites: [cite(individualForeignExchange, "annual quota")],
  evidence: "unverified",
});

export const offshoreParameters = [
  crimeLookback, importantProvider, importantProviderGroup,
  controlVotes, longTerm, certificateValidity,
  mainlandShare,
  publicOfferees,
  absorbedAmount, absorbedPersons, absorbedLoss, aggravatedAmount, aggravatedLoss,
  absorbedAmountByUnitBefore2022, absorbedPersonsByUnitBefore2022, absorbedLossByUnitBefore2022,
  absorbedAmountByIndividualBefore2022, absorbedPersonsByIndividualBefore2022, absorbedLossByIndividualBefore2022,
  fraudAmount, unauthorisedIssueAmount, unauthorisedIssueLoss, unauthorisedIssueOfferees,
  annualQuota,
] as const;
