import { instrument } from "../../src/authoring";

export const daia = instrument({
  id: "bm.daia",
  title: "Digital Asset Issuance Act 2020",
  number: "2020 : 18",
  authority: "Parliament of Bermuda; Bermuda Monetary Authority",
  inForce: { from: "2020" },
  force: "statute",
  evidence: "secondary",
  note: "In force on a day of 2020 that was not read. Section 2 and the contents were read, at an address that is not official.",
});

export const daiaRules = instrument({
  id: "bm.daia-rules",
  title: "Digital Asset Issuance Rules 2020",
  number: "BR 128 / 2020",
  authority: "Bermuda Monetary Authority",
  inForce: { from: "2020" },
  force: "regulation",
  evidence: "secondary",
  note: "In force on a day of 2020 that was not read. Seen at an address that is not official.",
});

export const daba = instrument({
  id: "bm.daba",
  title: "Digital Asset Business Act 2018",
  authority: "Parliament of Bermuda; Bermuda Monetary Authority",
  inForce: { from: "2018-09-10" },
  force: "statute",
  evidence: "secondary",
  note: "The first day is known from memory.",
});

export const iba = instrument({
  id: "bm.iba",
  title: "Investment Business Act 2003",
  authority: "Parliament of Bermuda; Bermuda Monetary Authority",
  inForce: {},
  force: "statute",
  evidence: "secondary",
  note: "Its first day was not read.",
});

export const ifa = instrument({
  id: "bm.ifa",
  title: "Investment Funds Act 2006",
  authority: "Parliament of Bermuda; Bermuda Monetary Authority",
  inForce: {},
  force: "statute",
  evidence: "secondary",
  note: "Its first day was not read.",
});

export const companiesAct = instrument({
  id: "bm.companies-act",
  title: "Companies Act 1981",
  authority: "Parliament of Bermuda",
  inForce: {},
  force: "statute",
  evidence: "unverified",
  note: "Known from memory; its first day was not read.",
});
