import { instrument } from "../../src/authoring";

/** The texts of Canadian law: provincial statutes and national instruments, guidance of the regulators, federal law. */

const regulators = { authority: "Canadian Securities Administrators (CSA)", force: "regulation", evidence: "unverified" } as const;
const orders = { authority: "Securities regulators of Alberta, New Brunswick, Nova Scotia, Ontario, Quebec and Saskatchewan", force: "regulation", evidence: "secondary" } as const;

export const securitiesActs = instrument({
  id: "ca.osa",
  title: "Securities Act (Ontario), and its equivalents in the other provinces and territories",
  authority: "Legislative Assembly of Ontario; the other legislatures",
  inForce: {},
  force: "statute",
  evidence: "unverified",
  note: "Securities law is provincial. Sections are those of Ontario; the equivalents elsewhere were not compared.",
});

export const pacificCoast = instrument({
  id: "ca.pacific-coast",
  title: "Pacific Coast Coin Exchange v. Ontario Securities Commission",
  authority: "Supreme Court of Canada",
  inForce: { from: "1978" },
  force: "statute",
  evidence: "unverified",
  note: "Case law on the term investment contract.",
});

export const ni45106 = instrument({ id: "ca.ni45-106", title: "National Instrument 45-106 Prospectus Exemptions", number: "NI 45-106", inForce: {}, ...regulators, evidence: "secondary" });

export const ni45110 = instrument({
  id: "ca.ni45-110",
  title: "National Instrument 45-110 Start-up Crowdfunding Registration and Prospectus Exemptions",
  number: "NI 45-110",
  inForce: { from: "2021-09-21" },
  ...regulators,
  evidence: "secondary",
  note: "The first day is known from memory.",
});

export const ni45102 = instrument({ id: "ca.ni45-102", title: "National Instrument 45-102 Resale of Securities", number: "NI 45-102", inForce: {}, ...regulators, evidence: "secondary" });

export const ni31103 = instrument({
  id: "ca.ni31-103",
  title: "National Instrument 31-103 Registration Requirements, Exemptions and Ongoing Registrant Obligations",
  number: "NI 31-103",
  inForce: { from: "2009-09-28" },
  ...regulators,
  evidence: "secondary",
  note: "The first day is known from memory.",
});

export const ni21101 = instrument({ id: "ca.ni21-101", title: "National Instrument 21-101 Marketplace Operation", number: "NI 21-101", inForce: {}, ...regulators, evidence: "secondary" });

export const order45933 = instrument({
  id: "ca.cbo45-933",
  title: "Coordinated Blanket Order 45-933 on investment limits under the offering memorandum exemption",
  number: "45-933",
  inForce: { from: "2025-04-17" },
  ...orders,
});

export const order45935 = instrument({
  id: "ca.cbo45-935",
  title: "Coordinated Blanket Order 45-935 on the listed issuer financing exemption",
  number: "45-935",
  inForce: { from: "2025-05-14" },
  ...orders,
  authority: "Canadian securities regulators",
});

export const notice21327 = instrument({
  id: "ca.sn21-327",
  title: "Staff Notice 21-327 on platforms that hold crypto assets for their clients",
  number: "CSA SN 21-327",
  issued: "2020-01-16",
  inForce: { from: "2020-01-16" },
  ...regulators,
  force: "staff-statement",
});

export const notice21329 = instrument({
  id: "ca.sn21-329",
  title: "Joint Staff Notice 21-329 Guidance for Crypto-Asset Trading Platforms: Compliance with Regulatory Requirements",
  number: "CSA/IIROC SN 21-329",
  authority: "Canadian Securities Administrators and the Investment Industry Regulatory Organization of Canada",
  issued: "2021-03-29",
  inForce: { from: "2021-03-29" },
  force: "staff-statement",
  evidence: "secondary",
  url: "https://www.iiroc.ca/news-and-publications/notices-and-guidance/joint-csaiiroc-staff-notice-21-329-guidance-crypto-asset-trading-platforms-compliance-regulatory",
});

export const notice21333 = instrument({
  id: "ca.sn21-333",
  title: "Staff Notice 21-333 on terms for platforms that trade value-referenced crypto assets with clients",
  number: "CSA SN 21-333",
  issued: "2023-10-05",
  inForce: { from: "2023-10-05" },
  ...regulators,
  force: "staff-statement",
  evidence: "secondary",
});

export const stablecoinAct = instrument({
  id: "ca.stablecoin-act",
  title: "Stablecoin Act",
  number: "S.C. 2026, c. 3, s. 600",
  authority: "Parliament of Canada",
  issued: "2026-03-26",
  inForce: { from: null },
  force: "statute",
  evidence: "primary",
  url: "https://laws-lois.justice.gc.ca/eng/acts/S-15.9/FullText.html",
  note: "Assented to on 2026-03-26; no provision in force at 2026-04-28, and not checked again since. Expected in 2027.",
});

export const pcmltfa = instrument({
  id: "ca.pcmltfa",
  title: "Proceeds of Crime (Money Laundering) and Terrorist Financing Act, with its regulations",
  authority: "Parliament of Canada; FINTRAC",
  inForce: {},
  force: "statute",
  evidence: "unverified",
});
