import { instrument } from "../../src/authoring";

const CMA = "Capital Markets Authority (CMA)";

export const capitalMarketsAct = instrument({
  id: "ke.capital-markets-act",
  title: "Capital Markets Act",
  number: "Cap. 485A",
  authority: `Parliament of Kenya; ${CMA}`,
  inForce: {},
  force: "statute",
  evidence: "secondary",
  note: "Older law; its first day was not read.",
});

export const formerOfferRegulations = instrument({
  id: "ke.pold-2002",
  title: "Capital Markets (Securities) (Public Offers, Listing and Disclosures) Regulations",
  number: "2002",
  authority: CMA,
  issued: "2002-05-03",
  inForce: { from: "2002-05-03", to: "2023-12-14" },
  force: "regulation",
  evidence: "secondary",
  note: "Recorded from the day of issue.",
});

export const offerRegulations = instrument({
  id: "ke.pold-2023",
  title: "Capital Markets (Public Offers, Listings and Disclosures) Regulations (POLD)",
  number: "2023",
  authority: CMA,
  issued: "2023",
  inForce: { from: "2023-12-15" },
  force: "regulation",
  evidence: "secondary",
  note: "The final numbers were not read; those of private offers come from the exposure draft of 2022.",
});

export const crowdfundingRegulations = instrument({
  id: "ke.crowdfunding-2022",
  title: "Capital Markets (Investment-Based Crowdfunding) Regulations",
  number: "Legal Notice 175 of 2022",
  authority: CMA,
  issued: "2022-10-07",
  inForce: { from: "2022-10-07" },
  force: "regulation",
  evidence: "primary",
  url: "https://new.kenyalaw.org/akn/ke/act/ln/2022/175/eng@2022-12-31",
});

/** Section 2 was read; what the Act does besides comes from the bill and reports. */
export const serviceProvidersAct = instrument({
  id: "ke.vasp-act",
  title: "Virtual Asset Service Providers Act",
  number: "No. 20 of 2025",
  authority: `Parliament of Kenya; Central Bank of Kenya (CBK); ${CMA}`,
  issued: "2025-10-15",
  inForce: { from: "2025-11-04" },
  force: "statute",
  evidence: "primary",
  url: "https://new.kenyalaw.org/akn/ke/act/2025/20",
  note: "Gazetted on 2025-10-21. On 2025-11-18 the authorities said that nobody was licensed and that licensing starts with regulations.",
});

export const draftRegulations = instrument({
  id: "ke.vasp-regulations-draft",
  title: "Draft Virtual Asset Service Providers Regulations",
  number: "2026",
  authority: "National Treasury of Kenya",
  issued: "2026",
  inForce: { from: null },
  force: "proposal",
  evidence: "secondary",
  note: "Open to comment until 2026-04-10; no final text was found by 2026-11-22.",
});
