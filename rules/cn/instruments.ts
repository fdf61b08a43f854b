import { instrument } from "../../src/authoring";

/** Yin Fa [2026] No. 42. Pin-cites other than items (1), (2) and (14) are not confirmed: cite those by topic. */
export const notice42 = instrument({
  id: "cn.notice42",
  title: "Notice on Further Preventing and Handling Risks Related to Virtual Currencies and Related Matters",
  number: "Yin Fa [2026] No. 42",
  authority: "People's Bank of China, China Securities Regulatory Commission and six other departments",
  issued: "2026-02-06",
  inForce: { from: "2026-02-06" },
  force: "regulation",
  evidence: "secondary",
  url: "https://www.pbc.gov.cn/tiaofasi/144941/3581332/2026020619591971323/index.html",
  note: "A departmental normative document; commentators doubt that it is by itself a state provision for criminal liability. Penalties come from the laws it refers to.",
});
