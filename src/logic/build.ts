import type { CoreFacts } from "../facts/core-facts";
import type { FactDeclarations, FactType, Subject } from "../facts/declaration";
import type { ComparisonOperator, Expression, ExpressionNode, Operand } from "./expression";

/** The builders with which rules are written. What they accept is what the facts' declarations allow. */

/** What a condition needs to know of a dated number of the law: its id, and its unit so that units cannot be mixed. */
export interface ParameterRef<Unit extends string> {
  readonly id: string;
  readonly unit: Unit;
}

/** What a condition needs to know of a legal definition. */
export interface ConceptRef<S extends Subject> {
  readonly id: string;
  readonly subject: S;
}

/** Every condition holds. */
export function all<S extends Subject>(...conditions: readonly Expression<S>[]): Expression<S> {
  return conditions.length === 1 ? conditions[0]! : ({ and: conditions } as Expression<S>);
}

/** At least one condition holds. */
export function any<S extends Subject>(...conditions: readonly Expression<S>[]): Expression<S> {
  return conditions.length === 1 ? conditions[0]! : ({ or: conditions } as Expression<S>);
}

/** The condition does not hold. Unknown stays unknown. */
export function not<S extends Subject>(condition: Expression<S>): Expression<S> {
  return { "!": [condition] } as Expression<S>;
}

/** The legal definition is met. */
export function holds<S extends Subject>(concept: ConceptRef<S>): Expression<S | "offering"> {
  return { concept: concept.id };
}

/** What a condition needs to know of a list of places. */
export interface ListRef {
  readonly id: string;
}

/**
 * Plain JSON Logic for what the typed builders cannot say; runs on `json-logic-js`, so a user's own
 * `jsonLogic.add_operation` works. Unknown when anything it reads is unknown. Fits a rule about any subject: the
 * facts it names are checked when the catalogue is.
 */
export function jsonLogic(tree: unknown): Expression<never> {
  return { opaque: tree };
}

// A computed key widens to an index signature; the operator's type already says which key it is.
const comparison = (operator: ComparisonOperator, left: Operand, right: Operand): ExpressionNode =>
  ({ [operator]: [left, right] }) as unknown as ExpressionNode;

type Ids<F extends FactDeclarations, T extends FactType> = {
  [K in keyof F & string]: F[K]["type"] extends T ? K : never;
}[keyof F & string];

type SubjectOf<F extends FactDeclarations, K extends keyof F> = F[K]["subject"];

type ValueOf<F extends FactDeclarations, K extends keyof F> = F[K] extends { readonly values: readonly (infer V extends string)[] } ? V : string;

type UnitOf<F extends FactDeclarations, K extends keyof F, Currency extends string> = F[K] extends { readonly unit: infer U extends string }
  ? U extends "local"
    ? Currency
    : U
  : F[K] extends { readonly type: "money" }
    ? Currency
    : never;

/** A date of the offering some time later. */
export interface LaterDate<S extends Subject> {
  readonly operand: Operand;
  readonly subject?: S;
}

type Numeric = "integer" | "number" | "money";

/** Compares a number or an amount with a dated parameter in the same unit. */
export type Compare<F extends FactDeclarations, Currency extends string> = <K extends Ids<F, Numeric>>(
  fact: K,
  limit: ParameterRef<UnitOf<F, K, Currency>>,
) => Expression<SubjectOf<F, K>>;

/** Compares a date of the offering with another, possibly moved on by a period, or with a date of the law. */
export interface CompareDates<F extends FactDeclarations> {
  <K extends Ids<F, "date">>(date: K, day: ParameterRef<"date">): Expression<SubjectOf<F, K>>;
  <K extends Ids<F, "date">, L extends Ids<F, "date">>(date: K, other: L): Expression<SubjectOf<F, K> | SubjectOf<F, L>>;
  <K extends Ids<F, "date">, S extends Subject>(date: K, other: LaterDate<S>): Expression<SubjectOf<F, K> | S>;
}

/** The typed builders of one jurisdiction. */
export interface Vocabulary<F extends FactDeclarations, Currency extends string> {
  /** A yes-no fact is yes. */
  readonly is: <K extends Ids<F, "boolean">>(fact: K) => Expression<SubjectOf<F, K>>;
  /** A yes-no fact is known to be no. */
  readonly isNot: <K extends Ids<F, "boolean">>(fact: K) => Expression<SubjectOf<F, K>>;
  /** A code has this value. */
  readonly equals: <K extends Ids<F, "code">>(fact: K, value: ValueOf<F, K>) => Expression<SubjectOf<F, K>>;
  /** A code is one of these values. */
  readonly oneOf: <K extends Ids<F, "code">>(fact: K, values: readonly ValueOf<F, K>[]) => Expression<SubjectOf<F, K>>;
  /** A place is on the list on the day. The list names countries or parts of them: ask for the country, the part, or both. */
  readonly onList: <K extends Ids<F, "code">>(fact: K, list: ListRef) => Expression<SubjectOf<F, K>>;
  /** A list of codes holds this value. */
  readonly includes: <K extends Ids<F, "codes">>(fact: K, value: ValueOf<F, K>) => Expression<SubjectOf<F, K>>;
  /** A list of codes holds at least one of these values. */
  readonly includesAny: <K extends Ids<F, "codes">>(fact: K, values: readonly ValueOf<F, K>[]) => Expression<SubjectOf<F, K>>;
  /** The fact is at most the parameter: the boundary is inside. */
  readonly atMost: Compare<F, Currency>;
  /** The fact is less than the parameter: the boundary is outside. */
  readonly lessThan: Compare<F, Currency>;
  /** The fact is at least the parameter: the boundary is inside. */
  readonly atLeast: Compare<F, Currency>;
  /** The fact is more than the parameter: the boundary is outside. */
  readonly moreThan: Compare<F, Currency>;
  /** A date is not later than another. */
  readonly onOrBefore: CompareDates<F>;
  /** A date is earlier than another. */
  readonly before: CompareDates<F>;
  /** A date is not earlier than another. */
  readonly onOrAfter: CompareDates<F>;
  /** A date is later than another. */
  readonly after: CompareDates<F>;
  /** A date moved on by a duration of the law, by the calendar. */
  readonly later: <K extends Ids<F, "date">>(date: K, duration: ParameterRef<"duration">) => LaterDate<SubjectOf<F, K>>;
}

/**
 * The typed builders for one jurisdiction: its currency and its local facts decide what compiles.
 *
 * @example
 * ```ts
 * const { is, equals, atMost } = vocabulary("HKD", facts);
 * all(is("sale.here"), equals("sale.investorClass", "hk.professional"), atMost("sale.amount", smallOffer));
 * ```
 */
export function vocabulary<const Local extends FactDeclarations, const Currency extends string>(
  _currency: Currency,
  _local: Local,
): Vocabulary<CoreFacts & Local, Currency> {
  const compare =
    (operator: ComparisonOperator) =>
    (fact: string, limit: { readonly id: string }): ExpressionNode =>
      comparison(operator, { var: fact }, { param: limit.id });

  const compareDates =
    (operator: ComparisonOperator) =>
    (date: string, other: string | LaterDate<Subject> | ParameterRef<"date">): ExpressionNode =>
      comparison(operator, { var: date }, typeof other === "string" ? { var: other } : "operand" in other ? other.operand : { param: other.id });

  const has = (fact: string, value: string): ExpressionNode => ({ in: [value, { var: fact }] });

  return {
    is: (fact) => ({ var: fact }),
    isNot: (fact) => ({ "!": [{ var: fact }] }),
    equals: (fact, value) => ({ "==": [{ var: fact }, value] }),
    oneOf: (fact, values) => ({ in: [{ var: fact }, values] }),
    onList: (fact, list) => ({ in: [{ var: fact }, { list: list.id }] }),
    includes: has,
    includesAny: (fact, values) => any(...values.map((value) => has(fact, value))),
    atMost: compare("<="),
    lessThan: compare("<"),
    atLeast: compare(">="),
    moreThan: compare(">"),
    onOrBefore: compareDates("<="),
    before: compareDates("<"),
    onOrAfter: compareDates(">="),
    after: compareDates(">"),
    later: (date, duration) => ({ operand: { plus: [{ var: date }, { param: duration.id }] } }),
  };
}
