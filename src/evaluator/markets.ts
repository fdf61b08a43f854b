import type { Catalogue } from "../catalogue/catalogue";
import { conditionsOf } from "../catalogue/check";
import type { Jurisdiction } from "../catalogue/model";
import { liesIn } from "../facts/reading";
import type { ExpressionNode } from "../logic/expression";
import { childrenOf, isVar } from "../logic/expression";
import type { Offering } from "../offering/offering";
import { parseOffering } from "../offering/parse";
import type { Sale } from "../offering/sale";
import { createEvaluator } from "./create";
import type { EvaluateOptions } from "./evaluate";
import type { Finding, Verdict } from "./model";
import { VERDICTS } from "./model";

/** Where an offering could be sold as it stands, and to whom: the evaluator is asked, place by place and class by class. */

/** Whether the offering could be sold in one place to one class of investors. */
export interface MarketAnswer {
  readonly jurisdiction: string;
  readonly investorClass: string;
  readonly verdict: Verdict;
  /** The rules that the verdict rests on: those breached, else those undecided, else the ones whose exemption is used. */
  readonly decisive: readonly string[];
  /** Facts that would settle what is undecided. */
  readonly missing: readonly string[];
  /** What would open a market that is closed: the nearest exemptions with what they still lack, and the remedies. */
  readonly opens: readonly string[];
}

export type MarketOptions = Pick<EvaluateOptions, "asOf" | "jurisdictions" | "rates" | "file">;

const RETAIL = "retail";

/** The investor classes that conditions of a sale ask about. */
function classesIn(node: ExpressionNode): readonly string[] {
  const children = childrenOf(node);
  if (children.length > 0) return children.flatMap(classesIn);
  const [operator, operands] = Object.entries(node)[0] as [string, readonly unknown[]];
  if ((operator !== "==" && operator !== "in") || !isVar(operands[0]) || operands[0].var !== "sale.investorClass") return [];
  return [operands[1]].flat().filter((code): code is string => typeof code === "string");
}

/** The classes that the law of a place tells apart, retail first. */
function classesOf(place: Jurisdiction): readonly string[] {
  const conditions = [...place.rules.flatMap((rule) => conditionsOf(rule).map(([, condition]) => condition)), ...place.concepts.map(({ when }) => when), ...(place.tallies ?? []).flatMap(({ where }) => where ?? [])];
  const named = new Set(conditions.flatMap(classesIn));
  named.delete(RETAIL);
  return [RETAIL, ...[...named].sort()];
}

/** A country of the place to sell into: for an order whose members have law of their own, one that has no pack. */
function countryOf(place: Jurisdiction, { jurisdictions }: Catalogue): string {
  const members = jurisdictions.filter(({ parent }) => parent === place.code);
  return place.territory.find((country) => !members.some((member) => liesIn(country, member))) ?? place.territory[0]!;
}

/** The offering with the sale in question: its own sales there to that class if it has any, else one about which no more is known. */
function withSale(offering: Offering, place: Jurisdiction, country: string, investorClass: string): Offering {
  const sales = offering.sales ?? [];
  const here = ({ country: at }: Sale): boolean => at !== undefined && liesIn(at, place);
  const asked = sales.filter((sale) => here(sale) && sale.investorClass === investorClass && sale.status !== "excluded");
  const elsewhere = sales.filter((sale) => !here(sale));
  return { ...offering, sales: [...elsewhere, ...(asked.length > 0 ? asked : [{ country, status: "intended" as const, investorClass }])], salesComplete: true };
}

const unique = (items: readonly string[]): readonly string[] => [...new Set(items)];

/** Ways out told in a market table: the nearest ones. */
const NEAREST = 2;

function openings({ exemptions, remedies }: Finding): readonly string[] {
  const ways = exemptions.slice(0, NEAREST).map(({ title, unmet, unknown }) => `${title}: ${[...unmet, ...unknown.map((name) => `${name} (not known)`)].join(", ")}`);
  return [...ways, ...remedies];
}

function answerFrom(jurisdiction: string, investorClass: string, verdict: Verdict, findings: readonly Finding[]): MarketAnswer {
  const of = (outcome: Finding["outcome"]) => findings.filter((finding) => finding.outcome === outcome);
  const breached = of("violated");
  const undecided = of("undetermined");
  const decisive = breached.length > 0 ? breached : undecided.length > 0 ? undecided : of("exempt");
  return {
    jurisdiction,
    investorClass,
    verdict,
    decisive: unique(decisive.map(({ rule }) => rule)),
    missing: breached.length > 0 ? [] : unique(undecided.flatMap(({ missing }) => missing)),
    opens: unique(breached.flatMap(openings)),
  };
}

/**
 * For every jurisdiction of a catalogue and each class of investors that its law tells apart: could the offering be sold
 * there as it stands? A place that belongs to a wider order is judged by both. Law without a territory (sanctions) is left
 * to the check of the offering itself.
 *
 * @throws InputError as `evaluate` does
 */
export function markets(input: unknown, catalogue: Catalogue, options: MarketOptions = {}): readonly MarketAnswer[] {
  const { jurisdictions: wanted, file, ...rest } = options;
  const offering = parseOffering(input, file === undefined ? {} : { file });
  const evaluator = createEvaluator(catalogue, rest);
  const asked = catalogue.places.filter(({ code, worldwide }) => worldwide !== true && (wanted?.includes(code) ?? true));
  return asked.flatMap((place) => {
    const country = countryOf(place, catalogue);
    const codes = [place.code, ...(place.parent === undefined ? [] : [place.parent])];
    return classesOf(place).map((investorClass) => {
      const report = evaluator.evaluate(withSale(offering, place, country, investorClass), { jurisdictions: codes, ...(file !== undefined && { file }) });
      const worst = VERDICTS.find((verdict) => report.jurisdictions.some((result) => result.verdict === verdict)) ?? "compliant";
      return answerFrom(place.code, investorClass, worst, report.findings);
    });
  });
}
