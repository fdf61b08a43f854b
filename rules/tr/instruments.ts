import { instrument } from "../../src/authoring";

export const cml = instrument({
  id: "tr.cml",
  title: "Capital Markets Law",
  number: "Law No 6362",
  authority: "Grand National Assembly of Türkiye",
  inForce: {},
  force: "statute",
  evidence: "secondary",
  note: "Its first day is not recorded here. Article 13 was read in translation.",
});

export const law7518 = instrument({
  id: "tr.law-7518",
  title: "Law amending the Capital Markets Law (crypto-assets)",
  number: "Law No 7518; Official Gazette 32590",
  authority: "Grand National Assembly of Türkiye",
  issued: "2024-07-02",
  inForce: { from: "2024-07-02" },
  force: "statute",
  evidence: "secondary",
  note: "Persons already active applied to the Capital Markets Board between 2024-07-02 and 2024-08-02; the transition is not tested.",
});

export const decision1484 = instrument({
  id: "tr.cmb-decision-1484",
  title: "Principle decision i-SPK.35.B.1 on crypto-asset service providers",
  number: "No 1484; bulletin 2024/48",
  authority: "Capital Markets Board of Türkiye",
  issued: "2024-09-19",
  inForce: { from: "2024-09-19" },
  force: "regulation",
  evidence: "secondary",
});

export const communiqueB1 = instrument({
  id: "tr.iii-35-b-1",
  title: "Communiqué on the establishment and operation of crypto-asset service providers",
  number: "III-35/B.1",
  authority: "Capital Markets Board of Türkiye",
  issued: "2025-03-13",
  inForce: { from: "2025-03-13" },
  force: "regulation",
  evidence: "secondary",
});

export const communiqueB2 = instrument({
  id: "tr.iii-35-b-2",
  title: "Communiqué on the working procedures and capital of crypto-asset service providers",
  number: "III-35/B.2",
  authority: "Capital Markets Board of Türkiye",
  issued: "2025-03-13",
  inForce: { from: "2025-03-13" },
  force: "regulation",
  evidence: "secondary",
});

export const prospectusCommunique = instrument({
  id: "tr.ii-5-1",
  title: "Communiqué on prospectus and issue document",
  number: "II-5.1",
  authority: "Capital Markets Board of Türkiye",
  inForce: {},
  force: "regulation",
  evidence: "unverified",
});

export const saleCommunique = instrument({
  id: "tr.ii-5-2",
  title: "Communiqué on the sale of capital market instruments",
  number: "II-5.2",
  authority: "Capital Markets Board of Türkiye",
  inForce: {},
  force: "regulation",
  evidence: "unverified",
  note: "Classes of exempt investors and their limits were not read.",
});

export const crowdfundingCommunique = instrument({
  id: "tr.iii-35-a-2",
  title: "Communiqué on crowdfunding",
  number: "III-35/A.2",
  authority: "Capital Markets Board of Türkiye",
  inForce: {},
  force: "regulation",
  evidence: "unverified",
});

export const paymentsRegulation = instrument({
  id: "tr.cbrt-payments-2021",
  title: "Regulation on the disuse of crypto-assets in payments",
  authority: "Central Bank of the Republic of Türkiye",
  issued: "2021-04-16",
  inForce: { from: "2021-04-30" },
  force: "regulation",
  evidence: "unverified",
});

export const law5549 = instrument({
  id: "tr.law-5549",
  title: "Law on the prevention of laundering proceeds of crime",
  number: "Law No 5549",
  authority: "Grand National Assembly of Türkiye",
  inForce: {},
  force: "statute",
  evidence: "unverified",
});

export const masakMeasure = instrument({
  id: "tr.masak-2024",
  title: "Measure on the identity of customers and the information that accompanies transfers of crypto-assets",
  authority: "MASAK (Financial Crimes Investigation Board)",
  issued: "2024-12-25",
  inForce: { from: "2025-02-25" },
  force: "regulation",
  evidence: "unverified",
});
