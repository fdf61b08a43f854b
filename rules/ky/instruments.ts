import { instrument } from "../../src/authoring";

/** Registration of virtual asset service providers, the first phase. */
export const vaspAct = instrument({
  id: "ky.vasp-act",
  title: "Virtual Asset (Service Providers) Act",
  authority: "Parliament of the Cayman Islands; Cayman Islands Monetary Authority",
  inForce: { from: "2020-10-31" },
  force: "statute",
  evidence: "secondary",
  note: "Offences apply from 2021-01-31. A third phase (issuance and sandbox provisions) has not commenced, and its day is not known.",
});

/** The second phase: licences for custody and trading platforms. */
export const vaspPhaseTwo = instrument({
  id: "ky.vasp-act.phase-2",
  title: "Amendments to the Virtual Asset (Service Providers) Act, second phase",
  authority: "Parliament of the Cayman Islands; Cayman Islands Monetary Authority",
  inForce: { from: "2025-04-01" },
  force: "statute",
  evidence: "primary",
  url: "https://cima.ky/amendments-to-the-virtual-asset-service-providers-act-effective-1-april-2025",
  note: "Read in the Authority's notice.",
});

export const vaspAmendment2026 = instrument({
  id: "ky.vasp-amendment-2026",
  title: "Virtual Asset (Service Providers) (Amendment) Act, 2026",
  authority: "Parliament of the Cayman Islands",
  issued: "2026-03-19",
  inForce: { from: "2026-03-19" },
  force: "statute",
  evidence: "secondary",
  note: "Companion of the amendment of the Mutual Funds Act; its number is not known. No commencement clause was seen: recorded from the day of assent.",
});

export const mutualFundsAct = instrument({
  id: "ky.mutual-funds-act",
  title: "Mutual Funds Act",
  authority: "Parliament of the Cayman Islands; Cayman Islands Monetary Authority",
  inForce: {},
  force: "statute",
  evidence: "unverified",
  note: "Older law, known from memory; its first day was not read.",
});

export const mutualFundsAmendment2026 = instrument({
  id: "ky.mutual-funds-amendment-2026",
  title: "Mutual Funds (Amendment) Act, 2026",
  number: "No. 5 of 2026",
  authority: "Parliament of the Cayman Islands",
  issued: "2026-03-19",
  inForce: { from: "2026-03-19" },
  force: "statute",
  evidence: "secondary",
  note: "The text was read at an address that is not official. No commencement clause was seen: recorded from the day of assent. Publication was about the same time.",
});

export const privateFundsAct = instrument({
  id: "ky.private-funds-act",
  title: "Private Funds Act",
  authority: "Parliament of the Cayman Islands; Cayman Islands Monetary Authority",
  inForce: { from: "2020-08-07" },
  force: "statute",
  evidence: "unverified",
  note: "Known from memory. Recorded from the day on which registration is understood to have been due.",
});

export const privateFundsAmendment2026 = instrument({
  id: "ky.private-funds-amendment-2026",
  title: "Private Funds (Amendment) Act, 2026",
  authority: "Parliament of the Cayman Islands",
  issued: "2026-03-19",
  inForce: { from: "2026-03-19" },
  force: "statute",
  evidence: "secondary",
  note: "Companion of the amendment of the Mutual Funds Act; its number is not known. No commencement clause was seen: recorded from the day of assent.",
});

export const companiesAct = instrument({
  id: "ky.companies-act",
  title: "Companies Act",
  authority: "Parliament of the Cayman Islands",
  inForce: {},
  force: "statute",
  evidence: "unverified",
  note: "Older law, known from memory; its first day was not read.",
});

export const amlRegulations = instrument({
  id: "ky.aml-regulations",
  title: "Anti-Money Laundering Regulations",
  authority: "Cabinet of the Cayman Islands; Cayman Islands Monetary Authority",
  inForce: {},
  force: "regulation",
  evidence: "unverified",
  note: "Known from memory; the first day was not read.",
});
