import { instrument } from "../../src/authoring";

export const circular2018 = instrument({
  id: "pk.sbp-03-2018",
  title: "Circular on virtual currencies and tokens",
  number: "BPRD Circular 03 of 2018",
  authority: "State Bank of Pakistan",
  issued: "2018-04-06",
  inForce: { from: "2018-04-06", to: "2026-04-13" },
  force: "regulation",
  evidence: "secondary",
});

export const ordinance2025 = instrument({
  id: "pk.ordinance-2025",
  title: "Virtual Assets Ordinance, 2025",
  authority: "Government of Pakistan",
  inForce: { from: "2025-07-08" },
  force: "statute",
  evidence: "secondary",
});

export const act2026 = instrument({
  id: "pk.virtual-assets-act-2026",
  title: "Virtual Assets Act, 2026",
  authority: "Parliament of Pakistan",
  inForce: { from: "2026-04-14" },
  force: "statute",
  evidence: "secondary",
  note: "Its day in 2026 is not confirmed, so it is relied on only from the day of the central bank's circular that builds on it.",
});

export const circular2026 = instrument({
  id: "pk.sbp-10-2026",
  title: "Circular on banking services for licensees of the virtual assets authority",
  number: "Circular 10 of 2026",
  authority: "State Bank of Pakistan",
  issued: "2026-04-14",
  inForce: { from: "2026-04-14" },
  force: "regulation",
  evidence: "secondary",
});
