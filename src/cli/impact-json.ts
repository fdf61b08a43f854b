import type { OfferingImpact } from "../policy/impact/impact";
import type { ImpactSummary } from "../policy/impact/impact-summary";
import type { LawChange } from "../policy/law-change/law-change";
import type { ComparedLaw } from "./impact-blocks";

/**
 * The JSON of an impact, made so that the flips need not be held in memory: they are written as they come, and put between
 * a beginning and an end that are known last.
 *
 * A flip with an empty `rule` is a place whose verdict changes though none of its rules says something else.
 */

/** The attributes of an object as JSON, without the braces. */
const attributes = (value: object): string => JSON.stringify(value).slice(1, -1);

const causes = new WeakMap<readonly LawChange[], string>();

/** Causes as JSON, written once: most flips of one rule share one list of them. */
function causesText(because: readonly LawChange[]): string {
  let text = causes.get(because);
  if (text === undefined) causes.set(because, (text = JSON.stringify(because)));
  return text;
}

/** The flips of one offering, a line each. */
export function flipRows({ offering, name, days, flips, verdicts }: OfferingImpact): readonly string[] {
  const about = attributes({ offering, ...(name !== undefined && { name }) });
  const dated = attributes({ days });
  const row = (flip: object, because: readonly LawChange[]): string => `    {${about},${attributes(flip)},${dated},"because":${causesText(because)}}`;
  const verdictOf = (code: string) => verdicts.find(({ jurisdiction }) => jurisdiction === code);
  return [
    ...flips.map(({ jurisdiction, rule, subject, title, before, after, worse, because }) => {
      const verdict = verdictOf(jurisdiction);
      return row({ jurisdiction, rule, subject, title, before, after, worse, ...(verdict !== undefined && { verdict: { before: verdict.before, after: verdict.after } }) }, because);
    }),
    ...verdicts.flatMap(({ jurisdiction, before, after, because }) => (because === undefined ? [] : [row({ jurisdiction, rule: "", subject: "", before, after }, because)])),
  ];
}

export const beginning = ({ offerings }: ImpactSummary): string => `{\n  "offerings": ${offerings},\n  "flips": [\n`;

export function end(summary: ImpactSummary, before: ComparedLaw, after: ComparedLaw): string {
  const { changed, worse, better, severity, byRule, byJurisdiction, byVerdict, byDate, questions, duties } = summary;
  const rest = JSON.stringify({ changed, worse, better, severity, byRule, byJurisdiction, byVerdict, byDate, questions, duties, laws: { before, after } }, null, 2);
  return `\n  ],\n${rest.slice(2)}\n`;
}
