import { all, any, cite, defineFacts, holds, rule, vocabulary } from "../../src/authoring";
import { financialInstrument } from "../eu/token-regime";
import { ewpg, futureFinancingAct, kryptofav } from "./instruments";
import { fundUnitsFrom, gazetteLastCertainDay, noticeLastCertainDay, sharesFrom } from "./ewpg-parameters";

export const ewpgFacts = defineFacts({
  "de.electronicForm": {
    subject: "offering",
    type: "code",
    values: ["bearer-bond", "registered-share", "bearer-share", "fund-unit", "none"],
    meaning: "kind of electronic security under German law",
    ask: "Which electronic security of German law is issued: a bearer bond, a registered share, a bearer share, a fund unit, or none (another law, or a paper security)?",
  },
  "de.electronicRegister": {
    subject: "offering",
    type: "code",
    values: ["crypto", "central", "none"],
    meaning: "register in which the electronic security is entered",
    ask: "In which register is the security entered: a crypto-securities register, a central register, or none?",
  },
  "de.registrarStatus": {
    subject: "offering",
    type: "code",
    values: ["named-to-holders", "issuer-itself-licensed", "issuer-itself-unlicensed", "depositary-or-licensed-delegate"],
    meaning: "who keeps the crypto-securities register",
    ask: "Who keeps the crypto-securities register: a registrar that the issuer named to the holders, the issuer itself with a KWG licence, the issuer itself without one (also when nobody was named), or for fund units the depositary or its licensed delegate?",
  },
  "de.tamperProofRegister": {
    subject: "offering",
    type: "boolean",
    meaning: "the register runs on a tamper-proof recording system that secures the integrity and authenticity of the security",
    ask: "Is the register kept on a tamper-proof decentralised recording system that secures the integrity and authenticity of the security?",
  },
  "de.registerDataEntered": {
    subject: "offering",
    type: "boolean",
    meaning: "the register data of section 17 are entered and the terms deposited",
    ask: "Are the register data of section 17 eWpG entered and the terms of the issue deposited?",
  },
  "de.gazettePublished": {
    subject: "offering",
    type: "boolean",
    meaning: "the entry was published in the Federal Gazette",
    ask: "Is the entry of the crypto-security published in the Federal Gazette?",
  },
  "de.bafinNotified": {
    subject: "offering",
    type: "boolean",
    meaning: "the entry was notified to BaFin",
    ask: "Is the entry of the crypto-security notified to BaFin (since 2025: for its public list)?",
  },
  "de.gazetteStillRequired": {
    subject: "offering",
    type: "boolean",
    meaning: "publication in the Federal Gazette was still required on that day",
    ask: "Was publication in the Federal Gazette still required on the day in question (between 2025-01-21 and 2025-11-05)?",
    judgement: { by: "counsel", note: "The duty was in the text on 2025-01-20 and replaced by a public list of BaFin by 2025-11-06; the day of the change was not read." },
  },
  "de.noticeStillRequired": {
    subject: "offering",
    type: "boolean",
    meaning: "notice to BaFin's public list was still required on that day",
    ask: "Was notice to BaFin's public list still required on the day in question (between 2025-11-07 and 2026-02-10)?",
    judgement: { by: "counsel", note: "The list was in force by 2025-11-06 and section 20 gone by 2026-02-11; the day of the repeal was not read." },
  },
});

const { equals, is, oneOf, onOrAfter, onOrBefore } = vocabulary("EUR", ewpgFacts);

const anyForm = oneOf("de.electronicForm", ["bearer-bond", "registered-share", "bearer-share", "fund-unit"]);
const cryptoSecurity = all(
  is("token.usesDlt"),
  holds(financialInstrument),
  any(is("issuer.here"), is("sales.offeredHere")),
  anyForm,
  equals("de.electronicRegister", "crypto"),
);

const answerable = [
  { role: "issuer", basis: "primary", note: "Answers for the registrar's damage only if it chose carelessly (section 21)." },
  { role: "custodian", basis: "joint", cites: [cite(ewpg, "s. 31")], note: "The registrar." },
] as const;

export const cryptoSecurityRule = rule({
  id: "de.ewpg.crypto-security",
  title: "A German crypto-security has an eligible form, a proper register and a registrar",
  kind: "asset-requirement",
  cites: [cite(ewpg, "ss. 1, 2, 16, 17, 21"), cite(futureFinancingAct, "shares as crypto-securities"), cite(kryptofav, "s. 3")],
  inForce: { from: "2021-06-10" },
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: cryptoSecurity,
  requires: {
    "form-eligible-for-a-crypto-register": any(
      equals("de.electronicForm", "bearer-bond"),
      all(equals("de.electronicForm", "registered-share"), onOrAfter("asOf", sharesFrom)),
      all(equals("de.electronicForm", "fund-unit"), onOrAfter("asOf", fundUnitsFrom)),
    ),
    "tamper-proof-register": is("de.tamperProofRegister"),
    "registrar-named-or-licensed": any(
      all(oneOf("de.electronicForm", ["bearer-bond", "registered-share", "bearer-share"]), oneOf("de.registrarStatus", ["named-to-holders", "issuer-itself-licensed"])),
      all(equals("de.electronicForm", "fund-unit"), equals("de.registrarStatus", "depositary-or-licensed-delegate")),
    ),
    "register-data-and-terms": is("de.registerDataEntered"),
  },
  exposes: answerable,
  remedies: [
    "Name a licensed registrar to the holders: without one the issuer itself is registrar and needs the licence.",
    "Enter a bearer share in a central register, or issue a registered share.",
    "Enter the register data and deposit the terms before the issue.",
  ],
  notes: ["An electronic security counts as a thing (section 2(3)). Fines under section 31."],
});

export const gazette = rule({
  id: "de.ewpg.crypto-security-gazette",
  title: "The entry of a crypto-security is published in the Federal Gazette (2021 to 2025)",
  kind: "reporting",
  cites: [cite(ewpg, "s. 20, as it stood on 2025-01-20")],
  inForce: { from: "2021-06-10", to: "2025-11-05" },
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(cryptoSecurity, any(onOrBefore("asOf", gazetteLastCertainDay), is("de.gazetteStillRequired"))),
  requires: { "published-in-the-federal-gazette": is("de.gazettePublished") },
  exposes: answerable,
  remedies: ["Publish the entry in the Federal Gazette."],
  openTexture: [{ term: "end of the duty", question: "Had the public list already replaced the Federal Gazette on the day?", by: "counsel" }],
});

export const bafinNotice = rule({
  id: "de.ewpg.crypto-security-notice",
  title: "The entry of a crypto-security is notified to BaFin (2021 to early 2026)",
  kind: "reporting",
  cites: [cite(ewpg, "s. 20, as it stood on 2025-01-20 and on 2025-11-06")],
  inForce: { from: "2021-06-10", to: "2026-02-10" },
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(cryptoSecurity, any(onOrBefore("asOf", noticeLastCertainDay), is("de.noticeStillRequired"))),
  requires: { "notified-to-bafin": is("de.bafinNotified") },
  exposes: answerable,
  remedies: ["Notify BaFin of the entry."],
  openTexture: [{ term: "end of the duty", question: "Had section 20 already been repealed on the day?", by: "counsel" }],
});

export const ewpgRules = [cryptoSecurityRule, gazette, bafinNotice];
