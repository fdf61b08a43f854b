import { instrument } from "../../src/authoring";

const notice = { title: "Notice on virtual currencies", authority: "Nepal Rastra Bank", force: "regulation", evidence: "secondary" } as const;

export const notice2017 = instrument({ ...notice, id: "np.nrb-notice-2017", issued: "2017-08-13", inForce: { from: "2017-08-13" } });

export const notice2021 = instrument({ ...notice, id: "np.nrb-notice-2021", issued: "2021-09-09", inForce: { from: "2021-09-09" } });

export const notice2022 = instrument({ ...notice, id: "np.nrb-notice-2022", issued: "2022-01-23", inForce: { from: "2022-01-23" } });

export const penalCode = instrument({
  id: "np.penal-code",
  title: "National Penal Code, 2074 (2017), as amended by the Act of 2024-04-12",
  authority: "Parliament of Nepal",
  inForce: { from: "2024-04-12" },
  force: "statute",
  evidence: "secondary",
  note: "Only the section on virtual assets is meant, which the amendment of 2024-04-12 added.",
});
