import type { Conditions, Parameter, Rule } from "../../src/authoring";
import { all, any, cite, holds, not, parameter, rule, tally, vocabulary } from "../../src/authoring";
import { offerExposure } from "./exposures";
import { offerFacts } from "./offer-facts";
import { category1, category2, category3Debt, category3Equity, closedWebsite, directedSelling, reportingIssuer } from "./regulation-s-concepts";
import { regulationSFacts } from "./regulation-s-facts";
import { resaleFacts } from "./resale-facts";
import { securitySold } from "./security-concepts";
import { securityFacts } from "./security-facts";
import { regulationS, regulationS1998, websiteRelease } from "./security-instruments";

/** Offers and sales abroad by the issuer, its distributors and affiliates: Rules 901 to 903. */

const { is, isNot, equals, after, later } = vocabulary("USD", { ...securityFacts, ...offerFacts, ...resaleFacts, ...regulationSFacts });

const from2008 = { from: "2008-02-15" } as const;
const period = (id: string, title: string, value: string, provision: string) =>
  parameter({ id, title, unit: "duration", values: { "2008-02-15": value }, cites: [cite(regulationS, provision)] });

export const fortyDays = period("us.reg-s.forty-days", "Distribution compliance period of Category 2 and of debt", "P40D", "Rule 903(b)(2), (b)(3)(ii)");
export const sixMonths = period("us.reg-s.six-months", "Distribution compliance period of equity of a reporting issuer", "P6M", "Rule 903(b)(3)(iii)");
export const oneYear = period("us.reg-s.one-year", "Distribution compliance period of other equity of Category 3", "P1Y", "Rule 903(b)(3)(iii)");

// The restriction holds through the last day of the period: what it restricts is free on the day after.
const firstFreeDay = { title: "Time from closing to the first day after the distribution compliance period", unit: "duration", cites: [cite(regulationS, "Rule 902(f)", { evidence: "unverified" })] } as const;
export const freeAfterFortyDays = parameter({ ...firstFreeDay, id: "us.reg-s.free-after-forty-days", values: { "2008-02-15": "P41D" } });
export const freeAfterSixMonths = parameter({ ...firstFreeDay, id: "us.reg-s.free-after-six-months", values: { "2008-02-15": "P6M1D" } });
export const freeAfterOneYear = parameter({ ...firstFreeDay, id: "us.reg-s.free-after-one-year", values: { "2008-02-15": "P1Y1D" } });

/** Nothing flows back before the period is over: it runs through its last day, from the later of first offer and closing. */
const noFlowback = (length: Parameter<"duration">) =>
  any(isNot("us.transfersToUsPersons"), all(after("us.firstUsTransfer", later("dates.closing", length)), after("us.firstUsTransfer", later("dates.offerStart", length))));

const offshore = all(not(is("sale.here")), is("us.offshoreTransaction"), isNot("us.targetsCitizensAbroad"));

const general = {
  "offshore-transaction": offshore,
  "no-directed-selling-efforts": not(holds(directedSelling)),
  "website-closed-to-us-persons": holds(closedWebsite),
  "not-a-barred-fund": any(isNot("issuer.isInvestmentFund"), all(isNot("us.openEndFund"), isNot("us.unregisteredFund"))),
  "no-other-sale-fails": isNot("us.failingRegS"),
};
const toNonUsPersons = { "not-to-us-persons": isNot("us.soldToUsPersons"), "offering-restrictions": is("us.offeringRestrictions") };

export const regSCategory1 = { "category-1": holds(category1), ...general } as const;
export const regSCategory2 = { "category-2": holds(category2), ...general, ...toNonUsPersons, "no-flowback-in-the-period": noFlowback(fortyDays) } as const;
export const regSCategory3Debt = {
  "category-3-debt": holds(category3Debt),
  ...general,
  ...toNonUsPersons,
  "temporary-global-form": is("us.globalSecurity"),
  "no-flowback-in-the-period": noFlowback(fortyDays),
} as const;
const equitySteps = {
  ...toNonUsPersons,
  "certified-not-to-be-us-persons": is("us.notUsPersonCertified"),
  "resale-and-hedging-agreed": is("us.resaleAgreed"),
  "legend-on-domestic-securities": any(isNot("issuer.organisedHere"), is("us.legend")),
  "issuer-refuses-other-transfers": is("us.transfersRefused"),
} as const;
export const regSCategory3Equity = {
  "category-3-equity": holds(category3Equity),
  ...general,
  ...equitySteps,
  "no-flowback-in-the-period": any(noFlowback(oneYear), all(holds(reportingIssuer), noFlowback(sixMonths))),
} as const;

const cites = [cite(regulationS, "Rules 901-903"), cite(regulationS1998, "equity of domestic issuers"), cite(websiteRelease, "offshore offers on websites")];
const exemption = { claimedAs: ["us.reg-s"], cites, inForce: from2008 } as const;

export const regulationSExemptions = {
  "reg-s-category-1": { title: "Regulation S, Category 1", conditions: regSCategory1, ...exemption },
  "reg-s-category-2": { title: "Regulation S, Category 2", conditions: regSCategory2, ...exemption },
  "reg-s-category-3-debt": { title: "Regulation S, Category 3: debt", conditions: regSCategory3Debt, ...exemption },
  "reg-s-category-3-equity": { title: "Regulation S, Category 3: equity", conditions: regSCategory3Equity, ...exemption },
} as const;

const claimed = all(holds(securitySold), equals("sale.pathway", "us.reg-s"));
const common = { cites, inForce: from2008, subject: "sale", nexus: ["sale", "issuer", "platform", "personnel", "marketing"], exposes: offerExposure } as const;
const remedies = [
  "Extend the transfer lock to the end of the distribution compliance period, and start the period anew after a leak.",
  "Stop all promotion that reaches the United States; close the website to US persons.",
  "Sell to US investors in a tranche of its own under Rule 506(c) or 144A; Regulation S is not integrated with it.",
];

export const regulationSHarbour = rule({
  ...common,
  id: "us.reg-s.issuer-safe-harbour",
  title: "A sale abroad under Regulation S is an offshore transaction without directed selling efforts",
  kind: "marketing",
  when: claimed,
  requires: general,
  remedies,
  notes: [
    "Directed selling efforts by the issuer, a distributor, an affiliate or anyone acting for them taint the offering.",
    "A US person is resident or organised in the United States; citizenship does not matter. Unsolicited approach is no defence: a sale to a person in the United States is never offshore.",
    "The thresholds of US market interest are not confirmed.",
  ],
});

const flowback = (id: string, title: string, when: NonNullable<Rule<"sale">["when"]>, requires: Conditions<"sale">, free: Parameter<"duration">) =>
  rule({
    ...common,
    id,
    title,
    kind: "transfer-restriction",
    when: all(claimed, when),
    requires,
    freeFrom: { from: "dates.closing", within: free.id },
    remedies,
    notes: ["The period starts at the later of the first offer to others than distributors and closing, and runs through its last day; transfers are free of it from the day after. The day reported is counted from closing. Domestic equity stays restricted beyond it (Rule 905)."],
  });

export const flowback40 = flowback(
  "us.reg-s.distribution-compliance-40-days",
  "Tokens of Category 2, and debt of Category 3, stay with non-US persons for 40 days",
  any(holds(category2), holds(category3Debt)),
  { ...toNonUsPersons, "no-flowback-in-the-period": noFlowback(fortyDays) },
  freeAfterFortyDays,
);

export const flowback6Months = flowback(
  "us.reg-s.distribution-compliance-6-months",
  "Equity tokens of a reporting issuer stay with non-US persons for six months",
  all(holds(category3Equity), holds(reportingIssuer)),
  { ...equitySteps, "no-flowback-in-the-period": noFlowback(sixMonths) },
  freeAfterSixMonths,
);

export const flowbackOneYear = flowback(
  "us.reg-s.distribution-compliance-one-year",
  "Equity tokens of Category 3 stay with non-US persons for a year",
  all(holds(category3Equity), not(holds(reportingIssuer))),
  { ...equitySteps, "no-flowback-in-the-period": noFlowback(oneYear) },
  freeAfterOneYear,
);

export const regulationSTallies = [
  tally({ fact: "us.failingRegS", among: "everywhere", where: all(equals("sale.pathway", "us.reg-s"), not(offshore)), cites: [cite(regulationS, "Rule 903(a)")] }),
];
export const regulationSPeriods = [fortyDays, sixMonths, oneYear, freeAfterFortyDays, freeAfterSixMonths, freeAfterOneYear] as const;
export const regulationSRules = [regulationSHarbour, flowback40, flowback6Months, flowbackOneYear] as const;
