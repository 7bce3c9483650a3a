/** Lines cut where the inset stands: its frame is no piece of ground, so no road or river, and no name of one, runs through it. */
import type { Feature, Geometry, Position } from 'geojson';

/** West, south, east, north in degrees. */
type Box = readonly [number, number, number, number];

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/**
 * The parts of line features that lie outside a box; a feature wholly inside is left out, one cut in two becomes
 * a MultiLineString. Features that do not touch the box stay the very same objects. New ends have four decimals.
 */
export function cutLines<F extends Feature<Geometry>>(features: readonly F[], box: Box): F[] {
  return features.flatMap((feature): F[] => {
    const lines = linesOf(feature.geometry);
    if (!lines.some((line) => line.some((to, i) => i > 0 && insidePart(line[i - 1] ?? to, to, box))))
      return [feature];
    const parts = lines.flatMap((line) => outsideParts(line, box));
    const [first, ...others] = parts;
    if (first === undefined) return [];
    const geometry: Geometry =
      others.length === 0
        ? { type: 'LineString', coordinates: first }
        : { type: 'MultiLineString', coordinates: parts };
    return [{ ...feature, geometry }];
  });
}

function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

function outsideParts(line: readonly Position[], box: Box): Position[][] {
  const parts: Position[][] = [];
  let part: Position[] = [];
  const close = () => {
    if (part.length > 1) parts.push(part);
    part = [];
  };
  line.forEach((to, i) => {
    const from = line[i - 1];
    if (from === undefined) return;
    const inside = insidePart(from, to, box);
    if (inside === null) {
      part = part.length === 0 ? [from, to] : [...part, to];
      return;
    }
    const [enter, leave] = inside;
    if (enter > 0) part = [...(part.length === 0 ? [from] : part), between(from, to, enter)];
    close();
    if (leave < 1) part = [between(from, to, leave), to];
  });
  close();
  return parts;
}

/** Where a segment enters and leaves the box, as shares of its length; null where it stays outside. */
function insidePart(from: Position, to: Position, [w, s, e, n]: Box): [number, number] | null {
  const [x, y] = [from[0] ?? 0, from[1] ?? 0];
  const [dx, dy] = [(to[0] ?? 0) - x, (to[1] ?? 0) - y];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-dx, x - w],
    [dx, e - x],
    [-dy, y - s],
    [dy, n - y],
  ] as const) {
    if (step === 0 && room <= 0) return null;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter < leave ? [enter, leave] : null;
}

function between(from: Position, to: Position, share: number): Position {
  const [x, y] = [from[0] ?? 0, from[1] ?? 0];
  return [round(x + ((to[0] ?? 0) - x) * share), round(y + ((to[1] ?? 0) - y) * share)];
}
