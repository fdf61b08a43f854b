import { jurisdiction } from "../../src/authoring";
import { amlRules, obligedEntity } from "./aml";
import { centralBankRules } from "./central-bank";
import * as concepts from "./concepts";
import { facts } from "./facts";
import * as instruments from "./instruments";
import * as parameters from "./parameters";
import { promotionRules } from "./promotion";
import { securityTokenRules } from "./security-tokens";
import { virtualAssetRules } from "./virtual-assets";

/**
 * The United Arab Emirates outside the financial free zones: federal law. ADGM and DIFC are exempt from federal civil and
 * commercial law and have packs of their own, which also carry the federal law on money laundering.
 */
export const ae = jurisdiction({
  code: "AE",
  name: "United Arab Emirates (onshore)",
  currency: "AED",
  territory: ["AE"],
  except: ["AE-ADGM", "AE-DIFC"],
  lastChecked: "2026-11-22",
  completeFrom: "2026-01-01",
  facts,
  instruments: Object.values(instruments),
  parameters: Object.values(parameters),
  concepts: [...Object.values(concepts), obligedEntity],
  rules: [...securityTokenRules, ...promotionRules, ...virtualAssetRules, ...centralBankRules, ...amlRules],
  untranslated: [
    {
      card: "ae.cma.security-token-offer: fund units",
      reason: "Authorisation of a tokenised fund as a fund was not read; its offer and promotion are tested as those of a security.",
      judge: "Whether the fund itself needs authorisation or registration with the Capital Market Authority.",
    },
    {
      card: "ae.cma.security-token-offer: Dubai property",
      reason: "Whether a token with economic rights only in Dubai property is a security or an asset-referenced virtual asset is open; both readings are possible.",
      judge: "Both regimes, unless the Capital Market Authority or VARA has decided.",
    },
  ],
});
