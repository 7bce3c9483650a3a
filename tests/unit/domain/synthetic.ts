/** Made-up clusters, units and data sets for tests: small, plain, and in the place where the real ones are. */
import type { Polygon, Position } from 'geojson';
import { boxOf } from '../../../src/domain/geometry';
import type { AdminUnit, Assumptions, Basis, Cluster, Dataset, UnitKind } from '../../../src/domain/types';

export const ASSUMPTIONS: Assumptions = {
  leasableShare: { value: 0.7356, min: 0.6, max: 0.85, sources: ['S13'] },
  operatingOccupancy: { value: 0.8421, min: 0.5, max: 1, sources: ['S1'] },
};

export function stated(ha: number | null, basis: Basis = ha === null ? 'missing' : 'stated') {
  return { ha, basis, sources: ha === null ? [] : ['S2'] };
}

/** A cluster with nothing particular about it but what is given. */
export function makeCluster(given: Partial<Cluster> = {}): Cluster {
  return {
    code: 'LA-001',
    name: 'Hiệp Hòa',
    altNames: [],
    identified: true,
    phase: 'operating',
    district: 'duc-hoa',
    districtBasis: 'stated',
    communesOld: [],
    communesNew: [],
    gross: stated(50),
    leasable: { ha: null, basis: 'derived', sources: ['S13'] },
    leased: { ha: null, basis: 'derived', sources: ['S13', 'S1'] },
    developer: null,
    decision: null,
    year: null,
    sectors: null,
    infrastructure: null,
    sectorIds: [],
    wastewater: null,
    boundary: 'indicative',
    location: 'commune',
    asOf: null,
    sources: ['S2'],
    flags: [],
    notes: null,
    ...given,
  };
}

export function makeUnit(
  kind: UnitKind,
  id: string,
  name: string,
  geometry: Polygon,
  district?: string,
): AdminUnit {
  return {
    kind,
    id,
    name,
    geometry,
    bbox: [...boxOf(geometry)],
    ...(district === undefined ? {} : { district }),
  };
}

export function box(west: number, south: number, east: number, north: number): Polygon {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

export function makeDataset(
  clusters: readonly Cluster[],
  outlines: Readonly<Record<string, Polygon>> = {},
  units: Partial<Dataset['units']> = {},
): Dataset {
  const province = makeUnit('province', 'long-an', 'Tỉnh Long An', box(105.5, 10.35, 106.85, 11.05));
  return {
    version: 'test',
    asOf: '2026-07-01',
    reference: 'S1',
    clusters,
    outlines,
    assumptions: ASSUMPTIONS,
    sources: [],
    notCounted: [],
    targets: [],
    series: [],
    disagreements: [],
    licences: [],
    schematic: [],
    units: { province, districts: [], communesOld: [], communesNew: [], ...units },
    near: null,
  };
}

/** Numbers from 0 to 1 that are the same in every run. */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

/** A star-shaped ring of `corners` corners that never crosses itself; `rough` 0 is a regular polygon. */
export function blob(
  center: readonly [number, number],
  radius: number,
  corners: number,
  rough: number,
  random: () => number,
): Polygon {
  const ring: Position[] = Array.from({ length: corners }, (_, i) => {
    const angle = (2 * Math.PI * i) / corners;
    const r = radius * (1 - rough + 2 * rough * random());
    return [center[0] + r * Math.cos(angle), center[1] + r * Math.sin(angle)];
  });
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

const PHASE_OF = ['operating', 'procedure', 'new'] as const;
const BASIS_OF = ['stated', 'stated', 'balance', 'missing'] as const;

/** A data set of `count` irregular clusters of 31 points, strewn over the province; each ninth has no published place. */
export function strewnDataset(count: number, seed = 7): Dataset {
  const random = sequence(seed);
  const outlines: Record<string, Polygon> = {};
  const clusters = Array.from({ length: count }, (_, i) => {
    const code = `LA-${String(i + 1).padStart(3, '0')}`;
    outlines[code] = blob([105.6 + random() * 1.1, 10.4 + random() * 0.6], 0.0045, 30, 0.3, random);
    const basis = BASIS_OF[i % 4] ?? 'stated';
    return makeCluster({
      code,
      name: `Cụm ${i + 1}`,
      phase: PHASE_OF[i % 3] ?? 'new',
      gross: stated(basis === 'missing' ? null : 10 + random() * 65, basis),
      location: i % 9 === 8 ? 'unpublished' : i % 10 === 4 ? 'district' : 'commune',
      boundary: i % 5 === 0 ? 'plan' : 'indicative',
    });
  });
  return makeDataset(clusters, outlines);
}
