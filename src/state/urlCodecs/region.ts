/**
 * `region=`: the steps of a region, joined by dots, two check letters at the end. A step is a letter for the
 * shape — small to add, capital to subtract — a hyphen, and the shape:
 *
 *     d-duc-hoa      district (before 2025-07-01), its slug
 *     c-8011537      old commune, its id              n-27931   commune of 2025, its code
 *     p-…            polygon: vertices in 1e-6°, each as the step from the one before, longitude first
 *     o-…            circle: centre likewise, then the radius in metres
 *
 * Numbers are written as in `digits.ts`; the first vertex is a step from 106.2° E, 10.7° N. Only letters,
 * digits, `-`, `_` and `.` occur, and the text ends in a letter. A text that was cut short or changed on its
 * way does not pass the check and gives no region, rather than another one with other totals.
 */
import type { RegionShape, RegionStep } from '../../domain/types';
import { RADIUS_DECIMALS, VERTEX_DECIMALS } from '../precision';
import { checkLetters, readNumbers, writeNumber } from './digits';
import type { Codec } from './row';

/** All 192 old communes, each picked and some taken out again, and room to spare. */
const MOST_STEPS = 400;
/** Far beyond what a hand draws; a link with more would not pass most servers. */
const MOST_VERTICES = 2000;
/** No circle reaches farther than the country is long. */
const MOST_RADIUS_KM = 2000;

const LETTERS = { district: 'd', communeOld: 'c', communeNew: 'n', polygon: 'p', circle: 'o' } as const;
const KINDS = ['district', 'communeOld', 'communeNew', 'polygon', 'circle'] as const;
const UNIT_ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/;
const DEGREE = 10 ** VERTEX_DECIMALS;
const KM = 10 ** RADIUS_DECIMALS;
const ORIGIN = [106_200_000, 10_700_000] as const;

type Point = readonly [number, number];

export const regionSteps: Codec<readonly RegionStep[]> = {
  encode: (steps) => {
    if (steps.length === 0) return '';
    const vertices = steps.reduce(
      (sum, { shape }) => sum + (shape.kind === 'polygon' ? shape.ring.length : 0),
      0,
    );
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

function writeStep({ op, shape }: RegionStep): string {
  const letter = LETTERS[shape.kind];
  return `${op === 'add' ? letter : letter.toUpperCase()}-${writeShape(shape)}`;
}

function writeShape(shape: RegionShape): string {
  if (shape.kind === 'polygon') return writePoints(shape.ring);
  if (shape.kind === 'circle') {
    return writePoints([shape.center]) + writeNumber(Math.round(shape.radiusKm * KM));
  }
  return shape.id;
}

function readStep(text: string): RegionStep | undefined {
  const [first = ''] = text;
  const kind = KINDS.find((each) => LETTERS[each] === first.toLowerCase());
  if (kind === undefined || text[1] !== '-') return undefined;
  const shape = readShape(kind, text.slice(2));
  return shape && { op: first === LETTERS[kind] ? 'add' : 'subtract', shape };
}

function readShape(kind: (typeof KINDS)[number], body: string): RegionShape | undefined {
  if (kind !== 'polygon' && kind !== 'circle') return UNIT_ID.test(body) ? { kind, id: body } : undefined;
  const numbers = readNumbers(body);
  if (numbers === null) return undefined;
  if (kind === 'polygon') {
    const ring = numbers.length <= 2 * MOST_VERTICES ? readPoints(numbers) : undefined;
    return ring !== undefined && ring.length >= 3 ? { kind, ring } : undefined;
  }
  const metres = numbers.pop();
  const [center, ...others] = readPoints(numbers) ?? [];
  if (metres === undefined || center === undefined || others.length > 0) return undefined;
  return metres > 0 && metres <= MOST_RADIUS_KM * KM ? { kind, center, radiusKm: metres / KM } : undefined;
}

function writePoints(points: readonly Point[]): string {
  let [x, y]: Point = ORIGIN;
  let text = '';
  for (const [lon, lat] of points) {
    const [nextX, nextY] = [Math.round(lon * DEGREE), Math.round(lat * DEGREE)];
    text += writeNumber(nextX - x) + writeNumber(nextY - y);
    [x, y] = [nextX, nextY];
  }
  return text;
}

function readPoints(numbers: readonly number[]): Point[] | undefined {
  if (numbers.length % 2 === 1) return undefined;
  let [x, y]: Point = ORIGIN;
  const points: Point[] = [];
  for (let at = 0; at < numbers.length; at += 2) {
    x += numbers[at] ?? 0;
    y += numbers[at + 1] ?? 0;
    if (Math.abs(x) > 180 * DEGREE || Math.abs(y) > 90 * DEGREE) return undefined;
    points.push([x / DEGREE, y / DEGREE]);
  }
  return points;
}
