import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/embed/protocol';
import { readMessage } from '../../../src/embed/schema';

const RING = [
  [106.3, 10.8],
  [106.4, 10.8],
  [106.4, 10.9],
];
const polygon = (ring: unknown) => ({ op: 'add', shape: { kind: 'polygon', ring } });
const corners = (count: number) => Array.from({ length: count }, (_, i) => [106 + i / 1e5, 10.5]);

describe('a message is read', () => {
  it.each([
    { type: 'hello' },
    { type: 'fly', to: 'province' },
    { type: 'fly', to: { lng: 106.4, lat: 10.8, zoom: 11 } },
    { type: 'fly', to: { bounds: [106, 10.4, 106.8, 11] } },
    { type: 'filter', params: { phase: 'operating', free_min: null } },
    { type: 'select', codes: ['LA-001', 'LA-002'] },
    { type: 'region', steps: [] },
    { type: 'region', steps: [polygon(RING)], rule: 'centroid' },
    { type: 'region', steps: [{ op: 'subtract', shape: { kind: 'district', id: 'duc-hoa' } }] },
    {
      type: 'region',
      steps: [{ op: 'add', shape: { kind: 'circle', center: [106.4, 10.5], radiusKm: 5 } }],
    },
    { type: 'scene', index: 1 },
    { type: 'scene', index: 8, flies: false },
    { type: 'lang', lang: 'en' },
    { type: 'theme', theme: null },
    { type: 'totals' },
    { type: 'png', sheet: null, width: 800, height: 500, ratio: 2 },
    { type: 'png', sheet: 'a4-landscape' },
    { type: 'stats' },
  ])('%j', (command) => {
    expect(readMessage({ atlas: 1, id: 'a', ...command })).toEqual({ kind: 'command', id: 'a', command });
  });

  it('without what it does not know', () => {
    const read = readMessage({ atlas: 1, type: 'lang', lang: 'vi', later: [1], id: undefined });
    expect(read).toEqual({ kind: 'command', id: undefined, command: { type: 'lang', lang: 'vi' } });
  });

  it('with no way to what all objects have', () => {
    const data = JSON.parse(
      '{"atlas":1,"type":"filter","__proto__":{"polluted":1},"params":{"__proto__":"x","phase":"new"}}',
    );
    expect(readMessage(data)).toMatchObject({ command: { params: { phase: 'new' } } });
    expect(Object.hasOwn({}, 'polluted') || 'polluted' in {}).toBe(false);
  });
});

describe('a message is refused', () => {
  it.each([null, undefined, 7, 'atlas', [], { type: 'hello' }, Object.create({ atlas: 1, type: 'hello' })])(
    'without an answer where it is not ours: case %#',
    (data) => {
      expect(readMessage(data)).toMatchObject({ kind: 'malformed', ours: false });
    },
  );

  it.each([0, 2, '1', null])('for version %j', (atlas) => {
    expect(readMessage({ atlas, id: 'x', type: 'hello' })).toMatchObject({
      ours: true,
      id: 'x',
      code: 'version',
    });
  });

  it.each([
    [{ type: 'eval', code: '1' }, 'type'],
    [{}, 'type'],
    [{ type: 'hello', id: 'x'.repeat(LIMITS.name + 1) }, 'id'],
    [{ type: 'fly' }, 'to'],
    [{ type: 'fly', to: { lng: Number.NaN, lat: 0, zoom: 1 } }, 'to'],
    [{ type: 'fly', to: { lng: 106, lat: 10, zoom: Number.POSITIVE_INFINITY } }, 'to.zoom'],
    [{ type: 'fly', to: { bounds: [107, 10, 106, 11] } }, 'to.bounds'],
    [{ type: 'filter', params: { q: 5 } }, 'params.q'],
    [{ type: 'filter', params: { q: 'x'.repeat(LIMITS.text + 1) } }, 'params.q'],
    [
      { type: 'filter', params: Object.fromEntries(Array.from({ length: 99 }, (_, i) => [`p${i}`, ''])) },
      'params',
    ],
    [{ type: 'select', codes: 'LA-001' }, 'codes'],
    [{ type: 'select', codes: ['<b>'] }, 'codes.0'],
    [{ type: 'select', codes: new Array(LIMITS.codes + 1).fill('LA-001') }, 'codes'],
    [{ type: 'region', steps: [polygon(RING.slice(0, 2))] }, 'steps.0.shape.ring'],
    [{ type: 'region', steps: [polygon([...RING, [106.4, 95]])] }, 'steps.0.shape.ring.3.1'],
    [{ type: 'region', steps: [polygon([...RING, [106.4, 10.8, 5]])] }, 'steps.0.shape.ring.3.2'],
    [{ type: 'region', steps: [polygon(corners(LIMITS.vertices + 1))] }, 'steps.0.shape.ring'],
    [{ type: 'region', steps: [polygon(corners(1500)), polygon(corners(1500))] }, 'steps'],
    [{ type: 'region', steps: new Array(LIMITS.steps + 1).fill(polygon(RING)) }, 'steps'],
    [
      { type: 'region', steps: [{ op: 'add', shape: { kind: 'circle', center: [106, 10], radiusKm: 0 } }] },
      'steps.0.shape.radiusKm',
    ],
    [{ type: 'scene', index: 0 }, 'index'],
    [{ type: 'scene', index: 1.5 }, 'index'],
    [{ type: 'lang', lang: 'fr' }, 'lang'],
    [{ type: 'theme' }, 'theme'],
    [{ type: 'png', width: 1e6 }, 'width'],
    [{ type: 'png', sheet: 'a5' }, 'sheet'],
    // A sheet has its own size.
    [{ type: 'png', width: 800 }, 'sheet'],
    [{ type: 'png', sheet: null, width: 4000, height: 4000, ratio: 4 }, 'message'],
  ])('case %#, and its place is told', (command, why) => {
    expect(readMessage({ atlas: 1, ...command })).toMatchObject({
      kind: 'malformed',
      ours: true,
      code: 'malformed',
      why,
    });
  });

  it('and never throws, whatever comes', () => {
    const types = fc.constantFrom('hello', 'fly', 'filter', 'select', 'region', 'scene', 'png', 'theme');
    const rest = fc.dictionary(
      fc.constantFrom('to', 'params', 'codes', 'steps', 'rule', 'index', 'width', 'id', '__proto__'),
      fc.anything({ withNullPrototype: true, withMap: true, withBigInt: true, withDate: true }),
    );
    fc.assert(
      fc.property(types, rest, fc.anything(), (type, members, whole) => {
        for (const data of [{ atlas: 1, type, ...members }, { atlas: whole }, whole])
          expect(['command', 'malformed']).toContain(readMessage(data).kind);
      }),
      { numRuns: 500 },
    );
  });
});
