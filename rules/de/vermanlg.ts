import { all, any, cite, holds, not, rule, vocabulary } from "../../src/authoring";
import { cryptoAsset } from "../eu/mica-concepts";
import { financialInstrument } from "../eu/token-regime";
import { crowdfundingLimit } from "../eu/market-parameters";
import { ecspr } from "../eu/market-instruments";
import { prospectusFacts } from "../eu/prospectus-facts";
import { investorFacts } from "./investor-facts";
import { withinInvestorCaps } from "./investor-caps";
import { investorProtectionAct2021, vermanlg } from "./instruments";
import { vermanlgFacts } from "./vermanlg-facts";
import {
  crowdCeiling, crowdWithdrawal, highTicket, minimumNotice, minimumTerm, smallPrice, socialCeiling, socialIssuerSize, socialRate, unitLimit,
} from "./vermanlg-parameters";

const { atLeast, atMost, equals, is, isNot, oneOf } = vocabulary("EUR", { ...prospectusFacts, ...vermanlgFacts, ...investorFacts });

/** Neither a security nor a fund unit, and outside MiCA. */
const capitalInvestment = all(
  oneOf("de.vermanlgType", [
    "profit-participation", "trust-asset-share", "profit-sharing-loan", "subordinated-loan", "profit-right", "registered-bond", "other-investment", "metal-or-money-provision",
  ]),
  not(any(holds(financialInstrument), holds(cryptoAsset))),
  is("sale.offered"),
);

const exemptions = {
  "few-units": {
    title: "At most 20 units of the same investment",
    conditions: { "within-limit-of-units": atMost("de.unitsOffered", unitLimit) },
    cites: [cite(vermanlg, "s. 2(1) no 3(a)")],
  },
  "small-price": {
    title: "Small total price within twelve months",
    conditions: { "within-limit-of-price": atMost("de.priceInTwelveMonths", smallPrice) },
    cites: [cite(vermanlg, "s. 2(1) no 3(b)")],
  },
  "high-ticket": {
    title: "High price of each unit per investor",
    conditions: { "minimum-price-per-investor": atLeast("sale.minTicket", highTicket) },
    cites: [cite(vermanlg, "s. 2(1) no 3(c)")],
  },
  "professionals-only": {
    title: "Offer to professional traders and investors only",
    conditions: { "professionals-only": equals("de.vermanlgPrivilege", "professionals-only") },
    cites: [cite(vermanlg, "s. 2(1) no 4")],
  },
  "cooperative": {
    title: "Offer by a cooperative",
    conditions: { "cooperative": equals("de.vermanlgPrivilege", "cooperative") },
    cites: [cite(vermanlg, "s. 2(1) nos 1, 1a")],
  },
  "credit-institution": {
    title: "Offer by a bank or a similar institution",
    conditions: { "credit-institution": equals("de.vermanlgPrivilege", "credit-institution") },
    cites: [cite(vermanlg, "s. 2(1)")],
  },
  "crowd": {
    title: "Crowd investment over a platform",
    conditions: {
      "eligible-type": oneOf("de.vermanlgType", ["profit-sharing-loan", "subordinated-loan", "profit-right", "other-investment"]),
      "within-crowd-ceiling": atMost("de.crowdTotal", crowdCeiling),
      "only-through-platform": is("de.crowdPlatform"),
      "within-limit-per-investor": any(is("de.soldToCorporationsOnly"), holds(withinInvestorCaps)),
      "platform-independent-of-issuer": isNot("de.crowdPlatformLinked"),
      "no-concurrent-small-offer": isNot("de.concurrentSmallOffer"),
      "right-of-withdrawal": atLeast("de.crowdWithdrawalRight", crowdWithdrawal),
    },
    cites: [cite(vermanlg, "ss. 2a, 2d")],
    note: "The limits per investor count all purchases of the same issuer and do not bind corporations.",
  },
  "authorised-crowdfunding": {
    title: "Offer through an authorised crowdfunding provider, up to EUR 5,000,000",
    conditions: {
      "authorised-provider": is("eu.throughCrowdfundingProvider"),
      "within-the-crowdfunding-limit": atMost("eu.crowdfundingTotal", crowdfundingLimit),
    },
    cites: [cite(vermanlg, "s. 1"), cite(ecspr, "art. 1(2)(c)")],
    inForce: { from: "2021-11-10" },
  },
  "social-project": {
    title: "Social project",
    conditions: {
      "social-purpose": is("de.socialPurpose"),
      "within-social-ceiling": atMost("de.priceInTwelveMonths", socialCeiling),
      "within-limit-of-interest": any(atMost("de.interestRate", socialRate), is("de.rateWithinMortgageBondYield")),
      "within-limit-of-issuer-size": atMost("de.issuerSize", socialIssuerSize),
    },
    cites: [cite(vermanlg, "s. 2b")],
  },
} as const;

const responsible = [
  { role: "issuer", basis: "primary" },
  { role: "sponsor", basis: "joint", cites: [cite(vermanlg, "ss. 20-21", { evidence: "unverified" })], note: "Persons responsible for the prospectus, and those behind the issue." },
  { role: "platform", basis: "joint", note: "For the checks that the law puts on it." },
] as const;

export const salesProspectus = rule({
  id: "de.vermanlg.prospectus",
  title: "A public offer of capital investments needs an approved prospectus and an information sheet",
  kind: "disclosure",
  cites: [cite(vermanlg, "ss. 1, 2-2d, 5a, 6-8, 13")],
  subject: "sale",
  nexus: ["sale"],
  when: capitalInvestment,
  requires: {
    "prospectus-approved-by-bafin": is("de.vermanlgProspectusApproved"),
    "information-sheet": is("de.vibPublished"),
    "minimum-term": atLeast("de.termMonths", minimumTerm),
    "minimum-notice": atLeast("de.noticeMonths", minimumNotice),
  },
  unless: exemptions,
  exposes: responsible,
  remedies: [
    "Have BaFin approve a sales prospectus and publish it with the information sheet.",
    "Stay within 20 units or EUR 100,000, or ask at least EUR 200,000 of each investor.",
    "Sell through an independent crowd platform that checks the limits per investor, up to EUR 6,000,000 in twelve months.",
    "Securitise the investment and follow securities law.",
  ],
  notes: [
    "Each of the alternatives of section 2(1) no 3 suffices alone.",
    "Whether the information sheet, the term and the notice remain due in an exempt offer was not read.",
  ],
});

export const productLimits = rule({
  id: "de.vermanlg.prospectus-product-limits",
  title: "No blind pools, no further contributions, sale through intermediaries, a controller of funds",
  kind: "asset-requirement",
  cites: [cite(vermanlg, "ss. 5b, 5c"), cite(investorProtectionAct2021, "blind pools; intermediaries; controller of the use of funds")],
  inForce: { from: "2021-08-16" },
  evidence: "secondary",
  subject: "sale",
  nexus: ["sale"],
  when: capitalInvestment,
  requires: {
    "no-blind-pool": isNot("de.blindPool"),
    "no-further-contributions": isNot("de.furtherContributions"),
    "through-an-intermediary": is("de.throughIntermediary"),
    "controller-where-funds-go-into-things": any(isNot("de.fundsTangibleAssets"), is("de.useOfFundsController")),
  },
  unless: exemptions,
  exposes: responsible,
  remedies: ["Fix the objects of investment before the offer, drop further contributions, sell through an adviser or intermediary, and appoint a controller."],
  notes: ["Parts applied only from 2022-01-01. How far these limits reach offers exempt from the prospectus was not read; the exemptions are taken to cover them."],
});

export const vermanlgRules = [salesProspectus, productLimits];
