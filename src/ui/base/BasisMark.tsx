import type { Basis } from '../../domain/types';
import { useT } from './text';

/** Filled: a source says so. Half: computed from what one says. Hollow: the rest of a total. Crossed: nobody knows. */
const DRAWINGS: Record<Basis, string> = {
  stated: 'M5 1a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
  derived: 'M5 1a4 4 0 0 0 0 8Z',
  balance: '',
  missing: 'M2.2 7.8 7.8 2.2',
};

/** The sign of a basis alone, with its word for screen readers. */
export function BasisMark({ basis }: { basis: Basis }) {
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
export function BasisBadge({ basis }: { basis: Basis }) {
  const t = useT();
  return (
    <span className={`basis-badge basis-${basis}`}>
      <BasisSign basis={basis} />
      {t(`common.basis.${basis}`)}
    </span>
  );
}

function BasisSign({ basis }: { basis: Basis }) {
  return (
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
      <circle cx="5" cy="5" r="4" className="basis-ring" />
      {DRAWINGS[basis] === '' ? null : (
        <path d={DRAWINGS[basis]} className={basis === 'missing' ? 'basis-ring' : 'basis-fill'} />
      )}
    </svg>
  );
}
