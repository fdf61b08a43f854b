import type { BarePlace } from "./bare";
import { turningDays } from "./vague-date";

/** How many of some days, in order, are not after a day. */
function countUpTo(days: readonly string[], day: string): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Numbers the stretches of days on which the law of a place stays as it is: two days with one number have the same rules,
 * ways out, numbers, definitions and lists, and so can share what is compiled of them.
 */
export function stretchesOf({ instruments, rules, concepts, parameters, lists = [], completeFrom }: BarePlace): (day: string) => number {
  const exemptions = rules.flatMap(({ unless = {} }) => Object.values(unless));
  const spans = [...instruments, ...rules, ...exemptions, ...concepts].flatMap(({ inForce }) => inForce ?? []);
  const listed = lists.flatMap(({ places }) => Object.values(places).flat());
  const turns = [...[...spans, ...listed].flatMap(turningDays), ...parameters.flatMap(({ values }) => Object.keys(values)), ...(completeFrom === undefined ? [] : [completeFrom])];
  const days = [...new Set(turns)].sort();
  return (day) => countUpTo(days, day);
}
