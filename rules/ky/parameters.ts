import { EARLIEST, cite, parameter } from "../../src/authoring";
import { mutualFundsAct, privateFundsAct, vaspPhaseTwo } from "./instruments";

export const licensingStart = parameter({
  id: "ky.vasp.licensingStart",
  title: "First day on which custody and trading platforms need a licence",
  unit: "date",
  values: { "2025-04-01": "2025-04-01" },
  cites: [cite(vaspPhaseTwo, "commencement")],
});

export const applicationDeadline = parameter({
  id: "ky.vasp.applicationDeadline",
  title: "Last day for existing registrants to apply for a licence, 90 days after the start",
  unit: "date",
  values: { "2025-04-01": "2025-06-30" },
  cites: [cite(vaspPhaseTwo, "time to apply")],
});

export const minimumDirectors = parameter({
  id: "ky.vasp.minimumDirectors",
  title: "Fewest directors of a virtual asset service provider",
  unit: "persons",
  values: { "2025-04-01": 3 },
  cites: [cite(vaspPhaseTwo, "directors", { evidence: "secondary" })],
});

export const minimumInvestment = parameter({
  id: "ky.funds.minimumInvestment",
  title: "Least initial investment in a mutual fund registered under section 4(3)",
  unit: "USD",
  values: { [EARLIEST]: 100_000 },
  cites: [cite(mutualFundsAct, "s. 4(3)")],
});

export const limitedInvestors = parameter({
  id: "ky.funds.limitedInvestors",
  title: "Most holders of a limited-investor fund",
  unit: "persons",
  values: { [EARLIEST]: 15 },
  cites: [cite(mutualFundsAct, "limited-investor funds")],
});

export const privateFundPeriod = parameter({
  id: "ky.funds.privateFundPeriod",
  title: "Time to register a private fund after it accepts capital commitments",
  unit: "duration",
  values: { "2020-08-07": "P21D" },
  cites: [cite(privateFundsAct, "registration")],
});
