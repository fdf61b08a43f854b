import type { Jurisdiction } from "./model";
import { rememberDigest } from "./digest";

/** The name, reach and currency of a place. */
export type Head = Omit<Jurisdiction, Part>;

/** The law itself, which is large and is read when it is first asked for. */
const PARTS = ["facts", "instruments", "parameters", "concepts", "lists", "tallies", "rules", "untranslated"] as const satisfies readonly (keyof Jurisdiction)[];
type Part = (typeof PARTS)[number];
type Body = Pick<Jurisdiction, Part>;

/** A place whose law is made when some part of it is first read, and then stays. */
export function lazily(head: Head, make: () => Body, parts: readonly Part[] = PARTS): Jurisdiction {
  let made: Body | undefined;
  const place = { ...head };
  for (const part of parts) Object.defineProperty(place, part, { enumerable: true, configurable: true, get: () => (made ??= make())[part] });
  return place as Jurisdiction;
}

/**
 * A pack as the package carries it: its law is a text until something asks for it, so that a place which no offering
 * touches costs next to nothing to import.
 *
 * @param digest that of the pack as a whole, worked out when the package was built
 */
export function packedJurisdiction(head: Head, parts: readonly string[], law: string, digest: string): Jurisdiction {
  const pack = lazily(head, () => JSON.parse(law) as Body, parts as readonly Part[]);
  rememberDigest(pack, digest);
  return pack;
}

const isPart = (key: string): boolean => (PARTS as readonly string[]).includes(key);

/** What is known of a place without reading its law. */
export function headOf(pack: Jurisdiction): Head {
  const names = Object.keys(pack).filter((key) => !isPart(key)) as (keyof Head)[];
  return Object.fromEntries(names.map((name) => [name, pack[name]])) as unknown as Head;
}

/** A pack apart: its head, the names of the parts it has, and those parts as text. */
export function unpacked(pack: Jurisdiction): { readonly head: Head; readonly parts: readonly Part[]; readonly law: string } {
  const parts = PARTS.filter((part) => pack[part] !== undefined);
  return { head: headOf(pack), parts, law: JSON.stringify(Object.fromEntries(parts.map((part) => [part, pack[part]]))) };
}
