import { all, any, cite, holds, rule } from "../../src/authoring";
import { approvedOffer, digitalToken } from "./concepts";
import { UNLIMITED, words } from "./facts";
import { investorNotification, softPowerNotification } from "./instruments";
import { retailEquityMultiple, retailLimit, retailShare } from "./parameters";

const { is, oneOf, includes, atMost } = words;

const answerable = [
  { role: "platform", basis: "primary", note: "The portal." },
  { role: "issuer", basis: "joint" },
] as const;

export const perPerson = rule({
  id: "th.retail-cap",
  title: "One retail investor buys no more than the limit in an approved offering",
  kind: "investor-restriction",
  cites: [cite(investorNotification, "limit for retail investors")],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(digitalToken), holds(approvedOffer), is("sale.offered")),
  requires: { "within-limit-per-person": atMost("th.largestPurchase", retailLimit) },
  unless: {
    "unlimited-classes": {
      title: "Institutional, ultra-high-net-worth, venture-capital and private-equity investors",
      claimedAs: ["th.unlimited-class"],
      conditions: { "unlimited-class": oneOf("sale.investorClass", UNLIMITED) },
      cites: [cite(investorNotification, "investors without limit")],
    },
    "real-estate-or-infrastructure": {
      title: "Limit lifted for tokens backed by real estate or infrastructure",
      claimedAs: ["th.retail-limit-lifted"],
      conditions: { "real-estate-or-infrastructure": oneOf("asset.kind", ["real-estate", "infrastructure"]), "limit-lifted": is("th.retailLimitLifted") },
      cites: [cite(investorNotification, "limit for retail investors, as amended", { evidence: "unverified" })],
      note: "Remembered of about January 2024, not confirmed.",
    },
  },
  exposes: answerable,
  remedies: ["Refund what exceeds the limit.", "Classify the investor anew, with evidence."],
  openTexture: [{ term: "limit for asset-backed tokens", question: "Is the limit lifted for tokens backed by real estate or infrastructure?", by: "counsel" }],
});

export const aggregate = rule({
  id: "th.retail-cap-aggregate",
  title: "Retail sales together stay within four times equity or the share of the offering",
  kind: "investor-restriction",
  cites: [cite(investorNotification, "aggregate limit for retail investors")],
  subject: "offering",
  nexus: ["sale"],
  when: all(holds(digitalToken), holds(approvedOffer), is("sales.offeredHere"), includes("sales.classesHere", "retail")),
  requires: { "within-equity-multiple-or-share": any(atMost("th.retailToEquity", retailEquityMultiple), atMost("th.retailShare", retailShare)) },
  unless: {
    "soft-power": {
      title: "Soft-power token",
      claimedAs: ["th.soft-power"],
      conditions: { "soft-power-token": is("th.softPower") },
      cites: [cite(softPowerNotification, "aggregate retail limit")],
      inForce: { from: "2024-09-16" },
    },
  },
  exposes: answerable,
  remedies: ["Place more with investors without limit, or reduce the retail part."],
  openTexture: [{ term: "or", question: "Is it enough that one of the two limits is kept?", by: "counsel" }],
  notes: ["The SEC's English text joins the two limits by \"or\": one of them is enough here. Where only one is kept, have counsel confirm it."],
});

export const retailRules = [perPerson, aggregate];
