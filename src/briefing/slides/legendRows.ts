/** What the colours of a scene's map stand for. */
import '../../i18n/late';
import { CLASS_PAINT, type ClassPaint, type MapTheme, SHADE_PAINT } from '../../cartography/palette';
import { classCounts } from '../../domain/facets';
import { THEME_CLASSES } from '../../domain/themes';
import { createT } from '../../i18n/t';
import { selectDataset, selectShown } from '../../state/selectors';
import type { AppState } from '../../state/types';
import { selectShadeClasses } from '../../state/unitSelectors';
import { rangeWords } from '../rangeWords';
import type { PhaseFigures } from '../sceneFigures';

export interface LegendRow {
  /** Null for words alone; hollow for clusters that no total counts. */
  readonly mark: ClassPaint | 'hollow' | null;
  readonly words: string;
}

/** Rows of what the map of the scene shows, and of nothing else: first the clusters', then the units'. */
export function legendRows(
  state: AppState,
  byPhase: readonly PhaseFigures[],
  theme: MapTheme,
): readonly LegendRow[] {
  const t = createT(state.view.lang);
  return [
    ...(state.view.color === 'phase' ? phaseRows(byPhase) : classRows(state)),
    ...shadeRows(state, theme),
    ...(state.view.notCounted ? [{ mark: 'hollow' as const, words: t('targets.notCounted') }] : []),
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
