/** The columns of the table of clusters. Each figure stands between nothing and its basis: neither can be had alone. */
import { SUMS } from '../../domain/totals';
import '../../i18n/late';
import { isApplicable } from '../../domain/basis';
import { displayName } from '../../domain/displayName';
import { isAddedCode } from '../../domain/soundChange';
import type { Cluster, Figure, Land } from '../../domain/types';
import { createT, type T } from '../../i18n/t';
import { amount, type Cell, count, dateOrText, list, percent } from './cells';
import type { ExportMeta, ExportRow } from './contents';

export interface Column {
  /** Stays the same in both languages: the property's name in GeoJSON. */
  readonly id: string;
  readonly header: string;
  readonly cell: (row: ExportRow) => Cell;
}

/**
 * All columns, in their order, in the language of the file. The first ones hold text only, so that what stands below
 * the table (see `about.ts`) makes no column of numbers a column of text.
 */
export function clusterColumns(meta: ExportMeta): readonly Column[] {
  const t = createT(meta.lang);
  const inRegion = meta.region.length > 0;
  return [
    ...nameColumns(t, meta),
    ...triedColumn(t, meta),
    ...(inRegion ? [plain(t, 'share_pct', ({ share }) => percent(share))] : []),
    ...SUMS.flatMap((key) => figureColumns(t, key, inRegion)),
    ...occupancyColumns(t),
    ...particulars(t, meta),
  ];
}

/** What is tried of each cluster, where anything is: its figures are then no published ones. */
function triedColumn(t: T, { scenario }: ExportMeta): readonly Column[] {
  if (scenario === null) return [];
  const cell = ({ cluster }: ExportRow) => list(scenario.byCode.get(cluster.code) ?? []);
  return [{ id: 'scenario', header: t('scenario.export.column'), cell }];
}

type PlainId =
  | 'code'
  | 'name'
  | 'other_names'
  | 'identified'
  | 'phase'
  | 'district'
  | 'district_basis'
  | 'communes_before'
  | 'communes_after'
  | 'share_pct';

function plain(t: T, id: PlainId, cell: Column['cell']): Column {
  return { id, header: t(`export.column.${id}`), cell };
}

function nameColumns(t: T, { lang }: ExportMeta): readonly Column[] {
  return [
    plain(t, 'code', ({ cluster }) => cluster.code),
    plain(t, 'name', ({ cluster }) => displayName(cluster, lang)),
    plain(t, 'other_names', ({ cluster }) => list(cluster.altNames)),
    plain(t, 'identified', ({ cluster }) => namedWords(cluster, t)),
    plain(t, 'phase', ({ cluster }) => t(`common.phase.${cluster.phase}`)),
    plain(t, 'district', ({ district }) => district),
    plain(t, 'district_basis', ({ cluster }) => t(`certainty.districtBasis.${cluster.districtBasis}`)),
    plain(t, 'communes_before', ({ communesBefore }) => list(communesBefore)),
    plain(t, 'communes_after', ({ cluster }) => communesAfter(cluster, t)),
  ];
}

/** Whether a source names it; of a cluster that the scenario adds, that it does. */
function namedWords({ code, identified }: Cluster, t: T): string {
  if (isAddedCode(code)) return t('scenario.export.added');
  return t(identified ? 'export.yes' : 'export.no');
}

function sentences(texts: readonly string[]): Cell {
  return texts.length === 0 ? null : texts.join(' ');
}

/** Communes after 2025-07-01 with their codes, in one cell. */
export function communesAfter(cluster: Cluster, t: T): Cell {
  return list(cluster.communesNew.map(({ code, name }) => t('cluster.communeCode', { name, code })));
}

function figureColumns(t: T, key: (typeof SUMS)[number], inRegion: boolean): readonly Column[] {
  const figure = t(`common.figure.${key}`);
  const whole: Column = {
    id: `${key}_ha`,
    header: t('export.column.ha', { figure }),
    cell: ({ land }) => amount(land[key].value),
  };
  const counted: Column = {
    id: `${key}_counted_ha`,
    header: t('export.column.counted', { figure }),
    // The sum over one cluster is 0 where such a figure does not exist; here that is an empty cell.
    cell: ({ land, counted: sums }) => amount(land[key].value === null ? null : sums[key].value),
  };
  const ranges = key === 'free' || key === 'pipeline' ? rangeColumns(t, key) : [];
  return [whole, ...(inRegion ? [counted] : []), ...groundColumns(t, key), ...ranges];
}

/** The land one could take, as far as the allowed ranges of the assumptions move it; empty where they do not. */
function rangeColumns(t: T, key: 'free' | 'pipeline'): readonly Column[] {
  const figure = t(`common.figure.${key}`);
  return (['low', 'high'] as const).map((end) => ({
    id: `${key}_${end}_ha`,
    header: t(`export.column.${end}`, { figure }),
    cell: ({ ranges }) => amount(ranges[key]?.[end] ?? null),
  }));
}

function occupancyColumns(t: T): readonly Column[] {
  const figure = t('common.figure.occupancy');
  return [
    {
      id: 'occupancy_pct',
      header: t('export.column.pct', { figure }),
      cell: ({ land }) => percent(land.occupancy.value),
    },
    ...groundColumns(t, 'occupancy'),
  ];
}

function basisWords(figure: Figure, t: T): string {
  if (!isApplicable(figure)) return t('export.notApplicable');
  const basis = t(`common.basis.${figure.basis}`);
  return figure.formula === 'tried' ? t('scenario.export.basis', { basis }) : basis;
}

/** What a figure rests on. Why a cell is empty stands here too: missing, or not applicable. */
function groundColumns(t: T, key: keyof Land): readonly Column[] {
  const figure = t(`common.figure.${key}`);
  return [
    {
      id: `${key}_basis`,
      header: t('export.column.basis', { figure }),
      cell: ({ land }) => basisWords(land[key], t),
    },
    {
      id: `${key}_sources`,
      header: t('export.column.sources', { figure }),
      cell: ({ land }) => list(land[key].sources),
    },
  ];
}

function particulars(t: T, { lang }: ExportMeta): readonly Column[] {
  const column = (id: string, header: string, cell: (cluster: Cluster) => Cell): Column => ({
    id,
    header,
    cell: ({ cluster }) => cell(cluster),
  });
  return [
    column('developer', t('cluster.developer'), ({ developer }) => developer),
    column('decision', t('cluster.decision'), ({ decision }) => decision),
    column('year', t('cluster.year'), ({ year }) => count(year)),
    column('sectors', t('cluster.sectors'), ({ sectors }) => sectors?.[lang] ?? null),
    column(
      'infrastructure',
      t('cluster.infrastructure'),
      ({ infrastructure }) => infrastructure?.[lang] ?? null,
    ),
    column('location', t('cluster.location'), ({ location }) => t(`certainty.location.${location}`)),
    column('boundary', t('cluster.boundary'), ({ boundary }) => t(`common.boundary.${boundary}`)),
    column('as_of', t('cluster.asOf'), ({ asOf }) => dateOrText(asOf)),
    column('sources', t('cluster.sources'), ({ sources }) => list(sources)),
    column('doubts', t('cluster.doubts'), ({ flags }) =>
      sentences(flags.map((flag) => t(`certainty.flag.${flag}`))),
    ),
    column('notes', t('cluster.notes'), ({ notes }) => notes?.[lang] ?? null),
  ];
}
