/** What the check by law is asked of. */
import type { LawPlace } from '../../domain/lawPlaces';
import { HA_DECIMALS, roundTo } from '../precision';
import type { Transition } from '../store';

/** Null asks of nothing. */
export function setLawPlace(lawPlace: LawPlace | null): Transition {
  return (state) => ({ ...state, view: { ...state.view, lawPlace } });
}

/** Size of the cluster to be added, ha; null while none is given. */
export function setLawHa(ha: number | null): Transition {
  const lawHa = ha === null ? null : roundTo(Math.max(0, ha), HA_DECIMALS);
  return (state) => ({ ...state, view: { ...state.view, lawHa } });
}
