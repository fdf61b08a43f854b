import { instrument } from "../../src/authoring";

export const amlLaw = instrument({
  id: "kw.law-106-2013",
  title: "Law on combating money laundering and the financing of terrorism",
  number: "Law 106 of 2013",
  authority: "State of Kuwait",
  inForce: {},
  force: "statute",
  evidence: "secondary",
});

export const cmaCircular = instrument({
  id: "kw.cma-circular-2023",
  title: "Circular on dealing in virtual assets",
  authority: "Capital Markets Authority",
  issued: "2023-07-18",
  inForce: { from: "2023-07-18" },
  force: "regulation",
  evidence: "secondary",
});

export const parallelCirculars = instrument({
  id: "kw.parallel-circulars-2023",
  title: "Parallel circulars on virtual assets for banks, commerce and insurance",
  authority: "Central Bank of Kuwait, Ministry of Commerce and the insurance supervisor",
  inForce: { from: "2023-07-18" },
  force: "regulation",
  evidence: "secondary",
  note: "Their numbers are not verified.",
});
