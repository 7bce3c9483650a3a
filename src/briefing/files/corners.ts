/** Corners of the outlines on the Vietnamese grid, as tables of such corners are written: X is north and comes first. */
import { placedOutline } from '../../domain/clusterIndex';
import { displayName } from '../../domain/displayName';
import { lonLatOf } from '../../domain/geometry';
import { toVn2000 } from '../../domain/vn2000';
import { createT } from '../../i18n/t';
import { rowsBelow } from './about';
import { amount, type Cell, count, type Grid, list } from './cells';
import { communesAfter } from './columns';
import { type ExportContents, unplacedRows } from './contents';
import { csvOf, type NumberFormat } from './csv';

/**
 * A header row and a row for each corner: metres of EPSG:9210, two decimals. Corners are numbered from 1 in each ring,
 * the repeated last one left out; ring 1 is the outside. Each row says how well place and outline are known.
 */
export function cornerGrid({ rows, outlines, meta }: ExportContents): Grid {
  const t = createT(meta.lang);
  const tried = meta.scenario?.byCode;
  const header = [
    t('export.column.code'),
    t('export.column.name'),
    t('export.column.phase'),
    t('cluster.boundary'),
    t('cluster.location'),
    t('export.column.district'),
    t('export.column.communes_after'),
    t('export.column.ring'),
    t('export.column.corner'),
    t('export.column.x'),
    t('export.column.y'),
    ...(tried === undefined ? [] : [t('scenario.export.column')]),
  ];
  const corners = rows.flatMap(({ cluster, district }) => {
    const rings = placedOutline(cluster, outlines)?.coordinates ?? [];
    return rings.flatMap((ring, r) =>
      ring.slice(0, -1).map((position, i): Cell[] => {
        const { northing, easting } = toVn2000(lonLatOf(position));
        return [
          cluster.code,
          displayName(cluster, meta.lang),
          t(`common.phase.${cluster.phase}`),
          t(`common.boundary.${cluster.boundary}`),
          t(`certainty.location.${cluster.location}`),
          district,
          communesAfter(cluster, t),
          count(r + 1),
          count(i + 1),
          amount(northing),
          amount(easting),
          ...(tried === undefined ? [] : [list(tried.get(cluster.code) ?? [])]),
        ];
      }),
    );
  });
  return [header, ...corners];
}

/** The text of the file. What it is not stands right below the table. */
export function cornerCsv(contents: ExportContents, format: NumberFormat): string {
  const t = createT(contents.meta.lang);
  const note = t('export.about.note');
  const own: Grid = [
    [note, t('export.about.indicative')],
    [note, t('export.about.grid')],
    ...unplacedRows(contents).map(({ cluster }) => [
      t('export.about.unplaced'),
      cluster.code,
      displayName(cluster, contents.meta.lang),
    ]),
  ];
  return csvOf([...cornerGrid(contents), ...rowsBelow(contents.meta, own)], format);
}
