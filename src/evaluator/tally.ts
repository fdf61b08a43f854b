import type { BareTally } from "../catalogue/bare";
import type { FactShape, FactValue } from "../facts/declaration";
import { NOT_YET } from "../facts/declaration";
import { dateValue } from "../facts/core-fact";
import type { MoneyAmount } from "../facts/money";
import { sumMoneyIn } from "../facts/money";
import type { Reading, Truth } from "../facts/reading";
import { both, liesIn, some, sumOf } from "../facts/reading";
import { addDuration } from "../logic/duration";
import type { Kleene } from "../logic/kleene";
import { FALSE, TRUE, UNKNOWN } from "../logic/kleene";
import type { FactVector, Program, Tree } from "../logic/program";
import { canonicalPlace } from "../offering/place";
import type { Offering } from "../offering/offering";
import type { Sale } from "../offering/sale";

/**
 * Facts worked out from the list of sales: persons in one Member State, buyers in any ninety days, proceeds of twelve
 * months. Each sale is put to the tally's condition once; what is then added up depends on the sale or offering that asks.
 *
 * INVARIANT: a sale that may or may not count leaves a sum unknown, never lower or higher; only an exhaustive list counts as a whole.
 */
export interface CompiledTally {
  readonly tally: BareTally;
  readonly declaration: FactShape;
  readonly slot: number;
  readonly where: Tree | undefined;
  /** The period on the day; null for a period that has no value then. */
  readonly within: string | null | undefined;
}

/** A sale as far as a tally is concerned. */
interface Entry {
  readonly sale: Sale;
  /** Whether the tally's condition holds of it, and it is not excluded; judged when it is first asked. */
  readonly counts: () => Truth;
}

type Money = MoneyAmount | "indefinite";

/** Something to be added up: how many, or how much; undefined where that is not stated. */
type Contribution = number | Money | undefined;

const countryOf = (sale: Sale | undefined): string | undefined => sale?.country && canonicalPlace(sale.country).slice(0, 2);

const notExcluded = ({ status }: Sale): Truth => (status === undefined ? undefined : status !== "excluded");

function reached({ tally }: CompiledTally, { place, sale: asking }: Reading, sale: Sale): Truth {
  if (tally.among === "everywhere") return true;
  if (sale.country === undefined) return undefined;
  if (tally.among === "jurisdiction") return liesIn(sale.country, tally.territory === undefined ? place : { territory: tally.territory });
  const country = countryOf(asking);
  return country === undefined ? undefined : countryOf(sale) === country;
}

/** Whether a sale is among those added up. One that lies elsewhere is not put to the condition at all. */
function countsHere(compiled: CompiledTally, reading: Reading, { sale, counts }: Entry): Truth {
  const here = reached(compiled, reading, sale);
  return here === false ? false : both(here, counts());
}

function contribution({ of }: BareTally, sale: Sale): Contribution {
  switch (of) {
    case "offerees":
    case "purchasers":
    case "amount":
      return sale[of];
    default:
      return 1;
  }
}

function total({ declaration }: CompiledTally, parts: readonly Contribution[], { place, rates, asOf }: Reading): number | undefined {
  if (declaration.type !== "money") return sumOf(parts as readonly (number | undefined)[]);
  const currency = declaration.unit === undefined || declaration.unit === "local" ? place.currency : declaration.unit;
  return sumMoneyIn(parts as readonly (Money | undefined)[], currency, rates, asOf);
}

/** Whether an event lies in the period that ends on a day. */
const inPeriod = (event: string, end: string, period: string): boolean => event <= end && addDuration(event, period) > end;

/** The fullest period of the given length, among those that end on the date of an entry. */
function fullest(compiled: CompiledTally, entries: readonly Entry[], period: string, reading: Reading): number | undefined {
  let most = 0;
  for (const { sale } of entries) {
    const end = dateValue(sale.date)!;
    const sum = total(compiled, entries.filter((entry) => inPeriod(dateValue(entry.sale.date)!, end, period)).map((entry) => contribution(compiled.tally, entry.sale)), reading);
    if (sum === undefined) return undefined;
    if (sum > most) most = sum;
  }
  return most;
}

/** The sum over this offering's own sales. */
function ownTotal(compiled: CompiledTally, entries: readonly Entry[], reading: Reading): number | undefined {
  const { tally, within, declaration } = compiled;
  const all = () => total(compiled, entries.map(({ sale }) => contribution(tally, sale)), reading);
  if (within === undefined || tally.related !== undefined || entries.length === 0) return all();
  if (within === null) return undefined;
  if (declaration.subject === "offering" && entries.length === 1) return all();
  if (entries.some(({ sale }) => sale.date === undefined || sale.date === "not-yet-occurred")) return undefined;
  if (declaration.subject === "offering") return fullest(compiled, entries, within, reading);
  const end = dateValue(reading.sale?.date);
  if (end === undefined || end === NOT_YET) return undefined;
  return total(compiled, entries.filter(({ sale }) => inPeriod(dateValue(sale.date)!, end, within)).map(({ sale }) => contribution(tally, sale)), reading);
}

type RelatedOffer = NonNullable<NonNullable<Offering["raise"]>["related"]>[number];

/** Whether an earlier or concurrent offer is added: under one of the regimes, by the same issuer, and recent enough. */
function relatedCounts({ tally, within }: CompiledTally, { offering }: Reading, { regime, sameIssuerOrAffiliate, end }: RelatedOffer): Truth {
  const ofRegime = regime === undefined ? undefined : tally.related!.includes(regime);
  if (within === undefined) return both(ofRegime, sameIssuerOrAffiliate);
  const ended = dateValue(end);
  const start = dateValue(offering.dates?.offerStart);
  const recent = ended === NOT_YET ? true : ended === undefined || start === undefined || within === null ? undefined : addDuration(ended, within) >= start;
  return both(ofRegime, sameIssuerOrAffiliate, recent);
}

/** An earlier offer states what it sold and to how many; to how many it was offered is not known. */
function earlierContribution({ of }: BareTally, { amountSold, investors }: RelatedOffer): Contribution {
  return of === "amount" ? amountSold : of === "purchasers" ? investors : of === "sales" ? 1 : undefined;
}

/** The sum over earlier and concurrent offers; nothing where the tally does not look at them. */
function relatedParts(compiled: CompiledTally, reading: Reading): readonly Contribution[] | undefined {
  if (compiled.tally.related === undefined) return [];
  const { related, relatedComplete } = reading.offering.raise ?? {};
  if (related === undefined || (related.length > 0 && relatedComplete !== true)) return undefined;
  const parts: Contribution[] = [];
  for (const offer of related) {
    const counts = relatedCounts(compiled, reading, offer);
    if (counts === undefined) return undefined;
    if (counts) parts.push(earlierContribution(compiled.tally, offer));
  }
  return parts;
}

function addUp(compiled: CompiledTally, entries: readonly Entry[], reading: Reading): FactValue | undefined {
  const { sales, salesComplete } = reading.offering;
  if (sales === undefined) return undefined;
  if (compiled.tally.of === undefined) return some(entries, sales.length === 0 ? true : salesComplete, (entry) => countsHere(compiled, reading, entry));
  if (sales.length > 0 && salesComplete !== true) return undefined;
  const counted: Entry[] = [];
  for (const entry of entries) {
    const counts = countsHere(compiled, reading, entry);
    if (counts === undefined) return undefined;
    if (counts) counted.push(entry);
  }
  const earlier = relatedParts(compiled, reading);
  if (earlier === undefined) return undefined;
  if (earlier.length === 0) return ownTotal(compiled, counted, reading);
  return total(compiled, [...counted.map(({ sale }) => contribution(compiled.tally, sale)), ...earlier], reading);
}

/** What a list that settles no sum shows at least: the sales that surely count, as far as contribution and date are stated. */
function shownAtLeast(compiled: CompiledTally, entries: readonly Entry[], reading: Reading): number | undefined {
  const sure = entries.filter((entry) => {
    const { sale } = entry;
    const dated = compiled.within === undefined || compiled.tally.related !== undefined || (sale.date !== undefined && sale.date !== "not-yet-occurred");
    return dated && countsHere(compiled, reading, entry) === true && total(compiled, [contribution(compiled.tally, sale)], reading) !== undefined;
  });
  return ownTotal(compiled, sure, reading);
}

/**
 * Two statements of one fact: of two numbers the larger counts, and a yes wins. Neither that there is no such sale is known
 * while the list of sales leaves it open, whatever is stated beside it, nor a number of which the list already shows more.
 */
function stronger(stated: FactValue | undefined, worked: FactValue | undefined, compiled: CompiledTally, entries: readonly Entry[], reading: Reading): FactValue | undefined {
  if (stated !== undefined && worked === undefined && reading.offering.sales !== undefined) {
    if (typeof stated !== "number") return stated === false ? undefined : stated;
    const shown = shownAtLeast(compiled, entries, reading);
    return shown !== undefined && shown > stated ? undefined : stated;
  }
  if (stated === undefined || worked === undefined) return stated ?? worked;
  return typeof stated === "boolean" ? stated || worked === true : Math.max(stated as number, worked as number);
}

/** Reads the facts of a subject, tallies left out, into a vector. */
type PlainReader = (subject: "offering" | "sale", reading: Reading, facts: FactVector) => void;

/** What several conditions say of a sale, by its position in the offering that was read last. */
type SaleJudge = (sale: Sale, saleIndex: number) => readonly Truth[];

/** Reads an offering, whose sales are then judged as they are asked about. */
function saleJudge(program: Program, conditions: readonly (Tree | undefined)[], readInto: PlainReader): (reading: Reading) => SaleJudge {
  // Scratch space of its own, so that an evaluation under way is not disturbed.
  const memory = program.memory();
  const facts = program.blank();
  const read = (subject: "offering" | "sale", reading: Reading): void => {
    program.clear(facts, subject);
    readInto(subject, reading, facts);
    memory.load(facts, subject);
  };
  return (reading) => {
    read("offering", reading);
    const judged: (readonly Truth[] | undefined)[] = [];
    const judge: SaleJudge = (sale, saleIndex) => {
      read("sale", { ...reading, sale, saleIndex });
      return conditions.map((where): Truth => TRUTH_OF[where === undefined ? TRUE : memory.valueOf(where)]);
    };
    return (sale, saleIndex) => (judged[saleIndex] ??= judge(sale, saleIndex));
  };
}

const TRUTH_OF: Readonly<Record<Kleene, Truth>> = { [TRUE]: true, [FALSE]: false, [UNKNOWN]: undefined };

/**
 * Adds the tallied facts of a subject to those that were read. The offering comes before its sales, each of which is judged
 * at most once, for all that ask.
 */
export type TallyReader = (subject: "offering" | "sale", reading: Reading, facts: FactVector) => void;

export function tallyReader(tallies: readonly CompiledTally[], program: Program, readInto: PlainReader): TallyReader {
  const judge = saleJudge(program, tallies.map(({ where }) => where), readInto);
  let entries: readonly (readonly Entry[])[] = [];
  const { get, set } = program;
  return (subject, reading, facts) => {
    if (subject === "offering") {
      const sales = reading.offering.sales ?? [];
      const truths = judge(reading);
      entries = tallies.map((_, t) => sales.map((sale, s) => ({ sale, counts: () => both(notExcluded(sale), truths(sale, s)[t]) })));
    }
    tallies.forEach((compiled, t) => {
      if (compiled.declaration.subject === subject) set(facts, compiled.slot, stronger(get(facts, compiled.slot), addUp(compiled, entries[t]!, reading), compiled, entries[t]!, reading));
    });
  };
}
