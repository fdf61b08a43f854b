import { all, any, rule } from "../../src/authoring";
import type { Conditions, Exposure, Rule } from "../../src/authoring";
import { actsHere, issuedByResident, offeredToResidents, platformInState } from "./conditions";

/** The general card `prohibited.lifted-as-of`: a ban on the financial channel, and the licence that came in its place. */

type When = NonNullable<Rule<"offering">["when"]>;

type Law<S extends "offering" | "party"> = Pick<Rule<S>, "id" | "title" | "cites" | "inForce" | "unless" | "openTexture" | "evidence"> & {
  /** The tokens reached. */
  readonly token: When;
  readonly requires: Conditions<S>;
  readonly notes?: readonly string[];
};

const CARD = "Applies the general card prohibited.lifted-as-of.";

const marketInState = any(offeredToResidents, issuedByResident, platformInState);

/** While the ban stood: a market in the state without the state's banks and payment firms. */
export function channelBan(law: Law<"offering"> & { readonly exposes: readonly Exposure<"offering">[] }): Rule<"offering"> {
  const { token, notes = [], ...own } = law;
  return rule({
    kind: "prohibition",
    subject: "offering",
    nexus: ["sale", "issuer", "platform", "venue"],
    when: all(token, marketInState),
    remedies: ["Use no bank or payment firm of the country, or exclude the country."],
    ...own,
    notes: [`${CARD} prohibited.bank-channel is applied to the party that carries the payment.`, ...notes],
  });
}

/** Since the lifting: who offers the token in the state, or from it, is licensed. */
export function licensedOffer(law: Law<"offering">): Rule<"offering"> {
  const { token, notes = [], ...own } = law;
  return rule({
    kind: "authorisation",
    subject: "offering",
    nexus: ["sale", "issuer", "platform", "venue"],
    when: all(token, marketInState),
    exposes: [
      { role: "issuer", basis: "primary" },
      { role: "platform", basis: "primary" },
    ],
    remedies: ["Obtain the licence, or offer the token through a licensed provider.", "Exclude the country."],
    ...own,
    notes: [CARD, ...notes],
  });
}

/** Since the lifting: a provider in the state is licensed itself. */
export function licensedProvider(law: Law<"party"> & { readonly services: NonNullable<Rule<"party">["when"]> }): Rule<"party"> {
  const { token, services, notes = [], ...own } = law;
  return rule({
    kind: "authorisation",
    subject: "party",
    nexus: ["provider"],
    when: all(token, actsHere, services),
    exposes: [
      { role: "platform", basis: "primary" },
      { role: "custodian", basis: "primary" },
      { role: "intermediary", basis: "primary" },
      { role: "issuer", basis: "primary" },
      { role: "technology-provider", basis: "primary" },
      { role: "financial-institution", basis: "primary" },
      { role: "payment-provider", basis: "primary" },
    ],
    remedies: ["Obtain the licence before the service starts.", "Take the party out of the offering."],
    ...own,
    notes: [CARD, ...notes],
  });
}
