import { describe, expect, it } from 'vitest';
import { type Change, obey, PARAMETERS } from '../../../src/embed/commands';
import { selectShown } from '../../../src/state/selectors';
import { createAppStore, INITIAL_STATE } from '../../../src/state/store';
import { datasetReady } from '../../../src/state/transitions/dataset';
import type { AppState } from '../../../src/state/types';
import { decodeState } from '../../../src/state/url';
import { createDataset, frozen } from '../state/fixtures';

const opened = (search = '') =>
  frozen(datasetReady(createDataset(), [])(createAppStore(decodeState(search, INITIAL_STATE)).getState()));

function changed(command: Change, state: AppState = opened()): AppState {
  const outcome = obey(command, state);
  if ('complaint' in outcome) throw new Error(JSON.stringify(outcome.complaint));
  return outcome.state;
}
const complaint = (command: Change, state: AppState = opened()) => {
  const outcome = obey(command, state);
  return 'complaint' in outcome ? outcome.complaint : null;
};
const polygon = (ring: readonly (readonly [number, number])[]) =>
  ({ op: 'add', shape: { kind: 'polygon', ring } }) as const;

describe('filter', () => {
  it('means what an address with these parameters means', () => {
    const params = { phase: 'operating.new', free_min: '5', color: 'free', q: 'hoang', feature: 'LA-001' };
    const asked = changed({ type: 'filter', params });
    const linked = opened(`?${new URLSearchParams(params)}`);
    expect(asked.query).toEqual(linked.query);
    expect(asked.view.color).toBe('free');
    expect(asked.focus.open).toBe('LA-001');
    expect(asked.query.filter.pipelineMin).toBe(5);
  });

  it('keeps what is not named, and null takes it out', () => {
    const first = changed({ type: 'filter', params: { district: 'duc-hoa', phase: 'operating' } });
    const second = changed({ type: 'filter', params: { phase: null } }, first);
    expect(selectShown(second).map(({ code }) => code)).toEqual(['LA-001', 'LA-002']);
    expect(second.query.filter.districts).toEqual(['duc-hoa']);
  });

  it('turns bounds round as a link does', () => {
    const { filter } = changed({ type: 'filter', params: { gross_min: '60', gross_max: '10' } }).query;
    expect([filter.grossMin, filter.grossMax]).toEqual([10, 60]);
  });

  it.each([
    [{ data: '//evil.example/' }, 'unknown'],
    [{ play: '1' }, 'unknown'],
    [{ toString: 'x' }, 'unknown'],
    [{ district: 'atlantis' }, 'unknown'],
    [{ feature: 'LA-999' }, 'unknown'],
    [{ region: 'p-damaged' }, 'unreadable'],
    [{ scenario: 'damaged' }, 'unreadable'],
  ])('refuses %j', (params, code) => {
    expect(complaint({ type: 'filter', params })).toMatchObject({ code });
  });

  it('takes every parameter but the link’s own', () => {
    expect(PARAMETERS).toEqual(expect.arrayContaining(['phase', 'q', 'color', 'region', 'lang', 'layout']));
    expect(PARAMETERS).not.toEqual(expect.arrayContaining(['data']));
  });
});

describe('select', () => {
  it('ticks these and no others, each once', () => {
    const first = changed({ type: 'select', codes: ['LA-003'] });
    expect(changed({ type: 'select', codes: ['LA-002', 'LA-001', 'LA-002'] }, first).query.selected).toEqual([
      'LA-001',
      'LA-002',
    ]);
    expect(complaint({ type: 'select', codes: ['LA-001', 'LA-999'] })).toMatchObject({ code: 'unknown' });
  });
});

describe('region', () => {
  const unit = { op: 'add', shape: { kind: 'district', id: 'duc-hoa' } } as const;

  it('becomes the steps, to the precision of a link, and nothing for none', () => {
    const ring = [
      [106.0000001, 10.5],
      [106.1, 10.5],
      [106.1, 10.6],
    ] as const;
    const state = changed({ type: 'region', steps: [unit, polygon(ring)], rule: 'touch' });
    expect(state.region.rule).toBe('touch');
    expect(state.region.steps).toMatchObject([unit, { shape: { ring: [[106, 10.5], ring[1], ring[2]] } }]);
    expect(changed({ type: 'region', steps: [] }, state).region.steps).toEqual([]);
  });

  it('refuses what a link may not bring either, and leaves the region as it was', () => {
    const bow = [
      [106, 10.5],
      [106.1, 10.6],
      [106.1, 10.5],
      [106, 10.6],
    ] as const;
    expect(complaint({ type: 'region', steps: [unit, polygon(bow)] })).toEqual({
      code: 'region',
      message: 'crossing',
    });
    const strange = { op: 'add', shape: { kind: 'district', id: 'atlantis' } } as const;
    expect(complaint({ type: 'region', steps: [strange] })).toEqual({ code: 'region', message: 'unknown' });
  });
});

describe('scene, place, language, look', () => {
  it('are what a hand would set', () => {
    const state = changed({ type: 'scene', index: 3, flies: false });
    expect(state.briefing.at).toBe(2);
    expect(state.camera.request).toMatchObject({ kind: 'scene', flies: false });
    expect(complaint({ type: 'scene', index: 99 })).toEqual({ code: 'scene', message: 'there are 8' });
    expect(changed({ type: 'lang', lang: 'en' }).view.lang).toBe('en');
    expect(changed({ type: 'theme', theme: 'dark' }).view.theme).toBe('dark');
    expect(changed({ type: 'fly', to: { bounds: [106, 10, 107, 11] } }).camera.request).toMatchObject({
      kind: 'bounds',
      bbox: [106, 10, 107, 11],
    });
    expect(changed({ type: 'fly', to: { lng: 106, lat: 10, zoom: 9 } }).camera.request).toMatchObject({
      kind: 'place',
      place: { lng: 106, lat: 10, zoom: 9 },
    });
  });
});
