import { instrument } from "../../src/authoring";

/** Texts outside the securities laws: States, commodities, payment stablecoins, money laundering, sanctions. */

const CONGRESS = "Congress";
const cornell = (path: string) => `https://www.law.cornell.edu/${path}`;

// States.

export const section18 = instrument({
  id: "us.securities-act-s18",
  title: "Securities Act, section 18 (National Securities Markets Improvement Act)",
  number: "15 U.S.C. 77r",
  authority: CONGRESS,
  inForce: { from: "1996-10-11" },
  force: "statute",
  evidence: "unverified",
  url: cornell("uscode/text/15/77r"),
});

export const stateSecuritiesActs = instrument({
  id: "us.state-securities-acts",
  title: "Uniform Securities Acts of the States",
  authority: "State legislatures",
  inForce: {},
  force: "statute",
  evidence: "unverified",
});

export const californiaDfal = instrument({
  id: "us.ca-dfal",
  title: "Digital Financial Assets Law (California)",
  number: "as deferred by AB 1934",
  authority: "California Legislature",
  inForce: { from: "2026-07-01" },
  force: "statute",
  evidence: "primary",
  url: "https://dfpi.ca.gov/regulated-industries/digital-financial-assets/",
});

export const bitLicense = instrument({
  id: "us.ny-bitlicense",
  title: "Virtual currencies (New York)",
  number: "23 NYCRR 200",
  authority: "New York State Department of Financial Services",
  inForce: {},
  force: "regulation",
  evidence: "unverified",
});

export const offeringReformProposal = instrument({
  id: "us.registered-offering-reform",
  title: "Registered Offering Reform (proposed)",
  authority: "Securities and Exchange Commission",
  issued: "2026-05-19",
  inForce: { from: null },
  force: "proposal",
  evidence: "secondary",
  note: "Would make the securities of every registered offering covered securities.",
});

// Commodities.

export const commodityExchangeAct = instrument({
  id: "us.commodity-exchange-act",
  title: "Commodity Exchange Act",
  number: "7 U.S.C. 1 et seq.",
  authority: CONGRESS,
  inForce: {},
  force: "statute",
  evidence: "unverified",
  url: cornell("uscode/text/7/2"),
});

export const rule180 = instrument({
  id: "us.rule-180-1",
  title: "Rule 180.1, prohibition of manipulative and deceptive devices",
  number: "17 CFR 180.1",
  authority: "Commodity Futures Trading Commission",
  inForce: {},
  force: "regulation",
  evidence: "unverified",
  url: cornell("cfr/text/17/180.1"),
});

// Payment stablecoins.

export const geniusAct = instrument({
  id: "us.genius-act",
  title: "Guiding and Establishing National Innovation for U.S. Stablecoins Act",
  number: "Pub. L. 119-27; 12 U.S.C. 5901 et seq.",
  authority: CONGRESS,
  issued: "2025-07-18",
  inForce: { from: "2027-01-18" },
  force: "statute",
  evidence: "primary",
  url: cornell("uscode/text/12/5902"),
  note: "Effective 18 months after it was signed, or 120 days after final implementing regulations if that is earlier. No final regulation was found, so 2027-01-18 is expected, not confirmed.",
});

export const occStablecoinProposal = instrument({
  id: "us.occ-stablecoin-proposal",
  title: "Implementing the GENIUS Act for entities under the OCC (proposed)",
  number: "12 CFR 15",
  authority: "Office of the Comptroller of the Currency",
  issued: "2026-03-02",
  inForce: { from: null },
  force: "proposal",
  evidence: "primary",
  url: "https://www.govinfo.gov/content/pkg/FR-2026-03-02/html/2026-04089.htm",
});

// Money laundering.

export const bankSecrecyAct = instrument({
  id: "us.bank-secrecy-act",
  title: "Bank Secrecy Act and its regulations",
  number: "31 CFR Chapter X",
  authority: "Financial Crimes Enforcement Network",
  inForce: {},
  force: "regulation",
  evidence: "unverified",
  url: "https://www.ecfr.gov/current/title-31/subtitle-B/chapter-X",
});

export const residentialRealEstateRule = instrument({
  id: "us.residential-real-estate-rule",
  title: "Anti-money laundering regulations for residential real estate transfers",
  authority: "Financial Crimes Enforcement Network",
  inForce: { from: "2026-03-01", to: "2026-03-18" },
  force: "regulation",
  evidence: "secondary",
  note: "Vacated on 2026-03-19 (Flowers Title, E.D. Tex.); appeal noticed on 2026-05-11. Another district court upheld it on 2026-02-19 (Fidelity National, M.D. Fla.).",
});

export const adviserAmlRule = instrument({
  id: "us.adviser-aml-rule",
  title: "Anti-money laundering programme and suspicious activity reports of investment advisers",
  number: "89 FR 72156, postponed by 91 FR 36",
  authority: "Financial Crimes Enforcement Network",
  inForce: { from: "2028-01-01" },
  force: "regulation",
  evidence: "primary",
  url: "https://www.fincen.gov/news/news-releases/fincen-issues-final-rule-postpone-effective-date-investment-adviser-rule-2028",
});

// Sanctions.

export const sanctionsRegulations = instrument({
  id: "us.sanctions-regulations",
  title: "International Emergency Economic Powers Act and the sanctions regulations",
  number: "31 CFR Chapter V",
  authority: "Office of Foreign Assets Control",
  inForce: {},
  force: "regulation",
  evidence: "unverified",
  url: "https://www.ecfr.gov/current/title-31/subtitle-B/chapter-V",
});

export const publicLawInstruments = [
  section18, stateSecuritiesActs, californiaDfal, bitLicense, offeringReformProposal, commodityExchangeAct, rule180, geniusAct, occStablecoinProposal,
  bankSecrecyAct, residentialRealEstateRule, adviserAmlRule, sanctionsRegulations,
] as const;
