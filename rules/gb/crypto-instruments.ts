import { instrument } from "../../src/authoring";

/** Texts on cryptoassets, anti-money-laundering and tax reporting. */

export const cryptoRegulations = instrument({
  id: "gb.crypto-regulations",
  title: "Financial Services and Markets Act 2000 (Cryptoassets) Regulations 2026",
  number: "SI 2026/102",
  authority: "HM Treasury",
  issued: "2026-02-04",
  inForce: { from: "2027-10-25" },
  force: "regulation",
  evidence: "primary",
  url: "https://www.legislation.gov.uk/uksi/2026/102",
  note: "In force since the end of 2026-02-25 for rule-making and applications only; as a whole from 2027-10-25.",
});

export const cryptoPolicyStatements = instrument({
  id: "gb.crypto-policy-statements",
  title: "FCA policy statements on the cryptoasset regime",
  authority: "FCA",
  issued: "2026-06-30",
  inForce: { from: "2027-10-25" },
  force: "rulebook",
  evidence: "unverified",
  note: "Numbers and content are known from secondary sources only and are not confirmed.",
});

export const cryptoGateway = instrument({
  id: "gb.crypto-gateway",
  title: "FCA: how the gateway for cryptoasset firms will operate",
  authority: "FCA",
  inForce: { from: "2026-09-30" },
  force: "guidance",
  evidence: "secondary",
  url: "https://www.fca.org.uk/firms/new-regime-cryptoasset-regulation/how-gateway-will-operate",
});

export const systemicStablecoins = instrument({
  id: "gb.systemic-stablecoins",
  title: "Bank of England policy statement and draft code on systemic stablecoins",
  authority: "Bank of England",
  issued: "2026-06-22",
  inForce: { from: null },
  force: "proposal",
  evidence: "unverified",
  note: "The consultation on the code closed on 2026-09-22; the regime is planned for 2027.",
});

export const mlr = instrument({
  id: "gb.mlr",
  title: "Money Laundering, Terrorist Financing and Transfer of Funds (Information on the Payer) Regulations 2017, as they apply to cryptoassets",
  authority: "HM Treasury",
  inForce: { from: "2020-01-10" },
  force: "regulation",
  evidence: "secondary",
});

export const carfRegulations = instrument({
  id: "gb.carf-regulations",
  title: "Reporting Cryptoasset Service Providers Regulations 2025",
  number: "SI 2025/744",
  authority: "HM Treasury",
  inForce: { from: "2026-01-01" },
  force: "regulation",
  evidence: "unverified",
  note: "That the text exists was read; its dates and content were not.",
});
