import { instrument } from "../../src/authoring";

const centralBank = { authority: "Banco Central de Bolivia", force: "regulation" } as const;

export const resolution044 = instrument({
  ...centralBank,
  id: "bo.bcb-044-2014",
  title: "Resolution against virtual currencies",
  number: "R.D. 044/2014",
  inForce: { from: "2015-01-01", to: "2020-12-14" },
  evidence: "unverified",
  note: "Stated from memory: of 2014, day not known, so it is relied on only from the following year. Taken to have been replaced by R.D. 144/2020.",
});

export const resolution144 = instrument({
  ...centralBank,
  id: "bo.bcb-144-2020",
  title: "Resolution on virtual assets in payment channels",
  number: "R.D. 144/2020",
  inForce: { from: "2020-12-15", to: "2024-06-24" },
  evidence: "secondary",
});

export const resolution082 = instrument({
  ...centralBank,
  id: "bo.bcb-082-2024",
  title: "Resolution lifting the ban on virtual assets",
  number: "R.D. 082/2024",
  issued: "2024-06-25",
  inForce: { from: "2024-06-25" },
  evidence: "secondary",
});

export const decree5384 = instrument({
  id: "bo.ds-5384",
  title: "Supreme Decree on virtual assets",
  number: "DS 5384",
  authority: "Government of Bolivia",
  inForce: { from: "2026-01-01" },
  force: "regulation",
  evidence: "secondary",
  note: "Its day is not confirmed, so it is relied on only from the day after the licensing deadline.",
});

export const asfi540 = instrument({
  id: "bo.asfi-540-2025",
  title: "Regulation on licences for virtual asset services",
  number: "ASFI 540/2025",
  authority: "Autoridad de Supervisión del Sistema Financiero",
  inForce: { from: "2026-01-01" },
  force: "regulation",
  evidence: "secondary",
  note: "Made in 2025; the day is not confirmed, so it is relied on only from the following year.",
});
