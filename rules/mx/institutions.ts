import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { virtualAsset } from "./concepts";
import { words } from "./facts";
import { fintechLaw, virtualAssetCircular } from "./instruments";

const { is, isNot, includes, oneOf } = words;

const answerable = [
  ...whoeverActs({ basis: "primary" }),
  { role: "personnel", basis: "joint", reach: "any", note: "Managers and officers." },
] as const;

const financing = all(
  includes("party.capacities", "platform"),
  any(is("party.here"), is("party.servesHere")),
  is("mx.collectiveFinancing"),
);

export const crowdfunding = rule({
  id: "mx.lritf.crowdfunding",
  title: "A collective-financing platform is authorised by the CNBV",
  kind: "authorisation",
  cites: [cite(fintechLaw, "collective-financing institutions")],
  subject: "party",
  nexus: ["provider", "customers"],
  when: financing,
  requires: { "authorised-institution": includes("party.licences", "mx.itf.crowdfunding") },
  exposes: answerable,
  remedies: ["Use an authorised institution.", "Make a private offer instead."],
  notes: ["To operate without authorisation is a crime (from memory)."],
});

export const crowdfundingLimits = rule({
  id: "mx.lritf.crowdfunding-limits",
  title: "A collective-financing platform keeps the limits for projects and investors",
  kind: "investor-restriction",
  cites: [cite(fintechLaw, "limits", { evidence: "unverified" })],
  subject: "party",
  nexus: ["provider", "customers"],
  when: financing,
  requires: { "limits-kept": is("mx.financingLimitsKept") },
  exposes: answerable,
  remedies: ["Reduce the project or the investors' shares."],
  notes: ["The limits are in UDI and were not read."],
});

const operating = all(holds(virtualAsset), oneOf("mx.institution", ["bank", "itf"]));

const CIRCULAR = [cite(fintechLaw, "art. 30"), cite(virtualAssetCircular, "operations with virtual assets")] as const;

export const clientServices = rule({
  id: "mx.banxico.virtual-assets",
  title: "Banks and fintech institutions offer clients no exchange, transfer or custody of virtual assets",
  kind: "prohibition",
  cites: CIRCULAR,
  inForce: { from: "2019-03-09" },
  subject: "party",
  nexus: ["provider"],
  when: operating,
  requires: { "no-client-services": isNot("mx.clientServices") },
  exposes: answerable,
  remedies: ["Remove the service to clients.", "Leave it to an unaffiliated non-financial provider."],
  notes: ["Such services cannot be authorised."],
});

export const internalOperations = rule({
  id: "mx.banxico.virtual-assets-internal",
  title: "An institution's operations with virtual assets are internal and authorised by the Banco de México",
  kind: "authorisation",
  cites: CIRCULAR,
  inForce: { from: "2019-03-09" },
  subject: "party",
  nexus: ["provider"],
  when: all(operating, is("mx.operatesVirtualAssets")),
  requires: { "internal-only": is("mx.internalOnly"), "authorised-beforehand": is("mx.banxicoAuthorised"), "risk-stays-inside": is("mx.riskStaysInside") },
  exposes: answerable,
  remedies: ["Obtain the authorisation, and keep the operations internal."],
});

export const institutionRules = [crowdfunding, crowdfundingLimits, clientServices, internalOperations];
