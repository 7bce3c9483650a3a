/** Other assumptions than the published ones, to see what hangs on them. */
import { AS_PUBLISHED, type Assumed } from '../../domain/withAssumptions';
import { FRACTION_DECIMALS, roundTo } from '../precision';
import type { Transition } from '../store';

/** @param value a fraction, kept to 0.0001; null takes the published value again, as does what is no fraction */
export function assume(key: keyof Assumed, value: number | null): Transition {
  const valid = value !== null && value >= 0 && value <= 1;
  const kept = valid ? roundTo(value, FRACTION_DECIMALS) : null;
  return (state) => {
    const { assumed } = state.query;
    return assumed[key] === kept ? state : withAssumed({ ...assumed, [key]: kept })(state);
  };
}

export function assumeAsPublished(): Transition {
  return withAssumed(AS_PUBLISHED);
}

function withAssumed(assumed: Assumed): Transition {
  return (state) => ({ ...state, query: { ...state.query, assumed } });
}
