import type { ExportedRule } from "../src/backends/json-logic";
import { exportJsonLogic } from "../src/backends/json-logic";
import type { LawOfPlace } from "../src/catalogue/as-of";
import { lawOfPlace } from "../src/catalogue/as-of";
import type { Catalogue } from "../src/catalogue/catalogue";
import type { CompiledPlace } from "../src/evaluator/compile";
import { compilePlace } from "../src/evaluator/compile";
import { lawTools } from "../src/evaluator/tools";
import { projector } from "../src/evaluator/project";
import type { FactDeclaration, FactValue, Subject } from "../src/facts/declaration";
import { readingOf, territoryOf } from "../src/facts/reading";
import type { JsonLogic } from "../src/logic/export";
import { factsAsData } from "../src/logic/opaque";
import type { FactVector } from "../src/logic/program";
import { isOpen, laterValue } from "../src/logic/program";
import { parseOffering } from "../src/offering/parse";
import { picker, random } from "./offerings";

/**
 * The common work: the outcome of every rule in force, for every subject of every offering, on the same projected
 * facts. Unknown facts are filled in at random, because plain JSON Logic and plain code know no unknown.
 */
export interface PlaceWork {
  readonly law: LawOfPlace;
  readonly compiled: CompiledPlace;
  readonly rules: Readonly<Record<Subject, readonly ExportedRule[]>>;
  /** Every exported condition: applicability, requirements, exemptions. */
  readonly conditions: Readonly<Record<Subject, readonly JsonLogic[]>>;
  readonly items: readonly Item[];
  /** Where the subjects of each offering start among the items; one more entry for the end. */
  readonly starts: readonly number[];
}

/** One subject: its facts as slots (ours) and as JSON Logic data (the peers'). */
export interface Item {
  readonly subject: Subject;
  /** As the program of the place keeps them. */
  readonly facts: FactVector;
  readonly values: readonly (FactValue | undefined)[];
  /** Ordinary objects, which V8 reads fastest. */
  readonly data: Record<string, unknown>;
}

function filler(next: () => number): (declaration: FactDeclaration, constants: readonly string[]) => FactValue {
  const pick = picker(next);
  return ({ type, values }, constants) => {
    const codes = values ?? (constants.length > 0 ? constants : ["other"]);
    switch (type) {
      case "boolean":
        return next() < 0.5;
      case "code":
        return pick(...codes);
      case "codes":
        return next() < 0.3 ? [] : [pick(...codes)];
      case "date":
        return `202${Math.floor(next() * 7)}-0${1 + Math.floor(next() * 9)}-15`;
      case "integer":
      case "number":
        return Math.floor(next() * 120);
      case "money":
        return Math.floor(next() * 1e7);
    }
  };
}

/** The codes that conditions compare an open list with: random strings would never match. */
function constantsOf(rules: readonly ExportedRule[]): readonly string[] {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node === "string" && node.includes(".")) found.add(node);
    else if (typeof node === "object" && node !== null)
      for (const [key, value] of Object.entries(node)) if (key !== "var") visit(value);
  };
  rules.forEach((rule) => visit(rule.outcome));
  return [...found];
}

export function placeWork(catalogue: Catalogue, code: string, asOf: string, offerings: readonly unknown[]): PlaceWork {
  const pack = catalogue.places.find((candidate) => candidate.code === code)!;
  const law = lawOfPlace(pack, asOf);
  const compiled = compilePlace(pack, asOf, lawTools);
  const exported = exportJsonLogic(catalogue, asOf, [code]);
  const rules: PlaceWork["rules"] = {
    offering: exported.filter((rule) => rule.subject === "offering"),
    sale: exported.filter((rule) => rule.subject === "sale"),
    party: exported.filter((rule) => rule.subject === "party"),
  };
  const constants = constantsOf(exported);
  const fill = filler(random(7));
  const project = projector(compiled);
  const place = territoryOf(pack);
  const { program } = compiled;
  const { slots } = compiled.program;
  const items: Item[] = [];
  const starts: number[] = [];
  for (const input of offerings) {
    const offering = parseOffering(input);
    const whole = program.blank();
    const add = (subject: Subject, saleIndex: number, partyIndex: number): void => {
      const facts = subject === "offering" ? whole : program.blank();
      if (subject !== "offering") slots.forEach(({ subject: of }, slot) => of === "offering" && program.set(facts, slot, program.get(whole, slot)));
      project(subject, readingOf({ offering, place, asOf, rates: [] }, saleIndex, partyIndex), facts);
      slots.forEach(({ fact, subject: of, plus, used }, slot) => {
        if (of !== subject || !used) return;
        if (plus !== undefined) program.set(facts, slot, laterValue(program.get(facts, plus.slot), plus.duration));
        else if (isOpen(program.get(facts, slot))) program.set(facts, slot, fill(compiled.fact(fact).declaration, constants));
      });
      const values = slots.map((_, slot) => program.get(facts, slot));
      const read = slots.flatMap(({ fact, subject: of, used }, slot) => (used && (of === "offering" || of === subject) ? [[fact, values[slot]] as const] : []));
      items.push({ subject, facts, values, data: structuredClone(factsAsData(new Map(read))) });
    };
    starts.push(items.length);
    add("offering", -1, -1);
    offering.sales?.forEach((_, i) => add("sale", i, -1));
    offering.parties?.forEach((_, i) => add("party", -1, i));
  }
  const conditionsOf = (subject: Subject) =>
    rules[subject].flatMap(({ applies, requires, exemptions }) => [applies, ...Object.values(requires ?? {}), ...Object.values(exemptions)]);
  return { law, compiled, rules, conditions: { offering: conditionsOf("offering"), sale: conditionsOf("sale"), party: conditionsOf("party") }, items, starts: [...starts, items.length] };
}
