/** The check of the outlines: they keep every rule, and each rule catches its own broken copy. */
import { describe, expect, it } from 'vitest';
import { checkOutlines } from '../../geodata/program/geometryCheck';
import { PLACE_RULES } from '../../geodata/program/outlinePlace';
import { SHAPE_RULES } from '../../geodata/program/outlineShape';
import { toMetres } from '../../geodata/program/plane';
import {
  brokenOutlines,
  closed,
  GROUND,
  moved,
  NEIGHBOURS,
  OUTLINES,
  type OutlinesJson,
  RECORDS,
  type Ring,
  withRing,
} from './checkFixtures';

const first = (location: string) => RECORDS.find((record) => record.location === location)?.code ?? '';
const INSET = first('unpublished');
const DISTRICT = first('district');
const NONE = [0, 0] as [number, number];

const swapped = ([a = NONE, b = NONE, ...rest]: Ring): Ring => closed([b, a, ...rest]);
const twice = ([a = NONE, b = NONE, ...rest]: Ring): Ring => closed([a, b, ...rest, b]);
const fine = ([[x, y] = NONE, ...rest]: Ring): Ring => closed([[x + 1e-9, y], ...rest]);
const wider = ([[x, y] = NONE, ...rest]: Ring): Ring => closed([[x + 0.0001, y], ...rest]);
const flat = (): Ring =>
  closed([
    [106, 10.5],
    [106.1, 10.5],
    [106.2, 10.5],
  ]);

/** Rule, the cluster it must name, and the broken copy. */
const CASES: readonly [string, string | null, () => string][] = [
  ['outline-json', null, () => OUTLINES.slice(0, -10)],
  [
    'outline-json',
    'LA-001',
    () => brokenOutlines((_, of) => Object.assign(of('LA-001').geometry, { type: 'Point' })),
  ],
  ['outline-count', null, () => brokenOutlines((file) => file.features.pop())],
  [
    'outline-count',
    'LA-099',
    () => brokenOutlines((_, of) => Object.assign(of('LA-001').properties, { code: 'LA-099' })),
  ],
  ['outline-id', 'LA-001', () => brokenOutlines((_, of) => Object.assign(of('LA-001'), { id: 2 }))],
  ['outline-decimals', 'LA-001', () => withRing('LA-001', fine)],
  ['outline-corners', 'LA-001', () => withRing('LA-001', (corners) => closed(corners.slice(0, 3)))],
  ['outline-area', 'LA-001', () => withRing('LA-001', wider)],
  ['ring-short', 'LA-002', () => withRing('LA-002', (corners) => closed(corners.slice(0, 2)))],
  ['ring-open', 'LA-002', () => withRing('LA-002', (corners) => corners)],
  ['ring-repeated', 'LA-002', () => withRing('LA-002', twice)],
  ['ring-crossing', 'LA-002', () => withRing('LA-002', swapped)],
  ['ring-flat', 'LA-002', () => withRing('LA-002', flat)],
  ['ring-winding', 'LA-002', () => withRing('LA-002', (corners) => closed(corners.slice().reverse()))],
  [
    'outline-placed',
    'LA-001',
    () => brokenOutlines((_, of) => Object.assign(of('LA-001').properties, { placed: 'district' })),
  ],
  ['outline-inside', 'LA-001', () => withRing('LA-001', (corners) => moved(corners, 0.05))],
  ['outline-district', DISTRICT, () => withRing(DISTRICT, (corners) => moved(corners, -0.3))],
  ['outline-inset', INSET, () => withRing(INSET, (corners) => moved(corners, 0.5, 0.2))],
  ['outline-inset', INSET, () => withRing(INSET, (corners) => moved(corners, -0.3))],
  ['outline-inset', null, () => brokenOutlines((file) => delete file.inset)],
  [
    'outline-inset',
    null,
    () => brokenOutlines((file) => Object.assign(file, { inset: { frame: [105.5, 10.3, 106.5, 10.7] } })),
  ],
  [
    'outline-overlap',
    'LA-001',
    () => brokenOutlines((_, of) => Object.assign(of('LA-002'), { geometry: of('LA-001').geometry })),
  ],
  ['outline-neighbour', 'LA-024', () => withRing('LA-024', (corners) => moved(corners, 0, 0.02))],
];

/** Rules that a broken surrounding shows better than a broken outline. */
const OTHER_CASES = ['outline-straddling', 'outline-river'];

describe('the outlines', () => {
  it('keep every rule', () => {
    expect(checkOutlines(OUTLINES, RECORDS, GROUND, NEIGHBOURS)).toEqual([]);
  });

  it.each(CASES)('broken copy: %s (%s)', (rule, code, make) => {
    const text = make();
    const found = checkOutlines(text, RECORDS, GROUND, NEIGHBOURS).filter((issue) => issue.rule === rule);
    const named = found.find(({ message }) => code === null || message.includes(code));
    expect(named).toMatchObject({ file: 'clusters.geojson', field: expect.stringMatching(/\S/) });
    if (code === null || rule === 'outline-overlap') return;
    expect(named?.row).toBe(text.split('\n').findIndex((line) => line.includes(`"code":"${code}"`)) + 1);
  });

  it('broken copy: outline-straddling, where the register states one commune more', () => {
    const more = RECORDS.map((record) =>
      record.code === 'LA-001' ? { ...record, communesOld: [...record.communesOld, '8010101'] } : record,
    );
    const found = checkOutlines(OUTLINES, more, GROUND, NEIGHBOURS);
    expect(found.map(({ rule, field }) => [rule, field])).toEqual([['outline-straddling', 'communes_old']]);
  });

  it('broken copy: outline-river, where a river runs through', () => {
    const ring = (JSON.parse(OUTLINES) as OutlinesJson).features[0]?.geometry.coordinates[0] ?? [];
    const through = [ring[0], ring[2]].map((corner) => toMetres(corner ?? NONE));
    const flooded = { ...GROUND, rivers: [...GROUND.rivers, through] };
    expect(checkOutlines(OUTLINES, RECORDS, flooded, NEIGHBOURS)).toContainEqual(
      expect.objectContaining({ rule: 'outline-river', row: 2, message: expect.stringContaining('LA-001') }),
    );
  });

  it('have a broken copy for every rule', () => {
    const tried = new Set([...CASES.map(([rule]) => rule), ...OTHER_CASES]);
    expect([...PLACE_RULES, ...SHAPE_RULES].filter((rule) => !tried.has(rule))).toEqual([]);
  });
});
