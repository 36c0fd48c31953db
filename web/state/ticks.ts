/** A mark on an axis of time. */
export interface DateTick {
  /** UTC, in milliseconds. */
  readonly at: number;
  /** `2026-03-02`, `2026-03` or `2026`, as exact as the marks are. */
  readonly label: string;
}

const week = 7 * 86_400_000;

/** Whole numbers from 0 up to at least `most`, evenly apart, at most five of them. */
export function countTicks(most: number): readonly number[] {
  const least = Math.max(1, most) / 4;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = Math.max(1, [1, 2, 5, 10].map((times) => times * power).find((one) => one >= least) ?? 10 * power);
  const steps = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: steps + 1 }, (_, at) => at * step);
}

/**
 * Marks from one Monday to another: on Mondays while these are few enough, then where months or years begin.
 * @param most how many labels there is room for
 */
export function dateTicks(first: number, last: number, most: number): readonly DateTick[] {
  for (const weeks of [1, 2, 4]) {
    const count = Math.floor((last - first) / (weeks * week)) + 1;
    if (count <= most)
      return Array.from({ length: count }, (_, at) => {
        const monday = first + at * weeks * week;
        return { at: monday, label: new Date(monday).toISOString().slice(0, 10) };
      });
  }
  for (const months of [1, 2, 3, 6, 12, 24, 60, 120]) {
    const ticks = monthTicks(first, last, months);
    if (ticks.length <= most) return ticks;
  }
  return [];
}

function monthTicks(first: number, last: number, months: number): readonly DateTick[] {
  const ticks: DateTick[] = [];
  const start = new Date(first);
  const begin = start.getUTCFullYear() * 12 + start.getUTCMonth();
  for (let month = Math.ceil(begin / months) * months; ; month += months) {
    const at = Date.UTC(Math.floor(month / 12), month % 12);
    if (at > last) return ticks;
    if (at >= first) ticks.push({ at, label: new Date(at).toISOString().slice(0, months % 12 === 0 ? 4 : 7) });
  }
}
