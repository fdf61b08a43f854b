import { all, any, cite, rule } from "../../src/authoring";
import { words } from "./facts";
import { psa } from "./instruments";

const { is, equals } = words;

export const eMoney = rule({
  id: "sg.psa.e-money-issue",
  title: "Electronic money is issued from or to Singapore by a licensed payment institution",
  kind: "authorisation",
  cites: [cite(psa, "electronic money issue service", { evidence: "unverified" })],
  subject: "offering",
  nexus: ["issuer", "sale", "customers"],
  when: all(equals("sg.tokenRight", "e-money"), any(is("issuer.here"), is("sales.offeredHere"))),
  requires: { "licensed-or-exempt-issuer": is("sg.eMoneyLicence") },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Obtain a payment institution's licence for the issue of electronic money, or have a licensed or exempt institution issue the coin.", "Exclude users in Singapore."],
  notes: ["Only that a licence is needed was recorded: conditions, thresholds and exemptions of the licence were not collected."],
});

export const eMoneyRules = [eMoney];
