import { all, any, cite, holds, not, rule } from "../../src/authoring";
import { qualifyingCryptoasset, qualifyingStablecoin, schemeUnit, specifiedInvestment } from "./concepts";
import { cryptoPolicyStatements } from "./crypto-instruments";
import { cryptoPromotionsStart, cryptoRegimeStart } from "./dates";
import { words } from "./facts";
import { cobs } from "./instruments";
import { retailSale } from "./investor-concepts";
import { coolingOff, restrictedShare } from "./promotion-parameters";

const { is, isNot, equals, oneOf, includesAny, atLeast, atMost, before, onOrAfter } = words;

/** Unlisted securities that are not units of a scheme, and qualifying cryptoassets since they are controlled investments. */
const massMarketInvestment = any(
  all(holds(specifiedInvestment), not(holds(schemeUnit)), isNot("gb.issuerListed")),
  all(holds(qualifyingCryptoasset), onOrAfter("asOf", cryptoPromotionsStart)),
);

/** The rules bind authorised communicators, approvers and, until 2027-10-24, registered cryptoasset businesses. */
const underFcaRules = any(oneOf("gb.promotionRoute", ["authorised-communicator", "approved-content"]), all(holds(qualifyingCryptoasset), is("gb.communicatorMlrRegistered"), before("asOf", cryptoRegimeStart)));

/** What a direct offer asks before a retail client may answer it. */
export const consumerJourney = {
  "personalised-risk-warning": is("gb.personalisedWarning"),
  "time-to-think": any(isNot("gb.firstTimeInvestors"), atLeast("gb.coolingOffHours", coolingOff)),
  "client-categorised": any(
    oneOf("sale.investorClass", ["gb.high-net-worth", "gb.certified-sophisticated"]),
    all(equals("sale.investorClass", "gb.restricted"), atMost("gb.restrictedInvestorShare", restrictedShare)),
    all(equals("sale.investorClass", "gb.self-certified-sophisticated"), holds(specifiedInvestment)),
  ),
  "appropriateness-assessed": is("gb.appropriatenessAssessed"),
};

const ukStablecoin = {
  "uk-qualifying-stablecoin": {
    title: "Qualifying stablecoin issued from the United Kingdom",
    conditions: { "qualifying-stablecoin": holds(qualifyingStablecoin), "issued-from-the-uk": is("gb.issuedFromUk"), "issuer-permitted": is("gb.issuerPermission") },
    cites: [cite(cryptoPolicyStatements, "application of the Handbook")],
    inForce: { from: "2027-10-25" },
  },
} as const;

const exposed = [
  { role: "intermediary", basis: "primary", note: "The authorised communicator or approver." },
  { role: "platform", basis: "primary", note: "The authorised or registered firm that promotes." },
] as const;

export const retailPromotion = rule({
  id: "gb.cobs.4-12A-retail-crypto-and-nrrs",
  title: "Promotions of unlisted security tokens and cryptoassets to retail clients carry the risk warning and no incentive",
  kind: "marketing",
  cites: [cite(cobs, "4.12A", { evidence: "unverified" })],
  inForce: { from: "2023-02-01" },
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), massMarketInvestment, holds(retailSale), underFcaRules),
  requires: {
    "risk-warning-and-summary": is("sale.warningStatement"),
    "no-incentives": not(includesAny("gb.incentives", ["refer-a-friend", "new-joiner-bonus", "airdrop"])),
  },
  unless: ukStablecoin,
  exposes: exposed,
  remedies: ["Add the prescribed risk warning and summary.", "Withdraw bonuses, referral rewards and other incentives."],
  notes: [
    "Since 2023-02-01 for securities that are not readily realisable, since 2023-10-08 for qualifying cryptoassets. The numbers of the sections are not confirmed.",
    "Units in collective investment schemes have rules of their own: gb.cobs.nmpi-cis-marketing and, for a long-term asset fund, gb.funds.tokenised-authorised-fund-ltaf.",
  ],
});

export const directOffer = rule({
  id: "gb.cobs.4-12A-retail-crypto-and-nrrs-direct-offer",
  title: "A direct offer to retail clients follows the consumer journey",
  kind: "investor-restriction",
  cites: [cite(cobs, "4.12A, 10", { evidence: "unverified" })],
  inForce: { from: "2023-02-01" },
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), massMarketInvestment, holds(retailSale), underFcaRules, is("gb.directOffer")),
  requires: consumerJourney,
  unless: ukStablecoin,
  exposes: exposed,
  remedies: [
    "Let first-time investors wait for the time to think, and warn each by name.",
    "Categorise each client as restricted, high-net-worth or certified sophisticated, and assess appropriateness.",
  ],
  notes: [
    "Self-certified sophistication is a category for unlisted securities only, not for cryptoassets.",
    "The share of a restricted investor is not confirmed.",
  ],
});

export const massMarketRules = [retailPromotion, directOffer];
