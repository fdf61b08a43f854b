import { instrument } from "../../src/authoring";

/** The federal texts. Articles of the laws of 2025 were not read; the official portal is uaelegislation.gov.ae. */

export const capitalMarketLaw = instrument({
  id: "ae.fdl33-2025",
  title: "Federal Decree-Law on the capital market",
  number: "Federal Decree-Law No. 33 of 2025 (Official Gazette 809 of 2025-10-14)",
  authority: "United Arab Emirates",
  inForce: { from: "2026-01-01" },
  force: "statute",
  evidence: "unverified",
  note: "Existence and gazette are confirmed; contents and first day come from one weak source. Decisions of the Securities and Commodities Authority are taken to continue under the Capital Market Authority until replaced.",
});

export const capitalMarketAuthorityLaw = instrument({
  id: "ae.fdl32-2025",
  title: "Federal Decree-Law on the Capital Market Authority",
  number: "Federal Decree-Law No. 32 of 2025",
  authority: "United Arab Emirates",
  inForce: { from: "2026-01-01" },
  force: "statute",
  evidence: "unverified",
  note: "Replaces the Securities and Commodities Authority with the Capital Market Authority. Not read.",
});

export const companiesLaw = instrument({
  id: "ae.fdl32-2021",
  title: "Federal Decree-Law on commercial companies",
  number: "Federal Decree-Law No. 32 of 2021",
  authority: "United Arab Emirates",
  inForce: {},
  force: "statute",
  evidence: "secondary",
});

export const securityTokenResolution = instrument({
  id: "ae.sca-15-2025",
  title: "Chairman's Resolution on security tokens and commodity-contract tokens",
  number: "SCA Chairman Resolution No. 15 of 2025",
  authority: "Securities and Commodities Authority (now Capital Market Authority)",
  inForce: { from: "2025" },
  force: "regulation",
  evidence: "unverified",
  note: "Made in the middle of 2025 and in force on publication; the official text and the exact day were not read.",
});

export const activitiesRulebook = instrument({
  id: "ae.sca-13-2021",
  title: "Financial Activities Rulebook",
  number: "SCA Decision 13/RM of 2021, amended by 02/RM to 04/RM of 2023",
  authority: "Securities and Commodities Authority (now Capital Market Authority)",
  inForce: {},
  force: "rulebook",
  evidence: "secondary",
  note: "Recorded as amended from 2023-02-01. Earlier: 3/RM of 2017.",
});

export const cabinet111 = instrument({
  id: "ae.cabinet111-2022",
  title: "Cabinet Decision on the regulation of virtual assets and their service providers",
  number: "Cabinet Decision No. 111 of 2022",
  authority: "Cabinet of the United Arab Emirates",
  inForce: { from: "2023-01-14" },
  force: "regulation",
  evidence: "secondary",
});

export const cabinet112 = instrument({
  id: "ae.cabinet112-2022",
  title: "Cabinet Decision on the delegation of competences over virtual assets (Dubai)",
  number: "Cabinet Decision No. 112 of 2022",
  authority: "Cabinet of the United Arab Emirates",
  inForce: { from: "2023-01-14" },
  force: "regulation",
  evidence: "secondary",
});

export const virtualAssetPlatforms = instrument({
  id: "ae.sca-26-27-2023",
  title: "Decisions on virtual asset platforms and the rulebook of virtual asset service providers",
  number: "SCA Decisions 26/RM and 27/RM of 2023",
  authority: "Securities and Commodities Authority (now Capital Market Authority)",
  inForce: { from: "2023" },
  force: "regulation",
  evidence: "secondary",
  note: "Made in 2023; the day was not read.",
});

export const centralBankLaw = instrument({
  id: "ae.fdl6-2025",
  title: "Federal Decree-Law on the Central Bank, the regulation of financial institutions and activities, and insurance",
  number: "Federal Decree-Law No. 6 of 2025",
  authority: "United Arab Emirates",
  issued: "2025-09-08",
  inForce: { from: "2025-09-16" },
  force: "statute",
  evidence: "secondary",
  note: "Gazetted on 2025-09-15; replaces Decree-Law 14 of 2018.",
});

export const paymentTokenRegulation = instrument({
  id: "ae.cbuae-2-2024",
  title: "Payment Token Services Regulation",
  number: "Circular No. 2/2024",
  authority: "Central Bank of the UAE",
  inForce: { from: "2024-08-21" },
  force: "regulation",
  evidence: "primary",
  url: "https://rulebook.centralbank.ae/en/node/5751",
  note: "The first day is that of the Central Bank's rulebook; commentary gives others.",
});

export const varaMarketing = instrument({
  id: "ae.vara-marketing-2024",
  title: "Regulations on the Marketing of Virtual Assets and Related Activities 2024",
  authority: "Virtual Assets Regulatory Authority (Dubai)",
  inForce: { from: "2024-10-01" },
  force: "regulation",
  evidence: "secondary",
  note: "Replaces Administrative Order 01/2022.",
});

export const amlLaw2018 = instrument({
  id: "ae.fdl20-2018",
  title: "Federal Decree-Law on anti-money laundering and combating the financing of terrorism",
  number: "Federal Decree-Law No. 20 of 2018",
  authority: "United Arab Emirates",
  inForce: { to: "2025-10-13" },
  force: "statute",
  evidence: "secondary",
});

export const amlLaw2025 = instrument({
  id: "ae.fdl10-2025",
  title: "Federal Decree-Law on money laundering, the financing of terrorism and of proliferation",
  number: "Federal Decree-Law No. 10 of 2025",
  authority: "United Arab Emirates",
  issued: "2025-09-30",
  inForce: { from: "2025-10-14" },
  force: "statute",
  evidence: "secondary",
});

export const amlRegulation = instrument({
  id: "ae.cabinet134-2025",
  title: "Cabinet Resolution with the executive rules of Decree-Law 10 of 2025",
  number: "Cabinet Resolution No. 134 of 2025",
  authority: "Cabinet of the United Arab Emirates",
  inForce: { from: "2025-12-14" },
  force: "regulation",
  evidence: "secondary",
});
