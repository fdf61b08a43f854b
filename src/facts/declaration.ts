/**
 * What a fact is: one typed question about an offering, answered for one jurisdiction and one subject.
 *
 * A fact is declared once. Its TypeScript type, the checker, the explanation, the question put to the
 * issuer and the pointer back into the offering all come from that declaration.
 */

/** What a rule, and so a fact, speaks about: the whole offering, one tranche into one country, or one party. */
export const SUBJECTS = ["offering", "sale", "party"] as const;
export type Subject = (typeof SUBJECTS)[number];

export type FactType = "boolean" | "integer" | "number" | "money" | "date" | "code" | "codes";

/**
 * A projected value.
 *
 * - `boolean`, `code` (string), `date` (`YYYY-MM-DD`), `integer`, `number`;
 * - `money`: a number in the fact's currency, order-preserving to the cent (see `money.ts`);
 *   `Infinity` stands for an amount without a ceiling;
 * - `codes`: an array; an array holding {@link MORE} is known not to be exhaustive.
 *
 * Absent (`undefined`) is unknown, never false.
 */
export type FactValue = boolean | number | string | readonly string[];

/** The member that marks a list of codes as possibly longer than stated. */
export const MORE = "?";

/** The date that stands for "has not occurred": later than every date of the calendar. */
export const NOT_YET = "9999-12-31";

/** A question only a person can answer: the law uses a term that it leaves open. */
export interface Judgement {
  /** Who has to judge, e.g. "counsel", "the CSRC". */
  readonly by: string;
  /** What the law leaves open and what is known of it. */
  readonly note: string;
}

export interface FactDeclaration<T extends FactType = FactType> {
  readonly subject: Subject;
  readonly type: T;
  /**
   * The unit of a number: `percent`, `months`, `persons`, `days`, `count`; for money an ISO 4217 code, or
   * `local` for the currency of the jurisdiction that reads it.
   */
  readonly unit?: string;
  /** The values a code can take. Absent on an open list such as investor classes. */
  readonly values?: readonly string[];
  /** What it means that the fact holds, as a phrase that an explanation can print. */
  readonly meaning: string;
  /** The question that asks an issuer for it. */
  readonly ask: string;
  /** False for what cannot be altered by anyone planning the offering (where the asset lies). Default true. */
  readonly changeable?: boolean;
  /** Present when only a person can answer. */
  readonly judgement?: Judgement;
  /** Reads what the offering already states instead of asking again. */
  readonly readAs?: ReadAs;
}

/** As much of a declaration as reading the fact takes. */
export type FactShape = Pick<FactDeclaration, "subject" | "type" | "unit" | "values" | "readAs">;

/** Events in the life of a document or filing that have a date. */
export const DOCUMENT_DATES = ["draftedOn", "notifiedOn", "approvedOn", "publishedOn", "modifiedOn", "withdrawnOn"] as const;
export const FILING_DATES = ["filedOn", "acceptedOn"] as const;

/**
 * Where else in the offering a local fact is stated:
 *
 * - `fact`: a core fact as another territory reads it (`{ fact: "asset.here", territory: ["CN"] }`), or another
 *   jurisdiction's local fact (`{ fact: "cn.consentStatus" }`);
 * - `at`: an attribute of the fact's subject, as a JSON pointer from there (`{ at: "/issuer/badActor/event" }` of the
 *   offering, `{ at: "/reverseSolicitation/claimed" }` of a sale); `open` where the list has a `...Complete` sibling;
 * - `filing`: the first date of a filing of this form; `document`: that of a document of this kind for the place (or for
 *   none in particular). Known not to have occurred when the list is complete and names none.
 */
export type ReadAs =
  | { readonly fact: string; readonly territory?: readonly string[] }
  | { readonly at: string; readonly open?: boolean }
  | { readonly filing: string; readonly date: (typeof FILING_DATES)[number] }
  | { readonly document: string; readonly date: (typeof DOCUMENT_DATES)[number] };

export type FactDeclarations = Readonly<Record<string, FactDeclaration>>;

/** The currency a money fact is expressed in for a jurisdiction. */
export function factUnit(declaration: FactDeclaration, currency: string): string | undefined {
  return declaration.type === "money" && (declaration.unit ?? "local") === "local" ? currency : declaration.unit;
}
