import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSceneFile, writeSceneFile } from '../../../src/briefing/sceneFile';
import { readStoredScenes, storeScenes } from '../../../src/briefing/sceneStore';
import { READY_SCENES } from '../../../src/state/readySet';
import { scenes } from '../state/arbitraries';

const saved = { saved: '2026-01-02', dataVersion: '2026.11' };

describe('a file of scenes', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(scenes, (set) => {
        const read = readSceneFile(writeSceneFile({ ...saved, scenes: set }));
        expect(read).toEqual({ scenes: set, dataVersion: '2026.11', faults: [] });
      }),
    );
  });

  it('says which scene is wrong and in what, and takes the others', () => {
    const file = JSON.parse(writeSceneFile({ ...saved, scenes: READY_SCENES.slice(0, 3) }));
    file.scenes[1].frame = [1, 2, 3];
    file.scenes[2].words = { vi: { title: 7, caption: '', notes: '' } };
    const read = readSceneFile(JSON.stringify(file));
    expect(read.scenes?.map(({ id }) => id)).toEqual(['province']);
    expect(read).toMatchObject({
      faults: [
        { number: 2, field: 'frame.3' },
        { number: 3, field: 'words.vi.title' },
      ],
    });
  });

  it('says what it is not, and where it breaks', () => {
    const cut = writeSceneFile({ ...saved, scenes: READY_SCENES }).replace('"version": 1', '"version": x1');
    expect(readSceneFile(cut)).toMatchObject({ reason: 'notJson', line: 3 });
    expect(readSceneFile('[]')).toMatchObject({ reason: 'notScenes' });
    const other = writeSceneFile({ ...saved, scenes: [] });
    expect(readSceneFile(other.replace('/scenes', '/scenario'))).toMatchObject({ reason: 'notScenes' });
    expect(readSceneFile(other.replace('"version": 1', '"version": 2'))).toMatchObject({ reason: 'newer' });
    expect(readSceneFile(other.replace('"scenes": []', '"scenes": 1'))).toMatchObject({
      reason: 'notScenes',
    });
  });
});

/** A store as a browser has it. */
function createStorage(change: Partial<Storage> = {}): Storage {
  const kept = new Map<string, string>();
  return {
    length: 0,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    ...change,
  };
}

describe('the browser’s store', () => {
  it('keeps scenes, and lets go of them', () => {
    const storage = createStorage();
    expect(readStoredScenes(() => storage)).toEqual({ status: 'none' });
    expect(storeScenes(() => storage, READY_SCENES, '2026-01-02')).toBe(true);
    expect(readStoredScenes(() => storage)).toEqual({ status: 'ready', scenes: READY_SCENES });
    expect(storeScenes(() => storage, null, '2026-01-02')).toBe(true);
    expect(readStoredScenes(() => storage)).toEqual({ status: 'none' });
  });

  it('says where the browser refuses, and where what it keeps cannot be read', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    expect(readStoredScenes(refuse)).toEqual({ status: 'refused' });
    expect(storeScenes(refuse, READY_SCENES, '')).toBe(false);
    const full = createStorage({ setItem: refuse });
    expect(storeScenes(() => full, READY_SCENES, '')).toBe(false);
    const broken = createStorage({ getItem: () => '{' });
    expect(readStoredScenes(() => broken)).toEqual({ status: 'broken' });
  });
});
