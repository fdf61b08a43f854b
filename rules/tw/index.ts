import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import { vaspRegistration, vaspRegistrationStart } from "./mlca-registration";
import * as parameters from "./parameters";
import { seaSecurityToken } from "./sea-security-token";
import { stoConcepts } from "./sto-conditions";
import { stoBeforeRelaxation, stoSmallOffering, stoYearOfRelaxation } from "./sto-small-offering";
import { vasaListing, vasaProviderLicence } from "./vasa-provider-licence";
import { vasaForeignStablecoin, vasaStablecoin } from "./vasa-stablecoin";

export const tw = jurisdiction({
  code: "TW",
  name: "Taiwan",
  currency: "TWD",
  territory: ["TW"],
  lastChecked: "2026-11-22",
  completeFrom: "2019-07-03",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: [...Object.values(concepts), ...stoConcepts],
  rules: [
    seaSecurityToken,
    stoSmallOffering,
    stoBeforeRelaxation,
    stoYearOfRelaxation,
    vaspRegistration,
    vaspRegistrationStart,
    vasaProviderLicence,
    vasaListing,
    vasaStablecoin,
    vasaForeignStablecoin,
  ],
  untranslated: [
    {
      card: "Stance: secondary venue for security tokens",
      reason: "A licence as securities dealer for the platform is mentioned without its conditions.",
      judge: "Whether the venue on which the token trades in Taiwan is a licensed securities dealer's platform within the Taipei Exchange rules.",
    },
    {
      card: "Timeline: rules on information accompanying transfers",
      reason: "Planned for October 2026 and the end of 2026; neither text nor date of application was read.",
      judge: "Whether the provider must already send and keep information on the parties to a transfer.",
    },
  ],
});
