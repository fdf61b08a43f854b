import type { Exposure, Rule } from "../../src/authoring";
import { all, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { whitePaper } from "./mica-t2-whitepaper";
import { artAuthorisation } from "./mica-t3-art";
import { emtAuthorisation } from "./mica-t4-emt";
import { caspAuthorisation } from "./mica-t5-casp";

/**
 * What MiCA demands stands in the rules of the Union. The pack of a Member State adds what a breach means there: these
 * make its rule from the one of the Union, with the state's own texts, sanctions and offenders.
 */

type Own<S extends "offering" | "sale" | "party"> = Pick<Rule<S>, "id" | "title" | "kind" | "cites" | "remedies"> &
  Partial<Pick<Rule<S>, "inForce" | "evidence" | "unless" | "openTexture" | "notes">>;

const { is } = vocabulary("EUR", {});

/** Crypto-asset services to clients in the state, without authorisation. Exemptions of the state's own replace those of the same name. */
export function unauthorisedServices({ managers, unless, ...own }: Own<"party"> & { readonly managers: string }): Rule<"party"> {
  return rule({
    ...own,
    subject: "party",
    nexus: ["provider", "customers"],
    when: caspAuthorisation.when!,
    requires: caspAuthorisation.requires!,
    unless: { ...caspAuthorisation.unless, ...unless },
    exposes: [...whoeverActs({ basis: "primary" }), { role: "personnel", basis: "joint", reach: "any", note: managers }],
  });
}

/** The same where national law is not recorded beyond how long the transition ran. */
export function servicesAfterTransition({ state, ended, ...own }: Pick<Rule<"party">, "id" | "cites" | "notes"> & { readonly state: string; readonly ended: string }): Rule<"party"> {
  return unauthorisedServices({
    title: `Crypto-asset services to clients in ${state} need the authorisation of MiCA; the transition ended on ${ended}`,
    kind: "authorisation",
    inForce: { from: "2024-12-30" },
    managers: "Those who manage the provider.",
    remedies: [`Obtain the authorisation under MiCA or a passport into ${state}, or wind down.`],
    openTexture: [{ term: "end of the transitional period", question: "Is the last day of the period, as national law words it, still covered?", by: "counsel" }],
    ...own,
  });
}

/** Issuer and offeror, with those who act for them as the state describes them. */
const offenders = (personnel: string): readonly Exposure<never>[] => [
  { role: "issuer", basis: "primary" },
  { role: "personnel", basis: "joint", note: personnel },
];

type OwnOffer<S extends "offering" | "sale"> = Own<S> & { readonly personnel: string };

const unauthorisedOffer =
  (authorisation: Rule<"offering">) =>
  ({ personnel, ...own }: OwnOffer<"offering">): Rule<"offering"> =>
    rule({
      ...own,
      subject: "offering",
      nexus: ["sale"],
      when: all(is("sales.offeredHere"), authorisation.when!),
      requires: authorisation.requires!,
      unless: authorisation.unless!,
      exposes: offenders(personnel),
    });

/** Asset-referenced tokens offered in the state, without authorisation. */
export const unauthorisedArtOffer = unauthorisedOffer(artAuthorisation);

/** E-money tokens offered in the state, without authorisation. */
export const unauthorisedEmtOffer = unauthorisedOffer(emtAuthorisation);

/** Crypto-assets offered in the state, without the white paper of Title II. */
export function offerWithoutWhitePaper({ personnel, ...own }: OwnOffer<"sale">): Rule<"sale"> {
  return rule({
    ...own,
    subject: "sale",
    nexus: ["sale"],
    when: whitePaper.when!,
    requires: whitePaper.requires!,
    unless: whitePaper.unless!,
    exposes: offenders(personnel),
  });
}
