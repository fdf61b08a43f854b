import { instrument } from "../../src/authoring";

const FINANCE = "Ministry of Finance of Vietnam";

export const pilot = instrument({
  id: "vn.resolution-5-2025",
  title: "Resolution on piloting the crypto-asset market in Vietnam",
  number: "05/2025/NQ-CP",
  authority: "Government of Vietnam",
  issued: "2025-09-09",
  inForce: { from: "2025-09-09" },
  force: "regulation",
  evidence: "secondary",
  note: "A pilot of five years, to 2030-09-09, that continues until it is replaced. Only the preamble was read; the article numbers come from secondary texts.",
});

export const licensing = instrument({
  id: "vn.decision-96",
  title: "Decision on the procedures for licences of the crypto-asset market",
  number: "96/QD-BTC",
  authority: FINANCE,
  issued: "2026-01-20",
  inForce: { from: "2026-01-20" },
  force: "regulation",
  evidence: "secondary",
  note: "Applications are open from this day; a complete file is decided within thirty days.",
});

export const digitalTechnologyLaw = instrument({
  id: "vn.law-71-2025",
  title: "Law on Digital Technology Industry",
  number: "71/2025/QH15",
  authority: "National Assembly of Vietnam",
  issued: "2025-06-14",
  inForce: { from: "2026-01-01" },
  force: "statute",
  evidence: "secondary",
});

export const securitiesLaw = instrument({
  id: "vn.securities-law",
  title: "Law on Securities",
  number: "54/2019/QH14, as amended",
  authority: "National Assembly of Vietnam",
  issued: "2019-11-26",
  inForce: { from: "2021-01-01" },
  force: "statute",
  evidence: "unverified",
  note: "Amended by Law 56/2024 from 2025-01-01. Known from memory.",
});
