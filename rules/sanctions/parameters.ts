import { EARLIEST, cite, parameter } from "../../src/authoring";
import { eo13685, eo13827, eo14065, eo14312, euListings, euOccupiedAreas, euRussia, iranResolutions, ukSanctionsAct, usRegulations } from "./instruments";
import { EU_DONBAS, EU_SOUTH, IRAN_SNAPBACK, SYRIA_LAST_DAY, US_CRIMEA, US_DONBAS } from "./days";

// Ownership by listed persons.

export const usOwnership = parameter({
  id: "sanctions.us.ownership",
  title: "Aggregate share of listed owners from which an entity is blocked in the United States",
  unit: "percent",
  values: { [EARLIEST]: 50 },
  cites: [cite(usRegulations, "50 per cent rule")],
  evidence: "unverified",
});

export const euOwnership = parameter({
  id: "sanctions.eu.ownership",
  title: "Share of listed owners from which an entity is treated as owned by them in the Union",
  unit: "percent",
  values: { [EARLIEST]: 50 },
  cites: [cite(euListings, "ownership and control (guidance)")],
  evidence: "unverified",
});

export const ukOwnership = parameter({
  id: "sanctions.uk.ownership",
  title: "Share of listed owners above which an entity is treated as owned by them in the United Kingdom",
  unit: "percent",
  values: { [EARLIEST]: 50 },
  cites: [cite(ukSanctionsAct, "ownership and control")],
  evidence: "unverified",
});

export const embargoedOwnership = parameter({
  id: "sanctions.us.embargoed-ownership",
  title: "Share held from an embargoed country from which the issuer is treated as belonging there",
  unit: "percent",
  values: { [EARLIEST]: 50 },
  cites: [cite(usRegulations, "interests of persons in an embargoed country")],
  evidence: "unverified",
});

// Days of the law.

export const syriaLastDay = parameter({
  id: "sanctions.us.syria-last-day",
  title: "Last day of the embargo on Syria",
  unit: "date",
  values: { [EARLIEST]: SYRIA_LAST_DAY },
  cites: [cite(eo14312, "revocation with effect from 2025-07-01")],
});

export const usCrimeaFrom = parameter({
  id: "sanctions.us.crimea-from",
  title: "First day of the embargo of the United States on Crimea and Sevastopol",
  unit: "date",
  values: { [EARLIEST]: US_CRIMEA },
  cites: [cite(eo13685, "s. 1")],
  evidence: "unverified",
});

export const usDonbasFrom = parameter({
  id: "sanctions.us.donetsk-luhansk-from",
  title: "First day of the embargo of the United States on areas of Donetsk and Luhansk",
  unit: "date",
  values: { [EARLIEST]: US_DONBAS },
  cites: [cite(eo14065, "s. 1")],
  evidence: "unverified",
});

export const euDonbasFrom = parameter({
  id: "sanctions.eu.donetsk-luhansk-from",
  title: "First day of the measures of the Union on areas of Donetsk and Luhansk",
  unit: "date",
  values: { [EARLIEST]: EU_DONBAS },
  cites: [cite(euOccupiedAreas, "areas covered")],
  evidence: "unverified",
});

export const euSouthFrom = parameter({
  id: "sanctions.eu.kherson-zaporizhzhia-from",
  title: "First day of the measures of the Union on areas of Kherson and Zaporizhzhia",
  unit: "date",
  values: { [EARLIEST]: EU_SOUTH },
  cites: [cite(euOccupiedAreas, "areas covered")],
  evidence: "unverified",
});

export const iranSnapback = parameter({
  id: "sanctions.un.iran-snapback",
  title: "First day on which the measures concerning Iran apply again",
  unit: "date",
  values: { [EARLIEST]: IRAN_SNAPBACK },
  cites: [cite(iranResolutions, "measures applied again")],
});

export const securitiesAfter = parameter({
  id: "sanctions.eu.securities-after",
  title: "Day after whose end securities in a currency of a Member State may not be sold to Russian or Belarusian persons",
  unit: "date",
  values: { [EARLIEST]: "2022-04-12" },
  cites: [cite(euRussia, "art. 5f")],
  evidence: "unverified",
});

export const venezuelaTokensFrom = parameter({
  id: "sanctions.us.venezuela-tokens-from",
  title: "First day of issue of the digital currency of the Government of Venezuela that is covered",
  unit: "date",
  values: { [EARLIEST]: "2018-01-09" },
  cites: [cite(eo13827, "s. 1")],
  evidence: "unverified",
});
