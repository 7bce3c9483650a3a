/** Regions side by side as files: the comparison as a table, and the regions themselves as GeoJSON to be opened again. */
import '../../i18n/late';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { joinSources, worstBasis } from '../../domain/basis';
import { polygonsOf } from '../../domain/geometry';
import type { KeptRegion, RegionColumn, RegionRow } from '../../domain/keptRegions';
import { SUMS, type Sum } from '../../domain/totals';
import { BASES } from '../../domain/types';
import type { Lang } from '../../i18n/lang';
import { createT, type T } from '../../i18n/t';
import { amount, type Cell, count, dateOrText, type Grid, percent } from './cells';
import { csvOf } from './csv';
import type { MadeFile } from './makeFile';

/** What only the page knows. Sentences are in the language of the file. */
export interface RegionsMeta {
  readonly lang: Lang;
  /** The day the file is made, `YYYY-MM-DD`. */
  readonly made: string;
  /** Address that replays the comparison. */
  readonly link: string;
  readonly dataVersion: string;
  readonly asOf: string;
  /** By what the figures count, and what of filter, assumptions and scenario is in them. */
  readonly notes: readonly string[];
}

export interface NamedRow extends RegionRow {
  readonly label: string;
}

/** The comparison as CSV, with what it rests on and how to replay it below. */
export function regionCsv(rows: readonly NamedRow[], names: readonly string[], meta: RegionsMeta): MadeFile {
  const t = createT(meta.lang);
  const header: Cell[] = [
    t('keptRegions.dialog.row'),
    t('keptRegions.file.unit'),
    ...names.flatMap((region, i) => [
      region,
      t('keptRegions.file.basis', { region }),
      ...(i === 0 ? [] : [t('keptRegions.file.difference', { region })]),
      t('keptRegions.file.share', { region }),
    ]),
  ];
  const grid: Grid = [header, ...rows.map((row) => rowCells(row, t)), [], ...aboutCells(meta, t)];
  const text = csvOf(grid, meta.lang === 'vi' ? 'excel-vi' : 'plain');
  return made(new Blob([text], { type: 'text/csv;charset=utf-8' }), 'csv', meta, t);
}

function rowCells({ label, unit, cells }: NamedRow, t: T): Cell[] {
  const write = { ha: amount, count, fraction: percent }[unit];
  const units = { ha: 'ha', count: t('keptRegions.file.count'), fraction: '%' };
  return [
    label,
    units[unit],
    ...cells.flatMap(({ value, sum, basis, difference, share }, i) => [
      write(value),
      sum !== null ? basisWords(sum, t) : basis === null ? null : t(`common.basis.${basis}`),
      ...(i === 0 ? [] : [write(difference)]),
      percent(share),
    ]),
  ];
}

/** The weakest basis in a sum, and how many clusters it lacks. */
function basisWords(sum: Sum, t: T): string {
  const used = BASES.filter((basis) => sum.byBasis[basis] > 0);
  const weakest = used.length === 0 ? [] : [t(`common.basis.${worstBasis(...used)}`)];
  return [...weakest, ...(sum.missing === 0 ? [] : [t('totals.missing', { count: sum.missing })])].join('; ');
}

function aboutCells(meta: RegionsMeta, t: T): Grid {
  return [
    [t('export.about.title'), t('bar.name')],
    [t('export.about.version'), meta.dataVersion],
    [t('export.about.asOf'), dateOrText(meta.asOf)],
    [t('export.about.made'), dateOrText(meta.made)],
    [t('export.about.link'), meta.link],
    ...meta.notes.map((note) => [t('export.about.note'), note]),
    ...BASES.map((basis) => [t(`common.basis.${basis}`), t(`certainty.basisHelp.${basis}`)]),
  ];
}

/** A region with its figures. */
export interface RegionItem {
  readonly region: KeptRegion;
  readonly name: string;
  readonly column: RegionColumn;
}

/** The regions as GeoJSON: each with its outline for other programs, and with its steps for this one. */
export function regionGeojson(items: readonly RegionItem[], meta: RegionsMeta): MadeFile {
  const t = createT(meta.lang);
  const collection: FeatureCollection<Polygon | MultiPolygon | null> & { readonly about: object } = {
    type: 'FeatureCollection',
    about: {
      title: t('bar.name'),
      version: meta.dataVersion,
      asOf: meta.asOf,
      made: meta.made,
      link: meta.link,
      notes: meta.notes,
    },
    features: items.map(({ region, name, column }) => ({
      type: 'Feature',
      properties: { name, named: region.name !== '', steps: region.steps, ...figuresOf(column) },
      geometry: column.feature === null ? null : short(column.feature.geometry),
    })),
  };
  const blob = new Blob([JSON.stringify(collection)], { type: 'application/geo+json' });
  return made(blob, 'geojson', meta, t);
}

/** Hectares with two decimals and fractions with four; null is what nobody knows, and what does not exist. */
function figuresOf({ area, result }: RegionColumn) {
  if (result === null) return {};
  const { totals, parts } = result;
  const sums = SUMS.flatMap((key) => {
    const { value, byBasis, missing } = totals[key];
    const bases = BASES.filter((basis) => basis !== 'missing').map((basis) => [
      basis,
      fixed(byBasis[basis], 2),
    ]);
    return [
      [`${key}_ha`, fixed(value, 2)],
      [`${key}_basis`, { ...Object.fromEntries(bases), unknown: missing }],
    ];
  });
  return {
    area_ha: fixed(area?.ha ?? null, 2),
    count: totals.count,
    ...Object.fromEntries(sums),
    occupancy: fixed(totals.occupancy.value, 4),
    occupancy_mean: fixed(totals.occupancyMean, 4),
    sources: joinSources(...parts.map(({ cluster }) => cluster.sources)),
  };
}

function fixed(value: number | null, decimals: number): number | null {
  return value === null ? null : Number(value.toFixed(decimals));
}

/** 1e-6° is 11 cm. */
function short(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const polygons = polygonsOf(geometry).map((rings) =>
    rings.map((ring) => ring.map((position): Position => position.map((value) => fixed(value, 6) ?? 0))),
  );
  const [only] = polygons;
  return polygons.length === 1 && only !== undefined
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons };
}

function made(blob: Blob, extension: string, meta: RegionsMeta, t: T): MadeFile {
  return { name: `${t('keptRegions.file')}_${meta.made}.${extension}`, blob };
}
