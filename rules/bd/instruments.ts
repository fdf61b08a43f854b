import { instrument } from "../../src/authoring";

export const exchangeAct = instrument({
  id: "bd.fer-act-1947",
  title: "Foreign Exchange Regulation Act, 1947",
  authority: "Legislature of Bangladesh",
  inForce: {},
  force: "statute",
  evidence: "secondary",
});

export const notice2017 = instrument({
  id: "bd.bb-notice-2017",
  title: "Notice on virtual currencies",
  authority: "Bangladesh Bank",
  issued: "2017-12-24",
  inForce: { from: "2017-12-24" },
  force: "regulation",
  evidence: "secondary",
});

export const circular2022 = instrument({
  id: "bd.bb-circular-2022",
  title: "Circular on transactions in virtual assets and virtual currencies",
  authority: "Bangladesh Bank",
  issued: "2022-09-15",
  inForce: { from: "2022-09-15" },
  force: "regulation",
  evidence: "secondary",
  note: "Its number was not found.",
});

export const monitoring2022 = instrument({
  id: "bd.bb-monitoring-2022",
  title: "Instruction to banks to monitor virtual asset transactions",
  authority: "Bangladesh Bank",
  inForce: { from: "2022-10" },
  force: "regulation",
  evidence: "secondary",
  note: "Given on a day of October 2022 that was not read.",
});
