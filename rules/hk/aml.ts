import { all, any, cite, holds, not, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { regulatedService } from "./concepts";
import { sharedFacts } from "./facts";
import { amlObliged, virtualAsset } from "./va-concepts";
import { vaFacts } from "./va-facts";
import { amlGuideline, amloSchedule2 } from "./va-instruments";
import { fullDataThreshold, occasionalOther, occasionalVirtualAsset } from "./va-parameters";

/** Customer due diligence and the data that travel with a transfer of virtual assets. Nothing here was read in the text. */

const { is, equals, oneOf, includesAny, lessThan } = vocabulary("HKD", { ...sharedFacts, ...vaFacts });

export const transferData = rule({
  id: "hk.amlo.cdd-travel-rule",
  title: "Data on originator and recipient travel with a transfer of virtual assets",
  kind: "aml-kyc",
  cites: [cite(amloSchedule2, "virtual asset transfers"), cite(amlGuideline, "chapter 12")],
  subject: "party",
  nexus: ["provider", "personnel", "customers", "marketing"],
  when: all(
    holds(virtualAsset),
    holds(amlObliged),
    includesAny("party.services", ["custody", "wallet", "order-matching", "dealing", "exchange-fiat-token", "exchange-token-token", "fund-transfer", "settlement"]),
  ),
  requires: {
    "data-for-the-amount": any(
      equals("hk.transferData", "full"),
      all(lessThan("hk.largestTransfer", fullDataThreshold), oneOf("hk.transferData", ["reduced", "full"])),
    ),
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Send and obtain the full data, or block the transfer.", "Send full data with every transfer, whatever the amount."],
  notes: ["The threshold is not confirmed. Whether transfers of tokenised securities need the same data is not dealt with here."],
});

export const dueDiligence = rule({
  id: "hk.amlo.cdd-travel-rule.due-diligence",
  title: "Customer due diligence comes before the relationship and before larger occasional transactions",
  kind: "aml-kyc",
  cites: [cite(amloSchedule2, "customer due diligence")],
  subject: "party",
  nexus: ["provider", "personnel", "customers", "marketing"],
  when: all(
    holds(amlObliged),
    any(
      holds(regulatedService),
      includesAny("party.services", [
        "custody", "wallet", "exchange-fiat-token", "exchange-token-token", "fund-transfer", "payment", "clearing", "settlement",
        "account-opening", "lending",
      ]),
    ),
  ),
  requires: {
    "before-the-relationship": is("hk.cddBeforeRelationship"),
    "before-larger-occasional-transactions": any(
      all(holds(virtualAsset), lessThan("hk.largestOccasionalWithoutCdd", occasionalVirtualAsset)),
      all(not(holds(virtualAsset)), lessThan("hk.largestOccasionalWithoutCdd", occasionalOther)),
    ),
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Complete customer due diligence first; refuse customers who cannot be identified."],
  notes: ["The amounts for occasional transactions are not confirmed."],
});

export const amlRules = [transferData, dueDiligence];
