/** How values are spread, in bins with round edges. */

/** Values from `from` up to, but without, `to`; the last bin has its upper edge too. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * @param values finite, such as ha or fractions
 * @param bins how many at most, 1 or more (2 where values stand on both sides of zero)
 * @returns bins side by side over all values, each edge a multiple of 1, 2 or 5 times a power of ten; none without values
 */
export function histogram(values: readonly number[], bins: number): readonly Bin[] {
  if (values.length === 0) return [];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // No step is so wide that one bin has zero within.
  const { step, first } = scale(low, high, low < 0 && high > 0 ? Math.max(bins, 2) : bins);
  const edge = (index: number) => edgeAt(first + index, step);
  let count = 1;
  while (edge(count) < high) count += 1;
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [edge(index), edge(index + 1)];
    const isIn = (value: number) => value >= from && (value < to || (index === count - 1 && value === to));
    return { from, to, count: values.filter(isIn).length };
  });
}

function edgeAt(multiple: number, step: number): number {
  return Number((multiple * step).toPrecision(12));
}

/** The smallest round step that covers the values in so many bins, and the multiple of it where they start. */
function scale(low: number, high: number, bins: number): { readonly step: number; readonly first: number } {
  const least = (high - low) / bins || Math.abs(high) / 10 || 1;
  let exponent = Math.floor(Math.log10(least));
  for (;;) {
    for (const times of [1, 2, 5]) {
      const step = times * 10 ** exponent;
      // 0.6 ÷ 0.05 is a little less than 12: the multiple that an edge is decides, not the quotient.
      const near = Math.round(low / step);
      const first = edgeAt(near, step) > low ? near - 1 : near;
      if (step >= least && edgeAt(first + bins, step) >= high) return { step, first };
    }
    exponent += 1;
  }
}
