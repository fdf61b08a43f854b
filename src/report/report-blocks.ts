import type { Finding, JurisdictionResult, Outcome, Report } from "../evaluator/model";
import type { Block, Line } from "./document";
import { code, heading, list, numbered, paragraph, section, table, toned } from "./document";
import type { NumberedQuestion } from "./finding-blocks";
import { because, findingBlocks, findingLine } from "./finding-blocks";
import { dateWords, NEXUS_WORD, OUTCOME_TITLE, VERDICT_TONE, VERDICT_WORD } from "./words";

/** Everything a report says, in the order of its reading: the verdict first, the small print last. */

const DISCLAIMER = "Perimeter finds, cites and explains; it decides nothing for a court and is not legal advice.";

function verdictMeaning({ verdict, jurisdictions, duties, restricted }: Report): string {
  switch (verdict) {
    case "prohibited":
      return "At least one prohibition is breached by the offering as it is stated.";
    case "non-compliant":
      return "At least one requirement is breached by the offering as it is stated.";
    case "undetermined":
      return "No breach is established, but facts are missing that may establish one.";
    case "not-covered":
      return "No breach is established where the law was checked, but not every place touched was checked.";
    case "compliant":
      if (jurisdictions.length === 0) return `No place in the ${restricted ? "part of the catalogue that was checked" : "catalogue"} is touched: no rule was applied.`;
      return duties.some(({ outcome }) => outcome === "pending")
        ? "Every rule that applies is met or exempt in the places checked; duties are still to be fulfilled."
        : "Every rule that applies is met or exempt in the places checked.";
  }
}

function tally(findings: readonly Finding[]): string {
  const of = (outcome: Outcome) => findings.filter((finding) => finding.outcome === outcome).length;
  return `${of("violated")} breached, ${of("undetermined")} undecided, ${of("pending")} not due yet, ${of("exempt")} exempt, ${of("satisfied")} fulfilled.`;
}

/** Said beside the verdict, never only in a table: silence about a place must not read as clearance. */
const notCovered = ({ jurisdictions }: Report): readonly Block[] =>
  jurisdictions
    .filter(({ verdict }) => verdict === "not-covered")
    .map(({ code: place }) => paragraph(toned("warn", `NOT COVERED: ${place} - nothing here was checked`)));

const inWords = (items: readonly string[]): string => (items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)!}`);

/** A report on a part of the catalogue says so at once: it clears nothing else. */
function restriction({ checked, restricted }: Report): readonly Block[] {
  if (!restricted) return [];
  const which = checked.length === 0 ? "No place was" : `Only ${inWords(checked)} ${checked.length === 1 ? "was" : "were"}`;
  return [paragraph(toned("warn", `${which} checked; other places the offering touches were not looked at.`))];
}

function verdictBlocks(report: Report): readonly Block[] {
  return [
    heading(1, toned(VERDICT_TONE[report.verdict], VERDICT_WORD[report.verdict])),
    paragraph(`${verdictMeaning(report)} Law of ${report.asOf}: ${tally(report.findings)}`),
    ...restriction(report),
    ...notCovered(report),
  ];
}

const nexusWords = (kinds: JurisdictionResult["nexus"]): string => (kinds.length === 0 ? "-" : kinds.map((kind) => NEXUS_WORD[kind]).join(", "));

const touchedBy = ({ nexus }: JurisdictionResult): string => (nexus.length === 0 ? "nothing known" : nexusWords(nexus));

function jurisdictionBlocks({ jurisdictions, findings }: Report): readonly Block[] {
  if (jurisdictions.length === 0) return [];
  const breaches = (place: string) => findings.filter(({ jurisdiction, outcome }) => jurisdiction === place && outcome === "violated").length;
  return [
    table(
      ["Place", "Verdict", "Breaches", "Touched by", "May also be touched by"],
      jurisdictions.map((result): readonly Line[] => [
        [result.name === result.code ? result.code : `${result.code} ${result.name}`],
        [toned(VERDICT_TONE[result.verdict], VERDICT_WORD[result.verdict])],
        [result.verdict === "not-covered" ? "not checked" : String(breaches(result.code))],
        [touchedBy(result)],
        [nexusWords(result.possibleNexus)],
      ]),
    ),
    ...(jurisdictions.some(({ nexus }) => nexus.length === 0)
      ? [paragraph("Where nothing is known to touch the place, its rules wait for the questions about what does.")]
      : []),
    ...jurisdictions.flatMap(({ code, notes }) => (notes ?? []).map((note) => paragraph(`${code}: ${note}`))),
  ];
}

/** How the law of each place classes the token or the offer, and the facts that decide it. */
function classificationBlocks({ classifications }: Report): readonly Block[] {
  const items = classifications.map(({ jurisdiction, title, concept, outcome, missing, evidence, ...reasons }) => ({
    line: [
      `${jurisdiction}: `,
      outcome === "met" ? toned("strong", title) : `${title}, perhaps`,
      " (",
      code(concept),
      ")",
      ...(evidence === "unverified" ? [" ", toned("warn", "[UNVERIFIED]")] : []),
      ...(missing.length === 0 ? [] : [`; missing: ${missing.join(", ")}`]),
    ] satisfies Line,
    parts: because(reasons).map((line) => ({ line })),
  }));
  return items.length === 0 ? [] : section("Classification", [{ kind: "list", items }]);
}

/** Outcomes told in full, worst first; the others take a line each. */
const IN_FULL: readonly Outcome[] = ["violated", "undetermined", "pending", "exempt"];
const IN_BRIEF: readonly Outcome[] = ["satisfied", "inapplicable"];

function findingGroups({ findings }: Report, questions: readonly NumberedQuestion[]): readonly Block[] {
  const group = (outcome: Outcome, show: (group: readonly Finding[]) => readonly Block[]): readonly Block[] => {
    const members = findings.filter((finding) => finding.outcome === outcome);
    return members.length === 0 ? [] : section(`${OUTCOME_TITLE[outcome]} (${members.length})`, show(members));
  };
  return [
    ...IN_FULL.flatMap((outcome) => group(outcome, (members) => members.flatMap((finding) => findingBlocks(finding, questions)))),
    ...IN_BRIEF.flatMap((outcome) => group(outcome, (members) => [list(members.map(findingLine))])),
  ];
}

/** Per party and rule, the capacities in which the party answers. */
function exposureBlocks({ exposure, findings }: Report): readonly Block[] {
  const rows = exposure.flatMap(({ party, name, violations }) =>
    violations.map((rule): readonly Line[] => {
      const held = findings
        .filter((finding) => finding.rule === rule)
        .flatMap(({ exposed }) => exposed.filter((one) => one.party === party).map(({ role, basis }) => `${role} (${basis})`));
      const title = findings.find((finding) => finding.rule === rule)?.title ?? "";
      return [[name], [code(party)], [[...new Set(held)].join(", ")], [code(rule)], [title]];
    }),
  );
  return rows.length === 0 ? [] : section("Who answers for what", [table(["Party", "Stated at", "As", "Rule", "Breach"], rows)]);
}

const DUTY_STATE: Readonly<Record<Report["duties"][number]["outcome"], Line[number]>> = {
  violated: toned("bad", "OVERDUE"),
  pending: "to come",
  undetermined: toned("warn", "not known"),
  free: "free from then",
};

function dutyBlocks({ duties }: Report): readonly Block[] {
  const rows = duties.map(({ due, outcome, jurisdiction, title, rule, subject }): readonly Line[] => [
    [due],
    [DUTY_STATE[outcome]],
    [jurisdiction],
    [title],
    [code(rule), ...(subject === "" ? [] : [" ", code(subject)])],
  ]);
  return rows.length === 0 ? [] : section("Duties and dates, in order of the date", [table(["Date", "State", "Place", "Duty or restriction", "Rule"], rows)]);
}

function questionLine({ fact, pointer, ask, settles, jurisdictions, judgement }: Report["questions"][number]): Line {
  return [
    `${ask} (settles ${settles}; ${jurisdictions.join(", ")}; `,
    code(fact),
    " at ",
    code(pointer),
    ")",
    ...(judgement === undefined ? [] : [` Only a person can answer: ${judgement.by}. ${judgement.note}`]),
  ];
}

function questionBlocks({ questions }: Report): readonly Block[] {
  if (questions.length === 0) return [];
  return section(`Questions, those that settle most first (${questions.length})`, [numbered(questions.map(questionLine))]);
}

function horizonBlocks({ horizon }: Report): readonly Block[] {
  const lines = horizon.map(({ from, proposal, jurisdiction, title, rule }): Line => {
    const when = from === null ? "no date set" : proposal ? `meant to apply from ${dateWords(from)}` : `from ${dateWords(from)}`;
    return [`${jurisdiction}: ${title} (`, code(rule), `): ${proposal ? "proposal, not law" : "enacted"}, ${when}.`];
  });
  return lines.length === 0 ? [] : section("On the horizon, not binding on this date", [list(lines)]);
}

const outOfScopeBlocks = ({ outOfScope }: Report): readonly Block[] =>
  outOfScope.length === 0 ? [] : section("Not touched", [paragraph(`In the catalogue, and by what the offering states not touched: ${outOfScope.join(", ")}.`)]);

function receiptBlocks({ asOf, receipt }: Report): readonly Block[] {
  return section("Receipt", [
    list([
      [`Law as of ${asOf}`],
      ["Engine ", code(receipt.engine)],
      ["Catalogue ", code(receipt.catalogue)],
      ["Offering ", code(receipt.offering)],
    ]),
    paragraph(toned("quiet", DISCLAIMER)),
  ]);
}

/** A report as a document. */
export function reportBlocks(report: Report): readonly Block[] {
  const questions = report.questions.map((question, i): NumberedQuestion => ({ number: i + 1, question }));
  return [
    ...verdictBlocks(report),
    ...jurisdictionBlocks(report),
    ...classificationBlocks(report),
    ...findingGroups(report, questions),
    ...exposureBlocks(report),
    ...dutyBlocks(report),
    ...questionBlocks(report),
    ...horizonBlocks(report),
    ...outOfScopeBlocks(report),
    ...receiptBlocks(report),
  ];
}
