import { EARLIEST, cite, parameter } from "../../src/authoring";
import { decree, decree2023, decreeIssuance, decreeOtc, decreeThreshold, esa2026, fscma2026, issuanceRegulation, securityTokenPlan, tokenRules2026 } from "./instruments";
import { digitalAssetBill, sfia, vaupa } from "./virtual-asset-instruments";

// The public offer.

export const publicOfferPersons = parameter({
  id: "kr.fscma.public-offer-persons",
  title: "Persons whose solicitation makes an offer public",
  unit: "persons",
  values: { [EARLIEST]: 50 },
  cites: [cite(decree, "Art. 11")],
});

export const solicitationPeriod = parameter({
  id: "kr.fscma.solicitation-period",
  title: "Period in which persons solicited for securities of the same kind are added up",
  unit: "duration",
  values: { [EARLIEST]: "P6M" },
  cites: [cite(decree, "Art. 11(1)")],
});

export const registrationThreshold = parameter({
  id: "kr.fscma.registration-threshold",
  title: "Amount of a public offer from which a registration statement is needed",
  unit: "KRW",
  values: { [EARLIEST]: 1_000_000_000, "2026-07-28": 3_000_000_000 },
  cites: [cite(decree, "Art. 120(1)(i) before the amendment", { evidence: "secondary" }), cite(decreeThreshold, "Art. 120(1)(i)")],
});

export const offerAmountPeriod = parameter({
  id: "kr.fscma.offer-amount-period",
  title: "Period in which public offers made without a statement are added up",
  unit: "duration",
  values: { [EARLIEST]: "P1Y" },
  cites: [cite(decree, "Art. 120(1)(i)")],
});

export const alwaysFiledConfirmed = parameter({
  id: "kr.fscma.always-filed-from",
  title: "First day from which the classes filed whatever the amount are those of the text that was read",
  unit: "date",
  values: { [EARLIEST]: "2026-07-28" },
  cites: [cite(decree2023, "Art. 120"), cite(decreeThreshold, "Art. 120(1)(iii)")],
});

// The private placement.

export const deemedPublicPeriod = parameter({
  id: "kr.fscma.deemed-public-period",
  title: "Period in which securities that can reach too many persons count as publicly offered",
  unit: "duration",
  values: { [EARLIEST]: "P1Y" },
  cites: [cite(decree, "Art. 11(3)")],
});

export const resaleLock = parameter({
  id: "kr.fsc.resale-lock",
  title: "Lock of transfers that keeps a placement private",
  unit: "months",
  values: { [EARLIEST]: 12 },
  cites: [cite(issuanceRegulation, "resale standard")],
});

export const indivisibleUnits = parameter({
  id: "kr.fsc.indivisible-units",
  title: "Indivisible units below which a placement stays private",
  unit: "count",
  values: { [EARLIEST]: 50 },
  cites: [cite(issuanceRegulation, "resale standard")],
});

// Resale on a venue off the exchanges.

export const smallHolding = parameter({
  id: "kr.fscma.small-holding",
  title: "Holding below which a holder resells on a venue without a statement",
  unit: "percent",
  values: { "2025-09-23": 5 },
  cites: [cite(decreeOtc, "resale by small holders")],
});

export const smallHoldingReporting = parameter({
  id: "kr.fscma.small-holding-reporting",
  title: "The same in a reporting company",
  unit: "percent",
  values: { "2025-09-23": 10 },
  cites: [cite(decreeOtc, "resale by small holders")],
});

// The register.

export const ledgersRecognised = parameter({
  id: "kr.esa.ledgers-from",
  title: "First day on which a distributed ledger can be the register of a security",
  unit: "date",
  values: { [EARLIEST]: "2027-02-04" },
  cites: [cite(esa2026, "commencement")],
});

export const issuerManagerEquity = parameter({
  id: "kr.esa.issuer-manager-equity",
  title: "Equity of an issuer that keeps the accounts of its own securities, as planned in 2023",
  unit: "KRW",
  values: { "2023-02-06": 2_000_000_000 },
  cites: [cite(securityTokenPlan, "issuer account-management institutions")],
  evidence: "unverified",
});

// Fractional securities and venues.

export const issuanceUnitsFrom = parameter({
  id: "kr.fscma.issuance-units-from",
  title: "First day of the licence units for issuing fractional investment securities",
  unit: "date",
  values: { [EARLIEST]: "2025-06-16" },
  cites: [cite(decreeIssuance, "units 2-14-1 and 2-14-2")],
});

export const issuancePlatformEquity = parameter({
  id: "kr.fscma.issuance-platform-equity",
  title: "Equity of a platform that issues fractional investment securities",
  unit: "KRW",
  values: { "2025-06-16": 1_000_000_000 },
  cites: [cite(decreeIssuance, "units 2-14-1 and 2-14-2")],
  evidence: "unverified",
});

export const venueEquity = parameter({
  id: "kr.fscma.venue-equity",
  title: "Equity of the operator of a venue off the exchanges",
  unit: "KRW",
  values: { "2025-09-23": 6_000_000_000 },
  cites: [cite(decreeOtc, "equity of units 2o-12 and 2o-14")],
  evidence: "secondary",
});

export const venueEquityProfessional = parameter({
  id: "kr.fscma.venue-equity-professional",
  title: "The same when only professional investors are served",
  unit: "KRW",
  values: { "2025-09-23": 3_000_000_000 },
  cites: [cite(decreeOtc, "equity of units 2o-12 and 2o-14")],
  evidence: "secondary",
});

export const article166From = parameter({
  id: "kr.fscma.article-166-from",
  title: "First day of article 166 as amended: trading of investment contracts off the exchanges",
  unit: "date",
  values: { [EARLIEST]: "2027-02-04" },
  cites: [cite(fscma2026, "supplementary provisions; Art. 166")],
});

export const otcLimitPlan = parameter({
  id: "kr.fscma.otc-limit-plan",
  title: "Upper end of the planned yearly limit of a general investor (KRW 10 to 20 million)",
  unit: "KRW",
  values: { "2026-05-15": 20_000_000 },
  cites: [cite(tokenRules2026, "annual limit of general investors")],
});

// Tokens that are not securities.

export const coldShare = parameter({
  id: "kr.vaupa.cold-share",
  title: "Share of users' assets kept in cold wallets",
  unit: "percent",
  values: { "2024-07-19": 80 },
  cites: [cite(vaupa, "separate custody")],
});

export const travelRuleAmount = parameter({
  id: "kr.sfia.travel-rule-amount",
  title: "Amount of a transfer from which information travels with it",
  unit: "KRW",
  values: { "2021-03-25": 1_000_000 },
  cites: [cite(sfia, "travel rule")],
  evidence: "unverified",
});

export const stablecoinCapitalDraft = parameter({
  id: "kr.bill.stablecoin-capital",
  title: "Draft: minimum capital of the issuer of a stablecoin",
  unit: "KRW",
  values: { "2026-04-08": 5_000_000_000 },
  cites: [cite(digitalAssetBill, "minimum capital")],
});

export const parameters = [
  publicOfferPersons,
  solicitationPeriod,
  registrationThreshold,
  offerAmountPeriod,
  alwaysFiledConfirmed,
  deemedPublicPeriod,
  resaleLock,
  indivisibleUnits,
  smallHolding,
  smallHoldingReporting,
  ledgersRecognised,
  issuerManagerEquity,
  issuanceUnitsFrom,
  issuancePlatformEquity,
  venueEquity,
  venueEquityProfessional,
  article166From,
  otcLimitPlan,
  coldShare,
  travelRuleAmount,
  stablecoinCapitalDraft,
];
