import { MORE } from "../../../facts/declaration";
import type { Territory } from "../../../facts/reading";
import { liesIn } from "../../../facts/reading";
import type { Draft, Node, Wanted } from "./draft";
import { OTHER, first, listAt, subjectNode, wantedOf } from "./draft";
import { placeIn, territories } from "./place";

/** The sales: the one that the facts are about, and those that make what is asked of all of them true. */
export function writeSales(draft: Draft, wanted: readonly Wanted[]): boolean {
  return (draft.subject !== "sale" || writeSale(draft, wanted)) && writeAllSales(draft, wanted);
}

const placeOf = ({ country }: Node): string | undefined => country as string | undefined;
const liesHere = (sale: Node, territory: Territory): boolean => placeOf(sale) !== undefined && liesIn(placeOf(sale)!, territory);
const isOffered = ({ status }: Node): boolean => status !== undefined && status !== "excluded";

function writeSale(draft: Draft, wanted: readonly Wanted[]): boolean {
  const sale = subjectNode(draft);
  const { yes, no } = territories(wanted, "sale.here");
  const country = first(wanted, "sale.country") as string | undefined;
  const part = first(wanted, "sale.place") as string | undefined;
  if (yes.length + no.length > 0 || country !== undefined || part !== undefined) {
    const named = [part, country].find((code) => code !== undefined && code !== OTHER);
    const suits = (place: string) => (country === undefined || country === OTHER || place.slice(0, 2) === country) && (part === undefined || part === OTHER || place === part);
    const place = named !== undefined && yes.every((territory) => liesIn(named, territory)) && !no.some((territory) => liesIn(named, territory)) ? named : placeIn(yes, no, suits);
    if (place === undefined) return false;
    sale["country"] = place;
  }
  const status = first(wanted, "sale.status");
  const offered = first(wanted, "sale.offered");
  const unsolicited = first(wanted, "sale.unsolicited");
  if (status !== undefined) sale["status"] = status === OTHER ? "legacy-holders" : status;
  else if (offered === false) sale["status"] = "excluded";
  else if (unsolicited === true) sale["status"] = "unsolicited-only";
  else if (offered !== undefined || unsolicited !== undefined) sale["status"] = "intended";
  return true;
}

/** Adds a sale into a place, unless there is one already. */
function ensure(draft: Draft, there: (sale: Node) => boolean, inside: readonly Territory[], outside: readonly Territory[], more: Node): boolean {
  const sales = listAt<Node>(draft.offering, "sales");
  const found = sales.find(there);
  if (found !== undefined) return true;
  const country = placeIn(inside, outside);
  if (country === undefined) return false;
  sales.push({ country, ...more });
  return true;
}

function writeAllSales(draft: Draft, wanted: readonly Wanted[]): boolean {
  const { offering } = draft;
  const here = territories(wanted, "sales.here", "customers.here");
  const offered = territories(wanted, "sales.offeredHere");
  const elsewhere = territories(wanted, "sales.offeredElsewhere");
  const unsold = [...here.no, ...offered.no];
  // Nothing is offered where the answer is no: what was is excluded from now on.
  for (const sale of (offering["sales"] as Node[] | undefined) ?? []) if (offered.no.some((territory) => liesHere(sale, territory))) sale["status"] = "excluded";
  for (const territory of offered.yes)
    if (!ensure(draft, (sale) => liesHere(sale, territory) && isOffered(sale), [territory], unsold, { status: "intended" })) return false;
  for (const territory of here.yes)
    if (!ensure(draft, (sale) => liesHere(sale, territory), [territory], here.no, { status: offered.no.length > 0 ? "excluded" : "intended" })) return false;
  for (const territory of elsewhere.yes)
    if (!ensure(draft, (sale) => placeOf(sale) !== undefined && !liesHere(sale, territory) && isOffered(sale), [], [territory, ...unsold], { status: "intended" })) return false;
  if (!writeClasses(draft, wanted, unsold) || !writeOfferees(draft, wanted, unsold)) return false;
  const tallyOfNone = wanted.some(({ source, value }) => source.tallied === true && value === false) && offering["sales"] !== undefined;
  if (unsold.length + elsewhere.no.length > 0 || tallyOfNone) closeList(draft, unsold);
  return true;
}

/** Says that there are no other sales, and where each of them is. */
function closeList({ offering }: Draft, outside: readonly Territory[]): void {
  for (const sale of listAt<Node>(offering, "sales")) {
    sale["country"] ??= placeIn([], outside);
    sale["status"] ??= "intended";
  }
  offering["salesComplete"] = true;
}

function writeClasses(draft: Draft, wanted: readonly Wanted[], unsold: readonly Territory[]): boolean {
  for (const { source, value } of wantedOf(wanted, "sales.classesHere")) {
    const classes = (value as readonly string[]).filter((code) => code !== MORE);
    for (const investorClass of classes)
      if (!ensure(draft, (sale) => liesHere(sale, source.territory) && sale["investorClass"] === investorClass && isOffered(sale), [source.territory], unsold, { status: "intended", investorClass })) return false;
    if ((value as readonly string[]).includes(MORE)) {
      if (classes.length === 0) listAt(draft.offering, "sales");
    } else closeList(draft, classes.length === 0 ? [source.territory, ...unsold] : unsold);
  }
  return true;
}

function writeOfferees(draft: Draft, wanted: readonly Wanted[], unsold: readonly Territory[]): boolean {
  for (const { source, value } of wantedOf(wanted, "sales.offereesHere")) {
    if (value !== 0 && !ensure(draft, (sale) => liesHere(sale, source.territory) && isOffered(sale), [source.territory], unsold, { status: "intended" })) return false;
    closeList(draft, unsold);
    listAt<Node>(draft.offering, "sales").filter((sale) => liesHere(sale, source.territory) && isOffered(sale)).forEach((sale, i) => (sale["offerees"] = i === 0 ? value : 0));
  }
  return true;
}
