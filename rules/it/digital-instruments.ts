import { all, any, cite, concept, defineFacts, holds, not, parameter, rule, vocabulary } from "../../src/authoring";
import { fintechDecree, managerResolution } from "./instruments";

export const digitalFacts = defineFacts({
  "it.italianLawInstrument": {
    subject: "offering",
    type: "boolean",
    meaning: "the instrument is issued under Italian law",
    ask: "Is the instrument issued under Italian law?",
  },
  "it.instrumentType": {
    subject: "offering",
    type: "code",
    values: ["share", "bond", "other-debt", "depositary-receipt", "money-market-instrument", "fund-unit", "srl-quota", "other"],
    meaning: "kind of instrument under Italian law",
    ask: "Is the instrument a share of an S.p.A., a bond, another debt instrument, a depositary receipt, a money-market instrument, a unit or share of a fund, a quota of an S.r.l., or something else?",
  },
  "it.instrumentInScope": {
    subject: "offering",
    type: "boolean",
    meaning: "the instrument is one that the decree or Consob lets be digital",
    ask: "Is the instrument one of those that the Fintech Decree, or Consob by regulation, lets be issued in digital form?",
    judgement: {
      by: "counsel",
      note: "Shares and bonds are in. Other debt, depositary receipts, money-market instruments and fund units are remembered as in. Quotas of an S.r.l. are out unless Consob extends the list (article 28(2)(b)); no extension was found.",
    },
  },
  "it.registerChannel": {
    subject: "offering",
    type: "code",
    values: ["consob-listed-manager", "issuer-managed", "dlt-pilot", "other"],
    meaning: "who keeps the register for digital circulation",
    ask: "Is the instrument recorded with a register manager for others, by its issuer itself, on a settlement or trading-and-settlement system of the DLT Pilot Regime, or otherwise?",
  },
  "it.managerOnList": {
    subject: "offering",
    type: "boolean",
    meaning: "the register manager is on the Consob list, in the right section",
    ask: "Is the register manager on the Consob list, in the section for what it does?",
  },
  "it.managerKind": {
    subject: "offering",
    type: "code",
    values: [
      "bank", "investment-firm", "market-operator", "financial-intermediary", "payment-institution", "e-money-institution", "insurer", "italian-issuer", "specialised-entity", "other",
    ],
    meaning: "what the register manager is",
    ask: "Is the register manager a bank, an investment firm, a market operator, a financial intermediary (article 106), a payment institution, an e-money institution, an insurer or reinsurer, the Italian issuer of the instruments, a specialised entity, or something else?",
  },
  "it.ownInstruments": {
    subject: "offering",
    type: "boolean",
    meaning: "the manager keeps the register of its own instruments only",
    ask: "Does the manager keep the register only of instruments that it issues itself?",
  },
  "it.registerConduct": {
    subject: "offering",
    type: "boolean",
    meaning: "the manager keeps the register as article 23 asks",
    ask: "Does the manager act transparently, diligently and fairly, prevent unauthorised use, and keep the number of instruments in the register the same as the number issued?",
  },
  "it.managerCapital": {
    subject: "offering",
    type: "money",
    unit: "EUR",
    meaning: "capital of the specialised entity that keeps the register",
    ask: "How large is the capital of the specialised entity that keeps the register?",
  },
  "it.managerCapitalSufficient": {
    subject: "offering",
    type: "boolean",
    meaning: "the capital of the specialised entity is sufficient although below the remembered minimum",
    ask: "Is the capital of the specialised entity sufficient, although it is below EUR 150,000?",
    judgement: { by: "counsel", note: "The minimum is from memory." },
  },
});

const { atLeast, equals, is, oneOf } = vocabulary("EUR", digitalFacts);

export const specialisedCapital = parameter({
  id: "it.fintech-decree.specialised-capital",
  title: "Capital of a specialised entity that keeps a register",
  unit: "EUR",
  values: { "2023-03-18": 150_000 },
  cites: [cite(fintechDecree, "specialised register managers", { evidence: "unverified" })],
  evidence: "unverified",
});

export const digitalInstrument = concept({
  id: "it.digital-instrument",
  title: "Instrument of Italian law that may be digital",
  subject: "offering",
  when: any(oneOf("it.instrumentType", ["share", "bond"]), is("it.instrumentInScope")),
  cites: [cite(fintechDecree, "arts 2, 28(2)(b)")],
  note: "Shares and bonds are; for other kinds counsel confirms.",
});

const tokenised = all(is("token.usesDlt"), is("it.italianLawInstrument"));
const forOthers = equals("it.registerChannel", "consob-listed-manager");
const byIssuer = equals("it.registerChannel", "issuer-managed");
const professional = oneOf("it.managerKind", [
  "bank", "investment-firm", "market-operator", "financial-intermediary", "payment-institution", "e-money-institution", "insurer", "specialised-entity",
]);

export const registerManager = rule({
  id: "it.fintech-decree.register-manager",
  title: "Digital instruments outside the DLT Pilot Regime have a register manager on the Consob list",
  kind: "asset-requirement",
  cites: [cite(fintechDecree, "arts 18-20, 23"), cite(managerResolution, "list of register managers")],
  subject: "offering",
  nexus: ["issuer", "sale", "provider"],
  when: all(tokenised, holds(digitalInstrument), not(equals("it.registerChannel", "dlt-pilot"))),
  requires: {
    "register-with-a-manager": any(forOthers, byIssuer),
    "manager-on-the-list": is("it.managerOnList"),
    "eligible-manager": any(all(forOthers, professional), all(byIssuer, equals("it.managerKind", "italian-issuer"))),
    "own-instruments-if-the-issuer": any(not(byIssuer), is("it.ownInstruments")),
    "register-kept-as-prescribed": is("it.registerConduct"),
    "capital-of-a-specialised-entity": any(not(equals("it.managerKind", "specialised-entity")), atLeast("it.managerCapital", specialisedCapital), is("it.managerCapitalSufficient")),
  },
  exposes: [
    { role: "issuer", basis: "primary", note: "Entries have no effect as digital instruments." },
    { role: "custodian", basis: "joint", note: "The register manager; sanctions of Consob." },
    { role: "platform", basis: "joint", note: "The register manager; sanctions of Consob." },
  ],
  remedies: ["Appoint a register manager on the Consob list.", "Move to paper or book entry, or to a system of the DLT Pilot Regime."],
  openTexture: [{ term: "capital of a specialised entity", question: "Is the capital of the specialised entity sufficient?", by: "counsel" }],
  notes: ["Who is eligible is from secondary sources. An application goes to Consob with a technical report and a risk analysis."],
});

export const instrumentScope = rule({
  id: "it.fintech-decree.instrument-scope",
  title: "Only instruments named by the decree or by Consob may be issued in digital form",
  kind: "asset-requirement",
  cites: [cite(fintechDecree, "arts 2, 28(2)(b)")],
  subject: "offering",
  nexus: ["issuer", "sale", "provider"],
  when: tokenised,
  requires: { "instrument-that-may-be-digital": holds(digitalInstrument) },
  exposes: [{ role: "issuer", basis: "primary" }, { role: "custodian", basis: "joint", note: "The register manager." }],
  remedies: ["Turn the S.r.l. into an S.p.A.", "Use crowdfunding with the alternative regime of transfer."],
  openTexture: [{ term: "instruments added by Consob", question: "May the instrument be issued in digital form?", by: "counsel" }],
});

export const digitalRules = [registerManager, instrumentScope];
