import { isIsin } from "./isin";
import { isLei } from "./lei";

/** ISO 24165 token identifier: nine digits and consonants (no vowels, no Y), not starting with zero. */
const dtiPattern = /^[1-9B-DF-HJ-NP-TV-XZ][0-9B-DF-HJ-NP-TV-XZ]{8}$/;

/** Whether text has the form of an ISO 24165 digital token identifier. */
export const isDti = (text: string): boolean => dtiPattern.test(text);

/** ISO 10962: category, group and four attributes. */
export const isCfi = (text: string): boolean => /^[A-Z]{6}$/.test(text);

/** ISO 10383 market identifier. */
export const isMic = (text: string): boolean => /^[A-Z0-9]{4}$/.test(text);

/** CAIP-2 blockchain identifier, such as `eip155:1`. */
export const isCaip2 = (text: string): boolean => /^[-a-z0-9]{3,8}:[-_a-zA-Z0-9]{1,32}$/.test(text);

/** CAIP-10 account identifier, such as `eip155:1:0xab16…`. */
export const isCaip10 = (text: string): boolean =>
  /^[-a-z0-9]{3,8}:[-_a-zA-Z0-9]{1,32}:[-.%a-zA-Z0-9]{1,128}$/.test(text);

const matches = (pattern: RegExp) => (text: string): boolean => pattern.test(text);
const anything = matches(/^\S(?:.{0,126}\S)?$/);

/** What an identifier of each scheme must look like. Check digits are verified where the scheme has them. */
export const identifierSchemes = {
  LEI: isLei,
  ISIN: isIsin,
  DTI: isDti,
  "DTI-FFG": isDti,
  CFI: isCfi,
  MIC: isMic,
  BIC: matches(/^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/),
  ELF: matches(/^[A-Z0-9]{4}$/),
  CIK: matches(/^[0-9]{1,10}$/),
  CRD: matches(/^[0-9]{1,10}$/),
  "SEC-FILE": matches(/^[0-9]{3}-[0-9]{1,8}(?:-[0-9]{1,4})?$/),
  VAT: matches(/^[A-Z]{2}[A-Z0-9+*.]{2,13}$/),
  NATIONAL: anything,
  "CAIP-2": isCaip2,
  "CAIP-10": isCaip10,
} as const satisfies Record<string, (text: string) => boolean>;

/** The registries an identifier can come from. */
export type IdentifierScheme = keyof typeof identifierSchemes;
