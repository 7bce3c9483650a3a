/** Saving a scenario as a file, and opening one. */
import { useState } from 'react';
import {
  type FileFault,
  MOST_BYTES,
  readScenarioFile,
  type ScenarioFile,
  writeScenarioFile,
} from '../../data/formats/scenarioFile';
import { type ChangeProblem, judgeChanges } from '../../domain/scenario';
import { selectPublished } from '../../state/selectors';
import type { AppStore } from '../../state/store';
import { assume } from '../../state/transitions/assumed';
import { openScenario } from '../../state/transitions/scenario';
import { scenarioChanges } from '../../state/urlCodecs/scenario';
import { linkTo } from '../base/address';
import { dayOf } from '../base/day';
import { readFile } from '../base/readFile';
import { useAppStore } from '../base/store';
import { useT } from '../base/text';
import { download } from '../export/download';

/** What came of the last file. */
export type Outcome =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly reason: Refusal }
  | {
      readonly kind: 'opened';
      readonly name: string;
      readonly count: number;
      /** The version of the data that it was saved on, where that is another one. */
      readonly otherData: string | null;
      readonly faults: readonly FileFault[];
      readonly vain: readonly { readonly number: number; readonly problem: ChangeProblem }[];
    };

export type Refusal = 'notJson' | 'notScenario' | 'newer' | 'tooLarge' | 'unreadable';

export interface ScenarioFiles {
  readonly outcome: Outcome | null;
  readonly save: () => void;
  readonly open: (file: File) => Promise<void>;
}

export function useScenarioFile(): ScenarioFiles {
  const t = useT();
  const store = useAppStore();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const save = () => {
    const text = fileOf(store);
    if (text === null) return;
    const name = `${t('scenario.file.name')}_${dayOf(new Date())}.json`;
    download({ name, blob: new Blob([text], { type: 'application/json' }) });
    setOutcome({ kind: 'saved', name });
  };
  return { outcome, save, open: async (file) => setOutcome(await opened(file, store)) };
}

function fileOf(store: AppStore): string | null {
  const state = store.getState();
  const plan = selectPublished(state);
  if (plan === null) return null;
  const { changes } = state.scenario;
  const link = linkTo({ ...state, view: { ...state.view, dialog: 'none' } });
  return writeScenarioFile({
    saved: dayOf(new Date()),
    link: scenarioChanges.encode(changes) === null ? null : link,
    dataVersion: plan.version,
    dataAsOf: plan.asOf,
    assumed: state.query.assumed,
    changes,
  });
}

async function opened(file: File, store: AppStore): Promise<Outcome> {
  const { name } = file;
  const refused = (reason: Refusal): Outcome => ({ kind: 'refused', name, reason });
  const given = await readFile(file, MOST_BYTES);
  if (given.text === null) return refused(given.reason);
  const read = readScenarioFile(given.text);
  const plan = selectPublished(store.getState());
  if (read.file === null) return refused(read.reason);
  if (plan === null) return refused('unreadable');
  const judged = judgeChanges(plan, read.file.changes);
  take(read.file, store);
  return {
    kind: 'opened',
    name,
    count: store.getState().scenario.changes.length,
    otherData: read.file.dataVersion === plan.version ? null : read.file.dataVersion,
    faults: read.faults,
    vain: judged.flatMap(({ problem }, index) =>
      problem === null ? [] : [{ number: read.numbers[index] ?? index + 1, problem }],
    ),
  };
}

function take({ changes, assumed }: ScenarioFile, store: AppStore): void {
  store.setState(openScenario(changes));
  store.setState(assume('leasableShare', assumed.leasableShare));
  store.setState(assume('operatingOccupancy', assumed.operatingOccupancy));
}
