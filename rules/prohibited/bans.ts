import { all, any, rule } from "../../src/authoring";
import type { Conditions, Exposure, Rule } from "../../src/authoring";
import {
  KEPT_OUT, actsHere, bankOrPaymentFirm, carriesPurchases, issuedByResident, marketedHere, namedAsExcluded, offeredToResidents, promotes,
} from "./conditions";

/**
 * The shapes in which the general cards on prohibiting states (`prohibited.*`) become rules. A pack gives the law:
 * id, title, citations, dates, tokens reached, acts, persons exposed. What is alike in every state is filled in here.
 */

type When = NonNullable<Rule<"offering">["when"]>;
type WhenParty = NonNullable<Rule<"party">["when"]>;

/** What only the state can say about a rule. */
type Law<S extends "offering" | "sale" | "party"> = Pick<Rule<S>, "id" | "title" | "cites" | "inForce" | "unless" | "openTexture" | "evidence"> & {
  /** The tokens reached. */
  readonly token: When;
  readonly notes?: readonly string[];
};

const offeredToResidentsOrIssuedByThem = any(offeredToResidents, issuedByResident);

const applies = (card: string): string => `Applies the general card ${card}.`;

const EXCLUDE = "Exclude the country: check every buyer's residence, block access from it, and market nothing there.";
const LOCAL_ROUTE = "Use the local licensed securities route, where there is one.";

/** The same standing for several roles. */
export function answering(basis: Exposure["basis"], ...roles: readonly Exposure["role"][]): readonly Exposure<never>[] {
  return roles.map((role) => ({ role, basis }));
}

/** Issue, offer, sale or another act that the ban names. */
export function offerBan(law: Law<"offering"> & { readonly acts: When; readonly requires?: Conditions<"offering">; readonly exposes: readonly Exposure<"offering">[] }): Rule<"offering"> {
  const { token, acts, notes = [], ...own } = law;
  return rule({
    kind: "prohibition",
    subject: "offering",
    nexus: ["sale", "issuer", "platform", "asset", "sponsor", "personnel", "venue"],
    when: all(token, acts),
    remedies: [EXCLUDE, LOCAL_ROUTE],
    ...own,
    notes: [applies("prohibited.issuance-or-offer"), ...notes],
  });
}

/** A country named as excluded is kept out in fact. */
export function exclusionKept(law: Law<"sale">): Rule<"sale"> {
  const { token, notes = [], ...own } = law;
  return rule({
    kind: "investor-restriction",
    subject: "sale",
    nexus: ["sale"],
    when: all(token, namedAsExcluded),
    requires: KEPT_OUT,
    exposes: answering("primary", "issuer", "platform"),
    remedies: [EXCLUDE],
    ...own,
    notes: [
      `${applies("prohibited.issuance-or-offer")} It takes the country to be excluded only with a residency check, a geo-block and no local marketing.`,
      ...notes,
    ],
  });
}

/** Marketing of the offering in the state or towards its residents. */
export function promotionBan(law: Law<"offering"> & { readonly requires?: Conditions<"offering">; readonly exposes: readonly Exposure<"offering">[] }): Rule<"offering"> {
  const { token, notes = [], ...own } = law;
  return rule({
    kind: "prohibition",
    subject: "offering",
    nexus: ["marketing"],
    when: all(token, marketedHere),
    remedies: ["Take down what is in the country or aimed at it: language, local influencers, events, payment rails.", EXCLUDE],
    ...own,
    notes: [`${applies("prohibited.promotion-liability")} To exclude the country from sale does not allow promotion there.`, ...notes],
  });
}

/** A party that promotes the token from the state or to its residents. */
export function promoterBan(law: Law<"party"> & { readonly reaches: WhenParty; readonly requires?: Conditions<"party"> }): Rule<"party"> {
  const { token, reaches, notes = [], ...own } = law;
  return rule({
    kind: "prohibition",
    subject: "party",
    nexus: ["marketing", "customers", "provider"],
    when: all(token, promotes, reaches),
    exposes: answering("primary", "marketer", "intermediary", "platform", "issuer", "sponsor", "personnel", "payment-provider", "financial-institution"),
    remedies: ["Stop promoting the token in the country and to its residents, and take down what was published."],
    ...own,
    notes: [applies("prohibited.promotion-liability"), ...notes],
  });
}

/** A business that the ban names, carried on from the state. */
export function serviceBan(law: Law<"party"> & { readonly services: WhenParty; readonly requires?: Conditions<"party">; readonly exposes: readonly Exposure<"party">[] }): Rule<"party"> {
  const { token, services, notes = [], ...own } = law;
  return rule({
    kind: "prohibition",
    subject: "party",
    nexus: ["provider"],
    when: all(token, actsHere, services),
    remedies: ["Stop the service, or take the party out of the offering."],
    ...own,
    notes: [`${applies("prohibited.issuance-or-offer")} Providers abroad that serve residents answer for the offer to them.`, ...notes],
  });
}

/** A bank or payment firm of the state that carries purchases of the token. */
export function bankChannelBan(law: Law<"party"> & { readonly services?: WhenParty; readonly requires?: Conditions<"party"> }): Rule<"party"> {
  const { token, services = carriesPurchases, notes = [], ...own } = law;
  return rule({
    kind: "prohibition",
    subject: "party",
    nexus: ["provider"],
    when: all(token, actsHere, bankOrPaymentFirm, services),
    exposes: [
      ...answering("primary", "financial-institution", "payment-provider"),
      { role: "issuer", basis: "secondary", reach: "any", note: "Only if it induces the bank or payment firm to evade the ban." },
    ],
    remedies: ["Use no payment account or payment firm of the country."],
    ...own,
    notes: [applies("prohibited.bank-channel"), ...notes],
  });
}

/** A token that the ban leaves to local law needs local approval; `token` is what is left out. */
export function localApproval(law: Law<"offering"> & { readonly requires: Conditions<"offering"> }): Rule<"offering"> {
  const { token, notes = [], ...own } = law;
  return rule({
    kind: "authorisation",
    subject: "offering",
    nexus: ["sale", "issuer"],
    when: all(token, offeredToResidentsOrIssuedByThem),
    exposes: answering("primary", "issuer", "platform"),
    remedies: ["Obtain the approval of the local regulator before the offer.", EXCLUDE],
    ...own,
    notes: [
      `${applies("prohibited.issuance-or-offer")} What the ban leaves out still needs local approval; the securities law of the country itself is not in this catalogue.`,
      ...notes,
    ],
  });
}
