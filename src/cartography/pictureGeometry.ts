/** From degrees to the picture's units: projected like the live map, thinned below a pixel, written as short paths. */
import type { Position } from 'geojson';
import { mercatorSize, mercatorX, mercatorY, OPENING_BOUNDS } from './view';

/** Width of the picture in its own whole units; a quarter of a CSS px where the map is 1000 px wide. */
export const PICTURE_WIDTH = 4000;

const [MERCATOR_WIDTH, MERCATOR_HEIGHT] = mercatorSize(OPENING_BOUNDS);
const SCALE = PICTURE_WIDTH / MERCATOR_WIDTH;
const LEFT = mercatorX(OPENING_BOUNDS[0]);
const TOP = mercatorY(OPENING_BOUNDS[3]);

export const PICTURE_HEIGHT = Math.round(MERCATOR_HEIGHT * SCALE);

/** 2^zoom of the live map at which one picture unit is one CSS px. */
export const UNIT_ZOOM_SCALE = SCALE / 512;

export type Unit = readonly [number, number];

/** World units (0…1) → picture units, whole. */
export function fromWorld(x: number, y: number): Unit {
  return [Math.round((x - LEFT) * SCALE), Math.round((y - TOP) * SCALE)];
}

/** Longitude, latitude → picture units, whole. */
export function toUnit([lon, lat]: Position): Unit {
  return fromWorld(mercatorX(lon ?? 0), mercatorY(lat ?? 0));
}

/**
 * Douglas–Peucker: the vertices that matter at a tolerance, ends always among them.
 * @param line in picture units
 */
export function thin(line: readonly Unit[], tolerance: number): Unit[] {
  const keep = new Uint8Array(line.length);
  const visit = (from: number, to: number) => {
    keep[from] = 1;
    keep[to] = 1;
    let [worst, at] = [tolerance, -1];
    for (let i = from + 1; i < to; i++) {
      const off = distance(line[i], line[from], line[to]);
      if (off > worst) [worst, at] = [off, i];
    }
    if (at < 0) return;
    visit(from, at);
    visit(at, to);
  };
  if (line.length > 0) visit(0, line.length - 1);
  return line.filter((_, i) => keep[i] === 1);
}

function distance(p?: Unit, a?: Unit, b?: Unit): number {
  if (!p || !a || !b) return 0;
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length));
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
}

/** SVG path data of a line: absolute start, then steps without a needless character. */
export function pathOf(line: readonly Unit[], closed = false): string {
  let [x, y] = line[0] ?? [0, 0];
  let d = `M${x} ${y}l`;
  let first = true;
  const points = closed ? line.slice(1, -1) : line.slice(1);
  for (const [px, py] of points) {
    if (px === x && py === y) continue;
    d += number(px - x, first) + number(py - y, false);
    [x, y, first] = [px, py, false];
  }
  return closed ? `${d}z` : d;
}

function number(value: number, first: boolean): string {
  return first || value < 0 ? `${value}` : ` ${value}`;
}

/** Path data of several lines given in degrees. */
export function linesPath(lines: readonly (readonly Position[])[], tolerance: number): string {
  return lines
    .map((line) => thin(line.map(toUnit), tolerance))
    .filter((line) => line.length > 1)
    .map((line) => pathOf(line))
    .join('');
}

/** Path data of closed rings given in degrees; rings that shrink to nothing are left out. */
export function ringsPath(rings: readonly (readonly Position[])[], tolerance: number): string {
  return rings
    .map((ring) => thinRing(ring.map(toUnit), tolerance))
    .filter((ring) => ring.length > 3)
    .map((ring) => pathOf(ring, true))
    .join('');
}

/** A ring is thinned in two halves: between one and the same point there is no line to measure from. */
function thinRing(ring: readonly Unit[], tolerance: number): Unit[] {
  const half = ring.length >> 1;
  return [...thin(ring.slice(0, half + 1), tolerance), ...thin(ring.slice(half), tolerance).slice(1)];
}
