/** Days of the calendar, as `YYYY-MM-DD`, without a clock or a time zone. */

const DAY = 86_400_000;

/** The day some days later, or earlier for a negative number. */
export function shiftedDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

export const dayBefore = (day: string): string => shiftedDay(day, -1);
export const dayAfter = (day: string): string => shiftedDay(day, 1);
