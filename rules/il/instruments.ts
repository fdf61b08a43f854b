import { instrument } from "../../src/authoring";

const isa = "Israel Securities Authority";

export const securitiesLaw = instrument({
  id: "il.securities-law",
  title: "Securities Law",
  number: "5728-1968",
  authority: "Knesset",
  issued: "1968",
  inForce: {},
  force: "statute",
  evidence: "primary",
  url: "https://www.isa.gov.il/sites/ISAEng/Supervised%20Departments/Public%20Companies/Public%20Securities%20Offerings/Pages/default.aspx",
  note: "Section 1 and the regulations under section 15A were read in translation at an address that is not official; the address given is the Authority's page on public offers.",
});

export const detailsRegulations = instrument({
  id: "il.details-regulations",
  title: "Securities Regulations (Details with regard to sections 15A to 15C of the Law)",
  number: "5760-2000",
  authority: "Minister of Finance",
  issued: "2000",
  inForce: { from: "2000" },
  force: "regulation",
  evidence: "secondary",
  note: "Read in translation at an address that is not official. In force on a day of 2000 that was not read.",
});

export const firstSchedule = instrument({
  id: "il.first-schedule",
  title: "First Schedule to the Securities Law, as amended in 2016",
  authority: "Knesset and Minister of Finance",
  issued: "2016-02-24",
  inForce: { from: "2016-03-25" },
  force: "statute",
  evidence: "secondary",
});

export const coordinatorRegulations = instrument({
  id: "il.coordinator-regulations",
  title: "Securities Regulations (Offer through an Offering Coordinator)",
  number: "2017",
  authority: "Minister of Finance",
  issued: "2017",
  inForce: { from: "2017" },
  force: "regulation",
  evidence: "secondary",
  note: "In force on a day of 2017 that was not read.",
});

export const cryptoReport = instrument({
  id: "il.isa-crypto-report",
  title: "Final report of the committee on offers of crypto-currency to the public",
  authority: isa,
  issued: "2019-03-05",
  inForce: { from: "2019-03-05" },
  force: "guidance",
  evidence: "secondary",
});

export const kirobo = instrument({
  id: "il.isa-kirobo",
  title: "Staff position on the tokens of Kirobo",
  authority: isa,
  issued: "2021",
  inForce: { from: "2021" },
  force: "staff-statement",
  evidence: "secondary",
  note: "Issued on a day of 2021 that was not read.",
});

export const privateOfferReport = instrument({
  id: "il.isa-private-offers",
  title: "Report on offers of securities without a prospectus",
  authority: isa,
  inForce: {},
  force: "guidance",
  evidence: "secondary",
});

export const digitalAssetBill = instrument({
  id: "il.digital-asset-bill",
  title: "Bill on digital investment assets",
  authority: "Knesset",
  issued: "2022-12",
  inForce: { from: null },
  force: "proposal",
  evidence: "secondary",
  note: "Revised in 2023; that it was enacted was not found. It would extend securities to digital investment assets, also of issuers that are no corporations.",
});

export const financialServicesLaw = instrument({
  id: "il.regulated-financial-services",
  title: "Supervision of Financial Services (Regulated Financial Services) Law",
  number: "2016",
  authority: "Knesset; Capital Market, Insurance and Savings Authority",
  issued: "2016",
  inForce: { from: "2016" },
  force: "statute",
  evidence: "secondary",
  note: "The first day of what it says of virtual currency was not read.",
});
