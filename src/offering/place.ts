import { isCountryCode, isSubdivisionCode } from "./codes/lists";

/**
 * Financial zones with their own regulator and no ISO code of their own, each with the ISO 3166-2 subdivision it lies in.
 * `AE-VARA` is the emirate of Dubai as seen by its Virtual Assets Regulatory Authority, the DIFC excluded.
 */
export const financialZones: ReadonlyMap<string, string> = new Map([
  ["AE-DIFC", "AE-DU"],
  ["AE-VARA", "AE-DU"],
  ["AE-ADGM", "AE-AZ"],
  ["KZ-AIFC", "KZ-71"],
]);

/**
 * Places that ISO 3166-2 also lists as a subdivision of another country, by that second code. Their law is their own,
 * so the country code is the one the library compares: `CN-HK` must never count as mainland China.
 */
const ownCountry: ReadonlyMap<string, string> = new Map([
  ["CN-HK", "HK"],
  ["CN-MO", "MO"],
  ["CN-TW", "TW"],
  ["FI-01", "AX"],
  ["FR-971", "GP"],
  ["FR-972", "MQ"],
  ["FR-973", "GF"],
  ["FR-974", "RE"],
  ["FR-976", "YT"],
  ["FR-BL", "BL"],
  ["FR-MF", "MF"],
  ["FR-NC", "NC"],
  ["FR-PF", "PF"],
  ["FR-PM", "PM"],
  ["FR-TF", "TF"],
  ["FR-WF", "WF"],
  ["NL-AW", "AW"],
  ["NL-BQ1", "BQ"],
  ["NL-BQ2", "BQ"],
  ["NL-BQ3", "BQ"],
  ["NL-CW", "CW"],
  ["NL-SX", "SX"],
  ["NO-21", "SJ"],
  ["NO-22", "SJ"],
  ["US-AS", "AS"],
  ["US-GU", "GU"],
  ["US-MP", "MP"],
  ["US-PR", "PR"],
  ["US-UM", "UM"],
  ["US-VI", "VI"],
]);

/** Codes people write for a country that is registered under another one. */
const misnomers: ReadonlyMap<string, string> = new Map([
  ["UK", "GB"],
  ["EL", "GR"],
]);

/** An ISO 3166-1 country, an ISO 3166-2 subdivision or a registered financial zone. */
export const isPlace = (text: string): boolean =>
  text.length === 2 ? isCountryCode(text) : isSubdivisionCode(text) || financialZones.has(text);

/** The place that somebody who wrote `found` probably meant. */
export function placeHint(found: string): string | undefined {
  const upper = found.trim().toUpperCase();
  const [country = "", ...rest] = upper.split("-");
  const meant = [misnomers.get(country) ?? country, ...rest].join("-");
  if (meant !== found && isPlace(meant)) return meant;
  return undefined;
}

/** The one code under which a place is compared: `CN-HK` and `HK` are both `HK`. */
export const canonicalPlace = (place: string): string => (place.length === 2 ? place : (ownCountry.get(place) ?? place));

/**
 * Whether a place lies in a territory given as a list of countries, subdivisions and zones. A subdivision is in its country
 * and a zone in its subdivision and country; a place with a country code of its own (`HK`, `PR`, `RE`) is in no other country,
 * so a law that reaches such places lists them. Second-level subdivisions (`GB-BFS`, `FR-75C`) are in their country only.
 */
export function placeIsIn(place: string, territory: readonly string[]): boolean {
  const own = canonicalPlace(place);
  const zoneOf = own.length === 2 ? undefined : financialZones.get(own);
  const country = own.slice(0, 2);
  for (const code of territory) {
    const wanted = canonicalPlace(code);
    if (wanted === own || wanted === country || wanted === zoneOf) return true;
  }
  return false;
}
