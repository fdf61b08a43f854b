import { jurisdiction } from "../../src/authoring";
import { sharedConcepts } from "./concepts";
import { consentConcepts } from "./consent-concepts";
import { cybercrimeDraftRules } from "./cybercrime-prevention-draft";
import { sharedFacts } from "./facts";
import { tokenIssuanceRules } from "./ico-announcement";
import { sharedInstruments } from "./instruments";
import { miningRules } from "./mining";
import { nftRules } from "./nft-initiative";
import { institutionRules } from "./notice-42-institutions";
import { liabilityRules } from "./notice-42-liability";
import { marketingRules } from "./notice-42-marketing";
import { onshoreRules } from "./notice-42-onshore";
import { offshoreConcepts, offshoreFacts, offshoreInstruments, offshoreParameters, offshoreRules, offshoreUntranslated } from "./offshore";
import { sevenAssociationsRules } from "./seven-associations";
import { virtualCurrencyRules } from "./virtual-currency";

/** The law of Mainland China. Hong Kong, Macau and Taiwan are jurisdictions of their own. */
export const cn = jurisdiction({
  code: "CN",
  name: "Mainland China",
  currency: "CNY",
  territory: ["CN"],
  lastChecked: "2026-11-22",
  completeFrom: "2021-05-01",
  facts: { ...sharedFacts, ...offshoreFacts },
  instruments: [...sharedInstruments, ...offshoreInstruments],
  parameters: [...offshoreParameters],
  concepts: [...sharedConcepts, ...consentConcepts, ...offshoreConcepts],
  rules: [
    ...onshoreRules,
    ...institutionRules,
    ...marketingRules,
    ...liabilityRules,
    ...virtualCurrencyRules,
    ...tokenIssuanceRules,
    ...miningRules,
    ...sevenAssociationsRules,
    ...nftRules,
    ...cybercrimeDraftRules,
    ...offshoreRules,
  ],
  untranslated: [
    {
      card: "cn.notice42.financial-institutions (suspicious leads)",
      reason: "Institutions are to report suspicious leads; no trigger, addressee or period was found.",
      judge: "The institution's compliance officer, case by case.",
    },
    {
      card: "cn.notice42.liability-chain (joint offences and joint torts)",
      reason: "Joint liability follows from the Criminal Law and the Civil Code and depends on intent and contribution, and was stated from memory.",
      judge: "Counsel in the mainland.",
    },
    {
      card: "risk warning of 2018-08-24 on illegal fundraising under the names of virtual currency and blockchain",
      reason: "A warning to the public without a duty of its own; not confirmed.",
      judge: "Nothing to judge beside the rules on illegal fundraising.",
    },
    {
      card: "CSRC guidance to brokerages of September 2025",
      reason: "Asked some brokerages, informally, to pause tokenization in Hong Kong; known from the press and overtaken by the rules of 2026-02-06.",
      judge: "A brokerage addressed by it, until 2026-02-05.",
    },
    {
      card: "general securities and fundraising law before the texts recorded here",
      reason: "The Securities Law is recorded in its revision in force since 2020-03-01 and the rules on illegal fundraising since 2021-05-01; what stood before them was not read.",
      judge: "Counsel in the mainland, for a public issue or a raising judged as of an earlier day.",
    },
    ...offshoreUntranslated,
  ],
});
