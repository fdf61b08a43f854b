import { jurisdiction } from "../../src/authoring";
import { amlRules } from "./aml";
import * as concepts from "./concepts";
import { facts } from "./facts";
import { fundRules } from "./funds";
import * as instruments from "./instruments";
import * as parameters from "./parameters";
import { publicOfferRules } from "./public-offer";
import { vaspRules } from "./vasp";

/** The Cayman Islands: funds, tokenised or not, and virtual asset service providers; the plain issuer is left to where it sells. */
export const ky = jurisdiction({
  code: "KY",
  name: "Cayman Islands",
  currency: "USD",
  territory: ["KY"],
  lastChecked: "2026-11-22",
  completeFrom: "2025-04-01",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: Object.values(concepts),
  rules: [...vaspRules, ...fundRules, ...publicOfferRules, ...amlRules],
  untranslated: [
    {
      card: "ky.vasp.registration-licence: third phase",
      reason: "The provisions on issuance and the sandbox have not commenced, and their content was not read.",
      judge: "Whether the third phase has commenced, and what it then demands of an issuer.",
    },
    {
      card: "ky.vasp.registration-licence: securities investment business",
      reason: "The Securities Investment Business Act was not read; only that it may apply is known.",
      judge: "Whether a party that deals in, arranges, manages or advises on security tokens from the Islands needs a licence or registration under that Act.",
    },
    {
      card: "ky.aml: sanctions",
      reason: "Sanctions of the United Kingdom extend to the Islands; their lists are not part of this law.",
      judge: "Whether issuer, parties and investors have been screened against the United Kingdom's lists.",
    },
  ],
});
