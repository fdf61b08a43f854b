import type { FactDeclaration, FactType, FactValue, Subject } from "./declaration";
import { NOT_YET } from "./declaration";
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

const declare =
  <T extends FactType>(type: T) =>
  <const S extends Subject, const D extends Shape<S, T>>(
    subject: S,
    read: CoreFact["read"],
    shape: D,
  ): D & { readonly subject: S; readonly type: T; readonly read: CoreFact["read"] } => ({ subject, type, read, ...shape });

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
