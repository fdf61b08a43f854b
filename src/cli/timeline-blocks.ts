import type { Period, Timeline, Turn } from "../policy/timeline/timeline";
import type { Block, Item, Line } from "../report/document";
import { code, heading, list, paragraph, section } from "../report/document";
import { count, dateWords } from "../report/words";
import { STANDING_WORD, changeLine } from "./law-change-words";
import { verdictSpan } from "./verdict-words";

/** When the verdict on an offering changes, as a document. */

function daysWords({ from, until }: Period): string {
  if (from === undefined) return until === undefined ? "on every day" : `until ${until}`;
  return until === undefined ? `from ${from}` : `from ${from} until ${until}`;
}

function turnItem({ jurisdiction, before, after, flips, because }: Turn): Item {
  return {
    line: [`${jurisdiction}: `, verdictSpan(before), ", from then on ", verdictSpan(after)],
    parts: [
      ...flips.map(
        ({ rule, title, subject, before: was, after: is, because: causes }): Item => ({
          line: [`${title} (`, code(rule), ...(subject === "" ? [] : [" at ", code(subject)]), `): ${STANDING_WORD[was]}, then ${STANDING_WORD[is]}`],
          parts: causes.map((change) => ({ line: changeLine(change) })),
        }),
      ),
      ...(because ?? []).map((change): Item => ({ line: change.kind === "place" && change.parts?.includes("completeFrom") === true ? [`from ${change.from ?? "then"} the law is on record as a whole; before, nothing is cleared there`] : changeLine(change) })),
    ],
  };
}

const placesLine = ({ jurisdictions }: Period): Line =>
  jurisdictions.filter(({ verdict }) => verdict !== "out-of-scope").flatMap(({ code: place, verdict }, i): Line => [`${i === 0 ? "" : "; "}${place} `, verdictSpan(verdict)]);

function periodBlocks(period: Period): readonly Block[] {
  const places = placesLine(period);
  return [
    heading(2, `${daysWords(period)}: `, verdictSpan(period.verdict)),
    ...(places.length === 0 ? [] : [paragraph(...places)]),
    ...(period.turns.length === 0 ? [] : [{ kind: "list", items: period.turns.map(turnItem) } satisfies Block]),
  ];
}

/** @param today the day whose period is named at the beginning */
export function timelineBlocks({ periods, undated, jurisdictions }: Timeline, today: string): readonly Block[] {
  const present = periods.find(({ from, until }) => (from === undefined || from <= today) && (until === undefined || today <= until));
  return [
    heading(1, `The verdict changes on ${count(periods.length - 1, "day")}`),
    ...(present === undefined ? [] : [paragraph(`On ${today}: `, verdictSpan(present.verdict), `, ${present.until === undefined ? "and no later change is known" : `until ${present.until}`}.`)]),
    paragraph(`Places that anything may touch: ${jurisdictions.length === 0 ? "none in the catalogue" : jurisdictions.join(", ")}. The offering is taken as it is stated, on every day.`),
    ...periods.flatMap(periodBlocks),
    ...section("Known, but without a day", undated.length === 0 ? [] : [list(undated.map(({ jurisdiction, title, rule, proposal, from }): Line => [`${jurisdiction}: ${title} (`, code(rule), `): ${proposal ? "proposal, not law" : "enacted"}, ${from === null ? "no date set" : `meant to apply from ${dateWords(from)}`}`]))]),
  ];
}
