import { dateValue } from "./core-fact";
import type { DOCUMENT_DATES, FILING_DATES } from "./declaration";
import { NOT_YET } from "./declaration";
import type { Reading } from "./reading";
import { within } from "./reading";

/** When something was filed, or a document came about, as the lists of filings and disclosures say. */

/**
 * The first of several dates. One that is known decides only when no entry without a date could be earlier; with none
 * at all, an exhaustive list says that it has not happened.
 */
function first(dates: readonly (string | undefined)[], complete: boolean | undefined): string | undefined {
  if (dates.length === 0) return complete === true ? NOT_YET : undefined;
  if (dates.includes(undefined)) return undefined;
  return (dates as readonly string[]).reduce((a, b) => (a < b ? a : b));
}

/** The first filing of a form. An empty list is exhaustive. */
export function firstFiling(form: string, date: (typeof FILING_DATES)[number], { offering }: Reading): string | undefined {
  const { filings, filingsComplete } = offering;
  if (filings === undefined) return undefined;
  // A filing of unknown form may be this one.
  const candidates = filings.filter((filing) => filing.form === undefined || filing.form === form);
  return first(candidates.map((filing) => (filing.form === form ? dateValue(filing[date]) : undefined)), filings.length === 0 || filingsComplete);
}

/** The first document of a kind under the law of the place. One that names no law may be. */
export function firstDocument(kind: string, date: (typeof DOCUMENT_DATES)[number], reading: Reading): string | undefined {
  const { disclosures, disclosuresComplete } = reading.offering;
  if (disclosures === undefined) return undefined;
  const candidates = disclosures.filter((document) => (document.kind === undefined || document.kind === kind) && (document.jurisdiction === undefined || within(document.jurisdiction, reading) === true));
  return first(candidates.map((document) => (document.kind === kind ? dateValue(document[date]) : undefined)), disclosures.length === 0 || disclosuresComplete);
}
