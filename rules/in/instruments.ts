import { instrument } from "../../src/authoring";

export const companiesAct = instrument({
  id: "in.companies-act",
  title: "Companies Act 2013",
  authority: "Parliament of India",
  inForce: { from: "2014-04-01" },
  force: "statute",
  evidence: "unverified",
  note: "In force from the day named as far as the limit of 200 persons is concerned.",
});

export const pasRules = instrument({
  id: "in.pas-rules",
  title: "Companies (Prospectus and Allotment of Securities) Rules 2014",
  authority: "Ministry of Corporate Affairs",
  inForce: { from: "2014-04-01" },
  force: "regulation",
  evidence: "unverified",
});

export const sebiAct = instrument({
  id: "in.sebi-act",
  title: "Securities and Exchange Board of India Act 1992",
  authority: "Parliament of India",
  inForce: {},
  force: "statute",
  evidence: "unverified",
});

export const cisRegulations = instrument({
  id: "in.sebi-cis-regulations",
  title: "SEBI (Collective Investment Schemes) Regulations 1999",
  authority: "Securities and Exchange Board of India",
  inForce: {},
  force: "regulation",
  evidence: "unverified",
});

export const reitRegulations = instrument({
  id: "in.sebi-reit-regulations",
  title: "SEBI (Real Estate Investment Trusts) Regulations 2014",
  authority: "Securities and Exchange Board of India",
  inForce: {},
  force: "regulation",
  evidence: "unverified",
});

export const reitAmendment = instrument({
  id: "in.sebi-reit-amendment-2024",
  title: "SEBI (Real Estate Investment Trusts) (Amendment) Regulations 2024, small and medium REITs",
  authority: "Securities and Exchange Board of India",
  issued: "2024-03-08",
  inForce: { from: "2024-03-08" },
  force: "regulation",
  evidence: "unverified",
});

export const budsAct = instrument({
  id: "in.buds-act",
  title: "Banning of Unregulated Deposit Schemes Act 2019",
  authority: "Parliament of India",
  inForce: { from: "2019-02-21" },
  force: "statute",
  evidence: "unverified",
  note: "Enacted on 2019-07-31, in force from the day of the ordinance that it replaced.",
});

export const scra = instrument({
  id: "in.scra",
  title: "Securities Contracts (Regulation) Act 1956",
  authority: "Parliament of India",
  inForce: {},
  force: "statute",
  evidence: "unverified",
});

export const incomeTax1961 = instrument({
  id: "in.income-tax-1961",
  title: "Income-tax Act 1961",
  authority: "Parliament of India",
  inForce: { to: "2026-03-31" },
  force: "statute",
  evidence: "secondary",
});

export const financeAct2022 = instrument({
  id: "in.finance-act-2022",
  title: "Finance Act 2022, virtual digital assets",
  authority: "Parliament of India",
  issued: "2022-03-30",
  inForce: { from: "2022-04-01" },
  force: "statute",
  evidence: "secondary",
  note: "Section 115BBH from 2022-04-01, section 194S from 2022-07-01.",
});

export const financeAct2025 = instrument({
  id: "in.finance-act-2025",
  title: "Finance Act 2025, definition of virtual digital asset and reporting",
  authority: "Parliament of India",
  issued: "2025",
  inForce: { from: "2026-04-01" },
  force: "statute",
  evidence: "secondary",
  note: "The new limb (d) of the definition was read in an excerpt. The official address at which it was read is not recorded.",
});

export const incomeTax2025 = instrument({
  id: "in.income-tax-2025",
  title: "Income-tax Act 2025",
  authority: "Parliament of India",
  issued: "2025",
  inForce: { from: "2026-04-01" },
  force: "statute",
  evidence: "unverified",
  note: "Same substance under new section numbers, which were not read.",
});

export const pmla = instrument({
  id: "in.pmla-vda-notification",
  title: "Notification under the Prevention of Money Laundering Act 2002: services in virtual digital assets",
  authority: "Ministry of Finance",
  issued: "2023-03-07",
  inForce: { from: "2023-03-07" },
  force: "regulation",
  evidence: "secondary",
});

export const fiuGuidelines = instrument({
  id: "in.fiu-ind-guidelines",
  title: "Guidelines for reporting entities that provide services in virtual digital assets",
  authority: "Financial Intelligence Unit - India",
  inForce: {},
  force: "guidance",
  evidence: "secondary",
  note: "Of 2023, updated in January 2026 (enhanced due diligence, sanctions screening); the days are not recorded.",
});

export const ifscaAct = instrument({
  id: "in.ifsca-act",
  title: "International Financial Services Centres Authority Act 2019",
  authority: "Parliament of India",
  issued: "2019",
  inForce: { from: "2020" },
  force: "statute",
  evidence: "secondary",
  note: "In force from 2020; the day was not read.",
});

export const ifscaFunds = instrument({
  id: "in.ifsca-fund-management",
  title: "IFSCA Fund Management Regulations",
  authority: "International Financial Services Centres Authority",
  inForce: {},
  force: "regulation",
  evidence: "secondary",
});

export const ifscaConsultation = instrument({
  id: "in.ifsca-tokenisation-consultation",
  title: "Consultation paper on the tokenisation of real-world assets",
  authority: "International Financial Services Centres Authority",
  issued: "2025-02-26",
  inForce: { from: null },
  force: "proposal",
  evidence: "secondary",
  note: "No final regulations were found by 2026-11-22.",
});

export const fema = instrument({
  id: "in.fema",
  title: "Foreign Exchange Management Act 1999",
  authority: "Parliament of India",
  inForce: {},
  force: "statute",
  evidence: "unverified",
});

export const overseasInvestment = instrument({
  id: "in.overseas-investment-rules",
  title: "Overseas Investment Rules 2022 and Liberalised Remittance Scheme",
  authority: "Government of India; Reserve Bank of India",
  inForce: {},
  force: "regulation",
  evidence: "unverified",
});

export const nonDebtRules = instrument({
  id: "in.non-debt-rules",
  title: "Foreign Exchange Management (Non-debt Instruments) Rules 2019",
  authority: "Government of India",
  inForce: {},
  force: "regulation",
  evidence: "unverified",
});
