import type { BarePlace } from "./bare";
import type { InForce } from "./model";

/** How many of some days, in order, are before a day, or on it. */
function countUpTo(days: readonly string[], day: string, inclusive: boolean): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = days[middle]!;
    if (at < day || (inclusive && at === day)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Numbers the stretches of days on which the law of a place stays as it is: two days with one number have the same rules,
 * ways out, numbers, definitions and lists, and so can share what is compiled of them.
 */
export function stretchesOf({ instruments, rules, concepts, parameters, lists = [], completeFrom }: BarePlace): (day: string) => number {
  const ofRules = rules.flatMap(({ inForce, unless = {} }) => [inForce, ...Object.values(unless).map((exemption) => exemption.inForce)]);
  const ofLists = lists.flatMap(({ places }) => Object.values(places).flat());
  const spans: readonly (InForce | undefined)[] = [...instruments.map(({ inForce }) => inForce), ...ofRules, ...concepts.map(({ inForce }) => inForce), ...ofLists];
  const firstDays = [...spans.flatMap((span) => span?.from ?? []), ...parameters.flatMap(({ values }) => Object.keys(values)), ...(completeFrom === undefined ? [] : [completeFrom])];
  const starts = [...new Set(firstDays)].sort();
  const ends = [...new Set(spans.flatMap((span) => span?.to ?? []))].sort();
  // What begins counts on its first day, what ends no more on the day after its last.
  return (day) => countUpTo(starts, day, true) + countUpTo(ends, day, false);
}
