import { instrument } from "../../src/authoring";

const GOVERNMENT = "Government of Gibraltar";

export const dltFramework = instrument({
  id: "gi.dlt-framework",
  title: "Framework for distributed-ledger providers, now in the Financial Services Act 2019, Schedule 2, with the regulatory principles",
  authority: `${GOVERNMENT}; Gibraltar Financial Services Commission`,
  issued: "2017",
  inForce: { from: "2018-01-01" },
  force: "statute",
  evidence: "secondary",
  note: "Nine principles, and a tenth on market integrity since 2022. The Commission's guidance on scope was read in part at an address that is not official.",
});

export const arrangements = instrument({
  id: "gi.regulated-activities-2025",
  title: "Financial Services (Regulated Activities) (Amendment) Regulations 2025",
  authority: GOVERNMENT,
  issued: "2025",
  inForce: { from: "2025" },
  force: "regulation",
  evidence: "secondary",
  note: "In force on the day they were made, which was not read: guidance of 2025-03-28 does not know them yet, guidance of 2026-03-26 does.",
});

export const registrationRegulations = instrument({
  id: "gi.poca-registration",
  title: "Proceeds of Crime Act 2015 (Relevant Financial Business) (Registration) Regulations 2021",
  authority: GOVERNMENT,
  issued: "2021",
  inForce: { from: "2021" },
  force: "regulation",
  evidence: "secondary",
  note: "Of 2021; the day was not read.",
});

export const transferRegulations = instrument({
  id: "gi.poca-transfers",
  title: "Proceeds of Crime Act 2015 (Transfer of Virtual Assets) Regulations 2021",
  authority: GOVERNMENT,
  issued: "2021",
  inForce: { from: "2021" },
  force: "regulation",
  evidence: "secondary",
  note: "Of 2021; the day was not read.",
});

export const prospectusRegulation = instrument({
  id: "gi.prospectus-regulation",
  title: "Prospectus Regulation as it has effect in Gibraltar",
  number: "Regulation (EU) 2017/1129",
  authority: GOVERNMENT,
  inForce: {},
  force: "statute",
  evidence: "secondary",
  url: "https://www.gibraltarlaws.gov.gi/legislations/regulation-eu-20171129-6667/version/28-07-2022",
  note: "The contents were read (articles 1, 3, 20 to 23); the numbers are known from memory. Whether Gibraltar followed later reforms is not known.",
});
