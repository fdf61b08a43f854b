import { EARLIEST, cite, parameter } from "../../src/authoring";
import { bankSecrecyAct, commodityExchangeAct, geniusAct, sanctionsRegulations, stateSecuritiesActs } from "./public-law-instruments";

/** The numbers of the law outside the securities laws. */

// States.

export const stateNoticePeriod = parameter({ id: "us.stateNoticePeriod", title: "Usual time for the notice after the first sale in the State", unit: "duration", values: { "1996-10-11": "P15D" }, cites: [cite(stateSecuritiesActs, "notice of covered securities")] });

// Commodities.

export const actualDelivery = parameter({ id: "us.actualDelivery", title: "Days within which a leveraged commodity is actually delivered", unit: "days", values: { [EARLIEST]: 28 }, cites: [cite(commodityExchangeAct, "s. 2(c)(2)(D)")] });

// Payment stablecoins.

export const stateQualifiedLimit = parameter({ id: "us.stateQualifiedLimit", title: "Most stablecoins outstanding of a State qualified issuer", unit: "USD", values: { "2027-01-18": 10_000_000_000 }, cites: [cite(geniusAct, "s. 4")] });

// Money laundering.

export const suspicionBroker = parameter({ id: "us.suspicionBroker", title: "Amount from which a broker-dealer reports a suspicious transaction", unit: "USD", values: { [EARLIEST]: 5_000 }, cites: [cite(bankSecrecyAct, "31 CFR 1023, suspicious transactions")] });
export const suspicionMoneyService = parameter({ id: "us.suspicionMoneyService", title: "Amount from which a money services business reports a suspicious transaction", unit: "USD", values: { [EARLIEST]: 2_000 }, cites: [cite(bankSecrecyAct, "31 CFR 1022, suspicious transactions")] });
export const travelRuleAmount = parameter({ id: "us.travelRuleAmount", title: "Amount from which data travel with a transfer", unit: "USD", values: { [EARLIEST]: 3_000 }, cites: [cite(bankSecrecyAct, "31 CFR 1010, travel rule")] });
export const cashReport = parameter({ id: "us.cashReport", title: "Cash above which a transaction is reported", unit: "USD", values: { [EARLIEST]: 10_000 }, cites: [cite(bankSecrecyAct, "31 CFR 1010, currency transactions")] });
export const moneyServiceRegistration = parameter({ id: "us.moneyServiceRegistration", title: "Time for registering with FinCEN after the start", unit: "duration", values: { [EARLIEST]: "P180D" }, cites: [cite(bankSecrecyAct, "31 CFR 1022, registration")] });

// Sanctions.

export const blockedOwnership = parameter({ id: "us.blockedOwnership", title: "Ownership by listed persons, in aggregate, from which an entity is blocked", unit: "percent", values: { [EARLIEST]: 50 }, cites: [cite(sanctionsRegulations, "50 per cent rule")] });
export const blockingReport = parameter({ id: "us.blockingReport", title: "Ten business days, counted as fourteen calendar days", unit: "duration", values: { [EARLIEST]: "P14D" }, cites: [cite(sanctionsRegulations, "reports of blocked property")] });
export const sanctionsRecords = parameter({ id: "us.sanctionsRecords", title: "Years for which sanctions records are kept", unit: "years", values: { [EARLIEST]: 5, "2025-03-12": 10 }, cites: [cite(sanctionsRegulations, "records")] });

export const publicLawParameters = [
  stateNoticePeriod, actualDelivery, stateQualifiedLimit, suspicionBroker, suspicionMoneyService, travelRuleAmount, cashReport, moneyServiceRegistration,
  blockedOwnership, blockingReport, sanctionsRecords,
] as const;
