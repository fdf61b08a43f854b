import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { virtualCurrency } from "./concepts";
import { words } from "./facts";
import { virtualCurrencyWarning } from "./instruments";

const { is, includes, includesAny } = words;

export const virtualCurrencyServices = rule({
  id: "sa.sama.virtual-currency",
  title: "There is no licence to deal in virtual currencies; a bank needs SAMA's no-objection",
  kind: "prohibition",
  cites: [cite(virtualCurrencyWarning, "dealing in virtual currencies")],
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: all(
    holds(virtualCurrency),
    includesAny("party.services", ["exchange-fiat-token", "exchange-token-token", "order-matching", "dealing", "market-making", "placement", "distribution", "custody", "wallet", "fund-transfer", "payment"]),
    any(is("party.here"), is("party.staffHere"), is("party.servesHere")),
  ),
  unless: {
    "bank-with-no-objection": {
      title: "Bank with SAMA's no-objection",
      claimedAs: ["sa.sama.no-objection"],
      conditions: { "bank": includes("party.roles", "bank"), "no-objection": includes("party.licences", "sa.sama.no-objection") },
      cites: [cite(virtualCurrencyWarning, "banks")],
    },
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Exclude residents of the Kingdom.", "A bank: obtain SAMA's no-objection first."],
  notes: ["Known from memory. A prohibition in effect: a warning and a practice, no statute that was read."],
});

export const virtualCurrencySale = rule({
  id: "sa.sama.virtual-currency-sale",
  title: "A sale of tokens that are neither securities nor title tokens is not cleared without counsel",
  kind: "prohibition",
  cites: [cite(virtualCurrencyWarning, "dealing in virtual currencies")],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(virtualCurrency), is("sale.offered")),
  requires: { "not-barred": is("sa.saleNotBarred") },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "platform", basis: "joint" },
  ],
  remedies: ["Exclude residents of the Kingdom."],
  openTexture: [{ term: "dealing in virtual currencies", question: "Do the warning and SAMA's practice bar this sale?", by: "counsel" }],
});

export const virtualCurrencyRules = [virtualCurrencyServices, virtualCurrencySale];
