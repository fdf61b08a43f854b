import type { FactDeclarations, Subject } from "../facts/declaration";
import type { NexusKind } from "../facts/nexus";
import type { ExposureRole } from "../facts/roles";
import type { Expression, Reads } from "../logic/expression";

/** The catalogue as data: every type here is plain JSON, so the law can be saved, hashed, compared and loaded. */

/** How binding a text is. A `proposal` never binds; it is shown as a note on the horizon. */
export const FORCES = ["statute", "regulation", "rulebook", "guidance", "staff-statement", "self-regulatory", "proposal"] as const;
export type Force = (typeof FORCES)[number];

const BINDING: ReadonlySet<Force> = new Set(["statute", "regulation", "rulebook"]);

/** Whether a text binds. Soft law (guidance, staff statements, self-regulation) does not, nor does a proposal. */
export function isBinding(force: Force): boolean {
  return BINDING.has(force);
}

/** How a statement of law was checked: read in the text itself, in a reliable secondary source, or not confirmed. */
export const EVIDENCES = ["primary", "secondary", "unverified"] as const;
export type Evidence = (typeof EVIDENCES)[number];

/** The worse of two standards of evidence. */
export function weakerEvidence(a: Evidence, b: Evidence): Evidence {
  return EVIDENCES[Math.max(EVIDENCES.indexOf(a), EVIDENCES.indexOf(b))]!;
}

/**
 * Days on which something is law, both ends included. `from: null` means that no date has been set yet; `from` left
 * out, that its first day is not recorded. Where no more of an end is known than its month or year, that is what is given:
 * `2018-12`, `2018`. Within it a rule does not bind and an exemption helps, and nothing is cleared there (`completeFrom`).
 */
export interface InForce {
  readonly from?: string | null;
  readonly to?: string;
}

/** A text of law: statute, notice, circular, rulebook, decision. */
export interface Instrument {
  readonly id: string;
  readonly title: string;
  /** Official number, e.g. `Yin Fa [2026] No. 42`. */
  readonly number?: string;
  readonly authority: string;
  /** Day of issue, or the month or year where no more is known. */
  readonly issued?: string;
  readonly inForce: InForce;
  readonly force: Force;
  readonly evidence: Evidence;
  /** Official address of the text. Never a mirror or a news copy. */
  readonly url?: string;
  readonly note?: string;
}

/** A place in an instrument. */
export interface Citation {
  readonly instrument: string;
  /** Article, section, item or topic. */
  readonly provision: string;
  /** Narrower than the instrument's, when only the pin-cite or the content is weaker. */
  readonly evidence?: Evidence;
  readonly url?: string;
}

/** A number of the law. `Unit` is an ISO 4217 code for money, `duration` for an ISO 8601 period, `date` for a day, else `persons`, `percent`, `months`... */
export interface Parameter<Unit extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  /** Value from each day on; `null` ends it. */
  readonly values: Readonly<Record<string, number | string | null>>;
  readonly cites: readonly Citation[];
  readonly evidence?: Evidence;
}

/** A list of places that changes: embargoed territories, countries under increased monitoring. */
export interface PlaceList {
  readonly id: string;
  readonly title: string;
  /** The days on which each place (ISO 3166-1/-2) is on the list. */
  readonly places: Readonly<Record<string, InForce | readonly InForce[]>>;
  /** The last day for which the list is known. */
  readonly knownUntil: string;
  /** How long after that day it may be relied on (ISO 8601); later, a report calls it stale. */
  readonly goodFor: string;
  readonly cites: readonly Citation[];
  readonly evidence?: Evidence;
}

/** A legal definition: a derived fact with its own citation. */
export interface Concept<S extends Subject = Subject> {
  readonly id: string;
  readonly title: string;
  readonly subject: S;
  readonly when: Expression<Reads<S>>;
  readonly cites: readonly Citation[];
  readonly inForce?: InForce;
  readonly evidence?: Evidence;
  readonly note?: string;
  /** The definition is a class of tokens or offers: a report says whether this one belongs to it, and why. */
  readonly classification?: true;
}

/**
 * A fact that is worked out from the list of sales: a count, a sum, or whether there is a sale of a kind. Sales that are
 * excluded never count. The offering may state the fact itself as well, for what the list does not show; of two numbers the
 * larger counts, and a yes wins.
 */
export interface Tally {
  /** The local fact: boolean (there is such a sale), integer (a count) or money (a sum). */
  readonly fact: string;
  /** What is added up; `sales` counts the entries. Left out for a yes-no fact. */
  readonly of?: "offerees" | "purchasers" | "amount" | "sales";
  /** Sales into the country of the sale at hand, into the jurisdiction, or all. */
  readonly among: "country" | "jurisdiction" | "everywhere";
  /** The territory meant by `jurisdiction`, where it is not that of the place which reads the fact. */
  readonly territory?: readonly string[];
  /** Only sales of which this holds. */
  readonly where?: Expression<"sale" | "offering">;
  /**
   * The parameter (unit `duration`) that limits what is added up. Of a sale: to sales in the period that ends on its date.
   * Of the offering: to whatever period of that length holds most. Beside `related`: how far back an earlier offer counts.
   */
  readonly within?: string;
  /** Regimes under which earlier and concurrent offers (`raise.related`) count too. */
  readonly related?: readonly string[];
  readonly cites: readonly Citation[];
}

export const RULE_KINDS = [
  "prohibition",
  "authorisation",
  "disclosure",
  "investor-restriction",
  "transfer-restriction",
  "marketing",
  "aml-kyc",
  "reporting",
  "asset-requirement",
] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** Named conditions, all of which must hold. The name is what a report prints as unmet or unknown. */
export type Conditions<S extends Subject = Subject> = Readonly<Record<string, Expression<Reads<S>>>>;

/** A way out of a rule: all conditions hold and nothing defeats it. */
export interface Exemption<S extends Subject = Subject> {
  readonly title: string;
  readonly conditions: Conditions<S>;
  /** Codes by which an offering claims it, in `sales[].pathway` or `raise.pathways[].regime`. */
  readonly claimedAs?: readonly string[];
  /** What takes the exemption away even when its conditions hold. */
  readonly exceptWhen?: Expression<Reads<S>>;
  readonly cites: readonly Citation[];
  readonly inForce?: InForce;
  readonly evidence?: Evidence;
  readonly note?: string;
}

export const BASES = ["primary", "joint", "secondary", "control"] as const;
export const KNOWLEDGE_STANDARDS = ["strict", "knew", "knew-or-should-have-known"] as const;

/** Who answers for a breach, and on what footing. */
export interface Exposure<S extends Subject = Subject> {
  readonly role: ExposureRole;
  readonly basis: (typeof BASES)[number];
  readonly knowledge?: (typeof KNOWLEDGE_STANDARDS)[number];
  /**
   * In a rule about a party: `subject` (the default) exposes that party when it acts in the role, `any` every
   * party in the role. Other rules always reach every party in the role.
   */
  readonly reach?: "subject" | "any";
  /** Exposed only when this holds (or may hold) of the offering. */
  readonly when?: Expression<Reads<S>>;
  readonly cites?: readonly Citation[];
  readonly note?: string;
}

/** A duty after an event: fulfilled by the due date, pending before it, violated after it. */
export interface Due {
  /** The date fact from which time runs. */
  readonly from: string;
  /** The parameter (unit `duration`) that says how long. Absent: due on the day itself. */
  readonly within?: string;
  /** `weekend`: a last day on a Saturday or Sunday becomes the Monday after. Public holidays are not known to the engine. */
  readonly rolls?: "weekend";
}

/** A term that the law leaves open. */
export interface OpenTexture {
  readonly term: string;
  /** What has to be judged. */
  readonly question: string;
  /** Who has to judge it. */
  readonly by: string;
}

/** One provision of law made decidable. */
export interface Rule<S extends Subject = Subject> {
  readonly id: string;
  readonly title: string;
  readonly kind: RuleKind;
  /** Defaults to the most binding force among the instruments cited and in force. */
  readonly force?: Force;
  readonly cites: readonly Citation[];
  /** Narrower than the instruments': defaults to the days on which any cited instrument is in force. */
  readonly inForce?: InForce;
  readonly subject: S;
  /** Looked at only when one of these touches the jurisdiction. */
  readonly nexus: readonly NexusKind[];
  /** When the rule applies. Absent: whenever its nexus is given. */
  readonly when?: Expression<Reads<S>>;
  /** What the law then requires. Absent: nothing can satisfy it, only an exemption helps. */
  readonly requires?: Conditions<S>;
  readonly unless?: Readonly<Record<string, Exemption<S>>>;
  readonly due?: Due;
  /** The first day on which what the rule restricts becomes free (resale, flowback, publication). Reported; decides nothing. */
  readonly freeFrom?: Due;
  readonly exposes: readonly Exposure<S>[];
  readonly remedies: readonly string[];
  readonly openTexture?: readonly OpenTexture[];
  readonly evidence?: Evidence;
  /** What a reader of a finding should know: limits, conflicts of sources, interpretation chosen. */
  readonly notes?: readonly string[];
}

/** A card of the dossier that could not be made decidable, and what a person must judge instead. */
export interface Untranslated {
  readonly card: string;
  readonly reason: string;
  readonly judge: string;
}

/** The law of one place. */
export interface Jurisdiction {
  readonly code: string;
  readonly name: string;
  /**
   * The wider legal order that applies here too, such as `EU` for `DE`. This pack adds to it, and may use its facts,
   * definitions, numbers and texts as its own.
   */
  readonly parent?: string;
  /** The countries of its territory have law of their own: a report names those that the catalogue has no pack for. */
  readonly memberLaw?: true;
  /** ISO 4217 currency in which its money facts are expressed. */
  readonly currency: string;
  /** ISO 3166-1/-2 or registered zone codes that make up the place. */
  readonly territory: readonly string[];
  /** Parts of the territory where other law applies instead, such as a financial zone. */
  readonly except?: readonly string[];
  /** Law that looks at an offering wherever it is made (sanctions, lists of high-risk countries). Its territory is empty. */
  readonly worldwide?: true;
  /** The day on which the law was last checked. */
  readonly lastChecked: string;
  /**
   * The first day from which the catalogue means to record the whole of the law it speaks about. What was in force
   * earlier is recorded in part: a breach on an earlier day is found, but nothing is cleared there.
   */
  readonly completeFrom?: string;
  readonly facts: FactDeclarations;
  readonly instruments: readonly Instrument[];
  readonly parameters: readonly Parameter[];
  readonly concepts: readonly Concept[];
  readonly lists?: readonly PlaceList[];
  readonly tallies?: readonly Tally[];
  readonly rules: readonly Rule[];
  readonly untranslated?: readonly Untranslated[];
}
