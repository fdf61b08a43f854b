import type { InputIssue } from "../offering/input-error";
import { showValue } from "../offering/input-error";
import { nearest } from "../offering/nearest";
import type { Offering } from "../offering/offering";
import type { FactDeclaration, FactDeclarations, Subject } from "./declaration";
import type { LocalBlock } from "./local";
import { fits, localCode, localName } from "./local";

/** Whether what an offering states for one jurisdiction is what that jurisdiction asks. */

function expectation(fact: FactDeclaration): string {
  switch (fact.type) {
    case "boolean":
      return "true or false";
    case "integer":
      return "a whole number, zero or more";
    case "number":
      return "a number";
    case "money":
      return 'an amount such as { amount: "1000000", currency: "USD" }, or "indefinite"';
    case "date":
      return 'a date as YYYY-MM-DD, or "not-yet-occurred"';
    case "code":
      return fact.values === undefined ? "a code" : `one of ${fact.values.join(", ")}`;
    case "codes":
      return fact.values === undefined ? "a list of codes" : `a list of ${fact.values.join(", ")}`;
  }
}

/** The jurisdictions for which an offering states what only they ask. */
export function statedFor({ local, sales = [], parties = [] }: Offering): ReadonlySet<string> {
  return new Set([local, ...sales.map((sale) => sale.local), ...parties.map((party) => party.local)].flatMap((block) => (block === undefined ? [] : Object.keys(block))));
}

/** What is wrong with the local facts of one jurisdiction: names nobody declared, values of the wrong type, facts of another subject. */
export function checkLocalFacts(offering: Offering, code: string, facts: FactDeclarations): readonly InputIssue[] {
  const issues: InputIssue[] = [];
  const prefix = code.toLowerCase();
  const check = (block: LocalBlock | undefined, subject: Subject, home: string): void => {
    const stated = block?.[code];
    if (stated === undefined) return;
    for (const [name, value] of Object.entries(stated)) {
      const pointer = `${home}/local/${code}/${name}`;
      const id = `${prefix}.${name}`;
      const declared = Object.hasOwn(facts, id) ? facts[id] : undefined;
      const fact = declared?.readAs === undefined ? declared : undefined;
      if (fact === undefined || fact.subject !== subject) {
        const names = Object.entries(facts).flatMap(([known, f]) => (f.subject === subject && f.readAs === undefined && localCode(known) === code ? [localName(known)] : []));
        const near = fact === undefined ? nearest(name, names) : undefined;
        const hint = fact === undefined ? near && `did you mean "${near}"?` : `it is stated on ${fact.subject === "offering" ? "the offering" : `a ${fact.subject}`}`;
        issues.push({ pointer, expected: `a fact that ${code} asks of the ${subject}`, found: showValue(name), ...(hint && { hint }) });
      } else if (!fits(fact, value)) issues.push({ pointer, expected: expectation(fact), found: showValue(value) });
    }
  };
  check(offering.local, "offering", "");
  offering.sales?.forEach((sale, i) => check(sale.local, "sale", `/sales/${i}`));
  offering.parties?.forEach((party, i) => check(party.local, "party", `/parties/${i}`));
  return issues;
}
