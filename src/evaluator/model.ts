import type { BASES, Evidence, Force, KNOWLEDGE_STANDARDS, OpenTexture, RuleKind } from "../catalogue/model";
import type { NexusKind } from "../facts/nexus";
import type { ExposureRole } from "../facts/roles";

/** The report: what `evaluate` answers. Plain JSON; scripts depend on its shape. */

/** What one rule says of one subject. */
export type Outcome = "violated" | "undetermined" | "pending" | "exempt" | "satisfied" | "inapplicable";

/** What the law of a place says of the offering, worst first. */
export const VERDICTS = ["prohibited", "non-compliant", "undetermined", "not-covered", "compliant"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A known fact that an outcome rests on. */
export interface Because {
  readonly fact: string;
  readonly meaning: string;
  readonly value: boolean | number | string | readonly string[];
  /** What a number counts: an ISO 4217 code for money, else `percent`, `months`, `persons`... Absent on every other value. */
  readonly unit?: string;
  /** Where the offering states it (RFC 6901). */
  readonly pointer: string;
}

export interface ReportedCitation {
  readonly instrument: string;
  readonly title: string;
  readonly number?: string;
  readonly authority: string;
  readonly provision: string;
  readonly date?: string;
  readonly url?: string;
  readonly force: Force;
  readonly evidence: Evidence;
}

/** A party that answers for a violation. */
export interface ExposedParty {
  readonly party: string;
  readonly name: string;
  readonly role: ExposureRole;
  readonly basis: (typeof BASES)[number];
  readonly knowledge?: (typeof KNOWLEDGE_STANDARDS)[number];
  readonly citations: readonly ReportedCitation[];
  readonly note?: string;
}

/** How one way out of a rule fares: which of its conditions fail and which are unknown. */
export interface ExemptionResult {
  readonly id: string;
  readonly title: string;
  /** The offering relies on it. */
  readonly claimed?: true;
  readonly outcome: "met" | "failed" | "unknown";
  readonly conditions: number;
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
  readonly citations: readonly ReportedCitation[];
}

export interface Finding {
  readonly rule: string;
  readonly jurisdiction: string;
  readonly kind: RuleKind;
  readonly force: Force;
  readonly outcome: Outcome;
  /** JSON pointer to the sale or party judged; empty for the offering. */
  readonly subject: string;
  /** The party's name, or the sale in words ("sale to hk.professional in HK"); absent for the offering. */
  readonly subjectName?: string;
  readonly title: string;
  readonly explanation: string;
  readonly because: readonly Because[];
  readonly citations: readonly ReportedCitation[];
  /** The weakest standard of evidence among what the outcome rests on. */
  readonly evidence: Evidence;
  readonly requirements?: { readonly unmet: readonly string[]; readonly unknown: readonly string[] };
  /** The claimed ones first, then the met, then the nearest. */
  readonly exemptions: readonly ExemptionResult[];
  readonly exposed: readonly ExposedParty[];
  /** Capacities the law also reaches for which the offering names nobody. */
  readonly unnamedRoles?: readonly ExposureRole[];
  readonly remedies: readonly string[];
  /** Facts that would settle an undetermined outcome, and only those. */
  readonly missing: readonly string[];
  readonly openTexture?: readonly OpenTexture[];
  readonly due?: string;
  /** The first day on which what the rule restricts becomes free. */
  readonly freeFrom?: string;
  readonly notes?: readonly string[];
}

export interface JurisdictionResult {
  readonly code: string;
  readonly name: string;
  readonly verdict: Verdict;
  /** What touches the place. */
  readonly nexus: readonly NexusKind[];
  /** What may touch it, as far as the offering says. When `nexus` is empty, its rules wait for the answer. */
  readonly possibleNexus: readonly NexusKind[];
  /** What limits the answer as a whole: law recorded in part on that day, or not checked since. */
  readonly notes?: readonly string[];
}

export interface Question {
  readonly fact: string;
  readonly pointer: string;
  readonly ask: string;
  /** How many open findings and scopes wait for this fact. */
  readonly settles: number;
  /** The places that ask. */
  readonly jurisdictions: readonly string[];
  /** Present when only a person can answer. */
  readonly judgement?: { readonly by: string; readonly note: string };
}

export interface PartyExposure {
  readonly party: string;
  readonly name: string;
  /** Rule ids, each once. */
  readonly violations: readonly string[];
}

/**
 * Something that is due, or a day on which a restriction ends. `undetermined`: whether it was done, or is owed at all, is
 * not known. `free`: from `due` on, what the rule restricts (resale, flowback) may be done.
 */
export interface Duty {
  readonly rule: string;
  readonly jurisdiction: string;
  readonly subject: string;
  readonly title: string;
  readonly due: string;
  readonly outcome: "pending" | "violated" | "undetermined" | "free";
}

/** Whether the token or offer belongs to a class of the law, and why. Classes it does not belong to are left out. */
export interface Classification {
  readonly jurisdiction: string;
  readonly concept: string;
  readonly title: string;
  readonly outcome: "met" | "unknown";
  readonly because: readonly Because[];
  readonly missing: readonly string[];
  readonly citations: readonly ReportedCitation[];
  readonly evidence: Evidence;
}

/** Law that is proposed or enacted but does not bind on the date. */
export interface HorizonNote {
  readonly rule: string;
  readonly jurisdiction: string;
  readonly title: string;
  /** First day in force, or its month or year where no more is known; null when none is set. */
  readonly from: string | null;
  readonly proposal: boolean;
}

export interface Report {
  readonly verdict: Verdict;
  readonly asOf: string;
  readonly receipt: { readonly engine: string; readonly catalogue: string; readonly offering: string };
  readonly jurisdictions: readonly JurisdictionResult[];
  /** The jurisdictions whose law was looked at, touched or not. */
  readonly checked: readonly string[];
  /** Only some of the catalogue was asked for: nothing is said of the rest, nor of places the catalogue does not cover. */
  readonly restricted: boolean;
  /** Covered places that the offering is known not to touch. */
  readonly outOfScope: readonly string[];
  readonly classifications: readonly Classification[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  readonly exposure: readonly PartyExposure[];
  readonly duties: readonly Duty[];
  readonly horizon: readonly HorizonNote[];
}
