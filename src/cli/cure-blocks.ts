import type { Cure, CureReport, CuredFact, CuredViolation } from "../backends/solver/cure";
import type { Block, Item, Line } from "../report/document";
import { code, heading, outline, paragraph, toned } from "../report/document";
import { count } from "../report/words";

/** What would put an offering right, for a reader. */

const shown = (value: CuredFact["to"] | undefined): string =>
  value === undefined ? "not stated" : typeof value === "boolean" ? (value ? "yes" : "no") : typeof value === "object" ? (value.length === 0 ? "none" : value.join(", ")) : value === "9999-12-31" ? "not yet occurred" : String(value);

const factLine = ({ meaning, pointer, from, to }: CuredFact): Line => [`${meaning}: ${shown(from)} → `, toned("strong", shown(to)), " (", code(pointer), ")"];

function cureItem(cure: Cure): Item {
  const { facts, outcome, verdict, alsoEnds, breaks } = cure;
  const first = facts.length === 1 ? factLine(facts[0]!) : [`${facts.length} changes together`];
  return {
    line: first,
    parts: [
      ...(facts.length === 1 ? [] : facts.map((fact) => ({ line: factLine(fact) }))),
      { line: [`then: ${outcome === "out-of-scope" || outcome === "inapplicable" ? "the rule does not apply" : outcome}; the place: ${verdict.replaceAll("-", " ")}`] },
      ...(alsoEnds.length === 0 ? [] : [{ line: [`also ends: ${[...new Set(alsoEnds)].join(", ")}`] }]),
      ...breaks.map(({ rule, jurisdiction }) => ({ line: [toned("bad", "but breaks "), code(rule), ` in ${jurisdiction}`] })),
    ],
  };
}

function unmetItems({ unmet }: CuredViolation): readonly Item[] {
  return [
    ...(unmet.requirements.length === 0 ? [] : [{ line: [`requirements: ${unmet.requirements.join(", ")}`] }]),
    ...unmet.exemptions.map(({ title, unmet: conditions }) => ({ line: [`${title}: ${conditions.join(", ") || "nothing known to fail"}`] })),
  ];
}

function violationBlocks(violation: CuredViolation, solver: boolean): readonly Block[] {
  const { rule, subject, title, cures, remedies } = violation;
  return [
    heading(2, title),
    paragraph(code(rule), ...(subject === "" ? [] : [" at ", code(subject)])),
    ...outline("Any one of", cures.map(cureItem)),
    ...(cures.length > 0 ? [] : [
      paragraph(solver ? "No change of what can be changed was found that ends this breach." : "Not searched for: the solver is not installed."),
      ...outline("Unmet", unmetItems(violation)),
      ...outline("Remedies", remedies.map((remedy) => ({ line: [remedy] }))),
    ]),
  ];
}

export function cureBlocks({ asOf, solver, violations }: CureReport): readonly Block[] {
  return [
    heading(1, violations.length === 0 ? `Nothing to cure under the law of ${asOf}` : `What would end ${count(violations.length, "breach", "breaches")}, law of ${asOf}`),
    ...(solver ? [] : [paragraph(toned("warn", "The optional package z3-solver is not installed (npm install z3-solver): this shows what is unmet, not the smallest changes."))]),
    ...violations.flatMap((violation) => violationBlocks(violation, solver)),
  ];
}
