/// <reference types="node" />
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { FactDeclaration } from "../../src/facts/declaration";

/** A fact is declared once: where two files of a pack declared the same id, the later would silently replace the earlier. */

const rules = new URL("../../rules/", import.meta.url);
const folders = readdirSync(rules, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

const isFact = (value: unknown): value is FactDeclaration => typeof value === "object" && value !== null && "subject" in value && "meaning" in value && "ask" in value;

describe("facts of a pack", () => {
  test.each(folders)("%s declares each of its facts once", async (folder) => {
    const declared = new Map<string, Set<FactDeclaration>>();
    for (const file of readdirSync(new URL(`${folder}/`, rules)).flatMap((name) => (name.endsWith(".ts") ? [name.slice(0, -3)] : []))) {
      const module = (await import(`../../rules/${folder}/${file}.ts`)) as Record<string, unknown>;
      for (const exported of Object.values(module)) {
        if (typeof exported !== "object" || exported === null) continue;
        for (const [id, fact] of Object.entries(exported)) if (isFact(fact)) declared.set(id, (declared.get(id) ?? new Set()).add(fact));
      }
    }
    expect([...declared].filter(([, facts]) => facts.size > 1).map(([id]) => id)).toEqual([]);
  });
});
