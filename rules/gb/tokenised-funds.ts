import { all, any, cite, holds, rule } from "../../src/authoring";
import { consumerJourney } from "./cobs-mass-market";
import { authorisedFund } from "./concepts";
import { words } from "./facts";
import { aifmRegulations, cobs, fsma, fundRules, fundTokenisation } from "./instruments";
import { qualifiedInvestors, retailSale } from "./investor-concepts";

const { is, isNot, equals } = words;

const managers = [
  { role: "intermediary", basis: "primary", note: "Authorised fund manager, depositary, distributor." },
  { role: "issuer", basis: "primary" },
] as const;

const fundToken = all(is("sale.offered"), is("token.usesDlt"), equals("gb.tokenRight", "scheme-unit"));

export const tokenisedFund = rule({
  id: "gb.funds.tokenised-authorised-fund",
  title: "A tokenised fund for retail investors is authorised or recognised and keeps a resilient register",
  kind: "authorisation",
  cites: [cite(fsma, "ss. 243 and recognition of overseas funds"), cite(fundRules, "authorised funds"), cite(fundTokenisation, "register on the ledger")],
  inForce: { from: "2026-04-30" },
  evidence: "secondary",
  subject: "sale",
  nexus: ["sale"],
  when: all(fundToken, holds(retailSale)),
  requires: {
    "authorised-or-recognised": holds(authorisedFund),
    "resilience-of-the-register": any(isNot("gb.onChainPrimaryRecord"), is("gb.resiliencePlan")),
  },
  exposes: managers,
  remedies: ["Have the fund authorised by the FCA, or recognised.", "Adopt a resilience plan for the register on the chain, or keep a full mirror off it."],
  notes: [
    "The register may be kept on distributed ledgers, public ones included; a full mirror off the chain is not needed with a resilience plan, one class may live on several chains, and direct dealing with the fund is optional.",
    "The policy statement is known from secondary sources. Before it the promotion of unauthorised schemes is judged by gb.cobs.nmpi-cis-marketing alone.",
  ],
});

export const longTermAssetFund = rule({
  id: "gb.funds.tokenised-authorised-fund-ltaf",
  title: "A long-term asset fund is sold to retail clients as a restricted mass market investment",
  kind: "investor-restriction",
  cites: [cite(cobs, "4.12A", { evidence: "unverified" }), cite(fundRules, "long-term asset funds")],
  inForce: { from: "2023-07-03" },
  subject: "sale",
  nexus: ["sale"],
  when: all(fundToken, equals("gb.fundStatus", "ltaf"), holds(retailSale)),
  requires: { "risk-warning": is("sale.warningStatement"), ...consumerJourney },
  exposes: managers,
  remedies: ["Lead retail clients through the consumer journey: warning, time to think, category, appropriateness."],
});

export const privatePlacement = rule({
  id: "gb.funds.tokenised-authorised-fund-private-placement",
  title: "An alternative investment fund is notified before it is marketed to professional investors",
  kind: "marketing",
  cites: [cite(aifmRegulations, "regs. 57-59")],
  subject: "sale",
  nexus: ["sale"],
  when: all(fundToken, equals("gb.fundStatus", "aif"), holds(qualifiedInvestors)),
  requires: { "notified": is("gb.npprNotified") },
  exposes: managers,
  remedies: ["Notify the FCA under the national private placement regime before marketing."],
  notes: ["Known from memory."],
});

export const fundTokenRules = [tokenisedFund, longTermAssetFund, privatePlacement];
