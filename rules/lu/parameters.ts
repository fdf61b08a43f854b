import { EARLIEST, cite, parameter } from "../../src/authoring";
import { blockchainFour, fundLaws, micaLaw, prospectusLaw, securitisationLaw } from "./instruments";

// Offers of securities.

export const noteThreshold = parameter({
  id: "lu.prospectus.note",
  title: "Total consideration from which an information note is published",
  unit: "EUR",
  values: { "2019-07-22": 5_000_000 },
  cites: [cite(prospectusLaw, "arts 4, 18")],
});

export const statementAge = parameter({
  id: "lu.prospectus.statement-age",
  title: "Greatest age of the statement of debts and equity in the note",
  unit: "days",
  values: { "2019-07-22": 90 },
  cites: [cite(prospectusLaw, "art. 4")],
});

export const nationalCeiling = parameter({
  id: "lu.prospectus.national-ceiling",
  title: "Total consideration below which the national law asks for notice and note",
  unit: "EUR",
  values: { "2019-07-22": 8_000_000 },
  cites: [cite(prospectusLaw, "arts 4(1), 18(2)")],
});

// Part III: titles outside the Prospectus Regulation.

export const partThreeFloor = parameter({
  id: "lu.part-iii.floor",
  title: "Total consideration from which Part III applies",
  unit: "EUR",
  values: { "2019-07-22": 1_000_000 },
  cites: [cite(prospectusLaw, "arts 17-18")],
});

export const partThreeOfferees = parameter({
  id: "lu.part-iii.offerees",
  title: "Persons other than qualified investors below whose number no light prospectus is needed",
  unit: "persons",
  values: { "2019-07-22": 150 },
  cites: [cite(prospectusLaw, "art. 18(2)")],
});

export const partThreeTicket = parameter({
  id: "lu.part-iii.ticket",
  title: "Denomination, or consideration per investor, from which no light prospectus is needed",
  unit: "EUR",
  values: { "2019-07-22": 100_000 },
  cites: [cite(prospectusLaw, "art. 18(2)")],
});

// Securities on a ledger.

export const blockchainFourVoted = parameter({
  id: "lu.blockchain-4.dated",
  title: "Date of the fourth blockchain law",
  unit: "date",
  values: { [EARLIEST]: "2024-12-20" },
  cites: [cite(blockchainFour, "date")],
});

export const blockchainFourCertain = parameter({
  id: "lu.blockchain-4.certain",
  title: "First day on which the fourth blockchain law was certainly in force",
  unit: "date",
  values: { [EARLIEST]: "2025-02-01" },
  cites: [cite(blockchainFour, "in force in January 2025")],
});

export const controlAgentNumber = parameter({
  id: "lu.dlt.control-agents",
  title: "Control agents of one issue",
  unit: "count",
  values: { [EARLIEST]: 1 },
  cites: [cite(blockchainFour, "control agent")],
});

// Funds and securitisation.

export const wellInformedMinimum = parameter({
  id: "lu.funds.well-informed",
  title: "Investment of a well-informed investor",
  unit: "EUR",
  values: { [EARLIEST]: 125_000, "2023-07-28": 100_000 },
  cites: [cite(fundLaws, "well-informed investor")],
});

export const publicIssues = parameter({
  id: "lu.securitisation.public-issues",
  title: "Issues to the public in a year that need no authorisation",
  unit: "count",
  values: { [EARLIEST]: 3 },
  cites: [cite(securitisationLaw, "continuous issues to the public")],
});

export const publicDenomination = parameter({
  id: "lu.securitisation.denomination",
  title: "Denomination from which an issue is not to the public",
  unit: "EUR",
  values: { [EARLIEST]: 100_000 },
  cites: [cite(securitisationLaw, "issues to the public")],
});

// Crypto-assets.

export const suspensionLimit = parameter({
  id: "lu.mica.suspension",
  title: "Longest suspension, in consecutive working days",
  unit: "days",
  values: { "2025-02-06": 30 },
  cites: [cite(micaLaw, "suspension of offers and services")],
});

export const parameters = [
  noteThreshold, statementAge, nationalCeiling, partThreeFloor, partThreeOfferees, partThreeTicket, blockchainFourVoted, blockchainFourCertain,
  controlAgentNumber, wellInformedMinimum, publicIssues, publicDenomination, suspensionLimit,
];
