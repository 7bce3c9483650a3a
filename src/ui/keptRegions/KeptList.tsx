import './kept.css';
import { useState } from 'react';
import type { KeptRegion } from '../../domain/keptRegions';
import { KEPT_MOST, keepRegion, removeKept } from '../../state/transitions/kept';
import { Disclosure } from '../base/Disclosure';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { CompareButton } from './CompareButton';
import { KeepRegionButton } from './KeepRegionButton';
import { KeptFile } from './KeptFile';
import { KeptRow } from './KeptRow';
import { QuickAdd } from './QuickAdd';
import { useKeptNames } from './useKeptNames';

/** What was removed last, to be brought back to its place. */
interface Removed {
  readonly index: number;
  readonly region: KeptRegion;
  readonly name: string;
}

/** The regions kept to be compared, and every way to more of them. */
export function KeptList() {
  const t = useT();
  const act = useAct();
  const kept = useAppState((state) => state.kept);
  const names = useKeptNames();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [editing, setEditing] = useState<number | null>(null);
  return (
    // A group, not a landmark: who asks for the «Region» must find that one alone.
    <fieldset className="kept-regions" aria-labelledby="kept-title">
      <h3 id="kept-title">{t('keptRegions.title')}</h3>
      <p className="note">{t('keptRegions.intro', { most: KEPT_MOST })}</p>
      {kept.length === 0 ? null : (
        <ol className="kept-list" aria-label={t('keptRegions.list')}>
          {kept.map((region, index) => (
            <KeptRow
              key={keyOf(kept, index)}
              region={region}
              index={index}
              name={names[index] ?? ''}
              editing={editing === index}
              onEdit={() => setEditing(index)}
              onMoved={() => setEditing(null)}
              onRemove={() => {
                setRemoved({ index, region, name: names[index] ?? '' });
                setEditing(null);
                act(removeKept(index));
              }}
            />
          ))}
        </ol>
      )}
      <p className="kept-removed" role="status">
        {removed === null ? null : (
          <>
            {t('keptRegions.removed', { name: removed.name })}{' '}
            <button
              type="button"
              className="link-button"
              onClick={() => {
                act(keepRegion(removed.region, removed.index));
                setRemoved(null);
              }}
            >
              {t('keptRegions.undo')}
            </button>
          </>
        )}
      </p>
      <div className="kept-actions">
        <KeepRegionButton />
        <CompareButton />
      </div>
      {kept.length >= KEPT_MOST ? null : (
        <Disclosure summary={t('keptRegions.add')}>{() => <QuickAdd />}</Disclosure>
      )}
      <KeptFile />
    </fieldset>
  );
}

/** The same region may be kept twice: then its number among its likes tells it apart, and a row that moves stays itself. */
function keyOf(kept: readonly KeptRegion[], index: number): string {
  const region = kept[index];
  const likes = kept.slice(0, index).filter(({ steps }) => steps === region?.steps).length;
  return `${idOf(region?.steps ?? kept)} ${likes}`;
}

const ids = new WeakMap<object, number>();
let given = 0;

function idOf(steps: object): number {
  const known = ids.get(steps);
  if (known !== undefined) return known;
  given += 1;
  ids.set(steps, given);
  return given;
}
