import { canonicalPlace } from "../offering/place";
import type { Sale } from "../offering/sale";
import { booleanFact, codeFact, dateFact, integerFact, moneyFact } from "./core-fact";
import type { Reading } from "./reading";
import { within } from "./reading";

/** Every exemption claimed for a sale, under whatever law. */
export function claimsOf({ pathway, pathways = [] }: Sale): readonly string[] {
  return pathway === undefined ? pathways : [pathway, ...pathways];
}

/** The exemption claimed under the law of the place, or of the order it belongs to; else whatever is claimed, which is then none of its own. */
function claimHere({ sale, place: { code, parent } }: Reading): string | undefined {
  if (sale === undefined) return undefined;
  const claims = claimsOf(sale);
  const under = (law: string | undefined): string | undefined => law && claims.find((claim) => claim.startsWith(`${law.toLowerCase()}.`));
  return under(code) ?? under(parent) ?? claims[0];
}

/** What a jurisdiction reads from one sale: one tranche, to one class of investors, in one country. */
export const saleFacts = {
  "sale.here": booleanFact("sale", (r) => within(r.sale?.country, r), {
    meaning: "the sale addresses persons in the jurisdiction",
    ask: "In which country are the persons addressed by this sale?",
    at: "/sales/{sale}/country",
  }),
  "sale.offered": booleanFact("sale", (r) => (r.sale?.status === undefined ? undefined : r.sale.status !== "excluded"), {
    meaning: "the sale is offered and not excluded",
    ask: "Is this country intended for sale or excluded?",
    at: "/sales/{sale}/status",
  }),
  "sale.status": codeFact("sale", {
    values: ["intended", "excluded", "unsolicited-only", "legacy-holders"],
    meaning: "standing of the sale",
    ask: "Is this country intended for sale or excluded?",
    at: "/sales/{sale}/status",
  }),
  "sale.country": codeFact("sale", (r) => r.sale?.country && canonicalPlace(r.sale.country).slice(0, 2), {
    meaning: "country of the persons addressed",
    ask: "In which country are the persons addressed by this sale?",
    at: "/sales/{sale}/country",
  }),
  "sale.place": codeFact("sale", (r) => r.sale?.country && canonicalPlace(r.sale.country), {
    meaning: "country or part of it where the persons addressed are",
    ask: "In which state, province or zone are the persons addressed by this sale?",
    at: "/sales/{sale}/country",
  }),
  "sale.pathway": codeFact("sale", claimHere, {
    meaning: "exemption or regime claimed for the sale",
    ask: "Under which exemption or regime is this sale made?",
    at: "/sales/{sale}/pathway",
  }),
  "sale.unsolicited": booleanFact("sale", (r) => (r.sale?.status === undefined ? undefined : r.sale.status === "unsolicited-only"), {
    meaning: "only unsolicited investors are accepted",
    ask: "Are only investors accepted who come unsolicited?",
    at: "/sales/{sale}/status",
  }),
  "sale.investorClass": codeFact("sale", {
    meaning: "class of investors addressed",
    ask: "Which class of investors does this sale address?",
    at: "/sales/{sale}/investorClass",
  }),
  "sale.verification": codeFact("sale", {
    values: ["self-declared", "documents", "third-party-letter", "high-minimum-plus-representation", "existing-client", "none"],
    meaning: "how the investors' class was established",
    ask: "How was it established that the investors belong to their class?",
    at: "/sales/{sale}/verification/method",
  }),
  "sale.offerees": integerFact("sale", {
    unit: "persons",
    meaning: "persons to whom this sale is offered",
    ask: "To how many persons is this sale offered?",
    at: "/sales/{sale}/offerees",
  }),
  "sale.purchasers": integerFact("sale", {
    unit: "persons",
    meaning: "persons who buy in this sale",
    ask: "How many persons buy in this sale?",
    at: "/sales/{sale}/purchasers",
  }),
  "sale.amount": moneyFact("sale", {
    unit: "local",
    meaning: "total consideration of this sale",
    ask: "What is the total consideration of this sale?",
    at: "/sales/{sale}/amount",
  }),
  "sale.minTicket": moneyFact("sale", {
    unit: "local",
    meaning: "smallest consideration payable by one investor",
    ask: "What is the smallest consideration payable by one investor of this sale?",
    at: "/sales/{sale}/minTicket",
  }),
  "sale.advertised": booleanFact("sale", {
    meaning: "the sale is advertised",
    ask: "Is this sale advertised in any way?",
    at: "/sales/{sale}/advertised",
  }),
  "sale.warningStatement": booleanFact("sale", {
    meaning: "the offer carries the prescribed warning statement",
    ask: "Does the offer carry the prescribed warning statement?",
    at: "/sales/{sale}/warningStatement",
  }),
  "sale.date": dateFact("sale", {
    meaning: "date of the sale",
    ask: "On which date is this sale made?",
    at: "/sales/{sale}/date",
  }),
} as const;
