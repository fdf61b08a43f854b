import { instrument } from "../../src/authoring";

export const corporationsAct = instrument({
  id: "au.corporations-act",
  title: "Corporations Act 2001, Chapters 2L, 5C and 6D",
  authority: "Parliament of Australia",
  inForce: { from: "2001-07-15" },
  force: "statute",
  evidence: "secondary",
  note: "Administered by ASIC. The first day and the amounts are known from memory.",
});

export const chapter7 = instrument({
  id: "au.corporations-act-ch7",
  title: "Corporations Act 2001, Chapter 7 (financial services and markets)",
  authority: "Parliament of Australia",
  inForce: { from: "2002-03-11" },
  force: "statute",
  evidence: "secondary",
  note: "Administered by ASIC. The first day and the amounts are known from memory.",
});

export const crowdFunding = instrument({
  id: "au.corporations-act-csf",
  title: "Corporations Act 2001, crowd-sourced funding",
  authority: "Parliament of Australia",
  inForce: { from: "2017-09-29" },
  force: "statute",
  evidence: "secondary",
  note: "Open to proprietary companies from October 2018.",
});

export const distributionObligations = instrument({
  id: "au.corporations-act-ddo",
  title: "Corporations Act 2001, design and distribution obligations",
  authority: "Parliament of Australia",
  inForce: { from: "2021-10-05" },
  force: "statute",
  evidence: "unverified",
});

export const regulations = instrument({
  id: "au.corporations-regulations",
  title: "Corporations Regulations 2001",
  authority: "Governor-General in Council",
  inForce: {},
  force: "regulation",
  evidence: "unverified",
});

export const asicAct = instrument({
  id: "au.asic-act",
  title: "Australian Securities and Investments Commission Act 2001",
  authority: "Parliament of Australia",
  inForce: { from: "2001-07-15" },
  force: "statute",
  evidence: "unverified",
});

export const info225 = instrument({
  id: "au.asic-info-225",
  title: "INFO 225: digital assets, financial products and services",
  authority: "ASIC",
  issued: "2025-10-29",
  inForce: { from: "2025-10-29" },
  force: "guidance",
  evidence: "secondary",
});

export const noAction = instrument({
  id: "au.asic-no-action-2025",
  title: "Class no-action position for digital asset businesses",
  authority: "ASIC",
  issued: "2025-10-29",
  inForce: { from: "2025-10-29" },
  force: "staff-statement",
  evidence: "secondary",
  note: "From 2026-07-01 it serves those only who had applied by 2026-06-30. Whether it was extended is not confirmed.",
});

export const info269 = instrument({
  id: "au.asic-info-269",
  title: "INFO 269: discussing financial products and services online",
  authority: "ASIC",
  inForce: {},
  force: "guidance",
  evidence: "unverified",
});

export const distributionRelief = instrument({
  id: "au.asic-2025-631-867",
  title: "Relief for distributors of stablecoins and wrapped tokens",
  number: "ASIC instruments 2025/631 and 2025/867",
  authority: "ASIC",
  issued: "2025-12",
  inForce: { from: "2025-12", to: "2028-06-01" },
  force: "regulation",
  evidence: "unverified",
  note: "Neither its first day in December 2025 nor its conditions were read; its last day is as reported.",
});

export const foreignRelief = instrument({
  id: "au.asic-foreign-relief",
  title: "Relief for foreign financial services providers (limited connection, sufficient equivalence)",
  authority: "ASIC",
  inForce: { to: "2027-03-31" },
  force: "regulation",
  evidence: "unverified",
  note: "Last day as reported.",
});

export const lowVolume = instrument({
  id: "au.asic-2016-888",
  title: "Low Volume Financial Markets instrument",
  number: "2016/888",
  authority: "ASIC",
  inForce: { to: "2026-09-30" },
  force: "regulation",
  evidence: "unverified",
  url: "https://www.legislation.gov.au/F2016L01501/latest/text",
});

export const lowVolumeRemade = instrument({
  id: "au.asic-low-volume-remade",
  title: "Low Volume Financial Markets instrument, as remade",
  authority: "ASIC",
  inForce: { from: "2026-10-01" },
  force: "regulation",
  evidence: "unverified",
  note: "That it was remade is reported; its conditions were not read.",
});

export const digitalAssetsAct = instrument({
  id: "au.daf-act",
  title: "Corporations Amendment (Digital Assets Framework) Act 2026",
  number: "No. 38, 2026",
  authority: "Parliament of Australia",
  issued: "2026-04-08",
  inForce: { from: "2027-04-08" },
  force: "statute",
  evidence: "secondary",
  url: "https://www.ato.gov.au/law/view/print?DocID=PAC%2F20260038%2FSch1-Cl37&PiT=99991231235958",
  note: "Twelve months from assent end on 2027-04-07, so that it starts on 2027-04-08; one source says 2027-04-09. A transition of about six months was reported of the bill.",
});

export const amlAmendment = instrument({
  id: "au.aml-ctf-amendment-2024",
  title: "Anti-Money Laundering and Counter-Terrorism Financing Amendment Act 2024, virtual assets",
  authority: "Parliament of Australia",
  inForce: { from: "2026-03-31" },
  force: "statute",
  evidence: "secondary",
  note: "Existing entities have until 2029-03-30 for the new initial customer due diligence.",
});
