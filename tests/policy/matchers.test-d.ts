import { expect, expectTypeOf, test } from "vitest";
import type { Matched } from "../../src/testing";
import { perimeterMatchers } from "../../src/testing";

/** The matchers as the compiler sees them once they are added to vitest. */

test("each matcher takes what it is about, and nothing else", () => {
  const assertion = expect({});
  expectTypeOf(assertion.toViolate).parameters.toEqualTypeOf<[rule: string, options?: { readonly subject?: string }]>();
  expectTypeOf(assertion.toBeExemptUnder).parameters.toEqualTypeOf<[rule: string, exemption: string, options?: { readonly subject?: string }]>();
  expectTypeOf(assertion.toComplyIn).parameters.toEqualTypeOf<[jurisdiction: string]>();
  expectTypeOf(assertion.toNeed).parameters.toEqualTypeOf<[fact: string, rule?: string]>();
  expectTypeOf(assertion.not.toComplyIn).toEqualTypeOf(assertion.toComplyIn);
  // @ts-expect-error the rule must be named
  assertion.toViolate();
  // @ts-expect-error an exemption belongs to a rule
  assertion.toBeExemptUnder("cn.notice42.rwa-onshore");
});

test("what is added answers as expect.extend asks", () => {
  expectTypeOf(perimeterMatchers.toViolate).returns.toEqualTypeOf<Matched>();
  expectTypeOf(perimeterMatchers).toExtend<Parameters<typeof expect.extend>[0]>();
});
