import { EARLIEST, cite, parameter } from "../../src/authoring";
import { amlCode, privateInvestmentFunds, siba, smallFundRegulations, vaspAct } from "./instruments";

export const vaspStart = parameter({
  id: "vg.vasp.start",
  title: "First day of the Virtual Assets Service Providers Act",
  unit: "date",
  values: { "2023-02-01": "2023-02-01" },
  cites: [cite(vaspAct, "commencement")],
});

export const transitionEnd = parameter({
  id: "vg.vasp.transitionEnd",
  title: "Last day for existing providers to apply, six months after the start",
  unit: "date",
  values: { "2023-02-01": "2023-07-31" },
  cites: [cite(vaspAct, "transition", { evidence: "unverified" })],
  evidence: "unverified",
});

const small = (topic: string) => [cite(smallFundRegulations, topic)];

export const incubatorInvestors = parameter({
  id: "vg.funds.incubatorInvestors",
  title: "Most investors of an incubator fund",
  unit: "persons",
  values: { [EARLIEST]: 20 },
  cites: small("incubator funds: investors"),
});

export const incubatorTicket = parameter({
  id: "vg.funds.incubatorTicket",
  title: "Least initial investment in an incubator fund",
  unit: "USD",
  values: { [EARLIEST]: 20_000 },
  cites: small("incubator funds: initial investment"),
});

export const incubatorNetAssets = parameter({
  id: "vg.funds.incubatorNetAssets",
  title: "Most net assets of an incubator fund",
  unit: "USD",
  values: { [EARLIEST]: 20_000_000 },
  cites: small("incubator funds: net assets"),
});

export const incubatorTerm = parameter({
  id: "vg.funds.incubatorTerm",
  title: "Life of an incubator fund",
  unit: "duration",
  values: { [EARLIEST]: "P2Y" },
  cites: small("incubator funds: validity"),
});

export const incubatorExtendedTerm = parameter({
  id: "vg.funds.incubatorExtendedTerm",
  title: "Life of an incubator fund with its extension of one year",
  unit: "duration",
  values: { [EARLIEST]: "P3Y" },
  cites: small("incubator funds: extension"),
});

export const approvedInvestors = parameter({
  id: "vg.funds.approvedInvestors",
  title: "Most investors of an approved fund",
  unit: "persons",
  values: { [EARLIEST]: 20 },
  cites: small("approved funds: investors"),
});

export const approvedNetAssets = parameter({
  id: "vg.funds.approvedNetAssets",
  title: "Most net assets of an approved fund",
  unit: "USD",
  values: { [EARLIEST]: 100_000_000 },
  cites: small("approved funds: net assets"),
});

export const privateInvestors = parameter({
  id: "vg.funds.privateInvestors",
  title: "Most investors of a private fund by the limb of head count",
  unit: "persons",
  values: { "2010-05-17": 50 },
  cites: [cite(siba, "private funds")],
});

export const professionalTicket = parameter({
  id: "vg.funds.professionalTicket",
  title: "Least initial investment in a professional fund",
  unit: "USD",
  values: { "2010-05-17": 100_000 },
  cites: [cite(siba, "professional funds")],
});

export const pifInvestors = parameter({
  id: "vg.funds.pifInvestors",
  title: "Most investors of a private investment fund by the limb of head count",
  unit: "persons",
  values: { "2019-12-31": 50 },
  cites: [cite(privateInvestmentFunds, "recognition")],
});

export const professionalNetWorth = parameter({
  id: "vg.funds.professionalNetWorth",
  title: "Net worth above which an investor in a private investment fund is professional",
  unit: "USD",
  values: { "2019-12-31": 1_000_000 },
  cites: [cite(privateInvestmentFunds, "professional investors")],
});

export const transferThreshold = parameter({
  id: "vg.aml.transferThreshold",
  title: "Virtual asset transaction from which due diligence and travel data are due",
  unit: "USD",
  values: { "2022-12-01": 1_000 },
  cites: [cite(amlCode, "virtual asset transactions")],
});
