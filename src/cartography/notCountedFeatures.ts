/**
 * The clusters that are not counted as points: in the middle of the commune that their name or a source gives, or beside it
 * where they would cover one of the 72. A point for each level, as the symbols have.
 */
import type { Feature, FeatureCollection, Point } from 'geojson';
import { placeCentre } from '../domain/places';
import type { NotCounted } from '../domain/records';
import type { Dataset } from '../domain/types';
import type { SymbolSpot } from './features';
import { SQUARE_SIZE } from './squareImages';
import { displacement, LEVELS, type Level } from './symbols';
import { latOf, lonOf, mercatorX, mercatorY, metresPerPixel, WORLD_PX } from './view';

/** Circle around what a sign keeps clear of, in CSS px of a zoom. */
interface Taken {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** From a sign's middle to its corner, with a little air, CSS px. */
const CORNER = SQUARE_SIZE * 0.72 + 1;

/** How far a sign may stand beside its place, CSS px, nearest first: further off it would point at another commune. */
const STEPS = [0, 6, 12, 18, 24];
/** Into how many directions. */
const DIRECTIONS = 16;

/** Those without a published place have no feature: they stand in lists only. */
export function notCountedFeatures(dataset: Dataset, spots: readonly SymbolSpot[]): FeatureCollection<Point> {
  const placed = dataset.notCounted.flatMap((each) => {
    const at = each.commune === null ? null : placeCentre(dataset, 'communeOld', each.commune);
    return at === null ? [] : [{ each, x: mercatorX(at[0]), y: mercatorY(at[1]) }];
  });
  const features = LEVELS.flatMap((level) => {
    // Half-way through the level: before and after, distances on the screen are three quarters and one and a half.
    const zoom = level + (level === LEVELS[LEVELS.length - 1] ? 1 : 0.5);
    const scale = WORLD_PX * 2 ** zoom;
    const taken = spots.map((spot) => placeTaken(spot, zoom, scale));
    return placed.map(({ each, x, y }) => {
      const [px, py] = freePlace(x * scale, y * scale, taken);
      taken.push({ x: px, y: py, radius: CORNER });
      return featureOf(each, level, [lonOf(px / scale), latOf(py / scale)]);
    });
  });
  return { type: 'FeatureCollection', features };
}

/** A symbol where it is drawn; nearer than all levels, the outline itself. */
function placeTaken({ cluster, x, y, diameter, placings }: SymbolSpot, zoom: number, scale: number): Taken {
  const isOutline = zoom > (LEVELS[LEVELS.length - 1] ?? 0);
  const [dx, dy] = isOutline ? [0, 0] : displacement(placings, zoom);
  const outline = (60 * Math.sqrt(cluster.gross.ha ?? 0)) / metresPerPixel(zoom, latOf(y));
  return { x: x * scale + dx, y: y * scale + dy, radius: isOutline ? outline : diameter / 2 };
}

/** The nearest place around a point that keeps clear of what is taken, or else the one that covers least. */
function freePlace(x: number, y: number, taken: readonly Taken[]): readonly [number, number] {
  const candidates = STEPS.flatMap((step) =>
    Array.from({ length: step === 0 ? 1 : DIRECTIONS }, (_, index) => {
      const angle = (2 * Math.PI * index) / DIRECTIONS;
      return [x + step * Math.cos(angle), y + step * Math.sin(angle)] as const;
    }),
  );
  let best = candidates[0] ?? [x, y];
  let widest = -Infinity;
  for (const candidate of candidates) {
    const gap = gapAt(candidate, taken);
    if (gap >= 0) return candidate;
    if (gap > widest) [best, widest] = [candidate, gap];
  }
  return best;
}

/** How far a sign there would stand from the nearest of what is taken, CSS px; negative where it covers some of it. */
function gapAt([px, py]: readonly [number, number], taken: readonly Taken[]): number {
  let gap = Infinity;
  for (const { x, y, radius } of taken)
    gap = Math.min(gap, Math.sqrt((x - px) ** 2 + (y - py) ** 2) - radius - CORNER);
  return gap;
}

function featureOf(each: NotCounted, level: Level, [lon, lat]: readonly [number, number]): Feature<Point> {
  const { name, status } = each;
  const coordinates = [Math.round(lon * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6];
  return { type: 'Feature', properties: { name, status, level }, geometry: { type: 'Point', coordinates } };
}
