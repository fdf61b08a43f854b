import type { FactDeclaration, FactType, FactValue, Subject } from "./declaration";
import { NOT_YET } from "./declaration";
import type { MoneyAmount } from "./money";
import { moneyIn } from "./money";
import type { Reading } from "./reading";

/** A fact that every jurisdiction shares: its declaration, how it is read, and where it is stated. */
export interface CoreFact<S extends Subject = Subject, T extends FactType = FactType> extends FactDeclaration<T> {
  readonly subject: S;
  /** The value for one jurisdiction and subject; undefined when the offering does not settle it. */
  readonly read: (reading: Reading) => FactValue | undefined;
  /** JSON pointer to where the offering states it (`{sale}` and `{party}` stand for the subject's index). */
  readonly at: string;
}

type Shape<S extends Subject, T extends FactType> = Omit<CoreFact<S, T>, "type" | "subject" | "read">;

type Declared<S extends Subject, T extends FactType, D> = D & { readonly subject: S; readonly type: T; readonly read: CoreFact["read"] };

/** Declares a fact of a type: with how it is read, or else as the attribute that its pointer leads to. */
const declare = <T extends FactType>(type: T) => {
  function fact<const S extends Subject, const D extends Shape<S, T>>(subject: S, shape: D): Declared<S, T, D>;
  function fact<const S extends Subject, const D extends Shape<S, T>>(subject: S, read: CoreFact["read"], shape: D): Declared<S, T, D>;
  function fact<const S extends Subject, const D extends Shape<S, T>>(subject: S, ...[first, second]: readonly [D] | readonly [CoreFact["read"], D]): Declared<S, T, D> {
    const shape = second ?? (first as D);
    return { subject, type, read: second === undefined ? attributeReader(type, subject, shape.at) : (first as CoreFact["read"]), ...shape };
  }
  return fact;
};

/** How stated values become a fact's, where they are not taken as they stand. The schema has checked them: an attribute has the type that its fact declares. */
const READ_AS: Readonly<Partial<Record<FactType, (value: unknown, reading: Reading) => FactValue | undefined>>> = {
  date: (value) => dateValue(value as Parameters<typeof dateValue>[0]),
  money: (value, { place, rates, asOf }) => moneyIn(value as MoneyAmount | "indefinite" | undefined, place.currency, rates, asOf),
};

/** Reads an attribute of the subject as the offering states it. */
function attributeReader(type: FactType, subject: Subject, at: string): CoreFact["read"] {
  const [first, second, third] = at.split("/").slice(subject === "offering" ? 1 : 3) as [string, string?, string?];
  const asStated = READ_AS[type];
  const stated = (reading: Reading): unknown => {
    const holder = reading[subject] as Record<string, unknown> | undefined;
    const value = holder?.[first];
    return second === undefined ? value : memberAt(memberAt(value, second), third);
  };
  return asStated === undefined ? (stated as CoreFact["read"]) : (reading) => asStated(stated(reading), reading);
}

/** A member of what is stated; the thing itself where no member is asked for. */
function memberAt(value: unknown, name: string | undefined): unknown {
  return name === undefined ? value : (value as Record<string, unknown> | undefined)?.[name];
}

export const booleanFact = declare("boolean");
export const integerFact = declare("integer");
export const numberFact = declare("number");
export const moneyFact = declare("money");
export const dateFact = declare("date");
export const codeFact = declare("code");
export const codesFact = declare("codes");

/** A date of the offering as a fact value. */
export function dateValue(date: string | undefined): string | undefined {
  return date === "not-yet-occurred" ? NOT_YET : date;
}

/** A pointer template with the subject's position filled in. */
export function pointerAt(template: string, saleIndex: number, partyIndex: number): string {
  return template.replace("{sale}", String(saleIndex)).replace("{party}", String(partyIndex));
}
