import type { Subject } from "../../../facts/declaration";
import type { Draft, Node, Wanted } from "./draft";
import { subjectNode } from "./draft";
import { writeIssuer } from "./issuer";
import { writeParties } from "./parties";
import { writeCurrency, writeEvent, writePlain } from "./plain";
import { writeSales } from "./sales";

/**
 * An offering of which these facts are true: the way back from what a place reads to what somebody states. What is built
 * is a proposal: whoever uses it lets the evaluator read it again, and drops it when the facts come out otherwise.
 */

/** Core facts that are worked out from several statements, and are written by those who know how. */
const WORKED_OUT: ReadonlySet<string> = new Set([
  "asOf", "issuer.country", "issuer.votesHeldHere", "issuer.deFactoControlledHere", "sale.country", "sale.place", "sale.status", "sale.offered", "sale.unsolicited",
  "sales.classesHere", "sales.offereesHere", "sales.offeredElsewhere", "secondary.venueTypes", "party.country", "party.natural", "party.capacities", "party.licences", "party.abroad",
]);

const isWorkedOut = (id: string): boolean => WORKED_OUT.has(id) || /\.(here|[a-z]+Here)$/i.test(id);

export interface Setting {
  readonly subject: Subject;
  /** The offering that is changed; a new one when left out. */
  readonly base?: Node;
  /** The sale or party that the facts are about. */
  readonly index?: number;
  /** The codes that conditions ask of a fact, so that another one can be told. */
  readonly asked?: (wanted: Wanted) => readonly string[];
}

/** Writes facts into an offering; undefined when no place or value was found that could make them true. */
export function realise(wanted: readonly Wanted[], { subject, base = {}, index = 0, asked = () => [] }: Setting): Node | undefined {
  const draft: Draft = { offering: structuredClone(base), subject, index };
  subjectNode(draft);
  for (const want of [...wanted].sort((a, b) => Number(a.source.core?.id === "currency.here") - Number(b.source.core?.id === "currency.here"))) {
    const { source } = want;
    const { readAs } = source.declaration;
    if (source.core !== undefined) {
      if (source.core.id === "currency.here") writeCurrency(draft, want);
      else if (!isWorkedOut(source.core.id)) writePlain(draft, want, asked(want));
    } else if (readAs !== undefined && ("filing" in readAs || "document" in readAs)) writeEvent(draft, want);
    else writePlain(draft, want, asked(want));
  }
  return writeIssuer(draft, wanted) && writeSales(draft, wanted) && writeParties(draft, wanted) ? draft.offering : undefined;
}
