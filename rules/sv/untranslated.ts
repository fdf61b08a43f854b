import type { Untranslated } from "../../src/authoring";

/** What no rule decides, and what a person must judge instead. */
export const untranslated: readonly Untranslated[] = [
  { card: "Timeline: reform of the law", reason: "A reform presented in August 2024 would change the definitions of issues and stablecoins; sources disagree on whether it was adopted.", judge: "Whether the reform is in force, and what it changes." },
  { card: "sv.lead.public-offer: penalties", reason: "The amounts of the fines were not read.", judge: "What a breach costs." },
  { card: "sv.lead.exclusions: unique tokens", reason: "One press report has unique tokens and items of games outside; the text read does not confirm it.", judge: "Whether a unique token is outside the law." },
  { card: "Stance: mining", reason: "No licence was found.", judge: "Whether another law rules mining." },
];
