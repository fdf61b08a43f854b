import { all, any, cite, defineFacts, holds, rule, vocabulary } from "../../src/authoring";
import { transferableSecurity } from "../eu/token-regime";
import { dltQuestions, lmvsi, representationDecree } from "./instruments";

export const representationFacts = defineFacts({
  "es.spanishLaw": {
    subject: "offering",
    type: "boolean",
    meaning: "Spanish law governs how the security is represented",
    ask: "Does Spanish law govern the representation of the security on the ledger?",
  },
  "es.erirDesignated": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer has designated one entity responsible for registration (ERIR)",
    ask: "Has the issuer designated one entity responsible for administration and registration (ERIR)?",
  },
  "es.erirAuthorised": {
    subject: "offering",
    type: "boolean",
    meaning: "the ERIR is an investment firm or credit institution authorised for custody",
    ask: "Is the ERIR an investment firm or a credit institution whose programme includes custody?",
  },
  "es.erirKeepsRegister": {
    subject: "offering",
    type: "boolean",
    meaning: "the ERIR controls the register, its integrity and the identification of holders",
    ask: "Does the ERIR keep control of the register and its integrity, and are the holders identified?",
  },
  "es.issueDocumentDeposited": {
    subject: "offering",
    type: "boolean",
    meaning: "the issue document was deposited with the ERIR and the CNMV before the first registration",
    ask: "Was the issue document deposited with the ERIR and the CNMV (and the market operator, if the security is admitted) before the first registration?",
  },
  "es.issueDocumentComplete": {
    subject: "offering",
    type: "boolean",
    meaning: "the issue document identifies the securities, their number, nominal value and characteristics",
    ask: "Does the issue document identify the securities, with their number, nominal value and characteristics, and describe the ledger and its governance?",
  },
  "es.issueDocumentUpdated": {
    subject: "offering",
    type: "boolean",
    meaning: "the issue document was updated whenever characteristics changed",
    ask: "Was the issue document updated whenever characteristics of the securities changed (yes if none did)?",
  },
  "es.issueDocumentAvailable": {
    subject: "offering",
    type: "boolean",
    meaning: "holders can have a copy of the issue document",
    ask: "Can holders have a copy of the issue document?",
  },
  "es.publicBodyRelieved": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is a public body relieved of the issue document",
    ask: "Is the issuer a public body that is relieved of the issue document?",
    judgement: { by: "counsel", note: "Article 13 of Royal Decree 814/2023 relieves public bodies in part; it was not read." },
  },
});

const { is } = vocabulary("EUR", representationFacts);

const onLedger = all(is("token.usesDlt"), holds(transferableSecurity), is("es.spanishLaw"));
const exposes = [
  { role: "issuer", basis: "primary", note: "The effect as negotiable securities is at risk." },
  { role: "custodian", basis: "joint", note: "The ERIR." },
] as const;

export const erir = rule({
  id: "es.lmvsi.erir",
  title: "Securities represented on a ledger have one entity responsible for registration (ERIR)",
  kind: "asset-requirement",
  cites: [cite(lmvsi, "arts 6, 8"), cite(dltQuestions, "entities responsible for registration")],
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: onLedger,
  requires: { "erir-designated": is("es.erirDesignated"), "erir-authorised-for-custody": is("es.erirAuthorised"), "register-kept-by-the-erir": is("es.erirKeepsRegister") },
  exposes,
  remedies: ["Designate a bank or investment firm with custody in its programme.", "Use book entry or paper."],
});

export const issueDocument = rule({
  id: "es.lmvsi.issue-document",
  title: "The issue document is drawn up, deposited and made public before the first registration",
  kind: "disclosure",
  cites: [cite(lmvsi, "arts 7, 10"), cite(representationDecree, "arts 9-13")],
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: onLedger,
  requires: {
    "deposited-before-the-first-registration": is("es.issueDocumentDeposited"),
    "content-complete": is("es.issueDocumentComplete"),
    "kept-up-to-date": is("es.issueDocumentUpdated"),
    "copy-available": is("es.issueDocumentAvailable"),
  },
  unless: {
    "public-body": {
      title: "Public body, as far as relieved",
      conditions: { "public-body-relieved": is("es.publicBodyRelieved") },
      cites: [cite(representationDecree, "art. 13")],
      evidence: "unverified",
    },
  },
  exposes,
  remedies: ["Draw up and deposit the document, and register again.", "Update it when characteristics change."],
  notes: ["The securities exist as such from their first registration (article 10). Book-entry securities need the document too; only tokens are judged here. That the description of the ledger belongs into the document is from memory."],
});

export const participationFacts = defineFacts({
  "es.legalForm": { subject: "offering", type: "code", values: ["SA", "SL", "other"], meaning: "legal form of the issuer", ask: "Is the issuer a sociedad anónima (SA), a sociedad limitada (SL), or something else?" },
  "es.contractualRight": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is a contractual right, not a participation in the company",
    ask: "Is the token a contractual right (such as a participating loan) and not a participation in the company?",
  },
  "es.transferByPublicDocument": {
    subject: "offering",
    type: "boolean",
    meaning: "every transfer of the participation is made by public document",
    ask: "Is every transfer of the participation made by public document (notary), and not by the ledger alone?",
  },
  "es.overCrowdfundingPlatform": {
    subject: "offering",
    type: "boolean",
    meaning: "the participations are offered over an authorised crowdfunding platform",
    ask: "Are the participations offered over an authorised crowdfunding platform, as instruments suitable for it?",
  },
});

const { equals, is: isParticipation } = vocabulary("EUR", participationFacts);

export const participations = rule({
  id: "es.sl.participations",
  title: "Participations of a sociedad limitada are no negotiable securities and do not pass by the ledger alone",
  kind: "asset-requirement",
  cites: [cite(representationDecree, "art. 3"), cite(lmvsi, "negotiable securities")],
  evidence: "unverified",
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(is("token.usesDlt"), equals("es.legalForm", "SL"), equals("token.kind", "equity")),
  requires: { "contractual-right-or-public-document": any(isParticipation("es.contractualRight"), isParticipation("es.transferByPublicDocument")) },
  unless: {
    "crowdfunding": {
      title: "Raise over an authorised crowdfunding platform",
      conditions: { "over-an-authorised-platform": isParticipation("es.overCrowdfundingPlatform") },
      cites: [cite(representationDecree, "art. 3")],
      evidence: "secondary",
    },
  },
  exposes: [{ role: "issuer", basis: "primary" }, { role: "platform", basis: "joint" }],
  remedies: ["Turn the company into a sociedad anónima.", "Issue a participating loan instead.", "Raise over a crowdfunding platform."],
  notes: ["That a transfer of participations needs a public document is from memory."],
});

export const representationRules = [erir, issueDocument, participations];
