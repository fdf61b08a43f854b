import { instrument } from "../../src/authoring";

export const caution2014 = instrument({
  id: "mo.amcm-caution-2014",
  title: "Caution that Bitcoin is a virtual commodity",
  authority: "Monetary Authority of Macao",
  inForce: { from: "2014-06" },
  force: "staff-statement",
  evidence: "secondary",
  note: "Given on a day of June 2014 that was not read.",
});

export const notice2017 = instrument({
  id: "mo.amcm-notice-2017",
  title: "Notice to banks and payment institutions on tokens and virtual currencies",
  authority: "Monetary Authority of Macao",
  inForce: { from: "2017-09" },
  force: "regulation",
  evidence: "secondary",
  note: "Given in September 2017, by one source on the 20th; neither day nor text is confirmed.",
});

export const notice2018 = instrument({
  id: "mo.amcm-notice-2018",
  title: "Restatement of the ban on token and virtual-currency business of banks and payment institutions",
  authority: "Monetary Authority of Macao",
  issued: "2018-08-06",
  inForce: { from: "2018-08-06" },
  force: "regulation",
  evidence: "secondary",
});

export const answer2024 = instrument({
  id: "mo.government-answer-2024",
  title: "Answer of the Government on virtual-asset services of institutions",
  authority: "Government of Macao",
  inForce: { from: "2024-06" },
  force: "staff-statement",
  evidence: "secondary",
  note: "Given on a day of June 2024 that was not read. An opening for some activities was under study; nothing later was found.",
});

export const fsa = instrument({
  id: "mo.fsa",
  title: "Financial System Act",
  number: "Law 13/2023",
  authority: "Legislative Assembly",
  inForce: { from: "2023-11-01" },
  force: "statute",
  evidence: "secondary",
  note: "An earlier decree-law (reported from memory as 32/93/M, unverified) is not covered here.",
});

/** Law of the mainland, which for this purpose excludes Macau: a Macau vehicle is an offshore entity. */
export const mainlandNotice42 = instrument({
  id: "mo.mainland.notice42",
  title: "Notice on Further Preventing and Handling Risks Related to Virtual Currencies and Related Matters (mainland law)",
  number: "Yin Fa [2026] No. 42",
  authority: "People's Bank of China, China Securities Regulatory Commission and six other departments",
  issued: "2026-02-06",
  inForce: { from: "2026-02-06" },
  force: "regulation",
  evidence: "primary",
  url: "https://www.pbc.gov.cn/tiaofasi/144941/3581332/2026020619591971323/index.html",
});
