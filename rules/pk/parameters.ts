import { cite, parameter } from "../../src/authoring";
import { act2026, circular2026 } from "./instruments";

export const licenceDueFrom = parameter({
  id: "pk.licenceDueFrom",
  title: "Day from which a licence of the virtual assets authority is certainly needed",
  unit: "date",
  values: { "2025-07-08": "2026-04-14" },
  cites: [cite(circular2026, "replaces the circular of 2018"), cite(act2026, "licence")],
});
