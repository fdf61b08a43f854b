import { all, any, cite, defineFacts, holds, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { actsForUs, marketActorFacts, touchesUs } from "./market-actors";
import { adviserCustodyRule, customerProtectionRule, custodyStatement, exchangeAct, stateTrustLetter } from "./market-instruments";
import { security } from "./security-concepts";
import { securityFacts } from "./security-facts";

/** Who keeps the register of a registered class, and who keeps the tokens of customers and clients. */

const own = { subject: "party", type: "boolean" } as const;

export const custodyFacts = defineFacts({
  "us.possessionOrControl": {
    ...own,
    meaning: "the broker-dealer has possession or control of customers' tokens",
    ask: "Does this broker-dealer have physical possession or control of customers' fully paid tokens?",
    judgement: { by: "counsel", note: "What possession of a token is, the rule does not say; the staff accepts it where its five measures are taken." },
  },
  "us.directAccess": { ...own, meaning: "the broker-dealer has direct access to the tokens and can transfer them", ask: "Does this broker-dealer have direct access to the tokens and the capability to transfer them?" },
  "us.ledgerAssessed": { ...own, meaning: "the ledger is assessed, in writing, before custody and periodically", ask: "Is the ledger assessed in writing before custody begins and periodically after?" },
  "us.noKnownWeakness": { ...own, meaning: "no material weakness of the ledger in security or operation is known", ask: "Is this broker-dealer aware of no material security or operational weakness of the ledger?" },
  "us.keysProtected": { ...own, meaning: "policies protect the keys, and no third party or customer can use them without authorisation", ask: "Do policies protect the private keys, so that neither a third party nor a customer can use them without authorisation?" },
  "us.disruptionPlans": { ...own, meaning: "there are plans for disruption and wind-down", ask: "Are there plans for disruptions of the ledger and for winding down?" },
  "us.clientCustody": { ...own, meaning: "the adviser has custody of clients' tokens", ask: "Does this adviser, or a related person, hold clients' tokens or have authority to obtain them?" },
  "us.clientCustodian": {
    subject: "party",
    type: "code",
    values: ["bank", "broker-dealer", "futures-commission-merchant", "foreign-financial-institution", "state-trust-company", "self", "other"],
    meaning: "who keeps the clients' tokens",
    ask: "Who keeps the clients' tokens: a bank, broker-dealer, futures commission merchant, foreign financial institution, State trust company, the adviser itself, or another?",
  },
});

const { is, oneOf, equals, includes, includesAny } = vocabulary("USD", { ...securityFacts, ...marketActorFacts, ...custodyFacts });

export const transferAgent = rule({
  id: "us.exchange-act.transfer-agent-and-custody",
  title: "Who keeps the register of a class under section 12 is a registered transfer agent",
  kind: "authorisation",
  cites: [cite(exchangeAct, "s. 17A(c)", { url: "https://www.law.cornell.edu/uscode/text/15/78q-1" })],
  subject: "party",
  nexus: ["provider", "issuer", "sale"],
  when: all(
    holds(security),
    any(includesAny("party.services", ["registrar", "transfer-agency"]), includesAny("party.roles", ["transfer-agent", "registrar", "crypto-securities-registrar"])),
    any(is("us.classRegistered"), is("us.section12g2Exempt")),
    any(holds(touchesUs), is("party.here")),
  ),
  requires: { "registered-transfer-agent": includes("party.licences", "us.transfer-agent") },
  exposes: [...whoeverActs({ basis: "primary" }), { role: "issuer", basis: "secondary", reach: "any", note: "As far as it lets an unregistered agent keep the register." }],
  remedies: ["Engage a registered transfer agent.", "Register on Form TA-1, which becomes effective 30 days after filing."],
  notes: ["For other classes registration is voluntary, but the exclusions of section 12(g) for Regulation A and Regulation Crowdfunding need a registered transfer agent."],
});

export const brokerCustody = rule({
  id: "us.exchange-act.transfer-agent-and-custody-broker",
  title: "A broker-dealer has possession or control of customers' security tokens",
  kind: "asset-requirement",
  cites: [cite(customerProtectionRule, "paragraph (b)(1)")],
  subject: "party",
  nexus: ["provider", "customers"],
  when: all(holds(security), includes("party.licences", "us.broker-dealer"), includes("party.services", "custody"), holds(actsForUs)),
  requires: { "possession-or-control": is("us.possessionOrControl") },
  unless: {
    "staff-measures": {
      title: "The five measures of the staff",
      conditions: {
        "direct-access": is("us.directAccess"),
        "ledger-assessed": is("us.ledgerAssessed"),
        "no-known-weakness": is("us.noKnownWeakness"),
        "keys-protected": is("us.keysProtected"),
        "disruption-plans": is("us.disruptionPlans"),
      },
      cites: [cite(custodyStatement, "physical possession of crypto asset securities")],
      inForce: { from: "2025-12-17" },
      note: "A staff view: no objection while the measures are taken and documented.",
    },
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Take and document the five measures.", "Leave custody to a bank or another qualified custodian."],
  openTexture: [{ term: "physical possession or control", question: "Does the broker-dealer possess or control the tokens?", by: "counsel" }],
});

export const adviserCustody = rule({
  id: "us.exchange-act.transfer-agent-and-custody-adviser",
  title: "An adviser keeps clients' tokens with a qualified custodian",
  kind: "asset-requirement",
  cites: [cite(adviserCustodyRule, "qualified custodians")],
  subject: "party",
  nexus: ["provider", "customers"],
  when: all(holds(security), includes("party.licences", "us.investment-adviser"), is("us.clientCustody"), holds(actsForUs)),
  requires: { "qualified-custodian": oneOf("us.clientCustodian", ["bank", "broker-dealer", "futures-commission-merchant", "foreign-financial-institution"]) },
  unless: {
    "state-trust-company": {
      title: "State trust company (staff letter)",
      conditions: { "state-trust-company": equals("us.clientCustodian", "state-trust-company") },
      cites: [cite(stateTrustLetter, "State trust companies")],
      inForce: { from: "2025-09-30" },
      note: "The conditions of the letter were not read.",
    },
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Move the tokens to a qualified custodian."],
  notes: ["Rules on crypto custody that were reported as proposed on 2026-10-01 (press level, unverified) change nothing yet."],
});

export const custodyRules = [transferAgent, brokerCustody, adviserCustody] as const;
