import { isApplicable } from '../../domain/basis';
import type { LandRange } from '../../domain/landRange';
import type { Figure } from '../../domain/types';
import { BasisMark, shownBasis } from '../base/BasisMark';
import { useFormats, useT } from '../base/text';
import type { FigureColumn } from './columns';

interface Props {
  readonly column: FigureColumn;
  readonly figure: Figure;
  /** How far it reaches by assumption, where that is to be shown. */
  readonly range: LandRange | null;
}

/** A figure with the sign of what it rests on; a stated one carries none, so that the others stand out. */
export function FigureCell({ column, figure, range }: Props) {
  const t = useT();
  const { number, percent } = useFormats();
  if (!isApplicable(figure)) {
    return (
      <td className={`cell-figure cell-${column}`}>
        <span className="quiet" title={t('table.notYet')}>
          <span aria-hidden="true">–</span>
          <span className="visually-hidden">{t('table.notYet')}</span>
        </span>
        <span className="basis-mark" />
      </td>
    );
  }
  const text = column === 'occupancy' ? percent(figure.value) : number(figure.value, 1);
  return (
    <td className={`cell-figure cell-${column}`}>
      {column === 'free' && figure.formula === 'pipeline' ? (
        <span className="quiet">{t('table.later')} </span>
      ) : null}
      {text}
      {figure.basis === 'stated' ? <span className="basis-mark" /> : <BasisMark basis={shownBasis(figure)} />}
      {range === null ? null : (
        <span className="cell-range">{`${number(range.low, 1)} – ${number(range.high, 1)}`}</span>
      )}
    </td>
  );
}
