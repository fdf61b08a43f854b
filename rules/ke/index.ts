import { jurisdiction } from "../../src/authoring";
import * as concepts from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import * as parameters from "./parameters";
import { securitiesRules, securitiesTallies } from "./securities";
import { virtualAssetRules } from "./virtual-assets";

/** Kenya: an Act on virtual assets in force whose licences cannot be had yet, and the law of securities beside it. */
export const ke = jurisdiction({
  code: "KE",
  name: "Kenya",
  currency: "KES",
  territory: ["KE"],
  lastChecked: "2026-11-22",
  completeFrom: "2025-11-04",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: Object.values(concepts),
  tallies: securitiesTallies,
  rules: [...virtualAssetRules, ...securitiesRules],
  untranslated: [
    {
      card: "Stance: anonymity-enhancing services",
      reason: "The prohibition is known from the definitions and the draft regulations; the operative section was not read.",
      judge: "Whether a mixer or another anonymity-enhancing service takes part.",
    },
    {
      card: "Stance: venues and funds",
      reason: "Sections 19, 20 and 30 of the Capital Markets Act on exchanges and collective schemes were not collected.",
      judge: "Whether a venue for security tokens or the vehicle of a fund token needs a licence of the CMA.",
    },
    {
      card: "Stance: NFTs, reverse solicitation",
      reason: "The bill mentions NFTs with advisers only; no safe harbour for reverse solicitation was found.",
      judge: "Whether services in NFTs, or at the client's initiative, need a licence.",
    },
  ],
});
