import { instrument } from "../../src/authoring";

export const sfa = instrument({
  id: "sg.sfa",
  title: "Securities and Futures Act 2001",
  number: "formerly Cap. 289",
  authority: "Parliament of Singapore",
  inForce: {},
  force: "statute",
  evidence: "primary",
  url: "https://sso.agc.gov.sg/Act/SFA2001",
  note: "In force from 2002 onward; provisions that were not read in the text are marked where they are cited.",
});

export const amendmentAct2024 = instrument({
  id: "sg.fi-misc-amendments-2024",
  title: "Financial Institutions (Miscellaneous Amendments) Act 2024",
  number: "Act 12 of 2024",
  authority: "Parliament of Singapore",
  inForce: { from: "2025-01-24" },
  force: "statute",
  evidence: "primary",
  url: "https://sso.agc.gov.sg/Acts-Supp/12-2024/",
  note: "Subdivision (1A) of Part 13 and section 273(1)(da), (g)-(j), which it inserted, were not read.",
});

export const investorClasses = instrument({
  id: "sg.sf-classes-of-investors",
  title: "Securities and Futures (Classes of Investors) Regulations 2018",
  authority: "Monetary Authority of Singapore",
  inForce: { from: "2018-10-08" },
  force: "regulation",
  evidence: "secondary",
});

export const schemeRegulations = instrument({
  id: "sg.sf-offers-cis",
  title: "Securities and Futures (Offers of Investments) (Collective Investment Schemes) Regulations 2005",
  authority: "Monetary Authority of Singapore",
  inForce: {},
  force: "regulation",
  evidence: "secondary",
  note: "The Sixth Schedule was read as amended in 2013.",
});

export const marketRegulations = instrument({
  id: "sg.sf-organised-markets",
  title: "Securities and Futures (Organised Markets) Regulations 2018",
  authority: "Monetary Authority of Singapore",
  inForce: {},
  force: "regulation",
  evidence: "secondary",
});

export const faa = instrument({
  id: "sg.faa",
  title: "Financial Advisers Act 2001",
  authority: "Parliament of Singapore",
  inForce: {},
  force: "statute",
  evidence: "unverified",
});

export const psa = instrument({
  id: "sg.psa",
  title: "Payment Services Act 2019",
  authority: "Parliament of Singapore",
  inForce: { from: "2020-01-28" },
  force: "statute",
  evidence: "secondary",
  url: "https://sso.agc.gov.sg/Act/PSA2019",
});

export const psaAmendment = instrument({
  id: "sg.psa-amendment-2021",
  title: "Payment Services (Amendment) Act 2021",
  authority: "Parliament of Singapore",
  issued: "2021",
  inForce: { from: "2024-04-04" },
  force: "statute",
  evidence: "secondary",
  note: "Custody, transfer and facilitation of digital payment tokens; in force in stages from the day named.",
});

export const promotionGuidelines = instrument({
  id: "sg.ps-g02",
  title: "Guidelines on the provision of digital payment token services to the public",
  number: "PS-G02",
  authority: "Monetary Authority of Singapore",
  issued: "2022-01-17",
  inForce: { from: "2022-01-17" },
  force: "guidance",
  evidence: "unverified",
});

export const consumerMeasures = instrument({
  id: "sg.dpt-consumer-measures",
  title: "Measures on access of retail consumers to digital payment token services, 2023-2024",
  authority: "Monetary Authority of Singapore",
  inForce: {},
  force: "guidance",
  evidence: "secondary",
  note: "Neither their form nor their first day is recorded.",
});

export const psn02 = instrument({
  id: "sg.psn02",
  title: "Notice on the prevention of money laundering and countering the financing of terrorism, digital payment token services",
  number: "PSN02",
  authority: "Monetary Authority of Singapore",
  inForce: {},
  force: "rulebook",
  evidence: "unverified",
});

export const fsma = instrument({
  id: "sg.fsma",
  title: "Financial Services and Markets Act 2022, Part 9 (digital token service providers)",
  authority: "Parliament of Singapore",
  inForce: { from: "2025-06-30" },
  force: "statute",
  evidence: "secondary",
  url: "https://sso.agc.gov.sg/Act/FSMA2022",
  note: "In force without a transitional period.",
});

export const dtspRegulations = instrument({
  id: "sg.fsm-dtsp-regulations",
  title: "Financial Services and Markets (Digital Token Service Providers) Regulations 2025",
  authority: "Monetary Authority of Singapore",
  issued: "2025-05-30",
  inForce: { from: "2025-06-30" },
  force: "regulation",
  evidence: "secondary",
});

export const dtspClarification = instrument({
  id: "sg.mas-dtsp-clarification",
  title: "Clarification of the regime for digital token service providers",
  authority: "Monetary Authority of Singapore",
  issued: "2025-06-06",
  inForce: { from: "2025-06-06" },
  force: "staff-statement",
  evidence: "secondary",
});

export const dtoGuide = instrument({
  id: "sg.mas-dto-guide",
  title: "A Guide to Digital Token Offerings",
  authority: "Monetary Authority of Singapore",
  issued: "2017-11-14",
  inForce: { from: "2017-11-14", to: "2025-11-13" },
  force: "guidance",
  evidence: "secondary",
});

export const tokenisationGuide = instrument({
  id: "sg.mas-tokenisation-guide",
  title: "Guide on the Tokenisation of Capital Markets Products",
  authority: "Monetary Authority of Singapore",
  issued: "2025-11-14",
  inForce: { from: "2025-11-14" },
  force: "guidance",
  evidence: "secondary",
});

export const productNotice = instrument({
  id: "sg.sfa-04-n12",
  title: "Notice on the classification of capital markets products",
  number: "SFA 04-N12; FAA-N16",
  authority: "Monetary Authority of Singapore",
  inForce: {},
  force: "rulebook",
  evidence: "unverified",
});

export const pspm = instrument({
  id: "sg.pspm",
  title: "Precious Stones and Precious Metals (Prevention of Money Laundering, Terrorism Financing and Proliferation Financing) Act 2019",
  authority: "Parliament of Singapore",
  inForce: {},
  force: "statute",
  evidence: "unverified",
});

export const rpa = instrument({
  id: "sg.rpa",
  title: "Residential Property Act 1976",
  authority: "Parliament of Singapore",
  inForce: {},
  force: "statute",
  evidence: "unverified",
  url: "https://sso.agc.gov.sg/Act/RPA1976",
});

export const stablecoinResponse = instrument({
  id: "sg.mas-scs-response",
  title: "Response to feedback on the regulatory approach for single-currency stablecoins",
  authority: "Monetary Authority of Singapore",
  issued: "2023-08-15",
  inForce: { from: null },
  force: "proposal",
  evidence: "secondary",
  note: "A policy decision; the statute that is to carry it was still being drafted in November 2025, and no bill or Act was found by 2026-11-22.",
});
