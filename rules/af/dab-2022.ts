import { all, any, cite, holds, vocabulary } from "../../src/authoring";
import { answering, exclusionKept, localApproval, offerBan, serviceBan } from "../prohibited/bans";
import { issuedByResident, offeredToResidents, otherLink, platformInState } from "../prohibited/conditions";
import { digitalCurrency, otherToken } from "./concepts";
import { facts } from "./facts";
import { dabOrder } from "./instruments";

/** Order of August 2022: nobody trades or brokers digital currencies; traders have been arrested. */

const { includesAny, is } = vocabulary("AFN", facts);

const ban = { cites: [cite(dabOrder, "trading in digital currencies")], inForce: { from: "2022-08" }, token: holds(digitalCurrency) };

const REACH = { term: "digital currencies", question: "Does the order reach tokens of securities and real-world assets?", by: "counsel" };

export const crypto = offerBan({
  ...ban,
  id: "af.dab-2022.crypto",
  title: "Digital currencies are not traded in Afghanistan",
  acts: any(offeredToResidents, issuedByResident, platformInState, all(otherLink, is("af.linkReached"))),
  exposes: answering("primary", "issuer", "platform", "intermediary"),
  openTexture: [
    REACH,
    { term: "link with Afghanistan", question: "Does the ban reach a token whose asset, originator or staff is in Afghanistan when it is issued and sold elsewhere?", by: "counsel" },
  ],
  notes: ["Traders and brokers are addressed; an issuer that sells to residents is treated as a trader (interpretation). Arrests are reported."],
});

export const exclusion = exclusionKept({ ...ban, id: "af.dab-2022.crypto-exclusion", title: "Afghanistan, where excluded, is kept out in fact" });

export const services = serviceBan({
  ...ban,
  id: "af.dab-2022.crypto-services",
  title: "Nobody in Afghanistan trades or brokers digital currencies for others",
  services: includesAny("party.services", ["order-matching", "exchange-fiat-token", "exchange-token-token", "dealing", "market-making", "placement", "distribution"]),
  exposes: answering("primary", "platform", "intermediary", "issuer", "custodian", "financial-institution", "payment-provider"),
  openTexture: [REACH],
});

export const approval = localApproval({
  id: "af.dab-2022.crypto-local-approval",
  title: "A token that the order does not reach is offered in Afghanistan only where that is otherwise lawful",
  cites: [cite(dabOrder, "digital currencies", { evidence: "unverified" })],
  inForce: { from: "2022-08" },
  token: holds(otherToken),
  requires: { "otherwise-lawful": is("af.lawfulOutsideOrder") },
  openTexture: [{ term: "lawful outside the order", question: "May a token that the order does not reach be offered there at all?", by: "counsel" }],
  notes: ["No authority that could approve is known."],
});

export const dab2022Rules = [crypto, exclusion, services, approval];
