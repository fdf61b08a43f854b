import { cite, EARLIEST, parameter } from "../../src/authoring";
import { fiea, fieaOrder } from "./instruments";

/** Days of the law that decide which limb applies. */

export const ertrStart = parameter({
  id: "jp.ertr.start",
  title: "First day on which tokenised paragraph-2 rights are electronically recorded transferable rights",
  unit: "date",
  values: { [EARLIEST]: "2020-05-01" },
  cites: [cite(fiea, "Art. 2(3), as amended by Act 28 of 2019", { evidence: "secondary" })],
});

export const lookBackChange = parameter({
  id: "jp.small-number.look-back-change",
  title: "First day of a solicitation to which the shorter look-back of the small-number placement applies",
  unit: "date",
  values: { [EARLIEST]: "2022-01-29" },
  cites: [cite(fieaOrder, "Art. 1-6, as amended by Cabinet Order 35 of 2022")],
});

export const tokenisedVentureStart = parameter({
  id: "jp.ftk.tokenised-contracts-start",
  title: "First day on which tokenised joint real estate venture contracts are securities",
  unit: "date",
  values: { [EARLIEST]: "2024-11-01" },
  cites: [cite(fiea, "Art. 2(2)(v)(c)")],
});
