import type { Change, RuleChange } from "../backends/solver/diff";
import type { Block, Line, Tone } from "../report/document";
import { code, field, heading, paragraph, table, toned } from "../report/document";
import { count } from "../report/words";
import { statements } from "./facts-shown";

/** What changed between two laws, for a reader. */

const TONE: Readonly<Record<Change, Tone>> = { "added": "warn", "removed": "warn", "equivalent": "good", "stricter": "bad", "looser": "good", "different": "warn", "not-proved": "quiet" };

const MEANING: Readonly<Record<Change, string>> = {
  "added": "a new rule",
  "removed": "no longer a rule",
  "equivalent": "proved: every offering is judged as before",
  "stricter": "proved: something is judged worse, and nothing better",
  "looser": "proved: something is judged better, and nothing worse",
  "different": "something is judged differently",
  "not-proved": "no difference was found, and none was ruled out",
};

const ORDER: readonly Change[] = ["stricter", "different", "looser", "added", "removed", "not-proved", "equivalent"];

const outcome = (word: string | undefined): string => (word ?? "").replaceAll("-", " ");

/** From what to what the judgement of the witness goes. */
const turn = ({ before, after }: RuleChange): Line => (before === undefined ? [] : [`${outcome(before)} → `, toned("strong", outcome(after))]);

function changeBlocks(change: RuleChange): readonly Block[] {
  const { rule, change: kind, witness } = change;
  return [
    heading(3, toned(TONE[kind], kind.replace("-", " ")), " ", code(rule)),
    paragraph(`${MEANING[kind][0]!.toUpperCase()}${MEANING[kind].slice(1)}.`, ...(witness === undefined ? [] : [" This offering: ", ...turn(change), "."])),
    ...(witness === undefined ? [] : field("It states", statements(witness))),
  ];
}

export function diffBlocks(changes: readonly RuleChange[], title: string): readonly Block[] {
  const changed = ORDER.flatMap((kind) => (kind === "equivalent" ? [] : changes.filter(({ change }) => change === kind)));
  const same = changes.length - changed.length;
  const proved = `${count(same, "rule")} ${same === 1 ? "is" : "are"} proved to judge every offering as before`;
  return [
    heading(1, title),
    paragraph(changed.length === 0 ? `Nothing changes: ${proved}.` : `${count(changed.length, "rule")} of ${changes.length} ${changed.length === 1 ? "changes" : "change"}; ${proved}.`),
    ...(changed.length === 0 ? [] : [table(["Rule", "Change", "Before → after"], changed.map((change) => [[code(change.rule)], [toned(TONE[change.change], change.change.replace("-", " "))], turn(change).length === 0 ? ["-"] : turn(change)]))]),
    ...changed.flatMap(changeBlocks),
  ];
}
