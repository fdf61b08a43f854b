import { instrument } from "../../src/authoring";

/** The texts of Swiss law, statutes with their ordinances first, then what FINMA says of them. Older texts have no first day recorded. */

const federal = { authority: "Swiss Federal Assembly", force: "statute", evidence: "primary" } as const;
const council = { authority: "Swiss Federal Council", force: "regulation", evidence: "primary" } as const;

export const finsa = instrument({
  id: "ch.finsa",
  title: "Federal Act on Financial Services (FinSA, FIDLEG)",
  number: "SR 950.1",
  inForce: { from: "2020-01-01" },
  url: "https://www.fedlex.admin.ch/eli/cc/2019/758",
  note: "The first days (2020-01-01; prospectuses mandatory from 2020-12-01) come from a secondary source. Read as enacted or in an early consolidation; later amendments were not compared line by line.",
  ...federal,
});

export const finso = instrument({
  id: "ch.finso",
  title: "Financial Services Ordinance (FinSO, FIDLEV)",
  inForce: { from: "2020-01-01" },
  url: "https://www.fedlex.admin.ch/eli/cc/2019/759",
  note: "Read as enacted or in an early consolidation; later amendments were not compared line by line.",
  ...council,
});

export const finia = instrument({
  id: "ch.finia",
  title: "Financial Institutions Act (FinIA, FINIG)",
  inForce: { from: "2020-01-01" },
  url: "https://www.fedlex.admin.ch/eli/cc/2018/801",
  note: "Read as enacted or in an early consolidation.",
  ...federal,
});

export const finio = instrument({
  id: "ch.finio",
  title: "Financial Institutions Ordinance (FinIO, FINIV)",
  inForce: { from: "2020-01-01" },
  url: "https://www.fedlex.admin.ch/eli/cc/2019/763",
  note: "Read as enacted or in an early consolidation.",
  ...council,
});

export const finmia = instrument({
  id: "ch.finmia",
  title: "Financial Market Infrastructure Act (FinMIA, FinfraG)",
  inForce: {},
  url: "https://www.fedlex.admin.ch/eli/cc/2015/853",
  note: "Articles 73a to 73f (DLT trading facilities) are law since 2021-08-01.",
  ...federal,
});

export const finmio = instrument({
  id: "ch.finmio",
  title: "Financial Market Infrastructure Ordinance (FinMIO, FinfraV)",
  inForce: {},
  url: "https://www.fedlex.admin.ch/eli/cc/2015/854",
  note: "Articles 58a to 58o (DLT trading facilities) are law since 2021-08-01.",
  ...council,
});

export const finmasa = instrument({
  id: "ch.finmasa",
  title: "Financial Market Supervision Act (FINMASA, FINMAG)",
  inForce: {},
  url: "https://www.fedlex.admin.ch/eli/cc/2008/736",
  ...federal,
});

export const bankingAct = instrument({
  id: "ch.banka",
  title: "Banking Act (BankA, BankG)",
  inForce: {},
  ...federal,
  evidence: "secondary",
});

export const bankingOrdinance = instrument({
  id: "ch.banko",
  title: "Banking Ordinance (BankO, BankV)",
  inForce: {},
  url: "https://www.fedlex.admin.ch/eli/cc/2014/273",
  note: "The first day of the sandbox and of the sixty days (2017-08-01) comes from a secondary source. Read as enacted or in an early consolidation.",
  ...council,
});

export const cisa = instrument({
  id: "ch.cisa",
  title: "Collective Investment Schemes Act (CISA, KAG)",
  inForce: {},
  url: "https://www.fedlex.admin.ch/eli/cc/2006/822",
  ...federal,
  evidence: "secondary",
});

export const amla = instrument({
  id: "ch.amla",
  title: "Anti-Money Laundering Act (AMLA, GwG)",
  inForce: {},
  url: "https://www.fedlex.admin.ch/eli/cc/1998/892_892_892",
  ...federal,
  evidence: "secondary",
});

export const amlo = instrument({
  id: "ch.amlo",
  title: "Anti-Money Laundering Ordinance (AMLO, GwV)",
  inForce: {},
  url: "https://www.fedlex.admin.ch/eli/cc/2015/791",
  note: "Read as enacted or in an early consolidation.",
  ...council,
});

export const amloFinma = instrument({
  id: "ch.amlo-finma",
  title: "FINMA Anti-Money Laundering Ordinance (AMLO-FINMA, GwV-FINMA)",
  authority: "FINMA",
  inForce: {},
  force: "regulation",
  evidence: "secondary",
});

/** The text itself was not read: its content is known from memory, so no address is given. */
export const co = instrument({
  id: "ch.co",
  title: "Code of Obligations (CO, OR)",
  inForce: {},
  ...federal,
  evidence: "unverified",
  note: "Articles 973d to 973i (ledger-based securities) are law since 2021-02-01.",
});

export const bewg = instrument({
  id: "ch.bewg",
  title: "Federal Act on the Acquisition of Immovable Property by Persons Abroad (BewG, Lex Koller)",
  number: "SR 211.412.41",
  inForce: {},
  url: "https://www.fedlex.admin.ch/eli/cc/1984/1148_1148_1148",
  note: "Read as enacted or in an early consolidation. A consultation on tightening it was announced for April 2026; what became of it was not found.",
  ...federal,
});

export const icoGuidelines = instrument({
  id: "ch.finma-ico-guidelines",
  title: "Guidelines for enquiries regarding the regulatory framework for initial coin offerings, with the supplement on stablecoins of 2019-09-11",
  authority: "FINMA",
  issued: "2018-02-16",
  inForce: { from: "2018-02-16" },
  force: "guidance",
  evidence: "unverified",
});

export const stablecoinGuidance = instrument({
  id: "ch.finma-guidance-06-2024",
  title: "Guidance 06/2024: stablecoins",
  number: "06/2024",
  authority: "FINMA",
  issued: "2024-07-26",
  inForce: { from: "2024-07-26" },
  force: "guidance",
  evidence: "secondary",
});

export const custodyGuidance = instrument({
  id: "ch.finma-guidance-01-2026",
  title: "Guidance 01/2026: custody of crypto-based assets",
  number: "01/2026",
  authority: "FINMA",
  issued: "2026-01-12",
  inForce: { from: "2026-01-12" },
  force: "guidance",
  evidence: "secondary",
});

/** No dispatch to Parliament was found by 2026-11-22; not before 2027. */
export const finiaBill = instrument({
  id: "ch.finia-bill-2025",
  title: "Amendment of the Financial Institutions Act: payment instrument institutions and crypto-institutions (consultation draft)",
  authority: "Swiss Federal Council",
  issued: "2025-10-22",
  inForce: { from: null },
  force: "proposal",
  evidence: "secondary",
  note: "In consultation from 2025-10-22 to 2026-02-06. The dates were read in the official announcement, the content in secondary sources.",
});
