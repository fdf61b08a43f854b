import { instrument } from "../../src/authoring";

export const law194 = instrument({
  id: "eg.law-194-2020",
  title: "Law on the Central Bank and the Banking System",
  number: "Law 194 of 2020",
  authority: "Parliament of Egypt",
  inForce: { from: "2020-09-15" },
  force: "statute",
  evidence: "secondary",
  note: "The first day in force is stated from memory (unverified).",
});

export const law95 = instrument({
  id: "eg.law-95-1992",
  title: "Capital Market Law",
  number: "Law 95 of 1992",
  authority: "Parliament of Egypt",
  inForce: {},
  force: "statute",
  evidence: "secondary",
});

const fraDecision = { authority: "Financial Regulatory Authority", inForce: { from: "2025" }, force: "regulation", evidence: "secondary" } as const;

export const fra125 = instrument({
  ...fraDecision,
  id: "eg.fra-125-2025",
  title: "Decision on digital platforms for units of real-estate funds",
  number: "Decision 125 of 2025",
  note: "Made on a day of 2025 that was not read.",
});

export const fra194 = instrument({
  ...fraDecision,
  id: "eg.fra-194-2025",
  title: "Decision on digital platforms for private equity and venture capital",
  number: "Decision 194 of 2025",
  note: "Made on a day of 2025 that was not read.",
});
