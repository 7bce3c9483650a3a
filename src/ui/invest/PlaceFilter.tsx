import { type FormEvent, useId, useMemo, useState } from 'react';
import { fold } from '../../domain/fold';
import { searchIndexOf, searchPlaces } from '../../domain/search';
import type { AdminUnit, Dataset } from '../../domain/types';
import type { T } from '../../i18n/t';
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

/** Communes of both times by id, under a name that tells them apart. */
function communesOf({ units }: Dataset, t: T): ReadonlyMap<string, string> {
  const districtOf = new Map(units.districts.map(({ id, name }) => [id, name]));
  const before = ({ name, district = '' }: AdminUnit) =>
    t('invest.place.before', { name, district: districtOf.get(district) ?? '' });
  return new Map([
    ...units.communesNew.map((unit) => [unit.id, unit.name] as const),
    ...units.communesOld.map((unit) => [unit.id, before(unit)] as const),
  ]);
}

/** The id of the commune that was chosen from the list, or else fits best what was typed. */
function findCommune(dataset: Dataset, communes: ReadonlyMap<string, string>, text: string) {
  const wanted = fold(text);
  const chosen = [...communes].find(([, label]) => fold(label) === wanted);
  if (chosen !== undefined) return chosen[0];
  const hits = searchPlaces(searchIndexOf(dataset), text, 'vi', Number.POSITIVE_INFINITY);
  return hits.find(({ kind }) => kind === 'communeNew' || kind === 'communeOld')?.id;
}

function Communes({ dataset }: { dataset: Dataset }) {
  const t = useT();
  const act = useAct();
  const id = useId();
  const communes = useMemo(() => communesOf(dataset, t), [dataset, t]);
  const chosen = useAppState((state) => state.query.filter.communes);
  const [text, setText] = useState('');
  const [unknown, setUnknown] = useState(false);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const found = findCommune(dataset, communes, text);
    setUnknown(found === undefined);
    if (found === undefined) return;
    act(setFilter({ communes: [...chosen.filter((each) => each !== found), found] }));
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
          {[...communes].map(([code, label]) => (
            <option key={code} value={label} />
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
          const name = communes.get(code) ?? code;
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
