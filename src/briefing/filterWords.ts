/** The filter in words: a sentence for each condition. Its words are among those that arrive late (`late.ts`). */
import '../i18n/late';
import type { ClusterFilter } from '../domain/clusterFilter';
import { activeConditions, type ConditionId, isNear, type NearId, nearTarget } from '../domain/conditions';
import { eliminate } from '../domain/elimination';
import { findUnit } from '../domain/places';
import { NEAR_KINDS } from '../domain/records';
import type { Dataset } from '../domain/types';
import { formatBound, formatPercent } from '../i18n/format';
import type { Lang } from '../i18n/lang';
import { createT, type T } from '../i18n/t';
import { selectDataset, selectTextCodes } from '../state/selectors';
import type { AppState } from '../state/types';

interface Asked {
  readonly filter: ClusterFilter;
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly t: T;
}

/** For a file that lists clusters. At least one sentence: where nothing is asked, that every cluster is there. */
export function filterWords(filter: ClusterFilter, dataset: Dataset, lang: Lang): readonly string[] {
  const asked: Asked = { filter, dataset, lang, t: createT(lang) };
  const conditions = activeConditions(filter);
  if (conditions.length === 0) return [asked.t('export.filter.none')];
  const sentences = conditions.map((id) => sentenceOf(id, asked));
  return [...sentences, asked.t(`export.filter.unknown.${filter.keepUnknown ? 'kept' : 'out'}`)];
}

/** For what shows totals and a map: the same, and at the end how many clusters fell out because a value is missing. */
export function shownFilterWords(state: AppState, lang: Lang): readonly string[] {
  const dataset = selectDataset(state);
  const { filter } = state.query;
  if (dataset === null) return [];
  const conditions = activeConditions(filter);
  if (conditions.length === 0) return filterWords(filter, dataset, lang);
  const { onlyMissing, removed } = eliminate(dataset, filter, selectTextCodes(state));
  const t = createT(lang);
  const sentences = conditions.map((id) => conditionWords(id, filter, dataset, lang));
  const count = onlyMissing.length;
  if (count === 0) return sentences;
  if (filter.keepUnknown) return [...sentences, t('export.filter.unknown.kept')];
  const lacked = removed.filter(({ failed }) => failed.length === 0).flatMap(({ missing }) => missing);
  if (dataset.near === null && lacked.every(isNear)) return [...sentences, t('invest.near.unread')];
  const what = lacked.every((id) => id === 'place') ? 'place' : 'value';
  return [...sentences, t(`export.filter.lacking.${what}`, { count })];
}

/** One condition of a filter that sets it. */
export function conditionWords(id: ConditionId, filter: ClusterFilter, dataset: Dataset, lang: Lang): string {
  return sentenceOf(id, { filter, dataset, lang, t: createT(lang) });
}

function sentenceOf(id: ConditionId, asked: Asked): string {
  return isNear(id) ? nearWords(nearTarget(id), asked) : WORDS[id](asked);
}

const WORDS: Readonly<Record<Exclude<ConditionId, NearId>, (asked: Asked) => string>> = {
  phase: ({ filter, t }) =>
    is(
      t,
      t('export.filter.phase'),
      filter.phases.map((phase) => t(`common.phase.${phase}`)),
    ),
  place: placeWords,
  available: ({ filter, t }) =>
    t(`export.filter.available.${filter.available === 'now' ? 'now' : 'pipeline'}`),
  free: ({ filter, t, lang }) =>
    range(t, t('common.figure.free'), filter.freeMin, filter.freeMax, (ha) => hectares(lang, ha)),
  pipeline: ({ filter, t, lang }) =>
    range(t, t('common.figure.pipeline'), filter.pipelineMin, filter.pipelineMax, (ha) => hectares(lang, ha)),
  occupancy: ({ filter, t, lang }) =>
    range(t, t('common.figure.occupancy'), filter.occupancyMin, filter.occupancyMax, (part) =>
      formatPercent(lang, part),
    ),
  gross: ({ filter, t, lang }) =>
    range(t, t('common.figure.gross'), filter.grossMin, filter.grossMax, (ha) => hectares(lang, ha)),
  sector: ({ filter, t }) =>
    is(
      t,
      t('cluster.sectors'),
      filter.sectors.map((sector) => t(`export.filter.sector.${sector}`)),
    ),
  wastewater: ({ t }) => t('export.filter.wastewater'),
  developer: ({ filter, t }) =>
    t(`export.filter.developer.${filter.developer === 'known' ? 'known' : 'wanted'}`),
  known: ({ t }) => t('filters.known'),
  text: ({ filter, t }) => is(t, t('export.filter.text'), [filter.text]),
};

function placeWords({ filter, dataset, t }: Asked): string {
  const districts = filter.districts.map((id) => findUnit(dataset, 'district', id)?.name ?? id);
  const communes = filter.communes.map((id) => {
    const before = findUnit(dataset, 'communeOld', id)?.name;
    if (before !== undefined) return t('export.filter.before', { name: before });
    return findUnit(dataset, 'communeNew', id)?.name ?? id;
  });
  return is(t, t('export.filter.place'), [...districts, ...communes]);
}

function nearWords(target: string, { filter, dataset, lang, t }: Asked): string {
  const wish = filter.near.find((each) => each.target === target);
  const km = formatBound(lang, wish?.km ?? null, 'km');
  return t('export.filter.near', { km, what: nearWhat(target, dataset, lang) });
}

/** What something may lie near: the name of a target, or the nearest of a kind. */
export function nearWhat(target: string, dataset: Dataset, lang: Lang): string {
  const kind = NEAR_KINDS.find((each) => each === target);
  if (kind !== undefined) return createT(lang)(`export.filter.nearest.${kind}`);
  return (
    dataset.near?.targets.find(({ id }) => id === target)?.name[lang] ??
    createT(lang)('invest.near.unnamed', { id: target })
  );
}

function is(t: T, what: string, values: readonly string[]): string {
  return t('export.filter.is', { what, value: values.join('; ') });
}

function hectares(lang: Lang, ha: number): string {
  return formatBound(lang, ha, 'ha');
}

function range(
  t: T,
  what: string,
  min: number | null,
  max: number | null,
  write: (value: number) => string,
): string {
  if (min !== null && max !== null)
    return t('export.filter.between', { what, from: write(min), to: write(max) });
  return min !== null
    ? t('export.filter.min', { what, from: write(min) })
    : t('export.filter.max', { what, to: write(max ?? 0) });
}
