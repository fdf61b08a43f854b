import { describe, expect, it, test } from "vitest";
import { createEvaluator } from "../../src/evaluator/create";
import type { Report } from "../../src/evaluator/model";
import { toMarkdown } from "../../src/report/markdown";
import { toText } from "../../src/report/text";
import { antarcticCatalogue, icyOffering } from "../support/antarctica";

const evaluator = createEvaluator(antarcticCatalogue);
const report = evaluator.evaluate(icyOffering, { all: true });
/** Without the breaks that a narrow page makes. */
const flat = (text: string): string => text.replace(/\s+/g, " ");
const text = flat(toText(report));

describe("toText", () => {
  it("says the verdict first", () => {
    expect(toText(report).split("\n")[0]).toBe("PROHIBITED");
  });

  test.each([
    ["what the verdict means", "At least one prohibition is breached by the offering as it is stated."],
    ["the day and the tally", "Law of 2026-03-01: 2 breached, 2 undecided, 1 not due yet, 0 exempt, 1 fulfilled."],
    ["a place that nobody covers", "NOT COVERED: CH - nothing here was checked"],
    ["what touches a place", "AQ Antarctica PROHIBITED 2 issuer, sales, parties -"],
    ["the rule, its kind and force", "aq.act.tokens-on-ice (prohibition; statute)"],
    ["the sale a finding is about", "About the sale in AQ (/sales/1)"],
    ["the party a finding is about", "About the party Berg Exchange (/parties/0)"],
    ["that only an exemption lifts a prohibition", "A prohibition: nothing but an exemption lifts it."],
    ["which requirement fails", "Not fulfilled: within-ceiling."],
    ["a reason by its meaning, value and pointer", "class of ice: drift (/local/AQ/iceClass)"],
    ["a number with its thousands apart and its unit", "total consideration of this sale: 9,000,000 USD (/sales/1/amount)"],
    ["a citation in full", "Antarctic Token Act, No. 7: s. 3. Assembly of Stations, 2024-01-01; statute. https://law.example/aq/act"],
    ["soft law as such", "(marketing; soft law: self-regulatory)"],
    ["who answers, how and by what standard", "Berg Exchange (/parties/0) as platform: joint liability, if it knew or should have known. Only while it lists the token. - Antarctic Token Act, No. 7: s. 6."],
    ["capacities that nobody is named for", "Also reaches marketer (the offering names nobody in this capacity)"],
    ["how many conditions of an exemption fail", "Approved expedition (expedition): 3 of 3 conditions fail: consent-of-station, token-is-utility, no-advertising."],
    ["remedies", "- Move to solid ice. - Withdraw."],
    ["notes", "Notes The Act does not say when ice begins to drift."],
    ["evidence that was not confirmed", "UNVERIFIED: rests on law or on a number that has not been confirmed."],
    ["a missing fact by its question", "Missing question 1 (aq.harmsPenguins)"],
    ["the question itself, its rank and its judge", "1. Does the offering disturb penguins? (settles 1; AQ; aq.harmsPenguins at /local/AQ/harmsPenguins) Only a person can answer: a biologist."],
    ["what has to be judged", "disturb: What disturbs a penguin? To be judged by a biologist."],
    ["when a duty is due", "Due 2026-03-12"],
    ["the table of duties", "2026-03-12 to come AQ The first sale is reported in time aq.act.reporting"],
    ["the table of exposure", "Floe Ltd /issuer issuer (primary) aq.act.small-sale A sale stays under the ceiling"],
    ["what is fulfilled in one line", "- AQ: A sale stays under the ceiling (aq.act.small-sale, sale in AQ, /sales/0) [UNVERIFIED]"],
    ["what does not apply in one line", "- AQ: A sale stays under the ceiling (aq.act.small-sale, sale in CH, /sales/2)"],
    ["what is on the horizon", "AQ: Krill tokens will need a licence (aq.bill.krill): proposal, not law, no date set."],
    ["the receipt", `Catalogue ${report.receipt.catalogue}`],
    ["that it decides nothing", "it decides nothing for a court"],
  ])("shows %s", (_, expected) => expect(text).toContain(expected));

  it("falls back on the pointer of a subject without a name", () => {
    const nameless: Report = { ...report, findings: report.findings.map(({ subjectName: _, ...finding }) => finding) };
    expect(flat(toText(nameless))).toContain("About the sale at /sales/1");
    expect(flat(toText(nameless))).toContain("(aq.act.small-sale, /sales/0)");
  });

  it("says when only a part of the catalogue was checked", () => {
    expect(text).not.toContain("were not looked at");
    const part = evaluator.evaluate(icyOffering, { jurisdictions: ["AQ"] });
    expect(flat(toText(part))).toContain("Only AQ was checked; other places the offering touches were not looked at.");
    expect(toMarkdown(part)).toContain("**Only AQ was checked; other places the offering touches were not looked at.**");
    expect(flat(toText({ ...part, checked: ["CN", "HK", "MO"] }))).toContain("Only CN, HK and MO were checked;");
    expect(flat(toText(evaluator.evaluate(icyOffering, { jurisdictions: [] })))).toContain("No place was checked; other places");
  });

  it("says what a dated proposal is, also after its date", () => {
    const note = { rule: "aq.bill.krill", jurisdiction: "AQ", title: "Krill tokens will need a licence", from: "2020-01-01", proposal: true };
    expect(flat(toText({ ...report, horizon: [note] }))).toContain("(aq.bill.krill): proposal, not law, meant to apply from 2020-01-01.");
  });

  it("tells the findings worst first", () => {
    const groups = ["Breached (2)", "Cannot be decided yet (2)", "Not due yet (1)", "Fulfilled (1)", "Does not apply (", "Who answers for what", "Duties and dates", "Questions"];
    const places = groups.map((group) => text.indexOf(group));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("shows an overdue duty as such", () => {
    expect(flat(toText(evaluator.evaluate(icyOffering, { asOf: "2026-03-13" })))).toContain("2026-03-12 OVERDUE AQ");
  });

  it("names the exemption that is met", () => {
    const exempt = { ...icyOffering, token: { kind: "utility" }, local: { AQ: { iceClass: "drift", stationConsent: true } } };
    expect(flat(toText(evaluator.evaluate(exempt)))).toContain("Approved expedition (expedition): met.");
  });

  it("counts the conditions of an exemption that are not known", () => {
    const open = { ...icyOffering, local: { AQ: { iceClass: "drift" } } };
    expect(flat(toText(evaluator.evaluate(open)))).toContain("2 of 3 conditions fail: token-is-utility, no-advertising; 1 of 3 conditions not known: consent-of-station.");
  });

  it("says when no rule was applied at all", () => {
    const empty: Report = { ...report, verdict: "compliant", jurisdictions: [], findings: [], questions: [], exposure: [], duties: [], horizon: [], outOfScope: ["AQ"] };
    expect(flat(toText(empty))).toMatch(/^COMPLIANT =+ No place in the catalogue is touched: no rule was applied\..*not touched: AQ\./);
  });

  it("says that questions come first where only something may touch the place", () => {
    const vague = evaluator.evaluate({ token: { kind: "debt" } }, { asOf: "2026-03-01" });
    expect(flat(toText(vague))).toContain("AQ Antarctica UNDETERMINED 0 nothing known issuer, sales, parties");
  });

  it("is the same twice, without colours and without trailing spaces unless asked", () => {
    expect(toText(report)).toBe(toText(report));
    expect(toText(report)).not.toContain("\u001b");
    expect(toText(report)).not.toMatch(/ $/m);
    expect(toText(report, { color: true })).toContain("\u001b[31mPROHIBITED\u001b[39m");
  });

  it("says the same with colours", () => {
    expect(toText(report, { color: true }).replace(/\u001b\[\d+m/g, "")).toBe(toText(report));
  });

  test.each([60, 80, 120])("keeps to %i columns where words allow it", (width) => {
    const long = toText(report, { width }).split("\n").filter((line) => line.length > width);
    expect(long.filter((line) => !/sha256|https:|\/issuer\/jurisdictionOfOrganisation|Receipt|aq\.act/.test(line))).toEqual([]);
  });

  test.each([
    ["an escape sequence", "\u001b[2J\u001b[31mred", "\\u001b[2J\\u001b[31mred"],
    ["a line break", "Floe\nCOMPLIANT", "Floe COMPLIANT"],
    ["a change of direction", "Floe\u202eDTL", "Floe\\u202eDTL"],
    ["a C1 control", "Floe\u009b31m", "Floe\\u009b31m"],
    ["invisible tags", "Floe\u{e0041}", "Floe\\ue0041"],
  ])("takes the effect from %s in a name", (_, name, shown) => {
    const hostile = evaluator.evaluate({ ...icyOffering, issuer: { ...icyOffering.issuer, name } });
    const printed = toText(hostile);
    expect(printed).toContain(shown);
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]|[\u{e0000}-\u{e007f}]/u);
  });

  it("writes a row as a sentence where a table does not fit", () => {
    expect(flat(toText(report, { width: 60 }))).toContain("- Party: Floe Ltd; Stated at: /issuer; As: issuer (primary); Rule: aq.act.small-sale; Breach: A sale stays under the ceiling");
  });

  it("keeps a table in line whatever a name's length", () => {
    const long = evaluator.evaluate({ ...icyOffering, issuer: { ...icyOffering.issuer, name: "x".repeat(300) } });
    const lines = toText(long).split("\n");
    const table = lines.slice(lines.findIndex((line) => line.startsWith("Party")));
    expect(table.slice(0, 6).every((line) => line.length <= 100)).toBe(true);
  });
});
