/** What the chart of a scene shows: a few bars in hectares. */
import '../../i18n/late';
import { CLASS_PAINT, type ClassPaint } from '../../cartography/palette';
import { formatHa } from '../../i18n/format';
import { createT } from '../../i18n/t';
import { selectOpenCluster } from '../../state/selectors';
import type { AppState } from '../../state/types';
import type { FigureRow, SceneFigures } from '../sceneFigures';

export interface ChartBar {
  /** With its figure, written as the language writes it: programs write figures as the machine does. */
  readonly label: string;
  /** ha */
  readonly value: number;
  readonly paint: ClassPaint;
}

export interface ChartBars {
  readonly title: string;
  readonly series: string;
  readonly bars: readonly ChartBar[];
}

/**
 * The open cluster's land; else the phases beside each other, by the land to be had where the scene is about that;
 * else, of one phase alone, what its land consists of. What nobody knows has no bar. Null where nothing is left.
 */
export function chartBars(figures: SceneFigures, state: AppState): ChartBars | null {
  const phases = figures.byPhase.filter(({ count }) => count > 0);
  const open = selectOpenCluster(state);
  const chart =
    figures.cluster !== null && open !== null
      ? landBars(figures.cluster.name, figures.cluster.rows, CLASS_PAINT[open.phase], state)
      : phases.length === 1 && phases[0] !== undefined
        ? landBars(phases[0].label, figures.rows, CLASS_PAINT[phases[0].phase], state)
        : phaseBars(phases, state);
  return chart.bars.length === 0 ? null : chart;
}

function phaseBars(phases: SceneFigures['byPhase'], { view, query }: AppState): ChartBars {
  const t = createT(view.lang);
  const open = view.color === 'free' || query.filter.available !== 'any';
  return {
    title: t(open ? 'slides.chart.open' : 'slides.chart.gross'),
    series: t('slides.chart.ha'),
    bars: phases.flatMap(({ phase, grossHa, openHa }) => {
      const value = open ? openHa : grossHa;
      if (value === null) return [];
      const label = `${t(`common.phaseShort.${phase}`)}: ${formatHa(view.lang, value)}`;
      return [{ label, value, paint: CLASS_PAINT[phase] }];
    }),
  };
}

function landBars(
  name: string,
  rows: readonly FigureRow[],
  paint: ClassPaint,
  { view }: AppState,
): ChartBars {
  const t = createT(view.lang);
  return {
    title: t('slides.chart.land', { name }),
    series: t('slides.chart.ha'),
    bars: rows.flatMap(({ key, label, value, text }) =>
      key === 'count' || key === 'occupancy' || value === null || value === 0
        ? []
        : [{ label: `${label}: ${text}`, value, paint }],
    ),
  };
}
