import { EARLIEST, cite, parameter } from "../../src/authoring";
import { relaxation2022, stoExemption, tpexRules, vasa } from "./instruments";

/** Most that a security token offering can raise without an effective filing; the amount itself is inside. */
export const stoTotalLimit = parameter({
  id: "tw.sto.totalLimit",
  title: "Ceiling of a small security token offering",
  unit: "TWD",
  values: { "2020-01-20": 30_000_000 },
  cites: [cite(stoExemption, "ceiling of the exempt offering"), cite(tpexRules, "ceiling of the offering")],
  evidence: "secondary",
});

export const individualLimit = parameter({
  id: "tw.sto.individualLimit",
  title: "Most that an individual professional investor subscribes in one offering",
  unit: "TWD",
  values: { "2020-01-20": 300_000 },
  cites: [cite(tpexRules, "limit for individual professional investors")],
});

/** The relaxation came on an unconfirmed day of 2022: the measures before and after it are numbers of their own, and the rules say which year asks for which. */
export const platformTotalLimit = parameter({
  id: "tw.sto.platformTotalLimit",
  title: "Most that all security token offerings of one platform raise together, since the relaxation of 2022",
  unit: "TWD",
  values: { [EARLIEST]: 200_000_000 },
  cites: [cite(relaxation2022, "ceiling of a platform")],
});

export const oldPlatformTotalLimit = parameter({
  id: "tw.sto.oldPlatformTotalLimit",
  title: "Most that they raised together before the relaxation of 2022",
  unit: "TWD",
  values: { [EARLIEST]: 100_000_000 },
  cites: [cite(tpexRules, "ceiling of a platform")],
});

export const platformInterval = parameter({
  id: "tw.sto.platformInterval",
  title: "Least time between the first and the second security token offering on a platform, since the relaxation of 2022",
  unit: "duration",
  values: { [EARLIEST]: "P6M" },
  cites: [cite(relaxation2022, "interval between the first two offerings")],
});

export const oldPlatformInterval = parameter({
  id: "tw.sto.oldPlatformInterval",
  title: "Least time between the two before the relaxation of 2022",
  unit: "duration",
  values: { [EARLIEST]: "P1Y" },
  cites: [cite(tpexRules, "interval between the first two offerings")],
});

/** The windows run from a day not yet set; they are dated by the promulgation of the Act that contains them. */
export const applicationWindow = parameter({
  id: "tw.vasa.applicationWindow",
  title: "Time for registered providers to apply for a licence",
  unit: "duration",
  values: { "2026-07-22": "P12M" },
  cites: [cite(vasa, "transition of registered providers: application")],
});

export const licenceWindow = parameter({
  id: "tw.vasa.licenceWindow",
  title: "Time for registered providers to obtain a licence",
  unit: "duration",
  values: { "2026-07-22": "P21M" },
  cites: [cite(vasa, "transition of registered providers: licence")],
});

/** Twenty-one months and an extension of three. */
export const extendedLicenceWindow = parameter({
  id: "tw.vasa.extendedLicenceWindow",
  title: "Time for registered providers to obtain a licence, extension included",
  unit: "duration",
  values: { "2026-07-22": "P24M" },
  cites: [cite(vasa, "transition of registered providers: extension by three months")],
});
