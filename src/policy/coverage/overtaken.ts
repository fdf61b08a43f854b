import { lawOfPlace } from "../../catalogue/as-of";
import { canonicalJson } from "../../catalogue/digest";
import type { Exemption, Jurisdiction, Rule } from "../../catalogue/model";
import type { ExpressionNode } from "../../logic/expression";
import { candidateDays } from "./edges";
import { NOT_DEFEATED, REQUIREMENTS } from "./items";

/**
 * Exemptions that never decide a rule alone, by the form of the rule: another way out asks for no more than they do, so that
 * whoever meets them meets that one too.
 */

/** The other ways out of a rule that an exemption is overtaken by, each as what it asks for. */
export interface Overtaking {
  /** An exemption, or the requirements. */
  readonly by: string;
  /** The conditions of the exemption that this asks for as well. */
  readonly shared: ReadonlySet<string>;
}

/** What an exemption asks for, by condition; that it is not defeated is one more. */
function askedBy({ conditions, exceptWhen }: Exemption): ReadonlyMap<string, string> {
  const named = Object.entries<ExpressionNode>(conditions).map(([name, node]): readonly [string, string] => [name, canonicalJson(node)]);
  return new Map([...named, ...(exceptWhen === undefined ? [] : [[NOT_DEFEATED, `not ${canonicalJson(exceptWhen)}`] as const])]);
}

/** The exemptions that are law on each of the days between which the law does not change. */
function exemptionsByDay(place: Jurisdiction): readonly ReadonlySet<string>[] {
  return ["1900-01-01", ...candidateDays(place)].map((day) => new Set(lawOfPlace(place, day).rules.flatMap(({ exemptions }) => exemptions.map(([id]) => id))));
}

/** Which exemptions of a rule are overtaken. @param place pared down to the rule */
export function overtakingOf({ requires, unless = {} }: Rule, place: Jurisdiction): (id: string) => readonly Overtaking[] {
  const exemptions = Object.entries(unless);
  const asked = new Map(exemptions.map(([id, exemption]) => [id, askedBy(exemption)]));
  const required = requires && new Map(Object.entries<ExpressionNode>(requires).map(([name, node]) => [name, canonicalJson(node)]));
  const days = exemptionsByDay(place);
  const stands = (id: string, other: string): boolean => other === REQUIREMENTS || days.every((day) => !day.has(id) || day.has(other));
  const ways = [...(required === undefined ? [] : [[REQUIREMENTS, required] as const]), ...asked];
  return (id) => {
    const own = asked.get(id)!;
    const questions = new Set(own.values());
    return ways
      .filter(([by, other]) => by !== id && other.size > 0 && [...other.values()].every((question) => questions.has(question)) && stands(id, by))
      .map(([by, other]): Overtaking => {
        const shared = new Set(other.values());
        return { by, shared: new Set([...own].filter(([, question]) => shared.has(question)).map(([name]) => name)) };
      });
  };
}
