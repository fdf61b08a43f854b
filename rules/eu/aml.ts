import { all, any, cite, concept, defineFacts, holds, instrument, parameter, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { cryptoService } from "./mica-t5-services";
import { cryptoAsset } from "./mica-concepts";

export const amlDirective = instrument({
  id: "eu.amld",
  title: "Anti-Money-Laundering Directive, as amended to reach crypto-asset service providers",
  number: "Directive (EU) 2015/849",
  authority: "European Parliament and Council",
  inForce: { from: "2024-12-30", to: "2027-07-09" },
  force: "statute",
  evidence: "unverified",
  note: "Older law; recorded from the day on which crypto-asset service providers became obliged entities. Its place is taken by the Regulation on 2027-07-10.",
});

export const amlRegulation = instrument({
  id: "eu.amlr",
  title: "Anti-Money-Laundering Regulation",
  number: "Regulation (EU) 2024/1624",
  authority: "European Parliament and Council",
  issued: "2024-05-31",
  inForce: { from: "2027-07-10" },
  force: "statute",
  evidence: "primary",
  url: "https://eur-lex.europa.eu/eli/reg/2024/1624/oj",
});

export const amlFacts = defineFacts({
  "eu.handlesSubscriptions": {
    subject: "party",
    type: "boolean",
    meaning: "the party handles subscriptions or keeps a business relationship with buyers",
    ask: "Does this party handle subscriptions, accounts or assets of buyers of the token?",
  },
  "eu.kycLevel": {
    subject: "offering",
    type: "code",
    values: ["none", "simplified", "standard", "enhanced"],
    meaning: "due diligence carried out on investors",
    ask: "Which level of customer due diligence is carried out on every investor: none, simplified, standard or enhanced?",
    readAs: { at: "/aml/kyc/level" },
  },
  "eu.largestOccasional": {
    subject: "party",
    type: "money",
    unit: "EUR",
    meaning: "largest occasional transaction without a business relationship",
    ask: "What is the largest occasional crypto-asset transaction, outside a business relationship (zero if there is none)?",
  },
  "eu.occasionalCddDone": {
    subject: "party",
    type: "boolean",
    meaning: "full due diligence is carried out on such transactions",
    ask: "Is full customer due diligence carried out on occasional transactions of that size?",
  },
  "eu.occasionalIdentified": {
    subject: "party",
    type: "boolean",
    meaning: "the customer of an occasional transaction is identified and verified, whatever its size",
    ask: "Is the customer of every occasional transaction identified and verified, whatever its size?",
  },
  "eu.selfHostedMitigation": {
    subject: "party",
    type: "boolean",
    meaning: "mitigating measures are applied to transfers with self-hosted addresses",
    ask: "Does this party assess and mitigate the risk of transfers to or from self-hosted addresses?",
  },
  "eu.anonymousAccounts": {
    subject: "party",
    type: "boolean",
    meaning: "the party keeps anonymous accounts or accounts that hide transactions, or anonymity-enhancing coins",
    ask: "Does this party keep anonymous crypto-asset accounts, accounts that allow transactions to be hidden, or accounts with anonymity-enhancing coins?",
  },
  "eu.largestCashPayment": {
    subject: "party",
    type: "money",
    unit: "EUR",
    meaning: "largest cash payment that the party accepts or makes",
    ask: "What is the largest cash payment that this party accepts or makes when trading in goods or services (zero if there is none)?",
  },
  "eu.bearerSharesAdmitted": {
    subject: "offering",
    type: "boolean",
    meaning: "the bearer shares are listed, or immobilised or issued in dematerialised form through an intermediary",
    ask: "Are the bearer shares listed on a regulated market, or issued as intermediated securities (immobilised or directly dematerialised)?",
  },
});

const { is, equals, oneOf, includesAny, atLeast, moreThan, lessThan } = vocabulary("EUR", amlFacts);

const occasional = parameter({
  id: "eu.amlr.occasional",
  title: "Occasional transaction from which a crypto-asset service provider carries out due diligence",
  unit: "EUR",
  values: { "2027-07-10": 1_000 },
  cites: [cite(amlRegulation, "art. 19(3)")],
});
const cash = parameter({
  id: "eu.amlr.cash",
  title: "Most that a trader may accept or pay in cash",
  unit: "EUR",
  values: { "2027-07-10": 10_000 },
  cites: [cite(amlRegulation, "art. 80")],
});

export const amlParameters = [occasional, cash];

export const obligedEntity = concept({
  id: "eu.aml.obliged-entity",
  title: "Obliged entity that handles subscriptions",
  subject: "party",
  when: all(
    any(
      all(holds(cryptoAsset), holds(cryptoService)),
      includesAny("party.roles", ["casp", "crowdfunding-provider", "broker-dealer", "placement-agent", "underwriter", "fund-manager", "management-company", "bank", "financial-institution"]),
    ),
    is("party.here"),
    is("eu.handlesSubscriptions"),
  ),
  cites: [cite(amlDirective, "art. 2"), cite(amlRegulation, "art. 3")],
  evidence: "unverified",
  note: "Crypto-asset service providers, investment firms, crowdfunding providers, credit and e-money institutions and fund managers, told from roles and services; established in the Union, branches included.",
});

const providerOfCrypto = all(holds(cryptoAsset), holds(cryptoService), is("party.here"));
const exposes = [...whoeverActs({ basis: "primary" }), { role: "personnel", basis: "joint", reach: "any", note: "Management of the obliged entity." } as const];

export const dueDiligence = rule({
  id: "eu.aml.obliged-entity-cdd",
  title: "Obliged entities know their customers",
  kind: "aml-kyc",
  cites: [cite(amlDirective, "customer due diligence"), cite(amlRegulation, "arts 3, 19-40")],
  inForce: { from: "2024-12-30" },
  subject: "party",
  nexus: ["provider"],
  when: holds(obligedEntity),
  requires: { "due-diligence-on-relationships": oneOf("eu.kycLevel", ["simplified", "standard", "enhanced"]) },
  exposes,
  remedies: ["Identify and verify customers and beneficial owners before the relationship starts, and monitor it."],
  notes: ["Whether the level fits the risk is not judged.", "Until 2027-07-09 the Directive as implemented nationally applies; it was not read. From then on the Regulation applies directly."],
});

export const occasionalTransactions = rule({
  id: "eu.aml.obliged-entity-cdd-occasional",
  title: "Due diligence on occasional crypto-asset transactions",
  kind: "aml-kyc",
  cites: [cite(amlRegulation, "art. 19(3)")],
  subject: "party",
  nexus: ["provider"],
  when: providerOfCrypto,
  requires: {
    "identified-whatever-the-size": is("eu.occasionalIdentified"),
    "due-diligence-from-the-limit": any(lessThan("eu.largestOccasional", occasional), all(atLeast("eu.largestOccasional", occasional), is("eu.occasionalCddDone"))),
  },
  exposes,
  remedies: ["Carry out due diligence on occasional transactions of at least EUR 1 000, and identify and verify the customer below that too."],
});

export const selfHostedMitigation = rule({
  id: "eu.aml.obliged-entity-cdd-self-hosted",
  title: "Risk of self-hosted addresses is mitigated",
  kind: "aml-kyc",
  cites: [cite(amlRegulation, "art. 40")],
  subject: "party",
  nexus: ["provider"],
  when: providerOfCrypto,
  requires: { "mitigating-measures": is("eu.selfHostedMitigation") },
  exposes,
  remedies: ["Assess the risk of self-hosted addresses and apply measures such as identifying their owner or closer monitoring."],
});

export const anonymityBan = rule({
  id: "eu.aml.obliged-entity-cdd-anonymity",
  title: "No anonymous accounts and no anonymity-enhancing coins",
  kind: "prohibition",
  cites: [cite(amlRegulation, "art. 79(1)")],
  subject: "party",
  nexus: ["provider"],
  when: all(holds(cryptoService), is("party.here"), is("eu.anonymousAccounts")),
  exposes,
  remedies: ["Close or identify the accounts and delist the coins."],
});

export const cashLimit = rule({
  id: "eu.aml.obliged-entity-cdd-cash",
  title: "Traders accept and pay cash up to the limit only",
  kind: "prohibition",
  cites: [cite(amlRegulation, "art. 80")],
  subject: "party",
  nexus: ["provider"],
  when: all(is("party.here"), moreThan("eu.largestCashPayment", cash)),
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Refuse cash above EUR 10 000."],
});

export const bearerShares = rule({
  id: "eu.aml.obliged-entity-cdd-bearer-shares",
  title: "No bearer shares, unless listed or intermediated",
  kind: "prohibition",
  cites: [cite(amlRegulation, "art. 79(3)")],
  inForce: { from: "2029-07-10" },
  subject: "offering",
  nexus: ["issuer"],
  when: all(is("issuer.organisedHere"), equals("token.kind", "equity"), is("token.bearerForm")),
  unless: {
    "listed-or-intermediated": {
      title: "Listed company, or intermediated shares",
      conditions: { "listed-or-intermediated": is("eu.bearerSharesAdmitted") },
      cites: [cite(amlRegulation, "art. 79(3)")],
    },
  },
  exposes: [{ role: "issuer", basis: "primary" }, { role: "personnel", basis: "joint" }],
  remedies: ["Convert the shares to registered form, or immobilise or deposit them, by 2029-07-10."],
  notes: ["Recorded from the day by which existing bearer shares must be converted, immobilised or deposited. The sources give that one day for the ban on issuing too."],
});

export const amlRules = [dueDiligence, occasionalTransactions, selfHostedMitigation, anonymityBan, cashLimit, bearerShares];
export const amlConcepts = [obligedEntity];
export const amlInstruments = [amlDirective, amlRegulation];
