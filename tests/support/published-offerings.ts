/// <reference types="node" />
import { existsSync, readFileSync, readdirSync } from "node:fs";
import type { CaseFile } from "../../src/policy/case-schema";
import { parseCaseFile } from "../../src/policy/cases";
import { applyChange } from "../../src/policy/change";
import type { Rate } from "../../src/facts/money";
import { readData } from "../../src/offering/read";

/** The offerings of the policy cases: rich, realistic, and on both sides of every rule. */

export interface PublishedOffering {
  readonly id: string;
  readonly jurisdiction: string;
  readonly asOf: string;
  readonly offering: object;
  readonly rates: readonly Rate[];
}

function base(name: string, bases: CaseFile["bases"]): object {
  const { extends: parent, set, remove, ...own } = bases[name] as { extends?: string; set?: Record<string, unknown>; remove?: string[] };
  return applyChange(parent === undefined ? own : { ...base(parent, bases), ...own }, { ...(set && { set }), ...(remove && { remove }) }) as object;
}

export function publishedOfferings(): readonly PublishedOffering[] {
  const root = new URL("../rules/", import.meta.url);
  const folders = existsSync(root) ? readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];
  return folders.flatMap(({ name }) =>
    readdirSync(new URL(`${name}/`, root))
      .filter((file) => file.endsWith(".cases.yaml"))
      .flatMap((file) => {
        const parsed = parseCaseFile(readData(readFileSync(new URL(`${name}/${file}`, root), "utf8"), { file }), file);
        return parsed.cases.map(({ id, base: of, asOf = parsed.asOf, set, remove, rates = [] }) => ({
          id, jurisdiction: parsed.jurisdiction, asOf, rates,
          offering: applyChange(base(of, parsed.bases), { ...(set && { set }), ...(remove && { remove }) }) as object,
        }));
      }),
  );
}
