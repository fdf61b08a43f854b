import { cite, parameter } from "../../src/authoring";
import {
  dutchExemptionRegulation,
  germanProspectusAct,
  liechtensteinProspectusAct,
  listingAct,
  luxembourgProspectusLaw,
  nationalThresholdReports,
  prospectusRegulation,
} from "./instruments";

// The private exemptions of article 1(4).

export const offereesPerState = parameter({
  id: "eu.prospectus.offerees-per-state",
  title: "Persons other than qualified investors in one Member State from whom on a prospectus is needed",
  unit: "persons",
  values: { "2019-07-21": 150 },
  cites: [cite(prospectusRegulation, "art. 1(4)(b)")],
});

export const denominationMinimum = parameter({
  id: "eu.prospectus.denomination",
  title: "Denomination per unit",
  unit: "EUR",
  values: { "2019-07-21": 100_000 },
  cites: [cite(prospectusRegulation, "art. 1(4)(c)")],
});

export const ticketMinimum = parameter({
  id: "eu.prospectus.ticket",
  title: "Total consideration per investor, for each separate offer",
  unit: "EUR",
  values: { "2019-07-21": 100_000 },
  cites: [cite(prospectusRegulation, "art. 1(4)(d)")],
});

export const continuousIssueLimit = parameter({
  id: "eu.prospectus.continuous-issue",
  title: "Total of a credit institution's continuous issues over twelve months",
  unit: "EUR",
  values: { "2019-07-21": 75_000_000, "2021-03-18": 150_000_000, "2023-01-01": 75_000_000, "2024-12-04": 150_000_000 },
  cites: [cite(prospectusRegulation, "art. 1(4)(j)"), cite(listingAct, "art. 1(1)")],
});

export const continuousIssueLimitBefore = parameter({
  id: "eu.prospectus.continuous-issue-unamended",
  title: "Total of a credit institution's continuous issues over twelve months, text without the Listing Act",
  unit: "EUR",
  values: { "2019-07-21": 75_000_000 },
  cites: [cite(prospectusRegulation, "art. 1(4)(j)")],
});

// Further issues of what is already admitted.

export const secondaryIssueShare = parameter({
  id: "eu.prospectus.secondary-issue-share",
  title: "Share of the securities already admitted, over twelve months",
  unit: "percent",
  values: { "2019-07-21": 20, "2024-12-04": 30 },
  cites: [cite(prospectusRegulation, "arts 1(4)(da), 1(5)(a)-(b)"), cite(listingAct, "art. 1(1)")],
});

export const secondaryIssueShareBefore = parameter({
  id: "eu.prospectus.secondary-issue-share-unamended",
  title: "Share of the securities already admitted, over twelve months, text without the Listing Act",
  unit: "percent",
  values: { "2019-07-21": 20 },
  cites: [cite(prospectusRegulation, "art. 1(5)(a)-(b)")],
});

export const admissionAge = parameter({
  id: "eu.prospectus.admission-age",
  title: "Months for which the class has been admitted without a break (of an exemption that exists since 2024-12-04)",
  unit: "months",
  values: { "2018-07-21": 18 },
  cites: [cite(prospectusRegulation, "arts 1(4)(db), 1(5)(ba)"), cite(listingAct, "art. 1(1)")],
});

export const annexNinePages = parameter({
  id: "eu.prospectus.annex-ix-pages",
  title: "Pages of the Annex IX document (0: no such document yet)",
  unit: "count",
  values: { "2018-07-21": 0, "2024-12-04": 11 },
  cites: [cite(prospectusRegulation, "Annex IX"), cite(listingAct, "art. 1(1)")],
});

export const listingActStart = parameter({
  id: "eu.listing-act.first-day",
  title: "First day of the Listing Act",
  unit: "date",
  values: { "2018-07-21": "2024-12-04" },
  cites: [cite(listingAct, "art. 4")],
});

export const defaultExemptionStart = parameter({
  id: "eu.listing-act.small-offers",
  title: "First day of the new article 3(2)",
  unit: "date",
  values: { "2018-07-21": "2026-06-05" },
  cites: [cite(listingAct, "art. 4(3)")],
});

export const crowdfundingExemptionStart = parameter({
  id: "eu.prospectus.crowdfunding-first-day",
  title: "First day of the exemption of crowdfunding offers",
  unit: "date",
  values: { "2018-07-21": "2021-11-10" },
  cites: [cite(prospectusRegulation, "art. 1(4)(k)")],
});

// Small offers.

export const aggregationWindow = parameter({
  id: "eu.prospectus.aggregation-window",
  title: "Period before the start of an offer whose small offers count with it",
  unit: "duration",
  values: { "2018-07-21": "P12M" },
  cites: [cite(prospectusRegulation, "art. 3(2c)")],
});

export const floorAmount = parameter({
  id: "eu.prospectus.floor",
  title: "Total in the Union below which the Regulation did not apply at all",
  unit: "EUR",
  values: { "2018-07-21": 1_000_000 },
  cites: [cite(prospectusRegulation, "art. 1(3), as in force until 2024-12-03")],
});

export const nationalCeiling = parameter({
  id: "eu.prospectus.national-ceiling",
  title: "Most that a Member State could choose as its small-offer amount",
  unit: "EUR",
  values: { "2018-07-21": 8_000_000 },
  cites: [cite(prospectusRegulation, "art. 3(2), as in force until 2026-06-04")],
});

export const defaultThreshold = parameter({
  id: "eu.prospectus.default-threshold",
  title: "Total in the Union of a small offer (0: no exemption of this kind yet)",
  unit: "EUR",
  values: { "2018-07-21": 0, "2026-06-05": 12_000_000 },
  cites: [cite(prospectusRegulation, "art. 3(2)"), cite(listingAct, "art. 4(3)")],
});

export const optedThreshold = parameter({
  id: "eu.prospectus.opted-threshold",
  title: "Total in the Union of a small offer where the Member State has chosen the lower amount (0: no exemption of this kind yet)",
  unit: "EUR",
  values: { "2018-07-21": 0, "2026-06-05": 5_000_000 },
  cites: [cite(prospectusRegulation, "art. 3(2a)"), cite(listingAct, "art. 4(3)")],
});

const nationalAmount = <const I extends string>(state: I, name: string, amount: number, from: string, cites: Parameters<typeof parameter>[0]["cites"]) =>
  parameter({
    id: `eu.prospectus.amount-${state}`,
    title: `Small-offer amount of ${name}`,
    unit: "EUR",
    values: { [from]: amount },
    cites,
  });

const before = "amount under article 3(2), as in force until 2026-06-04";
const reported = (evidence: "secondary" | "unverified") => [cite(nationalThresholdReports, before, { evidence })];

export const germanAmount = nationalAmount("de", "Germany", 8_000_000, "2019-07-21", [cite(germanProspectusAct, "section 3, as in force until 2026-06-04")]);
export const luxembourgAmount = nationalAmount("lu", "Luxembourg", 8_000_000, "2019-07-21", [cite(luxembourgProspectusLaw, "art. 4")]);
export const liechtensteinAmount = nationalAmount("li", "Liechtenstein", 8_000_000, "2019-07-21", [cite(liechtensteinProspectusAct, "art. 3")]);
export const frenchAmount = nationalAmount("fr", "France", 8_000_000, "2018-07-21", reported("secondary"));
export const dutchAmount = nationalAmount("nl", "the Netherlands", 5_000_000, "2018-07-21", [cite(dutchExemptionRegulation, "art. 53")]);
export const irishAmount = nationalAmount("ie", "Ireland, the lower of two that are reported", 5_000_000, "2018-07-21", reported("secondary"));
export const italianAmount = nationalAmount("it", "Italy", 8_000_000, "2018-07-21", reported("unverified"));
export const spanishAmount = nationalAmount("es", "Spain", 8_000_000, "2018-07-21", reported("unverified"));
export const spanishBankAmount = nationalAmount("es-banks", "Spain for credit institutions", 5_000_000, "2018-07-21", reported("unverified"));
export const swedishAmount = nationalAmount("se", "Sweden", 2_500_000, "2018-07-21", reported("secondary"));
export const malteseAmount = nationalAmount("mt", "Malta", 5_000_000, "2018-07-21", reported("unverified"));
export const norwegianAmount = nationalAmount("no", "Norway", 8_000_000, "2018-07-21", reported("unverified"));

// The prospectus itself.

export const shortMaturity = parameter({
  id: "eu.prospectus.short-maturity",
  title: "Maturity from which on a money-market instrument is a security of the Regulation",
  unit: "duration",
  values: { "2019-07-21": "P12M" },
  cites: [cite(prospectusRegulation, "art. 2(a)")],
});

export const prospectusValidity = parameter({
  id: "eu.prospectus.validity",
  title: "Validity of a prospectus from its approval",
  unit: "duration",
  values: { "2019-07-21": "P12M" },
  cites: [cite(prospectusRegulation, "art. 12")],
});

export const availabilityBeforeClose = parameter({
  id: "eu.prospectus.availability",
  title: "Working days for which the prospectus of a first admission of shares is available before the offer ends",
  unit: "days",
  values: { "2019-07-21": 6, "2024-12-04": 3 },
  cites: [cite(prospectusRegulation, "art. 21(1)"), cite(listingAct, "art. 1")],
});

export const prospectusParameters = [
  offereesPerState,
  denominationMinimum,
  ticketMinimum,
  continuousIssueLimit,
  continuousIssueLimitBefore,
  secondaryIssueShare,
  secondaryIssueShareBefore,
  admissionAge,
  annexNinePages,
  listingActStart,
  defaultExemptionStart,
  crowdfundingExemptionStart,
  aggregationWindow,
  floorAmount,
  nationalCeiling,
  defaultThreshold,
  optedThreshold,
  germanAmount,
  luxembourgAmount,
  liechtensteinAmount,
  frenchAmount,
  dutchAmount,
  irishAmount,
  italianAmount,
  spanishAmount,
  spanishBankAmount,
  swedishAmount,
  malteseAmount,
  norwegianAmount,
  shortMaturity,
  prospectusValidity,
  availabilityBeforeClose,
];
