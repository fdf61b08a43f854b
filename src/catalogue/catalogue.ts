import type { LawOfPlace } from "./as-of";
import { lawOfPlace } from "./as-of";
import { digestOf, keptDigest } from "./digest";
import type { Jurisdiction } from "./model";
import { parentOf, withParent } from "./parent";

/** The version of the JSON form in which a catalogue is saved. */
export const CATALOGUE_FORMAT = "perimeter.catalogue/1";

export interface CatalogueJson {
  readonly format: typeof CATALOGUE_FORMAT;
  readonly jurisdictions: readonly Jurisdiction[];
}

/** Jurisdictions with their instruments, parameters, concepts and rules, on every date. Immutable. */
export interface Catalogue {
  readonly jurisdictions: readonly Jurisdiction[];
  /** The same, each with what it takes over from its parent: what the law of a place is looked up in. */
  readonly places: readonly Jurisdiction[];
  /** SHA-256 over the digests of the packs, each over its canonical JSON: the same before saving and after loading. */
  readonly digest: string;
  /** The law of one day, by jurisdiction. */
  readonly asOf: (date: string) => readonly LawOfPlace[];
  readonly toJSON: () => CatalogueJson;
}

/**
 * Puts packs of rules together. The packs are taken as the compiler has checked them; data from elsewhere goes
 * through {@link loadCatalogue}, which checks it as strictly.
 *
 * @throws TypeError when two packs have the same code, or a pack's parent is not among them
 */
export function createCatalogue(jurisdictions: readonly Jurisdiction[]): Catalogue {
  const sorted = [...jurisdictions].sort((a, b) => (a.code < b.code ? -1 : 1));
  sorted.forEach((pack, i) => {
    if (pack.code === sorted[i + 1]?.code) throw new TypeError(`two packs for the jurisdiction "${pack.code}"`);
  });
  const places = sorted.map((pack) => {
    const parent = parentOf(pack, sorted);
    if (pack.parent !== undefined && parent === undefined) throw new TypeError(`the law of "${pack.code}" needs that of "${pack.parent}", which is not in the catalogue`);
    return withParent(pack, parent);
  });
  const json: CatalogueJson = { format: CATALOGUE_FORMAT, jurisdictions: sorted };
  let digest: string | undefined;
  return {
    jurisdictions: sorted,
    places,
    get digest() {
      return (digest ??= digestOf({ format: CATALOGUE_FORMAT, jurisdictions: sorted.map((pack) => [pack.code, keptDigest(pack)]) }));
    },
    asOf: (date) => places.map((pack) => lawOfPlace(pack, date)),
    toJSON: () => json,
  };
}
