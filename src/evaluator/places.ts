import type { LawOfPlace } from "../catalogue/as-of";
import { lawOfPlace } from "../catalogue/as-of";
import type { BarePlace } from "../catalogue/bare";
import type { Catalogue } from "../catalogue/catalogue";
import type { Jurisdiction } from "../catalogue/model";
import { bareOf } from "../catalogue/prepared";
import type { NexusKind } from "../facts/nexus";
import type { Territory } from "../facts/reading";
import { territoryOf } from "../facts/reading";
import { addDuration } from "../logic/duration";
import type { Offering } from "../offering/offering";
import { once } from "../offering/once";
import type { Tools } from "./compile";
import { nexusKindsOf } from "./compile";
import { coverage, uncovered } from "./scope";
import type { Workplace } from "./workplace";
import { workplace } from "./workplace";

/** The places of a catalogue on a day, and what a reader must know of their law then. */

/** A place of which nothing is read before something may touch it. */
export interface Place {
  readonly code: string;
  /** What facts are told of the place. */
  readonly territory: Territory;
  readonly ready: () => ReadyPlace;
}

export interface ReadyPlace {
  readonly law: LawOfPlace<BarePlace>;
  readonly kinds: readonly NexusKind[];
  /** What a reader must know of its law on the day. */
  readonly limits: () => readonly string[];
  /** Whether a country is a member that has law of its own, and no pack that speaks for it. */
  readonly memberWithoutLaw: () => (country: string) => boolean;
  /** Compiled when an offering first touches the place. */
  readonly work: () => Workplace;
}

export function placeOn(pack: Jurisdiction, asOf: string, catalogue: Catalogue, tools: Tools): Place {
  return { code: pack.code, territory: territoryOf(pack), ready: once(() => readyPlace(pack, asOf, catalogue, tools)) };
}

function readyPlace(pack: Jurisdiction, asOf: string, catalogue: Catalogue, tools: Tools): ReadyPlace {
  const law = lawOfPlace(bareOf(pack), asOf);
  const { jurisdiction } = law;
  // Where the law is recorded in part, what touches the place is judged by all of its rules, in force on the day or not.
  const rules = recordedInPart(jurisdiction, asOf) ? jurisdiction.rules : law.rules.map(({ rule }) => rule);
  return {
    law,
    kinds: nexusKindsOf(rules),
    limits: once(() => limitsOf(jurisdiction, asOf)),
    memberWithoutLaw: once(() => membersWithoutLaw(pack, catalogue)),
    work: once(() => workplace(pack, asOf, tools, undefined, law)),
  };
}

/** The members of an order that have law of their own, and for which no pack speaks. */
function membersWithoutLaw({ memberLaw, code, territory }: Jurisdiction, catalogue: Catalogue): (country: string) => boolean {
  if (memberLaw !== true) return () => false;
  const own = catalogue.jurisdictions.filter(({ parent }) => parent === code).flatMap((pack) => pack.territory);
  return coverage([{ territory: territory.filter((country) => !own.includes(country)) }]);
}

/** What is said of the members that the offering touches and whose own law is not there to be looked at. */
export function memberNotes({ law, memberWithoutLaw }: ReadyPlace, offering: Offering): readonly string[] {
  if (law.jurisdiction.memberLaw !== true) return [];
  const isMember = memberWithoutLaw();
  const countries = [...uncovered(offering, (place) => !isMember(place)).keys()];
  return countries.length === 0 ? [] : [`Only the law of ${law.jurisdiction.name} was looked at for ${countries.join(", ")}: the national law there is not in the catalogue.`];
}

export function recordedInPart({ completeFrom }: Pick<Jurisdiction, "completeFrom">, asOf: string): boolean {
  return completeFrom !== undefined && asOf < completeFrom;
}

/** What a reader must know of the law of a place on a day before relying on any answer. */
function limitsOf(jurisdiction: BarePlace, asOf: string): readonly string[] {
  const { completeFrom, lastChecked, lists = [] } = jurisdiction;
  const stale = lists.filter(({ knownUntil, goodFor }) => addDuration(knownUntil, goodFor) < asOf);
  return [
    ...(recordedInPart(jurisdiction, asOf) ? [`The law in force before ${completeFrom!} is recorded in part: breaches are found, but nothing is cleared on ${asOf}.`] : []),
    ...stale.map(({ title, knownUntil }) => `Stale on ${asOf}: "${title}" is known as it stood on ${knownUntil}; look the list up before relying on it.`),
    ...(asOf > lastChecked ? [`The law was last checked on ${lastChecked}; what has changed since is not known.`] : []),
  ];
}
