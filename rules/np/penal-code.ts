import { all, any, cite, holds, vocabulary } from "../../src/authoring";
import { answering, bankChannelBan, exclusionKept, offerBan, serviceBan } from "../prohibited/bans";
import { issuedByResident, offeredToResidents, otherLink, platformInState } from "../prohibited/conditions";
import { cryptographicValue, reachedByNotices } from "./concepts";
import { facts } from "./facts";
import { notice2017, notice2021, notice2022, penalCode } from "./instruments";

/** Penal Code, s. 262A: creating, selling, transacting, exchanging, mining and using virtual assets is an offence. */

const { includesAny, is } = vocabulary("NPR", facts);

const ban = { cites: [cite(penalCode, "s. 262A")], inForce: { from: "2024-04-12" }, token: holds(cryptographicValue) };

const touchesNepal = any(offeredToResidents, issuedByResident, platformInState, all(otherLink, is("np.linkReached")));

const LINK = {
  term: "link with Nepal",
  question: "Does the ban reach a token whose asset, originator or staff is in Nepal when it is issued and sold elsewhere?",
  by: "counsel",
};

/** Any person who does one of the acts, the buyer included. */
const OFFENDERS = answering("primary", "issuer", "platform", "intermediary", "technology-provider", "investor");

export const s262a = offerBan({
  ...ban,
  id: "np.penal-code.s262a",
  title: "Virtual assets are not created, sold, traded or used in Nepal",
  acts: touchesNepal,
  exposes: OFFENDERS,
  openTexture: [LINK],
  notes: [
    "No exemption for securities was found, and no change in 2026.",
    "A penalty of up to five years and three times the amount is reported by a weak source (unverified).",
  ],
});

export const notices = offerBan({
  id: "np.penal-code.s262a-notices",
  title: "Before the offence: virtual currency is banned by notice of Nepal Rastra Bank",
  cites: [cite(notice2017, "ban on virtual currencies"), cite(notice2021, "ban on virtual currencies"), cite(notice2022, "ban on virtual currencies")],
  inForce: { from: "2017-08-13", to: "2024-04-11" },
  token: holds(reachedByNotices),
  acts: touchesNepal,
  exposes: OFFENDERS,
  openTexture: [LINK, { term: "virtual currency", question: "Do the notices reach tokens that are no virtual currency?", by: "counsel" }],
  notes: [
    "Until 2024-04-11 the ban rested on the notices alone. They were not read: acts and persons are taken over from the offence that followed (interpretation).",
    "The notices are reported to address Nepalese abroad too.",
  ],
  evidence: "unverified",
});

export const exclusion = exclusionKept({ ...ban, id: "np.penal-code.s262a-exclusion", title: "Nepal, where excluded, is kept out in fact" });

export const services = serviceBan({
  ...ban,
  id: "np.penal-code.s262a-services",
  title: "Nobody in Nepal exchanges, trades or mines virtual assets for others",
  services: includesAny("party.services", ["order-matching", "exchange-fiat-token", "exchange-token-token", "dealing", "market-making", "mining"]),
  exposes: answering("primary", "platform", "intermediary", "technology-provider", "issuer", "custodian", "financial-institution", "payment-provider"),
});

export const bankChannel = bankChannelBan({
  ...ban,
  id: "np.penal-code.s262a-bank-channel",
  title: "Banks and payment firms of Nepal do not carry purchases of virtual assets",
});

export const penalCodeRules = [s262a, notices, exclusion, services, bankChannel];
