import { all, any, cite, holds, not, rule, whoeverActs } from "../../src/authoring";
import type { Parameter } from "../../src/authoring";
import { advises, brokers, exchanges, keepsCustody, lends, manages, regulated, touchesHere, transfers } from "./activities";
import {
  advisoryCapital, brokerCapital, brokerCapitalWithCustody, custodyCapital, exchangeCapital, exchangeCapitalWithCustody, lendingCapital, managementCapital,
  managementCapitalWithCustody, overheads, overheadsWithCustody, transferCapital,
} from "./capital-parameters";
import { virtualAsset } from "./concepts";
import { words } from "./facts";
import { companyRulebook, regulations } from "./instruments";

const { is, isNot, includes, atLeast } = words;

const answers = [
  ...whoeverActs({ basis: "primary" }),
  { role: "personnel", basis: "secondary", reach: "any", note: "Responsible individuals." },
] as const;

const active = all(holds(virtualAsset), regulated, touchesHere);

export const vaspActivities = rule({
  id: "ae-vara.vasp-activities",
  title: "Services in virtual assets need VARA's licence for each activity",
  kind: "authorisation",
  cites: [cite(regulations, "licensed activities")],
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: active,
  requires: {
    "advisory-licence": any(not(advises), includes("party.licences", "ae-vara.advisory")),
    "broker-dealer-licence": any(not(brokers), includes("party.licences", "ae-vara.broker-dealer")),
    "exchange-licence": any(not(exchanges), includes("party.licences", "ae-vara.exchange")),
    "custody-licence": any(not(keepsCustody), includes("party.licences", "ae-vara.custody")),
    "management-licence": any(not(manages), includes("party.licences", "ae-vara.management-investment")),
    "lending-licence": any(not(lends), includes("party.licences", "ae-vara.lending-borrowing")),
    "transfer-licence": any(not(transfers), includes("party.licences", "ae-vara.transfer-settlement")),
  },
  exposes: answers,
  remedies: ["Obtain the licence for each activity, or leave it to a licensee.", "Serve nobody in Dubai outside the DIFC."],
  notes: [
    "Carried on in or from Dubai outside the DIFC, free zones such as the DMCC included, or for persons there: state the place as AE-VARA.",
    "Which activity it is, is read from services and roles; conversion is taken to be exchange (interpretation).",
  ],
});

/** The amount, or the share of overheads where that is higher: both are reached. */
const capital = (amount: Parameter<"AED">, share: Parameter<"percent">) => all(atLeast("ae-vara.paidUpCapital", amount), atLeast("ae-vara.capitalOfOverheads", share));
const byCustody = (withLicensee: Parameter<"AED">, otherwise: Parameter<"AED">) =>
  any(all(is("ae-vara.custodyAtLicensee"), capital(withLicensee, overheadsWithCustody)), capital(otherwise, overheads));

export const vaspCapital = rule({
  id: "ae-vara.vasp-activities-capital",
  title: "A virtual asset service provider has the paid-up capital of its activities at all times",
  kind: "authorisation",
  cites: [cite(companyRulebook, "Part VI.B")],
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: active,
  requires: {
    "capital-for-advice": any(not(advises), atLeast("ae-vara.paidUpCapital", advisoryCapital)),
    "capital-for-broker-dealing": any(not(brokers), byCustody(brokerCapitalWithCustody, brokerCapital)),
    "capital-for-exchange": any(not(exchanges), byCustody(exchangeCapitalWithCustody, exchangeCapital)),
    "capital-for-custody": any(not(keepsCustody), capital(custodyCapital, overheads)),
    "capital-for-management": any(not(manages), byCustody(managementCapitalWithCustody, managementCapital)),
    "capital-for-lending": any(not(lends), capital(lendingCapital, overheads)),
    "capital-for-transfer": any(not(transfers), capital(transferCapital, overheads)),
    "amounts-of-all-activities-added-up": any(isNot("ae-vara.severalActivities"), is("ae-vara.capitalSumMet")),
  },
  exposes: answers,
  remedies: ["Pay in capital.", "Leave custody to a VARA licensee, which lowers the amounts."],
  notes: ["The table was read in its text of 2023. The share of overheads is stated as a percentage, and the sum over several activities as a yes or no: the engine does not multiply or add across activities."],
});

export const vaspRules = [vaspActivities, vaspCapital];
