import { all, cite, holds, rule } from "../../src/authoring";
import { jerseyTokenIssue, otherSecurity, tangibleAssetToken } from "./concepts";
import { issuerAndAdministrator } from "./exposures";
import { words } from "./facts";
import { cobo, rwaGuidance, tokenGuidance } from "./instruments";

const { is, onOrBefore } = words;

const nexus = ["issuer", "provider"] as const;

export const consent = rule({
  id: "je.cobo.token-consent",
  title: "The JFSC consents before a Jersey company acts on a token issue",
  kind: "authorisation",
  cites: [cite(cobo, "art. 2"), cite(tokenGuidance, "consent before any activity")],
  subject: "offering",
  nexus,
  when: holds(jerseyTokenIssue),
  requires: { "consent-in-force": onOrBefore("je.consentGiven", "asOf"), "consent-before-activity": onOrBefore("je.consentGiven", "je.firstActivity") },
  due: { from: "je.firstActivity" },
  exposes: issuerAndAdministrator,
  remedies: ["Apply to the JFSC with its checklist.", "Suspend minting until consent is given."],
  notes: ["Consent on the day of the first activity is taken as in time: days do not tell which came first."],
});

export const otherSecuritiesConsent = rule({
  id: "je.cobo.token-consent-other-securities",
  title: "Tokens that are securities other than shares need a consent of their own",
  kind: "authorisation",
  cites: [cite(cobo, "art. 4"), cite(tokenGuidance, "consent before any activity")],
  subject: "offering",
  nexus,
  when: all(holds(jerseyTokenIssue), holds(otherSecurity)),
  requires: {
    "consent-in-force": onOrBefore("je.otherSecuritiesConsent", "asOf"),
    "consent-before-activity": onOrBefore("je.otherSecuritiesConsent", "je.firstActivity"),
  },
  unless: {
    "exempt-issue": {
      title: "Issue exempt from article 4",
      claimedAs: ["je.cobo.exempt-issue"],
      conditions: { "exempt-issue": is("je.otherSecuritiesExempt") },
      cites: [cite(cobo, "art. 4")],
    },
  },
  due: { from: "je.firstActivity" },
  exposes: issuerAndAdministrator,
  remedies: ["Apply for the consent under article 4 as well."],
  openTexture: [{ term: "security other than a share", question: "Is the token a security other than a share, and is its issue exempt?", by: "counsel" }],
});

export const conditions = rule({
  id: "je.cobo.token-consent-conditions",
  title: "A token issuer keeps the conditions on which consent is given",
  kind: "authorisation",
  cites: [cite(cobo, "arts. 2 and 4"), cite(tokenGuidance, "conditions of consent")],
  inForce: { from: "2018-07" },
  subject: "offering",
  nexus,
  when: holds(jerseyTokenIssue),
  requires: {
    "jersey-company": is("issuer.organisedHere"),
    "service-provider": is("je.serviceProvider"),
    "resident-director": is("je.residentDirector"),
    "yearly-audit": is("je.auditedYearly"),
    "buyers-checked": is("je.buyersChecked"),
    "retail-procedures": is("je.retailProcedures"),
    "fair-marketing": is("je.marketingFair"),
    "information-memorandum": is("je.memorandum"),
  },
  exposes: issuerAndAdministrator,
  remedies: ["Put what is missing in place, or consent is refused or withdrawn."],
});

export const realWorldAssets = rule({
  id: "je.jfsc.rwa-tokenisation",
  title: "A token of a tangible asset rests on verified title and discloses custody, rights, valuation and risks",
  kind: "asset-requirement",
  cites: [cite(cobo, "arts. 2 and 4"), cite(rwaGuidance, "conditions", { evidence: "unverified" })],
  inForce: { from: "2024" },
  subject: "offering",
  nexus,
  when: all(holds(jerseyTokenIssue), holds(tangibleAssetToken)),
  requires: {
    "title-verified": is("je.titleVerified"),
    "custody-explained": is("je.custodyExplained"),
    "rights-disclosed": is("je.rightsDisclosed"),
    "valuation-and-redemption-disclosed": is("je.valuationDisclosed"),
    "retail-warnings": is("je.retailWarnings"),
    "technology-audited": is("je.technologyAudited"),
  },
  exposes: issuerAndAdministrator,
  remedies: ["Have title and existence verified independently.", "Supplement the documents."],
  notes: ["The guidance was not read in full: the items are known from memory, and there may be more. It binds through the conditions of consent."],
});

export const tokenIssueRules = [consent, otherSecuritiesConsent, conditions, realWorldAssets];
