import { instrument } from "../../src/authoring";

const centralBank = { authority: "Banco Central de Bolivia", force: "regulation" } as const;

export const resolution044 = instrument({
  ...centralBank,
  id: "bo.bcb-044-2014",
  title: "Resolution against virtual currencies",
  number: "R.D. 044/2014",
  inForce: { from: "2014", to: "2020-12-14" },
  evidence: "unverified",
  note: "Stated from memory: of 2014, day not known. Taken to have been replaced by R.D. 144/2020.",
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
  inForce: { from: "2025" },
  force: "regulation",
  evidence: "secondary",
  note: "Its day is not confirmed. It is not later than 2025, since the licensing deadline of that year rests on it.",
});

export const asfi540 = instrument({
  id: "bo.asfi-540-2025",
  title: "Regulation on licences for virtual asset services",
  number: "ASFI 540/2025",
  authority: "Autoridad de Supervisión del Sistema Financiero",
  inForce: { from: "2025" },
  force: "regulation",
  evidence: "secondary",
  note: "Made on a day of 2025 that was not read.",
});
