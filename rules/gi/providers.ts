import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { exchange, transferService, valueOfOthers, virtualAsset } from "./concepts";
import { words } from "./facts";
import { arrangements, dltFramework, registrationRegulations, transferRegulations } from "./instruments";
import { arrangementsConfirmed, travelRuleAmount } from "./parameters";

const { atLeast, includes, includesAny, is, onOrAfter } = words;

const answerable = [
  ...whoeverActs({ basis: "primary" }),
  { role: "personnel", basis: "joint", reach: "any", note: "Managers of the firm. That acting without permission is an offence is known from memory." },
] as const;

const PERMISSION = "gi.virtual-asset-arrangements";

export const dltProvider = rule({
  id: "gi.fsa.dlt-provider",
  title: "Who stores or transmits value of others by distributed ledger has permission and keeps the principles",
  kind: "authorisation",
  cites: [cite(dltFramework, "Part 7 permission and principles")],
  subject: "party",
  nexus: ["provider"],
  when: holds(valueOfOthers),
  requires: { "permission": includes("party.licences", "gi.dlt-provider"), "principles-kept": is("gi.principlesKept") },
  exposes: answerable,
  remedies: ["Obtain the permission.", "Become non-custodial."],
  openTexture: [{ term: "value belonging to others", question: "Does the firm control value of others, in economic substance?", by: "counsel" }],
});

export const virtualAssetArrangements = rule({
  id: "gi.fsa.virtual-asset-arrangements",
  title: "Exchanging virtual assets needs permission",
  kind: "authorisation",
  cites: [cite(arrangements, "Schedule 2 Part 16")],
  inForce: { from: "2025-03-29" },
  subject: "party",
  nexus: ["provider"],
  when: all(holds(virtualAsset), holds(exchange), any(onOrAfter("asOf", arrangementsConfirmed), is("gi.arrangementsCommenced"))),
  requires: { "permission": includes("party.licences", PERMISSION) },
  exposes: answerable,
  remedies: ["Apply for the permission.", "Stop the business in and from Gibraltar."],
  openTexture: [{ term: "commencement", question: "Had the Regulations commenced on a day between 2025-03-29 and 2026-03-25?", by: "counsel" }],
  notes: ["Looked at from the day after the guidance of 2025-03-28, which does not know the Regulations yet, and left open until the guidance of 2026-03-26, which does."],
});

export const earlierRegistration = rule({
  id: "gi.fsa.virtual-asset-arrangements-earlier",
  title: "Before permission was needed, an exchange of virtual assets registered under the Proceeds of Crime Act",
  kind: "aml-kyc",
  cites: [cite(registrationRegulations, "registration")],
  inForce: { from: "2021", to: "2026-03-25" },
  subject: "party",
  nexus: ["provider"],
  when: all(holds(virtualAsset), holds(exchange)),
  requires: { "registered-or-permitted": includesAny("party.licences", ["gi.poca-registration", PERMISSION]) },
  exposes: answerable,
  remedies: ["Register with the Commission."],
});

export const travelRule = rule({
  id: "gi.poca.travel-rule",
  title: "Data on originator and beneficiary travel with transfers of the amount or more",
  kind: "aml-kyc",
  cites: [cite(transferRegulations, "data")],
  subject: "party",
  nexus: ["provider"],
  when: all(holds(virtualAsset), holds(transferService), atLeast("gi.largestTransfer", travelRuleAmount)),
  requires: { "data-travel": is("gi.travelRuleData") },
  exposes: answerable,
  remedies: ["Hold the transfer until the data are there."],
});

export const providerRules = [dltProvider, virtualAssetArrangements, earlierRegistration, travelRule];
