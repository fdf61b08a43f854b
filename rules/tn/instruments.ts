import { instrument } from "../../src/authoring";

export const position2018 = instrument({
  id: "tn.fx-position-2018",
  title: "Position of the central bank on crypto payments under exchange law",
  authority: "Central Bank of Tunisia",
  inForce: { from: "2018" },
  force: "regulation",
  evidence: "unverified",
  note: "Stated from memory: of 2018, day not known. Nothing on 2026 was found.",
});
