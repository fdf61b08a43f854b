import { all, any, cite, rule, whoeverActs } from "../../src/authoring";
import { words } from "./facts";
import { law5549, masakMeasure } from "./instruments";
import { transferThreshold } from "./parameters";
import { CUSTODIAN_LICENCE, PLATFORM_LICENCE, keepsCustody, runsPlatform } from "./services";

const { is, includesAny, atLeast } = words;

const nexus = ["provider", "personnel", "customers"] as const;
const authorised = all(is("token.usesDlt"), any(runsPlatform, keepsCustody), includesAny("party.licences", [PLATFORM_LICENCE, CUSTODIAN_LICENCE]));

export const identification = rule({
  id: "tr.masak.aml",
  title: "Authorised service providers identify their customers",
  kind: "aml-kyc",
  cites: [cite(law5549, "identification"), cite(masakMeasure, "identification")],
  inForce: { from: "2024-07-02" },
  evidence: "unverified",
  subject: "party",
  nexus,
  when: authorised,
  requires: { "customers-identified": is("tr.customersIdentified") },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Identify customers before the relationship starts."],
});

export const transfers = rule({
  id: "tr.masak.aml-transfer",
  title: "Larger transfers carry identity information, with source and purpose on record",
  kind: "aml-kyc",
  cites: [cite(masakMeasure, "transfers")],
  subject: "party",
  nexus,
  when: all(authorised, atLeast("tr.largestTransfer", transferThreshold)),
  requires: { "information-accompanies-transfer": is("tr.transferInformation"), "source-and-purpose-recorded": is("tr.sourceAndPurpose") },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Hold the transfer until its data are complete."],
  notes: ["The amount is known from memory."],
});

export const moneyLaunderingRules = [identification, transfers];
