/** The framed grid beside the province for clusters whose place nobody publishes. */
import type { LonLat, Metre } from '../plane';
import { toMetres } from '../plane';
import { scaleOf } from './frontage';
import { boxOf, type Ring } from './rings';
import { templatesFor } from './templates';

/** West, south, east, north in degrees: south-west of the province and off its border; as wide as there is room, so that on a phone no two symbols meet. */
export const INSET_FRAME = [105.5, 10.4, 106.12, 10.504] as const;
const COLUMNS = 7;
const ROWS = 2;
/** Upper part of the frame kept free: its title stands on the frame. */
const TITLE = 0.04;

export interface InsetWanted {
  readonly number: number;
  readonly areaM2: number;
}

/** Centre of a cell in degrees, row by row from the upper left. */
function cellCentre(index: number): LonLat {
  const [west, south, east, north] = INSET_FRAME;
  const [column, row] = [index % COLUMNS, Math.floor(index / COLUMNS)];
  const top = north - (north - south) * TITLE;
  return [west + ((east - west) * (column + 0.5)) / COLUMNS, top - ((top - south) * (row + 0.5)) / ROWS];
}

/**
 * A block of true area in the middle of each cell, in the order given.
 * @throws Error when there are more clusters than cells
 */
export function insetRings(wanted: readonly InsetWanted[]): Ring[] {
  if (wanted.length > COLUMNS * ROWS)
    throw new Error(`the inset has ${COLUMNS * ROWS} cells, not ${wanted.length}`);
  return wanted.map(({ number, areaM2 }, index) => {
    const template = templatesFor(number)[0] ?? { id: '', ring: [] };
    const scale = scaleOf(template, areaM2);
    const { west, south, east, north } = boxOf(template.ring);
    const [cx, cy] = toMetres(cellCentre(index));
    return template.ring.map(
      ([x, y]): Metre => [cx + (x - (west + east) / 2) * scale, cy + (y - (south + north) / 2) * scale],
    );
  });
}
