/// <reference types="node" />
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { launchGate } from "../../examples/launch-gate";
import { readData } from "../../src/offering/read";

const example = (name: string): unknown => {
  const file = new URL(`../../examples/offerings/${name}.yaml`, import.meta.url);
  return readData(readFileSync(file, "utf8"), { file: name, format: "yaml" });
};

describe("the launch gate", () => {
  test("refuses a prohibited offering, with the law, who answers and what to do", () => {
    const decision = launchGate(example("cn-onshore-rent-tokens"), "2026-03-01");
    expect(decision.launch).toBe(false);
    expect(decision.reasons.join("\n")).toContain("Tokenizing real-world assets in the mainland is prohibited (Yin Fa [2026] No. 42, item (2))");
    expect(decision.reasons.join("\n")).toContain("Shenzhen Chainworks Software");
    expect(decision.nextSteps.length).toBeGreaterThan(0);
    expect(decision.receipt.offering).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test("opens for a clean one", () => {
    expect(launchGate(example("hk-tokenised-bond-professionals"), "2026-03-01")).toMatchObject({ launch: true, reasons: [] });
  });

  test("stays shut where nothing was checked", () => {
    const decision = launchGate(example("foreign-only"), "2026-03-01");
    expect(decision.launch).toBe(false);
    expect(decision.reasons).toEqual(["NZ: not covered by the catalogue; nothing was checked there."]);
  });
});
