import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/index";
import { all, cite } from "../../src/authoring";
import { createCatalogue } from "../../src/catalogue/catalogue";
import type { Assessor, Judgement } from "../../src/evaluator/assess";
import { clockedIn, createAssessor, faresIn, missingIn, placesInReach, questionsAt } from "../../src/evaluator/assess";
import { createParsedEvaluator } from "../../src/evaluator/create-parsed";
import type { Finding, Report } from "../../src/evaluator/model";
import { lawTools } from "../../src/evaluator/tools";
import type { Rate } from "../../src/facts/money";
import { parseOffering } from "../../src/offering/parse";
import type { Offering } from "../../src/offering/offering";
import { publishedOfferings } from "../support/published-offerings";
import { act, atMost, cap, elsewhere, here, is, stating, testland, zz } from "../support/testland";

/** Judging without explaining says what a report says. */

const evaluator = createParsedEvaluator(catalogue, {}, lawTools);
const assessor = createAssessor(catalogue, lawTools);

/** Some offerings of every place, each on its own day and on days of other law. */
const some = publishedOfferings().filter((_, i) => i % 60 === 0);
const days = (own: string): readonly string[] => [...new Set([own, "2016-05-05", "2026-03-01"])];

const told = ({ rule, subject, outcome, force, requirements, exemptions, missing, due, freeFrom }: Pick<Finding, "rule" | "subject" | "outcome" | "force" | "requirements" | "exemptions" | "missing" | "due" | "freeFrom">) => ({
  rule, subject, outcome, force, requirements, missing, due, freeFrom,
  exemptions: [...exemptions].map(({ id, outcome: fared, unmet, unknown }) => ({ id, outcome: fared, unmet, unknown })).sort((a, b) => (a.id < b.id ? -1 : 1)),
});

const byRule = <T extends { readonly rule: string; readonly subject: string }>(items: readonly T[]): readonly T[] => [...items].sort((a, b) => (`${a.rule} ${a.subject}` < `${b.rule} ${b.subject}` ? -1 : 1));

const asTold = (judgement: Judgement) => {
  const { requirements, exemptions } = faresIn(judgement);
  const { due, freeFrom } = clockedIn(judgement) ?? {};
  const { rule, subject, outcome, force } = judgement;
  return told({ rule: rule.id, subject, outcome, force, requirements, exemptions: exemptions as Finding["exemptions"], missing: missingIn(judgement), due, freeFrom } as Finding);
};

function compared(of: Assessor, offering: Offering, asOf: string, rates: readonly Rate[], code: string, report: Report): void {
  const place = of.assess(offering, { asOf, rates }).at(code);
  const result = report.jurisdictions.find((one) => one.code === code);
  expect(place && { verdict: place.verdict(), nexus: place.nexus, possible: place.possible }).toEqual(result && { verdict: result.verdict, nexus: result.nexus, possible: result.possibleNexus });
  if (place === undefined) return;
  const { judgements, verdict } = place.judged();
  expect(verdict).toBe(result!.verdict);
  expect(byRule(judgements.map(asTold))).toEqual(byRule(report.findings.map(told)));
  expect(questionsAt([{ place, judgements }])).toEqual(report.questions);
}

describe("an assessment of published law", () => {
  test("says of a place what the report says", () => {
    expect(some.length).toBeGreaterThan(80);
    for (const { offering: stated, asOf: own, rates, jurisdiction } of some)
      for (const asOf of days(own)) {
        const offering = parseOffering(stated);
        compared(assessor, offering, asOf, rates, jurisdiction, evaluator.evaluate(offering, { asOf, rates, jurisdictions: [jurisdiction] }));
      }
  });

  test("by some rules says what these say in the whole, whatever was asked before", () => {
    for (const { offering: stated, asOf, rates, jurisdiction } of some) {
      const place = assessor.assess(parseOffering(stated), { asOf, rates }).at(jurisdiction);
      if (place === undefined) continue;
      const judged = place.judged().judgements;
      const among = new Set(judged.map(({ rule }) => rule.id).filter((_, i) => i % 3 === 0));
      const part = place.judged(among).judgements;
      expect(byRule(part.map(asTold))).toEqual(byRule(judged.filter(({ rule }) => among.has(rule.id)).map(asTold)));
    }
  });

  test("reaches every place that a report names on some day", () => {
    for (const { offering: stated, asOf, rates } of some.filter((_, i) => i % 4 === 0)) {
      const offering = parseOffering(stated);
      const { covered, uncovered } = placesInReach(offering, catalogue, { asOf: "1900-01-01" });
      for (const { code, verdict } of evaluator.evaluate(offering, { asOf, rates }).jurisdictions) expect(verdict === "not-covered" ? uncovered : covered).toContain(code);
    }
  });
});

describe("an assessment", () => {
  const capped = zz({ requires: { "within-cap": atMost("zz.sum", cap) } });
  const other = zz({ id: "zz.act.other", cites: [cite(act, "s. 3")], nexus: ["marketing"], requires: { done: is("zz.done") } });
  const law = createAssessor(createCatalogue([testland([capped, other])]), lawTools);
  const at = (offering: object, asOf: string) => law.assess(parseOffering(offering), { asOf, rates: [] }).at("ZZ");
  const sum = (amount: string) => stating({ sum: { amount, currency: "SGD" }, done: true }, { marketing: { targetedCountries: ["SG"], targetedCountriesComplete: true } });

  test("follows the law from one stretch of days to the next and back", () => {
    const verdicts = ["2025-12-31", "2026-01-01", "2029-12-31", "2030-01-01", "2025-12-30"].map((asOf) => at(sum("150"), asOf)!.verdict());
    expect(verdicts).toEqual(["prohibited", "compliant", "compliant", "undetermined", "prohibited"]);
  });
  test("sees what touches a place by all of its rules, whichever judge", () => expect(at(sum("50"), "2026-06-01")).toMatchObject({ nexus: ["issuer", "marketing"] }));
  test("by no rule that finds anything is compliant", () => expect(at(sum("5000"), "2026-06-01")!.judged(new Set([other.id]))).toMatchObject({ verdict: "compliant" }));
  test("knows nothing of places that are not touched, or not in the catalogue", () => {
    expect(at({ issuer: elsewhere, partiesComplete: true, parties: [], salesComplete: true, sales: [], staffIn: [], asset: { kind: "none" }, marketing: { targetedCountries: [] }, token: { kind: "equity" }, secondary: { intended: false } }, "2026-06-01")).toBeUndefined();
    expect(law.assess(parseOffering({ issuer: here }), { asOf: "2026-06-01", rates: [] }).at("YY")).toBeUndefined();
  });
  test("tells of countries without law in the catalogue", () => {
    const leaves = (country: string) => law.assess(parseOffering({ issuer: { jurisdictionOfOrganisation: country } }), { asOf: "2026-06-01", rates: [] }).leavesCoverage();
    expect([leaves("SG"), leaves("KY")]).toEqual([false, true]);
  });
  test("refuses a day and a rate that are none", () => {
    const assess = (asOf: string, rates: readonly Rate[] = []) => () => law.assess(parseOffering({}), { asOf, rates });
    expect(assess("2026-02-30")).toThrow(/options#\/asOf: expected a date/);
    expect(assess("2026-06-01", [{ from: "USD", to: "SGD", rate: "0", date: "2026-01-01" }])).toThrow(/options#\/rates\/0\/rate/);
  });
  test("keeps apart the facts of one sale and the next, and of one offering and the next", () => {
    const ofSale = zz({ subject: "sale", requires: { qualifies: is("zz.ofSale"), two: all(is("zz.ofSale"), is("zz.done")) } });
    const sales = createAssessor(createCatalogue([testland([ofSale])]), lawTools);
    const selling = (...qualifies: readonly (boolean | undefined)[]) =>
      parseOffering(stating({ done: true }, { sales: qualifies.map((ofSale) => ({ country: "SG", status: "intended", ...(ofSale !== undefined && { local: { ZZ: { ofSale } } }) })), salesComplete: true }));
    const judged = (offering: Offering) => sales.assess(offering, { asOf: "2026-06-01", rates: [] }).at("ZZ")!.judged().judgements;
    const [one, two] = [judged(selling(true, false, undefined)), judged(selling(undefined, true))];
    // Asked about crosswise, after both were judged.
    expect([one[1], two[0], one[2], two[1], one[0]].map((judgement) => [judgement!.outcome, faresIn(judgement!).requirements, missingIn(judgement!)])).toEqual([
      ["violated", { unmet: ["qualifies", "two"], unknown: [] }, []],
      ["undetermined", { unmet: [], unknown: ["qualifies", "two"] }, ["zz.ofSale"]],
      ["undetermined", { unmet: [], unknown: ["qualifies", "two"] }, ["zz.ofSale"]],
      ["satisfied", { unmet: [], unknown: [] }, []],
      ["satisfied", { unmet: [], unknown: [] }, []],
    ]);
  });
});
