/** What the colours of a scene's map stand for. */
import '../../i18n/late';
import { CLASS_PAINT, type ClassPaint, type MapTheme, SHADE_PAINT } from '../../cartography/palette';
import { classCounts } from '../../domain/facets';
import type { NotCounted } from '../../domain/records';
import { THEME_CLASSES } from '../../domain/themes';
import { createT } from '../../i18n/t';
import { selectDataset, selectShown } from '../../state/selectors';
import type { AppState } from '../../state/types';
import { selectShadeClasses } from '../../state/unitSelectors';
import { rangeWords } from '../rangeWords';
import type { PhaseFigures } from '../sceneFigures';

/** A paint, or the sign of clusters that no total counts. */
export type LegendMark = ClassPaint | NotCounted['status'];

export interface LegendRow {
  /** Null for words alone. */
  readonly mark: LegendMark | null;
  readonly words: string;
}

/** Rows of what the map of the scene shows, and of nothing else: first the clusters', then the units'. */
export function legendRows(
  state: AppState,
  byPhase: readonly PhaseFigures[],
  theme: MapTheme,
): readonly LegendRow[] {
  return [
    ...(state.view.color === 'phase' ? phaseRows(byPhase) : classRows(state)),
    ...shadeRows(state, theme),
    ...notCountedRows(state),
    ...doubtRows(state),
  ];
}

function phaseRows(byPhase: readonly PhaseFigures[]): readonly LegendRow[] {
  return byPhase
    .filter(({ count }) => count > 0)
    .map(({ phase, label, text }) => ({ mark: CLASS_PAINT[phase], words: `${label}: ${text}` }));
}

function classRows(state: AppState): readonly LegendRow[] {
  const dataset = selectDataset(state);
  if (dataset === null) return [];
  const t = createT(state.view.lang);
  const { color } = state.view;
  const counts = classCounts(dataset, selectShown(state), color);
  return THEME_CLASSES[color].flatMap(({ id }) => {
    const count = counts.get(id) ?? 0;
    const words = `${t(`common.class.${id}`)}: ${t('totals.clusters', { count })}`;
    return count === 0 ? [] : [{ mark: CLASS_PAINT[id], words }];
  });
}

function shadeRows(state: AppState, theme: MapTheme): readonly LegendRow[] {
  const { shade: measure, lang } = state.view;
  const classes = selectShadeClasses(state);
  if (measure === 'none' || classes === null) return [];
  const t = createT(lang);
  const paints = SHADE_PAINT[theme];
  const rest = (['none', 'missing'] as const).filter((shade) => (classes.counts.get(shade) ?? 0) > 0);
  return [
    { mark: null, words: `${t('units.shades', { measure: t(`units.measure.${measure}`) })}:` },
    ...classes.ranges.map((range) => ({ mark: paints[range.id], words: rangeWords(range, measure, lang) })),
    ...rest.map((shade) => ({
      mark: paints[shade],
      words: shade === 'none' ? t(`units.none.${measure}`) : t('units.missing'),
    })),
  ];
}

const STATUSES: readonly NotCounted['status'][] = ['withdrawn', 'converted', 'unplanned'];

/** The signs that the map has for them. */
function notCountedRows(state: AppState): readonly LegendRow[] {
  const dataset = selectDataset(state);
  if (dataset === null || !state.view.notCounted) return [];
  const t = createT(state.view.lang);
  const known = STATUSES.filter((status) => dataset.notCounted.some((each) => each.status === status));
  return [
    { mark: null, words: `${t('targets.notCounted')}:` },
    ...known.map((status) => ({ mark: status, words: t(`targets.kind.${status}`) })),
  ];
}

/** How many outlines and places are no more than estimates. */
function doubtRows(state: AppState): readonly LegendRow[] {
  const t = createT(state.view.lang);
  const shown = selectShown(state);
  const indicative = shown.filter(({ boundary }) => boundary === 'indicative').length;
  const unplaced = shown.filter(({ location }) => location === 'unpublished').length;
  const words = [
    ...(indicative === 0 ? [] : [t('slides.indicative', { count: indicative, total: shown.length })]),
    ...(unplaced === 0 ? [] : [t('slides.unplaced', { count: unplaced })]),
  ];
  return words.length === 0 ? [] : [{ mark: null, words: words.join(' ') }];
}
