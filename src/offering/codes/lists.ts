import { countryCodes } from "./countries.generated";
import { currencyCodes } from "./currencies.generated";
import { subdivisionCodes } from "./subdivisions.generated";
import { once } from "../once";

// Every list is decoded on first use: most programs that import the library never ask for one.
const countries = /* @__PURE__ */ once(() => new Set([...chunks(countryCodes, 2), "XK"]));
const currencies = /* @__PURE__ */ once(() => new Set(chunks(currencyCodes, 3)));
const subdivisionLines = /* @__PURE__ */ once(() => new Map(subdivisionCodes.trim().split("\n").map((line) => [line.slice(0, 2), line])));
/** By country: an offering names subdivisions of a few, and there are 5,000 in all. */
const subdivisions = new Map<string, ReadonlySet<string>>();

function subdivisionsOf(country: string): ReadonlySet<string> {
  let codes = subdivisions.get(country);
  if (!codes) {
    codes = new Set(decodeCountry(subdivisionLines().get(country) ?? ""));
    if (codes.size > 0) subdivisions.set(country, codes);
  }
  return codes;
}

/** ISO 3166-1 alpha-2 codes, and the user-assigned `XK` (Kosovo) that the EU and the IMF use. */
export const isCountryCode = (code: string): boolean => countries().has(code);

/** ISO 3166-2 codes. */
export const isSubdivisionCode = (code: string): boolean => subdivisionsOf(code.slice(0, 2)).has(code);

/** ISO 4217 codes except `XXX` and `XTS`, which denote no currency. */
export const isCurrencyCode = (code: string): boolean => currencies().has(code);

/** All country codes, in order. */
export const countryCodeList = (): readonly string[] => [...countries()];

/** All subdivision codes, grouped by country. */
export const subdivisionCodeList = (): readonly string[] => [...subdivisionLines().values()].flatMap(decodeCountry);

/** All currency codes, in order. */
export const currencyCodeList = (): readonly string[] => [...currencies()];

function chunks(text: string, size: number): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += size) parts.push(text.slice(at, at + size));
  return parts;
}

/** Undoes `encodeSubdivisions` of scripts/generate-codes.ts for one line. */
function decodeCountry(line: string): string[] {
  const [numbers = "", ...letters] = line.slice(2).split(",");
  const codes = numbers.split(" ").filter(Boolean).flatMap(decodeRun);
  letters.forEach((run, index) => codes.push(...chunks(run, index + 1)));
  return codes.map((code) => `${line.slice(0, 2)}-${code}`);
}

function decodeRun(run: string): string[] {
  const [first = "", last = first] = run.split("-");
  const codes: string[] = [];
  for (let n = Number(first); n <= Number(last); n++) codes.push(String(n).padStart(first.length, "0"));
  return codes;
}
