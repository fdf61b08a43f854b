import type { OfferingImpact } from "../policy/impact";
import type { ImpactSummary } from "../policy/impact-summary";
import type { ComparedLaw } from "./impact-blocks";

/**
 * The JSON of an impact, made so that the flips need not be held in memory: they are written as they come, and put between
 * a beginning and an end that are known last.
 *
 * A flip with an empty `rule` is a place whose verdict changes though none of its rules says something else.
 */

const row = (value: unknown): string => `    ${JSON.stringify(value)}`;

/** The flips of one offering, a line each, with commas between. */
export function flipRows({ offering, name, days, flips, verdicts }: OfferingImpact): readonly string[] {
  const about = { offering, ...(name !== undefined && { name }) };
  const verdictOf = (code: string) => verdicts.find(({ jurisdiction }) => jurisdiction === code);
  return [
    ...flips.map(({ jurisdiction, rule, subject, title, before, after, worse, because }) => {
      const verdict = verdictOf(jurisdiction);
      return row({ ...about, jurisdiction, rule, subject, title, before, after, worse, ...(verdict !== undefined && { verdict: { before: verdict.before, after: verdict.after } }), days, because });
    }),
    ...verdicts.flatMap(({ jurisdiction, before, after, because }) => (because === undefined ? [] : [row({ ...about, jurisdiction, rule: "", subject: "", before, after, days, because })])),
  ];
}

export const beginning = ({ offerings }: ImpactSummary): string => `{\n  "offerings": ${offerings},\n  "flips": [\n`;

export function end(summary: ImpactSummary, before: ComparedLaw, after: ComparedLaw): string {
  const { changed, worse, better, severity, byRule, byJurisdiction, byVerdict, byDate, questions, duties } = summary;
  const rest = JSON.stringify({ changed, worse, better, severity, byRule, byJurisdiction, byVerdict, byDate, questions, duties, laws: { before, after } }, null, 2);
  return `\n  ],\n${rest.slice(2)}\n`;
}
