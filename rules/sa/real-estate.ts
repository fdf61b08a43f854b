import { all, any, cite, holds, rule } from "../../src/authoring";
import { titleInterest, titleToken } from "./concepts";
import { words } from "./facts";
import { nonSaudiOwnership, realEstateRegistration } from "./instruments";

const { is, isNot } = words;

export const titleTokens = rule({
  id: "sa.rega.title-token",
  title: "Tokens of direct ownership of Saudi real estate run on a platform of REGA's sandbox and rest on the Real Estate Registry",
  kind: "authorisation",
  cites: [cite(realEstateRegistration, "registry, contributions and sandbox")],
  subject: "offering",
  nexus: ["asset"],
  when: holds(titleToken),
  requires: {
    "platform-admitted-or-licensed": is("sa.regaAdmitted"),
    "linked-to-the-registry": is("sa.registryLinked"),
    "off-plan-rules": any(isNot("sa.offPlan"), is("sa.offPlanRulesMet")),
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "platform", basis: "joint" },
    { role: "intermediary", basis: "joint", note: "Broker." },
  ],
  remedies: ["Register the rights in the Real Estate Registry.", "Move the token to a platform of the sandbox."],
  notes: ["Without registration no title passes. With a promised fixed return or dividend the token is a security (sa.rosco.public-offer) and not tested here; with a managed return both are tested."],
});

export const nonSaudiHolders = rule({
  id: "sa.ownership.non-saudi",
  title: "Non-Saudis hold rights in Saudi real estate only in permitted zones, types and classes, and on the register",
  kind: "investor-restriction",
  cites: [cite(nonSaudiOwnership, "permitted zones, types and holders")],
  subject: "offering",
  nexus: ["asset"],
  when: all(holds(titleInterest), is("sa.nonSaudiHolders")),
  requires: {
    "permitted-zone-and-type": is("sa.permittedZone"),
    "holder-class-allowed": is("sa.holderClassAllowed"),
    "holy-cities-reserved": any(isNot("sa.inHolyCities"), is("sa.holyCityHolderPermitted")),
    "registered": is("sa.registryLinked"),
  },
  exposes: [
    { role: "investor", basis: "primary", note: "Sale or forfeiture, fine." },
    { role: "platform", basis: "joint" },
    { role: "intermediary", basis: "joint", note: "Broker." },
  ],
  remedies: ["Admit Saudi holders only, by an allow-list.", "Use property in a permitted zone.", "Use a fund."],
  openTexture: [{ term: "permitted zone, type and class", question: "May these holders hold rights in this property?", by: "counsel" }],
});

export const realEstateRules = [titleTokens, nonSaudiHolders];
