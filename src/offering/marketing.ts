import type * as z from "zod";
import { attributes } from "./attributes";
import { code, complete, dateOrNotYet, flag, kebab, language, listOf, oneOf, place, places, quantity } from "./field";
import { lazySchema } from "./lazy-schema";
import { partyOrPerson } from "./values";

/** Channels and conduct. */
export const marketingSchema = lazySchema(() =>
  attributes({
    generalSolicitation: flag("Any public advertising or solicitation."),
    testingTheWaters: attributes({
      used: flag("Interest was tested before the offer."),
      regime: code("Under what regime."),
      materialsFiled: flag("The materials were filed."),
    }).describe("Testing the waters."),
    channels: listOf(
      oneOf(
        [
          "own-website", "app", "social-media", "influencer", "paid-ads", "email-list", "telephone-cold", "in-person-event",
          "press", "exchange-listing-page", "launchpad", "private-negotiation", "existing-client-base",
        ],
        "A channel.",
      ),
      "Channels; all of them.",
    ),
    channelsIn: places("Where those channels are operated or published. Left out beside an exhaustive `targetedCountries`: in none but those."),
    channelsInComplete: complete("channelsIn"),
    targetedCountries: places("Places the marketing is directed at, also by language, currency, domain or event."),
    targetedCountriesComplete: complete("targetedCountries"),
    invitesPublicIn: places("Places whose public is invited to buy. Left out beside an exhaustive `targetedCountries`: none but those."),
    invitesPublicInComplete: complete("invitesPublicIn"),
    activelyMarketsIn: places("Places whose public is actively marketed to, from wherever. Left out beside an exhaustive `targetedCountries`: none but those."),
    activelyMarketsInComplete: complete("activelyMarketsIn"),
    nexusIndicators: listOf(
      oneOf(
        [
          "local-language", "local-currency", "local-phone", "local-domain", "local-event", "local-payment-method",
          "local-affiliate", "local-app-store",
        ],
        "An indicator.",
      ),
      "Facts that make an offer directed at a country; all of them.",
    ),
    languages: listOf(language("A language."), "Languages of the materials; all of them."),
    geoControls: attributes({
      ipBlock: flag("Addresses of excluded countries are blocked."),
      kycCountryBlock: flag("Residents of excluded countries are refused."),
      selfDeclaration: flag("Visitors declare where they are."),
      vpnDetection: flag("Proxies are detected."),
      onUnknown: oneOf(["deny", "allow"], "What happens when the place is unknown."),
    }).describe("What backs an exclusion."),
    materials: listOf(
      attributes({
        kind: kebab("What."),
        language: language("Language."),
        publishedOn: dateOrNotYet("When published."),
        approvedBy: partyOrPerson("Who approved it."),
        riskWarning: flag("Carries the risk warning."),
        consistentWithDisclosure: flag("Consistent with the disclosure document."),
        filedWith: place("Where it was filed."),
        statesNotApproved: flag("States that no authority approved it."),
      }),
      "Marketing materials.",
    ),
    startsOn: dateOrNotYet("First day of marketing."),
    incentives: listOf(
      oneOf(["refer-a-friend", "new-joiner-bonus", "airdrop", "none"], "An incentive."),
      "Incentives to buy; all of them.",
    ),
    coolingOffHours: quantity("Hours a new customer waits."),
    performanceClaims: flag("Past performance, a guaranteed return or the absence of risk is claimed."),
    promisesReturn: flag("A return is promised. Left out: what the terms of the raise say."),
    falseOrMisleadingStatements: oneOf(["none", "reckless", "fraudulent"], "False or misleading statements made."),
    disclaimers: listOf(
      attributes({ kind: kebab("What it says."), jurisdiction: place("For where.") }),
      "Legends and statements.",
    ),
    preExistingRelationships: flag("Offerees had a substantive relationship before the offer."),
  }),
);
/** Channels and conduct. */
export type Marketing = z.infer<ReturnType<typeof marketingSchema>>;
