import { useState } from 'react';
import { REGION_LETTERS } from '../../cartography/palette';
import { boxOf } from '../../domain/geometry';
import type { KeptRegion } from '../../domain/keptRegions';
import { selectKeptColumns } from '../../state/keptSelectors';
import { requestCamera } from '../../state/transitions/camera';
import { editKept, moveKept, renameKept, replaceKept } from '../../state/transitions/kept';
import { IconButton } from '../base/IconButton';
import { SumMarks } from '../base/SumMarks';
import { useAct, useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';
import { HueMark } from './HueMark';

interface Props {
  readonly region: KeptRegion;
  readonly index: number;
  readonly name: string;
  /** It was put back as the current region, whose changes may be saved into it. */
  readonly editing: boolean;
  readonly onEdit: () => void;
  readonly onMoved: () => void;
  readonly onRemove: () => void;
}

/** One kept region: its letter and name, its sums, and what may be done with it. */
export function KeptRow({ region, index, name, editing, onEdit, onMoved, onRemove }: Props) {
  const t = useT();
  const act = useAct();
  const last = useAppState((state) => state.kept.length - 1);
  const column = useAppState((state) => selectKeptColumns(state)[index]);
  const move = (to: number) => {
    onMoved();
    act(moveKept(index, to));
  };
  const edit = () => {
    onEdit();
    act(editKept(index));
    const feature = column?.feature ?? null;
    if (feature !== null) act(requestCamera({ kind: 'bounds', bbox: boxOf(feature) }));
  };
  return (
    <li className="kept-row">
      <div className="kept-head">
        <HueMark index={index} />
        <NameField index={index} given={region.name} name={name} />
      </div>
      <div className="kept-line">
        <Sums index={index} />
        <div className="kept-buttons">
          <IconButton
            icon="chevronUp"
            label={t('keptRegions.up', { name })}
            disabled={index === 0}
            onClick={() => move(index - 1)}
          />
          <IconButton
            icon="chevronDown"
            label={t('keptRegions.down', { name })}
            disabled={index === last}
            onClick={() => move(index + 1)}
          />
          <IconButton icon="edit" label={t('keptRegions.edit', { name })} onClick={edit} />
          <IconButton icon="close" label={t('keptRegions.remove', { name })} onClick={onRemove} />
        </div>
      </div>
      {editing ? <SaveEdit index={index} steps={region.steps} /> : null}
    </li>
  );
}

/** Takes effect when it is left: each letter would be a step of its own for Back. */
function NameField({ index, given, name }: { index: number; given: string; name: string }) {
  const t = useT();
  const act = useAct();
  const [draft, setDraft] = useState<string | null>(null);
  const leave = () => {
    if (draft !== null && draft !== name) act(renameKept(index, draft));
    setDraft(null);
  };
  return (
    <input
      type="text"
      aria-label={t('keptRegions.name', { letter: REGION_LETTERS[index] ?? '' })}
      autoComplete="off"
      maxLength={60}
      placeholder={given === '' ? name : ''}
      value={draft ?? name}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') leave();
      }}
    />
  );
}

function Sums({ index }: { index: number }) {
  const t = useT();
  const { ha } = useFormats();
  const result = useAppState((state) => selectKeptColumns(state)[index]?.result ?? null);
  if (result === null) return <p className="quiet">{t('keptRegions.emptyRegion')}</p>;
  const { count, gross } = result.totals;
  return (
    <p className="quiet">
      {t('keptRegions.line', { clusters: t('totals.clusters', { count }), ha: ha(gross.value) })}
      <SumMarks sum={gross} />
    </p>
  );
}

/** Once the region that was put back has been changed: the way to keep the change. */
function SaveEdit({ index, steps }: { index: number; steps: KeptRegion['steps'] }) {
  const t = useT();
  const act = useAct();
  const current = useAppState((state) => state.region.steps);
  if (current === steps || current.length === 0) return null;
  return (
    <button type="button" className="button" onClick={() => act(replaceKept(index, current))}>
      {t('keptRegions.update', { letter: REGION_LETTERS[index] ?? '' })}
    </button>
  );
}
