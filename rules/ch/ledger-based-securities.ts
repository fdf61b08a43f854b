import { all, any, cite, concept, defineFacts, rule, vocabulary } from "../../src/authoring";
import { co } from "./instruments";

/** Articles 973d to 973i of the Code of Obligations: when a Swiss right really passes with its token. Known from memory only. */

export const ledgerFacts = defineFacts({
  "ch.transferOnlyOnLedger": {
    subject: "offering",
    type: "boolean",
    meaning: "a right of Swiss law is to be asserted and transferred only through the ledger",
    ask: "Is the token meant to carry a right of Swiss law that can be asserted and transferred only through the ledger?",
  },
  "ch.registrationAgreement": {
    subject: "offering",
    type: "boolean",
    meaning: "the parties have agreed that the right is recorded in the register and passes only through it",
    ask: "Is there a registration agreement: the right is recorded in the register, and can be asserted and transferred only through it?",
  },
  "ch.creditorsHavePower": {
    subject: "offering",
    type: "boolean",
    meaning: "the creditors, not the obligor, have the power of disposal over their rights",
    ask: "Does the register give the creditors, and not the issuer, the technical power to dispose of their rights (no key that lets the issuer reassign tokens on its own)?",
  },
  "ch.integrityProtected": {
    subject: "offering",
    type: "boolean",
    meaning: "the register is protected against unauthorised changes",
    ask: "Is the integrity of the register protected against unauthorised changes, for example because several independent participants run it jointly?",
  },
  "ch.contentRecorded": {
    subject: "offering",
    type: "boolean",
    meaning: "the content of the right, the functioning of the register and the agreement are recorded in it or linked",
    ask: "Are the content of the right, the functioning of the register and the registration agreement recorded in the register or in data linked to it?",
  },
  "ch.creditorsCanVerify": {
    subject: "offering",
    type: "boolean",
    meaning: "creditors can see their own entries and verify integrity without a third party",
    ask: "Can creditors see their own entries, and verify the integrity of the register, without the help of a third party?",
  },
  "ch.articlesPermit": {
    subject: "offering",
    type: "boolean",
    meaning: "the articles of association permit ledger-based shares",
    ask: "Do the issuer's articles of association permit shares as ledger-based securities? Answer yes if the token carries no share.",
  },
  "ch.landTitleOrMandatoryForm": {
    subject: "offering",
    type: "boolean",
    meaning: "the right is title to land or can be transferred only in a form that the law prescribes",
    ask: "Is the right title to land, or another right whose transfer needs a form prescribed by law, such as a public deed or an entry in the land register?",
  },
  "ch.registerInformationGiven": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer informs acquirers about the right, the register and its security",
    ask: "Does the issuer inform every acquirer about the content of the right, the functioning of the register and the measures that protect it?",
  },
});

const { is, isNot, oneOf } = vocabulary("CHF", ledgerFacts);

const provision = (article: string) => [cite(co, article)];

/** Known to be something other than a share. */
const notAShare = oneOf("token.kind", [
  "debt", "fund-unit", "asset-backed", "commodity", "stablecoin", "utility", "nft", "virtual-currency",
]);

const conditions = {
  "registration-agreement": is("ch.registrationAgreement"),
  "power-of-disposal-with-the-creditors": is("ch.creditorsHavePower"),
  "integrity-protected": is("ch.integrityProtected"),
  "content-recorded": is("ch.contentRecorded"),
  "verifiable-by-creditors": is("ch.creditorsCanVerify"),
  "articles-permit-shares": any(notAShare, is("ch.articlesPermit")),
  "right-without-mandatory-form": isNot("ch.landTitleOrMandatoryForm"),
};

export const ledgerBasedSecurity = concept({
  id: "ch.ledger-based-security",
  title: "Ledger-based security (Registerwertrecht)",
  subject: "offering",
  classification: true,
  when: all(is("ch.transferOnlyOnLedger"), ...Object.values(conditions)),
  cites: provision("arts. 973d, 622"),
  inForce: { from: "2021-02-01" },
  evidence: "unverified",
});

export const validTokenisation = rule({
  id: "ch.co.973d-ledger-based-security",
  title: "A right of Swiss law passes with its token only as a ledger-based security",
  kind: "asset-requirement",
  cites: provision("arts. 973d-973i, 622"),
  inForce: { from: "2021-02-01" },
  subject: "offering",
  nexus: ["issuer"],
  when: is("ch.transferOnlyOnLedger"),
  requires: conditions,
  exposes: [
    { role: "issuer", basis: "primary", note: "As obligor it answers for the register." },
    { role: "technology-provider", basis: "secondary", note: "By its contract with the issuer." },
    { role: "platform", basis: "secondary", note: "As far as it provides the register: by its contract with the issuer." },
  ],
  remedies: [
    "Conclude a registration agreement and let the articles of association permit ledger-based shares.",
    "Remove every key by which the issuer alone can reassign tokens, and let several independent participants keep the register.",
    "Record or link the terms of the right, and give holders access to their entries.",
    "Do not tokenise land title itself; tokenise shares or debt of an entity that owns the land.",
  ],
  notes: [
    "Judged for issuers in Switzerland. Where a condition fails, the token does not carry the right: transfers on the ledger have no effect on it.",
    "Land title and rights with a mandatory form cannot be tokenised this way.",
  ],
});

export const registerInformation = rule({
  id: "ch.co.973d-ledger-based-security-information",
  title: "The obligor of a ledger-based security informs acquirers about right and register",
  kind: "disclosure",
  cites: provision("art. 973i"),
  inForce: { from: "2021-02-01" },
  subject: "offering",
  nexus: ["issuer"],
  when: is("ch.transferOnlyOnLedger"),
  requires: { "information-given": is("ch.registerInformationGiven") },
  exposes: [{ role: "issuer", basis: "primary", note: "The liability for the operation of the register cannot be excluded." }],
  remedies: ["Inform every acquirer about the content of the right, the functioning of the register and the measures that protect it."],
});

export const ledgerConcepts = [ledgerBasedSecurity];
export const ledgerRules = [validTokenisation, registerInformation];
