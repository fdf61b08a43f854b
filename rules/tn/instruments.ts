import { instrument } from "../../src/authoring";

export const position2018 = instrument({
  id: "tn.fx-position-2018",
  title: "Position of the central bank on crypto payments under exchange law",
  authority: "Central Bank of Tunisia",
  inForce: { from: "2019-01-01" },
  force: "regulation",
  evidence: "unverified",
  note: "Stated from memory: of 2018, day not known, so it is relied on only from the following year. Nothing on 2026 was found.",
});
