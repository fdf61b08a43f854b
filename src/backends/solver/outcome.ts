import type { RuleOfDay } from "../../catalogue/as-of";
import type { Due, Exposure } from "../../catalogue/model";
import { isBinding } from "../../catalogue/model";
import { applicability, exemptionMet } from "../../evaluator/place-plan";
import { NOT_YET_DAY } from "./calendar";
import type { Encoder, Replaced } from "./encode";
import type { Rail, Term } from "./smt";
import { FALSE_TERM, NEVER, TRUE_TERM, allOf, anyOf, conj, disj, int, ite, negate, symbol } from "./smt";

/** What a rule says of one subject, as a number: its outcomes by how bad they are, so that two can be compared. */
export const OUTCOMES = ["inapplicable", "satisfied", "exempt", "pending", "undetermined", "violated"] as const;
export type EncodedOutcome = (typeof OUTCOMES)[number];

/** How far each outcome stands from a clean sheet. What is cleared is cleared, by whichever way. */
export const SEVERITY: Readonly<Record<EncodedOutcome, number>> = { inapplicable: 0, satisfied: 0, exempt: 0, pending: 1, undetermined: 2, violated: 3 };

/** One rule of one day, as terms. */
export interface EncodedRule {
  readonly applies: Rail;
  readonly requires: Rail;
  readonly exemptions: readonly (readonly [id: string, met: Rail])[];
  /** Each outcome holds exactly when its term does. */
  readonly outcome: Readonly<Record<EncodedOutcome, Term>>;
  /** How bad the outcome is; a breach of a binding prohibition is worse than another. */
  readonly severity: Term;
  /** Who answers for a breach, by role and footing, and when. */
  readonly exposures: ReadonlyMap<string, Term>;
}

/** The rule that is not law: it says nothing of anybody. */
export const NO_RULE: EncodedRule = {
  applies: NEVER, requires: NEVER, exemptions: [],
  outcome: { inapplicable: TRUE_TERM, satisfied: FALSE_TERM, exempt: FALSE_TERM, pending: FALSE_TERM, undetermined: FALSE_TERM, violated: FALSE_TERM },
  severity: "0", exposures: new Map(),
};

/** How bad a breach of a rule is. */
export const breachSeverity = ({ rule, force }: RuleOfDay): number => SEVERITY.violated + (rule.kind === "prohibition" && isBinding(force) ? 1 : 0);

const remainder = (day: Term, by: number): Term => `(mod (+ ${day} ${by}) 7)`;

/** A Saturday becomes the Monday after, and so does a Sunday; 1970-01-01 was a Thursday. */
const rolledTerm = (day: Term): Term => ite(`(= ${remainder(day, 4)} 6)`, `(+ ${day} 2)`, ite(`(= ${remainder(day, 4)} 0)`, `(+ ${day} 1)`, day));

/** What becomes of a breach of a duty: unknown without the event it runs from, pending until the last day is over. */
function timed(due: Due, encoder: Encoder, replaced: Replaced | undefined): { readonly open: Term; readonly pending: Term } {
  const { law, variables } = encoder;
  const duration = due.within === undefined ? undefined : law.parameter(due.within);
  if (due.within !== undefined && duration === undefined) return { open: TRUE_TERM, pending: FALSE_TERM };
  const from = encoder.fact(due.from);
  if (from === undefined) return { open: TRUE_TERM, pending: FALSE_TERM };
  const end = duration === undefined ? from.value : due.within === replaced?.parameter && replaced !== undefined ? replaced.value : variables.moved(from, String(duration));
  const last = due.rolls === "weekend" ? rolledTerm(end) : end;
  return { open: negate(from.known), pending: conj(from.known, disj(`(= ${from.value} ${NOT_YET_DAY})`, `(<= ${encoder.asOf} ${last})`)) };
}

const exposureKey = ({ role, basis, knowledge, reach }: Exposure): string => [role, basis, knowledge ?? "", reach ?? ""].join(" ");

function exposuresOf({ rule }: RuleOfDay, encoder: Encoder): ReadonlyMap<string, Term> {
  const found = new Map<string, Term>();
  for (const exposure of rule.exposes) {
    const { role, reach, when } = exposure;
    const may = when === undefined ? TRUE_TERM : negate(encoder.rail(when).no);
    const capacities = rule.subject === "party" && reach !== "any" ? encoder.fact("party.capacities") : undefined;
    const acts = capacities === undefined ? TRUE_TERM : encoder.variables.code(capacities, role).yes;
    const key = exposureKey(exposure);
    found.set(key, disj(found.get(key) ?? FALSE_TERM, conj(may, acts)));
  }
  return found;
}

/**
 * The outcome table of a rule (see the evaluator's `ruleDecision`) as terms.
 *
 * @param exposed whether it matters who answers for a breach: left out, facts that only that reads are not asked for
 */
export function encodeRule(ofDay: RuleOfDay, encoder: Encoder, name: string, replaced?: Replaced, exposed = true): { readonly rule: EncodedRule; readonly definitions: readonly string[] } {
  const { rule } = ofDay;
  const definitions: string[] = [];
  const named = (what: string, rail: Rail): Rail => {
    const [yes, no] = [symbol(`${name} yes ${what}`), symbol(`${name} no ${what}`)];
    definitions.push(`(define-fun ${yes} () Bool ${rail.yes})`, `(define-fun ${no} () Bool ${rail.no})`);
    return { yes, no };
  };
  const applies = named("applies", encoder.rail(applicability(ofDay.rule)));
  const requires = rule.requires === undefined ? NEVER : named("requires", allOf(Object.values(rule.requires).map(encoder.rail)));
  const exemptions = ofDay.exemptions.map(([id, exemption]) => [id, named(`unless ${id}`, encoder.rail(exemptionMet(exemption)))] as const);
  const some = exemptions.length === 0 ? NEVER : anyOf(exemptions.map(([, met]) => met));

  const addressed = negate(applies.no);
  const satisfied = conj(addressed, requires.yes);
  const exempt = conj(addressed, negate(requires.yes), some.yes);
  const breach = conj(applies.yes, requires.no, some.no);
  const clock = rule.due === undefined ? { open: FALSE_TERM, pending: FALSE_TERM } : timed(rule.due, encoder, replaced);
  const pending = conj(breach, clock.pending);
  const violated = conj(breach, negate(clock.open), negate(clock.pending));
  const outcome = {
    inapplicable: applies.no,
    satisfied,
    exempt,
    pending,
    violated,
    undetermined: conj(addressed, negate(satisfied), negate(exempt), negate(pending), negate(violated)),
  };
  const severity = symbol(`${name} severity`);
  const clear = disj(outcome.inapplicable, satisfied, exempt);
  definitions.push(`(define-fun ${severity} () Int ${ite(clear, "0", ite(violated, int(breachSeverity(ofDay)), ite(pending, int(SEVERITY.pending), int(SEVERITY.undetermined))))})`);
  return { rule: { applies, requires, exemptions, outcome, severity, exposures: exposed ? exposuresOf(ofDay, encoder) : new Map() }, definitions };
}

