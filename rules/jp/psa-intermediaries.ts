import { all, any, cite, holds, rule } from "../../src/authoring";
import type { Exemption } from "../../src/authoring";
import { cryptoAsset, electronicPaymentInstrument } from "./classification";
import { unregisteredProvider } from "./exposures";
import { words } from "./facts";
import { psa } from "./instruments";
import { directedAtJapan } from "./services";

const { is, isNot, includes } = words;

/** A registered provider may mediate without the registration for intermediaries. */
const providerItself = any(
  all(holds(cryptoAsset), includes("party.licences", "jp.caesp")),
  all(holds(electronicPaymentInstrument), includes("party.licences", "jp.epiesp")),
);

/** The way out of the registration of a provider, for whoever mediates for one of them. */
export const registeredIntermediary: Exemption<"party"> = {
  title: "Registered intermediary of one registered provider",
  claimedAs: ["jp.psa-intermediary"],
  conditions: {
    "registered-as-intermediary": includes("party.licences", "jp.psa-intermediary"),
    "mediates-for-one-provider-only": is("jp.attachedToProvider"),
    "under-mandate": is("jp.mandateOfProvider"),
    "takes-no-money-or-assets": isNot("jp.takesUserAssets"),
  },
  cites: [cite(psa, "Arts. 2(18), 63-22-2, 63-22-13")],
  inForce: { from: "2026-06-01" },
};

export const intermediary = rule({
  id: "jp.psa.intermediary-business",
  title: "Mediating crypto-assets or stablecoins for one registered provider needs registration as an intermediary",
  kind: "authorisation",
  cites: [cite(psa, "Arts. 2(18), 63-22-2 to 63-22-22, as amended by Act 66 of 2025")],
  inForce: { from: "2026-06-01" },
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(any(holds(cryptoAsset), holds(electronicPaymentInstrument)), is("jp.attachedToProvider"), holds(directedAtJapan)),
  requires: {
    "registered": any(includes("party.licences", "jp.psa-intermediary"), providerItself),
    "mandate-of-a-registered-provider": any(is("jp.mandateOfProvider"), providerItself),
    "takes-no-money-or-assets": any(isNot("jp.takesUserAssets"), providerItself),
  },
  exposes: [
    ...unregisteredProvider,
    {
      role: "platform",
      basis: "secondary",
      reach: "any",
      cites: [cite(psa, "Art. 63-22-14")],
      note: "The provider for which it mediates answers for customers' loss, unless it took due care in appointing it and in preventing the loss.",
    },
  ],
  remedies: ["Register as an intermediary, under the mandate of a registered provider.", "Leave money and assets of users to the provider.", "Stop mediating."],
  notes: ["Before 2026-06-01 there is no such registration: whoever intermediates needs that of the provider."],
});

export const intermediaryRules = [intermediary];
