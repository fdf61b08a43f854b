import { instrument } from "../../src/authoring";

export const statement2017 = instrument({
  id: "ma.fx-statement-2017",
  title: "Statement on the use of virtual currencies under the exchange regulations",
  authority: "Office des Changes and Bank Al-Maghrib",
  issued: "2017-11-20",
  inForce: { from: "2017-11-20" },
  force: "regulation",
  evidence: "secondary",
  note: "It says what the exchange regulations forbid; the regulations themselves were not read.",
});

export const bill4225 = instrument({
  id: "ma.bill-42-25",
  title: "Bill on crypto-assets",
  number: "Bill 42.25",
  authority: "Government of Morocco",
  inForce: { from: null },
  force: "proposal",
  evidence: "secondary",
  note: "Made public in November 2025; not enacted when last checked.",
});
