import { describe, expect, it, vi } from 'vitest';
import type { Tidings } from '../../../src/embed/protocol';
import { totalsOf } from '../../../src/embed/tell';
import { selectRegionTotals } from '../../../src/state/regionSelectors';
import { selectTotals } from '../../../src/state/selectors';
import { cameraSettled, pointerAt } from '../../../src/state/transitions/camera';
import { datasetFailed, datasetReady } from '../../../src/state/transitions/dataset';
import { toggleDistrict, toggleSelected } from '../../../src/state/transitions/query';
import { createDataset } from '../state/fixtures';
import { ATLAS, openFrame, PAGE } from './fakeFrame';

const STILL = { bearing: 0, metresPerPixel: 10 };

/** A map that is looked at, and rests when it is told to. */
function movedByHand() {
  let rest = () => {};
  return {
    rests: () => new Promise<void>((resolve) => (rest = resolve)),
    patience: () => new Promise<void>(() => {}),
    rest: () => rest(),
  };
}

function totalsIn(told: Tidings) {
  if (told.type !== 'totals') throw new Error(told.type);
  return told;
}

const HELLO = { atlas: 1, type: 'hello' } as const;

describe('before the page has spoken', () => {
  it('the height is told, and nothing else', async () => {
    const frame = openFrame();
    frame.store.setState(toggleDistrict('duc-hoa'));
    await frame.rest();
    expect(frame.posted).toEqual([{ message: { atlas: 1, type: 'height', height: 600 }, to: '*' }]);
  });

  it('a page that is not allowed hears nothing, whatever it says', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const frame = openFrame();
    await frame.raw(HELLO, 'https://evil.example');
    await frame.raw({ atlas: 1, type: 'totals' }, 'null');
    frame.store.setState(toggleDistrict('duc-hoa'));
    await frame.rest();
    expect(frame.posted.map(({ message }) => message.type)).toEqual(['height']);
    expect(warn).toHaveBeenCalledTimes(1);
    const [answer] = await frame.raw({ atlas: 1, type: 'stats' });
    expect(answer).toMatchObject({ type: 'stats', foreign: 2, malformed: 0 });
    warn.mockRestore();
  });

  it('another window of an allowed origin is not the page', async () => {
    const frame = openFrame();
    expect(await frame.raw(HELLO, PAGE, {})).toEqual([]);
    expect(await frame.raw(HELLO, ATLAS, frame.self)).toEqual([]);
    expect(await frame.ask({ type: 'stats' })).toMatchObject({ foreign: 1 });
  });
});

describe('hello', () => {
  it('is answered to exactly that origin, with what there is', async () => {
    const frame = openFrame();
    await frame.raw({ ...HELLO, id: 'a' });
    const { message, to } = frame.posted.at(-1) ?? {};
    expect(to).toBe(PAGE);
    expect(message).toMatchObject({
      atlas: 1,
      id: 'a',
      type: 'ready',
      version: { protocol: 1, data: 'test', asOf: '2025-07-01' },
      scenes: 8,
      stats: { foreign: 0, malformed: 0, refused: 0 },
    });
    expect(message).toHaveProperty('commands', expect.arrayContaining(['fly', 'filter', 'png']));
  });

  it('waits for the data', async () => {
    const frame = openFrame({ dataset: null });
    expect(await frame.raw(HELLO)).toEqual([{ atlas: 1, type: 'heard' }]);
    frame.store.setState(datasetReady(createDataset(), []));
    await frame.idle();
    expect(frame.posted.at(-1)?.message.type).toBe('ready');
  });

  it('says that there are none', async () => {
    const frame = openFrame({ dataset: null });
    frame.store.setState(datasetFailed('unreachable', []));
    expect(await frame.ask({ type: 'hello' })).toMatchObject({ type: 'error', code: 'data' });
  });
});

describe('commands', () => {
  it('are answered in order, each by its id, and what is wrong is said', async () => {
    const frame = openFrame();
    expect(await frame.ask({ type: 'select', codes: ['LA-003', 'LA-001'] })).toMatchObject({
      type: 'done',
      view: { params: { sel: expect.any(String) } },
    });
    expect(frame.store.getState().query.selected).toEqual(['LA-001', 'LA-003']);
    const [refused] = await frame.raw({ atlas: 1, id: 'x', type: 'fly', to: { lng: 'east' } });
    expect(refused).toMatchObject({ type: 'error', id: 'x', code: 'malformed', message: 'to' });
    expect(await frame.raw('noise')).toEqual([]);
    expect(await frame.ask({ type: 'stats' })).toMatchObject({ malformed: 2, foreign: 0 });
  });

  it('give the totals of the page itself, with source, date and version', async () => {
    const frame = openFrame();
    await frame.ask({ type: 'filter', params: { district: 'duc-hoa' } });
    await frame.ask({
      type: 'region',
      steps: [{ op: 'add', shape: { kind: 'circle', center: [106.0125, 10.5125], radiusKm: 0.3 } }],
    });
    const state = frame.store.getState();
    const told = await frame.ask({ type: 'totals' });
    const shown = selectTotals(state);
    const region = selectRegionTotals(state)?.totals;
    expect(shown?.count).toBe(2);
    expect(region?.gross.value).toBeGreaterThan(0);
    expect(told).toMatchObject({
      shown: {
        count: 2,
        gross: { ha: shown?.gross.value, byBasis: { stated: 50, balance: 20, derived: 0 }, missing: 0 },
        free: { ha: shown?.free.value },
        occupancy: { value: shown?.occupancy.value, basis: 'derived' },
      },
      selected: null,
      region: { gross: { ha: region?.gross.value }, rule: 'area', wholly: 0, partly: 1 },
      about: { dataVersion: 'test', asOf: '2025-07-01', source: { id: 'S1' }, tried: 0, assumed: false },
    });
  });

  it('give a picture with its source, or say why not', async () => {
    const blob = new Blob(['x'], { type: 'image/png' });
    const frame = openFrame({ draw: () => Promise.resolve({ blob, width: 8, height: 5 }) });
    expect(await frame.ask({ type: 'png' })).toMatchObject({
      blob,
      width: 8,
      about: { dataVersion: 'test', link: expect.stringContaining(ATLAS) },
    });
    expect(await openFrame().ask({ type: 'png' })).toMatchObject({ code: 'picture', message: 'no WebGL' });
  });

  it('that move the map are answered with where it has arrived, and keep nobody waiting', async () => {
    const map = movedByHand();
    const frame = openFrame({ map });
    await frame.raw(HELLO);
    frame.store.setState(cameraSettled({ place: { lng: 105.9, lat: 10.9, zoom: 9 }, ...STILL }));
    expect(
      await frame.raw({ atlas: 1, id: 'f', type: 'fly', to: { lng: 106.4, lat: 10.8, zoom: 12 } }),
    ).toEqual([]);
    // On its way it stands nowhere: neither where it was, nor where it will be.
    const link = new URL(totalsIn(await frame.ask({ type: 'totals' })).about.link).searchParams;
    expect(link.has('at')).toBe(false);
    expect(await frame.ask({ type: 'lang', lang: 'en' })).toMatchObject({ view: { at: null, bounds: null } });
    frame.store.setState(cameraSettled({ place: { lng: 106.4, lat: 10.8, zoom: 12 }, ...STILL }));
    map.rest();
    await frame.idle();
    const answer = frame.posted.find(({ message }) => message.id === 'f')?.message;
    expect(answer).toMatchObject({ type: 'done', view: { at: { lng: 106.4, lat: 10.8, zoom: 12 } } });
    // The news wait for it as well.
    expect(await frame.rest()).toContainEqual(
      expect.objectContaining({ at: { lng: 106.4, lat: 10.8, zoom: 12 } }),
    );
  });

  it('that move a map which nobody sees are answered at once, with the scene and no place', async () => {
    const frame = openFrame({ map: { ...movedByHand(), patience: () => Promise.resolve() } });
    frame.store.setState(cameraSettled({ place: { lng: 105.9, lat: 10.9, zoom: 9 }, ...STILL }));
    expect(await frame.ask({ type: 'scene', index: 2 })).toMatchObject({ view: { scene: 2, at: null } });
    const { about } = totalsIn(await frame.ask({ type: 'totals' }));
    expect(Object.fromEntries(new URL(about.link).searchParams)).toMatchObject({ scene: '2' });
    expect(about.link).not.toContain('at=');
  });

  it('draw no more than two pictures at a time', async () => {
    const frame = openFrame({ draw: () => new Promise(() => {}) });
    await frame.raw({ atlas: 1, id: 'a', type: 'png' });
    await frame.raw({ atlas: 1, id: 'b', type: 'png' });
    expect(await frame.ask({ type: 'png' })).toMatchObject({ type: 'error', code: 'busy' });
    expect(await frame.ask({ type: 'lang', lang: 'en' })).toMatchObject({ type: 'done' });
  });
});

describe('news', () => {
  it('tell what has changed, once, when it has come to rest', async () => {
    const frame = openFrame();
    await frame.raw(HELLO);
    frame.store.setState(toggleDistrict('duc-hoa'));
    frame.store.setState(toggleDistrict('ben-luc'));
    frame.store.setState(toggleDistrict('ben-luc'));
    const told = await frame.rest();
    expect(told.map(({ type }) => type)).toEqual(['view', 'totals']);
    expect(told[0]).toMatchObject({ params: { district: 'duc-hoa' } });
    expect(told[1]).toMatchObject({ shown: { count: 2 } });
    expect(told.every(({ id }) => id === undefined)).toBe(true);
    expect(await frame.rest()).toEqual([]);
  });

  it('tell of a selection with its totals', async () => {
    const frame = openFrame();
    await frame.raw(HELLO);
    frame.store.setState(toggleSelected('LA-002'));
    const told = await frame.rest();
    expect(told.map(({ type }) => type)).toEqual(['view', 'selection', 'totals']);
    expect(told[1]).toMatchObject({ selected: ['LA-002'], open: null, region: null });
    expect(told[2]).toMatchObject({ selected: { count: 1 }, about: { asOf: '2025-07-01' } });
  });

  it('do not tell what is no part of the view', async () => {
    const frame = openFrame();
    await frame.raw(HELLO);
    frame.store.setState(pointerAt([106, 10]));
    expect(await frame.rest()).toEqual([]);
  });

  it('tell another height for another width', () => {
    const frame = openFrame({ state: { view: { layout: 'maponly' } } });
    frame.widen(320);
    frame.widen(320);
    expect(frame.posted.map(({ message }) => message)).toEqual([
      { atlas: 1, type: 'height', height: 450 },
      { atlas: 1, type: 'height', height: 320 },
    ]);
  });

  it('go to the page that has spoken, the height as well', async () => {
    const frame = openFrame({ state: { view: { layout: 'maponly' } } });
    await frame.raw(HELLO);
    frame.store.setState(toggleSelected('LA-002'));
    frame.widen(320);
    await frame.rest();
    const [first, ...later] = frame.posted;
    expect([first?.message.type, first?.to]).toEqual(['height', '*']);
    expect(later.map(({ message }) => message.type)).toEqual([
      'heard',
      'ready',
      'height',
      'view',
      'selection',
      'totals',
    ]);
    expect(new Set(later.map(({ to }) => to))).toEqual(new Set([PAGE]));
  });

  it('end with the bridge', async () => {
    const frame = openFrame();
    await frame.raw(HELLO);
    frame.stop();
    frame.store.setState(toggleDistrict('duc-hoa'));
    expect(await frame.rest()).toEqual([]);
    expect(frame.listening()).toBe(0);
  });
});

it('says that figures are tried, and under which assumptions', async () => {
  const { store } = openFrame();
  store.setState((state) => ({
    ...state,
    query: { ...state.query, assumed: { leasableShare: 0.7, operatingOccupancy: null } },
  }));
  expect((await totalsOf(store.getState(), ATLAS))?.about).toMatchObject({ assumed: true, tried: 0 });
});
