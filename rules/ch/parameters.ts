import { EARLIEST, cite, parameter } from "../../src/authoring";
import { bewg, finio, finmio, finsa, finso } from "./instruments";

/** Client classes, prospectus, trading facilities, securities firms and land; banking and money laundering have their own file. */

// Client classes.

export const balanceSheet = parameter({
  id: "ch.finsa.balance-sheet",
  title: "Balance sheet total of a large company",
  unit: "CHF",
  values: { "2020-01-01": 20_000_000 },
  cites: [cite(finsa, "art. 4")],
});

export const turnover = parameter({
  id: "ch.finsa.turnover",
  title: "Turnover of a large company",
  unit: "CHF",
  values: { "2020-01-01": 40_000_000 },
  cites: [cite(finsa, "art. 4")],
});

export const equity = parameter({
  id: "ch.finsa.equity",
  title: "Equity of a large company",
  unit: "CHF",
  values: { "2020-01-01": 2_000_000 },
  cites: [cite(finsa, "art. 4")],
});

export const assetsWithKnowledge = parameter({
  id: "ch.finsa.assets-with-knowledge",
  title: "Assets for opting out with knowledge from education or experience",
  unit: "CHF",
  values: { "2020-01-01": 500_000 },
  cites: [cite(finsa, "art. 5")],
});

export const assetsAlone = parameter({
  id: "ch.finsa.assets-alone",
  title: "Assets for opting out on assets alone",
  unit: "CHF",
  values: { "2020-01-01": 2_000_000 },
  cites: [cite(finsa, "art. 5")],
});

// Prospectus.

export const investorLimit = parameter({
  id: "ch.finsa.investors",
  title: "Investors addressed, below which no prospectus is due",
  unit: "persons",
  values: { "2020-01-01": 500 },
  cites: [cite(finsa, "art. 36(1)(b)")],
});

export const minimumTicket = parameter({
  id: "ch.finsa.ticket",
  title: "Consideration per investor from which no prospectus is due",
  unit: "CHF",
  values: { "2020-01-01": 100_000 },
  cites: [cite(finsa, "art. 36(1)(c)"), cite(finso, "art. 44(1)")],
});

export const minimumDenomination = parameter({
  id: "ch.finsa.denomination",
  title: "Denomination from which no prospectus is due",
  unit: "CHF",
  values: { "2020-01-01": 100_000 },
  cites: [cite(finsa, "art. 36(1)(d)")],
});

export const smallOffer = parameter({
  id: "ch.finsa.small-offer",
  title: "Total value over twelve months up to which no prospectus is due",
  unit: "CHF",
  values: { "2020-01-01": 8_000_000 },
  cites: [cite(finsa, "art. 36(1)(e)"), cite(finso, "art. 44")],
});

export const smallOfferPeriod = parameter({
  id: "ch.finsa.small-offer-period",
  title: "Period over which the total value is added up, from the first public offer",
  unit: "duration",
  values: { "2020-01-01": "P12M" },
  cites: [cite(finsa, "art. 36(1)(e)"), cite(finso, "art. 44")],
});

export const shortTerm = parameter({
  id: "ch.finsa.short-term",
  title: "Term below which debt needs no prospectus",
  unit: "duration",
  values: { "2020-01-01": "P1Y" },
  cites: [cite(finsa, "art. 37(1)(k)")],
});

export const furtherAdmission = parameter({
  id: "ch.finsa.further-admission",
  title: "Share of a class already admitted below which further admission in twelve months needs no prospectus",
  unit: "percent",
  values: { "2020-01-01": 20 },
  cites: [cite(finsa, "art. 38")],
});

// Trading facilities for DLT securities.

const facility = (article: string) => [cite(finmio, article)];

export const facilityEarnings = parameter({
  id: "ch.finmio.earnings",
  title: "Gross earnings in a calendar year above which a facility is commercial",
  unit: "CHF",
  values: { "2021-08-01": 50_000 },
  cites: facility("art. 58b(1)"),
});

export const facilityPrivateParticipants = parameter({
  id: "ch.finmio.private-participants",
  title: "Private participants above which a facility is commercial",
  unit: "persons",
  values: { "2021-08-01": 20 },
  cites: facility("art. 58b(1)"),
});

export const facilityRegulatedParticipants = parameter({
  id: "ch.finmio.regulated-participants",
  title: "Regulated or other participants from which a facility is commercial",
  unit: "persons",
  values: { "2021-08-01": 1 },
  cites: facility("art. 58b(1)"),
});

export const facilityPower = parameter({
  id: "ch.finmio.third-party-securities",
  title: "Third-party DLT securities under unlimited power above which a facility is commercial",
  unit: "CHF",
  values: { "2021-08-01": 5_000_000 },
  cites: facility("art. 58b(1)"),
});

export const facilityReport = parameter({
  id: "ch.finmio.report",
  title: "Time to report to FINMA that a threshold is exceeded or reached",
  unit: "duration",
  values: { "2021-08-01": "P10D" },
  cites: facility("arts. 58b, 58k"),
});

export const facilityApplication = parameter({
  id: "ch.finmio.application",
  title: "Time to apply for the licence after a threshold is exceeded",
  unit: "duration",
  values: { "2021-08-01": "P60D" },
  cites: facility("art. 58b"),
});

export const smallFacilityTrading = parameter({
  id: "ch.finmio.small-trading",
  title: "Annual trading volume below which a facility is small",
  unit: "CHF",
  values: { "2021-08-01": 250_000_000 },
  cites: facility("art. 58k"),
});

export const smallFacilityCustody = parameter({
  id: "ch.finmio.small-custody",
  title: "Custody volume below which a facility is small",
  unit: "CHF",
  values: { "2021-08-01": 100_000_000 },
  cites: facility("art. 58k"),
});

export const smallFacilitySettlement = parameter({
  id: "ch.finmio.small-settlement",
  title: "Annual settlement volume below which a facility is small",
  unit: "CHF",
  values: { "2021-08-01": 250_000_000 },
  cites: facility("art. 58k"),
});

export const smallFacilityApplication = parameter({
  id: "ch.finmio.small-application",
  title: "Time for a small facility to file its modified application",
  unit: "duration",
  values: { "2021-08-01": "P90D" },
  cites: facility("art. 58k"),
});

export const smallFacilityCapital = parameter({
  id: "ch.finmio.small-capital",
  title: "Minimum capital of a small facility",
  unit: "CHF",
  values: { "2021-08-01": 500_000 },
  cites: facility("art. 58n"),
});

export const smallFacilityCapitalShare = parameter({
  id: "ch.finmio.small-capital-share",
  title: "Minimum capital of a small facility in per cent of the securities in its custody",
  unit: "percent",
  values: { "2021-08-01": 5 },
  cites: facility("art. 58n"),
});

// Securities firms.

export const firmClients = parameter({
  id: "ch.finio.clients",
  title: "Clients with accounts or custody above which trading for them is commercial",
  unit: "persons",
  values: { "2020-01-01": 20 },
  cites: [cite(finio, "art. 65")],
});

export const ownAccountVolume = parameter({
  id: "ch.finio.own-account-volume",
  title: "Securities trading in a calendar year in Switzerland above which own-account trading could endanger the market",
  unit: "CHF",
  values: { "2020-01-01": 5_000_000_000 },
  cites: [cite(finio, "art. 65")],
});

// Land.

export const foreignControl = parameter({
  id: "ch.bewg.foreign-control",
  title: "Share of capital or votes held from abroad above which foreign control is presumed",
  unit: "percent",
  values: { [EARLIEST]: 100 / 3 },
  cites: [cite(bewg, "art. 6")],
});

export const foreignFunding = parameter({
  id: "ch.bewg.foreign-funding",
  title: "Foreign funding in per cent of net assets above which foreign control is presumed",
  unit: "percent",
  values: { [EARLIEST]: 50 },
  cites: [cite(bewg, "art. 6")],
});

export const coreParameters = [
  balanceSheet, turnover, equity, assetsWithKnowledge, assetsAlone,
  investorLimit, minimumTicket, minimumDenomination, smallOffer, smallOfferPeriod, shortTerm, furtherAdmission,
  facilityEarnings, facilityPrivateParticipants, facilityRegulatedParticipants, facilityPower, facilityReport, facilityApplication,
  smallFacilityTrading, smallFacilityCustody, smallFacilitySettlement, smallFacilityApplication, smallFacilityCapital, smallFacilityCapitalShare,
  firmClients, ownAccountVolume, foreignControl, foreignFunding,
];
