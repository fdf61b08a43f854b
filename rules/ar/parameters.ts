import { EARLIEST, cite, parameter } from "../../src/authoring";
import { rg1016, rg1047, rg1058, rg1069, rg1081, rg1088, rg1095 } from "./instruments";

// Private offers.

const purchaserLimits = [cite(rg1016, "purchasers"), cite(rg1088, "Title XX, Section I: purchasers")];

export const purchasers = parameter({
  id: "ar.private.purchasers",
  title: "Most purchasers of a private offer",
  unit: "persons",
  values: { [EARLIEST]: 35 },
  cites: purchaserLimits,
});

export const nonQualifiedPurchasers = parameter({
  id: "ar.private.non-qualified-purchasers",
  title: "Most purchasers of a private offer who are not qualified",
  unit: "persons",
  values: { [EARLIEST]: 15 },
  cites: purchaserLimits,
});

export const contactedQualified = parameter({
  id: "ar.private.contacted-qualified",
  title: "Most qualified investors contacted beside the unlimited classes",
  unit: "persons",
  values: { [EARLIEST]: 50 },
  cites: [cite(rg1088, "Title XX, Section I: persons contacted")],
});

export const contactedNonQualified = parameter({
  id: "ar.private.contacted-non-qualified",
  title: "Most persons contacted who are not qualified",
  unit: "persons",
  values: { [EARLIEST]: 30 },
  cites: [cite(rg1088, "Title XX, Section I: persons contacted")],
});

export const meetingSize = parameter({
  id: "ar.private.meeting",
  title: "Most potential investors at one promotional meeting",
  unit: "persons",
  values: { [EARLIEST]: 50 },
  cites: [cite(rg1088, "Title XX, Section I: channels")],
});

export const safeHarbourBar = parameter({
  id: "ar.private.bar",
  title: "Time for which an issuer that failed the safe harbour is barred from it",
  unit: "duration",
  values: { [EARLIEST]: "P2Y" },
  cites: [cite(rg1016, "failure of the safe harbour"), cite(rg1088, "failure of the safe harbour", { evidence: "unverified" })],
});

// Automatic authorisation.

export const lowImpact = parameter({
  id: "ar.automatic.low",
  title: "Most of an offer of low impact",
  unit: "UVA",
  values: { [EARLIEST]: 1_000_000 },
  cites: [cite(rg1047, "low impact")],
});

export const mediumImpact = parameter({
  id: "ar.automatic.medium",
  title: "Most of an offer of medium impact",
  unit: "UVA",
  values: { [EARLIEST]: 7_000_000 },
  cites: [cite(rg1047, "medium impact")],
});

export const guaranteedObligations = parameter({
  id: "ar.automatic.guaranteed-sme",
  title: "Most of an offer of guaranteed obligations of a small or medium enterprise",
  unit: "UVA",
  values: { [EARLIEST]: 10_000_000 },
  cites: [cite(rg1047, "guaranteed obligations of small and medium enterprises")],
});

// Representation in tokens.

export const fullyDigital = parameter({
  id: "ar.public-offer.digital-share",
  title: "Share of an issue in digital form at which it need not be listed",
  unit: "percent",
  values: { "2025-12-19": 100 },
  cites: [cite(rg1095, "Title II, Chapter V")],
});

export const stageTwo = parameter({
  id: "ar.tokenisation.stage-two",
  title: "First day on which shares, negotiable obligations and CEDEARs may be represented",
  unit: "date",
  values: { "2025-06-14": "2025-08-22" },
  cites: [cite(rg1069, "Title XXII"), cite(rg1081, "eligible securities", { evidence: "unverified" })],
});

export const trialEnd = parameter({
  id: "ar.tokenisation.trial-end",
  title: "First day on which it is open whether the trial goes on",
  unit: "date",
  values: { "2025-06-14": "2026-08-21" },
  cites: [cite(rg1069, "Title XXII"), cite(rg1081, "trial of one year", { evidence: "unverified" })],
});

// Service providers.

export const individualVolume = parameter({
  id: "ar.psav.individual-volume",
  title: "Monthly volume from which an individual registers",
  unit: "UVA",
  values: { "2025-05-26": 35_000 },
  cites: [cite(rg1058, "individuals")],
});

export const lowestNetWorth = parameter({
  id: "ar.psav.lowest-net-worth",
  title: "Net worth of the category that needs least",
  unit: "USD",
  values: { "2025-05-26": 35_000 },
  cites: [cite(rg1058, "net worth")],
});

export const highestNetWorth = parameter({
  id: "ar.psav.highest-net-worth",
  title: "Net worth of the category that needs most",
  unit: "USD",
  values: { "2025-05-26": 150_000 },
  cites: [cite(rg1058, "net worth")],
});

export const volumeShare = parameter({
  id: "ar.psav.volume-share",
  title: "Share of a foreign provider's business above which it registers",
  unit: "percent",
  values: { "2025-05-26": 20 },
  cites: [cite(rg1058, "providers abroad")],
});
