import { instrument } from "../../src/authoring";

/** The texts on virtual assets, stablecoins, money laundering and the mainland, beside Part 5B of the AMLO. */

export const amloSchedule2 = instrument({
  id: "hk.amlo.schedule-2",
  title: "Anti-Money Laundering and Counter-Terrorist Financing Ordinance, Schedule 2",
  number: "Cap. 615, Sch. 2",
  authority: "Legislative Council; Securities and Futures Commission; Hong Kong Monetary Authority",
  inForce: { from: "2023-06-01" },
  force: "statute",
  evidence: "unverified",
  note: "Covered from the day on which virtual asset trading platforms came under it; its earlier history is not part of the catalogue. The text was not read.",
});

export const amlGuideline = instrument({
  id: "hk.sfc.aml-guideline",
  title: "Guideline on anti-money laundering and counter-financing of terrorism, chapter 12 (virtual assets)",
  authority: "Securities and Futures Commission",
  inForce: { from: "2023-06-01" },
  force: "guidance",
  evidence: "unverified",
});

export const vatpGuidelines = instrument({
  id: "hk.sfc.vatp-guidelines",
  title: "Guidelines for virtual asset trading platform operators",
  authority: "Securities and Futures Commission",
  inForce: { from: "2023-06-01" },
  force: "guidance",
  evidence: "secondary",
});

export const vatpProductsCircular = instrument({
  id: "hk.sfc.vatp-products-2025",
  title: "Circular on the products and services of virtual asset trading platforms",
  authority: "Securities and Futures Commission",
  issued: "2025-11-03",
  inForce: { from: "2025-11-03" },
  force: "guidance",
  evidence: "secondary",
});

export const sharedLiquidityCircular = instrument({
  id: "hk.sfc.shared-liquidity-2025",
  title: "Circular on shared liquidity of virtual asset trading platforms",
  authority: "Securities and Futures Commission",
  issued: "2025-11-03",
  inForce: { from: "2025-11-03" },
  force: "guidance",
  evidence: "secondary",
});

export const perpetualContractsCircular = instrument({
  id: "hk.sfc.perpetual-contracts-2026",
  title: "Circular on perpetual contracts on virtual asset trading platforms",
  authority: "Securities and Futures Commission",
  issued: "2026-02-11",
  inForce: { from: "2026-02-11" },
  force: "guidance",
  evidence: "secondary",
});

export const marginFinancingCircular = instrument({
  id: "hk.sfc.va-margin-financing-2026",
  title: "Circular on margin financing for dealing in virtual assets",
  authority: "Securities and Futures Commission",
  issued: "2026-02-11",
  inForce: { from: "2026-02-11" },
  force: "guidance",
  evidence: "secondary",
});

export const jointCircular = instrument({
  id: "hk.sfc-hkma.joint-circular-2023",
  title: "Joint circular on virtual asset-related activities of intermediaries",
  authority: "Securities and Futures Commission; Hong Kong Monetary Authority",
  issued: "2023-12-22",
  inForce: { from: "2023-12-22" },
  force: "guidance",
  evidence: "secondary",
  note: "Supplemented on 2025-09-30; what the supplement adds was not read.",
});

/** Gazetted 2025-05-30; commencement by L.N. 125 of 2025. */
export const stablecoinsOrdinance = instrument({
  id: "hk.stablecoins-ordinance",
  title: "Stablecoins Ordinance",
  number: "Cap. 656",
  authority: "Legislative Council; Hong Kong Monetary Authority",
  issued: "2025-05-30",
  inForce: { from: "2025-08-01" },
  force: "statute",
  evidence: "secondary",
  url: "https://www.elegislation.gov.hk/hk/cap656",
  note: "Only the opening of the text was read; the substance comes from secondary sources.",
});

export const dealingCustodyConsultation = instrument({
  id: "hk.va.dealing-custody-consultation",
  title: "Consultation on licensing dealers in and custodians of virtual assets",
  authority: "Financial Services and the Treasury Bureau; Securities and Futures Commission",
  issued: "2025-06-27",
  inForce: { from: null },
  force: "proposal",
  evidence: "primary",
  url: "https://www.info.gov.hk/gia/general/202506/27/P2025062700385.htm",
});

export const dealingCustodyConclusions = instrument({
  id: "hk.va.dealing-custody-conclusions",
  title: "Consultation conclusions on licensing dealers in and custodians of virtual assets",
  authority: "Financial Services and the Treasury Bureau; Securities and Futures Commission",
  issued: "2025-12-24",
  inForce: { from: null },
  force: "proposal",
  evidence: "secondary",
  note: "A bill within 2026 was announced on 2026-01-30, in the Budget of 2026-02-25 and again about 2026-06-02; none was found introduced up to 2026-11-22.",
});

export const adviceManagementConsultation = instrument({
  id: "hk.va.advice-management-consultation",
  title: "Consultation on licensing advisers on and managers of virtual assets",
  authority: "Financial Services and the Treasury Bureau; Securities and Futures Commission",
  inForce: { from: null },
  force: "proposal",
  evidence: "secondary",
  note: "Closed on 2026-01-23; meant for the same bill.",
});

/** The mainland texts are cited here as far as a Hong Kong offering meets them; their own rules belong to Mainland China. */
export const mainlandNotice42 = instrument({
  id: "hk.mainland.notice42",
  title: "Notice on Further Preventing and Handling Risks Related to Virtual Currencies and Related Matters (mainland law)",
  number: "Yin Fa [2026] No. 42",
  authority: "People's Bank of China, China Securities Regulatory Commission and six other departments",
  issued: "2026-02-06",
  inForce: { from: "2026-02-06" },
  force: "regulation",
  evidence: "primary",
  url: "https://www.pbc.gov.cn/tiaofasi/144941/3581332/2026020619591971323/index.html",
});

export const mainlandCsrcAnnouncement = instrument({
  id: "hk.mainland.csrc-2026-1",
  title: "Guideline on the offshore issue of asset-backed security tokens over mainland assets (mainland law)",
  number: "CSRC Announcement [2026] No. 1",
  authority: "China Securities Regulatory Commission",
  issued: "2026-02-06",
  inForce: { from: "2026-02-06" },
  force: "regulation",
  evidence: "primary",
});

export const vaInstruments = [
  amloSchedule2,
  amlGuideline,
  vatpGuidelines,
  vatpProductsCircular,
  sharedLiquidityCircular,
  perpetualContractsCircular,
  marginFinancingCircular,
  jointCircular,
  stablecoinsOrdinance,
  dealingCustodyConsultation,
  dealingCustodyConclusions,
  adviceManagementConsultation,
  mainlandNotice42,
  mainlandCsrcAnnouncement,
];
