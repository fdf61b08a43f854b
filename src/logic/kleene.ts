/**
 * Strong Kleene three-valued logic, as small integers so that a memo is a byte array.
 * Zero is not a truth value: it marks a memo cell that has not been computed.
 */
export const TRUE = 1;
export const FALSE = 2;
export const UNKNOWN = 3;

export type Kleene = typeof TRUE | typeof FALSE | typeof UNKNOWN;

export function not(value: Kleene): Kleene {
  return value === UNKNOWN ? UNKNOWN : value === TRUE ? FALSE : TRUE;
}
