import { all, any, cite, holds, not, rule, vocabulary } from "../../src/authoring";
import { actsInBrazil } from "./concepts";
import { providerExposure } from "./exposures";
import { facts } from "./facts";
import { res521 } from "./instruments";
import { fxLimit } from "./parameters";

/** Virtual assets in the foreign exchange market (Res. BCB 521). */

const { is, includes, includesAny, atMost } = vocabulary("BRL", facts);

const common = { subject: "party", nexus: ["provider", "customers", "sale"], exposes: providerExposure } as const;
const handlesPayments = any(
  includesAny("party.services", ["payment", "fund-transfer", "exchange-fiat-token", "exchange-token-token", "settlement", "wallet", "custody"]),
  includesAny("party.roles", ["payment-provider", "paying-agent", "custodian"]),
);
const operates = all(is("token.usesDlt"), holds(actsInBrazil), handlesPayments, includesAny("br.fxOperations", ["international-payment", "fiat-referenced-token", "self-custody-transfer"]));

export const exchange = rule({
  ...common,
  id: "br.bcb.fx-virtual-assets",
  title: "International payments and currency tokens belong to the foreign exchange market",
  kind: "prohibition",
  cites: [cite(res521, "operations with virtual assets")],
  when: operates,
  requires: {
    "authorised-institution": any(includes("party.licences", "br.bcb-fx"), all(includes("party.licences", "br.bcb-spsav"), is("br.providerMayDoFx"))),
    "owner-of-self-custody-wallet-identified": any(not(includes("br.fxOperations", "self-custody-transfer")), is("br.walletOwnerIdentified")),
    "within-limit-of-unauthorised-counterparties": any(is("br.fxCounterpartyAuthorised"), atMost("br.fxLargestOperation", fxLimit)),
  },
  remedies: ["Settle through an institution that is authorised in the foreign exchange market.", "Identify the owner of every self-custody wallet.", "Keep operations with counterparties that are not authorised within the limit."],
  openTexture: [{ term: "operations of a virtual-asset provider", question: "Does the authorisation as virtual-asset provider cover the operation?", by: "counsel" }],
  notes: ["The limit of US$100,000 is known from memory.", "Exchange of non-security tokens within Brazil, without a currency token or self-custody wallet, stays outside."],
});

export const exchangeReports = rule({
  ...common,
  id: "br.bcb.fx-virtual-assets-reporting",
  title: "Foreign exchange operations with virtual assets are reported to the Central Bank",
  kind: "reporting",
  cites: [cite(res521, "reporting", { evidence: "unverified" })],
  inForce: { from: "2026-05-04" },
  when: operates,
  requires: { "operations-reported": is("br.fxReported") },
  remedies: ["Report the operations to the Central Bank."],
});

export const exchangeRules = [exchange, exchangeReports];
