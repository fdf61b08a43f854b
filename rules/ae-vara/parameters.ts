import { EARLIEST, cite, parameter } from "../../src/authoring";
import { issuanceRulebook, issuanceRulebook2023, landDepartmentPhaseTwo, landDepartmentProject } from "./instruments";

// Issue of virtual assets.

export const reportedFloor = parameter({
  id: "ae-vara.category-1.capital",
  title: "Paid-up capital of a Category 1 issuer, as reported",
  unit: "AED",
  values: { "2025-05-19": 1_500_000 },
  cites: [cite(issuanceRulebook, "paid-up capital")],
  evidence: "unverified",
});

export const reserveShare = parameter({
  id: "ae-vara.category-1.capital-share",
  title: "Paid-up capital of a Category 1 issuer in per cent of the average value in reserve or circulation, as reported",
  unit: "percent",
  values: { "2025-05-19": 2 },
  cites: [cite(issuanceRulebook, "paid-up capital")],
  evidence: "unverified",
});

const category2 = [cite(issuanceRulebook2023, "Category 2: prior approval of the issuer")];

export const singleTransaction = parameter({
  id: "ae-vara.category-2-2023.transaction",
  title: "Single transaction above which the issuer needed approval",
  unit: "AED",
  values: { "2023-02-07": 40_000, "2025-05-19": null },
  cites: category2,
});

export const entitiesOffered = parameter({
  id: "ae-vara.category-2-2023.entities",
  title: "Entities acting for their own account from which the issuer needed approval",
  unit: "persons",
  values: { "2023-02-07": 150, "2025-05-19": null },
  cites: category2,
});

export const totalConsideration = parameter({
  id: "ae-vara.category-2-2023.consideration",
  title: "Total consideration of twelve months above which the issuer needed approval",
  unit: "AED",
  values: { "2023-02-07": 2_000_000, "2025-05-19": null },
  cites: category2,
});

// Title tokens of the Land Department.

export const secondaryFrom = parameter({
  id: "ae-vara.dld.secondary-trading",
  title: "First day of secondary trading",
  unit: "date",
  values: { "2026-02-09": "2026-02-20" },
  cites: [cite(landDepartmentPhaseTwo, "secondary trading")],
});

export const minimumTicket = parameter({
  id: "ae-vara.dld.minimum-ticket",
  title: "Smallest investment, as reported",
  unit: "AED",
  values: { [EARLIEST]: 2_000 },
  cites: [cite(landDepartmentProject, "smallest investment")],
});
