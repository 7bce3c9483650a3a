import fc from 'fast-check';
import { SECTORS } from '../../../src/domain/records';
import { type Change, TRIED_FIELDS, withChange } from '../../../src/domain/scenario';
import { COLOR_THEMES, PHASES, REGION_RULES, type RegionStep, SORT_KEYS } from '../../../src/domain/types';
import { TOTALLED_KINDS, UNIT_MEASURES } from '../../../src/domain/unitKinds';
import { roundChange, roundPlace, roundShape } from '../../../src/state/precision';
import { READY_IDS, READY_SCENES } from '../../../src/state/readySet';
import { cleanScene } from '../../../src/state/sceneClean';
import { INITIAL_STATE } from '../../../src/state/store';
import { cleanName } from '../../../src/state/transitions/kept';
import { type AppState, HIDEABLE, type Scene } from '../../../src/state/types';
import { scenarioChanges } from '../../../src/state/urlCodecs/scenario';
import { encodeScenes } from '../../../src/state/urlCodecs/scenes';

/** A fraction of four decimals. */
const share = fc.option(
  fc.integer({ min: 0, max: 10_000 }).map((tenThousandths) => tenThousandths / 10_000),
  { nil: null },
);

/** Any two decimals of hectares. */
const hectares = fc.option(
  fc.integer({ min: 0, max: 900_000 }).map((hundredths) => hundredths / 100),
  { nil: null },
);

export const codes = fc.subarray(
  Array.from({ length: 72 }, (_, index) => `LA-${String(index + 1).padStart(3, '0')}`),
);

const slug = fc.constantFrom('duc-hoa', 'ben-luc', 'tan-an', 'can-giuoc', 'moc-hoa');
const lon = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -90, max: 90, noNaN: true });
const point = fc.oneof(
  fc.tuple(lon, lat),
  fc.tuple(
    fc.double({ min: 105.4, max: 106.8, noNaN: true }),
    fc.double({ min: 10.3, max: 11.1, noNaN: true }),
  ),
);

/** A ring that is not closed, as `addShape` keeps it. */
const ring = fc
  .array(point, { minLength: 3, maxLength: 12 })
  .map((vertices) => roundShape({ kind: 'polygon', ring: vertices }))
  .filter((shape) => shape.kind === 'polygon' && shape.ring.length >= 3);

const circle = fc
  .tuple(point, fc.integer({ min: 1, max: 2_000_000 }))
  .map(([center, metres]) => roundShape({ kind: 'circle', center, radiusKm: metres / 1000 }));

const course = fc
  .tuple(
    fc.constantFrom('n2', 'ql50', 'ring-3'),
    fc.integer({ min: 100, max: 50_000 }),
    fc.array(fc.array(point, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
  )
  .map(([road, metres, lines]) => roundShape({ kind: 'strip', road, km: metres / 1000, lines }));

const unit = fc.oneof(
  slug.map((id) => ({ kind: 'district' as const, id })),
  fc.nat({ max: 99_999_999 }).map((id) => ({ kind: 'communeOld' as const, id: String(id) })),
  fc.nat({ max: 99_999 }).map((id) => ({ kind: 'communeNew' as const, id: String(id) })),
);

const steps: fc.Arbitrary<readonly RegionStep[]> = fc.array(
  fc.record({ op: fc.constantFrom('add', 'subtract'), shape: fc.oneof(ring, circle, course, unit) }),
  { maxLength: 6 },
);

const ha = fc.integer({ min: 1, max: 100_000 }).map((hundredths) => hundredths / 100);
const changeCode = fc.constantFrom('LA-001', 'LA-072', 'KB-01', 'KB-99');
/** `addChange` rounds them. */
const corners = fc.array(point, { minLength: 3, maxLength: 12 });
const phase = fc.constantFrom(...PHASES);

/** Changes as they are kept, each thing once; a data set may not know half of what they are about. */
const changes: fc.Arbitrary<readonly Change[]> = fc
  .array(
    fc.oneof(
      fc.record({ kind: fc.constant('phase' as const), code: changeCode, phase }),
      fc.record({
        kind: fc.constant('land' as const),
        code: changeCode,
        field: fc.constantFrom(...TRIED_FIELDS),
        ha,
      }),
      fc.record({
        kind: fc.constant('occupancy' as const),
        code: changeCode,
        fraction: fc.integer({ min: 0, max: 10_000 }).map((share) => share / 10_000),
      }),
      fc.record({ kind: fc.constant('outline' as const), code: changeCode, ring: corners, grossHa: ha }),
      fc.record({ kind: fc.constant('withdraw' as const), code: fc.constantFrom('LA-003', 'LA-004') }),
      fc.record({
        kind: fc.constant('add' as const),
        cluster: fc.record({
          code: fc.constantFrom('KB-01', 'KB-99'),
          name: fc
            .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
            .map((name) => name.trim() || 'Cụm'),
          phase,
          grossHa: ha,
          district: fc.option(slug, { nil: null }),
          communesNew: fc.subarray(['27931', '28126']),
          ring: fc.option(corners, { nil: null }),
        }),
      }),
    ),
    { maxLength: 4 },
  )
  .map((list) => list.map(roundChange).reduce<readonly Change[]>(withChange, []))
  // Longer ones travel as a file.
  .filter((list) => scenarioChanges.encode(list) !== null);

/** Regions kept, their names as they are kept. */
const kept = fc.array(
  fc.record({
    name: fc.string({ unit: 'grapheme', maxLength: 70 }).map(cleanName),
    steps: steps.filter((list) => list.length > 0),
  }),
  { maxLength: 4 },
);

/** A lower and an upper bound, either or both of them none. */
function range(bound: typeof hectares) {
  return fc
    .tuple(bound, bound)
    .map(([a, b]) => (a !== null && b !== null && a > b ? ([b, a] as const) : ([a, b] as const)));
}

function wishes(targets: readonly string[]) {
  return fc.tuple(
    ...targets.map((target) =>
      fc.record({ target: fc.constant(target), km: fc.integer({ min: 0, max: 999 }) }),
    ),
  );
}

const query = fc
  .record({
    phases: fc.subarray([...PHASES]),
    districts: fc.uniqueArray(slug).map((slugs) => slugs.sort()),
    communes: fc.uniqueArray(fc.constantFrom('8011537', '8012511', '27976')).map((ids) => ids.sort()),
    free: range(hectares),
    pipeline: range(hectares),
    occupancy: range(share),
    gross: range(hectares),
    sectors: fc.subarray([...SECTORS]),
    wastewater: fc.boolean(),
    developer: fc.constantFrom('any', 'known', 'wanted'),
    near: fc.subarray(['hcmc-centre', 'ql50', 'ring-3']).chain(wishes),
    keepUnknown: fc.boolean(),
    available: fc.constantFrom('any', 'now', 'pipeline'),
    known: fc.boolean(),
    text: fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => text.length <= 200),
    sort: fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
    selected: codes,
    assumed: fc.record({ leasableShare: share, operatingOccupancy: share }),
    shortlist: codes.chain((list) => fc.shuffledSubarray(list, { maxLength: Math.min(list.length, 5) })),
  })
  .map(
    ({
      free,
      pipeline,
      occupancy,
      gross,
      sort,
      selected,
      shortlist,
      assumed,
      ...filter
    }): AppState['query'] => {
      return {
        filter: {
          ...filter,
          ...{ freeMin: free[0], freeMax: free[1], pipelineMin: pipeline[0], pipelineMax: pipeline[1] },
          ...{
            occupancyMin: occupancy[0],
            occupancyMax: occupancy[1],
            grossMin: gross[0],
            grossMax: gross[1],
          },
        },
        sort,
        selected,
        shortlist,
        assumed,
      };
    },
  );

const place = fc
  .record({ zoom: fc.double({ min: 0, max: 24, noNaN: true }), lat, lng: lon })
  .map((value) => roundPlace(value));

const folderName = fc.constantFrom('other', 'maps-2026', 'v1.2', 'a_b', '~me');

const own = fc.record({
  ready: fc.option(fc.constantFrom<string>(...READY_IDS), { nil: null }),
  words: fc.dictionary(
    fc.constantFrom('vi', 'en'),
    fc.record({
      title: fc.string({ unit: 'grapheme', maxLength: 9 }),
      caption: fc.lorem(),
      notes: fc.lorem(),
    }),
    { noNullPrototype: true },
  ),
  view: fc.constantFrom('', 'color=free', 'q=%C4%90%E1%BB%A9c'),
  frame: fc.option(
    fc.tuple(
      fc.double({ min: -180, max: 0, noNaN: true }),
      fc.constant(-1),
      fc.constant(106.5),
      fc.constant(11),
    ),
    { nil: null },
  ),
});

/** A person's scenes as they are kept, ready ones among them. */
export const scenes: fc.Arbitrary<readonly Scene[]> = fc
  .array(fc.oneof(fc.constantFrom(...READY_SCENES), own), { maxLength: 6 })
  .map((list) =>
    list.map((scene, index) =>
      cleanScene('id' in scene ? { ...scene, id: `${scene.id}-${index}` } : { ...scene, id: `s${index}` }),
    ),
  );

/** Any state an address can carry, all of it at once. */
export const linkStates: fc.Arbitrary<AppState> = fc
  .record({
    query,
    changes,
    region: fc.record({
      steps,
      rule: fc.constantFrom(...REGION_RULES),
      pickKind: fc.constantFrom('district', 'communeOld', 'communeNew'),
    }),
    kept,
    briefing: fc.record({
      linked: fc.option(scenes.map(encodeScenes), { nil: null }),
      at: fc.option(fc.nat({ max: 998 }), { nil: null }),
      presenting: fc.boolean(),
      autoplay: fc.option(fc.integer({ min: 1, max: 999 }), { nil: null }),
    }),
    view: fc.record({
      lang: fc.constantFrom('vi', 'en'),
      theme: fc.constantFrom(null, 'light', 'dark'),
      color: fc.constantFrom(...COLOR_THEMES),
      lawPlace: fc.oneof(fc.constantFrom(null, { kind: 'region' as const }), unit),
      lawHa: hectares,
      shade: fc.constantFrom('none', ...UNIT_MEASURES),
      shadeUnits: fc.constantFrom(...TOTALLED_KINDS),
      layout: fc.constantFrom('full', 'viewer', 'maponly'),
      panels: fc.constantFrom('open', 'collapsed', 'none'),
      hidden: fc.subarray([...HIDEABLE]),
      frozen: fc.boolean(),
      notCounted: fc.boolean(),
      swipe: share,
      dialog: fc.constantFrom('none', 'compare', 'regions', 'units', 'laws'),
      tableOpen: fc.boolean(),
      task: fc.constantFrom('explore', 'invest', 'present', 'region'),
    }),
    open: fc.option(
      codes.map((list) => list[0] ?? 'LA-001'),
      { nil: null },
    ),
    at: fc.option(place, { nil: null }),
    madeWith: fc.constantFrom(null, '2026.11', 'v1.2+a'),
    dataFolder: fc
      .tuple(fc.constantFrom('', '/'), fc.array(folderName, { minLength: 1, maxLength: 4 }))
      .map(([root, names]) => `${root}${names.join('/')}/`),
  })
  .map(
    ({
      query: asked,
      changes: tried,
      region,
      kept: regions,
      briefing,
      view,
      open,
      at,
      madeWith,
      dataFolder,
    }) => ({
      ...INITIAL_STATE,
      query: asked,
      region: { ...INITIAL_STATE.region, ...region },
      kept: regions,
      scenario: { ...INITIAL_STATE.scenario, changes: tried },
      briefing: { ...INITIAL_STATE.briefing, ...briefing },
      view: { ...INITIAL_STATE.view, ...view },
      focus: { ...INITIAL_STATE.focus, open },
      camera: { ...INITIAL_STATE.camera, at },
      dataFolder,
      madeWith,
    }),
  );
