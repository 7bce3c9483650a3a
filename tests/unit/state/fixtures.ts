import type { Polygon } from 'geojson';
import type { AdminUnit, Cluster, Dataset, RegisterFigure, UnitKind } from '../../../src/domain/types';

/** Frozen to the bottom: a transition that changes what it is given throws. */
export function frozen<V>(value: V): V {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

function square(lon: number, lat: number, side: number): Polygon {
  const [east, north] = [lon + side, lat + side];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [lon, lat],
        [east, lat],
        [east, north],
        [lon, north],
        [lon, lat],
      ],
    ],
  };
}

const UNSTATED: RegisterFigure = { ha: null, basis: 'derived', sources: ['S13'] };

function createCluster(number: number, change: Partial<Cluster> = {}): Cluster {
  return {
    code: `LA-${String(number).padStart(3, '0')}`,
    name: `Cụm ${number}`,
    altNames: [],
    identified: true,
    phase: 'operating',
    district: 'duc-hoa',
    districtBasis: 'stated',
    communesOld: [],
    communesNew: [],
    gross: { ha: 50, basis: 'stated', sources: ['S3'] },
    leasable: UNSTATED,
    leased: UNSTATED,
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
    sources: ['S3'],
    flags: [],
    notes: null,
    ...change,
  };
}

function createUnit(kind: UnitKind, id: string, name: string, lon: number, side = 0.1): AdminUnit {
  return { kind, id, name, geometry: square(lon, 10.5, side), bbox: [lon, 10.5, lon + side, 10.5 + side] };
}

/** Two districts side by side: Đức Hòa with clusters 1 and 2, Bến Lức with 3; cluster 4 has no published place. */
export function createDataset(change: Partial<Dataset> = {}): Dataset {
  return frozen({
    version: 'test',
    asOf: '2025-07-01',
    reference: 'S1',
    clusters: [
      createCluster(1, { name: 'Hoàng Gia' }),
      createCluster(2, {
        name: 'Đức Mỹ',
        phase: 'procedure',
        gross: { ha: 20, basis: 'balance', sources: [] },
      }),
      createCluster(3, { name: 'Nhựt Chánh', phase: 'new', district: 'ben-luc' }),
      createCluster(4, { phase: 'new', district: null, districtBasis: 'unknown', location: 'unpublished' }),
    ],
    outlines: {
      'LA-001': square(106.01, 10.51, 0.005),
      'LA-002': square(106.05, 10.51, 0.005),
      'LA-003': square(106.12, 10.51, 0.005),
      'LA-004': square(105.6, 10.45, 0.005),
    },
    assumptions: {
      leasableShare: { value: 0.7356, min: 0.6, max: 0.85, sources: ['S13'] },
      operatingOccupancy: { value: 0.8421, min: 0.5, max: 1, sources: ['S1'] },
    },
    sources: [],
    notCounted: [],
    targets: [],
    series: [],
    disagreements: [],
    licences: [],
    schematic: [],
    near: null,
    units: {
      province: createUnit('province', 'long-an', 'Tỉnh Long An', 106, 0.2),
      districts: [
        createUnit('district', 'duc-hoa', 'Huyện Đức Hòa', 106),
        createUnit('district', 'ben-luc', 'Huyện Bến Lức', 106.1),
      ],
      communesOld: [createUnit('communeOld', '8011537', 'Xã Hựu Thạnh', 106)],
      communesNew: [createUnit('communeNew', '27931', 'Xã Đức Hòa', 106)],
    },
    ...change,
  });
}
