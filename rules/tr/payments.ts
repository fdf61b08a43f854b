import { all, any, cite, rule, whoeverActs } from "../../src/authoring";
import { words } from "./facts";
import { paymentsRegulation } from "./instruments";

const { is, isNot, includesAny } = words;

const remedies = ["Settle in lira.", "Keep the token an investment."];

export const paymentsBan = rule({
  id: "tr.cbrt.payments-ban",
  title: "Crypto-assets are not used to pay for goods or services",
  kind: "prohibition",
  cites: [cite(paymentsRegulation, "use in payments")],
  subject: "offering",
  nexus: ["issuer", "sale", "provider", "customers"],
  when: all(is("token.usesDlt"), any(is("issuer.here"), is("sales.offeredHere"), is("parties.here"))),
  requires: { "no-use-in-payments": isNot("tr.usedAsPayment") },
  exposes: [
    { role: "payment-provider", basis: "primary" },
    { role: "issuer", basis: "secondary", note: "Merchant that accepts the token (indirect)." },
  ],
  remedies,
});

export const paymentInstitutions = rule({
  id: "tr.cbrt.payments-ban-institutions",
  title: "Payment and e-money institutions build no services on crypto-assets",
  kind: "prohibition",
  cites: [cite(paymentsRegulation, "payment and e-money institutions")],
  subject: "party",
  nexus: ["provider", "customers"],
  when: all(is("token.usesDlt"), includesAny("party.roles", ["payment-provider", "paying-agent"]), any(is("party.here"), is("party.servesHere"))),
  requires: { "no-services-on-crypto-assets": isNot("tr.buildsPaymentServices") },
  exposes: whoeverActs({ basis: "primary" }),
  remedies,
});

export const paymentRules = [paymentsBan, paymentInstitutions];
