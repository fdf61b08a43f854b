import { instrument } from "../../src/authoring";

const diet = "National Diet; Financial Services Agency";
const asRead = "Read as in force between 2026-05-25 and 2026-06-01.";

export const fiea = instrument({
  id: "jp.fiea",
  title: "Financial Instruments and Exchange Act",
  number: "Act No. 25 of 1948",
  authority: diet,
  inForce: {},
  force: "statute",
  evidence: "primary",
  url: "https://laws.e-gov.go.jp/law/323AC0000000025",
  note: asRead,
});

export const fieaOrder = instrument({
  id: "jp.fiea-order",
  title: "Order for Enforcement of the Financial Instruments and Exchange Act",
  authority: "Cabinet",
  inForce: {},
  force: "regulation",
  evidence: "primary",
  url: "https://laws.e-gov.go.jp/law/340CO0000000321",
  note: `${asRead} Article 1-6 as amended by Cabinet Order 35 of 2022 for solicitations begun on or after 2022-01-29.`,
});

export const definitionOrdinance = instrument({
  id: "jp.definition-ordinance",
  title: "Cabinet Office Ordinance on definitions under Article 2 of the Financial Instruments and Exchange Act (Definition Ordinance)",
  authority: "Financial Services Agency",
  inForce: {},
  force: "regulation",
  evidence: "primary",
  url: "https://laws.e-gov.go.jp/law/405M50000040014",
  note: asRead,
});

export const disclosureOrdinance = instrument({
  id: "jp.disclosure-ordinance",
  title: "Cabinet Office Ordinance on disclosure of corporate affairs (Disclosure Ordinance)",
  authority: "Financial Services Agency",
  inForce: {},
  force: "regulation",
  evidence: "primary",
  url: "https://laws.e-gov.go.jp/law/348M50000040005",
  note: asRead,
});

export const fibOrdinance = instrument({
  id: "jp.fib-ordinance",
  title: "Cabinet Office Ordinance on financial instruments business (FIB Ordinance)",
  authority: "Financial Services Agency",
  inForce: {},
  force: "regulation",
  evidence: "primary",
  url: "https://laws.e-gov.go.jp/law/419M60000002052",
  note: asRead,
});

/** Widened the class of individuals who may become specified investors. */
export const ordinance42 = instrument({
  id: "jp.cabinet-office-ordinance-42-2022",
  title: "Amendment of the criteria for individuals who become specified investors",
  number: "Cabinet Office Ordinance No. 42 of 2022",
  authority: "Financial Services Agency",
  issued: "2022-06-29",
  inForce: { from: "2022-07-01" },
  force: "regulation",
  evidence: "secondary",
});

export const ftkAct = instrument({
  id: "jp.ftk-act",
  title: "Act on Specified Joint Real Estate Ventures",
  number: "Act No. 77 of 1994",
  authority: "National Diet; Ministry of Land, Infrastructure, Transport and Tourism; prefectures",
  inForce: {},
  force: "statute",
  evidence: "primary",
  url: "https://laws.e-gov.go.jp/law/406AC0000000077",
});

export const ftkOrder = instrument({
  id: "jp.ftk-order",
  title: "Order for Enforcement of the Act on Specified Joint Real Estate Ventures",
  number: "Cabinet Order No. 413 of 1994",
  authority: "Cabinet",
  inForce: {},
  force: "regulation",
  evidence: "primary",
  url: "https://laws.e-gov.go.jp/law/406CO0000000413",
});

export const psa = instrument({
  id: "jp.psa",
  title: "Payment Services Act",
  number: "Act No. 59 of 2009",
  authority: diet,
  inForce: {},
  force: "statute",
  evidence: "primary",
  url: "https://laws.e-gov.go.jp/law/421AC0000000059",
  note: `${asRead} Includes Act 66 of 2025, in force on 2026-06-01.`,
});

export const caespOrdinance = instrument({
  id: "jp.caesp-ordinance",
  title: "Cabinet Office Ordinance on crypto-asset exchange service providers",
  authority: "Financial Services Agency",
  inForce: {},
  force: "regulation",
  evidence: "primary",
  url: "https://laws.e-gov.go.jp/law/429M60000002007",
  note: asRead,
});

export const epiOrdinance = instrument({
  id: "jp.epi-ordinance",
  title: "Cabinet Office Ordinance on electronic payment instruments",
  authority: "Financial Services Agency",
  inForce: { from: "2023-06-01" },
  force: "regulation",
  evidence: "primary",
  url: "https://laws.e-gov.go.jp/law/505M60000002048",
  note: asRead,
});

export const jvceaRules = instrument({
  id: "jp.jvcea-rules",
  title: "Rules of the association of crypto-asset exchange providers (JVCEA)",
  authority: "Japan Virtual and Crypto assets Exchange Association",
  inForce: {},
  force: "self-regulatory",
  evidence: "unverified",
  note: "Not read.",
});

export const criminalProceedsAct = instrument({
  id: "jp.criminal-proceeds-act",
  title: "Act on Prevention of Transfer of Criminal Proceeds",
  authority: "National Diet",
  inForce: {},
  force: "statute",
  evidence: "unverified",
  note: "Known from memory.",
});

export const cryptoBill = instrument({
  id: "jp.fiea-crypto-bill-2026",
  title: "Bill moving crypto-assets from the Payment Services Act to the Financial Instruments and Exchange Act",
  authority: "Cabinet",
  issued: "2026-04-10",
  inForce: { from: null },
  force: "proposal",
  evidence: "unverified",
  note: "Approved by the Cabinet on 2026-04-10. Passage and promulgation are not confirmed; the Act in force on 2026-05-25 contains none of it. Expected to start around the fiscal year 2027.",
});
