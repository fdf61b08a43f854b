/// <reference types="node" />
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changelogEntry, failingCases, impactOnExamples, lawAfter, lawBefore, newErrors, provenChanges } from "../../examples/policy-update/update";
import { nodeIo } from "../../src/cli/node-io";
import { run } from "../../src/cli/run";
import { catalogue, saveCatalogue } from "../../src/index";

/** The worked update of the law, step by step, as its script takes it. */

const before = lawBefore();
const after = lawAfter(before);

describe("the prospectus threshold of 2026-06-05", () => {
  test("a case of the first day fails before the edit, and only that", () => {
    const failing = failingCases(before);
    expect(failing.length).toBeGreaterThan(0);
    expect(failing.every((problem) => problem.startsWith("below-first-day: "))).toBe(true);
    expect(failing[0]).toContain("expected exempt, found violated");
  }, 60_000);
  test("with the edit all pass, lint finds nothing new, and the law is the published one", () => {
    expect(failingCases(after)).toEqual([]);
    expect(newErrors(before, after)).toEqual([]);
    expect(after.digest).toBe(catalogue.digest);
    expect(before.digest).not.toBe(catalogue.digest);
  }, 60_000);
  test("of the Union's rules the one on public offers becomes looser, with an offering that both laws judge and not alike", async () => {
    const changes = await provenChanges(before, after);
    expect(changes.find(({ rule }) => rule === "eu.prospectus.art3-public-offer")).toMatchObject({ change: "looser", witness: {} });
    expect(changes.map(({ change }) => change)).not.toContain("not-proved");
    // The others read the same number.
    expect(changes.length).toBeLessThan(10);
  }, 240_000);
  test("of the example offerings, the two small offers of the Union become lawful, because of that number", () => {
    const summary = impactOnExamples(before, after);
    expect(summary).toMatchObject({ changed: 2, worse: 0, better: 2, severity: "compliant" });
    expect(summary.byVerdict).toEqual([{ before: "non-compliant", after: "compliant", offerings: 2, examples: ["eu-small-offer-after.yaml", "eu-small-offer-before.yaml"] }]);
    for (const { because } of summary.byRule)
      expect(because).toEqual([expect.objectContaining({ kind: "parameter", id: "eu.prospectus.default-threshold", from: "2026-06-05", before: 0, after: 12_000_000, unit: "EUR" })]);
  }, 60_000);
  test("the changelog names the number, its new value and the day", () => expect(changelogEntry()).toMatch(/`eu\.prospectus\.default-threshold`, is EUR 12,000,000 from 2026-06-05/));
});

describe("the same from the command line, with real files", () => {
  const folder = mkdtempSync(join(tmpdir(), "perimeter-update-"));
  const file = (name: string): string => join(folder, name);
  beforeAll(() => {
    writeFileSync(file("before.json"), saveCatalogue(before));
    writeFileSync(file("after.json"), saveCatalogue(after));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("the cases fail on the law before and pass on the law after", async () => {
    const codeOf = (law: string) => run(["test", "examples/policy-update", "--catalogue", file(law)], { ...nodeIo(), stdout: () => undefined });
    expect(await codeOf("before.json")).toBe(1);
    expect(await codeOf("after.json")).toBe(0);
  }, 120_000);
  test("impact reads folders and catalogues and finds the same", async () => {
    const out: string[] = [];
    const code = await run(["impact", file("before.json"), file("after.json"), "--as-of", "2026-06-05", "--offerings", "examples/offerings", "--format", "markdown"], { ...nodeIo(), stdout: (text) => void out.push(text) });
    expect(code).toBe(0);
    expect(out.join("")).toMatch(/# 2 offerings of \d+ affected/);
  }, 60_000);
});
