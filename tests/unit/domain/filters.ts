/** Filters and records of every kind for property tests, missing values included. */
import fc from 'fast-check';
import type { ClusterFilter } from '../../../src/domain/clusterFilter';
import { NEAR_KINDS, type Near, SECTORS, WASTEWATER } from '../../../src/domain/records';
import { type Cluster, type Dataset, PHASES } from '../../../src/domain/types';
import { makeCluster, makeDataset, stated } from './synthetic';

const DISTRICTS = ['duc-hoa', 'ben-luc', 'can-giuoc'];
const COMMUNES = ['8011537', '8012511', '801153', '27976'];
const TARGETS = ['ql50', 'port-a', 'n2'];

/** Few values, so that bounds often meet figures exactly, and any others. */
function bounds(...values: readonly number[]): fc.Arbitrary<number | null> {
  const most = Math.max(...values) * 1.5;
  return fc.option(fc.oneof(fc.constantFrom(...values), fc.double({ min: 0, max: most, noNaN: true })), {
    nil: null,
    freq: 2,
  });
}

const wishes = fc
  .subarray([...TARGETS, 'road', 'port', 'unheard-of'], { maxLength: 3 })
  .chain((targets) =>
    fc.tuple(
      ...targets.map((target) => fc.record({ target: fc.constant(target), km: fc.constantFrom(2, 5, 12) })),
    ),
  );

/** Any filter; each field is at rest half the time, so that not everything is filtered away. */
const anyFilter: fc.Arbitrary<ClusterFilter> = fc.record({
  phases: fc.oneof(fc.constant(PHASES), fc.subarray([...PHASES])),
  districts: fc.oneof(fc.constant([]), fc.subarray(DISTRICTS)),
  communes: fc.oneof(fc.constant([]), fc.subarray(COMMUNES)),
  available: fc.constantFrom('any', 'any', 'now', 'pipeline'),
  freeMin: bounds(0, 5, 10),
  freeMax: bounds(0, 5, 10),
  pipelineMin: bounds(0, 20, 30),
  pipelineMax: bounds(0, 20, 30),
  occupancyMin: bounds(0, 0.5, 0.8421),
  occupancyMax: bounds(0, 0.5, 0.8421),
  grossMin: bounds(0, 20, 50),
  grossMax: bounds(0, 20, 50),
  sectors: fc.oneof(fc.constant([]), fc.subarray([...SECTORS])),
  wastewater: fc.boolean(),
  developer: fc.constantFrom('any', 'any', 'known', 'wanted'),
  near: fc.oneof(fc.constant([]), wishes),
  known: fc.boolean(),
  text: fc.constantFrom('', '', 'x'),
  keepUnknown: fc.boolean(),
});

const figure = fc
  .option(fc.oneof(fc.constantFrom(0, 5, 10, 20, 30, 50), fc.double({ min: 0, max: 80, noNaN: true })), {
    nil: null,
    freq: 3,
  })
  .chain((ha) =>
    fc
      .constantFrom('stated', 'balance')
      .map((basis) => (ha === null ? stated(null) : stated(ha, basis as 'stated'))),
  );

const anyRecord: fc.Arbitrary<Partial<Cluster>> = fc.record({
  phase: fc.constantFrom(...PHASES),
  district: fc.option(fc.constantFrom(...DISTRICTS), { nil: null }),
  communesOld: fc.subarray(COMMUNES.slice(0, 3), { maxLength: 2 }),
  communesNew: fc.constantFrom([], [{ code: '27976', name: 'Xã Mỹ Hạnh' }]),
  gross: figure,
  leasable: figure,
  leased: figure,
  developer: fc.option(fc.constant('Công ty A'), { nil: null }),
  sectorIds: fc.subarray([...SECTORS]),
  wastewater: fc.constantFrom(null, ...WASTEWATER),
});

const anyKm = fc.option(
  fc.record(Object.fromEntries(TARGETS.map((id) => [id, fc.constantFrom(0.1, 2, 4.9, 5, 30)]))),
  { nil: null },
);

/** A data set of some clusters with anything in them, some without a place. */
export const anyDataset: fc.Arbitrary<Dataset> = fc
  .array(fc.tuple(anyRecord, anyKm), { minLength: 1, maxLength: 12 })
  .map((rows) => {
    const clusters = rows.map(([record], i) =>
      makeCluster({ code: `LA-${String(i + 1).padStart(3, '0')}`, ...record }),
    );
    const km = rows.flatMap(([, distances], i) => {
      const code = clusters[i]?.code;
      return distances === null || code === undefined ? [] : [[code, distances] as const];
    });
    const near: Near = { targets: TARGETS.map(target), km: Object.fromEntries(km) };
    return { ...makeDataset(clusters), near };
  });

function target(id: string, index: number): Near['targets'][number] {
  const kind = NEAR_KINDS[id.startsWith('port') ? 2 : 0] ?? 'road';
  return { id, kind, name: { vi: id, en: id }, schematic: false, planned: index === 2, sources: [] };
}

/** Codes that a text might find; null for no text. */
function anyCodes(dataset: Dataset): fc.Arbitrary<ReadonlySet<string> | null> {
  return fc.option(
    fc.subarray(dataset.clusters.map(({ code }) => code)).map((codes) => new Set(codes)),
    { nil: null },
  );
}

/** A data set, a filter, and the codes its text finds. */
export const anyCase = fc
  .tuple(anyDataset, anyFilter)
  .chain(([dataset, filter]) =>
    anyCodes(dataset).map((codes) => ({ dataset, filter, textCodes: filter.text === '' ? null : codes })),
  );
