import { cite, parameter } from "../../src/authoring";
import { asfi540 } from "./instruments";

export const licensingDeadline = parameter({
  id: "bo.licensingDeadline",
  title: "Last day on which providers may work without the licence",
  unit: "date",
  values: { "2024-06-25": "2025-12-31" },
  cites: [cite(asfi540, "licensing deadline")],
});

export const reportedExtension = parameter({
  id: "bo.reportedExtension",
  title: "Last day of the month to which the deadline is reported to have been extended",
  unit: "date",
  values: { "2024-06-25": "2026-04-30" },
  cites: [cite(asfi540, "licensing deadline, extension", { evidence: "unverified" })],
});
