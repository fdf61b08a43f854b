import type { Exemption, Jurisdiction, Rule } from "../catalogue/model";
import { coreFact } from "../facts/core-facts";
import { localCode } from "../facts/local";
import { nexusFact } from "../facts/nexus";
import type { ExpressionNode } from "../logic/expression";
import type { Operators } from "../logic/operators";
import type { PlanBuilder } from "../logic/plan";
import { planBuilder } from "../logic/plan";
import { terminal } from "../logic/program";
import type { PlacePlan, RulePlan } from "./decisions";
import { BREACH, EXEMPT, INAPPLICABLE, SATISFIED, UNDETERMINED, exemptionName } from "./decisions";

const conjunction = (nodes: readonly ExpressionNode[]): ExpressionNode => (nodes.length === 1 ? nodes[0]! : { and: nodes });

/** Something of the rule's nexus is given. */
function nexusOf(rule: Rule): ExpressionNode {
  const nexus = rule.nexus.map((kind): ExpressionNode => ({ var: nexusFact(kind, rule.subject) }));
  return nexus.length === 1 ? nexus[0]! : { or: nexus };
}

/** When a rule applies: something of its nexus is given, and its own condition holds. */
export function applicability(rule: Rule): ExpressionNode {
  return rule.when === undefined ? nexusOf(rule) : { and: [nexusOf(rule), rule.when] };
}

/** The same as a tree, in which rules of the same nexus share its value: the index by which untouched rules are passed over. */
function applicabilityTree(builder: PlanBuilder, rule: Rule): number {
  const { nexus, subject, when } = rule;
  const touched = nexus.length === 1 ? builder.tree(nexusOf(rule)) : builder.shared(`nexus ${subject} ${nexus.join(" ")}`, nexusOf(rule));
  return when === undefined ? touched : builder.both(touched, builder.tree(when));
}

/** When an exemption is met. */
export function exemptionMet({ conditions, exceptWhen }: Exemption): ExpressionNode {
  const all = Object.values(conditions);
  return conjunction(exceptWhen === undefined ? all : [...all, { "!": [exceptWhen] }]);
}

/**
 * The whole outcome table of a rule as one decision:
 *
 * | applies | requires | some exemption | outcome |
 * |---|---|---|---|
 * | false | | | inapplicable |
 * | true or unknown | true | | satisfied |
 * | true or unknown | not true | true | exempt |
 * | true | false or absent | all false | breach |
 * | otherwise | | | undetermined |
 *
 * An exemption that is not law on the day is passed over.
 */
function ruleDecision(builder: PlanBuilder, applies: number, requires: number | undefined, exemptions: readonly (readonly [name: string, met: number])[]): number {
  const exempt = terminal(EXEMPT);
  const chain = (end: number): number => {
    let clear = end;
    let clouded = terminal(UNDETERMINED);
    for (const [name, met] of [...exemptions].reverse()) {
      const nextClear = builder.onDay(name, builder.decide(met, exempt, clear, clouded), clear);
      clouded = builder.onDay(name, builder.decide(met, exempt, clouded, clouded), clouded);
      clear = nextClear;
    }
    return clear;
  };
  const unsettled = chain(terminal(UNDETERMINED));
  const breached = chain(terminal(BREACH));
  const required = (whenNot: number): number =>
    requires === undefined ? whenNot : builder.decide(requires, terminal(SATISFIED), whenNot, unsettled);
  return builder.decide(applies, required(breached), terminal(INAPPLICABLE), required(unsettled));
}

function planRule(builder: PlanBuilder, rule: Rule, index: number): RulePlan {
  const { requires, unless = {}, exposes, due, freeFrom } = rule;
  const applies = applicabilityTree(builder, rule);
  const exemptions = Object.entries(unless).map(([id, exemption]) => ({
    name: exemptionName(index, id),
    plan: {
      conditions: Object.values(exemption.conditions).map(builder.tree),
      ...(exemption.exceptWhen !== undefined && { exceptWhen: builder.tree(exemption.exceptWhen) }),
      met: builder.tree(exemptionMet(exemption)),
    },
  }));
  const required = requires === undefined ? undefined : builder.tree(conjunction(Object.values(requires)));
  return {
    entry: ruleDecision(builder, applies, required, exemptions.map(({ name, plan }) => [name, plan.met])),
    applies,
    ...(requires !== undefined && { requires: Object.values(requires).map(builder.tree) }),
    ...(exemptions.length > 0 && { unless: exemptions.map(({ plan }) => plan) }),
    ...(exposes.some(({ when }) => when !== undefined) && { exposes: exposes.map(({ when }) => (when === undefined ? null : builder.tree(when))) }),
    ...(due !== undefined && { due: builder.slot(due.from) }),
    ...(freeFrom !== undefined && { freeFrom: builder.slot(freeFrom.from) }),
  };
}

/** Plans all conditions of a place. */
export function planPlace(place: Jurisdiction, operators?: Pick<Operators, "reads">): PlacePlan {
  const { facts, rules, concepts, tallies = [], code } = place;
  const definitions = new Map(concepts.map(({ id, when }) => [id, when]));
  const builder = planBuilder({
    subjectOf: (id) => (coreFact(id) ?? (Object.hasOwn(facts, id) ? facts[id] : undefined))?.subject,
    concept: (id) => definitions.get(id),
    operators,
  });
  const rulePlans = rules.map((rule, i) => planRule(builder, rule, i));
  const classes = concepts.flatMap(({ id, classification }) => (classification === true && localCode(id) === code ? [[id, builder.tree({ concept: id })] as const] : []));
  const read = tallies.map(({ fact }) => builder.slotOf(fact));
  const tallyPlans = tallies.flatMap(({ where }, i) => {
    const slot = read[i];
    return slot === undefined ? [] : [[i, slot, where === undefined ? null : builder.tree(where)] as const];
  });
  return { logic: builder.finish(), rules: rulePlans, classes, tallies: tallyPlans };
}

const plans = new WeakMap<Jurisdiction, PlacePlan>();

/** The same, made once for a place: the {@link Planner} of an evaluator for any catalogue. */
export function planOnce(place: Jurisdiction, operators?: Pick<Operators, "reads">): PlacePlan {
  let plan = plans.get(place);
  if (plan === undefined) plans.set(place, (plan = planPlace(place, operators)));
  return plan;
}
