import { EARLIEST, cite, parameter } from "../../src/authoring";
import { companiesAct, daba, daia, iba } from "./instruments";

export const placementLimit = parameter({
  id: "bm.daia.placementLimit",
  title: "Persons from whom on an offer of digital assets is no private placement",
  unit: "persons",
  values: { [EARLIEST]: 150 },
  cites: [cite(daia, "offers to the public", { evidence: "unverified" })],
  evidence: "unverified",
});

export const classTStart = parameter({
  id: "bm.daba.classTStart",
  title: "First day of the test licence, Class T",
  unit: "date",
  values: { [EARLIEST]: "2020-12-11" },
  cites: [cite(daba, "classes of licence")],
});

export const investmentRevenueLimit = parameter({
  id: "bm.iba.investmentRevenueLimit",
  title: "Most gross revenue of a digital asset business from investment activity within the safe harbour",
  unit: "percent",
  values: { [EARLIEST]: 25 },
  cites: [cite(iba, "safe harbour for digital asset businesses")],
});

export const privateOfferLimit = parameter({
  id: "bm.companies.privateOfferLimit",
  title: "Most persons to whom shares are offered without an offer to the public",
  unit: "persons",
  values: { [EARLIEST]: 35 },
  cites: [cite(companiesAct, "Part III")],
});
