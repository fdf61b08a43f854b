import { describe, expect, test, vi } from "vitest";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { saveCatalogue } from "../../src/catalogue/load";
import type { Rule } from "../../src/catalogue/model";
import { all } from "../../src/authoring";
import { atMost, cap, is, isNot, stating, testland, zz } from "../support/testland";
import { perimeter } from "./sandbox";

vi.setConfig({ testTimeout: 120_000 });

const law = (rules: readonly Rule[]) => createCatalogue([testland(rules)]);
const capped = law([zz({ requires: { within: atMost("zz.sum", cap) } })]);
const stricter = law([zz({ requires: { within: atMost("zz.sum", cap), done: is("zz.done") } })]);
const files = { "old.json": saveCatalogue(capped), "new.json": saveCatalogue(stricter), "offering.json": JSON.stringify(stating({ sum: { amount: "300", currency: "SGD" } })) };

describe("perimeter diff", () => {
  test("two saved catalogues as data: the rule, the change and a witness with both outcomes", async () => {
    const { code, out } = await perimeter("diff old.json new.json --format json", { files });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ rule: "zz.act.rule", change: "stricter", before: "satisfied", after: "violated", witness: { local: { ZZ: { done: false } } } }]);
  });

  test("as a comment of a pull request, and as text", async () => {
    const markdown = await perimeter("diff published new.json --format markdown", { files, catalogue: capped });
    expect(markdown.out).toContain("# What changed from published to new.json");
    expect(markdown.out).toContain("satisfied → **violated**");
    const text = await perimeter("diff old.json old.json", { files });
    expect(text.out).toContain("Nothing changes: 1 rule is proved to judge every offering as before.");
  });

  test("ends with 1 on a change when asked to", async () => {
    expect((await perimeter("diff old.json new.json --exit-code", { files })).code).toBe(1);
    expect((await perimeter("diff old.json old.json --exit-code", { files })).code).toBe(0);
  });

  test("two days of one catalogue", async () => {
    const { out } = await perimeter("diff --as-of 2025-12-31 --and 2026-01-01 --format json", { catalogue: capped });
    expect(JSON.parse(out)).toMatchObject([{ rule: "zz.act.rule", change: "looser", before: "violated", after: "satisfied" }]);
  });

  test("says what is missing", async () => {
    expect(await perimeter("diff old.json", { files })).toMatchObject({ code: 2, err: expect.stringContaining("two catalogues, or two days") as string });
    expect(await perimeter("diff old.json none.json", { files })).toMatchObject({ code: 2, err: expect.stringContaining("none.json") as string });
    expect(await perimeter("diff --and 2026-01-01", { files })).toMatchObject({ code: 2, err: expect.stringContaining("--as-of") as string });
  });
});

describe("perimeter verify", () => {
  const odd = law([zz({ when: all(is("zz.first"), isNot("zz.first")) })]);
  const oddFiles = { "odd.json": saveCatalogue(odd), "meant.yaml": "- rule: zz.act.rule\n  finding: never-applies\n  reason: It waits for a decree.\n", "wrong.yaml": "- rule: zz.act.rule\n  finding: silly\n  reason: x\n" };

  test("ends with 1 on a finding without a reason, with 0 when each has one", async () => {
    const found = await perimeter("verify --catalogue odd.json --format json", { files: oddFiles });
    expect(found.code).toBe(1);
    expect(JSON.parse(found.out)).toEqual([{ rule: "zz.act.rule", jurisdiction: "ZZ", finding: "never-applies" }]);
    const meant = await perimeter("verify --catalogue odd.json --exceptions meant.yaml", { files: oddFiles });
    expect(meant.code).toBe(0);
    expect(meant.out).toContain("It waits for a decree.");
  });

  test("a sound catalogue has none, and a wrong exception is told", async () => {
    expect(await perimeter("verify", { catalogue: capped })).toMatchObject({ code: 0, out: expect.stringContaining("0 findings in 1 rule") as string });
    expect(await perimeter("verify --catalogue odd.json --exceptions wrong.yaml", { files: oddFiles })).toMatchObject({ code: 2, err: expect.stringContaining("/0/finding") as string });
  });
});

describe("perimeter cure", () => {
  test("shows the smallest change and what it does", async () => {
    const { code, out } = await perimeter("cure offering.json --as-of 2026-06-01 --jurisdiction ZZ", { files, catalogue: capped });
    expect(code).toBe(1);
    expect(out).toContain("the sum: 300 → 200");
    expect(out).toContain("then: satisfied; the place: compliant");
  });

  test("as data; nothing to cure ends with 0", async () => {
    const { out } = await perimeter("cure offering.json --as-of 2026-06-01 --jurisdiction ZZ --format json", { files, catalogue: capped });
    expect(JSON.parse(out)).toMatchObject({ asOf: "2026-06-01", solver: true, violations: [{ rule: "zz.act.rule", cures: [{ facts: [{ fact: "zz.sum", from: 300, to: 200 }] }] }] });
    const fine = { "fine.json": JSON.stringify(stating({ sum: { amount: "200", currency: "SGD" } })) };
    expect(await perimeter("cure fine.json --as-of 2026-06-01 --jurisdiction ZZ", { files: fine, catalogue: capped })).toMatchObject({ code: 0, out: expect.stringContaining("Nothing to cure") as string });
  });
});
