import { instrument } from "../../src/authoring";

const PARLIAMENT = "Parliament of The Bahamas; Securities Commission of The Bahamas";

export const dare2020 = instrument({
  id: "bs.dare-2020",
  title: "Digital Assets and Registered Exchanges Act, 2020",
  authority: PARLIAMENT,
  issued: "2020-12-04",
  inForce: { from: "2020-12-14", to: "2024-07-28" },
  force: "statute",
  evidence: "secondary",
  note: "Dated by the notice of its commencement. The text was not read; some of its content is known from the bill of 2019.",
});

export const dare2024 = instrument({
  id: "bs.dare-2024",
  title: "Digital Assets and Registered Exchanges Act, 2024",
  authority: PARLIAMENT,
  issued: "2024-07-26",
  inForce: { from: "2024-07-29" },
  force: "statute",
  evidence: "secondary",
  note: "Dated by its announcement; one source has it passed on 2024-07-30. The text was not read: section numbers, penalties and transition are not known.",
});

export const serviceProvidersAct = instrument({
  id: "bs.fcsp-act",
  title: "Financial and Corporate Service Providers Act",
  authority: PARLIAMENT,
  inForce: {},
  force: "statute",
  evidence: "secondary",
  note: "Older law; its first day was not read.",
});

export const securitiesAct = instrument({
  id: "bs.securities-industry-act",
  title: "Securities Industry Act",
  authority: PARLIAMENT,
  issued: "2011",
  inForce: {},
  force: "statute",
  evidence: "secondary",
  note: "Whether an Act of 2024 has replaced it is not confirmed, and its provisions were not read. That security tokens are left to it was read of the bill of 2019.",
});
