import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { qualifyingCryptoasset, specifiedInvestment } from "./concepts";
import { mlr } from "./crypto-instruments";
import { words } from "./facts";
import { exchanges, keepsCustody } from "./services";

const { is, includes, includesAny } = words;

/** Exchange providers and custodian wallet providers, issuers that exchange newly issued tokens included. */
const cryptoassetBusiness = all(
  is("token.usesDlt"),
  any(holds(qualifyingCryptoasset), holds(specifiedInvestment)),
  any(exchanges, keepsCustody, includes("party.services", "wallet"), all(includes("party.capacities", "issuer"), is("gb.exchangesNewTokens"))),
  is("gb.businessInUk"),
);

const answers = [
  ...whoeverActs({ basis: "primary" }),
] as const;

export const registration = rule({
  id: "gb.mlr.registration",
  title: "A cryptoasset exchange or custodian wallet provider is registered with the FCA",
  kind: "aml-kyc",
  cites: [cite(mlr, "regs. 14A, 54-60, 86")],
  inForce: { from: "2020-01-10" },
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: cryptoassetBusiness,
  requires: { "registered-before-starting": includes("party.licences", "gb.mlr.registration") },
  unless: {
    "authorised-in-the-cryptoasset-regime": {
      title: "Firm authorised in the cryptoasset regime",
      conditions: { "authorised": includesAny("party.licences", ["gb.rao.art-9n", "gb.rao.art-9s", "gb.rao.art-9t", "gb.rao.art-9w", "gb.rao.art-9y"]) },
      cites: [cite(mlr, "amendments of 2026")],
      inForce: { from: "2027-10-25" },
      note: "Registration is replaced for authorised firms.",
    },
  },
  exposes: answers,
  remedies: ["Register with the FCA before starting, or stop the business in the United Kingdom."],
  notes: [
    "Offence, up to two years (reg. 86, not confirmed).",
    "A cryptoasset is taken to be a token on a distributed ledger, securities included (interpretation). A foreign firm without business in the United Kingdom is outside.",
  ],
});

export const dueDiligence = rule({
  id: "gb.mlr.registration-due-diligence",
  title: "A registered cryptoasset business does customer due diligence",
  kind: "aml-kyc",
  cites: [cite(mlr, "customer due diligence")],
  inForce: { from: "2020-01-10" },
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: cryptoassetBusiness,
  requires: { "customer-due-diligence": is("gb.customerDueDiligence") },
  exposes: answers,
  remedies: ["Identify and verify customers, and watch the relationship."],
});

export const travelRule = rule({
  id: "gb.mlr.registration-travel-rule",
  title: "Information on the parties accompanies cryptoasset transfers",
  kind: "aml-kyc",
  cites: [cite(mlr, "Part 7A", { evidence: "unverified" })],
  inForce: { from: "2023-09-01" },
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: cryptoassetBusiness,
  requires: { "information-accompanies-transfers": is("gb.travelRuleKept") },
  exposes: answers,
  remedies: ["Send, receive and check the information on originator and beneficiary."],
  notes: ["Without a threshold at home; the level of EUR 1,000 for full data across borders is not confirmed and is not tested."],
});

export const mlrRules = [registration, dueDiligence, travelRule];
