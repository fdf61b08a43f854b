import { describe, expect, it } from "vitest";
import { perimeter } from "./sandbox";

/** `perimeter timeline`: the days on which a verdict changes, as text and as data. */

const files = {
  "offering.json": JSON.stringify({ sales: [{ country: "AQ", status: "intended", amount: { amount: "2000000", currency: "USD" }, local: { AQ: { heldBySeals: [] } } }], salesComplete: true, dates: { firstSale: "2026-05-01" }, local: { AQ: { iceClass: "shelf", reportFiled: false, harmsPenguins: false } } }),
  "bad.json": '{ "isuer": {} }',
};

describe("perimeter timeline", () => {
  it("tells until when, from when, and why", async () => {
    const { code, out, err } = await perimeter("timeline offering.json --from 2025-01-01 --jurisdiction AQ", { files, columns: 200 });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("from 2025-01-01 until 2025-12-31: NON-COMPLIANT");
    expect(out).toContain("number: Ceiling of a small sale (aq.ceiling): 1,000,000 USD, now 2,500,000 USD, from 2026-01-01");
    expect(out).toContain("from 2026-05-17: NON-COMPLIANT");
    expect(out).toContain("the duty falls due from 2026-05-17");
    expect(out).toContain("On 2026-03-01: COMPLIANT, until 2026-05-16.");
  });
  it("as data has periods that follow one another without a gap", async () => {
    const { out } = await perimeter("timeline offering.json --from 2025-01-01 --to 2027-12-31 --format json", { files });
    const { periods } = JSON.parse(out) as { periods: readonly { from: string; until: string; verdict: string; turns: readonly unknown[] }[] };
    expect(periods.map(({ from, until, verdict }) => [from, until, verdict])).toEqual([["2025-01-01", "2025-12-31", "non-compliant"], ["2026-01-01", "2026-05-16", "compliant"], ["2026-05-17", "2027-12-31", "non-compliant"]]);
    expect(periods.map(({ turns }) => turns.length)).toEqual([0, 1, 1]);
  });
  it("prints Markdown", async () => expect((await perimeter("timeline offering.json --from 2025-01-01 --format markdown", { files })).out).toMatch(/^# The verdict changes on 2 days\n/));
  it("refuses bad input with code 2 and nothing on standard output", async () => {
    for (const [line, message] of [["bad.json", "bad.json#/isuer"], ["offering.json --from 2026-02-01 --to 2026-01-01", "--to#: expected a day on or after 2026-02-01"], ["offering.json --from 2026-02-30", "date of the calendar"], ["offering.json --jurisdiction XX", "--jurisdiction"]] as const) {
      const { code, out, err } = await perimeter(`timeline ${line}`, { files });
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain(message);
    }
  });
});
