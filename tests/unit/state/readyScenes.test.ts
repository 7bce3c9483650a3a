import { describe, expect, it } from 'vitest';
import { selectScenes } from '../../../src/state/readyScenes';
import { READY_SCENES, readyScene } from '../../../src/state/readySet';
import { sceneLink, sceneState } from '../../../src/state/sceneState';
import { sceneView, withSceneView } from '../../../src/state/scenes';
import { selectShown } from '../../../src/state/selectors';
import { createAppStore, INITIAL_STATE } from '../../../src/state/store';
import { datasetReady } from '../../../src/state/transitions/dataset';
import type { Scene } from '../../../src/state/types';
import { decodeState } from '../../../src/state/url';
import { readRealDataset } from '../domain/realData';

const loaded = datasetReady(readRealDataset(), [])(INITIAL_STATE);

describe('the ready scenes', () => {
  it('are eight, each with an id of its own', () => {
    expect(READY_SCENES).toHaveLength(8);
    expect(new Set(READY_SCENES.map(({ id }) => id)).size).toBe(8);
    expect(READY_SCENES.every(({ id, ready }) => ready === id)).toBe(true);
  });

  it.each(READY_SCENES.map((scene) => [scene.id, scene] as const))(
    '%s says what it shows in the words that the atlas writes, and shows some clusters',
    (_, { view, frame }) => {
      const state = withSceneView(view, loaded);
      expect(sceneView(state)).toBe(view);
      expect(selectShown(state).length).toBeGreaterThan(0);
      if (frame !== null) {
        const [west, south, east, north] = frame;
        expect(west).toBeLessThan(east);
        expect(south).toBeLessThan(north);
      }
    },
  );

  it.each(['free', 'duc-hoa', 'can-giuoc', 'hoang-gia'])('%s has all that it is about in its frame', (id) => {
    const scene = readyScene(id);
    const state = withSceneView(scene?.view ?? '', loaded);
    const dataset = state.dataset.status === 'ready' ? state.dataset.dataset : null;
    const [west, south, east, north] = scene?.frame ?? [0, 0, 0, 0];
    const subject = id === 'hoang-gia' ? ['LA-008'] : selectShown(state).map(({ code }) => code);
    for (const code of subject)
      for (const [lon = 0, lat = 0] of dataset?.outlines[code]?.coordinates[0] ?? []) {
        expect(lon).toBeGreaterThan(west);
        expect(lon).toBeLessThan(east);
        expect(lat).toBeGreaterThan(south);
        expect(lat).toBeLessThan(north);
      }
  });

  it('stand until a person has scenes of their own', () => {
    expect(selectScenes(INITIAL_STATE)).toBe(READY_SCENES);
    const own: readonly Scene[] = [{ id: 'a', ready: null, words: {}, view: '', frame: null }];
    expect(selectScenes(createAppStore({ briefing: { scenes: own } }).getState())).toBe(own);
    expect(readyScene('nothing')).toBeNull();
    expect(readyScene(null)).toBeNull();
  });
});

describe('a scene as a state', () => {
  it('has nothing in hand', () => {
    const busy = createAppStore({
      region: { mode: 'polygon' },
      measure: { drawing: true },
      view: { dialog: 'export' },
      focus: { hover: 'LA-001' },
    }).getState();
    const state = sceneState({ view: 'color=free' }, busy);
    expect(state.view).toMatchObject({ color: 'free', dialog: 'none' });
    expect(state.region.mode).toBe('none');
    expect(state.measure.drawing).toBe(false);
    expect(state.focus.hover).toBeNull();
  });
});

describe('the link of a scene', () => {
  const page = 'https://atlas.example/';
  const linked = (scene: Scene, state = loaded) => {
    const link = sceneLink(scene, state, page);
    expect(link.startsWith(page)).toBe(true);
    return { link, state: decodeState(link.slice(page.length), loaded) };
  };

  it.each(READY_SCENES.map((scene) => [scene.id, scene] as const))('replays %s', (_, scene) => {
    const { link, state } = linked(scene);
    expect(sceneView(state)).toBe(scene.view);
    expect(link).not.toMatch(/[?&](scene|scenes|play|autoplay)=/);
    expect(link).toContain('data_version=');
    if (scene.frame === null) expect(state.camera.at).toBeNull();
    else {
      const [west, south, east, north] = scene.frame;
      expect(state.camera.at?.lng).toBeCloseTo((west + east) / 2, 3);
      expect(state.camera.at?.lat).toBeGreaterThan(south);
      expect(state.camera.at?.lat).toBeLessThan(north);
    }
  });

  it('keeps the language, and nothing of the page it is made on', () => {
    const page = createAppStore({
      dataset: loaded.dataset,
      view: { lang: 'en', theme: 'dark', panels: 'none', tableOpen: true, task: 'law', color: 'basis' },
      query: { filter: { phases: ['new'] } },
      briefing: { at: 3, presenting: true },
    }).getState();
    const scene = READY_SCENES.find(({ id }) => id === 'free');
    if (scene === undefined) throw new Error('no scene of free land');
    const { state } = linked(scene, page);
    expect(state.view).toMatchObject({ lang: 'en', theme: null, panels: 'open', tableOpen: false });
    expect(state.view.task).toBe('explore');
    expect(state.briefing).toEqual(INITIAL_STATE.briefing);
  });
});
