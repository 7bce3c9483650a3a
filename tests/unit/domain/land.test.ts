import { describe, expect, it } from 'vitest';
import { computedBasis, isApplicable, worstBasis } from '../../../src/domain/basis';
import { availableLand, landOf } from '../../../src/domain/land';
import { ASSUMPTIONS, makeCluster, stated } from './synthetic';

const operating = makeCluster({ gross: stated(100) });
const planned = makeCluster({ phase: 'new', gross: stated(100) });

describe('landOf an operating cluster', () => {
  const land = landOf(operating, ASSUMPTIONS);

  it('takes free land from the leasable land, not from the gross area', () => {
    expect(land.leasable.value).toBeCloseTo(73.56, 9);
    expect(land.leased.value).toBeCloseTo(73.56 * 0.8421, 9);
    expect(land.free.value).toBeCloseTo(73.56 * 0.1579, 9);
    expect(land.occupancy.value).toBe(0.8421);
  });

  it('names basis, formula and sources of each figure', () => {
    expect(land.gross).toEqual({ value: 100, basis: 'stated', sources: ['S2'], formula: null });
    expect(land.leasable).toMatchObject({ basis: 'derived', formula: 'leasable', sources: ['S2', 'S13'] });
    expect(land.leased).toMatchObject({ basis: 'derived', formula: 'leased', sources: ['S2', 'S13', 'S1'] });
    expect(land.free).toMatchObject({ basis: 'derived', formula: 'free' });
    expect(land.occupancy).toEqual({
      value: 0.8421,
      basis: 'derived',
      sources: ['S1'],
      formula: 'occupancy',
    });
  });

  it('has no pipeline land, which is not the same as unknown pipeline land', () => {
    expect(land.pipeline.value).toBeNull();
    expect(isApplicable(land.pipeline)).toBe(false);
    expect(land.pipeline.basis).not.toBe('missing');
  });

  it('prefers what is stated to what is assumed', () => {
    const told = landOf({ ...operating, leasable: stated(80), leased: stated(20) }, ASSUMPTIONS);
    expect(told.leasable).toMatchObject({ value: 80, basis: 'stated', formula: null });
    expect(told.free).toMatchObject({ value: 60, basis: 'derived' });
    expect(told.occupancy).toMatchObject({ value: 0.25, basis: 'derived' });
  });

  it('follows the assumptions', () => {
    const share = { ...ASSUMPTIONS.leasableShare, value: 0.6 };
    expect(landOf(operating, { ...ASSUMPTIONS, leasableShare: share }).leasable.value).toBe(60);
    expect(landOf(operating, ASSUMPTIONS).leasable.value).toBeCloseTo(73.56, 9);
  });

  it('gives the same object for the same inputs', () => {
    expect(landOf(operating, ASSUMPTIONS)).toBe(land);
    expect(landOf({ ...operating }, ASSUMPTIONS)).not.toBe(land);
  });
});

describe('landOf a cluster that does not operate yet', () => {
  it('has pipeline land, nothing leased, and neither free land nor occupancy', () => {
    const land = landOf(planned, ASSUMPTIONS);
    expect(land.leased).toMatchObject({ value: 0, basis: 'derived', formula: 'not-leased-yet' });
    expect(land.pipeline.value).toBeCloseTo(73.56, 9);
    expect(land.leased.sources).toEqual(planned.leased.sources);
    expect(isApplicable(land.free)).toBe(false);
    expect(isApplicable(land.occupancy)).toBe(false);
    expect(availableLand(land)).toEqual({ kind: 'pipeline', figure: land.pipeline });
  });
});

describe('what is missing', () => {
  it('stays missing in whatever would be computed from it, and is never zero', () => {
    const land = landOf(makeCluster({ gross: stated(null) }), ASSUMPTIONS);
    for (const figure of [land.gross, land.leasable, land.leased, land.free]) {
      expect(figure.value).toBeNull();
      expect(figure.basis).toBe('missing');
    }
    // Its free land is not known; that is not to say that it has none, nor that it does not operate.
    expect(availableLand(land)).toEqual({ kind: 'free', figure: land.free });
    const later = landOf(makeCluster({ phase: 'new', gross: stated(null) }), ASSUMPTIONS);
    expect(later.pipeline.basis).toBe('missing');
  });
});

describe('bases', () => {
  it('are never better in a computed figure than in its inputs', () => {
    expect(worstBasis()).toBe('stated');
    expect(worstBasis('derived', 'stated')).toBe('derived');
    expect(computedBasis('stated', 'stated')).toBe('derived');
    expect(computedBasis('stated', 'balance')).toBe('balance');
    expect(computedBasis('missing', 'balance')).toBe('missing');
    const land = landOf(makeCluster({ gross: stated(65.2875, 'balance') }), ASSUMPTIONS);
    expect(land.gross.formula).toBe('balance');
    expect([land.leasable, land.leased, land.free].map((figure) => figure.basis)).toEqual(
      Array(3).fill('balance'),
    );
    expect(land.occupancy.basis).toBe('derived');
  });
});
