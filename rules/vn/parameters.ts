import { EARLIEST, cite, parameter } from "../../src/authoring";
import { pilot, securitiesLaw } from "./instruments";

const UNVERIFIED = { evidence: "unverified" } as const;
const licence = cite(pilot, "Art. 8");

export const prospectusPeriod = parameter({
  id: "vn.pilot.prospectus",
  title: "Time between the publication of the prospectus and the offer",
  unit: "duration",
  values: { [EARLIEST]: "P15D" },
  cites: [cite(pilot, "prospectus, Form 01")],
});

export const charterCapital = parameter({
  id: "vn.provider.charter-capital",
  title: "Least charter capital of a provider",
  unit: "VND",
  values: { [EARLIEST]: 10_000_000_000_000 },
  cites: [licence],
});

export const institutionalShare = parameter({
  id: "vn.provider.institutional",
  title: "Least share of the capital that institutions contribute",
  unit: "percent",
  values: { [EARLIEST]: 65 },
  cites: [licence],
});

export const qualifyingShare = parameter({
  id: "vn.provider.qualifying",
  title: "Share of the capital that banks, securities companies, fund managers, insurers or technology companies exceed",
  unit: "percent",
  values: { [EARLIEST]: 35 },
  cites: [cite(pilot, "Art. 8", UNVERIFIED)],
});

export const qualifyingInstitutions = parameter({
  id: "vn.provider.institutions",
  title: "Fewest of those institutions",
  unit: "persons",
  values: { [EARLIEST]: 2 },
  cites: [licence],
});

export const foreignShare = parameter({
  id: "vn.provider.foreign",
  title: "Most foreign ownership of a provider",
  unit: "percent",
  values: { [EARLIEST]: 49 },
  cites: [licence],
});

export const directorYears = parameter({
  id: "vn.provider.director-years",
  title: "Fewest years of the general director in a financial institution",
  unit: "years",
  values: { [EARLIEST]: 2 },
  cites: [licence],
});

export const technologyYears = parameter({
  id: "vn.provider.technology-years",
  title: "Fewest years of experience of the head of technology",
  unit: "years",
  values: { [EARLIEST]: 5 },
  cites: [licence],
});

export const securityLevel = parameter({
  id: "vn.provider.security-level",
  title: "Least security level of the information system",
  unit: "level",
  values: { [EARLIEST]: 4 },
  cites: [licence],
});

export const migrationPeriod = parameter({
  id: "vn.migration.period",
  title: "Time after the first licence within which domestic investors move to licensed providers",
  unit: "duration",
  values: { [EARLIEST]: "P6M" },
  cites: [cite(pilot, "Art. 7(2)", UNVERIFIED)],
});

export const publicOfferees = parameter({
  id: "vn.securities.public-offerees",
  title: "Investors, professional ones left out, from which an offer of securities is public",
  unit: "persons",
  values: { [EARLIEST]: 100 },
  cites: [cite(securitiesLaw, "public offer")],
});
