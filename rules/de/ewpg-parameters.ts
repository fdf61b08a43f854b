import { EARLIEST, cite, parameter } from "../../src/authoring";
import { ewpg, futureFinancingAct, kryptofav } from "./instruments";

export const sharesFrom = parameter({
  id: "de.ewpg.shares-from",
  title: "First day on which registered shares may be crypto-securities",
  unit: "date",
  values: { [EARLIEST]: "2023-12-15" },
  cites: [cite(futureFinancingAct, "shares as electronic securities")],
});

export const fundUnitsFrom = parameter({
  id: "de.ewpg.fund-units-from",
  title: "First day on which fund units may be entered in a crypto register",
  unit: "date",
  values: { [EARLIEST]: "2022-06-18" },
  cites: [cite(kryptofav, "commencement")],
});

export const gazetteLastCertainDay = parameter({
  id: "de.ewpg.gazette-last-certain-day",
  title: "Last day on which publication in the Federal Gazette was certainly required",
  unit: "date",
  values: { [EARLIEST]: "2025-01-20" },
  cites: [cite(ewpg, "s. 20, as it stood on 2025-01-20")],
});

export const noticeLastCertainDay = parameter({
  id: "de.ewpg.notice-last-certain-day",
  title: "Last day on which notice to BaFin was certainly required",
  unit: "date",
  values: { [EARLIEST]: "2025-11-06" },
  cites: [cite(ewpg, "s. 20, as it stood on 2025-11-06")],
});

export const ewpgParameters = [sharesFrom, fundUnitsFrom, gazetteLastCertainDay, noticeLastCertainDay];
