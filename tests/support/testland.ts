import { cite, concept, defineFacts, instrument, parameter, rule, vocabulary } from "../../src/authoring";
import type { Conditions, Exemption, Instrument, Jurisdiction, Rule } from "../../src/catalogue/model";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { createEvaluator } from "../../src/evaluator/create";
import type { EvaluateOptions } from "../../src/evaluator/evaluate";
import type { Finding, Report } from "../../src/evaluator/model";

/** A small country whose law is easy to see through. Its place is Singapore's, its money the Singapore dollar. */

export const facts = defineFacts({
  "zz.applies": { subject: "offering", type: "boolean", meaning: "the rule applies", ask: "Does the rule apply?" },
  "zz.done": { subject: "offering", type: "boolean", meaning: "it was done", ask: "Was it done?" },
  "zz.filed": { subject: "offering", type: "boolean", meaning: "it was filed", ask: "Was it filed?" },
  "zz.first": { subject: "offering", type: "boolean", meaning: "the first condition holds", ask: "Does the first condition hold?" },
  "zz.second": { subject: "offering", type: "boolean", meaning: "the second condition holds", ask: "Does the second condition hold?" },
  "zz.defeated": { subject: "offering", type: "boolean", meaning: "the exemption is defeated", ask: "Is the exemption defeated?" },
  "zz.fair": { subject: "offering", type: "boolean", meaning: "the terms are fair", ask: "Are the terms fair?", judgement: { by: "counsel", note: "fair is not defined" } },
  "zz.event": { subject: "offering", type: "date", meaning: "day of the event", ask: "When was the event?" },
  "zz.sum": { subject: "offering", type: "money", meaning: "the sum", ask: "What is the sum?" },
  "zz.ofSale": { subject: "sale", type: "boolean", meaning: "the sale qualifies", ask: "Does the sale qualify?" },
  "zz.ofParty": { subject: "party", type: "boolean", meaning: "the party qualifies", ask: "Does the party qualify?" },
});

export const act = instrument({ id: "zz.act", title: "Act", number: "No. 1", authority: "Parliament", issued: "2019-01-01", inForce: { from: "2020-01-01" }, force: "statute", evidence: "primary", url: "https://law.example/act" });
export const guideline = instrument({ id: "zz.guideline", title: "Guideline", authority: "Regulator", inForce: { from: "2020-01-01" }, force: "guidance", evidence: "secondary" });
export const draft = instrument({ id: "zz.draft", title: "Draft", authority: "Parliament", inForce: { from: null }, force: "proposal", evidence: "primary" });
export const reform = instrument({ id: "zz.reform", title: "Reform", authority: "Parliament", inForce: { from: "2027-01-01" }, force: "statute", evidence: "primary" });
export const repealed = instrument({ id: "zz.repealed", title: "Repealed", authority: "Parliament", inForce: { from: "2010-01-01", to: "2019-12-31" }, force: "statute", evidence: "primary" });

export const cap = parameter({ id: "zz.cap", title: "Cap", unit: "SGD", values: { "2020-01-01": 100, "2026-01-01": 200, "2030-01-01": null }, cites: [cite(act, "s. 9")] });
export const shaky = parameter({ id: "zz.shaky", title: "Shaky number", unit: "SGD", values: { "2020-01-01": 100 }, cites: [cite(act, "s. 9", { evidence: "unverified" })] });
export const fortnight = parameter({ id: "zz.fortnight", title: "Fortnight", unit: "duration", values: { "2020-01-01": "P14D" }, cites: [cite(act, "s. 8")] });

export const { is, isNot, atMost, after } = vocabulary("SGD", facts);

export const done = concept({ id: "zz.is-done", title: "Done", subject: "offering", when: is("zz.done"), cites: [cite(act, "s. 2")] });

/** A rule of Testland: a statute's prohibition on local issuers unless said otherwise. */
export function zz(more: Partial<Rule> = {}): Rule {
  return rule({ id: "zz.act.rule", title: "The rule", kind: "prohibition", cites: [cite(act, "s. 1")], subject: "offering", nexus: ["issuer"], exposes: [], remedies: ["Do it."], ...more } as Rule);
}

export const way = (conditions: Conditions, more: Partial<Exemption> = {}): Exemption => ({ title: "A way out", conditions, cites: [cite(act, "s. 5")], ...more });

export function testland(rules: readonly Rule[], more: Partial<Jurisdiction> = {}): Jurisdiction {
  const instruments: readonly Instrument[] = [act, guideline, draft, reform, repealed];
  return { code: "ZZ", name: "Testland", currency: "SGD", territory: ["SG"], lastChecked: "2099-12-31", facts, instruments, parameters: [cap, shaky, fortnight], concepts: [done], rules, ...more };
}

export const here = { jurisdictionOfOrganisation: "SG", principalPlaceOfBusiness: "SG", name: "Issuer Ltd" };
export const elsewhere = { jurisdictionOfOrganisation: "KY", principalPlaceOfBusiness: "KY" };

/** An offering of a local issuer that states these local facts. */
export const stating = (local: object, more: object = {}): object => ({ issuer: here, local: { ZZ: local }, ...more });

export function judge(rules: readonly Rule[], offering: object, options: EvaluateOptions = {}): Report {
  return createEvaluator(createCatalogue([testland(rules)])).evaluate(offering, { asOf: "2026-06-01", all: true, jurisdictions: ["ZZ"], ...options });
}

export function find(report: Report, id = "zz.act.rule", subject?: string): Finding {
  const found = report.findings.filter((finding) => finding.rule === id && (subject === undefined || finding.subject === subject));
  if (found.length !== 1) throw new Error(`${found.length} findings of ${id}`);
  return found[0]!;
}
