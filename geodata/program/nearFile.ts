/** `distances.json`: straight lines from each cluster of known commune to roads, ports, airports, the border gate and the city. */
import type { Feature, Geometry, Polygon } from 'geojson';
import { type StraightLine, straightLine } from '../../src/domain/distance';
import { centerOf } from '../../src/domain/geometry';
import { isMeasurable } from '../../src/domain/nearest';
import { NEAR_KINDS, type NearTarget, WAYS } from '../../src/domain/records';
import { LOCATIONS } from '../../src/domain/types';
import { parseTable, type Row } from './tables';

interface Goal {
  readonly target: NearTarget;
  readonly parts: readonly Geometry[];
}

/** Reads a file of `geodata/` by its path there. */
type Read = (name: string) => string;

function featuresOf(read: Read, layer: string): readonly Feature[] {
  const { features } = JSON.parse(read(`base/${layer}.geojson`)) as { features: readonly Feature[] };
  return features;
}

/** What a layer draws under a key: roads by their number, hand-drawn objects by their English name. */
function drawn(read: Read, layer: string, key: string): readonly Feature[] {
  const field = layer === 'roads' ? 'ref' : 'name_en';
  const found = featuresOf(read, layer).filter(({ properties }) => properties?.[field] === key);
  if (found.length === 0) throw new Error(`near_targets.csv: ${layer}.geojson has no «${key}»`);
  return found;
}

function goalOf(read: Read, row: Row): Goal {
  const { id = '', layer = '', key = '' } = row;
  const kind = NEAR_KINDS.find((known) => known === row.kind);
  if (!kind || NEAR_KINDS.some((known) => known === id))
    throw new Error(`near_targets.csv, ${id}: kind «${row.kind ?? ''}» is unknown, or the id is one`);
  const own: Feature = {
    type: 'Feature',
    properties: null,
    geometry: { type: 'Point', coordinates: [Number(row.lon), Number(row.lat)] },
  };
  const found = layer === 'distances' ? [own] : drawn(read, layer, key);
  const told: Row = layer === 'schematic' ? ((found[0]?.properties ?? {}) as Row) : row;
  const both = (stem: string) => ({ vi: told[`${stem}_vi`] ?? '', en: told[`${stem}_en`] ?? '' });
  const target: NearTarget = {
    id,
    kind,
    name: both('name'),
    schematic: layer === 'schematic',
    planned: row.planned === 'yes',
    ...(told.basis_vi ? { basis: both('basis') } : {}),
    sources: [layer],
  };
  return { target, parts: found.map(({ geometry }) => geometry) };
}

/**
 * The file as text: the targets, and for each cluster, from the centre of its outline, a row of km in their order, to
 * 0.1 km, and a row of ways, each a digit, its place in `WAYS`. Clusters of which only the district, or no place,
 * is known have no rows.
 * @param outlines the features of `clusters.geojson`
 */
export function makeNearFile(read: Read, rows: readonly Row[], outlines: readonly Feature[]): string {
  const goals = parseTable('near_targets.csv', read('near_targets.csv')).rows.map((row) => goalOf(read, row));
  const byCode = new Map(outlines.map(({ properties, geometry }) => [properties?.code, geometry as Polygon]));
  const measured = rows
    .filter(({ location }) => LOCATIONS.some((known) => known === location && isMeasurable(known)))
    .map(({ code = '' }) => {
      const outline = byCode.get(code);
      if (outline === undefined) throw new Error(`clusters.csv, ${code}: no outline to measure from`);
      const centre = centerOf(outline);
      const lines = goals.map(({ parts }) =>
        parts.map((part) => straightLine(centre, part)).reduce((a, b) => (b.km < a.km ? b : a)),
      );
      return { code, lines };
    });
  const table = (name: string, row: (lines: readonly StraightLine[]) => number[] | string) => {
    const texts = measured.map(({ code, lines }) => `${JSON.stringify(code)}:${JSON.stringify(row(lines))}`);
    return `"${name}":{\n${texts.join(',\n')}\n}`;
  };
  const km = table('km', (lines) => lines.map((line) => Math.round(line.km * 10) / 10));
  const ways = table('ways', (lines) =>
    lines.map(({ way }) => (way === null ? '-' : WAYS.indexOf(way))).join(''),
  );
  const licences = parseTable('licences.csv', read('licences.csv')).rows;
  const { source, licence } = licences.find(({ file }) => file === 'distances.json') ?? {};
  const targets = goals.map(({ target }) => JSON.stringify(target)).join(',\n');
  const head = JSON.stringify({ source, licence }).slice(0, -1);
  return `${head},"targets":[\n${targets}\n],${km},${ways}}\n`;
}
