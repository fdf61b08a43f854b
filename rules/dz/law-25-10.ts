import { all, any, cite, holds, vocabulary } from "../../src/authoring";
import { answering, bankChannelBan, exclusionKept, offerBan, promoterBan, promotionBan, serviceBan } from "../prohibited/bans";
import { actsHere, issuedByResident, offeredToResidents, otherLink, platformInState, solicitsHere } from "../prohibited/conditions";
import { cryptoAsset, virtualCurrencyOf2018 } from "./concepts";
import { facts } from "./facts";
import { financeLaw2018, law2510 } from "./instruments";

/** Law 25-10: to issue, buy, sell, hold, use, promote or mine crypto-assets, or to run a platform or wallet, is an offence. */

const { includesAny, is } = vocabulary("DZD", facts);

const ban = { cites: [cite(law2510, "Art. 6 bis of Law 05-01")], inForce: { from: "2025-07-24" }, token: holds(cryptoAsset) };

const touchesAlgeria = any(offeredToResidents, issuedByResident, platformInState, all(otherLink, is("dz.linkReached")));

const LINK = {
  term: "link with Algeria",
  question: "Does the ban reach a token whose asset, originator or staff is in Algeria when it is issued and sold elsewhere?",
  by: "counsel",
};

const PENALTY = "Penalty as reported: prison of two months to one year and a fine of DZD 200,000 to 1,000,000 (secondary source).";

/** The issuer, the platform, the wallet provider, the influencer; and the holder, for possession itself is an offence. */
const OFFENDERS = answering("primary", "issuer", "platform", "custodian", "marketer", "investor");

export const cryptoBan = offerBan({
  ...ban,
  id: "dz.law-25-10.crypto-ban",
  title: "Tokens are not issued, sold, bought or held in Algeria",
  acts: touchesAlgeria,
  exposes: OFFENDERS,
  openTexture: [LINK],
  notes: ["All tokens are reached, securities included; no exemption or licence was found.", PENALTY],
});

export const cryptoBanOf2018 = offerBan({
  id: "dz.law-25-10.crypto-ban-2018",
  title: "Before Law 25-10: virtual currency is not bought, sold, used or held in Algeria",
  cites: [cite(financeLaw2018, "Art. 117")],
  inForce: { from: "2018-01-01", to: "2025-07-23" },
  token: holds(virtualCurrencyOf2018),
  acts: touchesAlgeria,
  exposes: OFFENDERS,
  openTexture: [LINK, { term: "virtual currency", question: "Did the ban of 2018 reach tokens that are no virtual currency?", by: "counsel" }],
  notes: ["The lighter ban that stood from 2018-01-01. Its text was not read: acts and persons are taken over from the law that followed (interpretation)."],
  evidence: "unverified",
});

export const exclusion = exclusionKept({ ...ban, id: "dz.law-25-10.crypto-ban-exclusion", title: "Algeria, where excluded, is kept out in fact" });

export const promotion = promotionBan({
  ...ban,
  id: "dz.law-25-10.crypto-ban-promotion",
  title: "Tokens are not promoted to residents of Algeria",
  exposes: answering("primary", "issuer", "marketer", "platform"),
  notes: ["Promotion and advertising are named by the law, whoever does it: influencers too.", PENALTY],
});

export const promoter = promoterBan({
  ...ban,
  id: "dz.law-25-10.crypto-ban-promotion-party",
  title: "Nobody promotes tokens in Algeria or to its residents",
  reaches: any(actsHere, solicitsHere),
  notes: [PENALTY],
});

export const services = serviceBan({
  ...ban,
  id: "dz.law-25-10.crypto-ban-services",
  title: "No platform or wallet is run and nothing is mined in Algeria",
  services: includesAny("party.services", ["order-matching", "exchange-fiat-token", "exchange-token-token", "dealing", "market-making", "wallet", "custody", "mining"]),
  exposes: answering("primary", "platform", "custodian", "intermediary", "technology-provider", "issuer", "financial-institution", "payment-provider"),
  notes: [PENALTY],
});

export const bankChannel = bankChannelBan({
  ...ban,
  id: "dz.law-25-10.crypto-ban-bank-channel",
  title: "Banks and payment firms of Algeria do not carry purchases of tokens",
});

export const law2510Rules = [cryptoBan, cryptoBanOf2018, exclusion, promotion, promoter, services, bankChannel];
