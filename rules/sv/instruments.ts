import { instrument } from "../../src/authoring";

const CNAD = "Comisión Nacional de Activos Digitales";

export const lead = instrument({
  id: "sv.lead",
  title: "Digital Assets Issuance Law (LEAD)",
  number: "Decree 643 of 2023",
  authority: "Legislative Assembly of El Salvador",
  issued: "2023-01-11",
  inForce: { from: "2023-02-01" },
  force: "statute",
  evidence: "secondary",
  note: "Published on 2023-01-24. One source has it in force from 2023-01-31. A reform presented on 2024-08-16 would widen the Commission's powers; whether it was adopted is not confirmed.",
});

export const issuesRegulation = instrument({
  id: "sv.rreepp",
  title: "Regulation on issuers and on public and private issues (RREEPP)",
  authority: CNAD,
  inForce: { from: "2024" },
  force: "regulation",
  evidence: "primary",
  url: "https://cnad.gob.sv/how-to-register/register-an-issuance/public-emmision-offer/",
  note: "Read in part, and on the Commission's own pages. Of 2023 or 2024; the day was not read, and the later year is recorded.",
});

export const providersRegulation = instrument({
  id: "sv.rpsad",
  title: "Regulation on digital asset service providers (RPSAD)",
  authority: CNAD,
  inForce: { from: "2024" },
  force: "regulation",
  evidence: "primary",
  url: "https://cnad.gob.sv/how-to-register/register-as-digital-assets-service-provider-dasp",
  note: "Read on the Commission's own pages. Of 2023 or 2024; the day was not read, and the later year is recorded.",
});

export const stablecoinRegulation = instrument({
  id: "sv.stablecoin-regulation",
  title: "Regulation on stablecoins",
  authority: CNAD,
  inForce: { from: "2024" },
  force: "regulation",
  evidence: "secondary",
  note: "Recitals and summary read at an address that is not official. Of 2023 or 2024; the day was not read, and the later year is recorded.",
});

export const investmentBankingLaw = instrument({
  id: "sv.investment-banking-law",
  title: "Investment Banking Law",
  authority: "Legislative Assembly of El Salvador; Superintendency of the Financial System",
  issued: "2025-08",
  inForce: { from: "2025" },
  force: "statute",
  evidence: "secondary",
  note: "Of August 2025, in force in 2025; the day was not read.",
});
