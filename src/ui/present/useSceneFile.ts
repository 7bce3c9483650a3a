/** Saving the scenes as a file, and opening one. */
import { useState } from 'react';
import { MOST_BYTES, readSceneFile, type SceneFault, writeSceneFile } from '../../briefing/sceneFile';
import { selectScenes } from '../../state/readyScenes';
import { selectPublished } from '../../state/selectors';
import type { AppStore } from '../../state/store';
import { openScenes } from '../../state/transitions/scenes';
import { dayOf } from '../base/day';
import { readFile } from '../base/readFile';
import { useAppStore } from '../base/store';
import { useT } from '../base/text';
import { download } from '../export/download';

/** What came of the last file. */
export type FileOutcome =
  | { readonly kind: 'saved'; readonly name: string }
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly reason: 'notJson' | 'notScenes' | 'newer' | 'tooLarge' | 'unreadable' | 'noScene';
      /** Of the text, from 1, where that is known. */
      readonly line: number | null;
    }
  | {
      readonly kind: 'opened';
      readonly name: string;
      readonly count: number;
      readonly faults: readonly SceneFault[];
    };

export function useSceneFile() {
  const t = useT();
  const store = useAppStore();
  const [outcome, setOutcome] = useState<FileOutcome | null>(null);
  const save = () => {
    const state = store.getState();
    const saved = dayOf(new Date());
    const name = `${t('present.file.name')}_${saved}.json`;
    const dataVersion = selectPublished(state)?.version ?? null;
    const text = writeSceneFile({ scenes: selectScenes(state), saved, dataVersion });
    download({ name, blob: new Blob([text], { type: 'application/json' }) });
    setOutcome({ kind: 'saved', name });
  };
  return { outcome, save, open: async (file: File) => setOutcome(await opened(file, store)) };
}

async function opened(file: File, store: AppStore): Promise<FileOutcome> {
  const { name } = file;
  const refused = (
    reason: (FileOutcome & { kind: 'refused' })['reason'],
    line: number | null = null,
  ): FileOutcome => ({ kind: 'refused', name, reason, line });
  const given = await readFile(file, MOST_BYTES);
  if (given.text === null) return refused(given.reason);
  const read = readSceneFile(given.text);
  if (read.scenes === null) return refused(read.reason, read.line);
  if (read.scenes.length === 0) return refused('noScene');
  store.setState(openScenes(read.scenes));
  return { kind: 'opened', name, count: read.scenes.length, faults: read.faults };
}
