import { EARLIEST, cite, parameter } from "../../src/authoring";
import { locationPromotionAct, wppg } from "./instruments";

export const sheetFloor = parameter({
  id: "de.wppg.sheet-floor",
  title: "Total consideration in the EEA over twelve months from which an information sheet is needed",
  unit: "EUR",
  values: { "2019-07-21": 100_000 },
  cites: [cite(wppg, "s. 4(1)")],
});

export const sheetLead = parameter({
  id: "de.wppg.sheet-lead",
  title: "Working days before the offer by which the sheet is deposited and published",
  unit: "days",
  values: { "2019-07-21": 1 },
  cites: [cite(wppg, "s. 5(3)")],
});

export const sheetPages = parameter({
  id: "de.wppg.sheet-pages",
  title: "Pages of the information sheet",
  unit: "count",
  values: { "2019-07-21": 3 },
  cites: [cite(wppg, "s. 4")],
});

export const sheetPagesDigital = parameter({
  id: "de.wppg.sheet-pages-digital",
  title: "Pages of the information sheet on an electronic or unsecuritised digital security",
  unit: "count",
  values: { "2019-07-21": 4 },
  cites: [cite(wppg, "s. 4(3a)")],
});

export const accountsAge = parameter({
  id: "de.wppg.accounts-age",
  title: "Greatest age of the last annual accounts",
  unit: "months",
  values: { "2019-07-21": 18 },
  cites: [cite(wppg, "s. 4")],
});

export const capsLastCertainDay = parameter({
  id: "de.wppg.caps-last-certain-day",
  title: "Last day on which the limits per investor were certainly law",
  unit: "date",
  values: { [EARLIEST]: "2026-02-11" },
  cites: [cite(locationPromotionAct, "repeal of s. 6 WpPG")],
});

export const wppgParameters = [sheetFloor, sheetLead, sheetPages, sheetPagesDigital, accountsAge, capsLastCertainDay];
