import { instrument } from "../../src/authoring";

// Venues, settlement, market abuse.

export const csdr = instrument({
  id: "eu.csdr",
  title: "Central Securities Depositories Regulation",
  number: "Regulation (EU) No 909/2014",
  authority: "European Parliament and Council",
  issued: "2014-07-23",
  inForce: { from: "2014-09-17" },
  force: "regulation",
  evidence: "primary",
  url: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02014R0909-20260117",
});

export const dltPilot = instrument({
  id: "eu.dlt-pilot",
  title: "DLT Pilot Regulation",
  number: "Regulation (EU) 2022/858",
  authority: "European Parliament and Council",
  issued: "2022-05-30",
  inForce: { from: "2023-03-23" },
  force: "regulation",
  evidence: "primary",
  url: "https://eur-lex.europa.eu/eli/reg/2022/858/oj",
});

export const marketIntegrationProposal = instrument({
  id: "eu.misp",
  title: "Proposal of 2025-12-04: Market Integration and Supervision Package",
  authority: "European Commission",
  issued: "2025-12-04",
  inForce: { from: null },
  force: "proposal",
  evidence: "secondary",
  note: "Would widen the instruments and raise the caps of the DLT Pilot. No adoption found by 2026-11-22.",
});

export const mar = instrument({
  id: "eu.mar",
  title: "Market Abuse Regulation",
  number: "Regulation (EU) No 596/2014",
  authority: "European Parliament and Council",
  issued: "2014-04-16",
  inForce: { from: "2016-07-03" },
  force: "regulation",
  evidence: "primary",
  url: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02014R0596-20260605",
});

// Funds, crowdfunding, packaged and securitised products, deposits.

export const aifmd2 = instrument({
  id: "eu.aifmd2",
  title: "Directive amending the AIFMD",
  number: "Directive (EU) 2024/927",
  authority: "European Parliament and Council",
  inForce: { from: "2026-04-16" },
  force: "statute",
  evidence: "primary",
  url: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02011L0061-20260416",
});

export const eltif = instrument({
  id: "eu.eltif",
  title: "Regulation on European long-term investment funds",
  number: "Regulation (EU) 2015/760, as amended by Regulation (EU) 2023/606",
  authority: "European Parliament and Council",
  inForce: { from: "2024-01-10" },
  force: "regulation",
  evidence: "unverified",
  note: "Recorded as amended from 2024-01-10, from memory.",
});

export const ucits = instrument({
  id: "eu.ucits",
  title: "UCITS Directive",
  number: "Directive 2009/65/EC",
  authority: "European Parliament and Council",
  inForce: {},
  force: "statute",
  evidence: "unverified",
});

export const ecspr = instrument({
  id: "eu.ecspr",
  title: "Regulation on European crowdfunding service providers for business",
  number: "Regulation (EU) 2020/1503",
  authority: "European Parliament and Council",
  inForce: { from: "2021-11-10" },
  force: "regulation",
  evidence: "primary",
  url: "https://eur-lex.europa.eu/eli/reg/2020/1503/oj",
});

export const priips = instrument({
  id: "eu.priips",
  title: "Regulation on key information documents for packaged retail and insurance-based investment products",
  number: "Regulation (EU) No 1286/2014",
  authority: "European Parliament and Council",
  issued: "2014-11-26",
  inForce: { from: "2018-01-01" },
  force: "regulation",
  evidence: "unverified",
});

export const securitisationRegulation = instrument({
  id: "eu.securitisation",
  title: "Securitisation Regulation",
  number: "Regulation (EU) 2017/2402",
  authority: "European Parliament and Council",
  inForce: {},
  force: "regulation",
  evidence: "unverified",
});

export const crd = instrument({
  id: "eu.crd",
  title: "Capital Requirements Directive",
  number: "Directive 2013/36/EU",
  authority: "European Parliament and Council",
  inForce: {},
  force: "statute",
  evidence: "unverified",
});

export const retailInvestmentStrategy = instrument({
  id: "eu.ris",
  title: "Retail Investment Strategy: provisional political agreement of 2025-12-18",
  authority: "European Parliament and Council",
  inForce: { from: null },
  force: "proposal",
  evidence: "secondary",
  note: "Not law in the texts consolidated to August 2026.",
});

export const marketInstruments = [
  csdr,
  dltPilot,
  marketIntegrationProposal,
  mar,
  aifmd2,
  eltif,
  ucits,
  ecspr,
  priips,
  securitisationRegulation,
  crd,
  retailInvestmentStrategy,
];
