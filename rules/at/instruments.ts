import { instrument } from "../../src/authoring";

export const capitalMarketAct = instrument({
  id: "at.kmg",
  title: "Capital Market Act 2019 (KMG 2019)",
  authority: "Austria",
  issued: "2019",
  inForce: { from: "2019-07-21" },
  force: "statute",
  evidence: "unverified",
  note: "From memory, to be confirmed before use. Recorded from the first day of the Prospectus Regulation as a whole.",
});

export const alternativeFinancingAct = instrument({
  id: "at.altfg",
  title: "Alternative Financing Act (AltFG)",
  authority: "Austria",
  inForce: { from: "2019-07-21" },
  force: "statute",
  evidence: "unverified",
  note: "From memory, to be confirmed before use. Recorded from the same day as the Capital Market Act 2019.",
});
