import { all, any, cite, concept, holds, not, vocabulary } from "../../src/authoring";
import {
  approvedOnshoreBusiness, controlledFromMainland, mainlandPersonBehindIssue, offshoreConsentBeforeStart, onshoreActivity, renminbiCoin,
  rwaTokenization, virtualCurrency,
} from "./concepts";
import { sharedFacts } from "./facts";
import { notice42 } from "./instruments";
import { offshoreIssue } from "./offshore-concepts";

/** Which business needs consent, which has it, and which is therefore unlawful. */

const { is, equals, oneOf } = vocabulary("CNY", sharedFacts);

/** External debt of a mainland person, or any other form over mainland rights; both together need no classification. */
export const offshoreConsentNeeded = concept({
  id: "cn.offshore-consent-needed",
  title: "Offshore tokenization that needs mainland consent or filing",
  subject: "offering",
  when: all(
    holds(rwaTokenization),
    holds(offshoreIssue),
    any(
      all(holds(mainlandPersonBehindIssue), is("asset.here")),
      all(holds(mainlandPersonBehindIssue), equals("cn.economicForm", "external-debt")),
      all(is("asset.here"), oneOf("cn.economicForm", ["asset-securitisation-like", "equity-like", "other"])),
    ),
  ),
  cites: [cite(notice42, "item (14)")],
  note: "A foreign owner of mainland assets with no mainland person behind the issue is treated as caught: the item closes with a ban that spares nobody.",
});

/** Onshore business needs both limbs of the carve-out, offshore business its consent or filing. */
export const consentedTokenization = concept({
  id: "cn.consented-tokenization",
  title: "Tokenization with the consent or filing that its place calls for",
  subject: "offering",
  when: any(
    all(holds(onshoreActivity), holds(approvedOnshoreBusiness)),
    all(not(holds(onshoreActivity)), holds(offshoreConsentBeforeStart)),
    all(holds(approvedOnshoreBusiness), holds(offshoreConsentBeforeStart)),
  ),
  cites: [cite(notice42, "items (2) and (14)")],
});

/** Business that breaches Notice 42, whoever carries it on or serves it. */
export const unlawfulBusiness = concept({
  id: "cn.unlawful-business",
  title: "Virtual-currency or tokenization business in breach of Notice 42",
  subject: "offering",
  when: any(
    all(
      any(all(holds(rwaTokenization), holds(onshoreActivity)), holds(offshoreConsentNeeded)),
      not(holds(consentedTokenization)),
    ),
    all(holds(virtualCurrency), holds(onshoreActivity)),
    all(
      holds(virtualCurrency),
      any(is("issuer.organisedHere"), holds(controlledFromMainland)),
      holds(offshoreIssue),
      not(holds(offshoreConsentBeforeStart)),
    ),
    all(holds(renminbiCoin), not(holds(offshoreConsentBeforeStart))),
  ),
  cites: [cite(notice42, "items (1), (2) and (14)")],
});

export const consentConcepts = [offshoreConsentNeeded, consentedTokenization, unlawfulBusiness] as const;
