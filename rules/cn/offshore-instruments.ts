import { instrument } from "../../src/authoring";

/** The texts behind offshore issues over mainland interests, and the general law that catches a token offer. */

export const csrcAnnouncement1 = instrument({
  id: "cn.csrc-2026-1",
  title: "Guideline on the offshore issue of asset-backed security tokens over mainland assets",
  number: "CSRC Announcement [2026] No. 1",
  authority: "China Securities Regulatory Commission",
  issued: "2026-02-06",
  inForce: { from: "2026-02-06" },
  force: "regulation",
  evidence: "primary",
  note: "Review period, resubmission and sanctions were not seen; the CSRC's Service Guide No. 1 on the filing materials was not read.",
});

export const amacNegativeList = instrument({
  id: "cn.amac-abs-negative-list-2024",
  title: "Negative List of Underlying Assets for Asset Securitisation (2024 revision)",
  authority: "Asset Management Association of China",
  issued: "2024-03-29",
  inForce: { from: "2024-03-29" },
  force: "self-regulatory",
  evidence: "secondary",
});

export const ndrcOrder56 = instrument({
  id: "cn.ndrc-56",
  title: "Measures on the Review and Registration of Medium- and Long-Term Foreign Debt of Enterprises",
  number: "NDRC Order No. 56",
  authority: "National Development and Reform Commission",
  issued: "2023-01-05",
  inForce: { from: "2023-02-10" },
  force: "regulation",
  evidence: "primary",
});

export const csrcAnnouncement43 = instrument({
  id: "cn.csrc-2023-43",
  title: "Trial Measures on Overseas Offering and Listing of Securities by Domestic Enterprises",
  number: "CSRC Announcement [2023] No. 43",
  authority: "China Securities Regulatory Commission",
  issued: "2023-02-17",
  inForce: { from: "2023-03-31" },
  force: "regulation",
  evidence: "primary",
});

export const securitiesLaw = instrument({
  id: "cn.securities-law",
  title: "Securities Law (2019 revision)",
  authority: "Standing Committee of the National People's Congress",
  inForce: { from: "2020-03-01" },
  force: "statute",
  evidence: "secondary",
});

export const decree737 = instrument({
  id: "cn.decree-737",
  title: "Regulations on Preventing and Handling Illegal Fundraising",
  number: "State Council Decree No. 737",
  authority: "State Council",
  issued: "2021-01-26",
  inForce: { from: "2021-05-01" },
  force: "regulation",
  evidence: "primary",
});

export const criminalLaw = instrument({
  id: "cn.criminal-law",
  title: "Criminal Law",
  authority: "National People's Congress",
  inForce: {},
  force: "statute",
  evidence: "secondary",
  note: "The rules here are narrowed to the days of the interpretation that sets the amounts.",
});

export const fundraisingInterpretationBefore2022 = instrument({
  id: "cn.spc-fundraising-before-2022",
  title: "Interpretation on crimes of illegal fundraising, before its amendment of 2022",
  authority: "Supreme People's Court",
  inForce: { to: "2022-02-28" },
  force: "regulation",
  evidence: "secondary",
});

export const fundraisingInterpretation2022 = instrument({
  id: "cn.spc-fundraising-2022",
  title: "Interpretation on crimes of illegal fundraising, as amended in 2022",
  authority: "Supreme People's Court",
  issued: "2022-02-23",
  inForce: { from: "2022-03-01" },
  force: "regulation",
  evidence: "secondary",
  note: "Names virtual-coin trading among the ways of absorbing funds.",
});

export const foreignExchangeRegulations = instrument({
  id: "cn.decree-532",
  title: "Regulations on Foreign Exchange Administration",
  number: "State Council Decree No. 532",
  authority: "State Council",
  inForce: {},
  force: "regulation",
  evidence: "unverified",
});

export const individualForeignExchange = instrument({
  id: "cn.individual-fx",
  title: "Rules on the foreign exchange of individuals",
  authority: "State Administration of Foreign Exchange",
  inForce: {},
  force: "regulation",
  evidence: "unverified",
  note: "Titles, dates and current version of these rules were not checked.",
});

export const ndrcOrder11 = instrument({
  id: "cn.ndrc-11",
  title: "Measures on outbound investment by enterprises",
  number: "NDRC Order No. 11",
  authority: "National Development and Reform Commission",
  inForce: {},
  force: "regulation",
  evidence: "unverified",
});

export const offshoreInstruments = [
  csrcAnnouncement1,
  amacNegativeList,
  ndrcOrder56,
  csrcAnnouncement43,
  securitiesLaw,
  decree737,
  criminalLaw,
  fundraisingInterpretationBefore2022,
  fundraisingInterpretation2022,
  foreignExchangeRegulations,
  individualForeignExchange,
  ndrcOrder11,
] as const;
