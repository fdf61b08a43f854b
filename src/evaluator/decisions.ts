import type { Plan } from "../logic/plan";

/** The conditions and decisions of a place's law, by number: what planning it gives (`place-plan.ts`), and a day is bound to. */

/** The outcomes in which a rule's decision ends. A breach of a duty is dated afterwards. */
export const INAPPLICABLE = 0;
export const SATISFIED = 1;
export const EXEMPT = 2;
export const BREACH = 3;
export const UNDETERMINED = 4;

/** Conditions and decisions of one exemption, by number. */
export interface ExemptionPlan {
  readonly conditions: readonly number[];
  readonly exceptWhen?: number;
  /** All conditions hold and nothing defeats it. */
  readonly met: number;
}

/** Those of one rule. */
export interface RulePlan {
  /** Where its decision starts. */
  readonly entry: number;
  /** Nexus and applicability together. */
  readonly applies: number;
  readonly requires?: readonly number[];
  readonly unless?: readonly ExemptionPlan[];
  /** By exposure; null for one that has no condition. */
  readonly exposes?: readonly (number | null)[];
  /** The slots of the events from which its periods run. */
  readonly due?: number;
  readonly freeFrom?: number;
}

/** All conditions of a place, whatever the day, numbered once. Plain data: the published packs carry theirs. */
export interface PlacePlan {
  readonly logic: Plan;
  /** In the order of the place's rules. */
  readonly rules: readonly RulePlan[];
  /** The place's own classes: the definition, and its condition. */
  readonly classes: readonly (readonly [concept: string, tree: number])[];
  /** The tallies whose facts something reads: the position of the tally, the slot of its fact, and its condition. */
  readonly tallies: readonly (readonly [tally: number, slot: number, where: number | null])[];
}

/** The name by which a plan asks whether an exemption is law on the day. */
export const exemptionName = (rule: number, exemption: string): string => `${rule} ${exemption}`;
