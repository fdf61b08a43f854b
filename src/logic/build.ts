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

/**
 * The typed builders for one jurisdiction: its currency and its local facts decide what compiles.
 *
 * @example
 * ```ts
 * const { is, equals, atMost } = vocabulary("HKD", facts);
 * all(is("sale.here"), equals("sale.investorClass", "hk.professional"), atMost("sale.amount", smallOffer));
 * ```
 */
export function vocabulary<const Local extends FactDeclarations, const Currency extends string>(_currency: Currency, _local: Local) {
  type F = CoreFacts & Local;
  type Numeric = "integer" | "number" | "money";

  const compare =
    (operator: ComparisonOperator) =>
    <K extends Ids<F, Numeric>>(fact: K, limit: ParameterRef<UnitOf<F, K, Currency>>): Expression<SubjectOf<F, K>> =>
      comparison(operator, { var: fact }, { param: limit.id });

  /** The subject of the date on the right of a comparison: a date fact, or a date moved on. */
  type SubjectOfDate<O> = O extends keyof F ? SubjectOf<F, O> : O extends LaterDate<infer S> ? S : never;

  const compareDates =
    (operator: ComparisonOperator) =>
    <K extends Ids<F, "date">, O extends Ids<F, "date"> | LaterDate<Subject>>(date: K, other: O): Expression<SubjectOf<F, K> | SubjectOfDate<O>> =>
      comparison(operator, { var: date }, typeof other === "string" ? { var: other } : other.operand);

  return {
    /** A yes-no fact is yes. */
    is: <K extends Ids<F, "boolean">>(fact: K): Expression<SubjectOf<F, K>> => ({ var: fact }),
    /** A yes-no fact is known to be no. */
    isNot: <K extends Ids<F, "boolean">>(fact: K): Expression<SubjectOf<F, K>> => ({ "!": [{ var: fact }] }),
    /** A code has this value. */
    equals: <K extends Ids<F, "code">>(fact: K, value: ValueOf<F, K>): Expression<SubjectOf<F, K>> => ({ "==": [{ var: fact }, value] }),
    /** A code is one of these values. */
    oneOf: <K extends Ids<F, "code">>(fact: K, values: readonly ValueOf<F, K>[]): Expression<SubjectOf<F, K>> => ({
      in: [{ var: fact }, values],
    }),
    /** A list of codes holds this value. */
    includes: <K extends Ids<F, "codes">>(fact: K, value: ValueOf<F, K>): Expression<SubjectOf<F, K>> => ({ in: [value, { var: fact }] }),
    /** A list of codes holds at least one of these values. */
    includesAny: <K extends Ids<F, "codes">>(fact: K, values: readonly ValueOf<F, K>[]): Expression<SubjectOf<F, K>> =>
      any(...values.map((value): Expression<SubjectOf<F, K>> => ({ in: [value, { var: fact }] }))),
    /** The fact is at most the parameter: the boundary is inside. */
    atMost: compare("<="),
    /** The fact is less than the parameter: the boundary is outside. */
    lessThan: compare("<"),
    /** The fact is at least the parameter: the boundary is inside. */
    atLeast: compare(">="),
    /** The fact is more than the parameter: the boundary is outside. */
    moreThan: compare(">"),
    /** A date is not later than another. */
    onOrBefore: compareDates("<="),
    /** A date is earlier than another. */
    before: compareDates("<"),
    /** A date is not earlier than another. */
    onOrAfter: compareDates(">="),
    /** A date is later than another. */
    after: compareDates(">"),
    /** A date moved on by a duration of the law, by the calendar. */
    later: <K extends Ids<F, "date">>(date: K, duration: ParameterRef<"duration">): LaterDate<SubjectOf<F, K>> => ({
      operand: { plus: [{ var: date }, { param: duration.id }] },
    }),
  };
}
