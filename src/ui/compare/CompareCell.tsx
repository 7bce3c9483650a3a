import type { ReactNode } from 'react';
import type { Cell, CompareRow, CompareRowId } from '../../domain/compare';
import { writeDates } from '../../i18n/format';
import { BasisMark, shownBasis } from '../base/BasisMark';
import { Swatch } from '../base/Swatch';
import { useFormats, useLang, useT } from '../base/text';

interface Props {
  readonly row: CompareRow;
  /** Of the cluster. */
  readonly index: number;
}

/** What one cluster has in one row, and whether it is ahead of the others there. */
export function CompareCell({ row, index }: Props) {
  const cell = row.cells[index];
  if (cell === undefined) return null;
  const ahead = row.best?.at.includes(index) ? (
    <Ahead by={cell.kind === 'km' ? 'less' : 'more'} tie={row.best.tie} />
  ) : null;
  return <Value cell={cell} row={row.id} ahead={ahead} />;
}

/** A sign and words: who does not see the colour reads the same. */
function Ahead({ by, tie }: { by: 'more' | 'less'; tie: boolean }) {
  const t = useT();
  return (
    <span className="compare-ahead">
      <span aria-hidden="true">{tie ? '=' : '✓'}</span> {t(`compare.${tie ? 'tie' : 'best'}.${by}`)}
    </span>
  );
}

function Value({ cell, row, ahead }: { cell: Cell; row: CompareRowId; ahead: ReactNode }) {
  const t = useT();
  const lang = useLang();
  const { ha, number, km, percent, date } = useFormats();
  switch (cell.kind) {
    case 'missing':
      return <i className="quiet">{t(cell.why === 'unstated' ? 'common.missing' : `compare.${cell.why}`)}</i>;
    case 'none':
      return (
        <span className="quiet">{t(row === 'flags' ? 'compare.noFlags' : 'compare.notApplicable')}</span>
      );
    case 'figure': {
      const { value } = cell.figure;
      return (
        <>
          <span className="compare-figure">
            {row === 'occupancy' ? percent(value) : ha(value)}
            <BasisMark basis={shownBasis(cell.figure)} />
          </span>{' '}
          {ahead}
          {cell.range === null ? null : (
            <span className="compare-small">
              {t('compare.range', { low: number(cell.range.low, 1), high: ha(cell.range.high) })}
            </span>
          )}
        </>
      );
    }
    case 'km':
      return (
        <>
          <span className="compare-figure">{km(cell.km)}</span> {ahead}
          <span className="compare-small">
            {row === 'hcmc-centre' ? null : cell.target.name[lang]}
            {cell.target.schematic ? ` (${t('compare.schematic')})` : null}
          </span>
        </>
      );
    case 'phase':
      return (
        <span className="compare-phase">
          <Swatch of={cell.phase} /> {t(`common.phase.${cell.phase}`)}
        </span>
      );
    case 'location':
      return t(`certainty.location.${cell.location}`);
    case 'boundary':
      return t(`common.boundary.${cell.boundary}`);
    case 'wastewater':
      return t(`compare.wastewater.${cell.wastewater}`);
    case 'date':
      return date(cell.iso);
    case 'text':
      return <span className="compare-text">{writeDates(lang, cell.text[lang])}</span>;
    case 'flags':
      return (
        <ul className="compare-flags">
          {cell.flags.map((flag) => (
            <li key={flag}>{t(`certainty.flag.${flag}`)}</li>
          ))}
        </ul>
      );
  }
}
