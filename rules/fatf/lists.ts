import { cite, placeList } from "../../src/authoring";
import { callForAction, increasedMonitoring } from "./instruments";

/**
 * The plenary meets three times a year, every four months. Known as of the one of June 2026, a list is good until the next one,
 * in October 2026, could have changed it.
 */
const known = { knownUntil: "2026-06-19", goodFor: "P4M" } as const;
const why = "(the plenary meets every four months and may change it)";

/** First days on and after the last plenaries. */
const JUNE_2025 = "2025-06-13";
const BEFORE_OCTOBER_2025 = "2025-10-23";
const FEBRUARY_2026 = "2026-02-13";
const JUNE_2026 = "2026-06-19";
const BEFORE_JUNE_2026 = "2026-06-18";

/** Listed since before the records begin. */
const long = {};

export const callForActionList = placeList({
  id: "fatf.black-list",
  title: `Jurisdictions subject to a call for action ${why}`,
  ...known,
  places: { KP: long, IR: long, MM: long },
  cites: [cite(callForAction, "list")],
});

export const counterMeasuresList = placeList({
  id: "fatf.counter-measures",
  title: `Jurisdictions against which counter-measures are called for ${why}`,
  ...known,
  places: { KP: long, IR: long },
  cites: [cite(callForAction, "counter-measures")],
});

export const increasedMonitoringList = placeList({
  id: "fatf.grey-list",
  title: `Jurisdictions under increased monitoring ${why}`,
  ...known,
  places: {
    AO: long, BG: long, CM: long, CI: long, CD: long, HT: long, KE: long, LA: long, LB: long, MC: long, NP: long, SS: long, SY: long, VE: long, VN: long, YE: long,
    BO: { from: JUNE_2025 }, VG: { from: JUNE_2025 },
    KW: { from: FEBRUARY_2026 }, PG: { from: FEBRUARY_2026 },
    BA: { from: JUNE_2026 }, IQ: { from: JUNE_2026 },
    DZ: { to: BEFORE_JUNE_2026 }, NA: { to: BEFORE_JUNE_2026 },
    BF: { to: BEFORE_OCTOBER_2025 }, MZ: { to: BEFORE_OCTOBER_2025 }, NG: { to: BEFORE_OCTOBER_2025 }, ZA: { to: BEFORE_OCTOBER_2025 },
  },
  cites: [cite(increasedMonitoring, "list")],
});

/** Said to have been removed in June 2025; not confirmed. */
export const unconfirmedList = placeList({
  id: "fatf.grey-list-unconfirmed",
  title: "Jurisdictions said to have been under increased monitoring until June 2025, not confirmed (the plenary meets every four months and may list one again)",
  ...known,
  places: { HR: { to: "2025-06-12" }, ML: { to: "2025-06-12" }, TZ: { to: "2025-06-12" } },
  cites: [cite(increasedMonitoring, "list before June 2025", { evidence: "unverified" })],
  evidence: "unverified",
});
