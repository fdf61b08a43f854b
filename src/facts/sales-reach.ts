import type { Offering } from "../offering/offering";
import { MORE } from "./declaration";
import type { Reading, Truth } from "./reading";
import { both, negation, some, within } from "./reading";

/** What the list of sales says of a place: whether it is named, offered to, and to whom. */

function saleHere(sale: { country?: string | undefined }, reading: Reading): Truth {
  return within(sale.country, reading);
}

const notExcluded = (status: string | undefined): Truth => (status === undefined ? undefined : status !== "excluded");

export const salesHere = (reading: Reading): Truth =>
  some(reading.offering.sales, reading.offering.salesComplete, (sale) => saleHere(sale, reading));

export function offeredHere(reading: Reading): Truth {
  const { sales, salesComplete } = reading.offering;
  return some(sales, salesComplete, (sale) => both(saleHere(sale, reading), notExcluded(sale.status)));
}

export function offeredElsewhere(reading: Reading): Truth {
  const { sales, salesComplete } = reading.offering;
  return some(sales, salesComplete, (sale) => both(negation(saleHere(sale, reading)), notExcluded(sale.status)));
}

/** The sales into the place that are not excluded; undefined when the list may be longer or a country or status is missing. */
export function knownSalesHere(reading: Reading): NonNullable<Offering["sales"]> | undefined {
  const { sales, salesComplete } = reading.offering;
  if (sales === undefined || (sales.length > 0 && salesComplete !== true)) return undefined;
  if (sales.some((sale) => sale.country === undefined || (within(sale.country, reading) === true && sale.status === undefined))) return undefined;
  return sales.filter((sale) => within(sale.country, reading) === true && sale.status !== "excluded");
}

export function classesHere(reading: Reading): readonly string[] | undefined {
  const { sales, salesComplete } = reading.offering;
  if (sales === undefined) return undefined;
  const here = sales.map((sale) => ({ sale, truth: both(saleHere(sale, reading), notExcluded(sale.status)) })).filter(({ truth }) => truth !== false);
  // A sale of unknown country or status may or may not be one: its class is not known to be addressed, nor known not to be.
  const classes = [...new Set(here.flatMap(({ sale, truth }) => (truth === true ? (sale.investorClass ?? []) : [])))];
  const certain = here.every(({ sale, truth }) => truth === true && sale.investorClass !== undefined);
  const exhaustive = sales.length === 0 || (salesComplete === true && certain);
  return exhaustive ? classes : [...classes, MORE];
}
