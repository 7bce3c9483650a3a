/** The small print of a sheet: what its figures are, of which clusters, and how far they can be trusted. */
import type { Dataset } from '../../domain/types';
import { formatDate, formatPercent } from '../../i18n/format';
import { createT } from '../../i18n/t';
import { selectOpenCluster, selectPublished, selectShown } from '../../state/selectors';
import { shownFilterWords } from '../filterWords';
import { regionSentences } from '../regionWords';
import { assumedWords, changesWords } from '../scenarioWords';
import { sceneSources } from '../sceneSources';
import type { ContentWish } from './content';

export interface Notes {
  /** Always there, a paragraph each. */
  readonly fixed: readonly string[];
  /** Lists that a person can make as long as they like: where the sheet has no room, it says how many more there are. */
  readonly lists: readonly NoteList[];
  /** «and 7 more, at the link», for `lists`. */
  readonly more: (count: number) => string;
}

export interface NoteList {
  readonly title: string;
  readonly sentences: readonly string[];
}

export function sheetNotes(wish: ContentWish, dataset: Dataset): Notes {
  const { state, made, simplified } = wish;
  const { lang } = state.view;
  const t = createT(lang);
  const plan = selectPublished(state) ?? dataset;
  const reference = dataset.sources.find(({ id }) => id === dataset.reference);
  const { leasableShare, operatingOccupancy } = dataset.assumptions;
  const open = selectOpenCluster(state);
  const cited = sceneSources(dataset, [...selectShown(state), ...(open === null ? [] : [open])]);
  const fixed = [
    t('picture.source', {
      id: dataset.reference,
      title: reference?.title[lang] ?? '',
      date: formatDate(lang, reference?.date ?? null),
      count: cited.length - 1,
    }),
    t('picture.data', {
      name: t('bar.name'),
      asOf: formatDate(lang, dataset.asOf),
      version: dataset.version,
      made: formatDate(lang, made),
    }),
    t('picture.formula'),
    t('picture.assumptions', {
      share: formatPercent(lang, leasableShare.value),
      occupancy: formatPercent(lang, operatingOccupancy.value),
    }),
    t('picture.confidence'),
    t('picture.rounded'),
    ...(simplified ? [t('picture.simplified')] : []),
    ...(state.view.swipe === null || state.scenario.changes.length === 0 ? [] : [t('picture.oneSide')]),
  ];
  const lists = [
    { title: t('picture.filter'), sentences: shownFilterWords(state, lang) },
    { title: t('picture.region'), sentences: regionSentences(state.region, dataset, lang) },
    {
      title: t('picture.scenario'),
      sentences: [
        ...changesWords(state.scenario.changes, plan, lang),
        ...assumedWords(state.query.assumed, plan, lang),
      ],
    },
  ].filter(({ sentences }) => sentences.length > 0);
  return { fixed, lists, more: (count) => t('picture.more', { count }) };
}
