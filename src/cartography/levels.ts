/** Features made for one zoom level each: filters see whole zooms only, so a tile takes the features of its own. */
import type { ExpressionSpecification } from 'maplibre-gl';

/** The level whose features a tile shows: its zoom, kept between the first and last level there is. */
export function levelIn(first: number, last: number): ExpressionSpecification {
  return ['max', first, ['min', last, ['floor', ['zoom']]]];
}
