import type { Untranslated } from "../../src/authoring";
import { amlRules } from "./aml";
import { mainlandRules } from "./mainland-nexus";
import { stablecoinRules } from "./stablecoins";
import { licenseeRules } from "./va-licensees";
import { platformRules } from "./va-platforms";

/** Everything on virtual assets, stablecoins, money laundering and the mainland, for the pack. */

export { vaConcepts } from "./va-concepts";
export { vaFacts } from "./va-facts";
export { vaInstruments } from "./va-instruments";
export { vaParameters } from "./va-parameters";

export const vaRules = [...platformRules, ...stablecoinRules, ...amlRules, ...licenseeRules, ...mainlandRules];

export const vaUntranslated: readonly Untranslated[] = [
  {
    card: "hk.stablecoins.s8-issuance: activities specified by the HKMA",
    reason: "The HKMA may specify further licensable activities and units of account; none was found.",
    judge: "Whether the HKMA has specified the activity or the unit of account by notice.",
  },
  {
    card: "hk.stablecoins.s8-issuance: liquid capital",
    reason: "One source gives a figure that is also the figure for trading platforms; it is not confirmed.",
    judge: "Which liquid capital the issuer must keep under the HKMA's guidelines.",
  },
  {
    card: "hk.vatp.token-admission: affiliated market makers",
    reason: "The circular of 2026-02-11 on affiliated market makers is known by name only.",
    judge: "Whether an affiliate of the platform may make a market in the token, and on which terms.",
  },
  {
    card: "hk.va.current-licensee-conditions: supplement of 2025-09-30",
    reason: "What the supplement to the joint circular adds was not read.",
    judge: "Whether the supplement changes the conditions for the service.",
  },
  {
    card: "Stance: reverse solicitation",
    reason: "No statute defines it; the test is whether somebody actively markets to the Hong Kong public.",
    judge: "Whether accepting clients who come unasked is still free of active marketing on the facts.",
  },
];
