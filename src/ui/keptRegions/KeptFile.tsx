import { useState } from 'react';
import { selectKeptColumns } from '../../state/keptSelectors';
import { selectDataset } from '../../state/selectors';
import { KEPT_MOST, keepRegion } from '../../state/transitions/kept';
import { useAppState, useAppStore } from '../base/store';
import { useT } from '../base/text';
import { BoundaryOutcome } from '../region/BoundaryOutcome';
import { FilePicker } from '../region/FilePicker';
import type { BoundaryProblem } from '../region/useBoundary';
import { FileButton } from './FileButton';
import { regionsMeta } from './regionsMeta';
import { useKeptNames } from './useKeptNames';
import { useNotes } from './useNotes';

interface Opened {
  readonly taken: number;
  readonly left: number;
  readonly broken: number;
}

/** Kept regions as a file, and back from one. Opening adds to what is kept; nothing that is there is lost. */
export function KeptFile() {
  const t = useT();
  const store = useAppStore();
  const some = useAppState((state) => state.kept.length > 0);
  const names = useKeptNames();
  const notes = useNotes();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [problem, setProblem] = useState<BoundaryProblem | null>(null);
  const make = async () => {
    const { regionGeojson } = await import('../../briefing/files/regionFiles');
    const state = store.getState();
    const dataset = selectDataset(state);
    if (dataset === null) throw new Error('no data set to make a file of');
    const items = selectKeptColumns(state).flatMap((column, index) => {
      const region = state.kept[index];
      return region === undefined ? [] : [{ region, name: names[index] ?? '', column }];
    });
    return regionGeojson(items, regionsMeta(state, dataset, notes, new Date()));
  };
  const open = async (file: File) => {
    setOpened(null);
    setProblem(null);
    try {
      const [{ readAreas }, { keptOf }, text] = await Promise.all([
        import('../../data/formats/areas'),
        import('./openKept'),
        file.text(),
      ]);
      const dataset = selectDataset(store.getState());
      const areas = readAreas(text);
      if ('problem' in areas) return setProblem(areas.problem);
      if (dataset === null) return;
      const regions = keptOf(areas, dataset);
      const sound = regions.filter((region) => region !== null);
      const room = KEPT_MOST - store.getState().kept.length;
      for (const region of sound.slice(0, room)) store.setState(keepRegion(region));
      setOpened({
        taken: Math.min(room, sound.length),
        left: Math.max(0, sound.length - room),
        broken: regions.length - sound.length,
      });
    } catch {
      setProblem({ code: 'unreadable' });
    }
  };
  return (
    <>
      <div className="kept-actions">
        {some ? <FileButton label={t('keptRegions.save')} make={make} /> : null}
        <FilePicker label={t('keptRegions.open')} onPick={(file) => void open(file)} />
      </div>
      {problem === null ? null : <BoundaryOutcome outcome={{ status: 'refused', problem }} />}
      {opened === null ? null : <OpenedWords {...opened} />}
    </>
  );
}

function OpenedWords({ taken, left, broken }: Opened) {
  const t = useT();
  return (
    <div role="status">
      <p>{t('keptRegions.opened', { count: taken })}</p>
      {left === 0 ? null : <p>{t('keptRegions.openedLess', { count: left })}</p>}
      {broken === 0 ? null : <p>{t('keptRegions.openedBroken', { count: broken })}</p>}
    </div>
  );
}
