import { EARLIEST, all, any, cite, concept, holds, not, parameter, vocabulary } from "../../src/authoring";
import { regulationSFacts } from "./regulation-s-facts";
import { resaleFacts } from "./resale-facts";
import { debtSecurity, equitySecurity } from "./security-concepts";
import { securityFacts } from "./security-facts";
import { regulationS, regulationS1998, websiteRelease } from "./security-instruments";

/** The terms of Regulation S: foreign and reporting issuers, US market interest, categories, directed selling efforts. */

const { is, isNot, equals, atLeast, lessThan, includes } = vocabulary("USD", { ...securityFacts, ...resaleFacts, ...regulationSFacts });

const rule902 = { url: "https://www.law.cornell.edu/cfr/text/17/230.902", evidence: "unverified" } as const;
const number = <const U extends string>(id: string, title: string, unit: U, value: number, provision: string) =>
  parameter<U>({ id, title, unit, values: { [EARLIEST]: value }, cites: [cite(regulationS, provision, rule902)] });

export const copiesThreshold = number("us.reg-s.copies", "Copies per issue in the United States from which a publication circulates there", "copies", 15_000, "Rule 902(c)");
export const tradingHereThreshold = number("us.reg-s.trading-here", "Trading in the United States that shows a substantial market interest", "percent", 20, "Rule 902(j)(1)");
export const tradingAbroadThreshold = number("us.reg-s.trading-abroad", "Trading in one foreign country that outweighs it", "percent", 55, "Rule 902(j)(1)");
export const debtHoldersThreshold = number("us.reg-s.debt-holders", "US holders of debt that show a substantial market interest", "persons", 300, "Rule 902(j)(2)");
export const debtAmountThreshold = number("us.reg-s.debt-amount", "Debt held by US persons that shows it", "USD", 1_000_000_000, "Rule 902(j)(2)");
export const debtShareThreshold = number("us.reg-s.debt-share", "Share of debt held by US persons that shows it", "percent", 20, "Rule 902(j)(2)");

/** Organised abroad, and not an American company in foreign dress. */
export const foreignIssuer = concept({
  id: "us.foreign-issuer",
  title: "Foreign issuer",
  subject: "offering",
  when: all(isNot("issuer.organisedHere"), is("us.foreignPrivateIssuer")),
  cites: [cite(regulationS, "Rule 902(e)", rule902)],
});

export const reportingIssuer = concept({
  id: "us.reporting-issuer",
  title: "Reporting issuer, current for twelve months",
  subject: "offering",
  when: all(equals("us.reportingStatus", "exchange-act-reporting"), is("us.reportsOfTwelveMonths")),
  cites: [cite(regulationS, "Rule 902(l)", rule902)],
});

export const marketInterest = concept({
  id: "us.substantial-market-interest",
  title: "Substantial US market interest",
  subject: "offering",
  when: any(
    all(
      holds(equitySecurity),
      any(is("us.largestMarketHere"), all(atLeast("us.tradingHere", tradingHereThreshold), lessThan("us.tradingInOneCountry", tradingAbroadThreshold))),
    ),
    all(
      not(holds(equitySecurity)),
      atLeast("us.debtHoldersHere", debtHoldersThreshold),
      atLeast("us.debtHeldHere", debtAmountThreshold),
      atLeast("us.debtShareHere", debtShareThreshold),
    ),
  ),
  cites: [cite(regulationS, "Rule 902(j)", rule902)],
  note: "For debt all three measures are met.",
});

/** Debt that is neither convertible nor in dollars. */
const plainForeignCurrencyDebt = all(holds(debtSecurity), not(includes("asset.rights", "conversion")), not(equals("us.debtCurrency", "USD")));

export const category1 = concept({
  id: "us.reg-s.category-1",
  title: "Regulation S, Category 1",
  subject: "offering",
  when: any(
    all(holds(foreignIssuer), not(holds(marketInterest))),
    all(equals("us.overseasDirected", "single-foreign-country"), any(holds(foreignIssuer), plainForeignCurrencyDebt)),
    equals("us.overseasDirected", "foreign-government"),
    equals("us.overseasDirected", "foreign-employee-plan"),
  ),
  cites: [cite(regulationS, "Rule 903(b)(1)")],
});

export const category2 = concept({
  id: "us.reg-s.category-2",
  title: "Regulation S, Category 2",
  subject: "offering",
  when: all(
    not(holds(category1)),
    any(
      all(holds(equitySecurity), holds(reportingIssuer), holds(foreignIssuer)),
      all(not(holds(equitySecurity)), any(holds(reportingIssuer), holds(foreignIssuer))),
    ),
  ),
  cites: [cite(regulationS, "Rule 903(b)(2)")],
});

const everythingElse = all(not(holds(category1)), not(holds(category2)));

export const category3Debt = concept({
  id: "us.reg-s.category-3-debt",
  title: "Regulation S, Category 3, debt",
  subject: "offering",
  when: all(everythingElse, not(holds(equitySecurity))),
  cites: [cite(regulationS, "Rule 903(b)(3)(ii)")],
});

export const category3Equity = concept({
  id: "us.reg-s.category-3-equity",
  title: "Regulation S, Category 3, equity",
  subject: "offering",
  when: all(everythingElse, holds(equitySecurity)),
  cites: [cite(regulationS, "Rule 903(b)(3)(iii)"), cite(regulationS1998, "equity of domestic issuers")],
});

export const directedSelling = concept({
  id: "us.reg-s.directed-selling-efforts",
  title: "Directed selling efforts in the United States",
  subject: "offering",
  when: any(
    is("us.directedSelling"),
    all(is("us.advertisedInPublication"), any(is("us.publicationMainlyHere"), atLeast("us.copiesHere", copiesThreshold))),
  ),
  cites: [cite(regulationS, "Rule 902(c)", rule902)],
});

export const closedWebsite = concept({
  id: "us.reg-s.closed-website",
  title: "Website closed to US persons",
  subject: "offering",
  when: any(
    isNot("us.openWebsite"),
    all(is("us.websiteDisclaimer"), is("marketing.kycCountryBlock"), any(isNot("issuer.organisedHere"), is("us.websiteGated"))),
  ),
  cites: [cite(websiteRelease, "prominent disclaimer and procedures")],
  note: "A disclaimer and procedures that keep US persons out; an issuer organised in the United States also closes the site by password.",
});

export const regulationSParameters = [copiesThreshold, tradingHereThreshold, tradingAbroadThreshold, debtHoldersThreshold, debtAmountThreshold, debtShareThreshold] as const;
export const regulationSConcepts = [foreignIssuer, reportingIssuer, marketInterest, category1, category2, category3Debt, category3Equity, directedSelling, closedWebsite] as const;
