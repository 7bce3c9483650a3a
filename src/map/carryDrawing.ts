/** terra-draw adds its sources and layers by hand; a declared style does not know them and would drop them. */
import type { StyleSpecification } from 'maplibre-gl';

/** Ids of everything terra-draw adds begin so. */
export const DRAWING_PREFIX = 'drawing';

/** The next style with what is being drawn on top of it. MapLibre calls it as `transformStyle`. */
export function carryDrawing(
  previous: StyleSpecification | undefined,
  next: StyleSpecification,
): StyleSpecification {
  if (previous === undefined) return next;
  const mine = (id: string) => id.startsWith(`${DRAWING_PREFIX}-`);
  const sources = Object.entries(previous.sources).filter(([id]) => mine(id));
  if (sources.length === 0) return next;
  return {
    ...next,
    sources: { ...next.sources, ...Object.fromEntries(sources) },
    layers: [...next.layers, ...previous.layers.filter(({ id }) => mine(id))],
  };
}
