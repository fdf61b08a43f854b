import { instrument } from "../../src/authoring";

export const dabOrder = instrument({
  id: "af.dab-order-2022",
  title: "Order against trading in digital currencies",
  authority: "Da Afghanistan Bank",
  inForce: { from: "2022-09-01" },
  force: "regulation",
  evidence: "secondary",
  note: "Given in August 2022; the day is not confirmed, so it is relied on only from the following month.",
});
