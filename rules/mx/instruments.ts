import { instrument } from "../../src/authoring";

const CNBV = "Comisión Nacional Bancaria y de Valores (CNBV)";
const BANXICO = "Banco de México";
const UIF = "Servicio de Administración Tributaria (SAT); Unidad de Inteligencia Financiera (UIF)";

export const securitiesLaw = instrument({
  id: "mx.lmv",
  title: "Ley del Mercado de Valores (LMV)",
  authority: `Congreso de la Unión; ${CNBV}`,
  issued: "2005-12-30",
  inForce: { from: "2006-06-28" },
  force: "statute",
  evidence: "secondary",
  url: "https://www.diputados.gob.mx/LeyesBiblio/pdf/LMV.pdf",
  note: "Only art. 1-II was read, in a reproduction of the text of 2024-01-24. A reform published on 2025-11-14 was not read.",
});

export const simplifiedReform = instrument({
  id: "mx.lmv-simplified-reform",
  title: "Reform of the securities and investment-funds laws: simplified issuers",
  authority: "Congreso de la Unión",
  issued: "2023-12-28",
  inForce: { from: "2023-12-29" },
  force: "statute",
  evidence: "secondary",
  note: "The first day is known from memory.",
});

export const simplifiedRules = instrument({
  id: "mx.cues",
  title: "Disposiciones de carácter general aplicables a las emisoras simplificadas (CUES)",
  authority: CNBV,
  issued: "2025-01-21",
  inForce: { from: "2025-01-21" },
  force: "regulation",
  evidence: "secondary",
  url: "https://diariooficial.gob.mx/nota_detalle.php?codigo=5747411&fecha=21/01/2025",
  note: "Only its heading was read; recorded from the day of publication.",
});

export const fintechLaw = instrument({
  id: "mx.lritf",
  title: "Ley para Regular las Instituciones de Tecnología Financiera (LRITF)",
  authority: `Congreso de la Unión; ${CNBV}; ${BANXICO}`,
  issued: "2018-03-09",
  inForce: { from: "2018-03-10" },
  force: "statute",
  evidence: "secondary",
  note: "The first day is known from memory.",
});

export const virtualAssetCircular = instrument({
  id: "mx.circular-4-2019",
  title: "Operations of credit and fintech institutions with virtual assets",
  number: "Circular 4/2019, as amended by Circular 37/2020",
  authority: BANXICO,
  issued: "2019-03-08",
  inForce: { from: "2019-03-09" },
  force: "regulation",
  evidence: "secondary",
  note: "Amended from 2020-10-01. A compiled text was still published on 2026-06-30; whether it was replaced later was not found.",
});

export const launderingLaw = instrument({
  id: "mx.lfpiorpi",
  title: "Ley Federal para la Prevención e Identificación de Operaciones con Recursos de Procedencia Ilícita (LFPIORPI)",
  authority: `Congreso de la Unión; ${UIF}`,
  inForce: {},
  force: "statute",
  evidence: "secondary",
  note: "Older law; its first day was not read.",
});

/** The reform that lowered the threshold of notices and added money for development. */
export const launderingReform = instrument({
  id: "mx.lfpiorpi-reform-2025",
  title: "Reform of the LFPIORPI",
  authority: `Congreso de la Unión; ${UIF}`,
  issued: "2025-07-16",
  inForce: { from: "2025-07-17" },
  force: "statute",
  evidence: "secondary",
  note: "The first day is known from memory; the general rules that implement it were not read.",
});
