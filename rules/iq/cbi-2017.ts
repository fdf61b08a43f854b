import { all, any, cite, holds, vocabulary } from "../../src/authoring";
import { answering, bankChannelBan, exclusionKept, localApproval, offerBan } from "../prohibited/bans";
import { issuedByResident, offeredToResidents, otherLink, platformInState } from "../prohibited/conditions";
import { cryptocurrency, securityOutsideBan } from "./concepts";
import { facts } from "./facts";
import { restatement, statement2017 } from "./instruments";

/** Statements of the central bank since 2017-12-03: no use of or trade in cryptocurrency through the financial sector. */

const { is, isNot } = vocabulary("IQD", facts);

const boundary = [cite(statement2017, "cryptocurrency", { evidence: "unverified" })];

const ban = {
  cites: [cite(statement2017, "ban for the financial sector"), cite(restatement, "ban restated")],
  inForce: { from: "2017-12-03" },
  token: holds(cryptocurrency),
  unless: {
    "security-outside-the-ban": {
      title: "Recognised security that the statements do not reach",
      conditions: { "security-outside-the-ban": holds(securityOutsideBan) },
      cites: boundary,
    },
  },
} as const;

const SECURITY = { term: "cryptocurrency", question: "Is the token a security recognised in Iraq, outside the statements?", by: "counsel" };

export const crypto = offerBan({
  ...ban,
  id: "iq.cbi-2017.crypto",
  title: "Tokens are not offered to residents of Iraq through its financial sector",
  acts: any(offeredToResidents, issuedByResident, platformInState, all(otherLink, is("iq.linkReached"))),
  requires: { "no-local-financial-channel": isNot("iq.localFinancialChannel"), "offer-itself-outside-the-ban": is("iq.offerOutsideBan") },
  exposes: [
    ...answering("primary", "financial-institution", "payment-provider"),
    { role: "issuer", basis: "secondary", note: "Addressed are banks and exchange companies; the issuer answers as far as the ban reaches the offer itself." },
  ],
  openTexture: [
    SECURITY,
    { term: "reach beyond the financial sector", question: "Does the ban reach an offer that uses no bank, exchange company or payment firm of Iraq?", by: "counsel" },
    { term: "link with Iraq", question: "Does the ban reach a token whose asset, originator or staff is in Iraq when it is issued and sold elsewhere?", by: "counsel" },
  ],
});

export const exclusion = exclusionKept({ ...ban, id: "iq.cbi-2017.crypto-exclusion", title: "Iraq, where excluded, is kept out in fact" });

export const bankChannel = bankChannelBan({
  ...ban,
  id: "iq.cbi-2017.crypto-bank-channel",
  title: "Banks, exchange companies and payment firms of Iraq do not carry purchases of cryptocurrency",
  openTexture: [SECURITY],
});

export const approval = localApproval({
  id: "iq.cbi-2017.crypto-local-approval",
  title: "A recognised security in token form is offered in Iraq only with local approval",
  cites: boundary,
  inForce: { from: "2017-12-03" },
  token: all(holds(cryptocurrency), holds(securityOutsideBan)),
  requires: { "locally-approved": is("iq.approved") },
  openTexture: [SECURITY],
});

export const cbi2017Rules = [crypto, exclusion, bankChannel, approval];
