import { EARLIEST, cite, parameter } from "../../src/authoring";
import { daaRules, fundRules, marketRules, retailLimits } from "./instruments";

const of = <U extends string>(id: string, title: string, unit: U, value: number | string, instrument: Parameters<typeof cite>[0], provision: string) =>
  parameter({ id: `kz-aifc.${id}`, title, unit, values: { [EARLIEST]: value }, cites: [cite(instrument, provision)] });

// Offers of securities.
export const retailLimit = of("mar-1-1-2.retail-investors", "Retail investors in twelve months from whom on a placement is not exempt", "persons", 50, marketRules, "1.1.2(2)(b)");
export const placementTicket = of("mar-1-1-2.consideration", "Total consideration per person, for each separate offer", "USD", 100_000, marketRules, "1.1.2(2)(c); 1.2.2(c)");
export const countingPeriod = of("mar-1.period", "Period over which investors and consideration are counted", "duration", "P12M", marketRules, "1.1.2(2)(b); 1.2.2");
export const listedInvestors = of("mar-1-2-2.investors", "Investors in twelve months from whom on listed securities are not exempt", "persons", 50, marketRules, "1.2.2(b)");
export const listedDenomination = of("mar-1-2-2.denomination", "Denomination per unit of listed securities", "USD", 100_000, marketRules, "1.2.2(d)");
export const listedTotal = of("mar-1-2-2.total", "Total consideration over twelve months from which on listed securities are not exempt", "USD", 5_000_000, marketRules, "1.2.2(e)");
export const fungibleShare = of("mar-1-2-2.fungible-share", "Share of the securities already admitted from which on a further issue is not exempt", "percent", 10, marketRules, "1.2.2(f)");

// Digital assets.
export const principalCapital = of("daa.principal-capital", "Capital of a provider that deals as principal", "USD", 250_000, daaRules, "3.2, Table 2");
export const plainMonth = of("retail-limits.plain", "Most that a retail client without proof of means may put in per month", "USD", 1_000, retailLimits, "limit without proof");
export const incomeShare = of("retail-limits.income", "Share of annual income per month, with proof", "percent", 10, retailLimits, "limit with confirmed income or assets");
export const netWorthShare = of("retail-limits.net-worth", "Share of net worth per month, with proof", "percent", 5, retailLimits, "limit with confirmed income or assets");
export const overallMonth = of("retail-limits.overall", "Most that a retail client with proof may put in per month", "USD", 100_000, retailLimits, "overall maximum");

// Funds.
export const exemptFundSubscription = of("cis.minimum-subscription", "Minimum subscription of an Exempt Fund", "USD", 50_000, fundRules, "2.2");
