/** A region in words. Its words are among those that arrive late (`late.ts`). */
import '../i18n/late';
import { findUnit } from '../domain/places';
import type { Dataset, RegionShape, RegionStep } from '../domain/types';
import { formatKm } from '../i18n/format';
import type { Lang } from '../i18n/lang';
import { createT } from '../i18n/t';
import type { RegionState } from '../state/types';

function shapeWords(shape: RegionShape, dataset: Dataset, lang: Lang): string {
  const t = createT(lang);
  switch (shape.kind) {
    case 'polygon':
      return t('region.shape.polygon', { count: shape.ring.length });
    case 'circle':
      return t('region.shape.circle', { km: formatKm(lang, shape.radiusKm) });
    case 'strip': {
      // The link may come from a data set with other roads: then the id is all there is.
      const road = dataset.near?.targets.find(({ id }) => id === shape.road);
      return t('region.shape.strip', { km: shape.km, road: road?.name[lang] ?? shape.road.toUpperCase() });
    }
    default:
      return findUnit(dataset, shape.kind, shape.id)?.name ?? t('region.shape.gone');
  }
}

/** A step: what is added or taken away. */
export function stepWords({ op, shape }: RegionStep, dataset: Dataset, lang: Lang): string {
  return createT(lang)(`region.step.${op}`, { what: shapeWords(shape, dataset, lang) });
}

/** All steps of a region in one line: «Huyện Đức Hòa + circle of 5 km − …». */
export function regionWords(steps: readonly RegionStep[], dataset: Dataset, lang: Lang): string {
  const words = steps.map(({ op, shape }, index) => {
    const what = shapeWords(shape, dataset, lang);
    return op === 'add' ? (index === 0 ? what : `+ ${what}`) : `− ${what}`;
  });
  return words.join(' ');
}

/** A sentence for each step, and the rule by which clusters count in it; none without a region. */
export function regionSentences(
  { steps, rule }: Pick<RegionState, 'steps' | 'rule'>,
  dataset: Dataset,
  lang: Lang,
): readonly string[] {
  if (steps.length === 0) return [];
  const t = createT(lang);
  return [
    ...steps.map((step) => stepWords(step, dataset, lang)),
    t('export.filter.is', { what: t('region.rule'), value: t(`region.rule.${rule}`) }),
  ];
}
