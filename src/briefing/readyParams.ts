/** The figures in the words of the ready scenes: all from the published data set, none typed. */
import type { ClusterFilter } from '../domain/clusterFilter';
import { shownClusters } from '../domain/filter';
import type { History } from '../domain/history';
import { landOf } from '../domain/land';
import { distancesOf, kmTo } from '../domain/nearest';
import { districtName } from '../domain/places';
import { progressOf, TARGET_STATUSES } from '../domain/progress';
import { type Totals, totalsOf } from '../domain/totals';
import type { Cluster, Dataset } from '../domain/types';
import { bareUnitName, unitType } from '../domain/unitType';
import { formatDate, formatHa, formatKm, formatPercent } from '../i18n/format';
import type { Lang } from '../i18n/lang';
import type { MessageParams, T } from '../i18n/t';
import type { ReadyId } from '../state/readySet';

export interface Told {
  readonly dataset: Dataset;
  /** What the scene shows. */
  readonly filter: ClusterFilter;
  readonly history: History | null;
  readonly lang: Lang;
  readonly t: T;
}

/** A cluster counts as lying by a road within so many km of it. */
const BY_ROAD_KM = 10;

export const READY_PARAMS: Readonly<Record<ReadyId, (told: Told) => MessageParams>> = {
  province: (told) => {
    const { dataset } = told;
    const byDistrict = grouped(dataset.clusters);
    const [top] = [...byDistrict].sort(([, a], [, b]) => b.length - a.length);
    return {
      ...base(told),
      districts: byDistrict.size,
      allDistricts: dataset.units.districts.length,
      top: named(districtName(dataset, top?.[0] ?? null), told) ?? told.t('common.missing'),
      topCount: top?.[1].length ?? 0,
      noDistrict: dataset.clusters.filter(({ district }) => district === null).length,
    };
  },
  phases: (told) => {
    const { byPhase } = totalsIn(told);
    const ha = (value: number | null) => formatHa(told.lang, value);
    return {
      ...base(told),
      operating: byPhase.operating.count,
      procedure: byPhase.procedure.count,
      planned: byPhase.new.count,
      operatingHa: ha(byPhase.operating.gross.value),
      procedureHa: ha(byPhase.procedure.gross.value),
      plannedHa: ha(byPhase.new.gross.value),
    };
  },
  free: (told) => {
    const freeOf = (clusters: readonly Cluster[]) => totalOf(clusters, told.dataset).free.value;
    const [top] = [...grouped(shown(told))]
      .map(([slug, clusters]) => ({ slug, free: freeOf(clusters) }))
      .sort((a, b) => (b.free ?? 0) - (a.free ?? 0));
    return {
      ...base(told),
      top: named(districtName(told.dataset, top?.slug ?? null), told) ?? told.t('common.missing'),
      topFree: formatHa(told.lang, top?.free ?? null),
    };
  },
  'duc-hoa': (told) => axis(told, ['n2']),
  'can-giuoc': (told) => axis(told, ['ql50', 'dt826']),
  'hoang-gia': (told) => {
    const { dataset, lang, t } = told;
    const cluster = dataset.clusters.find(({ code }) => code === 'LA-008');
    const land = cluster === undefined ? null : landOf(cluster, dataset.assumptions);
    const ha = (key: 'gross' | 'leasable' | 'leased' | 'free') => formatHa(lang, land?.[key].value ?? null);
    return {
      gross: ha('gross'),
      leasable: ha('leasable'),
      leased: ha('leased'),
      free: ha('free'),
      basis: t(`common.basis.${land?.free.basis ?? 'missing'}`),
      place: [
        cluster?.communesNew.map(({ name }) => named(name, told)).join(', '),
        named(districtName(dataset, cluster?.district ?? null), told),
      ]
        .filter((name) => name !== undefined && name !== null && name !== '')
        .join(' – '),
      infrastructure: cluster?.infrastructure?.[lang] ?? t('common.missing'),
      sources: cluster?.sources.join(', ') ?? '',
    };
  },
  targets: targetParams,
  unknown: (told) => {
    const { clusters } = told.dataset;
    const { byBasis } = totalsIn(told);
    const count = (is: (cluster: Cluster) => boolean) => clusters.filter(is).length;
    return {
      ...base(told),
      stated: byBasis.stated.count,
      balance: byBasis.balance.count,
      balanceHa: formatHa(told.lang, byBasis.balance.grossHa),
      unnamed: count(({ identified }) => !identified),
      unplaced: count(({ location }) => location === 'unpublished'),
      indicative: count(({ boundary }) => boundary === 'indicative'),
      leasedKnown: count(({ leased }) => leased.ha !== null),
    };
  },
};

/** The totals of what the scene shows, and where they come from. */
function base(told: Told): MessageParams {
  const { dataset, lang } = told;
  const { count, gross, leasable, leased, free, pipeline, occupancy } = totalsIn(told);
  return {
    total: count,
    gross: formatHa(lang, gross.value),
    leasable: formatHa(lang, leasable.value),
    leased: formatHa(lang, leased.value),
    free: formatHa(lang, free.value),
    pipeline: formatHa(lang, pipeline.value),
    occupancy: formatPercent(lang, occupancy.value),
    source: dataset.reference,
    date: formatDate(lang, dataset.asOf),
  };
}

/** How many of the shown clusters lie by one of some roads, of those whose place is known well enough to measure from. */
function axis(told: Told, roads: readonly string[]): MessageParams {
  const { near } = told.dataset;
  const measured = shown(told)
    .map(({ code }) => distancesOf(near, code))
    .filter((distances) => distances !== null);
  const by = measured.filter((distances) =>
    roads.some((road) => (kmTo(distances, road) ?? Infinity) <= BY_ROAD_KM),
  );
  const names = roads.flatMap((road) => near?.targets.find(({ id }) => id === road)?.name[told.lang] ?? []);
  return {
    ...base(told),
    byRoad: near === null ? told.t('common.missing') : by.length,
    measured: near === null ? told.t('common.missing') : measured.length,
    km: formatKm(told.lang, BY_ROAD_KM, 0),
    roads: names.length === 0 ? told.t('common.missing') : names.join(' / '),
  };
}

/** Where each target stands, as the section «Targets and time» says; not known where the history did not come. */
function targetParams({ dataset: { targets }, history, lang, t }: Told): MessageParams {
  const rows = targets.map((target) => ({ target, progress: progressOf(target, history?.findings ?? []) }));
  const of = Object.fromEntries(
    TARGET_STATUSES.map((status) => [
      status,
      rows.filter(({ progress }) => progress.status === status).length,
    ]),
  );
  const dues = [...new Set(targets.map(({ due }) => formatDate(lang, due)))];
  const status = (row: (typeof rows)[number]) => t(`targets.status.${row.progress.status}`);
  return {
    total: targets.length,
    due: dues.join(', '),
    tally:
      history === null
        ? t('targets.unread')
        : t('targets.tally', {
            reached: of.reached ?? 0,
            partly: of.partly ?? 0,
            notReached: of['not-reached'] ?? 0,
            unknown: of.unknown ?? 0,
          }),
    list: rows
      .map((row) => (history === null ? row.target.text[lang] : `${status(row)}: ${row.target.text[lang]}`))
      .map((line) => `• ${line}`)
      .join('\n'),
    sources: [...new Set(targets.map(({ source }) => source))].join(', '),
  };
}

/** A unit as texts of the language write it: `Huyện Đức Hòa`, `Đức Hòa district`. */
function named(name: string | null, { lang, t }: Told): string | null {
  const type = name === null || lang === 'vi' ? null : unitType(name);
  return name === null || type === null ? name : `${bareUnitName(name)} ${t(`search.type.${type}`)}`;
}

function shown({ dataset, filter }: Told): readonly Cluster[] {
  return shownClusters(dataset, filter);
}

function totalsIn(told: Told): Totals {
  return totalOf(shown(told), told.dataset);
}

function totalOf(clusters: readonly Cluster[], { assumptions }: Dataset): Totals {
  return totalsOf(
    clusters.map((cluster) => ({ cluster, share: 1 })),
    assumptions,
  );
}

/** By the district before 2025-07-01; those of which none is known are left out. */
function grouped(clusters: readonly Cluster[]): ReadonlyMap<string, readonly Cluster[]> {
  const groups = new Map<string, Cluster[]>();
  for (const cluster of clusters)
    if (cluster.district !== null)
      groups.set(cluster.district, [...(groups.get(cluster.district) ?? []), cluster]);
  return groups;
}
