import type { Expectation } from "../case-schema";
import type { Finding } from "../../evaluator/model";
import type { Jurisdiction, Rule } from "../../catalogue/model";
import { expectationsOf } from "../search/expected";
import type { CoverageItem } from "./items";
import { REQUIREMENTS } from "./items";

/** How a case that shows an item is called, and what it expects. */

const OUTCOME_WORDS: Readonly<Record<string, string>> = {
  violated: "Breached",
  undetermined: "Open",
  pending: "Not due yet",
  exempt: "Exempt",
  satisfied: "Fulfilled",
  inapplicable: "Does not apply",
};
const EXEMPTION_WORDS = { met: "is met", failed: "fails", unknown: "is open" } as const;
const SIDE_WORDS = { below: "Below", at: "Exactly at", above: "Above" } as const;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What the item is, for somebody who reads the cases of the rule. */
export function itemTitle({ about, name }: CoverageItem, { unless = {} }: Rule, { parameters }: Jurisdiction): string {
  switch (about.kind) {
    case "outcomes":
      return OUTCOME_WORDS[about.outcome]!;
    case "exemptions":
      return `${unless[about.id]!.title} ${EXEMPTION_WORDS[about.outcome]}`;
    case "conditions": {
      const { where, name: condition } = about.at;
      const place = where === REQUIREMENTS ? "" : ` of ${where}`;
      return about.holds ? `'${condition}'${place} holds and decides` : `'${condition}'${place} alone fails`;
    }
    case "thresholds": {
      const title = parameters.find(({ id }) => id === about.parameter)?.title ?? about.parameter;
      return `${SIDE_WORDS[about.side]}: ${title}`;
    }
    case "edges":
      return capital(name);
    case "missing":
      return "A fact is missing";
  }
}

/** The end of the rule's id, and what the item is. */
export function itemId({ about, name }: CoverageItem, rule: Rule): string {
  const tail = rule.id.split(".").at(-1)!;
  if (about.kind === "missing") return `${tail} missing`;
  if (about.kind === "edges") return `${tail} ${about.edge.what === "the rule" ? "" : about.edge.what} ${about.day}`;
  if (about.kind === "conditions") return `${tail} ${about.at.where === REQUIREMENTS ? "" : about.at.where} ${about.at.name} ${about.holds ? "holds" : "fails"}`;
  return `${tail} ${name.replace(/^[a-z-]+\./, "")}`;
}

/** The conditions that a finding lists as unmet or unknown, in a place that has some. */
function listed(kind: "unmet" | "unknown", where: string, { requirements, exemptions }: Finding): Partial<Expectation> {
  const names = (where === REQUIREMENTS ? requirements : exemptions.find(({ id }) => id === where))?.[kind] ?? [];
  return names.length === 0 ? {} : { [kind]: { [where]: [...names] } };
}

function detailOf({ about }: CoverageItem, finding: Finding): Partial<Expectation> {
  switch (about.kind) {
    case "exemptions":
      if (about.outcome === "met") return finding.exemptions.some(({ id, outcome }) => id === about.id && outcome === "met") ? { exemption: about.id } : {};
      return listed(about.outcome === "failed" ? "unmet" : "unknown", about.id, finding);
    case "conditions":
      return about.holds ? {} : listed("unmet", about.at.where, finding);
    case "thresholds":
      return finding.due === undefined ? {} : { due: finding.due };
    default:
      return {};
  }
}

/** What the case expects: the outcome, and what makes the item plain. */
export function itemExpectation(item: CoverageItem, finding: Finding): Expectation {
  const { outcome, missing } = finding;
  return { ...expectationsOf(finding)[0]!, ...(outcome === "undetermined" && { missing: [...missing] }), ...(outcome !== "inapplicable" && detailOf(item, finding)) };
}
