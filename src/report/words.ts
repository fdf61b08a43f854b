import type { Evidence, Force, KNOWLEDGE_STANDARDS } from "../catalogue/model";
import { isBinding } from "../catalogue/model";
import { isWholeDay } from "../catalogue/vague-date";
import type { Finding, Outcome, ReportedCitation, Verdict } from "../evaluator/model";
import type { NexusKind } from "../facts/nexus";
import type { Line, Tone } from "./document";
import { link, toned } from "./document";

/** The words in which reports speak of the closed sets of the model. */

export const VERDICT_WORD: Readonly<Record<Verdict, string>> = {
  "prohibited": "PROHIBITED",
  "non-compliant": "NON-COMPLIANT",
  "undetermined": "UNDETERMINED",
  "not-covered": "NOT COVERED",
  "compliant": "COMPLIANT",
};

export const VERDICT_TONE: Readonly<Record<Verdict, Tone>> = {
  "prohibited": "bad",
  "non-compliant": "bad",
  "undetermined": "warn",
  "not-covered": "warn",
  "compliant": "good",
};

/** Groups of findings, in the order of the report. */
export const OUTCOME_TITLE: Readonly<Record<Outcome, string>> = {
  violated: "Breached",
  undetermined: "Cannot be decided yet",
  pending: "Not due yet",
  exempt: "Exempt",
  satisfied: "Fulfilled",
  inapplicable: "Does not apply",
};

export const NEXUS_WORD: Readonly<Record<NexusKind, string>> = {
  issuer: "issuer",
  sponsor: "sponsor or controller",
  parent: "parent",
  asset: "asset",
  sale: "sales",
  customers: "customers",
  platform: "platform",
  provider: "parties",
  personnel: "staff",
  marketing: "marketing",
  venue: "trading venue",
  currency: "reference currency",
};

/** A date of the law as far as it is known: a day, or `some day of 2018`. */
export function dateWords(date: string): string {
  return isWholeDay(date) ? date : `some day of ${date}`;
}

/** Whether a text binds, and how; soft law is called that. */
export function forceWord(force: Force): string {
  if (force === "proposal") return "proposal, not law";
  return isBinding(force) ? force : `soft law: ${force === "self-regulatory" ? force : force.replace("-", " ")}`;
}

export const EVIDENCE_WORD: Readonly<Record<Evidence, string>> = {
  primary: "read in the text itself",
  secondary: "from a secondary source",
  unverified: "UNVERIFIED",
};

export const KNOWLEDGE_WORD: Readonly<Record<(typeof KNOWLEDGE_STANDARDS)[number], string>> = {
  "strict": "whatever it knew",
  "knew": "if it knew",
  "knew-or-should-have-known": "if it knew or should have known",
};

/** The sale or party a finding is about: "sale to retail in HK", "the party at". */
export function subjectWord({ subject, subjectName }: Pick<Finding, "subject" | "subjectName">): string {
  if (subject === "") return "the offering";
  if (subject.startsWith("/sales/")) return subjectName === undefined ? "the sale at" : `the ${subjectName}`;
  return subjectName === undefined ? "the party at" : `the party ${subjectName}`;
}

/** "1 finding", "2 findings". */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** A value as the offering's author would say it. */
export function valueWord(value: boolean | number | string | readonly string[]): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "object") return value.length === 0 ? "none" : value.map((code) => (code === "?" ? "perhaps others" : code)).join(", ");
  return typeof value === "number" ? grouped(value) : value;
}

/** A value with what it counts: "8,000,000 HKD", "50 percent". */
export function measured(value: boolean | number | string | readonly string[], unit: string | undefined): string {
  return unit === undefined || unit === "count" ? valueWord(value) : `${valueWord(value)} ${unit}`;
}

/** A number with its thousands apart: 8,000,000. */
export function grouped(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  if (!/^-?\d+$/.test(whole)) return String(value);
  const apart = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? apart : `${apart}.${decimals}`;
}

const EVIDENCE_MARK: Readonly<Record<Evidence, Line>> = {
  primary: [],
  secondary: [" ", toned("quiet", "[from a secondary source]")],
  unverified: [" ", toned("warn", "[UNVERIFIED]")],
};

/** A citation in full: title, number, provision, authority, date, force, official address, and how far it was checked. */
export function citationLine({ title, number, provision, authority, date, force, url, evidence }: ReportedCitation): Line {
  const text = [title, number].filter((part) => part !== undefined).join(", ");
  const issue = [authority, date].filter((part) => part !== undefined).join(", ");
  return [`${text}: ${provision}. ${issue}; ${forceWord(force)}.`, ...(url === undefined ? [] : [" ", link(url)]), ...EVIDENCE_MARK[evidence]];
}
