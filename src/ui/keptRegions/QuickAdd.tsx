import { useId, useState } from 'react';
import { shortName } from '../../cartography/names';
import { districtName, unitsOf } from '../../domain/places';
import type { AdminUnit, Dataset } from '../../domain/types';
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
                  {nameAmong(unit, dataset)}
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

/** Communes of one name are told apart by their district: «Phường 1 (Tân An)». */
function nameAmong({ kind, name, district }: AdminUnit, dataset: Dataset): string {
  if (kind === 'province' || district === undefined) return name;
  const alone = unitsOf(dataset, kind).filter((unit) => unit.name === name).length === 1;
  const within = districtName(dataset, district);
  return alone || within === null ? name : `${name} (${shortName(within)})`;
}
