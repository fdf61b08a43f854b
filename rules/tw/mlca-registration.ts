import { all, cite, holds, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { serviceForTaiwan, virtualAssetBusiness } from "./concepts";
import { facts } from "./facts";
import { mlca } from "./instruments";

const { includes, is } = vocabulary("TWD", facts);

const business = all(holds(virtualAssetBusiness), holds(serviceForTaiwan));

const requires = {
  "vasp-registration": includes("party.licences", "tw.mlca.vasp"),
  "local-company-or-branch": is("party.here"),
};

const remedies = [
  "Complete the registration for anti-money-laundering and service capacity before serving Taiwan; a foreign provider first sets up a company or branch there.",
  "Block Taiwan: refuse its residents and stop services from there.",
];

export const vaspRegistration = rule({
  id: "tw.mlca.vasp-registration",
  title: "A virtual-asset business registers before it serves Taiwan",
  kind: "aml-kyc",
  cites: [cite(mlca, "art. 6")],
  inForce: { from: "2024-11-30" },
  subject: "party",
  nexus: ["provider", "platform", "personnel", "customers", "marketing", "venue"],
  when: business,
  requires,
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "personnel", basis: "joint", reach: "any", note: "Natural persons who carry on the unregistered business." },
  ],
  remedies,
  openTexture: [
    { term: "service to Taiwan residents", question: "Is a service from abroad to residents who come unsolicited covered?", by: "counsel" },
  ],
  notes: [
    "Secondary sources give, for unregistered business, imprisonment of up to two years or a fine of up to NT$5,000,000, and for a legal person up to NT$50,000,000.",
    "Between 2024-07-31 and 2024-11-29 it is not settled whether registration was already required: see tw.mlca.vasp-registration.start.",
    "Rules on information accompanying transfers were planned for October 2026 among domestic providers and for the end of 2026 across borders; they are not covered here.",
  ],
});

/** The months in which two accounts of the start differ. */
export const vaspRegistrationStart = rule({
  id: "tw.mlca.vasp-registration.start",
  title: "Whether registration was already required at the end of 2024",
  kind: "aml-kyc",
  cites: [cite(mlca, "art. 6, start of application", { evidence: "unverified" })],
  inForce: { from: "2024-07-31", to: "2024-11-29" },
  subject: "party",
  nexus: ["provider", "platform", "personnel", "customers", "marketing", "venue"],
  when: all(business, is("tw.registrationAlreadyRequired")),
  requires,
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "personnel", basis: "joint", reach: "any" },
  ],
  remedies,
  openTexture: [{ term: "start of the registration article", question: "Did it apply from 2024-07-31 or from 2024-11-30?", by: "counsel" }],
});
