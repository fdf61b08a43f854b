import { EARLIEST, cite, parameter } from "../../src/authoring";
import { companiesLaw, fundsLaw, privateFundsOrder, proceedsOfCrime } from "./instruments";

export const circleLimit = parameter({
  id: "je.prospectus.circle",
  title: "Most persons of a restricted circle",
  unit: "persons",
  values: { [EARLIEST]: 50 },
  cites: [cite(companiesLaw, "restricted circle")],
});

export const privateFundLimit = parameter({
  id: "je.private-fund.offers",
  title: "Most offers to, and investors in, a Jersey Private Fund",
  unit: "persons",
  values: { [EARLIEST]: 50, "2025-08-06": null },
  cites: [cite(fundsLaw, "offers and investors"), cite(privateFundsOrder, "removal of the limit")],
});

export const veryPrivateLimit = parameter({
  id: "je.private-fund.very-private",
  title: "Most offers to, and investors in, a very private fund",
  unit: "persons",
  values: { [EARLIEST]: 15 },
  cites: [cite(fundsLaw, "very private funds"), cite(privateFundsOrder, "very private funds")],
});

export const professionalCommitment = parameter({
  id: "je.private-fund.commitment",
  title: "Least commitment that makes an investor professional",
  unit: "GBP",
  values: { [EARLIEST]: 250_000 },
  cites: [cite(fundsLaw, "professional investors"), cite(privateFundsOrder, "professional investors")],
});

export const vaspStart = parameter({
  id: "je.vasp.start",
  title: "First day of the registration of virtual asset service providers",
  unit: "date",
  values: { "2023-01-30": "2023-01-30" },
  cites: [cite(proceedsOfCrime, "commencement")],
});

export const transitionEnd = parameter({
  id: "je.vasp.transition-end",
  title: "Last day of the transition for existing providers",
  unit: "date",
  values: { "2023-01-30": "2023-06-30" },
  cites: [cite(proceedsOfCrime, "transition")],
});
