import { instrument } from "../../src/authoring";

const authority = "Astana Financial Services Authority (AFSA)";

export const framework = instrument({
  id: "kz-aifc.fsfr",
  title: "AIFC Financial Services Framework Regulations",
  authority: "Astana International Financial Centre",
  issued: "2017",
  inForce: { from: "2018" },
  force: "statute",
  evidence: "secondary",
  note: "Sections 60 and 61 were seen through the Market Rules that rest on them. In force on a day of 2018 that was not read.",
});

export const marketRules = instrument({
  id: "kz-aifc.mar",
  title: "AIFC Market Rules (MAR)",
  authority,
  issued: "2017",
  inForce: { from: "2018" },
  force: "rulebook",
  evidence: "primary",
  url: "https://orderly.myafsa.com/entiresection/a000100020001000100060002/chapter-2-offer-of-securities",
  note: "In force on a day of 2018 that was not read.",
});

export const daaRules = instrument({
  id: "kz-aifc.daa",
  title: "AIFC Rules on Digital Asset Activities (DAA)",
  authority,
  issued: "2023",
  inForce: { from: "2024-01-01" },
  force: "rulebook",
  evidence: "primary",
  url: "https://orderly.myafsa.com/entiresection/a000100020002000U0003/3.2.-requirements-for-digital-asset-service-providers",
});

export const daaAmendments = instrument({
  id: "kz-aifc.daa-amendments",
  title: "Amendments to the DAA Rules, consultation AFSA-P-CE-2025-0002 and feedback statement",
  authority,
  issued: "2025",
  inForce: { from: null },
  force: "proposal",
  evidence: "secondary",
  note: "A feedback statement with the final policy has been issued; content and first day were not read.",
});

export const retailLimits = instrument({
  id: "kz-aifc.retail-limits",
  title: "Limits for retail clients on authorised digital asset trading facilities",
  authority,
  inForce: {},
  force: "rulebook",
  evidence: "primary",
  url: "https://aifc.kz/news/aifc-introduces-limits-for-retail-clients-on-buying-and-trading-of-digital-assets-in-aifc-authorised-digital-asset-trading-facilities",
  note: "An announcement, older than the DAA Rules.",
});

export const fundRules = instrument({
  id: "kz-aifc.cis",
  title: "AIFC Collective Investment Scheme Rules",
  authority,
  inForce: {},
  force: "rulebook",
  evidence: "primary",
  url: "https://orderly.myafsa.com/entiresection/a00010002000200040004/2.5.-secondary-transactions-and-excluded-offers",
});
