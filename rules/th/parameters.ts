import { EARLIEST, cite, parameter } from "../../src/authoring";
import { investorNotification, offerNotification, realEstateNotification } from "./instruments";

const UNVERIFIED = { evidence: "unverified" } as const;

// Private placements: three alternatives, none confirmed.

export const countingPeriod = parameter({
  id: "th.private.counting-period",
  title: "Period over which private placements are counted",
  unit: "duration",
  values: { [EARLIEST]: "P12M" },
  cites: [cite(offerNotification, "private placement", UNVERIFIED)],
});

export const privatePersons = parameter({
  id: "th.private.persons",
  title: "Most persons of a private placement in the counting period",
  unit: "persons",
  values: { [EARLIEST]: 50 },
  cites: [cite(offerNotification, "private placement", UNVERIFIED)],
});

export const privateAmount = parameter({
  id: "th.private.amount",
  title: "Most that a private placement raises in the counting period",
  unit: "THB",
  values: { [EARLIEST]: 20_000_000 },
  cites: [cite(offerNotification, "private placement", UNVERIFIED)],
});

// Portal.

export const portalCapital = parameter({
  id: "th.portal.capital",
  title: "Least registered capital of a portal",
  unit: "THB",
  values: { [EARLIEST]: 5_000_000 },
  cites: [cite(offerNotification, "portals")],
});

// Retail limits.

export const retailLimit = parameter({
  id: "th.retail.per-person",
  title: "Most that one individual retail investor buys in an offering",
  unit: "THB",
  values: { [EARLIEST]: 300_000 },
  cites: [cite(investorNotification, "limit for retail investors")],
});

export const retailEquityMultiple = parameter({
  id: "th.retail.equity-multiple",
  title: "Most of retail sales, in shareholders' equity",
  unit: "times",
  values: { [EARLIEST]: 4 },
  cites: [cite(investorNotification, "aggregate limit for retail investors")],
});

export const retailShare = parameter({
  id: "th.retail.share",
  title: "Most of retail sales, as a share of the offering",
  unit: "percent",
  values: { [EARLIEST]: 70 },
  cites: [cite(investorNotification, "aggregate limit for retail investors")],
});

// Real estate.

export const trustHolding = parameter({
  id: "th.real-estate.trust-holding",
  title: "Least share of the vehicle's shares, and of its votes, that the trust holds",
  unit: "percent",
  values: { [EARLIEST]: 75 },
  cites: [cite(realEstateNotification, "trust over the vehicle")],
});

export const appraisedShare = parameter({
  id: "th.real-estate.value",
  title: "Least appraised value, as a share of the offering",
  unit: "percent",
  values: { [EARLIEST]: 80 },
  cites: [cite(realEstateNotification, "value", UNVERIFIED)],
});

export const projectSize = parameter({
  id: "th.real-estate.project",
  title: "Least value of the project",
  unit: "THB",
  values: { [EARLIEST]: 500_000_000 },
  cites: [cite(realEstateNotification, "size of the project", UNVERIFIED)],
});
