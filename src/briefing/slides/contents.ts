/** What the slide of a scene says, in the language of the slides. */
import '../../i18n/late';
import type { MapTheme } from '../../cartography/palette';
import type { Dataset } from '../../domain/types';
import { formatDate } from '../../i18n/format';
import type { Lang } from '../../i18n/lang';
import { createT } from '../../i18n/t';
import { sceneLink, sceneState } from '../../state/sceneState';
import { selectDataset, selectPublished } from '../../state/selectors';
import type { AppState, Scene } from '../../state/types';
import { scenarioChanges } from '../../state/urlCodecs/scenario';
import { shownFilterWords } from '../filterWords';
import { regionSentences } from '../regionWords';
import { assumedWords, changesWords } from '../scenarioWords';
import { type SceneFigures, sceneFigures } from '../sceneFigures';
import { sceneWords } from '../sceneWords';
import { type ChartBars, chartBars } from './chartBars';
import { type LegendRow, legendRows } from './legendRows';
import { type TableGrid, tableGrid } from './tableGrid';

export interface SlideOptions {
  readonly lang: Lang;
  readonly theme: MapTheme;
  /** The day the slides are made, `YYYY-MM-DD`. */
  readonly made: string;
  /** The address of the page without its search part. */
  readonly page: string;
}

export interface SceneContents {
  /** What is shown, in the language and the theme of the slides. */
  readonly state: AppState;
  readonly frame: Scene['frame'];
  readonly dataset: Dataset;
  readonly title: string;
  readonly caption: string;
  /** A paragraph each. */
  readonly notes: readonly string[];
  readonly link: string;
  readonly figures: SceneFigures;
  readonly table: TableGrid;
  readonly chart: ChartBars | null;
  readonly legend: readonly LegendRow[];
  /** By what the clusters were chosen, and what is tried: a sentence each. */
  readonly chosen: readonly string[];
  readonly foot: readonly string[];
}

/**
 * @param number of the slide, from 1
 * @throws where the data set is not there: nothing can be said of a scene then
 */
export function sceneContents(
  scene: Scene,
  number: number,
  page: AppState,
  options: SlideOptions,
): SceneContents {
  const { lang, theme } = options;
  const inLang = { ...page, view: { ...page.view, lang, theme } };
  const state = sceneState(scene, inLang);
  const dataset = selectDataset(state);
  const figures = sceneFigures(state);
  if (dataset === null || figures === null) throw new Error('No slides without a data set');
  const t = createT(lang);
  const { title, caption, notes } = sceneWords(scene, inLang, lang);
  const link = sceneLink(scene, inLang, options.page);
  const filter = shownFilterWords(state, lang);
  const region = regionSentences(state.region, dataset, lang);
  const tried = triedSentences(state, lang);
  return {
    state,
    frame: scene.frame,
    dataset,
    title: title === '' ? t('slides.untitled', { number }) : title,
    caption,
    notes: [
      ...(notes === '' ? [] : notes.split('\n')),
      ...(caption === '' ? [] : [caption]),
      ...partNotes(figures, lang),
      t('slides.notes.filter', { text: joined(filter) }),
      ...(region.length === 0 ? [] : [t('slides.notes.region', { text: joined(region) })]),
      ...tried,
      t('slides.notes.link', { link }),
    ],
    link,
    figures,
    table: tableGrid(figures, lang),
    chart: chartBars(figures, state),
    legend: legendRows(state, figures.byPhase, theme),
    chosen: [...filter, ...region, ...tried],
    foot: footLines(dataset, options),
  };
}

/** What of each sum rests on what. */
function partNotes({ rows }: SceneFigures, lang: Lang): readonly string[] {
  const t = createT(lang);
  return rows.flatMap(({ label, text, parts }) =>
    parts.length < 2
      ? []
      : t('slides.notes.parts', {
          label,
          text,
          parts: parts.map((part) => `${t(`common.basis.${part.basis}`)} ${part.text}`).join('; '),
        }),
  );
}

function triedSentences(state: AppState, lang: Lang): readonly string[] {
  const plan = selectPublished(state);
  const { changes } = state.scenario;
  if (plan === null) return [];
  const t = createT(lang);
  const assumed = assumedWords(state.query.assumed, plan, lang);
  if (changes.length === 0) return assumed;
  const travels = scenarioChanges.encode(changes) !== null;
  return [
    t('scenario.export.is', { count: changes.length }),
    ...(travels ? [] : [t('scenario.export.tooLong')]),
    ...changesWords(changes, plan, lang),
    ...assumed,
  ];
}

/** What the figures are, of when, of which version, and by whom the reference figures are. */
export function footLines(dataset: Dataset, { lang, made }: SlideOptions): readonly string[] {
  const t = createT(lang);
  const reference = dataset.sources.find(({ id }) => id === dataset.reference);
  return [
    t('slides.foot.data', {
      name: t('bar.name'),
      asOf: formatDate(lang, dataset.asOf),
      version: dataset.version,
      made: formatDate(lang, made),
    }),
    t('slides.foot.source', {
      id: dataset.reference,
      title: reference?.title[lang] ?? '',
      date: formatDate(lang, reference?.date ?? null),
    }),
  ];
}

/** Sentences in one line. */
export function joined(sentences: readonly string[]): string {
  return sentences.map((sentence) => sentence.replace(/\.$/, '')).join('; ');
}
