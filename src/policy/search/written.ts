import { offeringOf } from "../case-offering";
import type { CaseFile, Expectation, PolicyCase } from "../case-schema";
import type { Candidate } from "./candidate";
import { changeBetween } from "./candidate";

/** A candidate written as a person would write the case: on its base, with what is different from that. */

/** Ids that were given out, by file: two cases that are found must not have the same. */
export type Taken = WeakMap<CaseFile, Set<string>>;

/** Characters of an id that is made from words. */
const LONGEST_ID = 56;

/** Words as an id, cut where a word ends. */
export function slug(text: string): string {
  const whole = text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return whole.length <= LONGEST_ID ? whole : whole.slice(0, LONGEST_ID + 1).replace(/-[^-]*$/, "");
}

/** An id that the file does not have yet. */
function freshId(wanted: string, file: CaseFile, given: Taken): string {
  const taken = given.get(file) ?? new Set(file.cases.map(({ id }) => id));
  given.set(file, taken);
  if (!taken.has(wanted)) return wanted;
  let n = 2;
  while (taken.has(`${wanted}-${n}`)) n++;
  return `${wanted}-${n}`;
}

/** Characters that a title gives to what is different; the rest is for the case itself to say. */
const LONGEST_DIFFERENCE = 160;

/** What is different from the case that a candidate was made from, in words. */
export function differenceOf({ steps }: Candidate): string {
  const said: string[] = [];
  for (const { says } of steps) {
    if (said.length > 0 && [...said, says].join("; ").length > LONGEST_DIFFERENCE) break;
    said.push(says);
  }
  const more = steps.length - said.length;
  return [...said, ...(more > 0 ? [`${more} more`] : [])].join("; ");
}

/** What a case is called. */
export interface Names {
  readonly id: string;
  readonly title: string;
}

/** The candidate as a case on the same base; its id is made fresh. */
export function writtenCase({ origin, raw, asOf }: Candidate, { id, title }: Names, expectation: Expectation, given: Taken): PolicyCase {
  const { source, policyCase } = origin.ready;
  const { base, rates, amend } = policyCase;
  const { set, remove } = changeBetween(offeringOf({ base }, source.file), raw);
  return {
    id: freshId(slug(id), source.file, given),
    title,
    unread: true,
    base,
    ...(asOf !== source.file.asOf && { asOf }),
    ...(remove.length > 0 && { remove: [...remove] }),
    ...(Object.keys(set).length > 0 && { set }),
    ...(amend !== undefined && { amend }),
    ...(rates !== undefined && { rates }),
    expect: [expectation],
  };
}

/** Keeps the id of a case that is shown, so that no other is given it. */
export function take(written: PolicyCase, file: CaseFile, given: Taken): void {
  given.get(file)!.add(written.id);
}
