/** Changes in words. Their words are among those that arrive late (`late.ts`). */
import '../i18n/late';
import { displayName } from '../domain/displayName';
import { keptOutlineHa } from '../domain/keptOutline';
import { landOf } from '../domain/land';
import { findUnit } from '../domain/places';
import { type Change, changedCode } from '../domain/scenario';
import { plannedCluster, triedCluster } from '../domain/tried';
import type { Cluster, Dataset } from '../domain/types';
import type { Assumed } from '../domain/withAssumptions';
import { formatHa, formatPercent } from '../i18n/format';
import type { Lang } from '../i18n/lang';
import { createT, type T } from '../i18n/t';

const DECIMALS = 2;
const ASSUMED = ['leasableShare', 'operatingOccupancy'] as const;

/**
 * A sentence for each change, in their order: what it was in the plan, and what it is tried as.
 *
 * @param plan the published data set
 */
export function changesWords(changes: readonly Change[], plan: Dataset, lang: Lang): readonly string[] {
  const t = createT(lang);
  return changes.map((change) => {
    const sentence = words(change, baseOf(changedCode(change), changes, plan), plan, t, lang);
    const resized = change.kind === 'land' && change.field === 'gross';
    const kept = resized ? keptOutlineHa(change.code, changes, plan) : null;
    return kept === null
      ? sentence
      : t('scenario.words.kept', { sentence, area: formatHa(lang, kept, DECIMALS) });
  });
}

/** What other assumptions than the published ones are on, a sentence each. */
export function assumedWords(assumed: Assumed, plan: Dataset, lang: Lang): readonly string[] {
  const t = createT(lang);
  return ASSUMED.flatMap((key) => {
    const value = assumed[key];
    if (value === null) return [];
    return t('scenario.words.assumed', {
      what: t(`about.assumption.${key}`),
      before: formatPercent(lang, plan.assumptions[key].value),
      after: formatPercent(lang, value),
    });
  });
}

/** The cluster as it is before anything is tried of it; null where neither plan nor scenario has it. */
function baseOf(code: string, changes: readonly Change[], plan: Dataset): Cluster | null {
  const own = plan.clusters.find((cluster) => cluster.code === code);
  if (own !== undefined) return own;
  const added = changes.find((change) => change.kind === 'add' && change.cluster.code === code);
  if (added?.kind !== 'add') return null;
  const { ring } = added.cluster;
  return triedCluster(plannedCluster(added.cluster, plan.units), ring === null ? {} : { ring }, plan.units);
}

function words(change: Change, base: Cluster | null, plan: Dataset, t: T, lang: Lang): string {
  const code = changedCode(change);
  const name = base === null ? code : t('scenario.named', { name: displayName(base, lang), code });
  const land = base === null ? null : landOf(base, plan.assumptions);
  const ha = (value: number | null) => formatHa(lang, value, DECIMALS);
  switch (change.kind) {
    case 'phase':
      return t('scenario.words.phase', {
        name,
        before: base === null ? code : t(`common.phaseShort.${base.phase}`),
        after: t(`common.phaseShort.${change.phase}`),
      });
    case 'land':
      return t('scenario.words.set', {
        name,
        what: t(`common.figure.${change.field}`),
        before: ha(land?.[change.field].value ?? null),
        after: ha(change.ha),
      });
    case 'occupancy':
      return t('scenario.words.set', {
        name,
        what: t('common.figure.occupancy'),
        before:
          land?.occupancy.formula === 'not-applicable'
            ? t('export.notApplicable')
            : formatPercent(lang, land?.occupancy.value ?? null),
        after: formatPercent(lang, change.fraction),
      });
    case 'outline':
      return t('scenario.words.outline', {
        name,
        before: ha(land?.gross.value ?? null),
        after: ha(change.grossHa),
      });
    case 'withdraw':
      return t('scenario.words.withdraw', { name });
    case 'add':
      return t('scenario.words.add', {
        name,
        ha: ha(change.cluster.grossHa),
        phase: t(`common.phaseShort.${change.cluster.phase}`),
        place: (base && placeOf(base, plan)) ?? t('scenario.words.nowhere'),
      });
  }
}

/** The communes of today, else the district; null where neither is known. */
function placeOf({ communesNew, district }: Cluster, plan: Dataset): string | null {
  if (communesNew.length > 0) return communesNew.map(({ name }) => name).join(', ');
  return district === null ? null : (findUnit(plan, 'district', district)?.name ?? null);
}
