/** Everything in `public/data/`, computed from the texts of `geodata/` alone. */
import type { FeatureCollection } from 'geojson';
import { meshArcs } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { contextFeatures } from '../../src/cartography/contextFeatures';
import { placeAll } from '../../src/cartography/placed';
import { contextFigures, readContext } from '../../src/data/contextFile';
import { assembleDataset, type DatasetTexts } from '../../src/data/dataset';
import { LOCATIONS, type UnitKind } from '../../src/domain/types';
import { cutLines } from './cutLines';
import { makeHistoryFile } from './historyFile';
import { makeNearFile } from './nearFile';
import { makeOutlines, type OutlineBase, type OutlineRecord } from './outlines';
import { INSET_FRAME } from './outlines/inset';
import { withEnglish } from './roadNames';
import { makeSourcesFile } from './sourcesFile';
import { parseTable, type Row, writeTable } from './tables';

/** Gives the text of a file of `geodata/` by its path there, and throws where there is none. */
export type ReadGeodata = (name: string) => string;

/** Files that are carried over as they stand in `geodata/base/`. */
const CARRIED = ['schematic.geojson'] as const;

const RELATIONS = ['north_of', 'east_of', 'south_of', 'west_of'] as const;

/** What an outline follows from, of one row of the register. */
export function outlineRecord(row: Row): OutlineRecord {
  const location = LOCATIONS.find((known) => known === row.location);
  if (!location)
    throw new Error(`clusters.csv, ${row.code ?? ''}, location: "${row.location ?? ''}" is not known`);
  return {
    code: row.code ?? '',
    grossHa: Number(row.gross_ha),
    location,
    district: row.district || null,
    communesOld: (row.communes_old ?? '').split(';').filter(Boolean),
  };
}

function neighbourOf(row: Row): OutlineBase['neighbours'][number] {
  const relation = RELATIONS.find((known) => known === row.relation);
  if (!relation)
    throw new Error(`neighbours.csv, ${row.code ?? ''}, relation: "${row.relation ?? ''}" is not known`);
  return { code: row.code ?? '', relation, other: row.other ?? '' };
}

/** The base figures that outlines are laid out by. */
export function outlineBase(read: ReadGeodata): OutlineBase {
  return {
    admin: JSON.parse(read('base/admin.json')),
    roads: JSON.parse(read('base/roads.geojson')),
    rivers: JSON.parse(read('base/rivers.geojson')),
    schematic: JSON.parse(read('base/schematic.geojson')),
    neighbours: parseTable('neighbours.csv', read('neighbours.csv')).rows.map(neighbourOf),
  };
}

type UnitObjects = Record<'districts' | 'communes_old' | 'communes_new', GeometryCollection>;

/**
 * The edges as the map draws them, each once, as arcs the units share: a commune's edge that is also its district's is
 * only the district's.
 */
function edgesOf(admin: Topology<UnitObjects>): GeometryCollection {
  const { districts, communes_old, communes_new } = admin.objects;
  const districtOf = (unit: unknown) => (unit as { properties: { district?: string } }).properties.district;
  const draw = (
    kind: UnitKind,
    object: GeometryCollection,
    isDrawn: (a: unknown, b: unknown) => boolean,
  ) => ({
    ...meshArcs(admin, object, isDrawn),
    properties: { kind },
  });
  return {
    type: 'GeometryCollection',
    geometries: [
      draw('communeOld', communes_old, (a, b) => a !== b && districtOf(a) === districtOf(b)),
      draw('communeNew', communes_new, (a, b) => a !== b),
      draw('district', districts, (a, b) => a !== b),
      draw('province', districts, (a, b) => a === b),
    ],
  };
}

/**
 * The administrative units, with the names communes went by between their drawing and 2025-07-01, so that they are
 * found by them. Throws on an alias of a commune that is not there.
 */
export function adminFile(read: ReadGeodata): string {
  const admin = JSON.parse(read('base/admin.json')) as Topology<UnitObjects>;
  const { geometries } = admin.objects.communes_old;
  const { rows } = parseTable('commune_aliases.csv', read('commune_aliases.csv'));
  for (const { id, name } of rows) {
    const unit = geometries.find((one) => one.id === id);
    if (unit === undefined) throw new Error(`commune_aliases.csv: no old commune ${id ?? ''}`);
    const known = (unit.properties as { alt_names?: string[] } | undefined)?.alt_names ?? [];
    unit.properties = { ...unit.properties, alt_names: [...known, (name ?? '').normalize('NFC')] };
  }
  return `${JSON.stringify({ ...admin, objects: { ...admin.objects, edges: edgesOf(admin) } })}\n`;
}

/** What lies around the province, ready to be drawn: edges and the places of names are the same for everyone. */
function contextFile(read: ReadGeodata): string {
  const text = read('base/context.json');
  const { value, issues } = readContext(text, 'base/context.json');
  if (value === null) throw new Error(`base/context.json cannot be read: ${JSON.stringify(issues)}`);
  const { source, licence } = JSON.parse(text) as { source: string; licence: string };
  const head = { type: 'FeatureCollection', source, licence };
  return collectionText(head, contextFeatures(contextFigures(value)).features, 4);
}

type Places = ReturnType<typeof placeAll>;

function outlinesText({ inset, features }: ReturnType<typeof makeOutlines>, placed?: Places): string {
  const head = { type: 'FeatureCollection', source: 'Long An Cluster Atlas', licence: 'MIT', inset };
  return collectionText(placed === undefined ? head : { ...head, placed }, features);
}

/** Where symbols and names stand, of a data set as the atlas will read it. */
function placesOf(texts: DatasetTexts): Places {
  const { value, issues } = assembleDataset(texts);
  if (value === null) throw new Error(`the files made cannot be read: ${JSON.stringify(issues)}`);
  return placeAll(value);
}

/**
 * A feature collection as text: its foreign members first, then a feature per line.
 *
 * @param decimals where numbers are sums of whole steps, which leaves dust behind the last of them
 */
function collectionText(head: object, features: readonly unknown[], decimals?: number): string {
  const rounded = (_: string, value: unknown) =>
    typeof value === 'number' && decimals !== undefined ? Number(value.toFixed(decimals)) : value;
  const lines = features.map((feature) => JSON.stringify(feature, rounded)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`;
}

/** Line layers joined in one file, under the first one's foreign members: the map draws them alike. */
function linesFile(read: ReadGeodata, ...names: readonly string[]): string {
  const [first, ...others] = names.map((name) => JSON.parse(read(name)) as FeatureCollection);
  if (first === undefined) throw new Error('no line layer');
  const { features, ...head } = first;
  const all = [...features, ...others.flatMap((layer) => layer.features)];
  return collectionText(head, cutLines(all, INSET_FRAME));
}

function roadsFile(read: ReadGeodata): string {
  const { features, ...head } = JSON.parse(read('base/roads.geojson')) as FeatureCollection;
  return collectionText(head, cutLines(features.map(withEnglish), INSET_FRAME));
}

/** File name → text, the same for the same input. Reads nothing but what `read` gives. */
export function buildFiles(read: ReadGeodata): Map<string, string> {
  const register = parseTable('clusters.csv', read('clusters.csv'));
  const outlines = makeOutlines(register.rows.map(outlineRecord), outlineBase(read));
  const clusters = writeTable(register);
  const [admin, sources] = [adminFile(read), makeSourcesFile(read)];
  const placed = placesOf({
    'clusters.csv': clusters,
    'clusters.geojson': outlinesText(outlines),
    'admin.json': admin,
    'sources.json': sources,
  });
  return new Map([
    ['clusters.csv', clusters],
    ['clusters.geojson', outlinesText(outlines, placed)],
    ['admin.json', admin],
    ['context.geojson', contextFile(read)],
    ...CARRIED.map((name) => [name, read(`base/${name}`)] as const),
    ['rivers.geojson', linesFile(read, 'base/rivers.geojson', 'base/rivers_outside.geojson')],
    ['roads.geojson', roadsFile(read)],
    ['sources.json', sources],
    ['history.json', makeHistoryFile(read)],
    ['distances.json', makeNearFile(read, register.rows, outlines.features)],
  ]);
}
