/** The totals of a scene as a table: a row for each figure, and beside each value what it rests on. */
import '../../i18n/late';
import type { Lang } from '../../i18n/lang';
import { createT } from '../../i18n/t';
import type { FigureRow, SceneFigures } from '../sceneFigures';
import { RIGHT } from './look';

export interface TableCell {
  readonly text: string;
  readonly bold?: boolean;
  readonly align?: 'right';
  readonly soft?: boolean;
  readonly link?: string;
}

export interface TableGrid {
  /** The first is the head. */
  readonly rows: readonly (readonly TableCell[])[];
  /** Inches. */
  readonly widths: readonly number[];
}

interface Group {
  readonly head: string;
  readonly rows: readonly FigureRow[];
}

/** Of what is shown; beside it of the region, else of the open cluster, where the scene has one. */
export function tableGrid(figures: SceneFigures, lang: Lang): TableGrid {
  const t = createT(lang);
  const groups: readonly Group[] = [
    { head: t('slides.table.shown'), rows: figures.rows },
    ...beside(figures, lang),
  ];
  return {
    rows: [
      [
        { text: t('slides.table.figure'), bold: true },
        ...groups.flatMap(({ head }): readonly TableCell[] => [
          { text: head, bold: true, align: 'right' },
          { text: t('slides.table.basis'), bold: true },
        ]),
      ],
      ...figures.rows.map((row) => [
        { text: row.label },
        ...groups.flatMap(({ rows }) => cells(rows.find(({ key }) => key === row.key))),
      ]),
    ],
    widths: groups.length === 1 ? shares(2.6, [1.3, 1.15]) : shares(1.4, [1, 0.85, 1, 0.85]),
  };
}

function beside({ region, cluster }: SceneFigures, lang: Lang): readonly Group[] {
  if (region !== null) return [{ head: createT(lang)('slides.table.region'), rows: region }];
  return cluster === null ? [] : [{ head: cluster.name, rows: cluster.rows }];
}

function cells(row: FigureRow | undefined): readonly TableCell[] {
  return [
    { text: row?.text ?? '–', bold: true, align: 'right' },
    { text: row?.note ?? '', soft: true },
  ];
}

/** Columns in these proportions, together as wide as the column of the slide. */
function shares(first: number, rest: readonly number[]): readonly number[] {
  const all = [first, ...rest];
  const sum = all.reduce((total, each) => total + each, 0);
  return all.map((each) => (each / sum) * RIGHT.w);
}
