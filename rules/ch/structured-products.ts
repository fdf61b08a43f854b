import { all, any, cite, defineFacts, holds, rule, vocabulary } from "../../src/authoring";
import { classificationFacts, structuredProduct } from "./classification";
import { clientFacts, retailClient } from "./clients";
import { finsaFine } from "./exposures";
import { finsa, finso } from "./instruments";

/** Article 70 FinSA. */

export const structuredProductFacts = defineFacts({
  "ch.productIssuer": {
    subject: "offering",
    type: "code",
    values: ["swiss-bank", "swiss-insurer", "swiss-securities-firm", "foreign-equivalent", "special-purpose-vehicle", "other"],
    meaning: "kind of issuer of the structured product",
    ask: "Who issues the structured product: a Swiss bank, insurer or securities firm, a foreign institution under equivalent prudential supervision, a special purpose vehicle, or another?",
  },
  "ch.productSecurity": {
    subject: "offering",
    type: "code",
    values: ["none", "guarantee", "undertaking", "collateral-in-rem"],
    meaning: "how a supervised institution or collateral secures the structured product",
    ask: "How is the structured product secured: by a guarantee or an enforceable undertaking of a Swiss bank, insurer or securities firm or of an equivalent foreign institution, by collateral in rem, or not at all?",
  },
  "ch.offeredBySupervised": {
    subject: "offering",
    type: "boolean",
    meaning: "the product is offered by a regulated intermediary, an insurer or an equivalent foreign institution",
    ask: "Is the structured product offered to investors by a regulated financial intermediary, an insurer or a foreign institution under equivalent supervision?",
  },
  "ch.mandateTerms": {
    subject: "sale",
    type: "codes",
    values: ["written", "paid", "unlimited-transactions"],
    meaning: "terms of the long-term asset-management or advisory relationship with every client of the sale",
    ask: "If every client of this sale has a long-term asset-management or advisory relationship: is it written, paid, and for an unlimited number of transactions? Name what is true; an empty list where there is no such relationship.",
  },
});

const { equals, includes, is, oneOf } = vocabulary("CHF", { ...classificationFacts, ...clientFacts, ...structuredProductFacts });

export const structuredProducts = rule({
  id: "ch.finsa.art70-structured-products",
  title: "A structured product for retail clients is issued or secured by a supervised institution",
  kind: "asset-requirement",
  cites: [cite(finsa, "arts. 70, 91"), cite(finso, "art. 96")],
  subject: "sale",
  nexus: ["sale", "issuer"],
  when: all(
    is("sale.offered"),
    holds(structuredProduct),
    holds(retailClient),
    any(is("sale.here"), all(is("issuer.here"), equals("sale.investorClass", "retail"))),
  ),
  requires: {
    "issued-or-secured-by-a-supervised-institution": any(
      oneOf("ch.productIssuer", ["swiss-bank", "swiss-insurer", "swiss-securities-firm", "foreign-equivalent"]),
      oneOf("ch.productSecurity", ["guarantee", "undertaking"]),
      all(equals("ch.productIssuer", "special-purpose-vehicle"), equals("ch.productSecurity", "collateral-in-rem")),
    ),
    "vehicle-only-through-a-supervised-seller": any(
      oneOf("ch.productIssuer", ["swiss-bank", "swiss-insurer", "swiss-securities-firm", "foreign-equivalent", "other"]),
      is("ch.offeredBySupervised"),
    ),
  },
  unless: {
    "long-term-mandate": {
      title: "Within a long-term asset-management or advisory relationship",
      conditions: {
        "written": includes("ch.mandateTerms", "written"),
        "paid": includes("ch.mandateTerms", "paid"),
        "unlimited-number-of-transactions": includes("ch.mandateTerms", "unlimited-transactions"),
      },
      cites: [cite(finsa, "art. 70"), cite(finso, "art. 96")],
    },
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "intermediary", basis: "joint", note: "As distributor." },
    { role: "platform", basis: "joint", note: "As distributor." },
    finsaFine("91", "CHF 500,000"),
  ],
  remedies: [
    "Have the product issued, guaranteed or secured by a bank, insurer or securities firm.",
    "For a special purpose vehicle: let a supervised institution offer the product, and secure it by an enforceable undertaking or collateral in rem.",
    "Offer it to professional clients only, or within long-term mandates.",
  ],
  openTexture: [{ term: "structured product", question: "Does the repayment of the token follow another asset, a basket or an index?", by: "counsel" }],
  notes: [
    "Offers from Switzerland to retail clients abroad are judged too. Abroad, only the class retail is taken as retail.",
    "For an issuer that is neither supervised nor a special purpose vehicle only the guarantee or undertaking of an institution counts (interpretation).",
  ],
});

export const structuredProductRules = [structuredProducts];
