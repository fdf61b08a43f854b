import { instrument } from "../../src/authoring";

const OJK = "Financial Services Authority of Indonesia (OJK)";

export const digitalAssetRegulation = instrument({
  id: "id.pojk-27-2024",
  title: "Regulation on the trading of digital financial assets, crypto-assets included",
  number: "POJK 27/2024",
  authority: OJK,
  issued: "2024-12-10",
  inForce: { from: "2025-01-10" },
  force: "regulation",
  evidence: "secondary",
  note: "Read in part in a copy; its circular is SEOJK 20/SEOJK.07/2024. With it supervision passed from Bappebti to OJK.",
});

export const digitalAssetAmendment = instrument({
  id: "id.pojk-23-2025",
  title: "Amendment of POJK 27/2024",
  number: "POJK 23/2025",
  authority: OJK,
  inForce: { from: "2025-12" },
  force: "regulation",
  evidence: "secondary",
  note: "Read in part in a copy. Announced on 2025-12-04 and in force on promulgation, whose day was not confirmed: the month of the announcement is recorded.",
});

export const financialSectorLaw = instrument({
  id: "id.law-4-2023",
  title: "Law on the Development and Strengthening of the Financial Sector (P2SK)",
  number: "Law 4/2023",
  authority: "Republic of Indonesia",
  issued: "2023-01-12",
  inForce: { from: "2023-01-12" },
  force: "statute",
  evidence: "secondary",
  note: "Criminal penalties are known from memory.",
});

export const offeringDraft = instrument({
  id: "id.draft-akd-offering",
  title: "Draft regulation on the offering of digital financial assets",
  authority: OJK,
  issued: "2025-09",
  inForce: { from: null },
  force: "proposal",
  evidence: "secondary",
  note: "No issue was found. On 2026-05-22 OJK said that its model for tokenised real-world assets was still being developed.",
});

export const capitalMarketLaw = instrument({
  id: "id.law-8-1995",
  title: "Capital Market Law",
  number: "Law 8/1995, as amended",
  authority: "Republic of Indonesia",
  issued: "1995-11",
  inForce: { from: "1996-01-01" },
  force: "statute",
  evidence: "secondary",
  note: "The first day is known from memory. The amendment of the definitions by Law 4/2023 was not read.",
});

export const smallOfferRegulation = instrument({
  id: "id.pojk-29-2021",
  title: "Regulation on offers that are not public offerings",
  number: "29/POJK.04/2021",
  authority: OJK,
  issued: "2021",
  inForce: { from: "2021" },
  force: "regulation",
  evidence: "secondary",
  note: "In force since a day of 2021 that was not read; only the heading was read. The limit before it was IDR 1 billion (rule IX.A.5 of 1996).",
});

export const currencyLaw = instrument({
  id: "id.law-7-2011",
  title: "Currency Law",
  number: "Law 7/2011",
  authority: "Republic of Indonesia",
  issued: "2011",
  inForce: {},
  force: "statute",
  evidence: "unverified",
});

export const agrarianLaw = instrument({
  id: "id.law-5-1960",
  title: "Basic Agrarian Law",
  number: "Law 5/1960",
  authority: "Republic of Indonesia",
  issued: "1960",
  inForce: {},
  force: "statute",
  evidence: "unverified",
});
