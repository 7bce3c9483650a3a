import { BASIS_DRAWINGS } from '../../cartography/basisDrawings';
import type { Basis, Figure } from '../../domain/types';
import { useT } from './text';

/** What a figure rests on; `tried` where a scenario sets it. */
type Shown = Basis | 'tried';

/** What the sign of one figure shows. */
export function shownBasis({ basis, formula }: Figure): Shown {
  return formula === 'tried' ? 'tried' : basis;
}

/** The sign of a basis alone, with its word for screen readers. */
export function BasisMark({ basis }: { basis: Shown }) {
  const t = useT();
  const word = t(`common.basis.${basis}`);
  return (
    <span className={`basis-mark basis-${basis}`} title={word}>
      <BasisSign basis={basis} />
      <span className="visually-hidden"> ({word})</span>
    </span>
  );
}

/** The sign with its word beside it. */
export function BasisBadge({ basis }: { basis: Shown }) {
  const t = useT();
  return (
    <span className={`basis-badge basis-${basis}`}>
      <BasisSign basis={basis} />
      {t(`common.basis.${basis}`)}
    </span>
  );
}

function BasisSign({ basis }: { basis: Shown }) {
  const { ring, path, filled } = BASIS_DRAWINGS[basis];
  return (
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
      {ring ? <circle cx="5" cy="5" r="4" className="basis-ring" /> : null}
      {path === '' ? null : <path d={path} className={filled ? 'basis-fill' : 'basis-ring'} />}
    </svg>
  );
}
