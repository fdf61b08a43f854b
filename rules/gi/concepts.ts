import { all, any, cite, concept, holds, not } from "../../src/authoring";
import { words } from "./facts";
import { arrangements, dltFramework, prospectusRegulation, registrationRegulations, transferRegulations } from "./instruments";

const { includes, includesAny, is, oneOf } = words;

export const financialInstrument = concept({
  id: "gi.financial-instrument",
  title: "Financial instrument",
  subject: "offering",
  classification: true,
  when: any(oneOf("token.kind", ["equity", "debt", "fund-unit"]), is("gi.financialInstrument")),
  cites: [cite(dltFramework, "Schedule 2 para. 46")],
});

export const virtualAsset = concept({
  id: "gi.virtual-asset",
  title: "Virtual asset",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), not(holds(financialInstrument)), not(all(oneOf("token.kind", ["stablecoin", "virtual-currency", "other"]), is("gi.digitalFiat")))),
  cites: [cite(registrationRegulations, "virtual assets"), cite(arrangements, "Schedule 2 Part 16")],
});

export const transferableSecurity = concept({
  id: "gi.transferable-security",
  title: "Transferable security",
  subject: "offering",
  classification: true,
  when: any(oneOf("token.kind", ["equity", "debt"]), is("gi.transferableSecurity")),
  cites: [cite(prospectusRegulation, "art. 1")],
});

export const valueOfOthers = concept({
  id: "gi.value-of-others",
  title: "Storing or transmitting value of others by distributed ledger",
  subject: "party",
  when: all(
    is("token.usesDlt"),
    any(
      includes("party.services", "custody"),
      includes("party.roles", "custodian"),
      all(
        any(
          includesAny("party.services", ["wallet", "order-matching", "exchange-fiat-token", "exchange-token-token", "fund-transfer", "settlement", "payment"]),
          includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator"]),
        ),
        is("gi.controlsClientValue"),
      ),
    ),
  ),
  cites: [cite(dltFramework, "scope")],
});

export const exchange = concept({
  id: "gi.exchange-of-virtual-assets",
  title: "Exchange of virtual assets",
  subject: "party",
  when: any(
    includesAny("party.services", ["exchange-fiat-token", "exchange-token-token", "order-matching", "dealing", "market-making"]),
    includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator", "market-maker"]),
  ),
  cites: [cite(registrationRegulations, "virtual asset arrangements"), cite(arrangements, "Schedule 2 Part 16")],
  note: "Desks that trade over the counter and market makers included.",
});

export const transferService = concept({
  id: "gi.transfer-of-virtual-assets",
  title: "Transfer of virtual assets for others",
  subject: "party",
  when: any(holds(exchange), includesAny("party.services", ["custody", "wallet", "fund-transfer", "settlement", "payment"]), includes("party.roles", "custodian")),
  cites: [cite(transferRegulations, "scope")],
});
