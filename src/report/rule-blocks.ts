import type { InForce } from "../catalogue/model";
import type { Words } from "./condition-words";
import type { Block, Item, Line } from "./document";
import { code, field, heading, list, outline, paragraph, section, toned } from "./document";
import { quantity } from "./quantity";
import type { DescribedCitation, DescribedConcept, DescribedExemption, DescribedExposure, DescribedParameter, RuleDescription } from "./rule-description";
import { citationLine, dateWords, EVIDENCE_WORD, forceWord, KNOWLEDGE_WORD, NEXUS_WORD } from "./words";

/** A rule as a document that can be read beside the statute. */

export function daysWords({ from, to }: InForce): string {
  if (from === null) return "no date set";
  const end = to === undefined ? undefined : dateWords(to);
  if (from === undefined) return end === undefined ? "first day not recorded" : `until ${end}`;
  return end === undefined ? `from ${dateWords(from)}` : `${dateWords(from)} to ${end}`;
}

const SUBJECT_WORDS: Readonly<Record<RuleDescription["subject"], string>> = {
  offering: "the offering as a whole",
  sale: "each sale (one tranche into one country)",
  party: "each party",
};

const wordsItem = ({ text, parts }: Words, lead = ""): Item => ({ line: [lead + text], ...(parts !== undefined && { parts: parts.map((part) => wordsItem(part)) }) });

const named = (conditions: Readonly<Record<string, Words>>): readonly Item[] => Object.entries(conditions).map(([name, words]) => wordsItem(words, `${name}: `));

const citationItem = (citation: DescribedCitation): Item => ({ line: [...citationLine(citation), ` In force: ${daysWords(citation.inForce)}.`] });

function standingLine({ standing, asOf, inForce }: RuleDescription): Line {
  const days = daysWords(inForce);
  if (standing === "in-force") return [toned("good", `in force on ${asOf}`), ` (${days})`];
  return [toned("warn", `NOT IN FORCE on ${asOf}`), standing === "horizon" ? ` (on the horizon: ${days})` : ` (${days})`];
}

function exposureItem({ role, basis, knowledge, reach, note, when, citations }: DescribedExposure): Item {
  const standard = knowledge === undefined ? "" : `, ${KNOWLEDGE_WORD[knowledge]}`;
  const reached = reach === "any" ? " Every party in the role, not only the one judged." : "";
  return {
    line: [toned("strong", role), `: ${basis} liability${standard}.${reached}${note === undefined ? "" : ` ${note}`}`],
    parts: [...(when === undefined ? [] : [wordsItem(when, "when ")]), ...citations.map(citationItem)],
  };
}

function exemptionBlocks({ id, title, inForce, conditions, exceptWhen, citations, note }: DescribedExemption): readonly Block[] {
  return [
    heading(3, title),
    ...field("Id", [[code(id), ...(inForce ? [] : [" ", toned("warn", "not in force on this day")])]]),
    ...outline("All of", named(conditions)),
    ...outline("Unless", exceptWhen === undefined ? [] : [wordsItem(exceptWhen)]),
    ...outline("Law", citations.map(citationItem)),
    ...field("Note", note === undefined ? [] : [[note]]),
  ];
}

function parameterItem({ id, title, unit, value, history, evidence, citations }: DescribedParameter): Item {
  const today = value === null ? toned("warn", "no value on this day") : toned("strong", quantity(value, unit));
  return {
    line: [`${title} (`, code(id), "): ", today, ...(evidence === "primary" ? [] : [` [${EVIDENCE_WORD[evidence]}]`])],
    parts: [
      ...history.map(({ from, value: then }): Item => ({ line: [`${from === undefined ? "first day not recorded" : `from ${from}`}: ${then === null ? "ended" : quantity(then, unit)}`] })),
      ...citations.map(citationItem),
    ],
  };
}

const conceptItem = ({ id, title, inForce, note, citations }: DescribedConcept): Item => ({
  line: [`${title} (`, code(id), `)${inForce ? "" : ", not in force on this day"}.${note === undefined ? "" : ` ${note}`}`],
  parts: citations.map(citationItem),
});

const items = (content: readonly Item[]): readonly Block[] => (content.length === 0 ? [] : [{ kind: "list", items: content }]);

/** The description of a rule as a document. */
export function ruleBlocks(rule: RuleDescription): readonly Block[] {
  const { when, requires, nexus, kind } = rule;
  return [
    heading(1, rule.title),
    ...field("Rule", [[code(rule.id)]]),
    ...field("Place", [[`${rule.jurisdiction} ${rule.place}`]]),
    ...field("Kind", [[`${kind}; ${forceWord(rule.force)}`]]),
    ...field("Standing", [standingLine(rule)]),
    ...field("Evidence", [[rule.evidence === "unverified" ? toned("warn", EVIDENCE_WORD.unverified) : EVIDENCE_WORD[rule.evidence]]]),
    ...field("Judges", [[SUBJECT_WORDS[rule.subject]]]),
    ...field("Looked at", [[`when the place is touched by: ${nexus.map((one) => NEXUS_WORD[one]).join(", ")}`]]),
    ...section("When it applies", when === undefined ? [paragraph("Whenever the place is touched in one of these ways.")] : items([wordsItem(when)])),
    ...section(
      "What it requires",
      requires === undefined ? [paragraph("Nothing fulfils it; only an exemption lifts it.")] : items(named(requires)),
    ),
    ...section("Due", rule.due === undefined ? [] : [paragraph(rule.due)]),
    ...section("Restricts until", rule.freeFrom === undefined ? [] : [paragraph(rule.freeFrom)]),
    ...section("Exemptions", rule.exemptions.flatMap(exemptionBlocks)),
    ...section("Who answers for a breach", items(rule.exposes.map(exposureItem))),
    ...section("Remedies", items(rule.remedies.map((remedy) => ({ line: [remedy] })))),
    ...section("Law", items(rule.citations.map(citationItem))),
    ...section("Numbers", items(rule.parameters.map(parameterItem))),
    ...section("Definitions", items(rule.concepts.map(conceptItem))),
    ...section("Facts read", items(rule.facts.map(({ id, meaning, pointer }) => ({ line: [`${meaning} (`, code(id), " at ", code(pointer), ")"] })))),
    ...section("Left open by the law", items(rule.openTexture.map(({ term, question, by }) => ({ line: [toned("strong", term), `: ${question} To be judged by ${by}.`] })))),
    ...section("Notes", rule.notes.length === 0 ? [] : [list(rule.notes.map((note) => [note]))]),
  ];
}
