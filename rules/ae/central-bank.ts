import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { paymentToken } from "./concepts";
import { words } from "./facts";
import { centralBankLaw, paymentTokenRegulation } from "./instruments";
import { touchesHere } from "./services";
import { VARA_LICENCES } from "./virtual-assets";

const { is, isNot, includes, includesAny } = words;

const CAUGHT = ["virtual-asset-payments", "stored-value", "digital-money", "credit", "deposit-taking", "foreign-exchange", "arranging-or-promoting", "facilitating"] as const;
const fines = "Two ceilings: administrative fines up to AED 1,000,000,000, scalable to ten times the value; for activity without a licence imprisonment and a criminal fine from AED 50,000 (upper bound not confirmed).";
const regularisation = { from: "2025-09-16", to: "2026-09-16" };

export const licensedActivity = rule({
  id: "ae.cbuae.fdl6-2025.licensed-financial-activity",
  title: "Who carries on, offers or facilitates a licensed financial activity by any technology is licensed by the Central Bank",
  kind: "authorisation",
  cites: [cite(centralBankLaw, "arts. 61, 62, 170")],
  subject: "party",
  nexus: ["provider", "personnel", "customers", "marketing"],
  when: all(any(includesAny("party.services", ["payment", "lending"]), includesAny("ae.cbuaeActivities", CAUGHT)), any(touchesHere, is("party.solicitsHere"))),
  requires: { "licensed-by-the-central-bank": includesAny("party.licences", ["ae.cbuae", "ae.cbuae.bank", "ae.cbuae.payment-services", "ae.cbuae.payment-token-services"]) },
  unless: {
    "regularisation": {
      title: "Regularisation within one year of the law",
      claimedAs: ["ae.cbuae.regularisation"],
      conditions: { "regularising": is("ae.regularising") },
      cites: [cite(centralBankLaw, "transition of one year")],
      inForce: regularisation,
      note: "The last day was 2026-09-16.",
    },
    "investment-purpose": {
      title: "Virtual assets for investment or trading only, under the Capital Market Authority or VARA",
      claimedAs: ["ae.cbuae.art-187"],
      conditions: {
        "investment-or-trading-only": is("ae.investmentOnly"),
        "licensed-by-the-securities-authority-or-vara": includesAny("party.licences", ["ae.cma.vasp", ...VARA_LICENCES]),
      },
      cites: [cite(centralBankLaw, "art. 187")],
    },
  },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "technology-provider", basis: "joint", reach: "any", note: "Facilitators: operators of protocols and front ends." },
    { role: "marketer", basis: "joint", reach: "any", note: "Who arranges, markets or promotes the activity." },
  ],
  remedies: ["Obtain the licence of the Central Bank.", "Confine the activity to virtual assets for investment, under the Capital Market Authority or VARA.", "Disable access from the UAE, or move to a financial free zone without customers onshore."],
  notes: [fines, "Payment and lending services are read as such activities; other activities are stated."],
});

export const issuerActivity = rule({
  id: "ae.cbuae.fdl6-2025.licensed-financial-activity-issuer",
  title: "An issuer whose token serves a licensed financial activity is licensed by the Central Bank",
  kind: "authorisation",
  cites: [cite(centralBankLaw, "arts. 61, 62, 170")],
  subject: "offering",
  nexus: ["issuer", "sale", "marketing"],
  when: all(is("token.usesDlt"), includesAny("ae.issuerCbuaeActivities", CAUGHT), any(is("issuer.here"), is("sales.offeredHere"), is("marketing.here"))),
  requires: { "licensed-by-the-central-bank": is("ae.issuerCbuaeLicensed") },
  unless: {
    "regularisation": {
      title: "Regularisation within one year of the law",
      claimedAs: ["ae.cbuae.regularisation"],
      conditions: { "regularising": is("ae.issuerRegularising") },
      cites: [cite(centralBankLaw, "transition of one year")],
      inForce: regularisation,
      note: "The last day was 2026-09-16.",
    },
    "investment-purpose": {
      title: "Virtual asset for investment or trading only",
      claimedAs: ["ae.cbuae.art-187"],
      conditions: { "investment-or-trading-only": is("ae.issuerInvestmentOnly") },
      cites: [cite(centralBankLaw, "art. 187")],
    },
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "technology-provider", basis: "joint", note: "Facilitators." },
    { role: "payment-provider", basis: "joint" },
    { role: "marketer", basis: "joint" },
  ],
  remedies: ["Obtain the licence of the Central Bank, or change the token so that it serves investment only.", "Exclude persons onshore."],
  notes: [fines],
});

const reachesUae = any(is("issuer.here"), is("sales.offeredHere"), is("marketing.here"));

export const paymentTokenRule = rule({
  id: "ae.cbuae.ptsr-payment-token",
  title: "A payment token is issued by a licensed dirham issuer or a registered foreign issuer, with reserve and white paper, without yield",
  kind: "authorisation",
  cites: [cite(paymentTokenRegulation, "licensing and registration; art. 12(3)")],
  subject: "offering",
  nexus: ["issuer", "sale", "marketing"],
  when: all(holds(paymentToken), reachesUae),
  requires: {
    "licensed-dirham-issuer": any(isNot("currency.here"), is("ae.dirhamIssuer")),
    "registered-foreign-token-issuer": any(is("currency.here"), is("ae.foreignTokenIssuer")),
    "white-paper": is("ae.paymentTokenWhitePaper"),
    "reserve": is("ae.paymentTokenReserve"),
    "no-time-based-benefit": isNot("ae.timeBasedBenefit"),
    "promoted-within-limits": is("ae.paymentTokenPromotion"),
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "marketer", basis: "joint" },
  ],
  remedies: ["Obtain the licence or registration of the Central Bank.", "Restrict the token to the purchase of virtual assets for investment.", "Stop paying holders for time."],
  notes: ["A token that refers to the dirham, wholly or partly, is treated as a dirham token."],
});

export const paymentTokenServices = rule({
  id: "ae.cbuae.ptsr-payment-token-services",
  title: "Conversion, custody and transfer of payment tokens need a licence or registration of the Central Bank",
  kind: "authorisation",
  cites: [cite(paymentTokenRegulation, "payment token services")],
  subject: "party",
  nexus: ["provider", "personnel", "customers", "marketing"],
  when: all(holds(paymentToken), includesAny("party.services", ["exchange-fiat-token", "exchange-token-token", "custody", "wallet", "fund-transfer", "payment"]), any(touchesHere, is("party.solicitsHere"))),
  requires: { "licensed-for-payment-token-services": includes("party.licences", "ae.cbuae.payment-token-services") },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Obtain the licence or registration for payment token services, or serve nobody onshore."],
});

export const barredTokens = rule({
  id: "ae.cbuae.ptsr-payment-token-prohibited",
  title: "Algorithmic stablecoins and privacy tokens are neither issued nor promoted nor served",
  kind: "prohibition",
  cites: [cite(paymentTokenRegulation, "prohibition of algorithmic stablecoins and privacy tokens")],
  subject: "offering",
  nexus: ["issuer", "sale", "marketing", "provider", "customers"],
  when: all(is("token.usesDlt"), any(is("ae.algorithmic"), is("ae.anonymityEnhanced")), any(reachesUae, is("parties.here"), is("customers.here"))),
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "platform", basis: "joint" },
    { role: "custodian", basis: "joint" },
    { role: "intermediary", basis: "joint" },
    { role: "marketer", basis: "joint" },
    { role: "payment-provider", basis: "joint", note: "Also a merchant who accepts a barred token." },
  ],
  remedies: ["Back the token with reserves; remove what hides owners and flows.", "Withdraw the token from the UAE."],
});

export const centralBankRules = [licensedActivity, issuerActivity, paymentTokenRule, paymentTokenServices, barredTokens];
