import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { withCases } from "../../src/cli/add-cases";

/** Cases added to a file that somebody wrote: what is there stays. */

const added = { id: "new", title: "A new one: 5", base: "base", set: { "/a": 1 }, expect: [{ rule: "zz.act.rule", outcome: "violated" as const }] };
const flow = '  - id: new\n    title: "A new one: 5"\n    base: base\n    set: { /a: 1 }\n    expect: [ { rule: zz.act.rule, outcome: violated } ]\n';
const head = "# The Act\ntitle: Act\nbases: { base: {} } # nothing\ncases:\n";

describe("cases are added to the list", () => {
  test.each<[string, string]>([
    ["of lines", "  - { id: old, title: Old } # kept\n"],
    ["of blocks", "  - id: old\n    # why\n    title: Old\n"],
    ["that ends without a new line", "  - { id: old, title: Old }"],
  ])("%s", (_, old) => {
    const text = withCases(head + old, [added]);
    expect(text).toBe(`${head}${old.trimEnd()}\n${flow}`);
    expect((parse(text) as { readonly cases: unknown }).cases).toEqual([{ id: "old", title: "Old" }, added]);
  });
  test("that is not the last of the file", () => expect(withCases(`${head}  - { id: old }\ntail: yes\n`, [added])).toBe(`${head}  - { id: old }\n${flow}tail: yes\n`));
  test("that is not indented", () => expect(withCases(`${head}- id: old\n`, [added])).toBe(`${head}- id: old\n${flow.replace(/^ {2}/gm, "")}`));
  test("with dashes in it", () => expect(withCases(`${head}  - id: a - b\n    title: c - d\n`, [added])).toBe(`${head}  - id: a - b\n    title: c - d\n${flow}`));
  test("in brackets", () => expect(parse(withCases('{"title": "Act", "cases": [{"id": "old"}]}', [added]))).toEqual({ title: "Act", cases: [{ id: "old" }, added] }));
});
