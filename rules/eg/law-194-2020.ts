import { all, any, cite, holds, vocabulary } from "../../src/authoring";
import { answering, bankChannelBan, exclusionKept, localApproval, offerBan, promoterBan, promotionBan, serviceBan } from "../prohibited/bans";
import { actsHere, issuedByResident, offeredToResidents, otherLink, platformInState, solicitsHere } from "../prohibited/conditions";
import { cryptocurrencyOrEMoney, tokenLeftToSecuritiesLaw } from "./concepts";
import { facts } from "./facts";
import { fra125, fra194, law194, law95 } from "./instruments";

/** Law 194 of 2020, Art. 206: without a licence of the Central Bank nobody issues, trades or promotes cryptocurrency or e-money, or runs a platform for it. */

const { includesAny, is } = vocabulary("EGP", facts);

const ban = { cites: [cite(law194, "Art. 206")], inForce: { from: "2020-09-15" }, token: holds(cryptocurrencyOrEMoney) };

const licensed = { "central-bank-licence": is("eg.cbeLicence") };

const LINK = {
  term: "link with Egypt",
  question: "Does the ban reach a token whose asset, originator or staff is in Egypt when it is issued and sold elsewhere?",
  by: "counsel",
};

const CLASS = { term: "cryptocurrency or e-money", question: "Is the token cryptocurrency or e-money, or is it left to securities law?", by: "counsel" };

const PENALTY = "Penalty as reported: prison, a fine of EGP 1,000,000 to 10,000,000, or both, and both for a repeat offence (secondary source); that it stands in Art. 225 is from memory (unverified).";

const FIRST_DAY = "The first day of the ban is stated from memory (unverified).";

export const art206 = offerBan({
  ...ban,
  id: "eg.law-194-2020.art206",
  title: "Cryptocurrency and e-money are not issued, traded or offered in Egypt without a licence of the Central Bank",
  acts: any(offeredToResidents, issuedByResident, platformInState, all(otherLink, is("eg.linkReached"))),
  requires: licensed,
  exposes: answering("primary", "issuer", "platform", "intermediary", "marketer"),
  openTexture: [CLASS, LINK],
  notes: ["No licence is known to have been granted: a ban in effect.", FIRST_DAY, PENALTY],
});

export const exclusion = exclusionKept({ ...ban, id: "eg.law-194-2020.art206-exclusion", title: "Egypt, where excluded, is kept out in fact" });

export const promotion = promotionBan({
  ...ban,
  id: "eg.law-194-2020.art206-promotion",
  title: "Cryptocurrency and e-money are not promoted to residents of Egypt without a licence of the Central Bank",
  requires: licensed,
  exposes: answering("primary", "issuer", "marketer", "platform"),
  openTexture: [CLASS],
  notes: [FIRST_DAY, PENALTY],
});

export const promoter = promoterBan({
  ...ban,
  id: "eg.law-194-2020.art206-promotion-party",
  title: "Nobody promotes cryptocurrency or e-money in Egypt or to its residents without a licence of the Central Bank",
  reaches: any(actsHere, solicitsHere),
  requires: licensed,
  openTexture: [CLASS],
  notes: [FIRST_DAY, PENALTY],
});

export const services = serviceBan({
  ...ban,
  id: "eg.law-194-2020.art206-services",
  title: "No platform for cryptocurrency or e-money is run in Egypt without a licence of the Central Bank",
  services: includesAny("party.services", ["order-matching", "exchange-fiat-token", "exchange-token-token", "dealing", "market-making"]),
  requires: licensed,
  exposes: answering("primary", "platform", "intermediary", "issuer", "custodian", "financial-institution", "payment-provider"),
  openTexture: [CLASS],
  notes: [FIRST_DAY, PENALTY],
});

export const bankChannel = bankChannelBan({
  ...ban,
  id: "eg.law-194-2020.art206-bank-channel",
  title: "Banks and payment firms of Egypt do not carry purchases of cryptocurrency or e-money",
  requires: licensed,
  openTexture: [CLASS],
  notes: [FIRST_DAY],
});

export const approval = localApproval({
  id: "eg.law-194-2020.art206-local-approval",
  title: "A token that is neither cryptocurrency nor e-money goes the way of the Financial Regulatory Authority",
  cites: [cite(law95, "securities"), cite(fra125, "digital platforms for units of real-estate funds"), cite(fra194, "digital platforms for private equity and venture capital")],
  inForce: { from: "2020-09-15" },
  token: holds(tokenLeftToSecuritiesLaw),
  requires: { "approved-by-the-authority": is("eg.approved") },
  openTexture: [CLASS],
  notes: ["The decisions are about fund units on digital platforms, not about tokens: there is no token regime."],
});

export const law194Rules = [art206, exclusion, promotion, promoter, services, bankChannel, approval];
