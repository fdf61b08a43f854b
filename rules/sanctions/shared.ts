import type { Citation } from "../../src/authoring";
import { defineFacts, vocabulary } from "../../src/authoring";

/** What several rules share: who answers, and the way out by licence. */

export const sharedFacts = defineFacts({
  "sanctions.licensed": {
    subject: "offering",
    type: "boolean",
    meaning: "a licence or authorisation covers the dealing",
    ask: "Does a general or specific licence, or an authorisation of every authority concerned, cover this dealing?",
  },
  "sanctions.buyerScreening": {
    subject: "sale",
    type: "code",
    values: ["clear", "hit", "at-onboarding"],
    meaning: "result of screening the buyers, their owners and wallets against sanctions lists",
    ask: "What did screening every buyer of this sale, their owners and wallets against the current lists of the United Nations, the United States, the European Union and the United Kingdom give: clear, hit, or at-onboarding (nobody has been taken on yet, and everybody will be screened before)? A match that proved false counts as clear; leave it open until it is done.",
  },
  // "not-done" is no result: the question stays open.
  "sanctions.partyScreening": {
    subject: "party",
    type: "code",
    values: ["clear", "hit"],
    readAs: { at: "/screened/sanctions" },
    meaning: "result of screening the party against sanctions lists",
    ask: "What did screening this party, its owners and wallets against the current sanctions lists give: clear or hit? A match that proved false counts as clear; leave it open until it is done.",
  },
  "sanctions.issuerScreening": {
    subject: "offering",
    type: "code",
    values: ["clear", "hit"],
    meaning: "result of screening the issuer, its owners and the asset against sanctions lists",
    ask: "What did screening the issuer, its controllers and beneficial owners, and whoever holds the asset against the current sanctions lists give: clear or hit? A match that proved false counts as clear; leave it open until it is done.",
  },
  "sanctions.partyPlace": {
    subject: "party",
    type: "code",
    readAs: { at: "/domicile" },
    meaning: "country or region in which the party is organised or lives",
    ask: "In which country, and in Ukraine in which region, is this party organised, or does it live?",
  },
});

const { is } = vocabulary("USD", sharedFacts);

/** Everybody in the chain with the link answers, whatever they knew. */
export const everybody = [
  { role: "issuer", basis: "primary", knowledge: "strict" },
  { role: "platform", basis: "joint", knowledge: "strict" },
  { role: "custodian", basis: "joint", knowledge: "strict" },
  { role: "intermediary", basis: "joint", knowledge: "strict" },
  { role: "payment-provider", basis: "joint", knowledge: "strict" },
  { role: "financial-institution", basis: "joint", knowledge: "strict" },
  { role: "adviser", basis: "joint", knowledge: "strict", note: "Where bound by the law concerned." },
] as const;

/** The same where the rule is about one party: those who deal with it answer. */
export const everybodyElse = everybody.map((exposure) => ({ ...exposure, reach: "any" as const }));

/** Where the law named does not make liability strict. */
export const thoseWhoDeal = everybody.map(({ role, basis }) => ({ role, basis }));
export const othersWhoDeal = everybodyElse.map(({ role, basis, reach }) => ({ role, basis, reach }));

/** The one way out that every programme has. */
export const underLicence = (...cites: Citation[]) => ({
  licensed: { title: "General or specific licence", conditions: { "licence-covers-it": is("sanctions.licensed") }, cites, evidence: "unverified" as const },
});

export const LIVE_LISTS = "The lists themselves are not in the catalogue: screening must use lists current on the day.";
