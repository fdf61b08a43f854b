import { all, any, cite, defineFacts, holds, rule, vocabulary } from "../../src/authoring";
import { mica } from "./instruments";
import { admission, boundOffer } from "./mica-concepts";
import { micaSharedFacts } from "./mica-facts";
import { legacyTokenDeadline, machineReadableStart, titleTwoStart, whitePaperNotice } from "./mica-parameters";
import { titleTwoToken } from "./token-regime";

export const admissionFacts = defineFacts({
  "eu.listedByPlatform": {
    subject: "offering",
    type: "boolean",
    meaning: "the platform admits the token on its own initiative, or has agreed in writing to bear the duties",
    ask: "Does the platform admit the token on its own initiative, or has it agreed in writing to bear the duties of the person seeking admission?",
  },
  "eu.listedElsewhereInUnion": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is already admitted on another platform in the Union",
    ask: "Is the token already admitted to trading on another trading platform in the Union?",
  },
});

const { is, isNot, atLeast, before, onOrBefore, after } = vocabulary("EUR", { ...micaSharedFacts, ...admissionFacts });

const inForce = { from: "2024-12-30" };
const sought = all(holds(titleTwoToken), holds(admission), holds(boundOffer));

export const admittedBefore = before("eu.firstAdmittedOn", titleTwoStart);

export const admissionWhitePaper = rule({
  id: "eu.mica.t2-art5-admission",
  title: "Admission of a crypto-asset to trading needs a notified and published white paper",
  kind: "disclosure",
  cites: [cite(mica, "arts 5, 6, 8, 9, 76")],
  inForce,
  subject: "offering",
  nexus: ["venue", "sale"],
  when: sought,
  requires: {
    "content-as-prescribed": is("eu.whitePaperCompliant"),
    "machine-readable": any(before("eu.whitePaperPublished", machineReadableStart), is("eu.whitePaperMachineReadable")),
    "classification-explained": is("eu.whitePaperExplainsClass"),
    "notified-before-publication": before("eu.whitePaperNotified", "eu.whitePaperPublished"),
    "notified-working-days-ahead": atLeast("eu.whitePaperNoticeDays", whitePaperNotice),
    "published-by-the-admission": onOrBefore("eu.whitePaperPublished", "eu.firstAdmittedOn"),
    "kept-on-the-website": is("eu.whitePaperOnWebsite"),
  },
  unless: {
    "already-listed": {
      title: "Token already admitted on another platform in the Union, with a valid white paper",
      conditions: {
        "admitted-elsewhere-in-the-union": is("eu.listedElsewhereInUnion"),
        "valid-white-paper-published": is("eu.earlierWhitePaper"),
        "author-consents-in-writing": is("eu.whitePaperAuthorConsents"),
      },
      cites: [cite(mica, "art. 5(4)")],
      note: "Lifts drawing up, notifying and publishing the white paper only; legal person, marketing and conduct stay.",
    },
    "admitted-before-title-2": {
      title: "Token admitted to trading before 2024-12-30",
      conditions: { "admitted-before": admittedBefore },
      cites: [cite(mica, "art. 143(2)")],
      note: "Later marketing follows articles 7 and 9; the platform must have a white paper by 2027-12-31.",
    },
  },
  exposes: [
    { role: "issuer", basis: "primary", when: isNot("eu.listedByPlatform"), note: "The person seeking admission." },
    {
      role: "issuer",
      basis: "joint",
      when: is("eu.listedByPlatform"),
      cites: [cite(mica, "art. 15(3)")],
      note: "Where the platform bears the duties by agreement: for wrong information given to it.",
    },
    { role: "platform", basis: "primary", when: is("eu.listedByPlatform"), cites: [cite(mica, "art. 5(2)-(3)")] },
    { role: "personnel", basis: "joint", cites: [cite(mica, "art. 15")], note: "Members of the bodies of whoever bears the duty." },
  ],
  remedies: [
    "Notify and publish a white paper before admission.",
    "List a token that already has a valid white paper, with its author's written consent.",
    "Do not seek admission on a trading platform in the Union.",
  ],
  notes: ["None of the exemptions for small, few-person or qualified-investor offers exists for admission."],
});

export const admissionLegalPerson = rule({
  id: "eu.mica.t2-art5-admission-legal-person",
  title: "Only a legal person seeks admission of a crypto-asset to trading",
  kind: "authorisation",
  cites: [cite(mica, "art. 5(1)(a)")],
  inForce,
  subject: "offering",
  nexus: ["venue", "sale"],
  when: all(sought, isNot("eu.listedByPlatform")),
  requires: { "legal-person": is("issuer.isLegalPerson") },
  unless: {
    "admitted-before-title-2": {
      title: "Token admitted to trading before 2024-12-30",
      conditions: { "admitted-before": admittedBefore },
      cites: [cite(mica, "art. 143(2)")],
    },
  },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Seek admission through a legal person."],
});

export const legacyTokens = rule({
  id: "eu.mica.t2-art5-admission-legacy-token",
  title: "A token listed before MiCA has a white paper by the end of 2027",
  kind: "disclosure",
  cites: [cite(mica, "art. 143(2)")],
  inForce,
  subject: "offering",
  nexus: ["venue", "platform"],
  when: all(sought, admittedBefore, after("asOf", legacyTokenDeadline)),
  requires: {
    "content-as-prescribed": is("eu.whitePaperCompliant"),
    "notified": onOrBefore("eu.whitePaperNotified", legacyTokenDeadline),
    "published": onOrBefore("eu.whitePaperPublished", legacyTokenDeadline),
  },
  exposes: [{ role: "platform", basis: "primary" }],
  remedies: ["Draw up, notify and publish a white paper, or stop trading in the token."],
});

export const admissionRules = [admissionWhitePaper, admissionLegalPerson, legacyTokens];
