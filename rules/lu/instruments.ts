import { instrument } from "../../src/authoring";

export const prospectusLaw = instrument({
  id: "lu.prospectus-law",
  title: "Law on prospectuses for securities",
  number: "Law of 16 July 2019",
  authority: "Parliament of Luxembourg; CSSF",
  issued: "2019-07-16",
  inForce: { from: "2019-07-22" },
  force: "statute",
  evidence: "primary",
  url: "http://data.legilux.public.lu/eli/etat/leg/loi/2019/07/16/a513/jo",
  note: "In force on 2019-07-21 or 22; no amendment was found in the official journal up to 2026-08-20.",
});

export const dematerialisedSecuritiesLaw = instrument({
  id: "lu.dematerialised-securities",
  title: "Law on dematerialised securities",
  number: "Law of 6 April 2013",
  authority: "Parliament of Luxembourg; CSSF",
  issued: "2013-04-06",
  inForce: {},
  force: "statute",
  evidence: "secondary",
});

export const blockchainTwo = instrument({
  id: "lu.blockchain-2",
  title: "Second blockchain law: issuance accounts on a ledger",
  number: "Law of 22 January 2021",
  authority: "Parliament of Luxembourg",
  issued: "2021-01-22",
  inForce: { from: "2021-01" },
  force: "statute",
  evidence: "secondary",
  note: "In force in January 2021; the day was not read.",
});

export const blockchainThree = instrument({
  id: "lu.blockchain-3",
  title: "Third blockchain law: DLT Pilot Regime",
  number: "Law of 15 March 2023",
  authority: "Parliament of Luxembourg",
  issued: "2023-03-15",
  inForce: { from: "2023-03-23" },
  force: "statute",
  evidence: "secondary",
  url: "http://data.legilux.public.lu/eli/etat/leg/loi/2023/03/15/a147/jo",
});

export const blockchainFour = instrument({
  id: "lu.blockchain-4",
  title: "Fourth blockchain law: control agents",
  number: "Law of 20 December 2024",
  authority: "Parliament of Luxembourg; CSSF",
  issued: "2024-12-20",
  inForce: { from: "2025-01" },
  force: "statute",
  evidence: "secondary",
  url: "http://data.legilux.public.lu/eli/etat/leg/loi/2024/12/20/a597/jo",
  note: "Published at the end of December 2024, in force in January 2025; the day was not read.",
});

export const micaLaw = instrument({
  id: "lu.mica-law",
  title: "Law implementing MiCA and the regulation on transfers of crypto-assets",
  number: "Law of 6 February 2025",
  authority: "Parliament of Luxembourg; CSSF",
  issued: "2025-02-06",
  inForce: { from: "2025-02-06" },
  force: "statute",
  evidence: "primary",
  url: "http://data.legilux.public.lu/eli/etat/leg/loi/2025/02/06/a38/jo",
  note: "The official journal shows 2024-06-30 as the day of effect.",
});

export const aifmd2Law = instrument({
  id: "lu.aifmd2-law",
  title: "Law transposing AIFMD II",
  number: "Law of 3 March 2026",
  authority: "Parliament of Luxembourg",
  issued: "2026-03-03",
  inForce: { from: "2026-04-16" },
  force: "statute",
  evidence: "primary",
  url: "http://data.legilux.public.lu/eli/etat/leg/loi/2026/03/03/a115/jo",
});

export const fundLaws = instrument({
  id: "lu.fund-laws",
  title: "Laws on specialised investment funds (2007), reserved alternative investment funds (2016) and risk-capital companies",
  authority: "Parliament of Luxembourg; CSSF",
  inForce: {},
  force: "statute",
  evidence: "unverified",
});

export const securitisationLaw = instrument({
  id: "lu.securitisation-law",
  title: "Law on securitisation",
  number: "Law of 2004",
  authority: "Parliament of Luxembourg; CSSF",
  inForce: {},
  force: "statute",
  evidence: "unverified",
});
