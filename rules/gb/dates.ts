import { EARLIEST, cite, parameter } from "../../src/authoring";
import { cryptoGateway, cryptoRegulations } from "./crypto-instruments";
import { cciRules, fpoAmendment2023, fpoAmendment2024, fpoCryptoassets, fsma, poatrs } from "./instruments";

/** Days on which the law changes while the rule that reads them stays. */

export const poatrsStart = parameter({
  id: "gb.poatr.commencement",
  title: "First day of the prohibition of public offers",
  unit: "date",
  values: { [EARLIEST]: "2026-01-19" },
  cites: [cite(poatrs, "regs. 2(3), 48")],
});

export const cryptoPromotionsStart = parameter({
  id: "gb.fpo.cryptoassets-from",
  title: "First day on which qualifying cryptoassets are controlled investments",
  unit: "date",
  values: { [EARLIEST]: "2023-10-08" },
  cites: [cite(fpoCryptoassets, "commencement")],
});

export const interimStart = parameter({
  id: "gb.fpo.interim-from",
  title: "First day of the higher thresholds of January 2024",
  unit: "date",
  values: { [EARLIEST]: "2024-01-31" },
  cites: [cite(fpoAmendment2023, "commencement")],
});

export const interimEnd = parameter({
  id: "gb.fpo.reversal-from",
  title: "First day of the reversal of the thresholds of January 2024",
  unit: "date",
  values: { [EARLIEST]: "2024-03-27" },
  cites: [cite(fpoAmendment2024, "commencement")],
});

export const januaryFormEnd = parameter({
  id: "gb.fpo.january-form-until",
  title: "Last day on which a statement in the form of January 2024 is accepted",
  unit: "date",
  values: { [EARLIEST]: "2025-01-30" },
  cites: [cite(fpoAmendment2024, "transitional provision on statements")],
});

export const approverGateway = parameter({
  id: "gb.fsma.approver-gateway-from",
  title: "First day on which an approver of promotions needs a permission of its own",
  unit: "date",
  values: { [EARLIEST]: "2024-02-07" },
  cites: [cite(fsma, "s. 55NA")],
});

export const cryptoRegimeStart = parameter({
  id: "gb.cryptoregs.commencement",
  title: "First day of the cryptoasset regime",
  unit: "date",
  values: { [EARLIEST]: "2027-10-25" },
  cites: [cite(cryptoRegulations, "reg. 1(2)")],
});

export const gatewayOpens = parameter({
  id: "gb.cryptoregs.gateway-opens",
  title: "First day of the window for applications",
  unit: "date",
  values: { [EARLIEST]: "2026-09-30" },
  cites: [cite(cryptoGateway, "application window")],
});

export const gatewayCloses = parameter({
  id: "gb.cryptoregs.gateway-closes",
  title: "Last day of the window for applications",
  unit: "date",
  values: { [EARLIEST]: "2027-02-28" },
  cites: [cite(cryptoGateway, "application window")],
});

export const summaryAllowed = parameter({
  id: "gb.cci.optional-from",
  title: "First day on which a product summary may take the place of the key information",
  unit: "date",
  values: { [EARLIEST]: "2026-04-06" },
  cites: [cite(cciRules, "transition")],
  evidence: "unverified",
});

export const summaryRequired = parameter({
  id: "gb.cci.mandatory-from",
  title: "First day on which a product summary is required",
  unit: "date",
  values: { [EARLIEST]: "2027-06-08" },
  cites: [cite(cciRules, "transition")],
  evidence: "unverified",
});
