import { all, any, cite, concept, defineFacts, holds, instrument, jurisdiction, not, parameter, rule, vocabulary } from "../../src/authoring";
import { createCatalogue } from "../../src/catalogue/catalogue";

/** The law of a place without law: small, fictional, and with one of everything that reports must show. */

const facts = defineFacts({
  "aq.stationConsent": {
    subject: "offering",
    type: "boolean",
    meaning: "the station leader has consented",
    ask: "Has the station leader consented?",
  },
  "aq.iceClass": { subject: "offering", type: "code", values: ["drift", "pack", "shelf"], meaning: "class of ice", ask: "Which class of ice?" },
  "aq.heldBySeals": { subject: "sale", type: "codes", values: ["weddell", "leopard"], meaning: "seals that hold the token", ask: "Which seals hold the token?" },
  "aq.depositPaid": { subject: "sale", type: "money", meaning: "deposit paid", ask: "How much was deposited?" },
  "aq.reportFiled": { subject: "offering", type: "boolean", meaning: "the first sale has been reported", ask: "Has the first sale been reported?" },
  "aq.harmsPenguins": {
    subject: "offering",
    type: "boolean",
    meaning: "the offering disturbs penguins",
    ask: "Does the offering disturb penguins?",
    judgement: { by: "a biologist", note: "Disturbance is not defined." },
  },
  "aq.trainedOn": { subject: "party", type: "date", meaning: "day of polar training", ask: "When was the party trained?" },
});

const { is, isNot, equals, oneOf, includesAny, atMost, onOrBefore, onOrAfter, later } = vocabulary("USD", facts);

export const act = instrument({
  id: "aq.act",
  title: "Antarctic Token Act",
  number: "No. 7",
  authority: "Assembly of Stations",
  issued: "2024-01-01",
  inForce: { from: "2024-02-01" },
  force: "statute",
  evidence: "primary",
  url: "https://law.example/aq/act",
});

export const code = instrument({
  id: "aq.code",
  title: "Code of Good Ice",
  authority: "Guild of Brokers",
  inForce: { from: "2024-02-01" },
  force: "self-regulatory",
  evidence: "unverified",
});

export const bill = instrument({
  id: "aq.bill",
  title: "Krill Bill",
  authority: "Assembly of Stations",
  inForce: { from: null },
  force: "proposal",
  evidence: "secondary",
});

export const ceiling = parameter({
  id: "aq.ceiling",
  title: "Ceiling of a small sale",
  unit: "USD",
  values: { "2024-02-01": 1000000, "2026-01-01": 2500000 },
  cites: [cite(act, "s. 4", { evidence: "unverified" })],
});

export const reportingPeriod = parameter({
  id: "aq.reporting-period",
  title: "Time to report the first sale",
  unit: "duration",
  values: { "2024-02-01": "P15D" },
  cites: [cite(act, "s. 9")],
});

export const solidIce = concept({
  id: "aq.solid-ice",
  title: "Solid ice",
  subject: "offering",
  when: oneOf("aq.iceClass", ["pack", "shelf"]),
  cites: [cite(act, "s. 2")],
});

export const tokensOnIce = rule({
  id: "aq.act.tokens-on-ice",
  title: "Tokens on drifting ice are prohibited",
  kind: "prohibition",
  cites: [cite(act, "s. 3")],
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: not(holds(solidIce)),
  unless: {
    expedition: {
      title: "Approved expedition",
      conditions: {
        "consent-of-station": is("aq.stationConsent"),
        "token-is-utility": equals("token.kind", "utility"),
        "no-advertising": any(isNot("marketing.here"), equals("token.kind", "utility")),
      },
      cites: [cite(act, "s. 5")],
    },
  },
  exposes: [
    { role: "issuer", basis: "primary", knowledge: "strict" },
    { role: "platform", basis: "joint", knowledge: "knew-or-should-have-known", cites: [cite(act, "s. 6")], note: "Only while it lists the token." },
    { role: "marketer", basis: "secondary" },
  ],
  remedies: ["Move to solid ice.", "Withdraw."],
  notes: ["The Act does not say when ice begins to drift."],
});

export const smallSale = rule({
  id: "aq.act.small-sale",
  title: "A sale stays under the ceiling",
  kind: "investor-restriction",
  cites: [cite(act, "s. 4")],
  subject: "sale",
  nexus: ["sale"],
  when: is("sale.here"),
  requires: {
    "within-ceiling": atMost("sale.amount", ceiling),
    "no-leopard-seals": not(includesAny("aq.heldBySeals", ["weddell", "leopard"])),
  },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Sell less."],
});

export const reporting = rule({
  id: "aq.act.reporting",
  title: "The first sale is reported in time",
  kind: "reporting",
  cites: [cite(act, "s. 9")],
  subject: "offering",
  nexus: ["sale"],
  requires: { reported: is("aq.reportFiled") },
  due: { from: "dates.firstSale", within: reportingPeriod.id },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Report now."],
});

export const penguins = rule({
  id: "aq.code.penguins",
  title: "Brokers leave penguins alone",
  kind: "marketing",
  cites: [cite(code, "rule 1")],
  subject: "offering",
  nexus: ["sale"],
  requires: { "penguins-undisturbed": isNot("aq.harmsPenguins") },
  exposes: [{ role: "intermediary", basis: "primary" }],
  remedies: ["Keep away."],
  openTexture: [{ term: "disturb", question: "What disturbs a penguin?", by: "a biologist" }],
});

export const training = rule({
  id: "aq.act.training",
  title: "Parties are trained before the offer",
  kind: "authorisation",
  cites: [cite(act, "s. 11")],
  subject: "party",
  nexus: ["provider"],
  when: all(is("party.here"), onOrAfter("dates.offerStart", later("aq.trainedOn", reportingPeriod))),
  requires: { trained: onOrBefore("aq.trainedOn", "dates.offerStart") },
  exposes: [{ role: "platform", basis: "primary" }],
  remedies: ["Train."],
});

export const deposits = rule({
  id: "aq.act.deposits",
  title: "Deposits are kept in ice",
  kind: "disclosure",
  cites: [cite(act, "s. 8")],
  inForce: { from: "2024-02-01", to: "2025-12-31" },
  subject: "sale",
  nexus: ["sale"],
  requires: { "deposit-small": atMost("aq.depositPaid", ceiling) },
  exposes: [{ role: "custodian", basis: "primary" }],
  remedies: ["Freeze it."],
});

export const krill = rule({
  id: "aq.bill.krill",
  title: "Krill tokens will need a licence",
  kind: "authorisation",
  cites: [cite(bill, "cl. 1")],
  subject: "offering",
  nexus: ["asset"],
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Wait."],
});

export const antarctica = jurisdiction({
  code: "AQ",
  name: "Antarctica",
  currency: "USD",
  territory: ["AQ"],
  lastChecked: "2026-06-01",
  facts,
  instruments: [act, code, bill],
  parameters: [ceiling, reportingPeriod],
  concepts: [solidIce],
  rules: [tokensOnIce, smallSale, reporting, penguins, training, deposits, krill],
  untranslated: [{ card: "Whaling", reason: "No text was found.", judge: "Whether the token finances whaling." }],
});

export const antarcticCatalogue = createCatalogue([antarctica]);

/** An offering that breaks the prohibition, has duties to come, open questions, and touches a place nobody covers. */
export const icyOffering = {
  asOf: "2026-03-01",
  issuer: { name: "Floe Ltd", jurisdictionOfOrganisation: "AQ", principalPlaceOfBusiness: "AQ" },
  parties: [
    { id: "exchange", name: "Berg Exchange", roles: ["exchange-or-trading-platform"], domicile: "AQ" },
    { id: "keeper", name: "Keeper", roles: ["custodian"], domicile: "NO" },
  ],
  partiesComplete: true,
  token: { kind: "debt", usesDlt: true },
  sales: [
    { id: "home", country: "AQ", status: "intended", amount: { amount: "2000000", currency: "USD" }, local: { AQ: { heldBySeals: [] } } },
    { id: "large", country: "AQ", status: "intended", amount: { amount: "9000000", currency: "USD" }, local: { AQ: { heldBySeals: [] } } },
    { id: "alps", country: "CH", status: "intended" },
  ],
  salesComplete: true,
  marketing: { targetedCountries: ["AQ"] },
  dates: { offerStart: "2026-02-01", firstSale: "2026-02-25" },
  local: { AQ: { iceClass: "drift", stationConsent: false, reportFiled: false } },
};
