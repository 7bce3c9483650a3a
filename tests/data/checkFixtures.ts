/** What the check looks at, as it stands in the repository, and copies of it with something broken. */
import { readFileSync } from 'node:fs';
import { BASE_FILES, type BaseFile, type BaseTexts, readUnits } from '../../geodata/program/baseCheck';
import { outlineBase, outlineRecord } from '../../geodata/program/buildFiles';
import { groundOf } from '../../geodata/program/geometryCheck';
import { parseTable } from '../../geodata/program/tables';

export const ROOT = new URL('../../', import.meta.url);
export const read = (name: string) => readFileSync(new URL(`geodata/${name}`, ROOT), 'utf8');
export const OUTLINES = readFileSync(new URL('public/data/clusters.geojson', ROOT), 'utf8');
export const RECORDS = parseTable('clusters.csv', read('clusters.csv')).rows.map(outlineRecord);
export const BASE = Object.fromEntries(BASE_FILES.map((file) => [file, read(`base/${file}`)])) as BaseTexts;

const known = readUnits(BASE['admin.json']).units;
if (!known) throw new Error('base/admin.json cannot be read');
export const UNITS = known;
const base = outlineBase(read);
export const NEIGHBOURS = base.neighbours;
export const GROUND = groundOf(UNITS, base.rivers);

export type Ring = [number, number][];
export interface OutlineFeature {
  id: number;
  properties: { code: string; placed: string };
  geometry: { type: string; coordinates: Ring[] };
}
export interface OutlinesJson {
  inset?: { frame: number[] };
  features: OutlineFeature[];
}

/** The outlines with something broken; one feature a line, as the program writes them. */
export function brokenOutlines(
  breakIt: (file: OutlinesJson, of: (code: string) => OutlineFeature) => unknown,
): string {
  const file = JSON.parse(OUTLINES) as OutlinesJson;
  breakIt(file, (code) => {
    const found = file.features.find(({ properties }) => properties.code === code);
    if (!found) throw new Error(`no outline of ${code}`);
    return found;
  });
  const { features, ...head } = file;
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  const text = `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`;
  if (text === OUTLINES) throw new Error('nothing was broken');
  return text;
}

/** A copy in which the ring of one cluster is another; `change` gets the corners and gives a closed ring. */
export function withRing(code: string, change: (corners: Ring) => Ring): string {
  return brokenOutlines((_file, of) => {
    const { geometry } = of(code);
    geometry.coordinates = [change((geometry.coordinates[0] ?? []).slice(0, -1))];
  });
}

export const closed = (corners: Ring): Ring => [...corners, ...corners.slice(0, 1)];

/** The closed ring moved by degrees. */
export function moved(corners: Ring, east: number, north = 0): Ring {
  return closed(corners.map(([x, y]) => [Number((x + east).toFixed(7)), Number((y + north).toFixed(7))]));
}

/** A base file as far as tests break it. */
export interface BaseJson {
  licence: string;
  transform: { scale: number[] };
  arcs: number[][][];
  objects: Record<string, { geometries: { id: string; properties: Record<string, unknown> }[] }>;
  features: { properties: Record<string, unknown>; geometry: { coordinates: number[][] } }[];
}

export function brokenBase(file: BaseFile, breakIt: (json: BaseJson) => unknown): BaseTexts {
  const json = JSON.parse(BASE[file]) as BaseJson;
  breakIt(json);
  const text = JSON.stringify(json);
  if (text === JSON.stringify(JSON.parse(BASE[file]))) throw new Error('nothing was broken');
  return { ...BASE, [file]: text };
}

/** Ties a bow into the longest arc: out, across its own way, and back to where it was. */
export function tieBow({ arcs }: BaseJson): void {
  const longest = arcs.reduce((a, b) => (b.length > a.length ? b : a));
  longest.splice(Math.floor(longest.length / 2), 0, [500, 500], [0, -500], [-500, 500], [0, -500]);
}
