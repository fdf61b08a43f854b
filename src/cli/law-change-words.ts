import type { LawChange } from "../policy/law-change/law-change";
import type { Standing } from "../policy/law-change/severity";
import type { Line } from "../report/document";
import { code } from "../report/document";
import { quantity } from "../report/quantity";
import { dateWords } from "../report/words";

/** Changes of the law in words. */

const value = (found: unknown, unit: string): string => (typeof found === "number" || typeof found === "string" ? quantity(found, unit) : "no value");

const listed = (found: unknown): readonly string[] => (Array.isArray(found) ? found.map(String) : []);

function placesWords(before: unknown, after: unknown): string {
  const [was, is] = [listed(before), listed(after)];
  const [added, removed] = [is.filter((place) => !was.includes(place)), was.filter((place) => !is.includes(place))];
  return [...(added.length > 0 ? [`${added.join(", ")} added`] : []), ...(removed.length > 0 ? [`${removed.join(", ")} removed`] : [])].join("; ");
}

/** What has become of the thing: `0 EUR, now 12,000,000 EUR`. */
function became({ kind, change, before, after, unit, parts }: LawChange): string {
  if (change !== "changed") return change === "added" ? "new" : "no longer there";
  if (kind === "day") return "";
  if (kind === "parameter" && unit !== undefined) return `${value(before, unit)}, now ${value(after, unit)}`;
  if (kind === "list" && before !== undefined) return placesWords(before, after);
  if (after === "maybe") return "may be in force: its day is not known";
  if (typeof after === "boolean") return after ? "in force" : "not in force any more";
  return `written differently (${(parts ?? []).join(", ")})`;
}

const KIND_WORD: Readonly<Record<LawChange["kind"], string>> = {
  rule: "rule",
  exemption: "exemption",
  instrument: "text",
  parameter: "number",
  concept: "definition",
  list: "list",
  fact: "fact",
  tally: "count",
  place: "place",
  day: "",
};

/** `number Small offer (eu.x): 0 EUR, now 12,000,000 EUR, from 2026-06-05`. */
export function changeLine(change: LawChange): Line {
  const { kind, id, title, from } = change;
  const since = from === undefined ? "" : `${kind === "day" ? " " : ", "}from ${dateWords(from)}`;
  if (kind === "day") return [`${title}${since}`];
  return [`${KIND_WORD[kind]}: ${title} (`, code(id), `): ${became(change)}${since}`];
}

export const STANDING_WORD: Readonly<Record<Standing, string>> = {
  "violated": "breached",
  "undetermined": "undecided",
  "pending": "not due yet",
  "exempt": "exempt",
  "satisfied": "fulfilled",
  "inapplicable": "does not apply",
  "not-in-force": "not in force",
};
