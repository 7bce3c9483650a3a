/** The last slides: how figures are come by, which clusters each scene counts, and the sources; as tables. */
import '../../i18n/late';
import { BASES, type Dataset } from '../../domain/types';
import { formatDate, formatPercent, writeDates } from '../../i18n/format';
import type { Lang } from '../../i18n/lang';
import { createT } from '../../i18n/t';
import { selectPublished, selectShown } from '../../state/selectors';
import { sceneSources } from '../sceneSources';
import { type FittedTable, fitTable } from './arrange';
import { joined, type SceneContents } from './contents';
import { WHOLE } from './look';
import type { TableCell, TableGrid } from './tableGrid';

export interface AboutPage {
  readonly title: string;
  readonly grid: TableGrid;
  readonly fitted: FittedTable;
}

const SHARES = ['leasableShare', 'operatingOccupancy'] as const;
const FORMULAS = ['leasable', 'leased', 'free', 'pipeline', 'region'] as const;
const SIZES = [14, 13, 12, 11.5, 11, 10.5, 10];

export function aboutPages(scenes: readonly SceneContents[], lang: Lang): readonly AboutPage[] {
  const first = scenes[0];
  if (first === undefined) return [];
  const t = createT(lang);
  return [
    ...paged(t('slides.about.title'), methodGrid(first, lang), lang),
    ...paged(t('slides.about.scenes'), sceneGrid(scenes, lang), lang),
    ...paged(t('slides.about.sources'), sourceGrid(scenes, first.dataset, lang), lang),
  ];
}

const WIDTHS = (...shares: readonly number[]): readonly number[] => {
  const sum = shares.reduce((total, each) => total + each, 0);
  return shares.map((share) => (share / sum) * WHOLE.w);
};

const head = (...texts: readonly string[]): readonly TableCell[] =>
  texts.map((text) => ({ text, bold: true }));

function methodGrid({ dataset, state }: SceneContents, lang: Lang): TableGrid {
  const t = createT(lang);
  const published = (selectPublished(state) ?? dataset).assumptions;
  const rows = SHARES.map((key): readonly TableCell[] => {
    const { value, min, max, sources, note } = dataset.assumptions[key];
    const percent = (share: number) => formatPercent(lang, share);
    return [
      { text: t(`about.assumption.${key}`), bold: true },
      {
        text: [
          `${t('slides.about.used')}: ${percent(value)}`,
          `${t('slides.about.published')}: ${percent(published[key].value)}`,
          `${t('slides.about.range')}: ${t('about.rangeCell', { min: percent(min), max: percent(max) })}`,
          `${t('about.source')}: ${sources.join(', ')}`,
          ...(note === null || note === undefined ? [] : [note[lang]]),
        ].join('. '),
      },
    ];
  });
  return {
    widths: WIDTHS(1, 3.4),
    rows: [
      head(t('slides.about.assumptions'), ''),
      ...rows,
      head(t('slides.about.formulas'), ''),
      ...FORMULAS.map((id): readonly TableCell[] => [
        { text: t(id === 'region' ? 'slides.table.region' : `common.figure.${id}`), bold: true },
        { text: t(`slides.formula.${id}`) },
      ]),
      [{ text: t('common.figure.occupancy'), bold: true }, { text: t('about.denominator') }],
      head(t('slides.about.bases'), ''),
      ...BASES.map((basis): readonly TableCell[] => [
        { text: t(`common.basis.${basis}`), bold: true },
        { text: t(`certainty.basisHelp.${basis}`) },
      ]),
    ],
  };
}

function sceneGrid(scenes: readonly SceneContents[], lang: Lang): TableGrid {
  const t = createT(lang);
  return {
    widths: WIDTHS(1.2, 2),
    rows: [
      head(t('slides.about.scene'), t('slides.about.filter')),
      ...scenes.map(({ title, chosen }, index): readonly TableCell[] => [
        { text: `${index + 1}. ${title}`, bold: true },
        { text: joined(chosen) },
      ]),
    ],
  };
}

function sourceGrid(scenes: readonly SceneContents[], dataset: Dataset, lang: Lang): TableGrid {
  const t = createT(lang);
  const cited = sceneSources(
    dataset,
    scenes.flatMap(({ state }) => selectShown(state)),
  );
  return {
    widths: WIDTHS(0.4, 3, 0.85, 2.4),
    rows: [
      head('', t('about.source'), t('about.date'), t('export.about.url')),
      ...cited.map(({ id, title, date, url }): readonly TableCell[] => [
        { text: id, bold: true },
        { text: writeDates(lang, title[lang]) },
        { text: formatDate(lang, date) },
        url === null ? { text: '' } : { text: url, link: url },
      ]),
    ],
  };
}

/** At the largest size at which it stands on one slide; where none is, at the smallest on as many as it takes, each with its head. */
function paged(title: string, grid: TableGrid, lang: Lang): readonly AboutPage[] {
  const whole = SIZES.map((size) => fitTable(grid, size)).find(({ height }) => height <= WHOLE.h);
  if (whole !== undefined) return [{ title, grid, fitted: whole }];
  const size = SIZES.at(-1) ?? 10;
  const { rowHeights } = fitTable(grid, size);
  const [top = [], ...rows] = grid.rows;
  const [topHeight = 0, ...heights] = rowHeights;
  const pages: (readonly TableCell[])[][] = [[]];
  let used = topHeight;
  rows.forEach((row, index) => {
    const height = heights[index] ?? 0;
    if (used + height > WHOLE.h) {
      pages.push([]);
      used = topHeight;
    }
    pages.at(-1)?.push(row);
    used += height;
  });
  const t = createT(lang);
  return pages.map((page, index) => {
    const part: TableGrid = { widths: grid.widths, rows: [top, ...page] };
    return {
      title: index === 0 ? title : t('slides.about.more', { title, number: index + 1 }),
      grid: part,
      fitted: fitTable(part, size),
    };
  });
}
