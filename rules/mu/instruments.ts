import { instrument } from "../../src/authoring";

const FSC = "Financial Services Commission of Mauritius";

export const vaitos = instrument({
  id: "mu.vaitos",
  title: "Virtual Asset and Initial Token Offering Services Act 2021",
  authority: "National Assembly of Mauritius",
  issued: "2021-12-16",
  inForce: { from: "2022-02-07" },
  force: "statute",
  evidence: "secondary",
  note: "That acting as issuer without registration is an offence was read in the memorandum of the bill; sections and penalties rest on secondary sources. One adviser speaks of notification rather than approval.",
});

export const capitalRules = instrument({
  id: "mu.vaitos-capital-rules",
  title: "VAITOS (Capital and Other Financial Requirements) Rules 2022",
  authority: FSC,
  issued: "2022",
  inForce: { from: "2022-07-01" },
  force: "regulation",
  evidence: "secondary",
});

export const advertisingRules = instrument({
  id: "mu.vaitos-advertising-rules",
  title: "VAITOS (Publication of Advertisements) Rules 2022",
  number: "GN 177 of 2022",
  authority: FSC,
  issued: "2022",
  inForce: { from: "2022-07-01" },
  force: "regulation",
  evidence: "secondary",
  note: "First pages read at an address that is not official.",
});

export const securitiesAct = instrument({
  id: "mu.securities-act",
  title: "Securities Act 2005, with the Securities (Public Offers) Rules 2007",
  authority: "National Assembly of Mauritius",
  issued: "2005",
  inForce: {},
  force: "statute",
  evidence: "secondary",
});

export const securitiesAmendment = instrument({
  id: "mu.securities-amendment-2021",
  title: "Securities (Amendment) Act 2021",
  authority: "National Assembly of Mauritius",
  issued: "2021-07-03",
  inForce: { from: "2021-07-31" },
  force: "statute",
  evidence: "secondary",
  note: "Published on 2021-07-03.",
});

export const stoGuidance = instrument({
  id: "mu.sto-guidance",
  title: "Guidance note on securities token offerings",
  authority: FSC,
  issued: "2019-04-08",
  inForce: { from: "2019-04-08" },
  force: "guidance",
  evidence: "secondary",
  note: "Revised in September 2022.",
});

export const preferentialRules = instrument({
  id: "mu.preferential-offer-rules",
  title: "Securities (Preferential Offer) Rules 2017",
  number: "GN 108 of 2017",
  authority: FSC,
  issued: "2017",
  inForce: { from: "2017" },
  force: "regulation",
  evidence: "secondary",
  note: "First pages of the consolidation of 2023-10-16 read at an address that is not official. Of 2017; the day was not read. Amended on 2021-04-03 and 2023-10-16.",
});

export const preferentialAmendment = instrument({
  id: "mu.preferential-amendment-2023",
  title: "Securities (Preferential Offer) (Amendment) Rules 2023",
  number: "GN 152 of 2023",
  authority: FSC,
  issued: "2023",
  inForce: { from: "2023-10-16" },
  force: "regulation",
  evidence: "secondary",
  note: "First pages read at an address that is not official.",
});
