/** The corner-point table of one area: X north and Y east first, as such tables are written, then degrees and edges. */
import '../../i18n/late';
import type { CornerList } from '../../domain/corners';
import type { Lang } from '../../i18n/lang';
import { createT, type T } from '../../i18n/t';
import { amount, angle, type Cell, count, type Grid } from './cells';
import { csvOf, tabbedText } from './csv';

export interface CornerTable {
  /** What the corners are of, in words. */
  readonly title: string;
  readonly list: CornerList;
  /** Whether the outline is only indicative, or only tried in a scenario. */
  readonly doubt: 'indicative' | 'tried' | null;
}

/** The column heads; rings are told apart only where there are several. */
export function cornerHeads(rings: number, t: T): string[] {
  return [
    ...(rings > 1 ? [t('measure.column.ring')] : []),
    t('measure.column.number'),
    t('measure.column.x'),
    t('measure.column.y'),
    t('measure.column.lat'),
    t('measure.column.lon'),
    t('measure.column.edge'),
  ];
}

function cornerRows({ corners, rings }: CornerList): Grid {
  return corners.map(({ ring, number, grid, lonLat, edgeMetres }): Cell[] => [
    ...(rings > 1 ? [count(ring)] : []),
    count(number),
    amount(grid.northing),
    amount(grid.easting),
    angle(lonLat[1]),
    angle(lonLat[0]),
    amount(edgeMetres),
  ]);
}

/** What the table rests on: sentences, the doubt about the outline first where there is one. */
export function cornerNotes({ list, doubt }: CornerTable, t: T): string[] {
  return [
    ...(doubt === null ? [] : [t(`measure.out.${doubt}`)]),
    t('measure.out.grid'),
    t(`measure.out.method.${list.measured.method}`),
  ];
}

/** Title, table, area and perimeter, and what they rest on. */
function whole(table: CornerTable, lang: Lang): Grid {
  const t = createT(lang);
  const { list } = table;
  return [
    [table.title],
    cornerHeads(list.rings, t),
    ...cornerRows(list),
    [t('measure.out.area'), amount(list.measured.ha)],
    [t('measure.out.perimeter'), amount(list.measured.perimeterKm * 1000)],
    ...cornerNotes(table, t).map((note) => [note]),
  ];
}

/** Between tabs, with the decimal sign of the language. */
export function cornerTableText(table: CornerTable, lang: Lang): string {
  return tabbedText(whole(table, lang), lang === 'vi' ? ',' : '.');
}

/** As CSV, as spreadsheets of the language open it. */
export function cornerTableCsv(table: CornerTable, lang: Lang): string {
  const [title, head = [], ...rest] = whole(table, lang);
  // The header gives every row its width: the title goes below the table.
  return csvOf([head, ...rest, title ?? []], lang === 'vi' ? 'excel-vi' : 'plain');
}
