import { coreFact, coreFacts } from "../facts/core-facts";
import type { FactDeclaration } from "../facts/declaration";
import type { CheckEnvironment } from "../logic/check";
import { checkExpression } from "../logic/check";
import { conceptsIn } from "../logic/references";
import { isDuration } from "../offering/date";
import type { InputIssue } from "../offering/input-error";
import type { Citation, Concept, InForce, Jurisdiction, Rule } from "./model";

/**
 * What must be true of a catalogue before anything is evaluated against it: every reference resolves, every
 * condition is well typed, every date in order, no definition in a circle.
 */

type Report = (pointer: string, expected: string, found: string) => void;

function duplicates(ids: readonly string[]): readonly string[] {
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}

function checkCitations(pack: Jurisdiction, cites: readonly Citation[], pointer: string, report: Report): void {
  const known = new Set(pack.instruments.map((i) => i.id));
  if (cites.length === 0) report(`${pointer}/cites`, "at least one citation", "none");
  cites.forEach((citation, i) => {
    if (!known.has(citation.instrument)) report(`${pointer}/cites/${i}/instrument`, "an instrument of this jurisdiction", citation.instrument);
  });
}

function checkInForce(inForce: InForce | undefined, pointer: string, report: Report): void {
  if (inForce?.to === undefined) return;
  if (inForce.from === null) report(`${pointer}/inForce/to`, "no end before a beginning is set", inForce.to);
  else if (inForce.from !== undefined && inForce.to < inForce.from) report(`${pointer}/inForce/to`, `a date on or after ${inForce.from}`, inForce.to);
}

function checkFacts(pack: Jurisdiction, report: Report): void {
  const prefix = `${pack.code.toLowerCase()}.`;
  for (const [id, fact] of Object.entries(pack.facts)) {
    const pointer = `/facts/${id}`;
    if (!id.startsWith(prefix)) report(pointer, `an id that starts with "${prefix}"`, id);
    if (fact.judgement !== undefined && fact.type !== "boolean") report(`${pointer}/judgement`, "a yes-no fact", fact.type);
    checkReadAs(fact, `${pointer}/readAs`, prefix, report);
    if ((fact.type === "integer" || fact.type === "number") && fact.unit === undefined) report(pointer, "a unit", "none");
  }
}

function checkReadAs({ readAs, type, subject }: FactDeclaration, pointer: string, prefix: string, report: Report): void {
  if (readAs === undefined) return;
  if ("at" in readAs) {
    if (!/^(\/[a-z][A-Za-z0-9]*)+$/.test(readAs.at)) report(`${pointer}/at`, "a JSON pointer to an attribute, from the subject on", readAs.at);
    return;
  }
  if (!("fact" in readAs)) {
    if (type !== "date" || subject !== "offering") report(pointer, "a date fact of the offering", `a ${type} of the ${subject}`);
    return;
  }
  const core = coreFact(readAs.fact);
  if (core === undefined) {
    const foreign = /^[a-z]{2}(-[a-z0-9]+)?\.[a-z][A-Za-z0-9]*$/.test(readAs.fact) && !readAs.fact.startsWith(prefix);
    if (!foreign || readAs.territory !== undefined) report(pointer, "a core fact, or a local fact of another jurisdiction without a territory", readAs.fact);
  } else if (core.type !== type || core.subject !== subject) report(pointer, `a ${type} fact of the ${subject}`, `${readAs.fact} (${core.type} of the ${core.subject})`);
}

function checkParameters(pack: Jurisdiction, report: Report): void {
  pack.parameters.forEach((parameter, i) => {
    const pointer = `/parameters/${i}`;
    checkCitations(pack, parameter.cites, pointer, report);
    const values = Object.entries(parameter.values);
    if (values.length === 0) report(`${pointer}/values`, "at least one dated value", "none");
    for (const [date, value] of values) {
      if (value === null) continue;
      const fits = parameter.unit === "duration" ? typeof value === "string" && isDuration(value) : typeof value === "number" && Number.isFinite(value);
      if (!fits) report(`${pointer}/values/${date}`, parameter.unit === "duration" ? "an ISO 8601 period such as P15D" : "a number", String(value));
    }
  });
}

function environment(pack: Jurisdiction, subject: Rule["subject"]): CheckEnvironment {
  const fact = (id: string): FactDeclaration | undefined => coreFact(id) ?? (Object.hasOwn(pack.facts, id) ? pack.facts[id] : undefined);
  return {
    currency: pack.currency,
    subject,
    fact,
    factIds: () => [...Object.keys(coreFacts), ...Object.keys(pack.facts)],
    parameterUnit: (id) => pack.parameters.find((p) => p.id === id)?.unit,
    parameterIds: () => pack.parameters.map((p) => p.id),
    conceptSubject: (id) => pack.concepts.find((c) => c.id === id)?.subject,
    conceptIds: () => pack.concepts.map((c) => c.id),
  };
}

/** Every condition of a rule with its pointer inside the rule. */
export function conditionsOf(rule: Rule): readonly (readonly [pointer: string, condition: NonNullable<Rule["when"]>])[] {
  return [
    ...(rule.when === undefined ? [] : [["/when", rule.when] as const]),
    ...Object.entries(rule.requires ?? {}).map(([name, condition]) => [`/requires/${name}`, condition] as const),
    ...Object.entries(rule.unless ?? {}).flatMap(([id, exemption]) => [
      ...Object.entries(exemption.conditions).map(([name, condition]) => [`/unless/${id}/conditions/${name}`, condition] as const),
      ...(exemption.exceptWhen === undefined ? [] : [[`/unless/${id}/exceptWhen`, exemption.exceptWhen] as const]),
    ]),
    ...rule.exposes.flatMap((exposure, i) => (exposure.when === undefined ? [] : [[`/exposes/${i}/when`, exposure.when] as const])),
  ];
}

function checkCondition(pack: Jurisdiction, subject: Rule["subject"], condition: unknown, pointer: string, report: Report): boolean {
  const problems = checkExpression(condition, environment(pack, subject));
  for (const problem of problems) report(`${pointer}${problem.pointer}`, problem.expected, problem.found);
  return problems.length === 0;
}

function checkRules(pack: Jurisdiction, report: Report): void {
  const prefix = `${pack.code.toLowerCase()}.`;
  pack.rules.forEach((rule, i) => {
    const pointer = `/rules/${i}`;
    if (!rule.id.startsWith(prefix)) report(`${pointer}/id`, `an id that starts with "${prefix}"`, rule.id);
    checkCitations(pack, rule.cites, pointer, report);
    checkInForce(rule.inForce, pointer, report);
    for (const [at, condition] of conditionsOf(rule)) checkCondition(pack, rule.subject, condition, `${pointer}${at}`, report);
    for (const [id, exemption] of Object.entries(rule.unless ?? {})) {
      checkCitations(pack, exemption.cites, `${pointer}/unless/${id}`, report);
      checkInForce(exemption.inForce, `${pointer}/unless/${id}`, report);
      if (Object.keys(exemption.conditions).length === 0) report(`${pointer}/unless/${id}/conditions`, "at least one condition", "none");
    }
    rule.exposes.forEach((exposure, e) => {
      if (exposure.cites !== undefined) checkCitations(pack, exposure.cites, `${pointer}/exposes/${e}`, report);
    });
    checkDue(pack, rule, pointer, report);
  });
}

function checkDue(pack: Jurisdiction, rule: Rule, pointer: string, report: Report): void {
  if (rule.due === undefined) return;
  const fact = environment(pack, rule.subject).fact(rule.due.from);
  if (fact?.type !== "date") report(`${pointer}/due/from`, "a date fact", rule.due.from);
  else if (fact.subject !== "offering" && fact.subject !== rule.subject)
    report(`${pointer}/due/from`, `a date of the ${rule.subject === "offering" ? "offering" : `${rule.subject} or the offering`}, not of a ${fact.subject}`, rule.due.from);
  if (rule.due.within !== undefined && pack.parameters.find((p) => p.id === rule.due?.within)?.unit !== "duration")
    report(`${pointer}/due/within`, "a parameter in duration", rule.due.within);
  if (rule.requires === undefined) report(`${pointer}/requires`, "what fulfils the duty", "nothing");
}

function checkConcepts(pack: Jurisdiction, report: Report): void {
  const sound = new Map<string, Concept>();
  pack.concepts.forEach((concept, i) => {
    const pointer = `/concepts/${i}`;
    checkCitations(pack, concept.cites, pointer, report);
    checkInForce(concept.inForce, pointer, report);
    if (checkCondition(pack, concept.subject, concept.when, `${pointer}/when`, report)) sound.set(concept.id, concept);
  });
  // Depth-first: a concept met again while it is being followed defines itself.
  const followed = new Set<string>();
  const follow = (id: string, trail: readonly string[]): void => {
    if (trail.includes(id)) {
      report("/concepts", "definitions that do not depend on themselves", [...trail.slice(trail.indexOf(id)), id].join(" -> "));
      return;
    }
    const concept = sound.get(id);
    if (concept === undefined || followed.has(id)) return;
    for (const next of conceptsIn(concept.when)) follow(next, [...trail, id]);
    followed.add(id);
  };
  for (const id of sound.keys()) follow(id, []);
}

/** Everything that makes one pack unusable; the pointers are relative to the pack. */
export function checkJurisdiction(pack: Jurisdiction): readonly InputIssue[] {
  const issues: InputIssue[] = [];
  const report: Report = (pointer, expected, found) => issues.push({ pointer, expected, found });
  for (const [list, ids] of [
    ["instruments", pack.instruments.map((i) => i.id)],
    ["parameters", pack.parameters.map((p) => p.id)],
    ["concepts", pack.concepts.map((c) => c.id)],
    ["rules", pack.rules.map((r) => r.id)],
  ] as const)
    for (const id of duplicates(ids)) report(`/${list}`, "ids that occur once", id);
  pack.instruments.forEach((text, i) => {
    checkInForce(text.inForce, `/instruments/${i}`, report);
    if (text.issued !== undefined && typeof text.inForce.from === "string" && text.inForce.from < text.issued)
      report(`/instruments/${i}/inForce/from`, `a date on or after the issue on ${text.issued}`, text.inForce.from);
  });
  checkFacts(pack, report);
  checkParameters(pack, report);
  checkConcepts(pack, report);
  checkRules(pack, report);
  return issues;
}
