import type { Citation, Jurisdiction, Rule } from "../catalogue/model";
import type { PolicyAmendment } from "../catalogue/extend";
import { headOf } from "../catalogue/lazy-pack";
import type { Reads } from "../catalogue/reads";
import { readsOf } from "../catalogue/reads";
import type { ExpressionNode } from "../logic/expression";

/**
 * The law of a place pared down to one rule: the rule with the numbers, definitions, lists, tallies and texts it rests on.
 * It is decided and explained as in the whole, and is compiled in a fraction of the time.
 */

/** Every condition of a rule, wherever in it. */
export function conditionsOf({ when, requires = {}, unless = {}, exposes }: Rule): readonly ExpressionNode[] {
  const exemptions = Object.values(unless).flatMap(({ conditions, exceptWhen }) => [...Object.values(conditions), exceptWhen]);
  return [when, ...Object.values(requires), ...exemptions, ...exposes.map((exposure) => exposure.when)].filter((condition) => condition !== undefined);
}

/** What a rule reads: through definitions, tallies and clocks too. */
export function readsOfRule(rule: Rule, place: Jurisdiction): Reads {
  const direct = readsOf(conditionsOf(rule), place);
  const clocks = [rule.due, rule.freeFrom].filter((clock) => clock !== undefined);
  const facts = new Set([...direct.facts, ...clocks.map(({ from }) => from)]);
  const tallies = (place.tallies ?? []).filter(({ fact }) => facts.has(fact));
  const counted = readsOf(tallies.flatMap(({ where }) => where ?? []), place);
  const periods = [...clocks, ...tallies].flatMap(({ within }) => within ?? []);
  return {
    facts: new Set([...facts, ...counted.facts]),
    parameters: new Set([...direct.parameters, ...counted.parameters, ...periods]),
    concepts: new Set([...direct.concepts, ...counted.concepts]),
    lists: new Set([...direct.lists, ...counted.lists]),
  };
}

const cited = (items: readonly { readonly cites?: readonly Citation[] }[]): readonly string[] => items.flatMap(({ cites = [] }) => cites.map(({ instrument }) => instrument));

/** @param place with what it takes over from the order it belongs to, as in `catalogue.places` */
export function paredTo(rule: Rule, place: Jurisdiction): Jurisdiction {
  const reads = readsOfRule(rule, place);
  const parameters = place.parameters.filter(({ id }) => reads.parameters.has(id));
  const concepts = place.concepts.filter(({ id }) => reads.concepts.has(id));
  const lists = (place.lists ?? []).filter(({ id }) => reads.lists.has(id));
  const tallies = (place.tallies ?? []).filter(({ fact }) => reads.facts.has(fact));
  const texts = new Set(cited([rule, ...Object.values(rule.unless ?? {}), ...rule.exposes, ...parameters, ...concepts, ...lists, ...tallies]));
  return {
    ...headOf(place),
    facts: place.facts,
    instruments: place.instruments.filter(({ id }) => texts.has(id)),
    parameters,
    concepts: concepts.map(({ classification: _class, ...concept }) => concept),
    lists,
    tallies,
    rules: [rule],
  };
}

/** A pared place under an amendment; what the amendment changes elsewhere does not matter to the rule. */
export function amendedTo(place: Jurisdiction, { instruments = {}, parameters = {} }: PolicyAmendment): Jurisdiction {
  return {
    ...place,
    instruments: place.instruments.map((text) => ({ ...text, ...instruments[text.id] })),
    parameters: place.parameters.map((parameter) => {
      const change = parameters[parameter.id];
      return change === undefined ? parameter : { ...parameter, ...change, values: { ...parameter.values, ...change.values } };
    }),
  };
}
