import { describe, expect, it, test } from "vitest";
import { cn } from "../../rules/cn/index";
import { EARLIEST } from "../../src/authoring";
import type { Rule } from "../../src/catalogue/model";
import { coverageOf } from "../../src/report/coverage";
import { durationWords, quantity } from "../../src/report/quantity";
import { plain } from "../../src/report/paint";
import { renderText } from "../../src/report/render-text";
import { ruleBlocks } from "../../src/report/rule-blocks";
import { describeRule } from "../../src/report/rule-description";
import { listedRules } from "../../src/report/rule-list";
import { antarctica, antarcticCatalogue, deposits, krill, penguins, reporting, smallSale, tokensOnIce, training } from "../support/antarctica";

const asOf = "2026-03-01";
const words = (rule: Rule, day = asOf): string => renderText(ruleBlocks(describeRule(rule, antarctica, day)), plain, 100).replace(/\s+/g, " ");

describe("a rule in words", () => {
  test.each<readonly [string, Rule, string]>([
    ["the days in force, from its texts", tokensOnIce, "in force on 2026-03-01 (from 2024-02-01)"],
    ["what it judges", smallSale, "each sale (one tranche into one country)"],
    ["a definition written out", tokensOnIce, "not: - Solid ice (aq.solid-ice), that is: - class of ice: pack or shelf"],
    ["that nothing fulfils a prohibition", tokensOnIce, "Nothing fulfils it; only an exemption lifts it."],
    ["a number with the value of the day", smallSale, "within-ceiling: total consideration of this sale: at most 2,500,000 USD (aq.ceiling)"],
    ["alternatives of one list in a sentence", smallSale, "seals that hold the token: includes weddell or leopard"],
    ["the history of a number", smallSale, "from 2024-02-01: 1,000,000 USD - from 2026-01-01: 2,500,000 USD"],
    ["the evidence of a number", smallSale, "2,500,000 USD [UNVERIFIED]"],
    ["a negated fact", penguins, "penguins-undisturbed: it is not so that the offering disturbs penguins"],
    ["dates and periods", training, "start of the offer: on or after 15 days (aq.reporting-period) after: day of polar training"],
    ["one date against another", training, "trained: day of polar training: on or before the date of: start of the offer"],
    ["when a duty is due", reporting, "within 15 days (aq.reporting-period) of: date of the first sale"],
    ["an exemption and its conditions", tokensOnIce, "consent-of-station: the station leader has consented"],
    ["who answers", tokensOnIce, "platform: joint liability, if it knew or should have known. Only while it lists the token."],
    ["sources with address and days", tokensOnIce, "https://law.example/aq/act In force: from 2024-02-01."],
    ["the facts read and where they are stated", smallSale, "seals that hold the token (aq.heldBySeals at /sales/{sale}/local/AQ/heldBySeals)"],
    ["the event of a duty among the facts", reporting, "date of the first sale (dates.firstSale at /dates/firstSale)"],
    ["what the law leaves open", penguins, "disturb: What disturbs a penguin? To be judged by a biologist."],
    ["soft law as such", penguins, "marketing; soft law: self-regulatory"],
    ["a proposal as such", krill, "NOT IN FORCE on 2026-03-01 (on the horizon: no date set)"],
    ["law of the past as such", deposits, "NOT IN FORCE on 2026-03-01 (2024-02-01 to 2025-12-31)"],
  ])("tells %s", (_, rule, expected) => expect(words(rule)).toContain(expected));

  it("tells older law without a first day as such", () => {
    const older = { ...antarctica, instruments: antarctica.instruments.map((text) => ({ ...text, inForce: text.id === "aq.act" ? {} : text.inForce })) };
    const described = renderText(ruleBlocks(describeRule(smallSale, older, asOf)), plain, 100);
    expect(described).toContain("in force on 2026-03-01 (first day not recorded)");
  });
  it("tells a day that is not known as far as it is known", () => {
    const vague = (from: string, to?: string) => {
      const place = { ...antarctica, instruments: antarctica.instruments.map((text) => ({ ...text, inForce: text.id === "aq.act" ? { from, ...(to !== undefined && { to }) } : text.inForce })) };
      return renderText(ruleBlocks(describeRule(smallSale, place, asOf)), plain, 100);
    };
    expect(vague("2024")).toContain("in force on 2026-03-01 (from some day of 2024)");
    expect(vague("2026-03")).toContain("NOT IN FORCE on 2026-03-01 (on the horizon: from some day of 2026-03)");
    expect(vague("2024-02-01", "2025-10")).toContain("NOT IN FORCE on 2026-03-01 (2024-02-01 to some day of 2025-10)");
  });
  it("has the number of the day before a change", () => expect(words(smallSale, "2025-12-31")).toContain("at most 1,000,000 USD (aq.ceiling)"));
  it("says when a number has no value yet", () => expect(words(smallSale, "2023-01-01")).toContain("at most a number without a value on 2023-01-01 (aq.ceiling)"));
});

describe("quantities", () => {
  test.each([
    ["P15D", "15 days"],
    ["P1Y6M", "1 year 6 months"],
    ["P2W", "2 weeks"],
  ])("%s is %s", (duration, expected) => expect(durationWords(duration)).toBe(expected));
  test.each([
    [8_000_000, "HKD", "8,000,000 HKD"],
    [12345.5, "USD", "12,345.5 USD"],
    [50, "percent", "50 percent"],
    [999, "persons", "999 persons"],
  ])("%d %s is %s", (value, unit, expected) => expect(quantity(value, unit)).toBe(expected));
});

describe("the list of rules", () => {
  it("knows where each rule stands on a day", () => {
    const standing = (day: string) => Object.fromEntries(listedRules([antarctica], day).map((rule) => [rule.id, rule.standing]));
    expect(standing(asOf)).toMatchObject({ "aq.act.deposits": "ended", "aq.bill.krill": "horizon", "aq.act.tokens-on-ice": "in-force" });
    expect(standing("2024-01-31")).toMatchObject({ "aq.act.deposits": "horizon", "aq.act.tokens-on-ice": "horizon" });
    expect(standing("2025-12-31")).toMatchObject({ "aq.act.deposits": "in-force" });
  });
});

describe("coverage", () => {
  it("counts rules in force, evidence, horizon and what is left to a person", () => {
    expect(coverageOf(antarcticCatalogue, asOf).jurisdictions).toEqual([
      {
        code: "AQ",
        name: "Antarctica",
        lastChecked: "2026-06-01",
        total: 5,
        rules: { "prohibition": 1, "authorisation": 1, "disclosure": 0, "investor-restriction": 1, "transfer-restriction": 0, "marketing": 1, "aml-kyc": 0, "reporting": 1, "asset-requirement": 0 },
        evidence: { primary: 4, secondary: 0, unverified: 1 },
        horizon: 1,
        untranslated: 1,
      },
    ]);
  });
});

test("a value whose first day is not recorded is not given one", () => {
  const quota = cn.rules.find(({ id }) => id === "cn.capital-controls")!;
  const description = describeRule(quota, cn, asOf);
  expect(renderText(ruleBlocks(description), plain, 100)).toContain("first day not recorded: 50,000 USD");
  expect(JSON.stringify(description)).not.toContain(EARLIEST);
});
