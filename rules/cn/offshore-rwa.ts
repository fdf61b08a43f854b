import { all, cite, holds, rule, vocabulary } from "../../src/authoring";
import { offshoreConsentBeforeStart, rwaTokenization } from "./concepts";
import { offshoreConsentNeeded } from "./consent-concepts";
import { notice42 } from "./instruments";
import { offshoreIssue } from "./offshore-concepts";
import { offshoreVocabulary } from "./offshore-facts";

const { is, equals } = vocabulary("CNY", offshoreVocabulary);

const ROUTING = {
  term: "competent department",
  question:
    "Which authorities are concerned? The notice names NDRC, CSRC and SAFE together. Debt to NDRC and SAFE, asset-backed and equity-like forms to the CSRC, is how press and law firms read it; only \"other forms\" go to the CSRC with other departments by its words. Where the form is doubtful, ask every candidate.",
  by: "counsel, then the authorities",
} as const;

const CAUGHT = [
  { role: "issuer", basis: "primary" },
  { role: "sponsor", basis: "primary", note: "The mainland controller, sponsor or originator." },
  { role: "intermediary", basis: "joint" },
  { role: "technology-provider", basis: "joint" },
  { role: "custodian", basis: "joint" },
] as const;

export const offshoreApproval = rule({
  id: "cn.notice42.offshore-rwa.approval",
  title: "Offshore tokenization of mainland assets, or by mainland persons, needs consent or filing before it starts",
  kind: "authorisation",
  cites: [cite(notice42, "item (14)")],
  subject: "offering",
  nexus: ["issuer", "sponsor", "asset"],
  when: holds(offshoreConsentNeeded),
  requires: { "consent-of-every-authority-before-start": holds(offshoreConsentBeforeStart) },
  exposes: CAUGHT,
  remedies: [
    "Suspend the issue and settle its economic form: external debt, asset securitisation, equity or another form.",
    "Obtain the consent, registration or filing of every authority concerned, and launch only after all are complete.",
  ],
  openTexture: [
    ROUTING,
    {
      term: "mainland person, control",
      question: "Is the person behind the issue a mainland person, or controlled by one? Neither term is defined in the notice.",
      by: "counsel",
    },
  ],
  notes: [
    "The principle is the same rules for the same business and risk. Neither a small issue nor a private one is exempt.",
    "The item addresses mainland persons, yet closes with a ban on everybody who lacks consent: mainland assets in purely foreign hands are treated as caught.",
    "Complete on the day of the start is in time; complete one day later is not.",
    "Proceeds brought back into the mainland concern SAFE in every case.",
  ],
});

export const offshoreOther = rule({
  id: "cn.notice42.offshore-rwa.other",
  title: "Other forms over mainland rights need the written consent of the CSRC and every relevant department",
  kind: "authorisation",
  cites: [cite(notice42, "item (14)")],
  subject: "offering",
  nexus: ["asset"],
  when: all(holds(rwaTokenization), holds(offshoreIssue), is("asset.here"), equals("cn.economicForm", "other")),
  requires: {
    "consent-complete-before-start": holds(offshoreConsentBeforeStart),
    "in-writing-from-csrc-and-every-department": is("cn.otherFormConsentWritten"),
  },
  exposes: CAUGHT,
  remedies: [
    "Restructure into an asset-backed form that is repaid from cash flow, and file that with the CSRC.",
    "Replace the underlying asset by one outside the mainland.",
    "Otherwise obtain the written consent of the CSRC and of every relevant department before anything starts.",
  ],
  openTexture: [
    { term: "other forms, relevant departments", question: "Which departments besides the CSRC must consent? No procedure is published: treat the issue as blocked until they answer in writing.", by: "the CSRC" },
  ],
  notes: ["Gold, commodities, collectibles, intellectual property without income, and fund or membership rights are typical of this form."],
});

export const offshoreRwaRules = [offshoreApproval, offshoreOther] as const;
