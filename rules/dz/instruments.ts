import { instrument } from "../../src/authoring";

export const financeLaw2018 = instrument({
  id: "dz.finance-law-2018",
  title: "Finance Law for 2018",
  authority: "Parliament of Algeria",
  inForce: { from: "2018-01-01" },
  force: "statute",
  evidence: "secondary",
});

export const law2510 = instrument({
  id: "dz.law-25-10",
  title: "Law amending Law 05-01 on the prevention of money laundering and the financing of terrorism",
  number: "Law 25-10",
  authority: "Parliament of Algeria",
  inForce: { from: "2025-07-24" },
  force: "statute",
  evidence: "secondary",
  note: "Read in secondary sources only; the article number and the exact text are not confirmed.",
});
