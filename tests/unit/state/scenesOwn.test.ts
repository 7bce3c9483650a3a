import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectScenes } from '../../../src/state/readyScenes';
import { READY_SCENES } from '../../../src/state/readySet';
import { createAppStore, INITIAL_STATE } from '../../../src/state/store';
import { showScene } from '../../../src/state/transitions/briefing';
import {
  deleteScene,
  duplicateScene,
  keepScene,
  moveScene,
  openScenes,
  readLinkedScenes,
  redoScenes,
  setSceneWords,
  takeOverView,
  undoScenes,
} from '../../../src/state/transitions/scenes';
import type { AppState, Scene } from '../../../src/state/types';
import { decodeState, encodeState } from '../../../src/state/url';
import { decodeScenes, encodeScenes } from '../../../src/state/urlCodecs/scenes';
import { scenes } from './arbitraries';
import { frozen } from './fixtures';

const start = frozen(INITIAL_STATE);
const ids = (state: AppState) => selectScenes(state).map(({ id }) => id);
const READY = READY_SCENES.map(({ id }) => id);
const looking = createAppStore({
  view: { color: 'free' },
  camera: { at: { zoom: 11, lat: 10.8, lng: 106.4 }, ground: [106.123456, 10.5, 106.6, 11] },
} as Parameters<typeof createAppStore>[0]).getState();
const seen: AppState = {
  ...looking,
  camera: {
    ...looking.camera,
    at: { zoom: 11, lat: 10.8, lng: 106.4 },
    ground: [106.123456, 10.5, 106.6, 11],
  },
};

describe('a person’s scenes', () => {
  it('begin with the ready ones, and the present view comes last', () => {
    const state = keepScene()(frozen(seen));
    expect(ids(state)).toEqual([...READY, 's9']);
    expect(selectScenes(state).at(-1)).toEqual({
      id: 's9',
      ready: null,
      words: {},
      view: 'color=free',
      frame: [106.1235, 10.5, 106.6, 11],
    });
    expect(ids(keepScene(0)(state)).slice(0, 3)).toEqual(['province', 's10', 'phases']);
  });

  it('keep the whole province where the map stands on it', () => {
    const state = keepScene()({ ...seen, camera: { ...seen.camera, at: null } });
    expect(selectScenes(state).at(-1)?.frame).toBeNull();
  });

  it('take over what is shown, and keep their words', () => {
    const named = setSceneWords(1, 'en', { title: ' A  b ', caption: 'c\r\nd\u200b', notes: '' })(seen);
    const state = takeOverView(1)(named);
    expect(selectScenes(state)[1]).toMatchObject({
      id: 'phases',
      view: 'color=free',
      words: { en: { title: 'A b', caption: 'c\nd', notes: '' } },
    });
    expect(takeOverView(1)(state)).toBe(state);
    expect(selectScenes(setSceneWords(1, 'en', null)(state))[1]?.words).toEqual({});
  });

  it('keep the words of the other language', () => {
    const words = { title: 'x', caption: '', notes: '' };
    const both = setSceneWords(0, 'vi', words)(setSceneWords(0, 'en', { ...words, title: 'y' })(start));
    expect(selectScenes(both)[0]?.words).toEqual({ vi: words, en: { ...words, title: 'y' } });
  });

  it('are moved, duplicated and deleted, and the one that is shown stays the same', () => {
    const [, second] = READY_SCENES;
    if (second === undefined) throw new Error('too few');
    const shown = showScene(second, 1, false)(start);
    const moved = moveScene(1, 99)(shown);
    expect(ids(moved).at(-1)).toBe('phases');
    expect(moved.briefing.at).toBe(7);
    expect(moveScene(0, -1)(moved)).toBe(moved);
    const twice = duplicateScene(7)(moved);
    expect(selectScenes(twice)[8]).toMatchObject({ ready: 'phases', view: second.view });
    expect(ids(twice)[8]).toBe('s9');
    expect(twice.briefing.at).toBe(7);
    expect(deleteScene(7)(twice).briefing.at).toBeNull();
    expect(deleteScene(0)(twice).briefing.at).toBe(6);
    expect(deleteScene(42)(twice)).toBe(twice);
  });

  it('go back and forth by undo and redo, to the ready set and to the address', () => {
    const one = deleteScene(0)(start);
    const two = moveScene(0, 1)(one);
    expect(ids(undoScenes()(two))).toEqual(ids(one));
    const none = undoScenes()(undoScenes()(two));
    expect(none.briefing.scenes).toBeNull();
    expect(encodeState(none)).toBe('');
    expect(undoScenes()(none)).toBe(none);
    const again = redoScenes()(redoScenes()(none));
    expect(ids(again)).toEqual(ids(two));
    expect(encodeState(again)).toBe(encodeState(two));
    expect(redoScenes()(deleteScene(0)(undoScenes()(again))).briefing.undone).toEqual([]);
  });

  it('give way to another set, whose ids are made different, and to the ready one', () => {
    const own: readonly Scene[] = [
      { id: 'a', ready: null, words: {}, view: '', frame: null },
      { id: 'a', ready: null, words: {}, view: 'color=free', frame: [2, 1, 1, 0] },
    ];
    const opened = openScenes(own)(start);
    expect(new Set(ids(opened)).size).toBe(2);
    expect(selectScenes(opened)[1]?.frame).toBeNull();
    expect(ids(openScenes(null)(opened))).toEqual(READY);
    expect(openScenes(null)(start)).toBe(start);
    expect(ids(deleteScene(0)(deleteScene(0)(opened)))).toEqual([]);
  });
});

describe('scenes in an address', () => {
  it('come back as they are', () => {
    fc.assert(
      fc.property(scenes, (set) => {
        const text = encodeScenes(set);
        if (text === null) return;
        expect(text).toMatch(/^[A-Za-z0-9_.~/-]*$/);
        expect(text.length).toBeLessThanOrEqual(4003);
        expect(decodeScenes(text)).toEqual(set);
      }),
    );
  });

  it('are little more than their ids where they are as they came', () => {
    const text = encodeScenes(READY_SCENES.slice(1)) ?? '';
    expect(text).toMatch(/^phases\.free\.duc-hoa\.can-giuoc\.hoang-gia\.targets\.unknown\...$/);
    const state = deleteScene(0)(start);
    expect(encodeState(state)).toBe(`?scenes=${text}`);
    const opened = decodeState(encodeState(state), start);
    expect(selectScenes(opened)).toEqual(selectScenes(state));
    expect(selectScenes(readLinkedScenes()(opened))).toEqual(selectScenes(state));
    expect(ids(undoScenes()(deleteScene(0)(opened)))).toEqual(ids(state));
  });

  it('are never another set where a sign was lost or changed', () => {
    const text = encodeScenes(selectScenes(moveScene(0, 3)(keepScene()(seen)))) ?? '';
    const right = JSON.stringify(decodeScenes(text));
    let passed = 0;
    for (let at = 0; at < text.length; at += 1) {
      for (const other of [
        text.slice(0, at) + text.slice(at + 1),
        `${text.slice(0, at)}x${text.slice(at + 1)}`,
      ]) {
        const read = decodeScenes(other);
        if (read !== undefined && JSON.stringify(read) !== right) passed += 1;
      }
    }
    // Two letters let one in 1,024 through.
    expect(passed).toBeLessThanOrEqual(2);
  });

  it('throw at nothing', () => {
    fc.assert(fc.property(fc.string(), (text) => void decodeScenes(text)));
    fc.assert(fc.property(fc.stringMatching(/^[a-z0-9~./]*$/), (text) => void decodeScenes(`${text}.AA`)));
  });

  it('stay out where they are too long, and stay in the state', () => {
    const long = Array.from({ length: 5 }, (_, at) => at).reduce(
      (state, at) => setSceneWords(at, 'vi', { title: '', caption: '', notes: 'ữ'.repeat(900) })(state),
      start,
    );
    expect(encodeState(long)).toBe('');
    expect(selectScenes(long)[4]?.words.vi?.notes).toHaveLength(900);
  });

  it('that are damaged are said to be, and nobody presents others in their place', () => {
    const opened = decodeState('?scenes=free.unknown.XY&play=1&scene=2&layout=maponly', start);
    const state = readLinkedScenes()(opened);
    expect(state.briefing).toMatchObject({ damaged: true, linked: null, presenting: false, at: null });
    expect(state.view).toMatchObject({ task: 'present', layout: 'full' });
    expect(ids(state)).toEqual(READY);
    expect(deleteScene(0)(state).briefing.damaged).toBe(false);
    expect(readLinkedScenes()(start)).toBe(start);
  });
});
