import type { Jurisdiction } from "./model";
import { once } from "../offering/once";
import type { BareBody, BarePlace } from "./bare";
import { rememberDigest } from "./digest";
import { prepare } from "./prepared";

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

/** A pack apart: its head, and how the rest is got. */
export interface PackedPlace {
  readonly head: Head;
  /** The names of the parts that it has. */
  readonly parts: readonly string[];
  readonly law: () => unknown;
  /** What verdicts need of the law, with its facts as a JSON text apart, and its planned conditions (see `prepared.ts`). */
  readonly judged: () => { readonly bare: unknown; readonly facts: string; readonly plan: unknown };
  /** That of the pack as a whole, worked out when the package was built. */
  readonly digest: string;
  readonly parentDigest?: string;
}

/**
 * A pack as the package carries it: its law is read when something asks for it, so that a place which no offering touches
 * costs next to nothing to import, and one that is touched is judged before its words are read.
 */
export function packedJurisdiction({ head, parts, law, judged, digest, parentDigest }: PackedPlace): Jurisdiction {
  const pack = lazily(head, law as () => Body, parts as readonly Part[]);
  const read = once(judged);
  const facts = once(() => JSON.parse(read().facts) as BarePlace["facts"]);
  const bare = once((): BarePlace => ({
    ...head,
    ...(read().bare as Omit<BareBody, "facts">),
    get facts() {
      return facts();
    },
  }));
  rememberDigest(pack, digest);
  prepare(pack, { bare, plan: () => read().plan, parentDigest });
  return pack;
}

const isPart = (key: string): boolean => (PARTS as readonly string[]).includes(key);

/** What is known of a place without reading its law. */
export function headOf(pack: Jurisdiction): Head {
  const names = Object.keys(pack).filter((key) => !isPart(key)) as (keyof Head)[];
  // What is left of a pack without its parts is its head; the entries of an object are not typed one by one.
  return Object.fromEntries(names.map((name) => [name, pack[name]])) as unknown as Head;
}

/** A pack apart, as far as it is law: its head, the names of the parts it has, and those parts. */
export function unpacked(pack: Jurisdiction): { readonly head: Head; readonly parts: readonly Part[]; readonly law: object } {
  const parts = PARTS.filter((part) => pack[part] !== undefined);
  return { head: headOf(pack), parts, law: Object.fromEntries(parts.map((part) => [part, pack[part]])) };
}
