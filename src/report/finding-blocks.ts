import type { ExemptionResult, ExposedParty, Finding, Question, ReportedCitation } from "../evaluator/model";
import type { Block, Item, Line } from "./document";
import { code, field, heading, outline, toned } from "./document";
import { citationLine, count, forceWord, KNOWLEDGE_WORD, measured, subjectWord } from "./words";

/** One finding in full, and one finding in a line. */

/** A question with its place in the report's list. */
export interface NumberedQuestion {
  readonly number: number;
  readonly question: Question;
}

function about(finding: Finding): Line {
  const { subject, subjectName } = finding;
  if (subject === "") return [subjectWord(finding)];
  return subjectName === undefined ? [`${subjectWord(finding)} `, code(subject)] : [`${subjectWord(finding)} (`, code(subject), ")"];
}

function breached({ outcome, kind, requirements }: Finding): readonly Line[] {
  if (outcome !== "violated") return [];
  if (requirements === undefined)
    return [[kind === "prohibition" ? "A prohibition: nothing but an exemption lifts it." : "Nothing fulfils this rule; only an exemption lifts it."]];
  return [[`Not fulfilled: ${requirements.unmet.join(", ")}.`]];
}

function stillOpen({ outcome, requirements }: Finding): readonly Line[] {
  if (outcome === "violated" || requirements === undefined || requirements.unmet.length + requirements.unknown.length === 0) return [];
  const parts = [
    ...(requirements.unmet.length > 0 ? [`not fulfilled: ${requirements.unmet.join(", ")}`] : []),
    ...(requirements.unknown.length > 0 ? [`not known: ${requirements.unknown.join(", ")}`] : []),
  ];
  return [[parts.join("; ")]];
}

/** The facts something rests on, each with the place where it is stated. */
export const because = ({ because: reasons }: Pick<Finding, "because">): readonly Line[] =>
  reasons.map(({ meaning, value, unit, pointer }): Line => [`${meaning}: `, toned("strong", measured(value, unit)), " (", code(pointer), ")"]);

const sameSources = (a: readonly ReportedCitation[], b: readonly ReportedCitation[]): boolean =>
  a.length === b.length && a.every((citation, i) => citation.instrument === b[i]?.instrument && citation.provision === b[i]?.provision);

/** A liability that rests on a provision of its own names it. */
function exposedItem({ party, name, role, basis, knowledge, note, citations }: ExposedParty, finding: Finding): Item {
  const standard = knowledge === undefined ? "" : `, ${KNOWLEDGE_WORD[knowledge]}`;
  const line: Line = [toned("strong", name), " (", code(party), `) as ${role}: ${basis} liability${standard}.${note === undefined ? "" : ` ${note}`}`];
  return sameSources(citations, finding.citations) ? { line } : { line, parts: citations.map((citation) => ({ line: citationLine(citation) })) };
}

/** "2 of 6 conditions fail: a, b; 1 not known: c". */
export function exemptionSummary({ outcome, conditions, unmet, unknown }: ExemptionResult): string {
  if (outcome === "met") return "met";
  const parts = [
    ...(unmet.length > 0 ? [`${unmet.length} of ${count(conditions, "condition")} ${unmet.length === 1 ? "fails" : "fail"}: ${unmet.join(", ")}`] : []),
    ...(unknown.length > 0 ? [`${unknown.length} of ${count(conditions, "condition")} not known: ${unknown.join(", ")}`] : []),
  ];
  return parts.join("; ");
}

function exemptionItem(exemption: ExemptionResult): Item {
  const tone = exemption.outcome === "met" ? "good" : exemption.outcome === "failed" ? "bad" : "warn";
  return {
    line: [...(exemption.claimed === true ? [toned("strong", "Claimed: ")] : []), `${exemption.title} (`, code(exemption.id), "): ", toned(tone, exemptionSummary(exemption)), "."],
    parts: exemption.citations.map((citation) => ({ line: citationLine(citation) })),
  };
}

/** Once one way out is open, the closed ones are of no concern. */
const relevantExemptions = ({ outcome, exemptions }: Finding): readonly ExemptionResult[] =>
  outcome === "exempt" ? exemptions.filter((exemption) => exemption.outcome === "met") : exemptions;

/** Ways out told with their sources: those claimed, and the nearest. */
const TOLD_IN_FULL = 4;

function exemptionItems(finding: Finding): readonly Item[] {
  const relevant = relevantExemptions(finding);
  const inFull = relevant.filter(({ claimed }, i) => claimed === true || i < TOLD_IN_FULL);
  const others = relevant.filter((exemption) => !inFull.includes(exemption));
  const further: Line = ["Further off: ", ...others.flatMap((exemption, i): Line => [`${i === 0 ? "" : "; "}${exemption.title} (`, code(exemption.id), `: ${exemptionSummary(exemption)})`]), "."];
  return [...inFull.map(exemptionItem), ...(others.length === 0 ? [] : [{ line: further }])];
}

/** Whether a question is one that a finding waits for: the same fact, about the finding's own subject or the offering. */
function isAbout({ pointer, fact, jurisdictions }: Question, finding: Finding, wanted: string): boolean {
  const aboutSubject = /^\/(?:sales|parties)\/\d+/.exec(pointer)?.[0] ?? "";
  return fact === wanted && jurisdictions.includes(finding.jurisdiction) && (aboutSubject === "" || aboutSubject === finding.subject);
}

/** The facts that would decide the finding; their questions are asked once, further down. */
function missing(finding: Finding, questions: readonly NumberedQuestion[]): readonly Line[] {
  if (finding.missing.length === 0) return [];
  const named = finding.missing.map((fact): Line => {
    const asked = questions.find(({ question }) => isAbout(question, finding, fact));
    return asked === undefined ? [code(fact)] : [`question ${asked.number} (`, code(fact), ")"];
  });
  return [named.flatMap((line, i) => (i === 0 ? line : [", ", ...line]))];
}

function evidence({ evidence: standard }: Finding): readonly Line[] {
  if (standard === "primary") return [];
  if (standard === "secondary") return [["Rests on a secondary source: check it against the text of the law."]];
  return [[toned("warn", "UNVERIFIED"), ": rests on law or on a number that has not been confirmed."]];
}

/** A finding in full. */
export function findingBlocks(finding: Finding, questions: readonly NumberedQuestion[]): readonly Block[] {
  const { jurisdiction, title, rule, kind, force } = finding;
  const remedies = finding.remedies.map((remedy): Item => ({ line: [remedy] }));
  return [
    heading(3, `${jurisdiction}: ${title}`),
    ...field("Rule", [[code(rule), ` (${kind}; ${forceWord(force)})`]]),
    ...field("About", [about(finding)]),
    ...field("Breached", breached(finding)),
    ...field("Required", stillOpen(finding)),
    ...field("Due", finding.due === undefined ? [] : [[toned("strong", finding.due)]]),
    ...field("Free from", finding.freeFrom === undefined ? [] : [[toned("strong", finding.freeFrom)]]),
    ...field(finding.outcome === "undetermined" ? "Known so far" : "Because", because(finding)),
    ...field("Law", finding.citations.map(citationLine)),
    ...field("Evidence", evidence(finding)),
    ...outline("Who answers", finding.exposed.map((exposed) => exposedItem(exposed, finding))),
    ...field("Also reaches", finding.unnamedRoles === undefined ? [] : [[`${finding.unnamedRoles.join(", ")} (the offering names nobody in this capacity)`]]),
    ...outline("Exemptions", exemptionItems(finding)),
    ...outline("Remedies", remedies),
    ...field("Missing", missing(finding, questions)),
    ...field("To be judged", (finding.openTexture ?? []).map(({ term, question, by }): Line => [toned("strong", term), `: ${question} To be judged by ${by}.`])),
    ...field("Notes", (finding.notes ?? []).map((note): Line => [note])),
  ];
}

/** A finding in one line, for what needs no attention. */
export function findingLine({ jurisdiction, title, rule, subject, subjectName, evidence: standard }: Finding): Line {
  return [
    `${jurisdiction}: ${title} (`,
    code(rule),
    ...(subject === "" ? [] : [subjectName === undefined ? ", " : `, ${subjectName}, `, code(subject)]),
    ")",
    ...(standard === "unverified" ? [" ", toned("warn", "[UNVERIFIED]")] : []),
  ];
}
