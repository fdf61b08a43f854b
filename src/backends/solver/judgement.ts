import type { Catalogue } from "../../catalogue/catalogue";
import { isBinding } from "../../catalogue/model";
import { createEvaluator } from "../../evaluator/create";
import type { Evaluator } from "../../evaluator/evaluate";
import type { Finding, Outcome } from "../../evaluator/model";
import { InputError } from "../../offering/input-error";
import { SEVERITY } from "./outcome";

/** What the evaluator says of an offering under one rule: the word that counts, whatever a solver found. */
export interface Judgement {
  readonly outcome: Outcome | "not-in-force" | "out-of-scope";
  readonly severity: number;
  /** Who answers, by role and footing. */
  readonly exposed: readonly string[];
}

/** Judges offerings under one rule of one place. */
export type Judge = (offering: object, rule: string, code: string, asOf: string) => Judgement | undefined;

const severityOf = ({ outcome, kind, force }: Finding): number => SEVERITY[outcome] + (outcome === "violated" && kind === "prohibition" && isBinding(force) ? 1 : 0);

function judgementOf(findings: readonly Finding[]): Judgement {
  const worst = [...findings].sort((a, b) => severityOf(b) - severityOf(a))[0];
  if (worst === undefined) return { outcome: "out-of-scope", severity: 0, exposed: [] };
  const exposed = findings.flatMap((finding) => [
    ...finding.exposed.map(({ party, role, basis, knowledge }) => `${party} ${role} ${basis} ${knowledge ?? ""}`),
    ...(finding.unnamedRoles ?? []).map((role) => `somebody ${role}`),
  ]);
  return { outcome: worst.outcome, severity: severityOf(worst), exposed: [...new Set(exposed)].sort() };
}

/** A judge for a catalogue; its answer is undefined for what is not an offering. The findings of several subjects count together, by the worst. */
export function judgeOf(catalogue: Catalogue): Judge {
  const evaluator: Evaluator = createEvaluator(catalogue);
  return (offering, rule, code, asOf) => {
    if (!catalogue.places.some((place) => place.code === code)) return { outcome: "not-in-force", severity: 0, exposed: [] };
    try {
      const report = evaluator.evaluate(offering, { asOf, jurisdictions: [code], all: true });
      return judgementOf(report.findings.filter((finding) => finding.rule === rule));
    } catch (error) {
      if (error instanceof InputError) return undefined;
      throw error;
    }
  };
}

/** How a second judgement differs from the first. */
export interface Difference {
  readonly up: boolean;
  readonly down: boolean;
  readonly same: boolean;
}

export function differenceOf(before: Judgement, after: Judgement): Difference {
  const breached = before.outcome === "violated" && after.outcome === "violated";
  const gained = breached && after.exposed.some((row) => !before.exposed.includes(row));
  const lost = breached && before.exposed.some((row) => !after.exposed.includes(row));
  const standing = ({ outcome }: Judgement): string => (outcome === "not-in-force" || outcome === "out-of-scope" ? "inapplicable" : outcome);
  return {
    up: after.severity > before.severity || (after.severity === before.severity && gained),
    down: after.severity < before.severity || (after.severity === before.severity && lost),
    same: standing(before) === standing(after) && before.severity === after.severity && !gained && !lost,
  };
}
