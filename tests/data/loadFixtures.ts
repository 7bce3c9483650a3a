/** A small data set made by hand, and ways to break it. */
import { CLUSTER_COLUMNS } from '../../src/data/clusterRow';
import type { DatasetTexts } from '../../src/data/dataset';
import type { FetchFn } from '../../src/data/fetchText';

export type Cells = Partial<Record<string, string>>;

const OPERATING: Cells = {
  code: 'LA-001',
  name: 'Một',
  alt_names: 'Mot; Uno',
  identified: 'yes',
  phase: 'operating',
  district: 'duc-hoa',
  district_basis: 'stated',
  communes_old: '11;12',
  communes_new_codes: '91',
  communes_new_names: 'Xã Mới',
  gross_ha: '46.80',
  gross_basis: 'stated',
  gross_sources: 'S1',
  leasable_basis: 'derived',
  leasable_sources: 'S1',
  leased_basis: 'derived',
  leased_sources: 'S1',
  year: '2019',
  sectors_vi: 'cơ khí',
  sectors_en: 'mechanical engineering',
  sector_ids: 'mechanical',
  boundary: 'indicative',
  location: 'commune',
  as_of: '2025-07',
  sources: 'S1',
  flags: 'over-75-ha',
};

/** The first row with some cells changed. */
export function row(changes: Cells = {}): Cells {
  return { ...OPERATING, ...changes };
}

/** The second row: unnamed, unplaced, without a stated area. */
export const UNPLACED = row({
  code: 'LA-002',
  name: 'Hai, "hai"',
  identified: 'no',
  phase: 'new',
  district: '',
  district_basis: 'unknown',
  communes_old: '',
  communes_new_codes: '',
  communes_new_names: '',
  gross_ha: '',
  gross_basis: 'missing',
  gross_sources: '',
  year: '',
  sectors_vi: '',
  sectors_en: '',
  sector_ids: '',
  location: 'unpublished',
  flags: '',
});

export function csv(
  rows: readonly Cells[],
  { delimiter = ',', columns = CLUSTER_COLUMNS as readonly string[], end = '\n' } = {},
): string {
  const quote = (cell: string) => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = rows.map((cells) => columns.map((column) => quote(cells[column] ?? '')).join(delimiter));
  return [columns.join(delimiter), ...lines, ''].join(end);
}

const square = (west: number) => [
  [west, 10.5],
  [west + 0.01, 10.5],
  [west + 0.01, 10.51],
  [west, 10.51],
  [west, 10.5],
];

export function outline(code: string, ring: readonly (readonly number[])[] = square(106.4)): object {
  return {
    type: 'Feature',
    id: Number(code.slice(3)),
    properties: { code, placed: 'commune' },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

export function geojson(
  features: readonly object[],
  inset: object | null = { frame: [105.6, 10.4, 106.1, 10.5] },
) {
  return JSON.stringify({ type: 'FeatureCollection', ...(inset === null ? {} : { inset }), features });
}

// One square of 0.01°, drawn by one arc; every unit of the fixture is that square.
const unit = (id: string | null, properties: object) => ({
  type: 'Polygon',
  arcs: [[0]],
  ...(id === null ? {} : { id }),
  properties,
});

export const ADMIN = {
  type: 'Topology',
  transform: { scale: [0.0001, 0.0001], translate: [106, 10] },
  arcs: [
    [
      [4000, 5000],
      [100, 0],
      [0, 100],
      [-100, 0],
      [0, -100],
    ],
  ],
  objects: {
    province: { type: 'GeometryCollection', geometries: [unit(null, {})] },
    districts: {
      type: 'GeometryCollection',
      geometries: [unit('duc-hoa', { name: 'Huyện Đức Hòa', official_km2: 425.11 })],
    },
    communes_old: {
      type: 'GeometryCollection',
      geometries: ['11', '12'].map((id) => unit(id, { name: `Xã ${id}`, district: 'duc-hoa' })),
    },
    communes_new: {
      type: 'GeometryCollection',
      geometries: [unit('91', { name: 'Xã Mới'.normalize('NFD') })],
    },
  },
};

const assumption = (value: number) => ({ value, min: 0.6, max: 0.95, sources: ['S1'] });

export const ABOUT = {
  version: '1',
  asOf: '2025',
  reference: 'S1',
  sources: [
    {
      id: 'S1',
      title: { vi: 'Nguồn', en: 'Source' },
      date: '2025',
      states: { vi: 'tổng', en: 'totals' },
      url: null,
    },
  ],
  assumptions: { leasableShare: assumption(0.7356), operatingOccupancy: assumption(0.8421) },
  notCounted: [],
  targets: [],
  series: [],
  disagreements: [],
  licences: [],
  schematic: [],
};

const TARGET = { kind: 'road', name: { vi: 'QL.50', en: 'NR 50' }, schematic: false, planned: false };

export const DISTANCES = {
  targets: [
    { id: 'ql50', ...TARGET, sources: ['roads'] },
    { id: 'ring-4', ...TARGET, planned: true, basis: { vi: 'sơ đồ', en: 'sketch' }, sources: ['schematic'] },
  ],
  km: { 'LA-001': [12.1, 0.5] },
  ways: { 'LA-001': '3-' },
};

export const GOOD: Required<DatasetTexts> = {
  'clusters.csv': csv([row(), UNPLACED]),
  'clusters.geojson': geojson([outline('LA-001'), outline('LA-002', square(105.7))]),
  'admin.json': JSON.stringify(ADMIN),
  'sources.json': JSON.stringify(ABOUT),
  'distances.json': JSON.stringify(DISTANCES),
};

/** A `fetch` over texts; what is not among them is answered 404. */
export function serve(texts: Partial<Record<string, string>>, asked: string[] = []): FetchFn {
  return async (url) => {
    asked.push(url);
    const text = texts[url.replace(/^.*\//, '')];
    return text === undefined ? new Response('no such file', { status: 404 }) : new Response(text);
  };
}
