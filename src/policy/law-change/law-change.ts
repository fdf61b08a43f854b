import { canonicalJson } from "../../catalogue/digest";
import type { Jurisdiction, Rule } from "../../catalogue/model";
import type { Ground, GroundKind } from "./grounds";
import { groundsOf, placeGround } from "./grounds";

/** What is different between two laws, as far as it bears on one rule. */

export interface LawChange {
  /** `day`: nothing in the law, only the day itself (`id` says through what: `due`, `asOf`, `party.licences`, `rates`). */
  readonly kind: GroundKind | "day";
  readonly id: string;
  readonly title: string;
  readonly change: "added" | "removed" | "changed";
  /** The day from which the later state counts; absent where it is not dated, or older than its sources record. */
  readonly from?: string;
  /** The value of a parameter, the places of a list, whether a text is in force: where the thing has a value to tell. */
  readonly before?: unknown;
  readonly after?: unknown;
  readonly unit?: string;
  /** Which attributes of a rule, exemption, definition or place are written differently. */
  readonly parts?: readonly string[];
}

const keyOf = ({ kind, id }: Pick<Ground, "kind" | "id">): string => `${kind} ${id}`;

/** Parts that are told as a value before and after. */
const TOLD = ["value", "inForce", "places"] as const;

function changedGround(before: Ground, after: Ground): LawChange[] {
  const names = [...new Set([...Object.keys(before.parts), ...Object.keys(after.parts)])];
  const differing = names.filter((name) => canonicalJson(before.parts[name] ?? null) !== canonicalJson(after.parts[name] ?? null));
  if (differing.length === 0) return [];
  const { kind, id, title, unit, from } = after;
  const told = TOLD.find((name) => differing.includes(name) && name in before.parts && name in after.parts);
  const written = differing.filter((name) => name !== told);
  return [
    {
      kind,
      id,
      title,
      change: "changed",
      // A day that both share is not the day of the difference.
      ...(from !== undefined && (told !== undefined || before.from !== from) && { from }),
      ...(told !== undefined && { before: before.parts[told], after: after.parts[told] }),
      ...(unit !== undefined && { unit }),
      ...(written.length > 0 && { parts: written }),
    },
  ];
}

/** The differences between two sets of grounds, in the order of the later one. */
export function changesBetween(before: readonly Ground[], after: readonly Ground[]): readonly LawChange[] {
  const known = new Map(before.map((ground) => [keyOf(ground), ground]));
  const kept = new Set(after.map(keyOf));
  const only = ({ kind, id, title, unit, from }: Ground, change: "added" | "removed"): LawChange => ({ kind, id, title, change, ...(unit !== undefined && { unit }), ...(change === "added" && from !== undefined && { from }) });
  return [
    ...after.flatMap((ground) => {
      const earlier = known.get(keyOf(ground));
      return earlier === undefined ? [only(ground, "added")] : changedGround(earlier, ground);
    }),
    ...before.filter((ground) => !kept.has(keyOf(ground))).map((ground) => only(ground, "removed")),
  ];
}

/** A rule in one of the laws that are compared, with the place it belongs to; no rule when the law has none of that id. */
export interface RuleThere {
  readonly rule: Rule | undefined;
  readonly place: Jurisdiction | undefined;
  readonly day?: string;
}

/** Whether a place has something that a rule there happens not to read. */
function has(place: Jurisdiction, { kind, id }: Pick<LawChange, "kind" | "id">): boolean {
  const among = (items: readonly { readonly id: string }[] | undefined): boolean => items?.some((item) => item.id === id) === true;
  if (kind === "fact") return Object.hasOwn(place.facts, id);
  return (kind === "parameter" && among(place.parameters)) || (kind === "concept" && among(place.concepts)) || (kind === "list" && among(place.lists)) || (kind === "instrument" && among(place.instruments));
}

/**
 * What a rule rests on that differs between two laws. With days: as it stands on each; without: with all its days. A rule
 * that only one of them has is the one difference.
 */
export function changesBehind(before: RuleThere, after: RuleThere): readonly LawChange[] {
  const at = ({ rule, place, day }: RuleThere): readonly Ground[] | undefined => (rule === undefined || place === undefined ? undefined : groundsOf(rule, place, day));
  const [earlier, later] = [at(before), at(after)];
  if (earlier !== undefined && later !== undefined)
    // What is only read by one of them, and stands in both laws, is no change: the rule is, that reads it.
    return changesBetween(earlier, later).filter((one) => one.change === "changed" || !has((one.change === "added" ? before : after).place!, one));
  const only = earlier ?? later;
  if (only === undefined) return [];
  return changesBetween(earlier === undefined ? [] : only.slice(0, 1), later === undefined ? [] : only.slice(0, 1));
}

/** What differs about a place as such: its reach, and from when its law is on record as a whole. */
export function changesOfPlace(before: Jurisdiction | undefined, after: Jurisdiction | undefined, days: { readonly before: string; readonly after: string }): readonly LawChange[] {
  const at = (place: Jurisdiction | undefined, day: string): readonly Ground[] => (place === undefined ? [] : [placeGround(place, day)]);
  return changesBetween(at(before, days.before), at(after, days.after));
}
