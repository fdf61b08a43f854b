import { jurisdiction } from "../../src/authoring";
import { amlRules } from "./aml";
import * as concepts from "./concepts";
import { facts } from "./facts";
import { fundRules } from "./funds";
import * as instruments from "./instruments";
import * as parameters from "./parameters";
import { sibaRules } from "./siba";
import { vaspRules } from "./vasp";

/** The British Virgin Islands: providers and funds are regulated, the plain issuer is left to where it sells. */
export const vg = jurisdiction({
  code: "VG",
  name: "British Virgin Islands",
  currency: "USD",
  territory: ["VG"],
  lastChecked: "2026-11-22",
  completeFrom: "2023-02-01",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: Object.values(concepts),
  rules: [...vaspRules, ...sibaRules, ...fundRules, ...amlRules],
  untranslated: [
    {
      card: "vg.siba.investment-business: public offers (Part II)",
      reason: "Part II, on public offers, has not commenced as far as known; no prospectus law was found in force.",
      judge: "Whether Part II has commenced before retail investors in the Virgin Islands are invited.",
    },
    {
      card: "vg.vasp.registration: later amendments",
      reason: "No amendment of 2025 or 2026 was found.",
      judge: "Whether the Act has been amended since.",
    },
  ],
});
