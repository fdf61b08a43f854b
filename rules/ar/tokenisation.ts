import { all, any, cite, holds, rule } from "../../src/authoring";
import { representedSecurity, tradingPlatform } from "./concepts";
import { words } from "./facts";
import { rg1069, rg1081, rg1087 } from "./instruments";
import { stageTwo, trialEnd } from "./parameters";
import { CATEGORIES } from "./services";

const { before, equals, includes, is, isNot, oneOf, onOrAfter, onOrBefore } = words;

const titleXxii = (topic: string) => [cite(rg1069, `Title XXII: ${topic}`), cite(rg1081, `Title XXII: ${topic}`), cite(rg1087, `Title XXII: ${topic}`)];

const answerable = [
  { role: "issuer", basis: "primary" },
  { role: "platform", basis: "joint", note: "The provider on whose platform the token trades." },
  { role: "custodian", basis: "joint", note: "The registered holder of the deposit." },
] as const;

const secondStage = onOrAfter("asOf", stageTwo);

const remedies = ["Deposit the underlying security.", "Trade only with a provider that is registered in all categories.", "Drop the excluded label, or do not represent the security."];

export const representation = rule({
  id: "ar.cnv.tokenisation-title-xxii",
  title: "Tokens represent only eligible securities, deposited, with custody and trading as Title XXII demands",
  kind: "asset-requirement",
  cites: titleXxii("conditions"),
  subject: "offering",
  nexus: ["issuer", "sale", "asset", "platform", "venue"],
  when: holds(representedSecurity),
  requires: {
    "eligible-security": any(
      all(oneOf("ar.securityType", ["trust-certificate", "closed-end-fund-unit"]), is("ar.realWorldAssets")),
      all(oneOf("ar.securityType", ["share", "negotiable-obligation", "cedear"]), secondStage),
      all(equals("ar.securityType", "foreign-sovereign"), is("ar.mercosurOrChile"), secondStage),
    ),
    "no-sustainable-label": isNot("ar.sustainableLabel"),
    "no-automatic-authorisation": any(equals("ar.automaticRoute", "none"), all(is("ar.frequentIssuer"), secondStage)),
    "traditional-form-deposited": is("ar.deposited"),
    "deposit-segregated": is("ar.depositSegregated"),
    "dlt-specialist": is("ar.dltSpecialist"),
    "full-providers-only": is("ar.fullPsavVenuesOnly"),
    "custody-equivalent": is("ar.custodyEquivalent"),
    "regime-continues": any(before("asOf", trialEnd), is("ar.regimeContinues")),
  },
  exposes: answerable,
  remedies,
  openTexture: [{ term: "trial", question: "Does the regime go on after the year from its second stage?", by: "counsel" }],
  notes: [
    "What the third stage (RG 1087) changed was not read.",
    "Debt of a foreign state is taken as eligible since the second stage, when the state is in Mercosur or is Chile (interpretation).",
  ],
});

export const prior = rule({
  id: "ar.cnv.tokenisation-title-xxii-authorisation",
  title: "The CNV authorises the digital representation beforehand",
  kind: "authorisation",
  cites: titleXxii("authorisation"),
  subject: "offering",
  nexus: ["issuer", "sale", "asset", "platform", "venue"],
  when: holds(representedSecurity),
  requires: { "representation-authorised": onOrBefore("ar.representationAuthorised", "asOf") },
  unless: {
    "public-entity": {
      title: "Securities of public entities",
      claimedAs: ["ar.cnv.public-entity"],
      conditions: { "public-entity": is("ar.publicEntity") },
      cites: titleXxii("public entities"),
    },
  },
  exposes: answerable,
  remedies: ["Obtain the authorisation before tokens are issued."],
});

export const fullProvider = rule({
  id: "ar.cnv.tokenisation-title-xxii-platform",
  title: "The platform is a legal entity registered in all categories",
  kind: "authorisation",
  cites: titleXxii("trading"),
  subject: "party",
  nexus: ["provider", "customers", "sale"],
  when: all(holds(representedSecurity), holds(tradingPlatform)),
  requires: {
    "legal-entity": isNot("party.natural"),
    "all-categories": all(...Object.values(CATEGORIES).map((category) => includes("party.licences", category))),
  },
  exposes: [{ role: "platform", basis: "primary" }, { role: "issuer", basis: "joint", reach: "any" }],
  remedies: ["Register in the missing categories, or move trading to a provider that has them all."],
});

export const tokenisationRules = [representation, prior, fullProvider];
