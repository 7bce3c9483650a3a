/** The small print of a sheet: what its figures are, of which clusters, and how far they can be trusted. */
import type { Dataset } from '../../domain/types';
import { formatDate, formatPercent } from '../../i18n/format';
import { createT } from '../../i18n/t';
import { selectPublished } from '../../state/selectors';
import { filterWords } from '../filterWords';
import { regionSentences } from '../regionWords';
import { assumedWords, changesWords } from '../scenarioWords';
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
  const fixed = [
    t('picture.source', {
      id: dataset.reference,
      title: reference?.title[lang] ?? '',
      date: formatDate(lang, reference?.date ?? null),
      count: dataset.sources.length - 1,
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
    ...(simplified ? [t('picture.simplified')] : []),
    ...(state.view.swipe === null || state.scenario.changes.length === 0 ? [] : [t('picture.oneSide')]),
  ];
  const lists = [
    { title: t('picture.filter'), sentences: filterWords(state.query.filter, dataset, lang) },
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
