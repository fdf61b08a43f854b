import { instrument } from "../../src/authoring";

export const vaspAct = instrument({
  id: "vg.vasp-act",
  title: "Virtual Assets Service Providers Act, 2022",
  authority: "House of Assembly of the Virgin Islands; Financial Services Commission",
  inForce: { from: "2023-02-01" },
  force: "statute",
  evidence: "secondary",
});

export const siba = instrument({
  id: "vg.siba",
  title: "Securities and Investment Business Act, 2010",
  authority: "House of Assembly of the Virgin Islands; Financial Services Commission",
  inForce: { from: "2010-05-17" },
  force: "statute",
  evidence: "secondary",
  note: "The first day is known from memory. Part II, on public offers, has not commenced as far as known.",
});

export const smallFundRegulations = instrument({
  id: "vg.incubator-and-approved-funds",
  title: "Incubator and approved funds regulations under the Securities and Investment Business Act",
  authority: "Financial Services Commission",
  inForce: { from: "2015-06" },
  force: "regulation",
  evidence: "secondary",
  note: "In force on a day of June 2015 that was not read. The exact title was not read.",
});

export const privateInvestmentFunds = instrument({
  id: "vg.private-investment-funds-regulations",
  title: "Private Investment Funds Regulations, 2019",
  authority: "Financial Services Commission",
  inForce: { from: "2019-12-31" },
  force: "regulation",
  evidence: "unverified",
  note: "Day and qualification are known from memory.",
});

/** As extended to virtual assets; what it demanded earlier is not dealt with. */
export const amlCode = instrument({
  id: "vg.aml-code",
  title: "Anti-Money Laundering and Terrorist Financing Code of Practice, as extended to virtual assets",
  authority: "Financial Services Commission",
  inForce: { from: "2022-12-01" },
  force: "regulation",
  evidence: "secondary",
});
