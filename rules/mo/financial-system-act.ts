import { all, cite, holds, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { activityInMacau, reservedActivity } from "./concepts";
import { facts } from "./facts";
import { fsa } from "./instruments";

const { includes } = vocabulary("MOP", facts);

export const unauthorisedFinancialService = rule({
  id: "mo.fsa.unauthorised-financial-service",
  title: "Financial services that need authorisation are not provided through tokens without it",
  kind: "authorisation",
  cites: [cite(fsa, "activities that need authorisation")],
  subject: "party",
  nexus: ["provider", "platform", "personnel", "customers", "marketing", "venue"],
  when: all(holds(reservedActivity), holds(activityInMacau)),
  requires: { "amcm-authorisation": includes("party.licences", "mo.fsa") },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "personnel", basis: "joint", reach: "any" },
  ],
  remedies: [
    "Obtain the Monetary Authority's authorisation for the activity before it starts.",
    "Withdraw from Macau: refuse its residents, move staff out, stop the service.",
  ],
  openTexture: [
    {
      term: "reserved financial activity",
      question: "Is exchanging, transferring or matching tokens one of the reserved activities, when tokens are themselves treated as virtual commodities?",
      by: "counsel",
    },
    { term: "activity in Macau", question: "Is a service from abroad to customers in Macau an activity in Macau?", by: "counsel" },
  ],
  notes: [
    "The Monetary Authority said in 2018 that such services may breach the Act, and that it works with the police; the Act has no licence for virtual assets.",
  ],
});
