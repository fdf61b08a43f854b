import { all, any, cite, concept, holds, not, tally } from "../../src/authoring";
import { professionals } from "./concepts";
import { crowdfundingCeiling, crowdfundingDebtCeiling, ordinaryPerIssuer, ordinaryTotal, qualifiedPerIssuer, qualifiedTotal } from "./crowdfunding-parameters";
import { words } from "./facts";
import { decree } from "./instruments";

/** Crowdfunding: a public offer without a statement, within ceilings for the issuer and limits for each investor. */

const { is, isNot, equals, atMost } = words;

const CROWDFUNDING = "kr.crowdfunding";

export const withinCrowdfundingCaps = concept({
  id: "kr.within-crowdfunding-caps",
  title: "Within the limits of crowdfunding for the investor",
  subject: "sale",
  when: any(
    holds(professionals),
    all(
      equals("sale.investorClass", "kr.income-qualified"),
      atMost("kr.largestInIssuer", qualifiedPerIssuer),
      atMost("kr.largestInAllIssuers", qualifiedTotal),
    ),
    all(atMost("kr.largestInIssuer", ordinaryPerIssuer), atMost("kr.largestInAllIssuers", ordinaryTotal)),
  ),
  cites: [cite(decree, "Art. 118-17(4)")],
  note: "Professional investors have no limit; whoever is not income-qualified has that of an ordinary investor.",
});

export const crowdfundingConcepts = [withinCrowdfundingCaps];

export const crowdfundingTallies = [
  tally({
    fact: "kr.crowdfundedIn12Months",
    of: "amount",
    among: "jurisdiction",
    where: is("kr.crowdfunding"),
    within: "kr.crowdfunding.period",
    related: [CROWDFUNDING],
    cites: [cite(decree, "Art. 118-15")],
  }),
  tally({
    fact: "kr.crowdfundingOverCap",
    among: "jurisdiction",
    where: not(holds(withinCrowdfundingCaps)),
    cites: [cite(decree, "Art. 118-17(4)")],
  }),
];

export const crowdfundingExemption = {
  title: "Crowdfunding",
  conditions: {
    "by-crowdfunding": is("kr.crowdfunding"),
    "issuer-within-ceiling": atMost("kr.crowdfundedIn12Months", crowdfundingCeiling),
    "debt-within-ceiling": any(not(equals("kr.tokenKind", "debt")), atMost("kr.crowdfundedDebtIn12Months", crowdfundingDebtCeiling)),
    "investors-within-caps": isNot("kr.crowdfundingOverCap"),
  },
  claimedAs: [CROWDFUNDING],
  cites: [cite(decree, "Art. 118-15, 118-17")],
} as const;
