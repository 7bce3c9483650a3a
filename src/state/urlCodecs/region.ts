/**
 * `region=`: the steps of a region, joined by dots, two check letters at the end. A step is a letter for the
 * shape — small to add, capital to subtract — a hyphen, and the shape:
 *
 *     d-duc-hoa      district (before 2025-07-01), its slug
 *     c-8011537      old commune, its id              n-27931   commune of 2025, its code
 *     p-…            polygon: vertices in 1e-6°, each as the step from the one before, longitude first
 *     o-…            circle: centre likewise, then the radius in metres
 *     s-n2_…         strip along a road: its id, then the metres to either side, and of each line how many
 *                    points it has and these in 1e-4°, each as the step from the one before
 *
 * Numbers are written as in `digits.ts`; the first vertex is a step from 106.2° E, 10.7° N. Only letters,
 * digits, `-`, `_` and `.` occur, and the text ends in a letter. A text that was cut short or changed on its
 * way does not pass the check and gives no region, rather than another one with other totals.
 */
import type { LonLat, RegionShape, RegionStep } from '../../domain/types';
import { COURSE_DECIMALS, RADIUS_DECIMALS, VERTEX_DECIMALS } from '../precision';
import { checkLetters, readNumbers, writeNumber } from './digits';
import type { Codec } from './row';

/** All 192 old communes, each picked and some taken out again, and room to spare. */
const MOST_STEPS = 400;
/** Far beyond what a hand draws; a link with more would not pass most servers. */
const MOST_VERTICES = 2000;
/** No circle reaches farther than the country is long. */
const MOST_RADIUS_KM = 2000;

const LETTERS = {
  district: 'd',
  communeOld: 'c',
  communeNew: 'n',
  polygon: 'p',
  circle: 'o',
  strip: 's',
} as const;
const KINDS = ['district', 'communeOld', 'communeNew', 'polygon', 'circle', 'strip'] as const;
const UNIT_ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/;
const DEGREE = 10 ** VERTEX_DECIMALS;
const KM = 10 ** RADIUS_DECIMALS;
const COURSE_DEGREE = 10 ** COURSE_DECIMALS;
/** Degrees. */
const ORIGIN = [106.2, 10.7] as const;

export const regionSteps: Codec<readonly RegionStep[]> = {
  encode: (steps) => {
    if (steps.length === 0) return '';
    const vertices = steps.reduce((sum, { shape }) => sum + verticesOf(shape), 0);
    if (steps.length > MOST_STEPS || vertices > MOST_VERTICES) return null;
    const text = steps.map(writeStep).join('.');
    return `${text}.${checkLetters(text)}`;
  },
  decode: (text) => {
    const end = text.lastIndexOf('.');
    if (end < 0 || checkLetters(text.slice(0, end)) !== text.slice(end + 1)) return undefined;
    const parts = text.slice(0, end).split('.');
    if (parts.length > MOST_STEPS) return undefined;
    const steps = parts.map(readStep);
    return steps.every((step) => step !== undefined) ? steps : undefined;
  },
};

/** Those of a shape that were drawn one by one. */
function verticesOf(shape: RegionShape): number {
  if (shape.kind === 'polygon') return shape.ring.length;
  return shape.kind === 'strip' ? shape.lines.flat().length : 0;
}

function writeStep({ op, shape }: RegionStep): string {
  const letter = LETTERS[shape.kind];
  return `${op === 'add' ? letter : letter.toUpperCase()}-${writeShape(shape)}`;
}

function writeShape(shape: RegionShape): string {
  switch (shape.kind) {
    case 'polygon':
      return writePoints(shape.ring);
    case 'circle':
      return writePoints([shape.center]) + writeNumber(Math.round(shape.radiusKm * KM));
    case 'strip':
      return `${shape.road}_${writeNumber(Math.round(shape.km * KM))}${writeLines(shape.lines)}`;
    default:
      return shape.id;
  }
}

function readStep(text: string): RegionStep | undefined {
  const [first = ''] = text;
  const kind = KINDS.find((each) => LETTERS[each] === first.toLowerCase());
  if (kind === undefined || text[1] !== '-') return undefined;
  const shape = readShape(kind, text.slice(2));
  return shape && { op: first === LETTERS[kind] ? 'add' : 'subtract', shape };
}

function readShape(kind: (typeof KINDS)[number], body: string): RegionShape | undefined {
  switch (kind) {
    case 'polygon':
      return readPolygon(readNumbers(body));
    case 'circle':
      return readCircle(readNumbers(body));
    case 'strip': {
      const end = body.indexOf('_');
      return UNIT_ID.test(body.slice(0, end))
        ? readStrip(body.slice(0, end), readNumbers(body.slice(end + 1)))
        : undefined;
    }
    default:
      return UNIT_ID.test(body) ? { kind, id: body } : undefined;
  }
}

function readPolygon(numbers: readonly number[] | null): RegionShape | undefined {
  const ring = numbers && numbers.length <= 2 * MOST_VERTICES ? readPoints(numbers) : undefined;
  return ring !== undefined && ring.length >= 3 ? { kind: 'polygon', ring } : undefined;
}

function readCircle(numbers: readonly number[] | null): RegionShape | undefined {
  const metres = numbers?.at(-1);
  const [center, ...others] = readPoints(numbers?.slice(0, -1) ?? []) ?? [];
  if (metres === undefined || center === undefined || others.length > 0) return undefined;
  return metres > 0 && metres <= MOST_RADIUS_KM * KM
    ? { kind: 'circle', center, radiusKm: metres / KM }
    : undefined;
}

function readStrip(road: string, numbers: readonly number[] | null): RegionShape | undefined {
  const [metres = 0, ...rest] = numbers ?? [];
  const lines = rest.length <= 3 * MOST_VERTICES ? readLines(rest) : undefined;
  if (lines === undefined || lines.length === 0) return undefined;
  return metres > 0 && metres <= MOST_RADIUS_KM * KM
    ? { kind: 'strip', road, km: metres / KM, lines }
    : undefined;
}

/** Of each line the number of its points, then these; the first of a line is a step from the last of the one before. */
function writeLines(lines: readonly (readonly LonLat[])[]): string {
  let from: LonLat = ORIGIN;
  return lines
    .map((line) => {
      const text = writeNumber(line.length) + writePoints(line, COURSE_DEGREE, from);
      from = line.at(-1) ?? from;
      return text;
    })
    .join('');
}

function readLines(numbers: readonly number[]): LonLat[][] | undefined {
  const lines: LonLat[][] = [];
  let from: LonLat = ORIGIN;
  for (let at = 0; at < numbers.length; ) {
    const count = numbers[at] ?? 0;
    const end = at + 1 + 2 * count;
    const line = readPoints(numbers.slice(at + 1, end), COURSE_DEGREE, from);
    const last = line?.at(-1);
    if (count < 1 || end > numbers.length || line === undefined || last === undefined) return undefined;
    lines.push(line);
    from = last;
    at = end;
  }
  return lines;
}

/** Points as steps of so many to a degree, the first from `from`. */
export function writePoints(points: readonly LonLat[], perDegree = DEGREE, from: LonLat = ORIGIN): string {
  let [x, y] = [Math.round(from[0] * perDegree), Math.round(from[1] * perDegree)];
  let text = '';
  for (const [lon, lat] of points) {
    const [nextX, nextY] = [Math.round(lon * perDegree), Math.round(lat * perDegree)];
    text += writeNumber(nextX - x) + writeNumber(nextY - y);
    [x, y] = [nextX, nextY];
  }
  return text;
}

/** The same read back; undefined for what lies off the earth. */
export function readPoints(
  numbers: readonly number[],
  perDegree = DEGREE,
  from: LonLat = ORIGIN,
): LonLat[] | undefined {
  if (numbers.length % 2 === 1) return undefined;
  let [x, y] = [Math.round(from[0] * perDegree), Math.round(from[1] * perDegree)];
  const points: LonLat[] = [];
  for (let at = 0; at < numbers.length; at += 2) {
    x += numbers[at] ?? 0;
    y += numbers[at + 1] ?? 0;
    if (Math.abs(x) > 180 * perDegree || Math.abs(y) > 90 * perDegree) return undefined;
    points.push([x / perDegree, y / perDegree]);
  }
  return points;
}
