import { instrument } from "../../src/authoring";

export const lmvsi = instrument({
  id: "es.lmvsi",
  title: "Securities Markets and Investment Services Law (LMVSI)",
  number: "Law 6/2023",
  authority: "Spain",
  issued: "2023-03-17",
  inForce: { from: "2023-04-07" },
  force: "statute",
  evidence: "secondary",
  url: "https://boe.es/buscar/doc.php?id=BOE-A-2023-7053",
  note: "Its index was read.",
});

export const representationDecree = instrument({
  id: "es.rd-814-2023",
  title: "Royal Decree on financial instruments, admission to trading and market infrastructures",
  number: "Royal Decree 814/2023",
  authority: "Spain",
  issued: "2023-11-08",
  inForce: { from: "2023-11-29" },
  force: "regulation",
  evidence: "secondary",
  url: "https://boe.es/diario_boe/txt.php?id=BOE-A-2023-22764",
  note: "Its index was read.",
});

export const dltQuestions = instrument({
  id: "es.cnmv-dlt-questions",
  title: "Questions and answers on financial instruments on a ledger",
  authority: "Comisión Nacional del Mercado de Valores (CNMV)",
  issued: "2024-05-29",
  inForce: { from: "2024-05-29" },
  force: "guidance",
  evidence: "secondary",
});

export const advertisingCircular = instrument({
  id: "es.cnmv-circular-1-2022",
  title: "Circular on the advertising of crypto-assets presented as an investment",
  number: "Circular 1/2022",
  authority: "Comisión Nacional del Mercado de Valores (CNMV)",
  issued: "2022-01-10",
  inForce: { from: "2022-02-17", to: "2024-12-29" },
  force: "regulation",
  evidence: "secondary",
  url: "https://www.boe.es/buscar/act.php?lang=es&id=BOE-A-2022-666",
  note: "Repealed by Circular 1/2024 of 2024-12-17, published on 2024-12-27; that 2024-12-30 was the first day without it is not confirmed. Its heading was read.",
});
