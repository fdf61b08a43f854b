import { EARLIEST, cite, parameter } from "../../src/authoring";
import { micaDg, transitionExtension, tvtg, tvtgAmendment2024, tvtgAmendment2025 } from "./instruments";

// Days of the law.

export const newCategoriesFrom = parameter({
  id: "li.tvtg.new-categories",
  title: "First day on which tokenisation service providers and token lending are categories of their own",
  unit: "date",
  values: { [EARLIEST]: "2024-02-01" },
  cites: [cite(tvtgAmendment2024, "art. 2, categories of provider")],
});

export const narrowedFrom = parameter({
  id: "li.tvtg.narrowed",
  title: "First day on which the TVTG leaves aside what MiCA governs",
  unit: "date",
  values: { [EARLIEST]: "2025-02-01" },
  cites: [cite(tvtgAmendment2025, "scope")],
});

export const transitionLastDay = parameter({
  id: "li.transition.last-day",
  title: "Last day on which a registration under the TVTG covers what MiCA governs",
  unit: "date",
  values: { [EARLIEST]: "2026-07-01" },
  cites: [cite(transitionExtension, "transitional provision"), cite(micaDg, "transitional provisions")],
});

// Registration.

export const simplifiedNotice = parameter({
  id: "li.tvtg.simplified-notice",
  title: "Working days by which a licensed financial institution files before its first service",
  unit: "days",
  values: { "2024-02-01": 40 },
  cites: [cite(tvtg, "simplified registration of licensed financial institutions")],
});

// Minimum capital.

export const lowerEmissions = parameter({
  id: "li.tvtg.emissions-lower",
  title: "Emissions in a calendar year up to which the lowest capital suffices",
  unit: "CHF",
  values: { "2024-02-01": 5_000_000 },
  cites: [cite(tvtg, "art. 16")],
});

export const upperEmissions = parameter({
  id: "li.tvtg.emissions-upper",
  title: "Emissions in a calendar year up to which the middle capital suffices",
  unit: "CHF",
  values: { "2024-02-01": 25_000_000 },
  cites: [cite(tvtg, "art. 16")],
});

export const issuerCapitalLow = parameter({
  id: "li.tvtg.issuer-capital-low",
  title: "Minimum capital of a token issuer, lowest tier",
  unit: "CHF",
  values: { "2024-02-01": 50_000 },
  cites: [cite(tvtg, "art. 16")],
});

export const issuerCapitalMiddle = parameter({
  id: "li.tvtg.issuer-capital-middle",
  title: "Minimum capital of a token issuer, middle tier",
  unit: "CHF",
  values: { "2024-02-01": 100_000 },
  cites: [cite(tvtg, "art. 16")],
});

export const issuerCapitalHigh = parameter({
  id: "li.tvtg.issuer-capital-high",
  title: "Minimum capital of a token issuer, highest tier",
  unit: "CHF",
  values: { "2024-02-01": 250_000 },
  cites: [cite(tvtg, "art. 16")],
});

export const custodianCapital = parameter({
  id: "li.tvtg.custodian-capital",
  title: "Minimum capital of a TT custodian",
  unit: "CHF",
  values: { "2024-02-01": 100_000 },
  cites: [cite(tvtg, "art. 16")],
});

export const validatedAssetsLimit = parameter({
  id: "li.tvtg.validated-assets",
  title: "Value of validated assets up to which the lower capital suffices",
  unit: "CHF",
  values: { "2024-02-01": 10_000_000 },
  cites: [cite(tvtg, "art. 16")],
});

export const validatorCapitalLow = parameter({
  id: "li.tvtg.validator-capital-low",
  title: "Minimum capital of a physical validator, lower tier",
  unit: "CHF",
  values: { "2024-02-01": 125_000 },
  cites: [cite(tvtg, "art. 16")],
});

export const validatorCapitalHigh = parameter({
  id: "li.tvtg.validator-capital-high",
  title: "Minimum capital of a physical validator, higher tier",
  unit: "CHF",
  values: { "2024-02-01": 250_000 },
  cites: [cite(tvtg, "art. 16")],
});

export const lendingCapital = parameter({
  id: "li.tvtg.lending-capital",
  title: "Minimum capital of a token lending undertaking, as a share of the clients' tokens",
  unit: "percent",
  values: { "2024-02-01": 10 },
  cites: [cite(tvtg, "art. 16")],
});

// Basic information.

export const userLimit = parameter({
  id: "li.tvtg.users",
  title: "Users from whose number on an offer needs basic information",
  unit: "persons",
  values: { "2020-01-01": 150 },
  cites: [cite(tvtg, "art. 31(1)(b)")],
});

export const smallIssue = parameter({
  id: "li.tvtg.small-issue",
  title: "Total sale price up to which an issue needs no basic information",
  unit: "CHF",
  values: { "2020-01-01": 5_000_000 },
  cites: [cite(tvtg, "art. 31(1)(c)")],
});
