const DAY = 86_400_000;

/** The Monday that begins the week of an instant, both in UTC: `2026-03-02`. */
export function weekOf(instant: string): string {
  const day = Math.floor(Date.parse(instant) / DAY);
  // The first day of the epoch was a Thursday.
  const monday = day - ((((day + 3) % 7) + 7) % 7);
  return dateOf(monday);
}

/** The week so many weeks later. @param week a Monday */
export const weeksLater = (week: string, weeks: number): string => dateOf(Date.parse(week) / DAY + 7 * weeks);

/** The week of the year before that compares with this one: 52 weeks earlier, so that both begin on a Monday. */
export const yearBefore = (week: string): string => weeksLater(week, -52);

const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
