import { type FormEvent, useId, useMemo, useState } from 'react';
import { fold } from '../../domain/fold';
import type { AdminUnit, Dataset } from '../../domain/types';
import { selectDataset } from '../../state/selectors';
import { setFilter } from '../../state/transitions/query';
import { IconButton } from '../base/IconButton';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { DistrictList } from '../explore/DistrictList';
import { Fold } from './Fold';
import { focusResult } from './focusResult';

/** Districts to tick with how many clusters they have and would leave; communes by name, old or new. */
export function PlaceFilter() {
  const t = useT();
  const dataset = useAppState(selectDataset);
  const chosen = useAppState(({ query }) => query.filter.districts.length + query.filter.communes.length);
  if (dataset === null) return null;
  return (
    <Fold title={t('invest.place.title')} set={chosen > 0}>
      {() => (
        <>
          <DistrictList />
          <Communes dataset={dataset} />
        </>
      )}
    </Fold>
  );
}

interface NamedCommune {
  readonly unit: AdminUnit;
  readonly label: string;
}

/** Communes of both times under a name that tells them apart. */
function communesOf({ units }: Dataset): readonly NamedCommune[] {
  const districtOf = new Map(units.districts.map(({ id, name }) => [id, name]));
  const old = units.communesOld.map((unit) => ({
    unit,
    label: `${unit.name} (${districtOf.get(unit.district ?? '') ?? ''}, –06/2025)`,
  }));
  return [...units.communesNew.map((unit) => ({ unit, label: unit.name })), ...old];
}

function Communes({ dataset }: { dataset: Dataset }) {
  const t = useT();
  const act = useAct();
  const id = useId();
  const communes = useMemo(() => communesOf(dataset), [dataset]);
  const chosen = useAppState((state) => state.query.filter.communes);
  const [text, setText] = useState('');
  const [unknown, setUnknown] = useState(false);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const wanted = fold(text);
    const found = communes.find(({ label }) => fold(label) === wanted) ?? bestOf(communes, wanted);
    setUnknown(found === undefined);
    if (found === undefined) return;
    act(setFilter({ communes: [...chosen.filter((each) => each !== found.unit.id), found.unit.id] }));
    setText('');
  };
  return (
    <>
      <form className="field-row" onSubmit={add}>
        <label className="field">
          <span className="field-label">{t('invest.place.commune')}</span>
          <input
            list={`${id}-communes`}
            value={text}
            aria-invalid={unknown}
            aria-describedby={unknown ? `${id}-error` : undefined}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <button type="submit" className="button">
          {t('invest.place.add')}
        </button>
        <datalist id={`${id}-communes`}>
          {communes.map(({ unit, label }) => (
            <option key={unit.kind + unit.id} value={label} />
          ))}
        </datalist>
      </form>
      {unknown ? (
        <p id={`${id}-error`} className="field-error" role="alert">
          {t('invest.place.unknown')}
        </p>
      ) : null}
      <ul className="chips">
        {chosen.map((code) => {
          const name = communes.find(({ unit }) => unit.id === code)?.label ?? code;
          return (
            <li key={code} className="chip">
              {name}
              <IconButton
                icon="close"
                label={t('invest.place.remove', { name })}
                onClick={(event) => {
                  focusResult(event.currentTarget);
                  act(setFilter({ communes: chosen.filter((each) => each !== code) }));
                }}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The commune whose name, without its type, is what was typed. */
function bestOf(communes: readonly NamedCommune[], wanted: string): NamedCommune | undefined {
  if (wanted === '') return undefined;
  return communes.find(({ unit }) => fold(unit.name).replace(/^(xa|phuong|thi tran) /, '') === wanted);
}
