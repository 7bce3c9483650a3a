import { useRef } from 'react';
import type { RegionCell, RegionRow, RowGroup } from '../../domain/keptRegions';
import { BasisMark } from '../base/BasisMark';
import { SumMarks } from '../base/SumMarks';
import { useFormats, useT } from '../base/text';
import { columnKey } from './columnKey';
import { HueMark } from './HueMark';
import { differenceWords, rowWords, valueWords } from './rowWords';
import { useScrolls } from './useScrolls';

interface Props {
  readonly names: readonly string[];
  readonly rows: readonly RegionRow[];
}

const GROUPS: readonly RowGroup[] = ['place', 'land', 'phase', 'basis'];

/** A column for each region; scrolls sideways within itself where there is no room. */
export function RegionsTable({ names, rows }: Props) {
  const t = useT();
  const area = useRef<HTMLElement>(null);
  const scrolls = useScrolls(area);
  return (
    <section
      ref={area}
      className="compare-scroll"
      aria-label={t('keptRegions.dialog.caption')}
      {...(scrolls ? { tabIndex: 0 } : {})}
    >
      <table className="compare-table" data-columns={names.length}>
        <caption className="visually-hidden">{t('keptRegions.dialog.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('keptRegions.dialog.row')}</span>
            </th>
            {names.map((name, index) => (
              <th key={columnKey(names, index)} scope="col">
                <span className="compare-name">
                  <HueMark index={index} /> {name}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {GROUPS.map((group) => (
          <tbody key={group}>
            <tr className="compare-group">
              <th scope="rowgroup" colSpan={names.length + 1}>
                <span>{t(`keptRegions.group.${group}`)}</span>
              </th>
            </tr>
            {rows
              .filter((row) => row.group === group)
              .map((row) => (
                <tr key={row.id}>
                  <th scope="row">{rowWords(row.id, t)}</th>
                  {row.cells.map((cell, index) => (
                    <td key={columnKey(names, index)}>
                      <Cell row={row} cell={cell} />
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Cell({ row: { unit }, cell }: { row: RegionRow; cell: RegionCell }) {
  const t = useT();
  const formats = useFormats();
  const { value, none, sum, basis, difference, relative, share } = cell;
  if (none) return <span className="quiet">{t('keptRegions.none')}</span>;
  if (value === null) return <i className="quiet">{t('common.missing')}</i>;
  return (
    <>
      <span className="compare-figure">
        {valueWords(unit, value, formats)}
        {sum === null ? null : <SumMarks sum={sum} />}
        {basis === null || basis === 'stated' ? null : <BasisMark basis={basis} />}
      </span>
      {difference === null ? null : (
        <span className="compare-small">{differenceWords(unit, difference, relative, t, formats)}</span>
      )}
      {share === null ? null : (
        <span className="compare-small">
          {t('keptRegions.share', { percent: formats.percent(share, 1) })}
        </span>
      )}
    </>
  );
}
