import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { virtualAsset } from "./concepts";
import { words } from "./facts";
import { psavLaw, rg1058, rg994 } from "./instruments";
import { highestNetWorth, lowestNetWorth, volumeShare } from "./parameters";
import { providesServices, registeredForServices, smallIndividual } from "./services";

const { atLeast, is, moreThan, oneOf } = words;

const answerable = [
  ...whoeverActs({ basis: "primary" }),
  { role: "personnel", basis: "joint", reach: "any", note: "Administrators of the provider." },
] as const;

const localProvider = all(is("party.here"), holds(virtualAsset), providesServices);

export const registration = rule({
  id: "ar.cnv.psav-registration",
  title: "A provider of virtual asset services in Argentina is registered in the categories of its services",
  kind: "authorisation",
  cites: [cite(psavLaw, "Law 25.246 art. 4 bis"), cite(rg994, "register"), cite(rg1058, "register")],
  subject: "party",
  nexus: ["provider"],
  when: localProvider,
  requires: registeredForServices,
  unless: { "small-individual": smallIndividual },
  exposes: answerable,
  remedies: ["Register with the CNV before the service starts.", "Stop the service."],
  notes: ["A platform is asked for one of the two categories of exchange, whichever pairs it trades."],
});

export const standards = rule({
  id: "ar.cnv.psav-registration-standards",
  title: "A provider has the legal form, the net worth and the safeguards of its categories",
  kind: "authorisation",
  cites: [cite(rg1058, "form, net worth and duties")],
  subject: "party",
  nexus: ["provider"],
  when: localProvider,
  requires: {
    "permitted-form": any(is("party.natural"), oneOf("ar.legalForm", ["sa", "srl"])),
    "net-worth": any(atLeast("ar.netWorth", highestNetWorth), all(atLeast("ar.netWorth", lowestNetWorth), is("ar.netWorthForCategories"))),
    "duties-kept": is("ar.providerDuties"),
  },
  unless: { "small-individual": smallIndividual },
  exposes: answerable,
  remedies: ["Take the form of an SA or SRL: an SAS cannot register.", "Raise the net worth to that of the categories.", "Put the missing safeguards in place."],
  openTexture: [{ term: "net worth by category", question: "What do the provider's categories demand between the lowest and the highest amount?", by: "counsel" }],
});

export const foreignProvider = rule({
  id: "ar.cnv.psav-foreign-nexus",
  title: "A foreign provider with a link to Argentina registers and has a company or branch there",
  kind: "authorisation",
  cites: [cite(rg1058, "providers abroad")],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(
    is("party.abroad"),
    holds(virtualAsset),
    providesServices,
    any(is("ar.localDomain"), is("ar.localRamp"), is("ar.directedAtResidents"), moreThan("ar.volumeShare", volumeShare)),
  ),
  requires: { ...registeredForServices, "local-company-or-branch": is("ar.localCompanyOrBranch") },
  exposes: answerable,
  remedies: ["Register, with a local company or branch.", "Give up the domain, the local channels for funds and the advertising, and keep business in Argentina within its share.", "Serve only clients who come of their own accord."],
  notes: ["Without any of these links, clients who come of their own accord may be served."],
});

export const providerRules = [registration, standards, foreignProvider];
