import { all, any, cite, holds, rule } from "../../src/authoring";
import { financialProduct } from "./concepts";
import { providerAnswerable } from "./exposures";
import { words } from "./facts";
import { chapter7, lowVolume, lowVolumeRemade } from "./instruments";
import { lowVolumeTransactions, lowVolumeValue } from "./parameters";
import { actsHere } from "./services";

const { is, includes, includesAny, atMost } = words;

const runsMarket = any(includes("party.services", "order-matching"), includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator"]));

const registered = { "registered-operator": includes("party.licences", "au.low-volume-market") };

export const market = rule({
  id: "au.ca.market-and-clearing",
  title: "A market in tokens that are financial products is licensed",
  kind: "authorisation",
  cites: [cite(chapter7, "ss. 767A, 791A", { evidence: "unverified" })],
  subject: "party",
  nexus: ["provider", "customers", "personnel"],
  when: all(holds(financialProduct), runsMarket, actsHere),
  requires: { "market-licence": includesAny("party.licences", ["au.market.tier-1", "au.market.tier-2", "au.market.exempt"]) },
  unless: {
    "low-volume": {
      title: "Low-volume market, until its instrument lapsed",
      claimedAs: ["au.low-volume"],
      conditions: {
        ...registered,
        "within-limit-of-transactions": atMost("au.transactions12m", lowVolumeTransactions),
        "within-limit-of-value": atMost("au.marketValue12m", lowVolumeValue),
      },
      cites: [cite(lowVolume, "limits")],
      inForce: { to: "2026-09-30" },
    },
    "low-volume-remade": {
      title: "Low-volume market under the remade instrument",
      claimedAs: ["au.low-volume"],
      conditions: { ...registered, "conditions-of-remade-relief": is("au.remadeReliefMet") },
      cites: [cite(lowVolumeRemade, "relief")],
      inForce: { from: "2026-10-01" },
    },
  },
  exposes: providerAnswerable,
  remedies: ["Obtain a market licence or an exemption, or trade on a licensed market.", "Replace matching by redemption with the issuer."],
  openTexture: [{ term: "remade relief", question: "Does the low-volume instrument as remade still cover the market?", by: "counsel" }],
  notes: ["Redemption by the issuer alone is no market."],
});

export const settlement = rule({
  id: "au.ca.market-and-clearing-settlement",
  title: "A clearing and settlement facility is licensed",
  kind: "authorisation",
  cites: [cite(chapter7, "ss. 768A, 820A", { evidence: "unverified" })],
  subject: "party",
  nexus: ["provider", "customers", "personnel"],
  when: all(holds(financialProduct), includesAny("party.services", ["clearing", "settlement"]), actsHere),
  requires: { "facility-licence": includesAny("party.licences", ["au.cs-facility", "au.cs-facility.exempt"]) },
  exposes: providerAnswerable,
  remedies: ["Obtain a clearing and settlement facility licence or an exemption, or settle through a licensed facility."],
});

export const marketRules = [market, settlement];
