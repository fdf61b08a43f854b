import { instrument } from "../../src/authoring";

export const dabOrder = instrument({
  id: "af.dab-order-2022",
  title: "Order against trading in digital currencies",
  authority: "Da Afghanistan Bank",
  inForce: { from: "2022-08" },
  force: "regulation",
  evidence: "secondary",
  note: "Given on a day of August 2022 that was not read.",
});
