import { jurisdiction } from "../../src/authoring";
import { schemeRules } from "./cis-offers";
import { licenceRules } from "./cms-licence";
import * as concepts from "./concepts";
import { tokenServiceParameters, tokenServiceRules } from "./dpt-services";
import { dtspParameters, dtspRules } from "./dtsp-licence";
import { eMoneyRules } from "./e-money";
import { facts } from "./facts";
import * as instruments from "./instruments";
import * as investorConcepts from "./investor-concepts";
import { offerConcepts } from "./offer-concepts";
import { offerTallies } from "./offer-exemptions";
import { marketRules } from "./organised-market";
import * as parameters from "./parameters";
import { preciousParameters, preciousRules } from "./precious-metals";
import { classificationRules } from "./product-classification";
import { prospectusRules } from "./prospectus";
import { resaleRules } from "./resale";
import { propertyRules } from "./residential-property";
import { stablecoinParameters, stablecoinRules } from "./stablecoins";
import { guideRules } from "./tokenised-cmp-guide";
import { untranslated } from "./untranslated";

/** Singapore: a token is what its rights make of it; a capital markets product needs a prospectus or an exemption, whatever its form. */
export const sg = jurisdiction({
  code: "SG",
  name: "Singapore",
  currency: "SGD",
  territory: ["SG"],
  lastChecked: "2026-11-22",
  completeFrom: "2025-01-24",
  facts,
  instruments: Object.values(instruments),
  parameters: [...Object.values(parameters), ...tokenServiceParameters, ...dtspParameters, ...preciousParameters, ...stablecoinParameters],
  concepts: [...Object.values(concepts), ...Object.values(investorConcepts), ...offerConcepts],
  tallies: offerTallies,
  rules: [
    ...prospectusRules,
    ...resaleRules,
    ...schemeRules,
    ...licenceRules,
    ...marketRules,
    ...tokenServiceRules,
    ...eMoneyRules,
    ...dtspRules,
    ...guideRules,
    ...classificationRules,
    ...preciousRules,
    ...propertyRules,
    ...stablecoinRules,
  ],
  untranslated,
});
