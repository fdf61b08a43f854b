import { cite, EARLIEST, parameter } from "../../src/authoring";
import { definitionOrdinance, disclosureOrdinance, fiea, fieaOrder } from "./instruments";

/** Numbers of the disclosure chapter and of the private placements. Values older than the text read start at the earliest day. */

export const publicPersons = parameter({
  id: "jp.public-offer.persons",
  title: "Persons solicited from whom on an offer of paragraph-1 securities or ERTR is public",
  unit: "persons",
  values: { [EARLIEST]: 50 },
  cites: [cite(fiea, "Art. 2(3)(i)"), cite(fieaOrder, "Art. 1-5")],
});

export const registrationAmount = parameter({
  id: "jp.public-offer.registration-amount",
  title: "Total from which on a public offer needs a registration statement",
  unit: "JPY",
  values: { [EARLIEST]: 100_000_000 },
  cites: [cite(fiea, "Art. 4(1)(v)")],
});

export const placementNoticeAmount = parameter({
  id: "jp.placement-notice.amount",
  title: "Total from which on a private placement needs a written notice",
  unit: "JPY",
  values: { [EARLIEST]: 100_000_000 },
  cites: [cite(fiea, "Art. 23-13")],
});

export const securitiesNoticeAmount = parameter({
  id: "jp.public-offer.notice-amount",
  title: "Total up to which a public offer needs no securities notice",
  unit: "JPY",
  values: { [EARLIEST]: 10_000_000 },
  cites: [cite(fiea, "Art. 4(6)"), cite(disclosureOrdinance, "Art. 4(5)")],
});

export const amountWindow = parameter({
  id: "jp.public-offer.amount-window",
  title: "Period in which public offers of the same kind without a registration statement are added up",
  unit: "duration",
  values: { [EARLIEST]: "P1Y" },
  cites: [cite(disclosureOrdinance, "Art. 2(5)")],
});

export const waitingPeriod = parameter({
  id: "jp.registration.waiting-period",
  title: "Period after the receipt of a registration statement before it takes effect",
  unit: "duration",
  values: { [EARLIEST]: "P15D" },
  cites: [cite(fiea, "Art. 8")],
});

export const lookBack = parameter({
  id: "jp.small-number.look-back",
  title: "Look-back for solicitations begun on or after 2022-01-29",
  unit: "duration",
  values: { [EARLIEST]: "P3M" },
  cites: [cite(fieaOrder, "Art. 1-6")],
});

export const formerLookBack = parameter({
  id: "jp.small-number.former-look-back",
  title: "Look-back for solicitations begun before 2022-01-29",
  unit: "duration",
  values: { [EARLIEST]: "P6M" },
  cites: [cite(fieaOrder, "Art. 1-6, before Cabinet Order 35 of 2022")],
});

export const resaleLookBack = parameter({
  id: "jp.small-number.resale-look-back",
  title: "Look-back for resales",
  unit: "duration",
  values: { [EARLIEST]: "P1M" },
  cites: [cite(fieaOrder, "Art. 1-8-3")],
});

export const fewUnits = parameter({
  id: "jp.small-number.units",
  title: "Units below which a ban on dividing them is enough",
  unit: "count",
  values: { [EARLIEST]: 50 },
  cites: [cite(fieaOrder, "Art. 1-7"), cite(definitionOrdinance, "Art. 13")],
});

export const acquirerLimit = parameter({
  id: "jp.paragraph-2.acquirers",
  title: "Acquirers from whom on an offer of paragraph-2 rights is public",
  unit: "persons",
  values: { [EARLIEST]: 500 },
  cites: [cite(fieaOrder, "Art. 1-7-2")],
});

export const securitiesShare = parameter({
  id: "jp.paragraph-2.securities-share",
  title: "Share of contributions above which a scheme invests mainly in securities",
  unit: "percent",
  values: { [EARLIEST]: 50 },
  cites: [cite(fieaOrder, "Art. 2-9")],
});
