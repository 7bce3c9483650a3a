/**
 * The totals that every output of a scene shows, in words and numbers of the state's language. Each comes from
 * `domain/totals`; a missing value says so and is never zero.
 */
import '../i18n/late';
import { worstBasis } from '../domain/basis';
import { displayName } from '../domain/displayName';
import { landOf } from '../domain/land';
import { hasSum, LAND_FIGURES, SUMS, type Sum, type Totals } from '../domain/totals';
import { BASES, type Basis, type Cluster, type Figure, PHASES, type Phase } from '../domain/types';
import { isMoved } from '../domain/withAssumptions';
import { formatHa, formatNumber, formatPercent } from '../i18n/format';
import type { Lang } from '../i18n/lang';
import { createT, type T } from '../i18n/t';
import { selectRegionTotals } from '../state/regionSelectors';
import { selectDataset, selectOpenCluster, selectTotals } from '../state/selectors';
import type { AppState } from '../state/types';

export interface FigureRow {
  readonly key: 'count' | (typeof LAND_FIGURES)[number];
  readonly label: string;
  readonly text: string;
  /** Hectares; a count; a fraction. Null where nobody knows it or where there is no such figure. */
  readonly value: number | null;
  /** The weakest of what it rests on; null for a count, and where there is no such figure. `tried` by a scenario. */
  readonly basis: Basis | 'tried' | null;
  /** Its parts by what they rest on, in ha, those of zero left out. */
  readonly parts: readonly { readonly basis: Basis; readonly value: number; readonly text: string }[];
  /** Clusters of which it is not known. */
  readonly missing: number;
  /** What stands beside the text: the word of the basis, and how many are missing; '' for a count. */
  readonly note: string;
}

export interface PhaseFigures {
  readonly phase: Phase;
  readonly label: string;
  readonly count: number;
  readonly grossHa: number | null;
  /** Land to be had: free of operating clusters, pipeline of others. */
  readonly openHa: number | null;
  readonly leasedHa: number | null;
  readonly text: string;
}

export interface SceneFigures {
  readonly rows: readonly FigureRow[];
  /** The same of the scene's region; null where it has none. */
  readonly region: readonly FigureRow[] | null;
  /** The open cluster; null where none is. */
  readonly cluster: { readonly name: string; readonly rows: readonly FigureRow[] } | null;
  readonly byPhase: readonly PhaseFigures[];
  /** Whether a scenario or other assumptions are on, so that these are no published figures. */
  readonly tried: boolean;
}

/**
 * @param state of the scene (`sceneState`), in the language of the output
 * @param decimals of hectares: one on screen, two in files
 * @returns null until the data set is there
 */
export function sceneFigures(state: AppState, decimals = 1): SceneFigures | null {
  const totals = selectTotals(state);
  const dataset = selectDataset(state);
  if (totals === null || dataset === null) return null;
  const told: Told = { lang: state.view.lang, t: createT(state.view.lang), decimals };
  const region = state.region.steps.length === 0 ? null : selectRegionTotals(state);
  const open = selectOpenCluster(state);
  return {
    rows: totalRows(totals, told),
    region: region === null ? null : totalRows(region.totals, told),
    cluster:
      open === null
        ? null
        : { name: displayName(open, told.lang), rows: clusterRows(open, dataset.assumptions, told) },
    byPhase: PHASES.map((phase) => phaseFigures(phase, totals, told)),
    tried: state.scenario.changes.length > 0 || isMoved(state.query.assumed),
  };
}

/** The rows of any totals, in words of a language. */
export function figureRows(totals: Totals, lang: Lang, decimals = 1): readonly FigureRow[] {
  return totalRows(totals, { lang, t: createT(lang), decimals });
}

interface Told {
  readonly lang: Lang;
  readonly t: T;
  readonly decimals: number;
}

function totalRows(totals: Totals, told: Told): readonly FigureRow[] {
  const { count, occupancy } = totals;
  const counted: FigureRow = {
    key: 'count',
    label: told.t('present.figure.count'),
    text: formatNumber(told.lang, count, 0),
    value: count,
    basis: null,
    parts: [],
    missing: 0,
    note: '',
  };
  return [
    counted,
    ...SUMS.map((key) => (hasSum(totals, key) ? sumRow(key, totals[key], told) : noRow(key, told))),
    figureRow('occupancy', occupancy, told),
  ];
}

function noRow(key: (typeof SUMS)[number], { t }: Told): FigureRow {
  return {
    key,
    label: t(`common.figure.${key}`),
    text: t('export.notApplicable'),
    value: null,
    basis: null,
    parts: [],
    missing: 0,
    note: '',
  };
}

function sumRow(key: (typeof SUMS)[number], sum: Sum, told: Told): FigureRow {
  const { lang, t, decimals } = told;
  const parts = BASES.flatMap((basis) => {
    const value = sum.byBasis[basis];
    return value > 0 ? [{ basis, value, text: formatHa(lang, value, decimals) }] : [];
  });
  const basis =
    sum.value === null
      ? 'missing'
      : parts.length === 0
        ? null
        : worstBasis(...parts.map((part) => part.basis));
  return {
    key,
    label: t(`common.figure.${key}`),
    text: formatHa(lang, sum.value, decimals),
    value: sum.value,
    basis,
    parts,
    missing: sum.missing,
    note: [
      ...(basis === null || basis === 'missing' ? [] : [t(`common.basis.${basis}`)]),
      ...(sum.missing === 0 ? [] : [t('totals.missing', { count: sum.missing })]),
    ].join(', '),
  };
}

function figureRow(key: (typeof LAND_FIGURES)[number], figure: Figure, told: Told): FigureRow {
  const { lang, t, decimals } = told;
  const none = figure.formula === 'not-applicable';
  const basis = none ? null : figure.formula === 'tried' ? 'tried' : figure.basis;
  const text =
    key === 'occupancy' ? formatPercent(lang, figure.value) : formatHa(lang, figure.value, decimals);
  return {
    key,
    label: t(`common.figure.${key}`),
    text: none ? t('export.notApplicable') : text,
    value: figure.value,
    basis,
    parts: [],
    missing: basis === 'missing' ? 1 : 0,
    note: basis === null || basis === 'missing' ? '' : t(`common.basis.${basis}`),
  };
}

function clusterRows(
  cluster: Cluster,
  assumptions: Parameters<typeof landOf>[1],
  told: Told,
): readonly FigureRow[] {
  const land = landOf(cluster, assumptions);
  return LAND_FIGURES.filter((key) => land[key].formula !== 'not-applicable').map((key) =>
    figureRow(key, land[key], told),
  );
}

function phaseFigures(phase: Phase, { byPhase }: Totals, { lang, t, decimals }: Told): PhaseFigures {
  const { count, gross, leased, free, pipeline } = byPhase[phase];
  return {
    phase,
    label: t(`common.phase.${phase}`),
    count,
    grossHa: gross.value,
    openHa: phase === 'operating' ? free.value : pipeline.value,
    leasedHa: leased.value,
    text: `${t('totals.clusters', { count })} · ${formatHa(lang, gross.value, decimals)}`,
  };
}
