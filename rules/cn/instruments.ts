import { instrument } from "../../src/authoring";

/** The texts that the rules on onshore activity, virtual currency and mining rest on, newest first. */

/** Yin Fa [2026] No. 42. Pin-cites other than items (1), (2) and (14) are not confirmed: cite those by topic. */
export const notice42 = instrument({
  id: "cn.notice42",
  title: "Notice on Further Preventing and Handling Risks Related to Virtual Currencies and Related Matters",
  number: "Yin Fa [2026] No. 42",
  authority: "People's Bank of China, China Securities Regulatory Commission and six other departments",
  issued: "2026-02-06",
  inForce: { from: "2026-02-06" },
  force: "regulation",
  evidence: "primary",
  url: "https://www.pbc.gov.cn/tiaofasi/144941/3581332/2026020619591971323/index.html",
  note: "A normative document of departments; whether a crime can rest on it alone is doubted. Penalties come from the laws it refers to. The clauses were read as quotations; only items (1), (2) and (14) are confirmed by number.",
});

/** Draft only; adoption was not found. */
export const cybercrimePreventionDraft = instrument({
  id: "cn.cybercrime-prevention-draft",
  title: "Cybercrime Prevention Law (draft for comment)",
  authority: "Ministry of Public Security",
  issued: "2026-01-31",
  inForce: { from: null },
  force: "proposal",
  evidence: "secondary",
});

export const sevenAssociationsWarning = instrument({
  id: "cn.seven-associations-2025",
  title: "Joint Risk Warning on Preventing Illegal Activities Involving Virtual Currency and the Like",
  authority:
    "National Internet Finance Association, China Banking Association, Securities Association, Asset Management Association, China Futures Association, China Association for Public Companies, Payment & Clearing Association",
  issued: "2025-12-05",
  inForce: { from: "2025-12-05" },
  force: "self-regulatory",
  evidence: "secondary",
  note: "Self-regulatory, not law. Read in part. The official address at which it was read is not recorded.",
});

export const stablecoinMeeting = instrument({
  id: "cn.pboc-meeting-2025-11",
  title: "Coordination meeting of thirteen departments on virtual-currency trading: stablecoins are a form of virtual currency",
  authority: "People's Bank of China and twelve other departments",
  issued: "2025-11-28",
  inForce: { from: "2025-11-28" },
  force: "staff-statement",
  evidence: "secondary",
});

export const nftInitiative = instrument({
  id: "cn.nft-initiative-2022",
  title: "Initiative on Preventing NFT-related Financial Risks",
  authority: "Three financial-industry associations",
  issued: "2022-04-13",
  inForce: { from: "2022-04-13" },
  force: "self-regulatory",
  evidence: "unverified",
});

/** Repealed by Notice 42 on the day that notice took effect. In force from publication; the text is dated 2021-09-15. */
export const notice924 = instrument({
  id: "cn.notice924",
  title: "Notice on Further Preventing and Handling the Risk of Speculation in Virtual-Currency Trading",
  number: "Yin Fa [2021] No. 237",
  authority: "People's Bank of China and nine other departments",
  issued: "2021-09-15",
  inForce: { from: "2021-09-24", to: "2026-02-05" },
  force: "regulation",
  evidence: "secondary",
  note: "Covered virtual currency only; did not name the tokenization of real-world assets. Published 2021-09-24.",
});

export const miningNotice = instrument({
  id: "cn.mining-notice-2021",
  title: "Notice on Rectifying Virtual-Currency Mining",
  number: "Fa Gai Yun Xing [2021] No. 1283",
  authority: "National Development and Reform Commission and other departments",
  issued: "2021-09-03",
  inForce: { from: "2021-09-03" },
  force: "regulation",
  evidence: "secondary",
  note: "Published 2021-09-24; restated and tightened by Notice 42.",
});

export const threeAssociationsAnnouncement = instrument({
  id: "cn.three-associations-2021",
  title: "Announcement on Preventing the Risk of Speculation in Virtual-Currency Trading",
  authority: "Three financial-industry associations",
  issued: "2021-05-18",
  inForce: { from: "2021-05-18" },
  force: "self-regulatory",
  evidence: "secondary",
});

/** Not expressly repealed: Notice 42 repeals the notice of 2021 and nothing else. */
export const tokenIssuanceAnnouncement = instrument({
  id: "cn.ico-announcement",
  title: "Announcement on Preventing the Risks of Token-Issuance Financing",
  authority: "People's Bank of China, Cyberspace Administration and five other departments",
  issued: "2017-09-04",
  inForce: { from: "2017-09-04" },
  force: "regulation",
  evidence: "secondary",
  note: "Not expressly repealed; whether it survives Notice 42 in full is not settled.",
});

export const bitcoinNotice = instrument({
  id: "cn.bitcoin-notice",
  title: "Notice on Preventing Bitcoin Risks",
  number: "Yin Fa [2013] No. 289",
  authority: "People's Bank of China and four other departments",
  issued: "2013-12-03",
  inForce: { from: "2013-12-05" },
  force: "regulation",
  evidence: "secondary",
  note: "Dated 2013-12-03, published 2013-12-05. Not expressly repealed.",
});

export const sharedInstruments = [
  notice42,
  cybercrimePreventionDraft,
  sevenAssociationsWarning,
  stablecoinMeeting,
  nftInitiative,
  notice924,
  miningNotice,
  threeAssociationsAnnouncement,
  tokenIssuanceAnnouncement,
  bitcoinNotice,
] as const;
