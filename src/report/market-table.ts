import type { MarketAnswer } from "../evaluator/markets";
import type { Block, Line } from "./document";
import { code, heading, paragraph, table, toned } from "./document";
import { VERDICT_TONE, VERDICT_WORD, count } from "./words";

/** Where an offering could be sold, as a table. */

/** A table cell holds so many items; the rest are counted. */
const SHOWN = 3;

function some(items: readonly string[], show: (item: string) => Line[number]): Line {
  const cell = items.slice(0, SHOWN).flatMap((item, i): Line => (i === 0 ? [show(item)] : [", ", show(item)]));
  return items.length === 0 ? ["-"] : items.length > SHOWN ? [...cell, ` and ${items.length - SHOWN} more`] : cell;
}

function openingCell({ opens }: MarketAnswer): Line {
  const [first, ...others] = opens;
  return first === undefined ? ["-"] : [first, ...(others.length === 0 ? [] : [` (and ${count(others.length, "other way")})`])];
}

function row(answer: MarketAnswer): readonly Line[] {
  const { jurisdiction, investorClass, verdict, decisive, missing } = answer;
  return [[jurisdiction], [investorClass], [toned(VERDICT_TONE[verdict], VERDICT_WORD[verdict])], some(decisive, code), some(missing, code), openingCell(answer)];
}

/** One line a place and class of investors. */
export function marketBlocks(answers: readonly MarketAnswer[], asOf: string): readonly Block[] {
  const open = answers.filter(({ verdict }) => verdict === "compliant").length;
  return [
    heading(1, "Where the offering could be sold as it stands"),
    paragraph(`Law of ${asOf}: ${open} of ${count(answers.length, "market")} open. Where the offering names no sale, one was assumed about which no more is known. Sanctions are looked at by perimeter check.`),
    table(["Place", "Investors", "Verdict", "Decisive", "Missing", "What would open it"], answers.map(row)),
  ];
}
