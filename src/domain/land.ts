/**
 * What follows from a cluster's register row and the two assumptions (leasable share, operating occupancy).
 * Occupancy is leased ÷ leasable land, never ÷ gross area: read the other way it overstates free land by 36 %.
 */
import { computedBasis, isApplicable, joinSources } from './basis';
import type { Assumptions, Cluster, Figure, FormulaId, Land, RegisterFigure } from './types';

const MISSING: Figure = { value: null, basis: 'missing', sources: [], formula: null };

/** It follows from the phase that there is no such figure: not zero, and not missing either. */
const NOT_APPLICABLE: Figure = { value: null, basis: 'derived', sources: [], formula: 'not-applicable' };

const known = new WeakMap<Assumptions, WeakMap<Cluster, Land>>();

/**
 * All land figures of one cluster, in ha, occupancy as a fraction. The same objects give the same result
 * object (memoised by identity), so totals of thousands of clusters cost one look-up each.
 */
export function landOf(cluster: Cluster, assumptions: Assumptions): Land {
  let lands = known.get(assumptions);
  if (lands === undefined) {
    lands = new WeakMap();
    known.set(assumptions, lands);
  }
  let land = lands.get(cluster);
  if (land === undefined) {
    land = computeLand(cluster, assumptions);
    lands.set(cluster, land);
  }
  return land;
}

function computeLand(cluster: Cluster, assumptions: Assumptions): Land {
  const gross = registered(cluster.gross, cluster.gross.basis === 'balance' ? 'balance' : null);
  const leasable = leasableLand(cluster, gross, assumptions);
  if (cluster.phase !== 'operating') {
    const leased = cluster.leased.ha === null ? nothingYet(cluster.leased) : registered(cluster.leased, null);
    const pipeline = difference(leasable, leased, 'pipeline');
    return { gross, leasable, leased, free: NOT_APPLICABLE, pipeline, occupancy: NOT_APPLICABLE };
  }
  const leased = leasedLand(cluster, leasable, assumptions);
  const free = difference(leasable, leased, 'free');
  return {
    gross,
    leasable,
    leased,
    free,
    pipeline: NOT_APPLICABLE,
    occupancy: occupancyOf(cluster, leasable, leased, assumptions),
  };
}

/** It rests on whoever says that the cluster does not operate: the register names them beside the empty cell. */
function nothingYet({ sources }: RegisterFigure): Figure {
  return { value: 0, basis: 'derived', sources, formula: 'not-leased-yet' };
}

function registered({ ha, basis, sources, tried }: RegisterFigure, formula: FormulaId | null): Figure {
  return ha === null ? MISSING : { value: ha, basis, sources, formula: tried ? 'tried' : formula };
}

function leasableLand(cluster: Cluster, gross: Figure, { leasableShare }: Assumptions): Figure {
  if (cluster.leasable.ha !== null) return registered(cluster.leasable, null);
  if (gross.value === null) return MISSING;
  return {
    value: gross.value * leasableShare.value,
    basis: computedBasis(gross.basis),
    sources: joinSources(gross.sources, leasableShare.sources),
    formula: 'leasable',
  };
}

function leasedLand(cluster: Cluster, leasable: Figure, { operatingOccupancy }: Assumptions): Figure {
  if (cluster.leased.ha !== null) return registered(cluster.leased, null);
  if (leasable.value === null) return MISSING;
  const { ofLeasable } = cluster.leased;
  if (ofLeasable !== undefined) {
    const basis = computedBasis(leasable.basis);
    return { value: leasable.value * ofLeasable, basis, sources: leasable.sources, formula: 'tried' };
  }
  return {
    value: leasable.value * operatingOccupancy.value,
    basis: computedBasis(leasable.basis),
    sources: joinSources(leasable.sources, operatingOccupancy.sources),
    formula: 'leased',
  };
}

/**
 * Leasable − leased. Not cut off at zero: a register that leases out more than there is must show,
 * and leased + free must stay the leasable land to the last digit.
 */
function difference(leasable: Figure, leased: Figure, formula: 'free' | 'pipeline'): Figure {
  if (leasable.value === null || leased.value === null) return MISSING;
  return {
    value: leasable.value - leased.value,
    basis: computedBasis(leasable.basis, leased.basis),
    sources: joinSources(leasable.sources, leased.sources),
    formula,
  };
}

/** Where no source states the leased land, occupancy *is* the assumption, whatever the gross area rests on. */
function occupancyOf(
  cluster: Cluster,
  leasable: Figure,
  leased: Figure,
  { operatingOccupancy }: Assumptions,
): Figure {
  const { ha, ofLeasable } = cluster.leased;
  if (ofLeasable !== undefined) return { value: ofLeasable, basis: 'derived', sources: [], formula: 'tried' };
  if (ha === null) {
    const { value, sources } = operatingOccupancy;
    return { value, basis: 'derived', sources, formula: 'occupancy' };
  }
  if (leasable.value === null || leasable.value === 0 || leased.value === null) return MISSING;
  return {
    value: leased.value / leasable.value,
    basis: computedBasis(leasable.basis, leased.basis),
    sources: joinSources(leased.sources, leasable.sources),
    formula: 'occupancy',
  };
}

/**
 * Land one could take, ha: free now where the cluster operates, pipeline land elsewhere, whether or not it is known.
 * The figure of the column "free or pipeline", of its sort order and of the range filter.
 */
export function availableLand(land: Land): { readonly kind: 'free' | 'pipeline'; readonly figure: Figure } {
  const kind = isApplicable(land.free) ? 'free' : 'pipeline';
  return { kind, figure: land[kind] };
}
