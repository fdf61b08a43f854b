import { all, any, cite, holds, rule } from "../../src/authoring";
import { electronicPaymentInstrument } from "./classification";
import { unregisteredProvider } from "./exposures";
import { words } from "./facts";
import { epiOrdinance, psa } from "./instruments";
import { bondTerm, demandDepositShare, shortfallDays } from "./provider-parameters";
import { registeredIntermediary } from "./psa-intermediaries";
import { directedAtJapan, tokenService } from "./services";

const { is, isNot, equals, oneOf, includes, atLeast, atMost } = words;

const ISSUER = [{ role: "issuer", basis: "primary" }, { role: "personnel", basis: "secondary", note: "Officers of the issuer." }] as const;
const coinForJapan = all(holds(electronicPaymentInstrument), any(is("issuer.here"), is("sales.offeredHere")));
const trustCoin = all(coinForJapan, equals("jp.coinIssuer", "trust-company"));

export const coinIssuer = rule({
  id: "jp.psa.stablecoin",
  title: "A stablecoin is issued by a bank, funds-transfer provider or trust company",
  kind: "authorisation",
  cites: [cite(psa, "Arts. 2(5), 62-3")],
  inForce: { from: "2023-06-01" },
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: coinForJapan,
  requires: {
    "permitted-issuer-or-registered-route": any(
      oneOf("jp.coinIssuer", ["bank", "funds-transfer-provider", "trust-company"]),
      all(equals("jp.coinIssuer", "foreign"), is("jp.foreignCoinThroughRegistered")),
    ),
  },
  exposes: [...ISSUER, { role: "intermediary", basis: "joint", note: "The distributor." }],
  remedies: ["Issue through a bank, a funds-transfer provider or a trust company.", "Distribute a foreign coin only through a registered provider with safeguards."],
  notes: ["The safeguards for foreign coins were not read."],
});

export const coinDistribution = rule({
  id: "jp.psa.stablecoin-distribution",
  title: "Distributing, exchanging or keeping stablecoins for users in Japan needs registration",
  kind: "authorisation",
  cites: [cite(psa, "Art. 62-3")],
  inForce: { from: "2023-06-01" },
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(holds(electronicPaymentInstrument), holds(tokenService), holds(directedAtJapan)),
  requires: { "electronic-payment-instrument-provider": includes("party.licences", "jp.epiesp") },
  unless: {
    "registered-intermediary": registeredIntermediary,
  },
  exposes: unregisteredProvider,
  remedies: ["Register, or distribute through a registered provider."],
});

export const trustReserve = rule({
  id: "jp.psa.stablecoin-trust-reserve",
  title: "The reserve of a trust-type coin lies in demand deposits, in part in other prescribed assets",
  kind: "asset-requirement",
  cites: [cite(psa, "Art. 2(9)"), cite(epiOrdinance, "Art. 3")],
  inForce: { from: "2023-06-01" },
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: trustCoin,
  requires: { "share-in-demand-deposits": atLeast("jp.reserveDemandDeposits", demandDepositShare) },
  exposes: ISSUER,
  remedies: ["Raise the share of demand deposits."],
  notes: ["Until 2026-05-31 the whole reserve lay in demand deposits."],
});

export const trustAssets = rule({
  id: "jp.psa.stablecoin-trust-assets",
  title: "The rest of the reserve lies in cancellable time deposits and short government bonds",
  kind: "asset-requirement",
  cites: [cite(psa, "Art. 2(9)"), cite(epiOrdinance, "Art. 3")],
  inForce: { from: "2026-06-01" },
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: trustCoin,
  requires: {
    "no-other-assets": isNot("jp.reserveOtherAssets"),
    "time-deposits-cancellable-without-loss": any(isNot("jp.reserveTimeDeposits"), is("jp.timeDepositsCancellable")),
    "prescribed-government-bonds": any(isNot("jp.reserveBonds"), is("jp.bondsPrescribed")),
    "within-limit-of-bond-term": any(isNot("jp.reserveBonds"), atMost("jp.longestBondTerm", bondTerm)),
    "bonds-marked-to-market": any(isNot("jp.reserveBonds"), is("jp.bondsMarkedToMarket")),
    "shortfall-made-good-in-time": any(isNot("jp.reserveBonds"), atMost("jp.shortfallBusinessDays", shortfallDays)),
  },
  exposes: ISSUER,
  remedies: ["Replace the assets by demand deposits, cancellable time deposits or government bonds within the term.", "Mark bonds to market and bind the settlor to make good a shortfall in time."],
  notes: ["The term of a bond runs from its acquisition."],
});

export const stablecoinRules = [coinIssuer, coinDistribution, trustReserve, trustAssets];
