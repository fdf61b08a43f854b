import { instrument } from "../../src/authoring";

const JFSC = "Jersey Financial Services Commission";
const STATES = "States of Jersey";

export const cobo = instrument({
  id: "je.cobo",
  title: "Control of Borrowing (Jersey) Order 1958",
  authority: STATES,
  issued: "1958",
  inForce: {},
  force: "regulation",
  evidence: "secondary",
  note: "Consents under article 2 (companies and shares) and article 4 (other securities). That an issue without consent is an offence under the Control of Borrowing (Jersey) Law is known from memory.",
});

export const tokenGuidance = instrument({
  id: "je.token-issue-guidance",
  title: "Sound Business Practice Policy and guidance on initial coin and token offerings, with the checklist for token issues by Jersey companies",
  authority: JFSC,
  issued: "2018-07",
  inForce: { from: "2018-07" },
  force: "guidance",
  evidence: "secondary",
  note: "Of July 2018, updated in 2024; the days were not read.",
});

export const rwaGuidance = instrument({
  id: "je.rwa-guidance",
  title: "Guidance on the tokenisation of real-world assets",
  authority: JFSC,
  issued: "2024",
  inForce: { from: "2024" },
  force: "guidance",
  evidence: "secondary",
  note: "Of 2024; neither the month nor the full text was read.",
});

export const companiesLaw = instrument({
  id: "je.companies-law",
  title: "Companies (Jersey) Law 1991 and Companies (General Provisions) (Jersey) Order 2002",
  authority: STATES,
  issued: "2002",
  inForce: {},
  force: "statute",
  evidence: "unverified",
  note: "That circulation needs consent comes from a reliable source; the number of persons is known from memory.",
});

export const fundsLaw = instrument({
  id: "je.cif-law",
  title: "Collective Investment Funds (Jersey) Law 1988, with the Jersey Private Fund Guide",
  authority: `${STATES}; ${JFSC}`,
  issued: "1988",
  inForce: {},
  force: "statute",
  evidence: "secondary",
  note: "The Guide was revised with effect from 2025-08-06.",
});

export const privateFundsOrder = instrument({
  id: "je.jpf-order-2025",
  title: "Collective Investment Funds (Jersey Private Funds) Order 2025, with the revised Jersey Private Fund Guide",
  authority: `${STATES}; ${JFSC}`,
  issued: "2025-07-23",
  inForce: { from: "2025-08-06" },
  force: "regulation",
  evidence: "secondary",
});

export const proceedsOfCrime = instrument({
  id: "je.pocl-vasp",
  title: "Proceeds of Crime (Jersey) Law 1999, Schedule 2 Part 4, as amended by the Proceeds of Crime (Amendment No. 6) (Jersey) Order 2022",
  authority: STATES,
  issued: "2022",
  inForce: { from: "2023-01-30" },
  force: "statute",
  evidence: "primary",
  url: "https://www.jerseyfsc.org/news-and-events/virtual-asset-service-providers",
  note: "Read on the Commission's own page. Before, exchanges of virtual currency registered under rules of 2016.",
});

export const financialServicesLaw = instrument({
  id: "je.fsjl",
  title: "Financial Services (Jersey) Law 1998",
  authority: STATES,
  issued: "1998",
  inForce: {},
  force: "statute",
  evidence: "unverified",
  note: "What is investment business is known from memory.",
});
