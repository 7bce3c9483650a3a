import { useId, useState } from 'react';
import { unitsOf } from '../../domain/places';
import { selectDataset } from '../../state/selectors';
import { keepRegion } from '../../state/transitions/kept';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';

const KINDS = ['district', 'communeNew', 'communeOld'] as const;

/** Keeps a unit without making it the current region first. */
export function QuickAdd() {
  const t = useT();
  const act = useAct();
  const id = useId();
  const dataset = useAppState(selectDataset);
  const [choice, setChoice] = useState('');
  if (dataset === null) return null;
  const add = () => {
    const kind = KINDS.find((each) => choice.startsWith(`${each} `));
    if (kind === undefined) return;
    const shape = { kind, id: choice.slice(kind.length + 1) };
    act(keepRegion({ name: '', steps: [{ op: 'add', shape }] }));
    setChoice('');
  };
  return (
    <form
      className="field-row"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {t('keptRegions.unit')}
        </label>
        <select id={id} value={choice} onChange={(event) => setChoice(event.currentTarget.value)}>
          <option value="">{t('keptRegions.addChoose')}</option>
          {KINDS.map((kind) => (
            <optgroup key={kind} label={t(`region.kind.${kind}`)}>
              {unitsOf(dataset, kind).map((unit) => (
                <option key={unit.id} value={`${kind} ${unit.id}`}>
                  {unit.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <button type="submit" className="button">
        {t('keptRegions.addButton')}
      </button>
    </form>
  );
}
