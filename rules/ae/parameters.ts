import { cite, parameter } from "../../src/authoring";
import { activitiesRulebook } from "./instruments";

/** Professional investors of the Financial Activities Rulebook. The day of the first value is that of the amended text. */

const professional = (limb: string) => [cite(activitiesRulebook, `professional investor: ${limb}`)];

export const companyAssets = parameter({
  id: "ae.professional.company-assets",
  title: "Total assets of a company (one of three tests, of which two are met)",
  unit: "AED",
  values: { "2023-02-01": 75_000_000 },
  cites: professional("companies"),
});

export const companyIncome = parameter({
  id: "ae.professional.company-income",
  title: "Net annual income of a company (one of three tests, of which two are met)",
  unit: "AED",
  values: { "2023-02-01": 150_000_000 },
  cites: professional("companies"),
});

export const trusteeAssets = parameter({
  id: "ae.professional.trustee-assets",
  title: "Assets of a trustee",
  unit: "AED",
  values: { "2023-02-01": 35_000_000 },
  cites: professional("trustees"),
});

export const familyOfficeAssets = parameter({
  id: "ae.professional.family-office-assets",
  title: "Assets of a family office",
  unit: "AED",
  values: { "2023-02-01": 15_000_000 },
  cites: professional("family offices"),
});

export const jointVentureAssets = parameter({
  id: "ae.professional.joint-venture-assets",
  title: "Assets of a joint venture",
  unit: "AED",
  values: { "2023-02-01": 25_000_000 },
  cites: professional("joint ventures"),
});

export const naturalPersonEquity = parameter({
  id: "ae.professional.net-equity",
  title: "Net equity of a natural person without the main residence",
  unit: "AED",
  values: { "2023-02-01": 4_000_000 },
  cites: professional("natural persons"),
  evidence: "unverified",
});
