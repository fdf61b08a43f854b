import { all, any, cite, holds, vocabulary } from "../../src/authoring";
import { answering, exclusionKept, localApproval, offerBan } from "../prohibited/bans";
import { issuedByResident, offeredToResidents, otherLink, platformInState } from "../prohibited/conditions";
import { crypto, securityOutsideBan } from "./concepts";
import { facts } from "./facts";
import { position2018 } from "./instruments";

/** Exchange law and the central bank's position of 2018, both from memory: residents do not transact in crypto. */

const { is } = vocabulary("TND", facts);

const cites = [cite(position2018, "crypto payments and transactions")];

const ban = {
  cites,
  inForce: { from: "2018" },
  token: holds(crypto),
  unless: {
    "security-outside-the-ban": {
      title: "Recognised security that the position does not reach",
      conditions: { "security-outside-the-ban": holds(securityOutsideBan) },
      cites,
    },
  },
} as const;

const SECURITY = { term: "crypto", question: "Is the token a security recognised in Tunisia, outside the position of 2018?", by: "counsel" };

export const cryptoBan = offerBan({
  ...ban,
  id: "tn.fx-2018.crypto",
  title: "Residents of Tunisia do not transact in crypto",
  acts: any(offeredToResidents, issuedByResident, platformInState, all(otherLink, is("tn.linkReached"))),
  exposes: answering("primary", "issuer", "platform", "investor"),
  openTexture: [
    SECURITY,
    { term: "link with Tunisia", question: "Does the ban reach a token whose asset, originator or staff is in Tunisia when it is issued and sold elsewhere?", by: "counsel" },
  ],
  notes: ["Barred in effect. Stated from memory: neither text nor day was found, and its present standing is unknown."],
});

export const exclusion = exclusionKept({ ...ban, id: "tn.fx-2018.crypto-exclusion", title: "Tunisia, where excluded, is kept out in fact" });

export const approval = localApproval({
  id: "tn.fx-2018.crypto-local-approval",
  title: "A recognised security in token form is offered in Tunisia only with local approval",
  cites,
  inForce: { from: "2018" },
  token: all(holds(crypto), holds(securityOutsideBan)),
  requires: { "locally-approved": is("tn.approved") },
  openTexture: [SECURITY],
});

export const fx2018Rules = [cryptoBan, exclusion, approval];
