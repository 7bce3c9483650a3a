import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sceneView, withSceneView } from '../../../src/state/scenes';
import { INITIAL_STATE } from '../../../src/state/store';
import { showScene } from '../../../src/state/transitions/briefing';
import type { Scene } from '../../../src/state/types';
import { encodeState } from '../../../src/state/url';
import { linkStates } from './arbitraries';

describe('what a scene keeps', () => {
  it('brings back all that is shown, and leaves language, theme, panels and place to whoever looks', () => {
    fc.assert(
      fc.property(linkStates, linkStates, (kept, now) => {
        const shown = withSceneView(sceneView(kept), now);
        expect(sceneView(shown)).toBe(sceneView(kept));
        expect(shown.view.lang).toBe(now.view.lang);
        expect(shown.view.theme).toBe(now.view.theme);
        expect(shown.view.layout).toBe(now.view.layout);
        expect(shown.view.task).toBe(now.view.task);
        expect(shown.camera).toBe(now.camera);
        expect(shown.briefing).toBe(now.briefing);
      }),
    );
  });

  it('takes what means nothing for the opening view', () => {
    const shown = withSceneView('phase=%%%&color=&region=!!', INITIAL_STATE);
    expect(encodeState(shown)).toBe('');
  });
});

describe('showing a scene', () => {
  const scene: Scene = { id: 'a', ready: null, words: {}, view: 'color=free', frame: [106, 10.5, 106.5, 11] };

  it('sets what is shown, asks the camera to its ground, and says which scene it is', () => {
    const shown = showScene(scene, 1, true)(INITIAL_STATE);
    expect(shown.view.color).toBe('free');
    expect(shown.camera.request).toMatchObject({ kind: 'scene', frame: scene.frame, flies: true });
    expect(shown.briefing.at).toBe(1);
  });
});
