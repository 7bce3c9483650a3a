import { describe, expect, it } from 'vitest';
import { gridAreaHa } from '../../../src/domain/area';
import { landOf } from '../../../src/domain/land';
import { regionTotals } from '../../../src/domain/regionTotals';
import {
  type Change,
  changeProblem,
  freeCode,
  judgeChanges,
  type PlannedCluster,
  type Ring,
  withChange,
  withScenario,
} from '../../../src/domain/scenario';
import { polygonFeature } from '../../../src/domain/shapes';
import { totalsOf } from '../../../src/domain/totals';
import type { Cluster, Dataset } from '../../../src/domain/types';
import { withAssumptions } from '../../../src/domain/withAssumptions';
import { readRealDataset } from './realData';

const plan = readRealDataset();
const SHARE = plan.assumptions.leasableShare.value;

function cluster(of: Dataset, code: string): Cluster {
  const found = of.clusters.find((each) => each.code === code);
  if (found === undefined) throw new Error(`no ${code}`);
  return found;
}
const land = (of: Dataset, code: string) => landOf(cluster(of, code), of.assumptions);
const totals = (of: Dataset) =>
  totalsOf(
    of.clusters.map((each) => ({ cluster: each, share: 1 })),
    of.assumptions,
  );
const operate: Change = { kind: 'phase', code: 'LA-019', phase: 'operating' };
const added = (more: Partial<PlannedCluster> = {}): Change => ({
  kind: 'add',
  cluster: {
    code: 'KB-01',
    name: 'Cụm thử',
    phase: 'new',
    grossHa: 75,
    district: 'can-duoc',
    communesNew: [],
    ring: null,
    ...more,
  },
});
const withdraw: Change = { kind: 'withdraw', code: 'LA-001' };
const gross = (ha: number, code = 'LA-002'): Change => ({ kind: 'land', code, field: 'gross', ha });
const leasable = (ha: number, code = 'LA-002'): Change => ({ kind: 'land', code, field: 'leasable', ha });
const leased = (ha: number, code = 'LA-002'): Change => ({ kind: 'land', code, field: 'leased', ha });
const occupancy = (fraction: number, code = 'LA-002'): Change => ({ kind: 'occupancy', code, fraction });

/** About 1 km by 0.5 km, in Cần Đước. */
const RING: Ring = [
  [106.6, 10.52],
  [106.61, 10.52],
  [106.61, 10.525],
  [106.6, 10.525],
];

describe('a scenario', () => {
  it('without changes is the very data set, and the same changes give the same object', () => {
    expect(withScenario(plan, [])).toBe(plan);
    const changes = [operate];
    expect(withScenario(plan, changes)).toBe(withScenario(plan, changes));
    expect(withScenario(plan, [{ ...operate, code: 'LA-999' }])).toBe(plan);
  });

  it('leaves what it does not touch the same objects, in the same order', () => {
    const tried = withScenario(plan, [operate]);
    expect(tried.clusters.map(({ code }) => code)).toEqual(plan.clusters.map(({ code }) => code));
    expect(tried.clusters.filter((each, index) => each !== plan.clusters[index])).toHaveLength(1);
    expect(tried.outlines).toBe(plan.outlines);
    expect(tried.units).toBe(plan.units);
    expect(tried.near).toBe(plan.near);
    expect(tried.placed?.clusters).toBe(tried.clusters);
  });

  it('lets a cluster operate, leased as the assumption says', () => {
    expect(cluster(plan, 'LA-019').phase).not.toBe('operating');
    const tried = withScenario(plan, [operate]);
    const { free, leased: taken, pipeline } = land(tried, 'LA-019');
    const area = cluster(plan, 'LA-019').gross.ha ?? 0;
    expect(taken.value).toBeCloseTo(area * SHARE * plan.assumptions.operatingOccupancy.value, 9);
    expect(taken.formula).toBe('leased');
    expect(free.value).toBeCloseTo(area * SHARE * (1 - plan.assumptions.operatingOccupancy.value), 9);
    expect(pipeline.formula).toBe('not-applicable');
    expect(totals(tried).byPhase.operating.gross.value).toBeCloseTo(857 + area, 6);
    expect(totals(tried).gross.value).toBeCloseTo(3989, 6);
  });

  it('takes the leased land of one that ceases to operate', () => {
    const tried = withScenario(plan, [{ kind: 'phase', code: 'LA-002', phase: 'procedure' }]);
    expect(land(tried, 'LA-002').leased).toMatchObject({ value: 0, formula: 'not-leased-yet' });
    expect(land(tried, 'LA-002').pipeline.value).toBeCloseTo(65 * SHARE, 9);
    expect(cluster(tried, 'LA-002').flags).not.toContain('operating-not-reconfirmed');
  });

  it('sets figures, each derived and said to be tried', () => {
    const tried = withScenario(plan, [gross(70), leasable(50), leased(20)]);
    expect(land(tried, 'LA-002')).toMatchObject({
      gross: { value: 70, basis: 'derived', formula: 'tried', sources: [] },
      leasable: { value: 50, basis: 'derived', formula: 'tried' },
      leased: { value: 20, basis: 'derived', formula: 'tried' },
      free: { value: 30 },
      occupancy: { value: 0.4 },
    });
  });

  it('fills a cluster to a share of its leasable land, whatever that is assumed to be', () => {
    // 65 ha gross: 47.814 ha leasable, of which 60 % are 28.6884 ha.
    const tried = withScenario(plan, [occupancy(0.6)]);
    expect(land(tried, 'LA-002').leased).toMatchObject({ basis: 'derived', formula: 'tried' });
    expect(land(tried, 'LA-002').leased.value).toBeCloseTo(28.6884, 9);
    expect(land(tried, 'LA-002').occupancy).toMatchObject({ value: 0.6, formula: 'tried' });
    const moved = withAssumptions(tried, { leasableShare: 0.7, operatingOccupancy: 0.9 });
    expect(land(moved, 'LA-002').leased.value).toBeCloseTo(65 * 0.7 * 0.6, 9);
    expect(land(moved, 'LA-002').occupancy.value).toBe(0.6);
  });

  it('withdraws a cluster with its outline', () => {
    const tried = withScenario(plan, [withdraw]);
    expect(tried.clusters).toHaveLength(71);
    expect(tried.outlines['LA-001']).toBeUndefined();
    expect(totals(tried).gross.value).toBeCloseTo(3969, 6);
  });

  it('adds clusters last, in the order of their codes', () => {
    const tried = withScenario(plan, [
      added({ code: 'KB-02', name: 'Hai' }),
      added({ communesNew: ['28126'] }),
    ]);
    expect(tried.clusters.slice(72).map(({ code, location }) => [code, location])).toEqual([
      ['KB-01', 'commune'],
      ['KB-02', 'district'],
    ]);
    expect(cluster(tried, 'KB-01').communesNew).toEqual([{ code: '28126', name: 'Xã Long Cang' }]);
    expect(land(tried, 'KB-01').pipeline.value).toBeCloseTo(75 * SHARE, 9);
    expect(tried.outlines).toBe(plan.outlines);
  });

  it('places what is drawn in the units around it, in every region there, with no distance known', () => {
    const code = plan.clusters.find(({ location }) => location === 'unpublished')?.code ?? '';
    const grossHa = gridAreaHa({ type: 'Polygon', coordinates: [RING.map(([lon, lat]) => [lon, lat])] });
    const tried = withScenario(plan, [
      { kind: 'outline', code, ring: RING, grossHa },
      { kind: 'outline', code: 'LA-002', ring: RING, grossHa: 60 },
    ]);
    expect(cluster(tried, code)).toMatchObject({
      district: 'can-duoc',
      districtBasis: 'tried',
      location: 'commune',
    });
    expect(cluster(tried, 'LA-002').districtBasis).toBe(cluster(plan, 'LA-002').districtBasis);
    expect(cluster(tried, code).communesOld).toHaveLength(1);
    expect(cluster(tried, code).communesNew).toHaveLength(1);
    expect(land(tried, code).gross).toMatchObject({ value: grossHa, formula: 'tried' });
    expect(land(tried, 'LA-002').gross.value).toBe(60);
    expect(plan.near?.km['LA-002']).toBeDefined();
    expect(tried.near?.km['LA-002']).toBeUndefined();
    expect(tried.near?.km['LA-001']).toBe(plan.near?.km['LA-001']);
    const around = polygonFeature([
      [106.599, 10.519],
      [106.611, 10.519],
      [106.611, 10.526],
      [106.599, 10.526],
    ]);
    if (around === null) throw new Error('no region');
    const inside = (of: Dataset) =>
      regionTotals(around, of, of.clusters, 'area').parts.map((part) => part.cluster.code);
    expect(inside(tried)).toEqual(expect.arrayContaining([code, 'LA-002']));
    expect(inside(plan)).not.toContain(code);
  });
});

describe('the list of changes', () => {
  it('holds each thing once, the last one wins', () => {
    expect([gross(60), gross(50)].reduce<readonly Change[]>(withChange, [])).toEqual([gross(50)]);
    expect(withChange([leased(10)], occupancy(0.5))).toEqual([occupancy(0.5)]);
    expect(withChange([occupancy(0.5)], leased(10))).toEqual([leased(10)]);
    const outline: Change = { kind: 'outline', code: 'LA-002', ring: RING, grossHa: 60.5 };
    expect(withChange([gross(50)], outline)).toEqual([outline]);
    expect(withChange([outline], gross(50))).toEqual([outline, gross(50)]);
    expect(land(withScenario(plan, [outline, gross(50)]), 'LA-002').gross.value).toBe(50);
    expect(withChange([gross(50, 'LA-001')], gross(60))).toHaveLength(2);
  });

  it('forgets a cluster that it added itself, with all that was tried of it', () => {
    const list = [added(), { ...operate, code: 'KB-01' }, gross(50)];
    expect(withChange(list, { kind: 'withdraw', code: 'KB-01' })).toEqual([gross(50)]);
  });

  it('gives out the first code that is free', () => {
    expect(freeCode([])).toBe('KB-01');
    expect(freeCode([added(), added({ code: 'KB-03' })])).toBe('KB-02');
  });

  it('does not depend on the order in which things were tried', () => {
    const ha = cluster(plan, 'LA-019').gross.ha ?? 0;
    const wish = leased(ha / 2, 'LA-019');
    for (const list of [
      [operate, wish],
      [wish, operate],
    ]) {
      expect(land(withScenario(plan, list), 'LA-019').leased.value).toBe(ha / 2);
    }
  });
});

describe('what cannot be tried', () => {
  const CASES: readonly (readonly [Change, string])[] = [
    [gross(10, 'LA-999'), 'unknown'],
    [gross(0), 'no-gross'],
    [gross(-1), 'no-gross'],
    [gross(Number.NaN), 'no-gross'],
    [gross(10_001), 'too-much'],
    [leased(-1), 'negative'],
    [leasable(66), 'over-gross'],
    [leased(60), 'over-leasable'],
    [occupancy(1.01), 'fraction'],
    [occupancy(-0.01), 'fraction'],
    [occupancy(0.5, 'LA-019'), 'not-operating'],
    [leased(1, 'LA-019'), 'not-operating'],
    [{ kind: 'phase', code: 'LA-002', phase: 'operating' }, 'same'],
    [added({ code: 'LA-001' }), 'code'],
    [added({ code: 'KB-00' }), 'code'],
    [added({ name: '  ' }), 'name'],
    [added({ district: 'nowhere' }), 'place'],
    [added({ communesNew: ['1'] }), 'place'],
    [added({ district: 'duc-hue', communesNew: ['28126'] }), 'place'],
    [added({ grossHa: 0 }), 'no-gross'],
    [added({ ring: RING.slice(0, 2) }), 'corners'],
    [
      {
        kind: 'outline',
        code: 'LA-002',
        ring: RING.toSpliced(1, 2, [106.61, 10.525], [106.61, 10.52]),
        grossHa: 9,
      },
      'crossing',
    ],
    [{ kind: 'outline', code: 'LA-002', ring: [...RING, [Number.NaN, 0]], grossHa: 9 }, 'corners'],
  ];

  it.each(CASES)('%j: %s', (change, problem) => {
    expect(changeProblem(plan, [], change)).toBe(problem);
    expect(judgeChanges(plan, [change])).toEqual([{ change, problem }]);
    expect(withScenario(plan, [change])).toBe(plan);
  });

  it('is none for a commune in its district, nor where a ring decides', () => {
    const inside = added({ district: 'can-duoc', communesNew: ['28126'] });
    const drawn = added({ district: 'duc-hue', communesNew: ['28126'], ring: RING });
    for (const change of [inside, drawn]) expect(changeProblem(plan, [], change)).toBeNull();
  });

  it('is land on each side of what there is', () => {
    // 65 ha gross, 47.814 ha leasable.
    expect(changeProblem(plan, [], leasable(65))).toBeNull();
    expect(changeProblem(plan, [], leasable(65.01))).toBe('over-gross');
    expect(changeProblem(plan, [], leased(47.81))).toBeNull();
    expect(changeProblem(plan, [], leased(47.83))).toBe('over-leasable');
    expect(changeProblem(plan, [leasable(50)], leased(50))).toBeNull();
    expect(changeProblem(plan, [leased(40)], gross(50))).toBe('over-leasable');
    expect(changeProblem(plan, [leasable(40)], gross(39))).toBe('over-gross');
  });

  it('goes by the assumptions that are on, and never falls away by moving them', () => {
    const { max } = plan.assumptions.leasableShare;
    const high = withAssumptions(plan, { leasableShare: max, operatingOccupancy: null });
    const most = leased(Math.floor(65 * max * 100) / 100);
    expect(changeProblem(plan, [], most)).toBe('over-leasable');
    expect(changeProblem(high, [], most)).toBeNull();
    expect(judgeChanges(plan, [most])).toEqual([{ change: most, problem: null }]);
  });

  it('is a second cluster of one code, and anything of one withdrawn', () => {
    expect(changeProblem(plan, [withdraw], gross(50, 'LA-001'))).toBe('withdrawn');
    expect(judgeChanges(plan, [added(), added()]).map(({ problem }) => problem)).toEqual([null, 'taken']);
    expect(changeProblem(plan, [operate], { kind: 'phase', code: 'LA-019', phase: 'operating' })).toBeNull();
  });
});
