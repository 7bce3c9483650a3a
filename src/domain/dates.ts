/** Dates that may be no finer than a month or a year: each stands for all of its days. */

/** First and last moment of what a date stands for, ms since 1970 (UTC); the last day counts whole. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Throws on anything else. */
export function periodOf(date: string): Period {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (year === undefined) throw new Error(`not a date: ${date}`);
  const [y, m] = [Number(year), Number(month ?? '1') - 1];
  if (month === undefined) return { from: Date.UTC(y, 0), to: Date.UTC(y + 1, 0) - 1 };
  if (day === undefined) return { from: Date.UTC(y, m), to: Date.UTC(y, m + 1) - 1 };
  return { from: Date.UTC(y, m, Number(day)), to: Date.UTC(y, m, Number(day) + 1) - 1 };
}

/** Years as a fraction, the middle of what the date stands for: `2025` → 2025.5. */
export function yearOf(date: string): number {
  const { from, to } = periodOf(date);
  const middle = (from + to) / 2;
  const year = new Date(middle).getUTCFullYear();
  const start = Date.UTC(year, 0);
  return year + (middle - start) / (Date.UTC(year + 1, 0) - start);
}
