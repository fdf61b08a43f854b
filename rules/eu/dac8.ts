import { all, any, cite, defineFacts, holds, instrument, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { cryptoAsset } from "./mica-concepts";
import { memberStates } from "./mica-facts";
import { cryptoService } from "./mica-t5-services";

export const dac8 = instrument({
  id: "eu.dac8",
  title: "Directive on administrative cooperation in taxation, eighth amendment (DAC8)",
  number: "Directive (EU) 2023/2226",
  authority: "Council",
  issued: "2023-10-17",
  inForce: { from: "2026-01-01" },
  force: "statute",
  evidence: "primary",
  url: "https://eur-lex.europa.eu/eli/dir/2023/2226/oj",
  note: "Applied by national law from 2026-01-01; it does not reach the EEA-EFTA states.",
});

export const dac8Facts = defineFacts({
  "eu.inMemberStates": {
    subject: "party",
    type: "boolean",
    meaning: "the party acts from one of the 27 Member States",
    ask: "Does this party act from one of the 27 Member States?",
    readAs: { fact: "party.here", territory: memberStates },
  },
  "eu.servesMemberStateUsers": {
    subject: "party",
    type: "boolean",
    meaning: "the party has users in one of the 27 Member States",
    ask: "Does this party have users in one of the 27 Member States?",
    readAs: { fact: "party.servesHere", territory: memberStates },
  },
  "eu.taxSelfCertifications": {
    subject: "party",
    type: "boolean",
    meaning: "users' self-certifications of tax residence are collected",
    ask: "Does this party collect self-certifications of tax residence from its users?",
  },
  "eu.taxReporting": {
    subject: "party",
    type: "boolean",
    meaning: "reportable transactions are recorded for the yearly report",
    ask: "Does this party record reportable transactions and report them to the tax authority each year (data of 2026 first)?",
  },
  "eu.taxRegistration": {
    subject: "party",
    type: "boolean",
    meaning: "the party is authorised under MiCA or registered in one Member State for reporting",
    ask: "Is this party authorised under MiCA or, as an operator from outside, registered in one Member State for tax reporting?",
  },
});

const { is } = vocabulary("EUR", dac8Facts);

export const reporting = rule({
  id: "eu.dac8.reporting",
  title: "Crypto-asset service providers report their users' transactions to the tax authority",
  kind: "reporting",
  cites: [cite(dac8, "reporting crypto-asset service providers and operators")],
  subject: "party",
  nexus: ["provider", "customers", "sale"],
  when: all(holds(cryptoAsset), holds(cryptoService), any(is("eu.inMemberStates"), is("eu.servesMemberStateUsers"))),
  requires: {
    "self-certifications-collected": is("eu.taxSelfCertifications"),
    "transactions-reported": is("eu.taxReporting"),
    "registered": is("eu.taxRegistration"),
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Collect self-certifications, record transactions from 2026-01-01 and report them in 2027; from outside the Union, register once in one Member State."],
  notes: ["Data of 2026 are exchanged by 2027-09-30. Whether tokenised securities are reportable crypto-assets was not read; the rule speaks of crypto-assets within MiCA."],
});

export const dac8Rules = [reporting];
