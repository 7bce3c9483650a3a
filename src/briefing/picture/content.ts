/** What is written on a sheet: the words and numbers of a state, before anything is laid out. */
import '../../i18n/late';
import type { MapTheme } from '../../cartography/palette';
import { attributionOf } from '../../domain/attribution';
import { BASES, type Basis } from '../../domain/types';
import { createT } from '../../i18n/t';
import { selectDataset } from '../../state/selectors';
import type { AppState } from '../../state/types';
import { type FigureRow, sceneFigures } from '../sceneFigures';
import { type LegendRow, legendRows } from '../slides/legendRows';
import { type Notes, sheetNotes } from './notes';

export interface TableRow {
  readonly label: string;
  /** One for each column. */
  readonly cells: readonly FigureRow[];
}

export interface Table {
  readonly title: string;
  /** Names of the columns; empty where there is but one. */
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface SheetContent {
  readonly title: string;
  readonly caption: string;
  /** What must be read before any number, null for nothing. */
  readonly warning: string | null;
  readonly tables: readonly Table[];
  /** What the signs in the tables mean. */
  readonly signs: readonly { readonly basis: Basis | 'tried'; readonly words: string }[];
  readonly legendTitle: string;
  readonly legend: readonly LegendRow[];
  readonly notes: Notes;
  readonly attribution: string;
  readonly link: string;
}

export interface ContentWish {
  /** In the language of the picture. */
  readonly state: AppState;
  readonly title: string;
  readonly caption: string;
  readonly theme: MapTheme;
  readonly link: string;
  /** The page without its search part, named where the link is too long to be written. */
  readonly page: string;
  /** `YYYY-MM-DD`. */
  readonly made: string;
  /** Whether the map is the picture of the opening view. */
  readonly simplified: boolean;
}

/** @returns null until the data set is there */
export function sheetContent(wish: ContentWish): SheetContent | null {
  const { state, theme, link } = wish;
  const t = createT(state.view.lang);
  const dataset = selectDataset(state);
  const figures = sceneFigures(state, 1);
  if (dataset === null || figures === null) return null;
  const { rows, region, cluster, byPhase } = figures;
  const tables: readonly Table[] = [
    {
      title: t('picture.totals'),
      heads: region === null ? [] : [t('picture.shown'), t('picture.region')],
      rows: rows.map((row, index) => {
        const inside = region?.[index];
        return { label: row.label, cells: inside === undefined ? [row] : [row, inside] };
      }),
    },
    ...(cluster === null
      ? []
      : [
          {
            title: cluster.name,
            heads: [],
            rows: cluster.rows.map((row) => ({ label: row.label, cells: [row] })),
          },
        ]),
  ];
  const used = new Set(tables.flatMap((table) => table.rows.flatMap((row) => row.cells.flatMap(basesOf))));
  return {
    title: wish.title,
    caption: wish.caption.trim().replace(/\s*\n\s*/g, '\n'),
    warning: figures.tried ? t('picture.tried') : null,
    tables,
    signs: ([...BASES, 'tried'] as const)
      .filter((basis) => used.has(basis))
      .map((basis) => ({ basis, words: t(`common.basis.${basis}`) })),
    legendTitle:
      state.view.color === 'phase'
        ? t('legend.title')
        : t('legend.classes', { theme: t(`legend.color.${state.view.color}`) }),
    legend: legendRows(state, byPhase, theme),
    notes: sheetNotes(wish, dataset),
    attribution: attributionOf(dataset.licences),
    link,
  };
}

function basesOf({ basis, parts }: FigureRow): readonly (Basis | 'tried')[] {
  return [...(basis === null ? [] : [basis]), ...parts.map((part) => part.basis)];
}
