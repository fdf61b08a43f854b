import { cite, rule } from "../../src/authoring";
import { words } from "./facts";
import { currencyLaw } from "./instruments";

const { is } = words;

export const paymentBan = rule({
  id: "id.currency-law.payment-ban",
  title: "Payments between parties in Indonesia are made in rupiah, not in crypto-assets or stablecoins",
  kind: "prohibition",
  cites: [cite(currencyLaw, "Arts. 21, 33")],
  subject: "offering",
  nexus: ["issuer", "sale", "provider"],
  when: is("id.paidHere"),
  requires: { "in-rupiah": is("id.paidInRupiah") },
  exposes: [
    { role: "issuer", basis: "primary", note: "Payee of the price, payer of coupon and redemption." },
    { role: "investor", basis: "primary", note: "Payer of the price, payee of coupon and redemption." },
    { role: "payment-provider", basis: "joint" },
  ],
  remedies: ["Make the payments in rupiah."],
  notes: ["Known from memory."],
});

export const paymentRules = [paymentBan];
