const datePattern = /^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/;

/** A calendar day that exists, written `YYYY-MM-DD`, from 1900 to 2199: law is dated in days, not in instants. */
export function isDate(text: string): boolean {
  if (!datePattern.test(text)) return false;
  const day = Number(text.slice(8));
  return day <= 28 || day <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

const durationPattern = /^P(?=[0-9])(?:[0-9]{1,4}Y)?(?:[0-9]{1,4}M)?(?:[0-9]{1,4}W)?(?:[0-9]{1,5}D)?$/;

/** An ISO 8601 duration of whole years, months, weeks and days (`P40D`, `P1Y6M`). */
export const isDuration = (text: string): boolean => durationPattern.test(text);

/** A day of every year, `MM-DD`. */
export const isMonthDay = (text: string): boolean => isDate(`2024-${text}`);
