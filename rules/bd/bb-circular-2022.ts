import { all, any, cite, holds, vocabulary } from "../../src/authoring";
import { answering, bankChannelBan, exclusionKept, localApproval, offerBan, promoterBan, promotionBan, serviceBan } from "../prohibited/bans";
import { actsHere, issuedByResident, offeredToResidents, otherLink, platformInState, solicitsHere } from "../prohibited/conditions";
import { fiatRepresentation, recognisedFinancialAsset, virtualAsset, virtualCurrencyOf2017 } from "./concepts";
import { facts } from "./facts";
import { circular2022, exchangeAct, monitoring2022, notice2017 } from "./instruments";

/** Circular of 2022-09-15: nobody deals in virtual assets, obtains them, or facilitates their exchange, transfer or trade. */

const { includesAny, is } = vocabulary("BDT", facts);

const boundary = [cite(circular2022, "definition of virtual assets: what it leaves out")];

const ban = {
  cites: [cite(circular2022, "ban on dealing in virtual assets"), cite(exchangeAct, "s. 23(1)")],
  inForce: { from: "2022-09-15" },
  token: holds(virtualAsset),
  unless: {
    "recognised-financial-asset": {
      title: "Representation of a security or other financial asset recognised by Bangladesh Bank",
      conditions: { "recognised-financial-asset": holds(recognisedFinancialAsset) },
      cites: boundary,
    },
    "fiat-representation": {
      title: "Digital representation of official money",
      conditions: { "fiat-representation": holds(fiatRepresentation) },
      cites: boundary,
    },
  },
} as const;

const touchesBangladesh = any(offeredToResidents, issuedByResident, platformInState, all(otherLink, is("bd.linkReached")));

const LINK = {
  term: "link with Bangladesh",
  question: "Does the ban reach a token whose asset, originator or staff is in Bangladesh when it is issued and sold elsewhere?",
  by: "counsel",
};

const PENALTY = "Penalty as reported: up to seven years of prison, or a fine, under s. 23(1) of the Foreign Exchange Regulation Act (secondary source).";

/** Individuals, companies, banks and mobile-money providers. */
const OFFENDERS = answering("primary", "issuer", "platform", "intermediary", "investor", "financial-institution", "payment-provider");

export const virtualAssets = offerBan({
  ...ban,
  id: "bd.bb-circular-2022.virtual-assets",
  title: "Virtual assets are not dealt in, obtained or facilitated in Bangladesh",
  acts: touchesBangladesh,
  exposes: OFFENDERS,
  openTexture: [LINK, { term: "recognised financial asset", question: "Does Bangladesh Bank recognise the security or financial asset that the token represents?", by: "counsel" }],
  notes: ["A token over an asset that is not recognised stays barred by exchange law.", PENALTY],
});

export const virtualCurrencies = offerBan({
  id: "bd.bb-circular-2022.virtual-assets-notice-2017",
  title: "Before the circular of 2022: virtual currencies are not dealt in",
  cites: [cite(notice2017, "virtual currencies"), cite(exchangeAct, "s. 23", { evidence: "unverified" })],
  inForce: { from: "2017-12-24", to: "2022-09-14" },
  token: holds(virtualCurrencyOf2017),
  acts: touchesBangladesh,
  exposes: OFFENDERS,
  openTexture: [LINK, { term: "virtual currency", question: "Did the notice of 2017 reach tokens that are no virtual currency?", by: "counsel" }],
  notes: ["The text of the notice was not read: persons are taken over from the circular that followed (interpretation)."],
  evidence: "unverified",
});

export const exclusion = exclusionKept({ ...ban, id: "bd.bb-circular-2022.virtual-assets-exclusion", title: "Bangladesh, where excluded, is kept out in fact" });

export const promotion = promotionBan({
  ...ban,
  id: "bd.bb-circular-2022.virtual-assets-promotion",
  title: "Virtual assets are not promoted to residents of Bangladesh",
  exposes: answering("primary", "issuer", "marketer", "platform"),
  notes: ["Promotion is reached as facilitation; the circular is not known to name it (interpretation)."],
});

export const promoter = promoterBan({
  ...ban,
  id: "bd.bb-circular-2022.virtual-assets-promotion-party",
  title: "Nobody promotes virtual assets in Bangladesh or to its residents",
  reaches: any(actsHere, solicitsHere),
  notes: ["Promotion is reached as facilitation; the circular is not known to name it (interpretation)."],
});

export const services = serviceBan({
  ...ban,
  id: "bd.bb-circular-2022.virtual-assets-services",
  title: "Nobody in Bangladesh facilitates exchange, transfer or trade of virtual assets",
  services: includesAny("party.services", ["order-matching", "exchange-fiat-token", "exchange-token-token", "dealing", "market-making", "fund-transfer", "wallet"]),
  exposes: [...OFFENDERS, ...answering("primary", "custodian")],
});

export const bankChannel = bankChannelBan({
  ...ban,
  id: "bd.bb-circular-2022.virtual-assets-bank-channel",
  title: "Banks and mobile-money providers of Bangladesh do not carry or list purchases of virtual assets",
  cites: [...ban.cites, cite(monitoring2022, "monitoring by banks")],
});

export const approval = localApproval({
  id: "bd.bb-circular-2022.virtual-assets-local-approval",
  title: "What the circular leaves out is offered in Bangladesh only with the approval of Bangladesh Bank",
  cites: boundary,
  inForce: { from: "2022-09-15" },
  token: all(holds(virtualAsset), any(holds(recognisedFinancialAsset), holds(fiatRepresentation))),
  requires: { "approved-by-bangladesh-bank": is("bd.approved") },
  notes: ["That an unrecognised or unapproved token stays barred by exchange law is reported in secondary sources."],
});

export const circular2022Rules = [virtualAssets, virtualCurrencies, exclusion, promotion, promoter, services, bankChannel, approval];
