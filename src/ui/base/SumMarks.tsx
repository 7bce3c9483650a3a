import { worstBasis } from '../../domain/basis';
import type { Sum } from '../../domain/totals';
import { BASES } from '../../domain/types';
import { BasisMark } from './BasisMark';
import { useT } from './text';

/**
 * Behind a sum: the sign of the weakest basis in it, none where all of it is stated, so that what is computed stands
 * out; and how many clusters it lacks, because nobody knows their figure.
 */
export function SumMarks({ sum }: { sum: Sum }) {
  const weakest = worstBasis(...BASES.filter((basis) => sum.byBasis[basis] > 0));
  return (
    <>
      {weakest === 'stated' ? null : <BasisMark basis={weakest} />}
      <SumMissing sum={sum} />
    </>
  );
}

/** «3 missing», and nothing where a sum is whole. */
export function SumMissing({ sum }: { sum: Sum }) {
  const t = useT();
  return sum.missing === 0 ? null : (
    <span className="sum-missing"> ({t('totals.missing', { count: sum.missing })})</span>
  );
}
