import { instrument } from "../../src/authoring";

const authority = "Virtual Assets Regulatory Authority (Dubai)";

export const dubaiLaw4 = instrument({
  id: "ae-vara.law4-2022",
  title: "Law regulating virtual assets in the Emirate of Dubai",
  number: "Dubai Law No. 4 of 2022",
  authority: "Emirate of Dubai",
  issued: "2022-02-28",
  inForce: { from: "2022-03" },
  force: "statute",
  evidence: "secondary",
  note: "In force since March 2022; the day was not read.",
});

export const regulations = instrument({
  id: "ae-vara.regulations-2023",
  title: "Virtual Assets and Related Activities Regulations 2023",
  authority,
  issued: "2023-02-07",
  inForce: { from: "2023-02-07" },
  force: "regulation",
  evidence: "primary",
  url: "https://rulebooks.vara.ae/entiresection/371",
  note: "The first day is known from secondary sources.",
});

export const issuanceRulebook2023 = instrument({
  id: "ae-vara.va-issuance-2023",
  title: "VA Issuance Rulebook, text of 2023",
  authority,
  inForce: { from: "2023-02-07", to: "2025-05-18" },
  force: "rulebook",
  evidence: "primary",
  url: "https://rulebooks.vara.ae/rulebook/c-va-issuance-categories-and-prior-requirements",
  note: "The text was read; its days are not confirmed.",
});

export const issuanceRulebook = instrument({
  id: "ae-vara.va-issuance-2025",
  title: "VA Issuance Rulebook, text of 2025",
  authority,
  inForce: { from: "2025-05-19" },
  force: "rulebook",
  evidence: "primary",
  url: "https://rulebooks.vara.ae/rulebook/d-category-1-va-issuance",
  note: "The text was read; its first day, and the day by which firms had to comply (2025-06-19), are not confirmed. Annexes have been renumbered since.",
});

export const issuanceGuidance = instrument({
  id: "ae-vara.va-issuance-guidance-2026",
  title: "Guidance on the VA Issuance Rulebook",
  authority,
  issued: "2026-04-09",
  inForce: { from: "2026-04-09" },
  force: "guidance",
  evidence: "secondary",
  url: "https://rulebooks.vara.ae/entiresection/526",
  note: "Not binding.",
});

export const companyRulebook = instrument({
  id: "ae-vara.company-rulebook",
  title: "Company Rulebook",
  authority,
  inForce: { from: "2023-02-07" },
  force: "rulebook",
  evidence: "primary",
  url: "https://rulebooks.vara.ae/entiresection/107",
  note: "Part VI.B was read in its text of 2023.",
});

export const landDepartmentProject = instrument({
  id: "ae-vara.dld-project",
  title: "Real Estate Evolution Space: tokenisation of title deeds",
  authority: "Dubai Land Department with VARA",
  inForce: { from: "2025-03" },
  force: "regulation",
  evidence: "secondary",
  note: "Pilot since March 2025, first platform in May 2025; the days were not read.",
});

export const landDepartmentPhaseTwo = instrument({
  id: "ae-vara.dld-project-phase-2",
  title: "Second phase of the tokenisation of title deeds",
  authority: "Dubai Land Department with VARA",
  issued: "2026-02-09",
  inForce: { from: "2026-02-09" },
  force: "regulation",
  evidence: "secondary",
});
