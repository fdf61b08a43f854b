/// <reference types="node" />
import { readFileSync } from "node:fs";

/** The published JSON Logic cases, each with an identifier: the file and its position among the file's cases. */

export interface PublicCase {
  readonly file: string;
  readonly index: number;
  readonly title: string;
  readonly rule: unknown;
  readonly data: unknown;
  /** Absent when the rule must fail. */
  readonly expected?: unknown;
  readonly mustFail: boolean;
}

interface CompatCase {
  readonly description: string;
  readonly rule: unknown;
  readonly data?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`./cases/${path}`, import.meta.url), "utf8"));

/** jsonlogic.com/tests.json: `[rule, data, expected]`. */
export function officialCases(): readonly PublicCase[] {
  const rows = (read("official/tests.json") as unknown[]).filter((row): row is [unknown, unknown, unknown] => Array.isArray(row));
  return rows.map(([rule, data, expected], index) => ({
    file: "official/tests.json", index, title: JSON.stringify(rule), rule, data, expected, mustFail: false,
  }));
}

/** The compatibility tables of the json-logic organisation. */
export function compatCases(): readonly PublicCase[] {
  const suites = read("compat-tables/suites/index.json") as string[];
  return suites.flatMap((file) => {
    const cases = (read(`compat-tables/suites/${file}`) as unknown[]).filter((row): row is CompatCase => typeof row === "object" && row !== null);
    return cases.map(({ description: title, rule, data = null, result: expected, error }, index) => ({
      file, index, title, rule, data, expected, mustFail: error !== undefined,
    }));
  });
}
