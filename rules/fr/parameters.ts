import { EARLIEST, cite, parameter } from "../../src/authoring";
import { amfGeneralRegulation, amfGeneralRegulation2026 } from "./instruments";

export const documentCeiling = parameter({
  id: "fr.amf.document-ceiling",
  title: "Total in the Union below which the information document certainly goes with a small offer",
  unit: "EUR",
  values: { "2018-07-21": 8_000_000 },
  cites: [cite(amfGeneralRegulation, "Book II, offers below EUR 8,000,000")],
});

export const regulationChange = parameter({
  id: "fr.amf.change",
  title: "First day on which French law on the information document beside the new European amount was not read",
  unit: "date",
  values: { [EARLIEST]: "2026-06-05" },
  cites: [cite(amfGeneralRegulation2026, "Book II")],
});
