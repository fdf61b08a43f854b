/**
 * Assertions for tests of your own offerings and policies, in vitest.
 *
 * @example
 * ```ts
 * import { expect, test } from "vitest";
 * import { evaluate } from "regulatory-perimeter";
 * import { perimeterMatchers } from "regulatory-perimeter/testing";
 *
 * expect.extend(perimeterMatchers);
 *
 * test("the launch is blocked in the mainland", () => {
 *   const report = evaluate(offering, { asOf: "2026-03-01" });
 *   expect(report).toViolate("cn.notice42.rwa-onshore");
 *   expect(report).not.toComplyIn("CN");
 * });
 * ```
 */
import type {} from "vitest";
import type { MatchOptions } from "./policy/matchers";
import { toBeExemptUnder, toComplyIn, toNeed, toViolate } from "./policy/matchers";

export type { MatchOptions, Matched } from "./policy/matchers";
export { toBeExemptUnder, toComplyIn, toNeed, toViolate } from "./policy/matchers";

/** All of them, for `expect.extend`. */
export const perimeterMatchers = { toViolate, toBeExemptUnder, toComplyIn, toNeed } as const;

/** What `expect(report)` can say once {@link perimeterMatchers} are added. */
export interface PerimeterMatchers<R = unknown> {
  /** The report finds a breach of the rule; of one sale or party, when named. */
  readonly toViolate: (rule: string, options?: MatchOptions) => R;
  /** The report finds the offering exempt from the rule, under this exemption. */
  readonly toBeExemptUnder: (rule: string, exemption: string, options?: MatchOptions) => R;
  /** The verdict of the place is compliant. A place that nothing touches does not count. */
  readonly toComplyIn: (jurisdiction: string) => R;
  /** The report asks for the fact: of any rule, or to decide this one. */
  readonly toNeed: (fact: string, rule?: string) => R;
}

// The type parameter has to be declared as vitest declares it; what these matchers say does not depend on it.
declare module "vitest" {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars, @typescript-eslint/no-empty-object-type, @typescript-eslint/no-explicit-any
  interface Matchers<T = any> extends PerimeterMatchers<void> {}
}
