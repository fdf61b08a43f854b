import { instrument } from "../../src/authoring";
import { amlLaw2018, amlLaw2025, amlRegulation } from "../ae/instruments";

const authority = "Dubai Financial Services Authority";

export const marketsLaw = instrument({
  id: "ae-difc.markets-law-2012",
  title: "Markets Law",
  number: "DIFC Law No. 1 of 2012",
  authority: "Dubai International Financial Centre",
  inForce: {},
  force: "statute",
  evidence: "primary",
  url: "http://dfsa.complinet.com/en/display/display_viewall.html?rbid=1547&element_id=16597",
  note: "Articles 11 to 13 were read in the text of 2019; a change of the rules on public offers was reported in 2025 and is not established.",
});

export const marketsRules = instrument({
  id: "ae-difc.mkt",
  title: "Markets Rules (MKT)",
  authority,
  inForce: {},
  force: "rulebook",
  evidence: "primary",
  url: "https://dfsaen.thomsonreuters.com/rulebook/mkt-271-guidance",
});

export const conductRules = instrument({
  id: "ae-difc.cob",
  title: "Conduct of Business Module (COB)",
  authority,
  inForce: {},
  force: "rulebook",
  evidence: "primary",
  url: "https://dfsaen.thomsonreuters.com/rulebook/cob-237",
});

export const investmentTokenRegime = instrument({
  id: "ae-difc.investment-tokens-2021",
  title: "Investment Token amendments of GEN, COB, AMI and MKT",
  authority,
  inForce: { from: "2021-10-25" },
  force: "rulebook",
  evidence: "secondary",
  note: "Of October 2021; the day is not confirmed.",
});

export const tokenisationSandbox = instrument({
  id: "ae-difc.sandbox-2025",
  title: "Tokenisation regulatory sandbox",
  authority,
  inForce: { from: "2025-03" },
  force: "guidance",
  evidence: "secondary",
  note: "Since March 2025; the day was not read.",
});

export const cryptoTokenRegime2022 = instrument({
  id: "ae-difc.crypto-tokens-2022",
  title: "Crypto Token regime, recognition by the DFSA (GEN 3A as first made)",
  authority,
  inForce: { from: "2022-11-01", to: "2026-01-11" },
  force: "rulebook",
  evidence: "secondary",
});

export const cryptoTokenRegime = instrument({
  id: "ae-difc.crypto-tokens-2026",
  title: "Crypto Token regime, suitability assessed by the firm (GEN 3A as amended after Consultation Paper 168)",
  authority,
  inForce: { from: "2026-01-12" },
  force: "rulebook",
  evidence: "secondary",
});

export const regulatoryLaw = instrument({
  id: "ae-difc.regulatory-law-2004",
  title: "Regulatory Law 2004",
  authority: "Dubai International Financial Centre",
  inForce: {},
  force: "statute",
  evidence: "secondary",
});

export const generalModule = instrument({
  id: "ae-difc.gen",
  title: "General Module (GEN)",
  authority,
  inForce: {},
  force: "rulebook",
  evidence: "secondary",
});

/** Federal criminal law and the federal law on money laundering apply in the financial free zones. */
export const federalAmlLaw2018 = instrument({ ...amlLaw2018, id: "ae-difc.fdl20-2018" });
export const federalAmlLaw2025 = instrument({ ...amlLaw2025, id: "ae-difc.fdl10-2025" });
export const federalAmlRegulation = instrument({ ...amlRegulation, id: "ae-difc.cabinet134-2025" });
