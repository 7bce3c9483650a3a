import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAppStore, INITIAL_STATE, type InitialParts } from '../../../src/state/store';
import type { AppState } from '../../../src/state/types';
import { decodeState, encodeState } from '../../../src/state/url';
import { codes, linkStates } from './arbitraries';
import { frozen } from './fixtures';

const start = frozen(INITIAL_STATE);
const decode = (search: string): AppState => decodeState(search, start);
const stateWith = (parts: InitialParts): AppState => createAppStore(parts).getState();
const ring = (...points: [number, number][]) => ({ kind: 'polygon' as const, ring: points });

describe('selection', () => {
  it('takes at most 12 characters of base64url for any subset of the 72', () => {
    fc.assert(
      fc.property(codes, (selected) => {
        const search = encodeState(stateWith({ query: { selected } }));
        expect(search).toMatch(/^(\?sel=[A-Za-z0-9_-]{1,12})?$/);
        expect(decode(search).query.selected).toEqual(selected);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the bits of the clusters, the first of a byte its highest', () => {
    const selected = ['LA-001', 'LA-010', 'LA-072'];
    const bytes = Buffer.alloc(9);
    for (const number of [1, 10, 72])
      bytes.writeUInt8(bytes.readUInt8((number - 1) >> 3) | (128 >> ((number - 1) & 7)), (number - 1) >> 3);
    expect(encodeState(stateWith({ query: { selected } }))).toBe(`?sel=${bytes.toString('base64url')}`);
  });
});

describe('region', () => {
  const square = ring([106.4, 10.8], [106.5, 10.8], [106.5, 10.9], [106.4, 10.9]);
  const link = encodeState(
    stateWith({
      region: {
        steps: [
          { op: 'add', shape: square },
          { op: 'subtract', shape: { kind: 'circle', center: [106.45, 10.85], radiusKm: 10 } },
        ],
      },
      view: { task: 'region' },
    }),
  );

  it('is short enough to send', () => {
    expect(link.length).toBeLessThan(70);
  });

  it('cut short anywhere gives no region, never another one', () => {
    for (let end = link.length - 1; end > '?region='.length; end -= 1) {
      expect(decode(link.slice(0, end)).region.steps, link.slice(0, end)).toEqual([]);
    }
  });

  it('with one letter changed gives no region, never another one', () => {
    for (let at = '?region='.length; at < link.length; at += 1) {
      const changed = `${link.slice(0, at)}${link[at] === 'B' ? 'C' : 'B'}${link.slice(at + 1)}`;
      expect(decode(changed).region.steps, changed).toEqual([]);
    }
  });

  it('ends in a letter or digit, so that no messenger cuts it off', () => {
    fc.assert(
      fc.property(linkStates, ({ region }) => {
        expect(encodeState(stateWith({ region: { steps: region.steps } }))).toMatch(/^$|[A-Za-z0-9]$/);
      }),
      { numRuns: 100 },
    );
  });

  it('of a strip carries the course of the road, and reads today as when it was sent', () => {
    const sent =
      '?region=s-n2_w4JsBlEjlBX8NBuHUsEuB2CgDyCiEsBuLyByECiEZ2LxDiFjByFQ0N6E4FsD-OgM6U8PyIiHuRsNsFwE8CoDwBgDgBAAqB2Eo' +
      'BwKL8F3BwGfyCxK8TpJ2TtB2JpMwO9VkbjL8L2D6HgG2J7BuHDiH.XG';
    const state = decode(sent);
    const shape = state.region.steps[0]?.shape;
    if (shape?.kind !== 'strip') throw new Error('no strip');
    expect([shape.road, shape.km, shape.lines.length, shape.lines.flat().length]).toEqual(['n2', 5, 2, 38]);
    expect(shape.lines[0]?.[0]).toEqual([106.1933, 10.6406]);
    expect(shape.lines[1]?.at(-1)).toEqual([106.3245, 11.0583]);
    expect(encodeState(state)).toBe(sent);
  });

  it('beyond what a link can carry is left out rather than cut', () => {
    const long = ring(...Array.from({ length: 2001 }, (_, n): [number, number] => [106 + n / 1e4, 10.5]));
    expect(encodeState(stateWith({ region: { steps: [{ op: 'add', shape: long }] } }))).toBe('');
  });
});
