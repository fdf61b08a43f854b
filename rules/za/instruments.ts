import { instrument } from "../../src/authoring";

const NOT_OFFICIAL = "Sections were read at an address that is not official.";
const MEMORY = "Known from memory; its first day was not read.";

export const companiesAct = instrument({
  id: "za.companies-act",
  title: "Companies Act",
  number: "No. 71 of 2008",
  authority: "Parliament of South Africa; Companies and Intellectual Property Commission (CIPC)",
  issued: "2009",
  inForce: { from: "2011-05-01" },
  force: "statute",
  evidence: "secondary",
  note: `${NOT_OFFICIAL} The first day is known from memory.`,
});

export const companiesRegulations = instrument({
  id: "za.companies-regulations",
  title: "Companies Regulations",
  number: "2011",
  authority: "Minister of Trade and Industry",
  issued: "2011-04-26",
  inForce: { from: "2011-05-01" },
  force: "regulation",
  evidence: "unverified",
  note: "They set the amount of s. 96(2) of the Companies Act; the clause could not be opened. The first day is known from memory.",
});

export const banksAct = instrument({
  id: "za.banks-act",
  title: "Banks Act",
  number: "No. 94 of 1990",
  authority: "Parliament of South Africa; Prudential Authority",
  inForce: {},
  force: "statute",
  evidence: "unverified",
  note: MEMORY,
});

export const faisAct = instrument({
  id: "za.fais-act",
  title: "Financial Advisory and Intermediary Services Act (FAIS)",
  number: "No. 37 of 2002",
  authority: "Parliament of South Africa; Financial Sector Conduct Authority (FSCA)",
  inForce: {},
  force: "statute",
  evidence: "secondary",
  note: "Older law; its first day was not read.",
});

/** From this day crypto assets are a financial product, and so within the licence of FAIS. */
export const cryptoDeclaration = instrument({
  id: "za.crypto-declaration",
  title: "Declaration of a crypto asset as a financial product",
  number: "General Notice 1350 of 2022, Gazette 47334",
  authority: "Financial Sector Conduct Authority (FSCA)",
  issued: "2022-10-19",
  inForce: { from: "2022-10-19" },
  force: "regulation",
  evidence: "secondary",
});

export const cryptoExemption = instrument({
  id: "za.crypto-exemption",
  title: "Exemption from the licence for crypto assets: transition, mining, nodes, non-fungible tokens",
  authority: "Financial Sector Conduct Authority (FSCA)",
  issued: "2022",
  inForce: { from: "2022-10-19" },
  force: "regulation",
  evidence: "secondary",
  note: "Its day was not read: recorded from the day of the declaration that it accompanies.",
});

export const schemesAct = instrument({
  id: "za.schemes-act",
  title: "Collective Investment Schemes Control Act (CISCA)",
  number: "No. 45 of 2002",
  authority: "Parliament of South Africa; Financial Sector Conduct Authority (FSCA)",
  inForce: {},
  force: "statute",
  evidence: "unverified",
  note: MEMORY,
});

export const marketsAct = instrument({
  id: "za.markets-act",
  title: "Financial Markets Act (FMA)",
  number: "No. 19 of 2012",
  authority: "Parliament of South Africa; Financial Sector Conduct Authority (FSCA)",
  inForce: {},
  force: "statute",
  evidence: "unverified",
  note: MEMORY,
});

export const travelDirective = instrument({
  id: "za.fic-directive-9",
  title: "Directive on the travel rule for transfers of crypto assets, under the Financial Intelligence Centre Act",
  number: "Directive 9 of 2024",
  authority: "Financial Intelligence Centre (FIC)",
  issued: "2024-11",
  inForce: { from: "2025-04-30" },
  force: "regulation",
  evidence: "secondary",
});

export const exchangeControl = instrument({
  id: "za.exchange-control-regulations",
  title: "Exchange Control Regulations",
  number: "1961",
  authority: "South African Reserve Bank, Financial Surveillance",
  inForce: {},
  force: "regulation",
  evidence: "secondary",
  note: "Older law; its first day was not read. Whether it reaches crypto assets is before the courts.",
});

export const capitalFlowDraft = instrument({
  id: "za.capital-flow-draft",
  title: "Draft Capital Flow Management Regulations",
  number: "2026",
  authority: "National Treasury; South African Reserve Bank",
  issued: "2026",
  inForce: { from: null },
  force: "proposal",
  evidence: "secondary",
  note: "They would replace the regulations of 1961 and count crypto assets as capital. Comments closed on 2026-06-30; no final text was found by 2026-11-22.",
});

export const conductBill = instrument({
  id: "za.conduct-bill",
  title: "Conduct of Financial Institutions Bill",
  authority: "National Treasury",
  inForce: { from: null },
  force: "proposal",
  evidence: "secondary",
  note: "It would take over the conduct rules for crypto assets.",
});
