import type { LinePoint } from '../../domain/seriesLines';

/** What a point of the chart looks like: disc, ring, triangle, square; the atlas is a lozenge around it. */
export const MARKS = ['exact', 'rounded', 'beside', 'joined', 'atlas'] as const;
export type Mark = (typeof MARKS)[number];

const DRAWINGS: Readonly<Record<Mark, string>> = {
  exact: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z',
  rounded: 'M-3.500 0a3.500 3.500 0 1 0 7 0a3.500 3.500 0 1 0-7 0Z',
  beside: 'M0-4.500 4.500 3.500H-4.500Z',
  joined: 'M-3.700-3.700H3.700V3.700H-3.700Z',
  atlas: 'M0-8.500 8.500 0 0 8.500-8.500 0Z',
};

/** By the territory of the figure, and whether its source rounds it. */
export function markOf({ territory, rounded }: LinePoint): Mark {
  if (territory !== 'own') return territory;
  return rounded ? 'rounded' : 'exact';
}

export function SeriesMark({ mark, x, y }: { mark: Mark; x: number; y: number }) {
  return (
    <path className={`series-mark mark-${mark}`} d={DRAWINGS[mark]} transform={`translate(${x} ${y})`} />
  );
}
