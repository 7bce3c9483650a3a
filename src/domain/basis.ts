/**
 * The algebra of bases. They are ordered `stated` < `derived` < `balance` < `missing`, and a computed figure
 * is never better than its worst input, nor better than `derived`: leasable land computed from a gross area
 * that is itself a phase's balance is `balance`, not `derived`.
 */
import { BASES, type Basis, type Figure } from './types';

/** The weakest of the given bases; `stated` when none is given. */
export function worstBasis(...bases: readonly Basis[]): Basis {
  return bases.reduce<Basis>(
    (worst, next) => (BASES.indexOf(next) > BASES.indexOf(worst) ? next : worst),
    'stated',
  );
}

/** The basis of a figure computed from inputs of the given bases. */
export function computedBasis(...inputs: readonly Basis[]): Basis {
  return worstBasis('derived', ...inputs);
}

/** Whether the figure means anything for this cluster at all (a new cluster has no free land *now*). */
export function isApplicable(figure: Figure): boolean {
  return figure.formula !== 'not-applicable';
}

/** Source ids of all inputs, each once, in order of first mention. */
export function joinSources(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}
