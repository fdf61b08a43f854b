import { instrument } from "../../src/authoring";

/** The texts of Qatar and of the Qatar Financial Centre (QFC). None was read in the original. */

const QFC = "Qatar Financial Centre Authority";
const QFCRA = "Qatar Financial Centre Regulatory Authority";

export const digitalAssets = instrument({
  id: "qa.qfc-digital-assets",
  title: "QFC Digital Asset Regulations 2024",
  authority: QFC,
  inForce: { from: "2024-09-01" },
  force: "regulation",
  evidence: "secondary",
});

export const serviceProviders = instrument({
  id: "qa.qfc-tsp-guidelines",
  title: "Token Service Provider Guidelines",
  authority: QFC,
  inForce: { from: "2024-09-01" },
  force: "guidance",
  evidence: "secondary",
});

export const investmentTokens = instrument({
  id: "qa.qfc-investment-tokens",
  title: "Investment Token Rules 2024 and Investment Token (Miscellaneous Amendments) Rules",
  authority: QFCRA,
  inForce: { from: "2024-09-01" },
  force: "rulebook",
  evidence: "secondary",
  note: "Eligibility of retail customers and disclosure were not read; no limit of persons was found.",
});

export const alert2019 = instrument({
  id: "qa.qfcra-alert-2019",
  title: "Alert: services in virtual assets may not be conducted in or from the QFC",
  number: "QFCRA alert of 2019-12-26",
  authority: QFCRA,
  issued: "2019-12-26",
  inForce: { from: "2019-12-26", to: "2024-08-31" },
  force: "regulation",
  evidence: "secondary",
  note: "Whether it was formally repealed is not known; treated as ended when the framework of 2024 began.",
});

export const amlVersion6 = instrument({
  id: "qa.qfc-aml-v6",
  title: "QFC rules against money laundering and terrorist financing, version 6",
  authority: QFCRA,
  inForce: { from: "2026-05-01" },
  force: "rulebook",
  evidence: "secondary",
});

export const bankCircular = instrument({
  id: "qa.qcb-circular-2018",
  title: "Circular to banks on cryptocurrencies",
  number: "Qatar Central Bank circular of 2018",
  authority: "Qatar Central Bank",
  inForce: { from: "2018" },
  force: "regulation",
  evidence: "secondary",
  note: "Made in 2018 on a day that was not found.",
});

export const marketsAuthorityLaw = instrument({
  id: "qa.qfma-law",
  title: "Law of the Qatar Financial Markets Authority, with its offering rules",
  number: "Law No. 8 of 2012",
  authority: "State of Qatar",
  inForce: {},
  force: "statute",
  evidence: "unverified",
  note: "Known from memory. The position of the authority on tokens was not found; a guideline of the Central Bank on ledgers of 2024 was not read.",
});

export const promotionRules = instrument({
  id: "qa.qfc-promotion",
  title: "QFC rules on the promotion of regulated activities",
  authority: QFCRA,
  inForce: {},
  force: "rulebook",
  evidence: "unverified",
  note: "Not read.",
});
