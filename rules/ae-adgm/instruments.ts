import { instrument } from "../../src/authoring";
import { amlLaw2018, amlLaw2025, amlRegulation } from "../ae/instruments";

const authority = "Financial Services Regulatory Authority (ADGM)";

export const fsmr = instrument({
  id: "ae-adgm.fsmr-2015",
  title: "Financial Services and Markets Regulations 2015",
  authority: "Abu Dhabi Global Market",
  inForce: {},
  force: "statute",
  evidence: "primary",
  url: "https://en.adgm.thomsonreuters.com/rulebook/introduction-21",
});

export const marketRules = instrument({
  id: "ae-adgm.mkt",
  title: "Market Rules (MKT)",
  authority,
  inForce: {},
  force: "rulebook",
  evidence: "primary",
  url: "https://adgmen.thomsonreuters.com/entiresection/10764",
});

export const securitiesGuidance = instrument({
  id: "ae-adgm.digital-securities-guidance",
  title: "Guidance on the regulation of digital securities activities",
  authority,
  issued: "2020-02-24",
  inForce: { from: "2020-02-24" },
  force: "guidance",
  evidence: "primary",
  url: "https://en.adgm.thomsonreuters.com/rulebook/regulatory-treatment-tokens-deemed-be-securities",
});

export const conductRules = instrument({
  id: "ae-adgm.cobs",
  title: "Conduct of Business Rulebook (COBS)",
  authority,
  inForce: {},
  force: "rulebook",
  evidence: "secondary",
  url: "https://adgmen.thomsonreuters.com/entiresection/8844",
});

export const fiatTokenRegime = instrument({
  id: "ae-adgm.frt-2024",
  title: "Regime for the issue of fiat-referenced tokens (FSMR Schedule 1; COBS chapter 19A)",
  authority,
  inForce: { from: "2024-12-05" },
  force: "rulebook",
  evidence: "secondary",
});

export const virtualAssetAmendments = instrument({
  id: "ae-adgm.virtual-assets-2025",
  title: "FSMR (Amendment No. 1) 2025 and COBS VER18",
  authority,
  issued: "2025-06-10",
  inForce: { from: "2025-06-10" },
  force: "rulebook",
  evidence: "secondary",
});

/** Federal criminal law and the federal law on money laundering apply in the financial free zones. */
export const federalAmlLaw2018 = instrument({ ...amlLaw2018, id: "ae-adgm.fdl20-2018" });
export const federalAmlLaw2025 = instrument({ ...amlLaw2025, id: "ae-adgm.fdl10-2025" });
export const federalAmlRegulation = instrument({ ...amlRegulation, id: "ae-adgm.cabinet134-2025" });
