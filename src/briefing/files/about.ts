/** What a file says of itself, as rows. */
import { SUMS } from '../../domain/totals';
import '../../i18n/late';
import { RANGED } from '../../domain/landRange';
import { BASES } from '../../domain/types';
import { createT, type T } from '../../i18n/t';
import { amount, type Cell, count, dateOrText, type Grid, percent } from './cells';
import type { ExportMeta } from './contents';

const SHARES = ['leasableShare', 'operatingOccupancy'] as const;

/** Title, version, dates, link, what is tried on the published data, how the clusters were chosen, their totals by basis, and how to read the table. */
export function aboutRows(meta: ExportMeta): Grid {
  const t = createT(meta.lang);
  return [
    [t('export.about.title'), t('bar.name')],
    [t('export.about.version'), meta.dataVersion],
    [t('export.about.asOf'), dateOrText(meta.asOf)],
    [t('export.about.made'), dateOrText(meta.made)],
    [t('export.about.link'), meta.link],
    ...(meta.scenario?.sentences ?? []).map((sentence) => [t('scenario.export.title'), sentence]),
    [t('export.about.chosen'), `${t('totals.clusters', { count: meta.totals.count })}. ${meta.chosen}`],
    ...meta.filter.map((sentence) => [t('export.about.filter'), sentence]),
    ...meta.region.map((sentence) => [t('export.about.region'), sentence]),
    [],
    ...totalRows(meta, t),
    [],
    ...rangeRows(meta, t),
    [],
    ...noteRows(t),
  ];
}

function totalRows({ totals }: ExportMeta, t: T): Grid {
  const known = BASES.filter((basis) => basis !== 'missing');
  return [
    [
      t('export.about.totals'),
      t('export.about.sum'),
      ...known.map((basis) => t(`common.basis.${basis}`)),
      t('export.about.unknown'),
    ],
    ...SUMS.map((key): Cell[] => {
      const { value, byBasis, missing } = totals[key];
      return [
        t(`common.figure.${key}`),
        amount(value),
        ...known.map((basis) => (value === null ? null : amount(byBasis[basis]))),
        count(missing),
      ];
    }),
    [
      t('export.column.pct', { figure: t('common.figure.occupancy') }),
      percent(totals.occupancy.value),
      totals.occupancy.formula === 'not-applicable'
        ? t('export.notApplicable')
        : t(`common.basis.${totals.occupancy.basis}`),
    ],
  ];
}

/** How far the sums may reach while the assumptions stay in their allowed ranges. */
function rangeRows({ totalsRanges }: ExportMeta, t: T): Grid {
  return [
    [t('export.about.ranges'), t('export.about.low'), t('export.about.high')],
    ...RANGED.map((key): Cell[] => {
      const range = totalsRanges[key];
      return [t(`common.figure.${key}`), amount(range?.low ?? null), amount(range?.high ?? null)];
    }),
  ];
}

function noteRows(t: T): Grid {
  const note = t('export.about.note');
  return [
    [note, t('export.about.empty')],
    [note, t('export.about.rounding')],
    [note, t('about.denominator')],
    ...BASES.map((basis) => [t(`common.basis.${basis}`), t(`certainty.basisHelp.${basis}`)]),
  ];
}

/** The assumptions, as used and as published, with their allowed ranges, under a row of headings. */
export function assumptionRows({ assumptions, published, lang }: ExportMeta): Grid {
  const t = createT(lang);
  return [
    [
      t('about.assumption'),
      t('export.about.valuePct'),
      t('export.about.publishedPct'),
      t('export.about.min'),
      t('export.about.max'),
      t('about.source'),
      t('export.about.note'),
    ],
    ...SHARES.map((key): Cell[] => {
      const { value, min, max, sources, note } = assumptions[key];
      return [
        t(`about.assumption.${key}`),
        percent(value),
        percent(published[key].value),
        percent(min),
        percent(max),
        sources.join('; '),
        note?.[lang] ?? null,
      ];
    }),
  ];
}

/** The sources that the file names by their ids, under a row of headings. */
export function sourceRows({ sources, lang }: ExportMeta): Grid {
  const t = createT(lang);
  return [
    [
      t('about.source'),
      t('export.about.title'),
      t('about.date'),
      t('export.about.states'),
      t('export.about.url'),
    ],
    ...sources.map(({ id, title, date, states, url }): Cell[] => [
      id,
      title[lang],
      dateOrText(date),
      states[lang],
      url,
    ]),
  ];
}

/**
 * Everything about the file, to stand below a table after an empty row. Above the header it would be taken for the
 * header; in columns of its own it would be repeated in each row, some 3 kB of it. Below, a reader stops at the first
 * empty cell of the first column, as Excel's own sorting and filtering do.
 */
export function rowsBelow(meta: ExportMeta, own: Grid = []): Grid {
  return [[], ...own, ...aboutRows(meta), [], ...assumptionRows(meta), [], ...sourceRows(meta)];
}
