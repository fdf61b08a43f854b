import { all, any, cite, holds, vocabulary } from "../../src/authoring";
import { answering, exclusionKept, localApproval, offerBan } from "../prohibited/bans";
import { issuedByResident, offeredToResidents, otherLink, platformInState } from "../prohibited/conditions";
import { securityOutsideBan, virtualCurrency } from "./concepts";
import { facts } from "./facts";
import { bill4225, statement2017 } from "./instruments";

/** Statement of 2017-11-20: transactions in virtual currency infringe the exchange regulations. */

const { is } = vocabulary("MAD", facts);

const boundary = [cite(statement2017, "virtual currencies", { evidence: "unverified" })];

const ban = {
  cites: [cite(statement2017, "use and transactions as an exchange offence")],
  inForce: { from: "2017-11-20" },
  token: holds(virtualCurrency),
  unless: {
    "security-outside-the-ban": {
      title: "Recognised security that the statement does not reach",
      conditions: { "security-outside-the-ban": holds(securityOutsideBan) },
      cites: boundary,
    },
  },
} as const;

const touchesMorocco = any(offeredToResidents, issuedByResident, platformInState, all(otherLink, is("ma.linkReached")));

const SECURITY = { term: "virtual currency", question: "Is the token a security recognised in Morocco, outside the statement of 2017?", by: "counsel" };

export const virtualCurrencyBan = offerBan({
  ...ban,
  id: "ma.fx-2017.virtual-currency",
  title: "Residents of Morocco do not transact in virtual currency",
  acts: touchesMorocco,
  exposes: answering("primary", "issuer", "platform", "investor"),
  openTexture: [
    SECURITY,
    { term: "link with Morocco", question: "Does the ban reach a token whose asset, originator or staff is in Morocco when it is issued and sold elsewhere?", by: "counsel" },
  ],
  notes: ["Barred in effect: the resident who pays commits an exchange offence, whether resident or payer.", "Bill 42.25 would change this; it was not enacted when last checked."],
});

export const exclusion = exclusionKept({ ...ban, id: "ma.fx-2017.virtual-currency-exclusion", title: "Morocco, where excluded, is kept out in fact" });

export const approval = localApproval({
  id: "ma.fx-2017.virtual-currency-local-approval",
  title: "A recognised security in token form is offered in Morocco only with local approval",
  cites: boundary,
  inForce: { from: "2017-11-20" },
  token: all(holds(virtualCurrency), holds(securityOutsideBan)),
  requires: { "locally-approved": is("ma.approved") },
  openTexture: [SECURITY],
});

export const bill = offerBan({
  id: "ma.fx-2017.virtual-currency-bill",
  title: "A bill would put rules in the place of the ban",
  cites: [cite(bill4225, "crypto-assets; instruments under capital-markets law left out")],
  token: holds(virtualCurrency),
  acts: touchesMorocco,
  exposes: answering("primary", "issuer", "platform"),
  notes: ["A draft: it binds nobody. What it would require was not read."],
});

export const fx2017Rules = [virtualCurrencyBan, exclusion, approval, bill];
