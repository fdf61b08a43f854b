import { all, any, cite, concept, defineFacts, holds, not, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { geniusAct, occStablecoinProposal } from "./public-law-instruments";
import { stateQualifiedLimit } from "./public-law-parameters";
import { security } from "./security-concepts";
import { securityFacts } from "./security-facts";

/** Payment stablecoins under the GENIUS Act: who may issue them in the United States, and which ones may be offered there. */

export const stablecoinFacts = defineFacts({
  "us.redeemableAtPar": { subject: "offering", type: "boolean", readAs: { at: "/asset/pegOrReference/redemptionAtPar" }, meaning: "the issuer must redeem the token for a fixed amount of money", ask: "Must the issuer redeem the token for a fixed amount of money (at par)?" },
  "us.stablecoinIssuerKind": {
    subject: "offering",
    type: "code",
    values: ["bank-subsidiary", "federal-qualified", "state-qualified"],
    meaning: "kind of permitted payment stablecoin issuer",
    ask: "Which kind of permitted payment stablecoin issuer is it: a subsidiary of an insured bank, a federal qualified issuer, or a State qualified issuer?",
  },
  "us.stablecoinOutstanding": { subject: "offering", type: "money", unit: "USD", meaning: "stablecoins of the issuer that are outstanding", ask: "What amount of the issuer's payment stablecoins is outstanding?" },
  "us.issuedAbroad": { subject: "offering", type: "boolean", meaning: "the coin is issued outside the United States only", ask: "Does the issuer, organised abroad, issue the coin outside the United States only, so that others bring it there?" },
  "us.reservesOneToOne": { subject: "offering", type: "boolean", meaning: "liquid reserves cover the coin one to one", ask: "Do liquid reserves of the kinds that the Act allows cover the outstanding coins one to one?" },
  "us.monthlyReports": { subject: "offering", type: "boolean", meaning: "the reserves are reported monthly and certified", ask: "Is the composition of the reserves reported every month, examined and certified?" },
  "us.canComplyWithOrders": { subject: "offering", type: "boolean", meaning: "the issuer can technically comply with lawful orders to freeze, seize or block", ask: "Has the issuer the technical capability to comply with lawful orders to freeze, seize, burn or block coins?" },
  "us.willComplyWithOrders": { subject: "offering", type: "boolean", meaning: "the issuer will comply with lawful orders and reciprocal arrangements", ask: "Will the issuer comply with the terms of lawful orders and of any reciprocal arrangement?" },
  "us.section18Qualified": { subject: "offering", type: "boolean", meaning: "the foreign issuer qualifies under section 18", ask: "Does the foreign issuer qualify under section 18: comparable regime found, registered with the OCC, reserves in the United States?" },
});

const { is, isNot, equals, oneOf, atMost, includesAny } = vocabulary("USD", { ...securityFacts, ...stablecoinFacts });

/** The rules follow the Act's day, which stands in the instrument (and, for the exclusion from the term security, in us.genius-act.start). */
const EXPECTED = "The effective date of 2027-01-18 is expected, not confirmed: the Act takes effect earlier if final regulations came 120 days before; none was found.";

export const paymentStablecoin = concept({
  id: "us.payment-stablecoin",
  title: "Payment stablecoin",
  subject: "offering",
  classification: true,
  when: all(equals("token.kind", "stablecoin"), is("us.redeemableAtPar"), not(holds(security))),
  cites: [cite(geniusAct, "s. 2", { evidence: "unverified" })],
  inForce: {},
  note: "For payment or settlement, redeemable for a fixed amount of money; no deposit, no security.",
});

export const permittedIssuer = concept({
  id: "us.permitted-stablecoin-issuer",
  title: "Permitted payment stablecoin issuer",
  subject: "offering",
  when: all(
    is("us.permittedStablecoinIssuer"),
    any(
      oneOf("us.stablecoinIssuerKind", ["bank-subsidiary", "federal-qualified"]),
      all(equals("us.stablecoinIssuerKind", "state-qualified"), atMost("us.stablecoinOutstanding", stateQualifiedLimit)),
    ),
  ),
  cites: [cite(geniusAct, "ss. 3, 4")],
});

const participants = [
  { role: "issuer", basis: "primary", knowledge: "strict" },
  ...(["sponsor", "platform", "intermediary", "personnel", "financial-institution"] as const).map(
    (role) => ({ role, basis: "secondary", knowledge: "knew", note: "Whoever knowingly takes part in a breach of section 3(a): up to $1,000,000 for each violation, five years, or both." }) as const,
  ),
] as const;

export const issuance = rule({
  id: "us.genius.payment-stablecoin",
  title: "Only a permitted issuer may issue a payment stablecoin in the United States",
  kind: "prohibition",
  cites: [cite(geniusAct, "s. 3(a), (f)")],
  evidence: "unverified",
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(holds(paymentStablecoin), any(is("issuer.here"), all(is("sales.offeredHere"), isNot("us.issuedAbroad")))),
  requires: { "permitted-issuer": holds(permittedIssuer) },
  exposes: participants,
  remedies: ["Issue through a permitted payment stablecoin issuer.", "Do not issue in the United States."],
  notes: [EXPECTED, "Treasury may suspend the prohibition by a limited safe harbour (s. 3(c)); none was found.", "Direct transfers between two individuals and software for self-custody are outside the section (unverified)."],
});

export const issuerDuties = rule({
  id: "us.genius.payment-stablecoin-issuer-duties",
  title: "A permitted issuer keeps reserves, reports, and pays no interest",
  kind: "asset-requirement",
  cites: [cite(geniusAct, "s. 4"), cite(occStablecoinProposal, "reserves and reports")],
  evidence: "unverified",
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(holds(paymentStablecoin), any(is("issuer.here"), is("sales.offeredHere")), is("us.permittedStablecoinIssuer")),
  requires: { "no-interest-or-yield": isNot("token.paysInterest"), "one-to-one-reserves": is("us.reservesOneToOne"), "monthly-certified-reports": is("us.monthlyReports") },
  exposes: [{ role: "issuer", basis: "primary" }, { role: "personnel", basis: "secondary", note: "Officers who certify." }],
  remedies: ["Remove interest and yield paid by the issuer for holding the coin.", "Hold the reserves and publish the certified reports."],
  notes: [EXPECTED, "Regulations of the OCC and others are proposed; no final rule was confirmed."],
});

const offersHere = all(
  holds(paymentStablecoin),
  includesAny("party.services", ["exchange-fiat-token", "exchange-token-token", "dealing", "distribution", "placement", "order-matching"]),
  is("party.servesHere"),
);
const providers = {
  kind: "prohibition",
  subject: "party",
  nexus: ["provider", "customers"],
  exposes: [...whoeverActs({ basis: "primary" }), { role: "issuer", basis: "secondary", reach: "any", note: "Treasury can bar secondary trading in a foreign issuer's coin and impose daily penalties (s. 8, unverified)." }],
} as const;

export const foreignCoins = rule({
  ...providers,
  id: "us.genius.payment-stablecoin-foreign-issuer",
  title: "A foreign coin is offered only if its issuer can and will comply with lawful orders",
  cites: [cite(geniusAct, "s. 3(b)(2), (e)")],
  evidence: "unverified",
  when: all(offersHere, isNot("issuer.here")),
  requires: { "can-comply-with-orders": is("us.canComplyWithOrders"), "will-comply-with-orders": is("us.willComplyWithOrders") },
  remedies: ["Stop offering the coin to persons in the United States.", "Offer coins whose issuer can freeze and block on lawful order, and does."],
  notes: [EXPECTED, "There is no period of grace. The Act reaches offers and sales to a person in the United States from anywhere."],
});

export const permittedCoins = rule({
  ...providers,
  id: "us.genius.payment-stablecoin-service-providers",
  title: "Service providers offer coins of permitted issuers only",
  cites: [cite(geniusAct, "ss. 3(b)(1), 18")],
  inForce: { from: "2028-07-18" },
  when: offersHere,
  requires: { "permitted-or-qualified-foreign-issuer": any(all(is("issuer.here"), holds(permittedIssuer)), all(isNot("issuer.here"), any(is("us.section18Qualified"), holds(permittedIssuer)))) },
  remedies: ["Offer to persons in the United States only coins of permitted issuers, or of foreign issuers that qualify under section 18."],
});

export const stablecoinConcepts = [paymentStablecoin, permittedIssuer] as const;
export const stablecoinRules = [issuance, issuerDuties, foreignCoins, permittedCoins] as const;
