import { all, any, cite, holds, rule, vocabulary } from "../../src/authoring";
import { offerExposure } from "./exposures";
import { investorFacts } from "./investor-facts";
import { touchesUs } from "./market-actors";
import { clarityAct, investAct, regulationCryptoAssets } from "./proposals";
import { investmentContract, security } from "./security-concepts";
import { securityFacts } from "./security-facts";

/** Proposals, shown on the horizon; they bind nobody. */

const { is, equals } = vocabulary("USD", { ...securityFacts, ...investorFacts });

export const cryptoAssetExemptions = rule({
  id: "us.regulation-crypto-assets.exemptions",
  title: "Proposal: exemptions of $5 million in total in four years and of $75 million in any twelve months, and a safe harbour from the term investment contract",
  kind: "disclosure",
  cites: [cite(regulationCryptoAssets, "startup and fundraising exemptions, safe harbour")],
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(holds(touchesUs), is("token.usesDlt"), holds(security)),
  exposes: offerExposure,
  remedies: ["Do not rely on it: it was proposed on 2026-08-18 and not adopted."],
  notes: ["Some press speaks of $5 million a year; the release says in total during a four-year period.", "It would also free sales to qualified purchasers from State registration."],
});

export const marketStructure = rule({
  id: "us.clarity-act.digital-commodities",
  title: "Bill: a market structure for digital commodities, told apart from securities",
  kind: "authorisation",
  cites: [cite(clarityAct, "digital commodities")],
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(holds(touchesUs), is("token.usesDlt"), any(holds(investmentContract), equals("us.assetCategory", "digital-commodity"))),
  exposes: offerExposure,
  remedies: ["Do not rely on it: passed by the House, not by the Senate."],
});

export const indexedThresholds = rule({
  id: "us.invest-act.accredited-investors",
  title: "Bill: a wider definition of accredited investors, indexed every five years",
  kind: "investor-restriction",
  cites: [cite(investAct, "accredited investors")],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(security), equals("sale.investorClass", "us.accredited")),
  exposes: offerExposure,
  remedies: ["Keep to the present thresholds."],
});

export const horizonRules = [cryptoAssetExemptions, marketStructure, indexedThresholds] as const;
