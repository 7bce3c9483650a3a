/** What stands in one cell of a table, before any file format writes it. */

export interface NumberCell {
  readonly number: number;
  /** Seven are for degrees: a centimetre. */
  readonly decimals: 0 | 2 | 7;
}

/** A whole day, `YYYY-MM-DD`. */
export interface DateCell {
  readonly date: string;
}

/** Null is an empty cell: what nobody knows, or what does not exist. It is never zero. */
export type Cell = string | NumberCell | DateCell | null;

/** Rows of cells; rows may differ in length. */
export type Grid = readonly (readonly Cell[])[];

/** A figure with two decimals; empty where there is none. */
export function amount(value: number | null): Cell {
  return value === null || !Number.isFinite(value) ? null : { number: value, decimals: 2 };
}

/** Degrees to a centimetre. */
export function angle(value: number): Cell {
  return { number: value, decimals: 7 };
}

/** A fraction in per cent with two decimals; empty where there is none. */
export function percent(fraction: number | null): Cell {
  return amount(fraction === null ? null : fraction * 100);
}

/** A whole number; empty where there is none. */
export function count(value: number | null): Cell {
  return value === null || !Number.isFinite(value) ? null : { number: value, decimals: 0 };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day as a date. A year or a month alone is no date, and stays text. */
export function dateOrText(iso: string | null): Cell {
  if (iso === null || iso === '') return null;
  return DAY.test(iso) && !Number.isNaN(Date.parse(iso)) ? { date: iso } : iso;
}

/** Several texts in one cell; empty where there are none. */
export function list(texts: readonly string[]): Cell {
  return texts.length === 0 ? null : texts.join('; ');
}

/** The number as a file carries it: so many decimals, never −0. */
export function rounded({ number, decimals }: NumberCell): number {
  return Number(number.toFixed(decimals)) + 0;
}
