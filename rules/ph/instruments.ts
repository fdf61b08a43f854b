import { instrument } from "../../src/authoring";

const SEC = "Securities and Exchange Commission of the Philippines";

export const src = instrument({
  id: "ph.src",
  title: "Securities Regulation Code",
  number: "Republic Act No. 8799",
  authority: "Congress of the Philippines",
  issued: "2000-07-19",
  inForce: { from: "2000-08" },
  force: "statute",
  evidence: "secondary",
  note: "In force since August 2000. The penalties are known from memory.",
});

export const rule10 = instrument({
  id: "ph.src-rule-10-1",
  title: "Implementing rules of the Securities Regulation Code, Rule 10.1",
  authority: SEC,
  issued: "2015",
  inForce: { from: "2015-11" },
  force: "regulation",
  evidence: "secondary",
  note: "In force since November 2015, as remembered. Rule 10.1 was read in a copy. The rules of 2015 were amended on 2021-04-20; the list of institutions added then was not read.",
});

export const qualifiedBuyerCirculars = instrument({
  id: "ph.sec-mc-6-2007",
  title: "Qualified buyers under section 10.1(l), and their registrars",
  number: "SEC Memorandum Circulars No. 6 of 2007 and No. 3 of 2008",
  authority: SEC,
  issued: "2007-12-10",
  inForce: { from: "2008-01-15" },
  force: "regulation",
  evidence: "primary",
  url: "http://elibrary.judiciary.gov.ph/thebookshelf/showdocs/10/54232",
});

export const consumerAct = instrument({
  id: "ph.fcpa",
  title: "Financial Products and Services Consumer Protection Act",
  number: "Republic Act No. 11765",
  authority: "Congress of the Philippines",
  issued: "2022-05-06",
  inForce: { from: "2022-05" },
  force: "statute",
  evidence: "unverified",
  note: "That it is in force since May 2022, and the penalties, are known from memory.",
});

export const caspRules = instrument({
  id: "ph.sec-mc-4-2025",
  title: "Rules on Crypto-Asset Service Providers",
  number: "SEC Memorandum Circular No. 4 of 2025",
  authority: SEC,
  issued: "2025-05-30",
  inForce: { from: "2025-07-05" },
  force: "regulation",
  evidence: "secondary",
  note: "In force thirty days after publication in a newspaper; the day given here is known from memory.",
});

export const caspGuidelines = instrument({
  id: "ph.sec-mc-5-2025",
  title: "Guidelines on Crypto-Asset Service Providers",
  number: "SEC Memorandum Circular No. 5 of 2025",
  authority: SEC,
  issued: "2025-05-30",
  inForce: { from: "2025-07-05" },
  force: "regulation",
  evidence: "secondary",
  note: "In force with Memorandum Circular No. 4; the day is known from memory.",
});

export const constitution = instrument({
  id: "ph.constitution",
  title: "Constitution of the Republic of the Philippines",
  authority: "People of the Philippines",
  issued: "1987",
  inForce: {},
  force: "statute",
  evidence: "unverified",
});

export const condominiumAct = instrument({
  id: "ph.condominium-act",
  title: "Condominium Act",
  number: "Republic Act No. 4726",
  authority: "Congress of the Philippines",
  inForce: {},
  force: "statute",
  evidence: "unverified",
});

export const reitAct = instrument({
  id: "ph.reit-act",
  title: "Real Estate Investment Trust Act",
  number: "Republic Act No. 9856",
  authority: "Congress of the Philippines",
  inForce: {},
  force: "statute",
  evidence: "unverified",
});
