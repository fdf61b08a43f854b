import { instrument } from "../../src/authoring";

const SEC = "Securities and Exchange Commission of Nigeria (SEC)";

export const investmentsAct = instrument({
  id: "ng.isa-2025",
  title: "Investments and Securities Act",
  number: "2025",
  authority: `National Assembly of Nigeria; ${SEC}`,
  issued: "2025-03",
  inForce: { from: "2025-03" },
  force: "statute",
  evidence: "secondary",
  note: "Signed in March 2025, by one source on the 29th, and in force on the same day. It repeals the Act of 2007. Section 95 was read at an address that is not official; the sections on operators were not read.",
});

export const digitalAssetRules = instrument({
  id: "ng.sec-rules-2022",
  title: "Rules on Issuance, Offering Platforms and Custody of Digital Assets",
  number: "Parts A-E",
  authority: SEC,
  issued: "2022-05-11",
  inForce: { from: "2022-05" },
  force: "regulation",
  evidence: "secondary",
  note: "In force in May 2022, on a day that was not read. Amendments were exposed in March and on 2024-12-16; whether they are final, and change the limits, was not confirmed.",
});

export const digitalAssetAmendments = instrument({
  id: "ng.sec-rules-amendments",
  title: "Amendments to the rules on digital assets, exposed for comment",
  authority: SEC,
  issued: "2024-12-16",
  inForce: { from: null },
  force: "proposal",
  evidence: "secondary",
  note: "Not known to be final by 2026-11-22.",
});

export const incubation = instrument({
  id: "ng.arip-2024",
  title: "Accelerated Regulatory Incubation Programme (ARIP)",
  authority: SEC,
  issued: "2024-06-21",
  inForce: { from: "2024-06-21" },
  force: "regulation",
  evidence: "secondary",
  note: "The day is known from memory. A window of thirty days was open to apply.",
});

export const capitalCircular = instrument({
  id: "ng.sec-capital-circular",
  title: "Circular on minimum capital",
  authority: SEC,
  issued: "2026-01-16",
  inForce: { from: "2026-01-16" },
  force: "regulation",
  evidence: "secondary",
  note: "To be complied with on or before 2027-06-30. Two reports misprint the figure for exchanges.",
});

export const privateDebtRules = instrument({
  id: "ng.private-company-debt-rules",
  title: "Rules on securities of private companies",
  authority: SEC,
  inForce: {},
  force: "regulation",
  evidence: "unverified",
  note: "A proposal was read; neither the final text nor its first day was confirmed.",
});
