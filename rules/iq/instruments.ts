import { instrument } from "../../src/authoring";

export const statement2017 = instrument({
  id: "iq.cbi-statement-2017",
  title: "Statement on the use of cryptocurrency",
  authority: "Central Bank of Iraq",
  issued: "2017-12-03",
  inForce: { from: "2017-12-03" },
  force: "regulation",
  evidence: "secondary",
});

export const restatement = instrument({
  id: "iq.cbi-restatement-2022",
  title: "Restatement of the ban on cryptocurrency for the financial sector",
  authority: "Central Bank of Iraq",
  inForce: { from: "2022" },
  force: "regulation",
  evidence: "secondary",
  note: "Given in 2021 and 2022 on days that were not read; recorded from the later.",
});
