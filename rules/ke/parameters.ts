import { EARLIEST, cite, parameter } from "../../src/authoring";
import { crowdfundingRegulations, draftRegulations, formerOfferRegulations, offerRegulations } from "./instruments";

const UNVERIFIED = { evidence: "unverified" } as const;

// Private offers: from the exposure draft.

export const privateOfferees = parameter({
  id: "ke.private.offerees",
  title: "Most persons to whom a private offer is made",
  unit: "persons",
  values: { [EARLIEST]: 100 },
  cites: [cite(offerRegulations, "private offers", UNVERIFIED)],
});

export const privateMonths = parameter({
  id: "ke.private.months",
  title: "Most months for which a private offer is open",
  unit: "months",
  values: { [EARLIEST]: 12 },
  cites: [cite(offerRegulations, "private offers", UNVERIFIED)],
});

export const privateInterval = parameter({
  id: "ke.private.interval",
  title: "Months after a private offer in which it is not repeated",
  unit: "months",
  values: { [EARLIEST]: 24 },
  cites: [cite(offerRegulations, "private offers", UNVERIFIED)],
});

export const formerTicket = parameter({
  id: "ke.private.former-ticket",
  title: "Least subscription that made an offer private",
  unit: "KES",
  values: { [EARLIEST]: 100_000 },
  cites: [cite(formerOfferRegulations, "private offers")],
});

// Crowdfunding: from memory.

export const crowdfundingPeriod = parameter({
  id: "ke.crowdfunding.period",
  title: "Period over which an issuer's crowdfunding is counted",
  unit: "duration",
  values: { [EARLIEST]: "P12M" },
  cites: [cite(crowdfundingRegulations, "limit for an issuer", UNVERIFIED)],
});

export const crowdfundingIssuer = parameter({
  id: "ke.crowdfunding.issuer",
  title: "Most that an issuer raises by crowdfunding in the period",
  unit: "KES",
  values: { [EARLIEST]: 100_000_000 },
  cites: [cite(crowdfundingRegulations, "limit for an issuer", UNVERIFIED)],
});

export const crowdfundingRetail = parameter({
  id: "ke.crowdfunding.retail",
  title: "Most that a retail investor puts into one crowdfunding offer",
  unit: "KES",
  values: { [EARLIEST]: 100_000 },
  cites: [cite(crowdfundingRegulations, "limit for retail investors", UNVERIFIED)],
});

// Draft regulations: no law yet.

const draft = <const U extends string>(id: string, title: string, unit: U, value: number, provision: string) =>
  parameter({ id: `ke.draft.${id}`, title, unit, values: { [EARLIEST]: value }, cites: [cite(draftRegulations, provision)] });

export const offeringFee = draft("offering-fee", "Fee for a successful offering, as a share of its value", "percent", 0.5, "fees");

export const tradeFee = draft("trade-fee", "Fee of an issuance platform for each trade, as a share of its value", "percent", 0.05, "fees");

export const reserveInBanks = draft("reserve-in-banks", "Least share of customer funds in segregated accounts of Kenyan commercial banks", "percent", 30, "reserves");

export const securityDays = draft("security-days", "Longest term of government securities in the reserve", "days", 90, "reserves");

export const repoDays = draft("repo-days", "Longest term of repurchase agreements in the reserve", "days", 7, "reserves");
