import { describe, expect, it } from 'vitest';
import { openScene } from '../../../src/app/openingScene';
import { READY_SCENES, readyScene } from '../../../src/state/readySet';
import { createAppStore, INITIAL_STATE } from '../../../src/state/store';
import { decodeState } from '../../../src/state/url';
import { encodeScenes } from '../../../src/state/urlCodecs/scenes';

function opened(search: string) {
  const store = createAppStore();
  store.setState(decodeState(search, INITIAL_STATE));
  openScene(store, search);
  return store.getState();
}

describe('an address that names a scene', () => {
  it('shows it, with its ground, at once', () => {
    const state = opened('?scene=3&lang=en');
    expect(state.view).toMatchObject({ color: 'free', lang: 'en' });
    expect(state.camera.request).toMatchObject({
      kind: 'scene',
      frame: readyScene('free')?.frame,
      flies: false,
    });
    expect(state.briefing.at).toBe(2);
  });

  it('shows that of its own set, and none of another where that is damaged', () => {
    const text = encodeScenes(READY_SCENES.toReversed());
    expect(opened(`?scene=1&scenes=${text}`).view.color).toBe('basis');
    const damaged = opened(`?scene=1&play=1&scenes=${text}x`);
    expect(damaged.briefing).toMatchObject({ damaged: true, at: null, presenting: false });
    expect(damaged.view).toMatchObject({ color: 'phase', task: 'present' });
  });

  it('shows what it says itself, and stands where it says', () => {
    const said = opened('?scene=3&color=basis');
    expect(said.view.color).toBe('basis');
    expect(said.camera.request).toBeNull();
    expect(said.briefing.at).toBe(2);
    const placed = opened('?scene=3&at=11/10.8/106.4');
    expect(placed.view.color).toBe('free');
    expect(placed.camera.request).toBeNull();
  });

  it('shows none where there is none of that number', () => {
    const state = opened('?scene=99');
    expect(state.briefing.at).toBeNull();
    expect(state.camera.request).toBeNull();
  });
});
