import type { RegionRow } from '../../domain/keptRegions';
import { selectDataset } from '../../state/selectors';
import { useAppStore } from '../base/store';
import { useT } from '../base/text';
import { FileButton } from './FileButton';
import { regionsMeta } from './regionsMeta';
import { rowWords } from './rowWords';
import { useNotes } from './useNotes';

interface Props {
  readonly rows: readonly RegionRow[];
  readonly names: readonly string[];
}

/** The comparison as a table for other programs. */
export function TableFile({ rows, names }: Props) {
  const t = useT();
  const store = useAppStore();
  const notes = useNotes();
  const make = async () => {
    const { regionCsv } = await import('../../briefing/files/regionFiles');
    const state = store.getState();
    const dataset = selectDataset(state);
    if (dataset === null) throw new Error('no data set to make a file of');
    const named = rows.map((row) => ({ ...row, label: rowWords(row.id, t) }));
    return regionCsv(named, names, regionsMeta(state, dataset, notes, new Date()));
  };
  return <FileButton label={t('keptRegions.dialog.csv')} make={make} />;
}
