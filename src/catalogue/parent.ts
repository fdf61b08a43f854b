import { headOf, lazily } from "./lazy-pack";
import type { Jurisdiction } from "./model";
import { prepareWithParent } from "./prepared";

/**
 * A place together with what it takes over from the wider legal order it belongs to: the parent's facts, definitions,
 * numbers and texts may be used as its own. Its rules stay its own, since the parent's are judged under the parent's code.
 *
 * Definitions are read for the smaller place. A tally of the parent goes on adding up over the parent's territory: a total
 * for the Union is not a total for Germany.
 */
export function withParent(pack: Jurisdiction, parent: Jurisdiction | undefined): Jurisdiction {
  if (parent === undefined) return pack;
  // Made when it is first read: neither law need be there before.
  const place = lazily(headOf(pack), () => ({
    facts: { ...parent.facts, ...pack.facts },
    instruments: [...pack.instruments, ...parent.instruments],
    parameters: [...pack.parameters, ...parent.parameters],
    concepts: [...pack.concepts, ...parent.concepts],
    lists: [...(pack.lists ?? []), ...(parent.lists ?? [])],
    tallies: [...(pack.tallies ?? []), ...(parent.tallies ?? []).map((tally) => ({ territory: parent.territory, ...tally }))],
    rules: pack.rules,
    ...(pack.untranslated !== undefined && { untranslated: pack.untranslated }),
  }));
  prepareWithParent(place, pack, parent);
  return place;
}

/** The pack that another names as its parent, among those at hand. */
export function parentOf(pack: Jurisdiction, packs: readonly Jurisdiction[]): Jurisdiction | undefined {
  return pack.parent === undefined ? undefined : packs.find(({ code }) => code === pack.parent);
}
