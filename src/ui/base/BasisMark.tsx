import type { Basis, Figure } from '../../domain/types';
import { useT } from './text';

/** What a figure rests on; `tried` where a scenario sets it. */
type Shown = Basis | 'tried';

/** What the sign of one figure shows. */
export function shownBasis({ basis, formula }: Figure): Shown {
  return formula === 'tried' ? 'tried' : basis;
}

/** Filled: a source says so. Half: computed from what one says. Hollow: the rest of a total. Crossed: nobody knows. */
const DRAWINGS: Record<Shown, string> = {
  stated: 'M5 1a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
  derived: 'M5 1a4 4 0 0 0 0 8Z',
  balance: '',
  // No circle: of no source at all, only of somebody who tries it.
  tried: 'M5 1 9.2 8.6H.8Z',
  missing: 'M2.2 7.8 7.8 2.2',
};

const LINES: ReadonlySet<Shown> = new Set(['missing', 'tried']);

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
  return (
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
      {basis === 'tried' ? null : <circle cx="5" cy="5" r="4" className="basis-ring" />}
      {DRAWINGS[basis] === '' ? null : (
        <path d={DRAWINGS[basis]} className={LINES.has(basis) ? 'basis-ring' : 'basis-fill'} />
      )}
    </svg>
  );
}
