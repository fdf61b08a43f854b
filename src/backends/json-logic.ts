import { lawOfPlace } from "../catalogue/as-of";
import type { Catalogue } from "../catalogue/catalogue";
import { compilePlace } from "../evaluator/compile";
import { lawTools } from "../evaluator/tools";
import { applicability, exemptionMet } from "../evaluator/place-plan";
import { projector } from "../evaluator/project";
import type { Outcome } from "../evaluator/model";
import type { Subject } from "../facts/declaration";
import type { Rate } from "../facts/money";
import { readingOf, territoryOf } from "../facts/reading";
import type { JsonLogic } from "../logic/export";
import { toJsonLogic } from "../logic/export";
import type { ExpressionNode } from "../logic/expression";
import { factsAsData } from "../logic/opaque";
import { parseOffering } from "../offering/parse";

/**
 * The law of one day as plain JSON Logic, for any engine in any language, and the facts to run it on.
 *
 * On complete facts these conditions mean what the evaluator means. On incomplete facts plain JSON Logic reads a
 * missing value as null and may answer anything: complete the facts first, or use the evaluator.
 */
export interface ExportedRule {
  readonly rule: string;
  readonly jurisdiction: string;
  readonly subject: Subject;
  /** When the rule applies, nexus included. */
  readonly applies: JsonLogic;
  /** What it requires, by name; absent when nothing can satisfy it. */
  readonly requires?: Readonly<Record<string, JsonLogic>>;
  /** When each exemption is met. */
  readonly exemptions: Readonly<Record<string, JsonLogic>>;
  /** The whole rule as one expression that answers `inapplicable`, `satisfied`, `exempt` or `violated`. */
  readonly outcome: JsonLogic;
}

/** Exports every rule in force on a day. */
export function exportJsonLogic(catalogue: Catalogue, asOf: string, jurisdictions?: readonly string[]): readonly ExportedRule[] {
  const packs = catalogue.places.filter((pack) => jurisdictions?.includes(pack.code) ?? true);
  return packs.flatMap((pack) => {
    const law = lawOfPlace(pack, asOf);
    const plain = (node: ExpressionNode): JsonLogic => toJsonLogic(node, law);
    return law.rules.map((ofDay): ExportedRule => {
      const { rule } = ofDay;
      const applies = plain(applicability(rule));
      const requires = rule.requires && Object.fromEntries(Object.entries(rule.requires).map(([name, condition]) => [name, plain(condition)]));
      const exemptions = Object.fromEntries(ofDay.exemptions.map(([id, exemption]) => [id, plain(exemptionMet(exemption))]));
      const says = (outcome: Outcome): JsonLogic => outcome;
      const steps: JsonLogic[] = [{ "!": [applies] }, says("inapplicable")];
      if (requires !== undefined) steps.push({ and: Object.values(requires) }, says("satisfied"));
      for (const met of Object.values(exemptions)) steps.push(met, says("exempt"));
      return {
        rule: rule.id,
        jurisdiction: pack.code,
        subject: rule.subject,
        applies,
        ...(requires !== undefined && { requires }),
        exemptions,
        outcome: { if: [...steps, says("violated")] },
      };
    });
  });
}

/** The facts that one jurisdiction reads about one subject, as JSON Logic data (`{ token: { kind: ... } }`). Unknown facts are absent. */
export interface SubjectFacts {
  readonly subject: Subject;
  readonly pointer: string;
  readonly data: Record<string, unknown>;
}

/** Projects an offering for one jurisdiction: the offering, each sale and each party. @throws InputError */
export function projectFacts(
  input: unknown,
  catalogue: Catalogue,
  code: string,
  options: { readonly asOf: string; readonly rates?: readonly Rate[] },
): readonly SubjectFacts[] {
  const offering = parseOffering(input);
  const pack = catalogue.places.find((candidate) => candidate.code === code);
  if (pack === undefined) throw new TypeError(`the catalogue has no jurisdiction "${code}"`);
  const compiled = compilePlace(pack, options.asOf, lawTools);
  const project = projector(compiled);
  const { program } = compiled;
  const facts = program.blank();
  const place = territoryOf(pack);
  const read = (subject: Subject, pointer: string, saleIndex: number, partyIndex: number): SubjectFacts => {
    program.clear(facts, subject);
    project(subject, readingOf({ offering, place, asOf: options.asOf, rates: options.rates ?? [] }, saleIndex, partyIndex), facts);
    const stated = program.slots.flatMap(({ fact, subject: of, used }, slot) =>
      used && (of === "offering" || of === subject) ? [[fact, program.get(facts, slot)] as const] : [],
    );
    // Two periods of the law that are equally long give one date.
    return { subject, pointer, data: factsAsData(new Map(stated)) };
  };
  return [
    read("offering", "", -1, -1),
    ...(offering.sales ?? []).map((_, i) => read("sale", `/sales/${i}`, i, -1)),
    ...(offering.parties ?? []).map((_, i) => read("party", `/parties/${i}`, -1, i)),
  ];
}
