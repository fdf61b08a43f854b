import { instrument } from "../../src/authoring";

/** The capital-markets law: what is a security, who may offer, deal in and match it. */

const LAW = "https://www.law.go.kr/법령/";
const FSCMA_URL = `${LAW}자본시장과금융투자업에관한법률`;
const DECREE_URL = `${LAW}자본시장과금융투자업에관한법률시행령`;
const ASSEMBLY = "National Assembly; Financial Services Commission (FSC)";
const PRESIDENT = "President of the Republic of Korea; Financial Services Commission (FSC)";

export const fscma = instrument({
  id: "kr.fscma",
  title: "Financial Investment Services and Capital Markets Act",
  authority: ASSEMBLY,
  inForce: {},
  force: "statute",
  evidence: "primary",
  url: FSCMA_URL,
  note: "Older law, whose first day was not read.",
});

export const fscma2026 = instrument({
  id: "kr.fscma.act-21324",
  title: "Act amending the Financial Investment Services and Capital Markets Act (security tokens)",
  number: "Act No. 21324",
  authority: ASSEMBLY,
  issued: "2026-02-03",
  inForce: { from: "2026-02-03" },
  force: "statute",
  evidence: "primary",
  url: FSCMA_URL,
  note: "In force on promulgation, except the proviso of article 50(1) (2026-08-04) and article 166 on trading off the exchanges (2027-02-04).",
});

export const decree = instrument({
  id: "kr.fscma.decree",
  title: "Enforcement Decree of the Financial Investment Services and Capital Markets Act",
  authority: PRESIDENT,
  inForce: {},
  force: "regulation",
  evidence: "primary",
  url: DECREE_URL,
  note: "Read in the text in force in October 2026.",
});

export const decree2023 = instrument({
  id: "kr.fscma.decree-33542",
  title: "Amendment of the Enforcement Decree: wider duty to file (article 120)",
  number: "Presidential Decree No. 33542",
  authority: PRESIDENT,
  issued: "2023-06-13",
  inForce: { from: "2023-06-13" },
  force: "regulation",
  evidence: "primary",
  url: DECREE_URL,
});

export const decreeIssuance = instrument({
  id: "kr.fscma.decree-35587",
  title: "Amendment of the Enforcement Decree: licence units for issuing fractional investment securities (2-14-1, 2-14-2)",
  number: "Presidential Decree No. 35587",
  authority: PRESIDENT,
  issued: "2025-06-02",
  inForce: { from: "2025-06-16" },
  force: "regulation",
  evidence: "primary",
  url: DECREE_URL,
});

export const decreeOtc = instrument({
  id: "kr.fscma.decree-35779",
  title: "Amendment of the Enforcement Decree: venues off the exchanges for unlisted shares and beneficiary certificates (articles 177 and 178-2)",
  number: "Presidential Decree No. 35779",
  authority: PRESIDENT,
  issued: "2025-09-23",
  inForce: { from: "2025-09-23" },
  force: "regulation",
  evidence: "primary",
  url: DECREE_URL,
});

export const decreeThreshold = instrument({
  id: "kr.fscma.decree-36543",
  title: "Amendment of the Enforcement Decree: higher threshold for registration (article 120)",
  number: "Presidential Decree No. 36543",
  authority: PRESIDENT,
  issued: "2026-07-28",
  inForce: { from: "2026-07-28" },
  force: "regulation",
  evidence: "primary",
  url: DECREE_URL,
  note: "The figure is in the text in force; that it came with this decree and on this day is taken from the amendment notes and not confirmed.",
});

export const issuanceRegulation = instrument({
  id: "kr.fsc.issuance-regulation",
  title: "Regulation on Issuance and Disclosure of Securities",
  authority: "Financial Services Commission (FSC)",
  inForce: {},
  force: "rulebook",
  evidence: "unverified",
  note: "The detail of the resale standard was not read.",
});

export const securityTokenPlan = instrument({
  id: "kr.fsc.security-token-plan-2023",
  title: "Plan and guideline on the issue and distribution of security tokens",
  authority: "Financial Services Commission (FSC)",
  issued: "2023-02-06",
  inForce: { from: "2023-02-06" },
  force: "guidance",
  evidence: "primary",
  url: "https://fsc.go.kr/eng/pr010101/79431",
});

export const preliminaryApprovals = instrument({
  id: "kr.fsc.otc-preliminary-approvals-2026",
  title: "Release on the preliminary approvals of venues for fractional investment securities",
  authority: "Financial Services Commission (FSC)",
  issued: "2026-02-13",
  inForce: { from: "2026-02-13" },
  force: "staff-statement",
  evidence: "primary",
  url: "https://www.fsc.go.kr/no010101/86295",
  note: "Preliminary approvals for trust beneficiary certificates only, not for investment contracts: the NXT consortium (conditional) and the KDX consortium. Six months to apply for the final licence; whether it was granted is not confirmed.",
});

export const tokenRules2026 = instrument({
  id: "kr.fsc.token-rules-plan-2026",
  title: "Announcement of detailed rules on security tokens",
  authority: "Financial Services Commission (FSC)",
  issued: "2026-05-15",
  inForce: { from: null },
  force: "proposal",
  evidence: "unverified",
  note: "Rules were due in July 2026; their publication is not confirmed. Bundling of assets is to be allowed.",
});

// The register of securities.

export const esa = instrument({
  id: "kr.esa",
  title: "Act on Electronic Registration of Stocks, Bonds, etc.",
  authority: ASSEMBLY,
  inForce: {},
  force: "statute",
  evidence: "secondary",
  url: `${LAW}주식ㆍ사채등의전자등록에관한법률`,
});

export const esa2026 = instrument({
  id: "kr.esa.amendment-2026",
  title: "Amendment of the Act on Electronic Registration of Stocks, Bonds, etc. (distributed ledgers)",
  authority: ASSEMBLY,
  issued: "2026-02-03",
  inForce: { from: "2027-02-04" },
  force: "statute",
  evidence: "secondary",
  url: `${LAW}주식ㆍ사채등의전자등록에관한법률`,
  note: "Passed on 2026-01-15, promulgated on 2026-02-03, in the main in force on 2027-02-04. The decree in force on 2026-10-02 has no rules yet on ledgers or on issuers that keep accounts.",
});

export const securityTokenRelease = instrument({
  id: "kr.fsc.security-token-release",
  title: "Release on the amendments for security tokens",
  authority: "Financial Services Commission (FSC)",
  inForce: {},
  force: "staff-statement",
  evidence: "primary",
  url: "https://www.fsc.go.kr/eng/pr010101/86076",
});

export const securitiesInstruments = [
  fscma,
  fscma2026,
  decree,
  decree2023,
  decreeIssuance,
  decreeOtc,
  decreeThreshold,
  issuanceRegulation,
  securityTokenPlan,
  preliminaryApprovals,
  tokenRules2026,
  esa,
  esa2026,
  securityTokenRelease,
];
