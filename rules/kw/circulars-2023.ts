import { all, any, cite, holds, vocabulary } from "../../src/authoring";
import { answering, bankChannelBan, exclusionKept, localApproval, offerBan, serviceBan } from "../prohibited/bans";
import { issuedByResident, offeredToResidents, otherLink, platformInState } from "../prohibited/conditions";
import { regulatedSecurity, virtualAsset } from "./concepts";
import { facts } from "./facts";
import { amlLaw, cmaCircular, parallelCirculars } from "./instruments";

/** Circulars of 2023-07-18: no payment with, investment in or mining of virtual assets, and no licence for services with them. */

const { includesAny, is } = vocabulary("KWD", facts);

const boundary = [cite(cmaCircular, "definition of virtual assets: what it leaves out")];

const ban = {
  cites: [cite(cmaCircular, "ban on virtual assets"), cite(parallelCirculars, "ban on virtual assets"), cite(amlLaw, "Art. 15")],
  inForce: { from: "2023-07-18" },
  token: holds(virtualAsset),
  unless: {
    "regulated-security": {
      title: "Security or instrument regulated by the Capital Markets Authority or the Central Bank",
      conditions: { "regulated-security": holds(regulatedSecurity) },
      cites: boundary,
    },
  },
} as const;

const SECURITY = { term: "regulated security", question: "Is the token a security or instrument that the Capital Markets Authority or the Central Bank regulates?", by: "counsel" };

export const virtualAssets = offerBan({
  ...ban,
  id: "kw.circulars-2023.virtual-assets",
  title: "Virtual assets are not offered for payment or investment in Kuwait",
  acts: any(offeredToResidents, issuedByResident, platformInState, all(otherLink, is("kw.linkReached"))),
  exposes: answering("primary", "issuer", "platform", "intermediary", "custodian", "financial-institution", "payment-provider"),
  openTexture: [
    SECURITY,
    { term: "link with Kuwait", question: "Does the ban reach a token whose asset, originator or staff is in Kuwait when it is issued and sold elsewhere?", by: "counsel" },
  ],
  notes: [
    "Addressed are licensed firms and providers of virtual asset services; an issuer that offers the token to residents is treated as one (interpretation).",
    "Sanctions follow Art. 15 of the law against money laundering. Whether anything changed in 2026 is not confirmed.",
  ],
});

export const exclusion = exclusionKept({ ...ban, id: "kw.circulars-2023.virtual-assets-exclusion", title: "Kuwait, where excluded, is kept out in fact" });

export const services = serviceBan({
  ...ban,
  id: "kw.circulars-2023.virtual-assets-services",
  title: "Nobody in Kuwait provides virtual asset services or mines",
  services: includesAny("party.services", ["order-matching", "exchange-fiat-token", "exchange-token-token", "dealing", "market-making", "wallet", "custody", "placement", "distribution", "asset-management", "portfolio-management", "mining"]),
  exposes: answering("primary", "platform", "intermediary", "custodian", "technology-provider", "issuer", "financial-institution", "payment-provider"),
  openTexture: [SECURITY],
  notes: ["No licence for such services is granted."],
});

export const bankChannel = bankChannelBan({
  ...ban,
  id: "kw.circulars-2023.virtual-assets-bank-channel",
  title: "Banks and payment firms of Kuwait do not carry purchases of virtual assets",
  openTexture: [SECURITY],
});

export const approval = localApproval({
  id: "kw.circulars-2023.virtual-assets-local-approval",
  title: "A regulated security in token form is offered in Kuwait only with the approval of its regulator",
  cites: boundary,
  inForce: { from: "2023-07-18" },
  token: all(holds(virtualAsset), holds(regulatedSecurity)),
  requires: { "approved-by-the-regulator": is("kw.approved") },
});

export const circulars2023Rules = [virtualAssets, exclusion, services, bankChannel, approval];
