import { useState } from 'react';
import { conditionWords } from '../../briefing/filterWords';
import type { NearWish } from '../../domain/clusterFilter';
import { nearId } from '../../domain/conditions';
import { NEAR_KINDS, type NearTarget } from '../../domain/records';
import { selectDataset } from '../../state/selectors';
import { clearCondition, setFilter } from '../../state/transitions/query';
import { IconButton } from '../base/IconButton';
import { NumberField } from '../base/NumberField';
import { useAct, useAppState } from '../base/store';
import { useLang, useT } from '../base/text';
import { Fold } from './Fold';
import { focusResult } from './focusResult';

/** A distance most people would call near, to begin with. */
const USUAL_KM = 10;
const NO_TARGETS: readonly NearTarget[] = [];

/** How far at most from a road, a port, an airport, the city: straight lines, and said so. */
export function NearFilter() {
  const t = useT();
  const wishes = useAppState((state) => state.query.filter.near);
  const read = useAppState((state) => selectDataset(state)?.near !== null);
  return (
    <Fold title={t('invest.near.title')} set={wishes.length > 0}>
      {() => (
        <>
          <p className="note">{t(read ? 'invest.near.help' : 'invest.near.unread')}</p>
          <ul className="near-list">
            {wishes.map((wish) => (
              <Wish key={wish.target} wish={wish} />
            ))}
          </ul>
          {read ? <AddWish /> : null}
        </>
      )}
    </Fold>
  );
}

function Wish({ wish }: { wish: NearWish }) {
  const t = useT();
  const lang = useLang();
  const act = useAct();
  const dataset = useAppState(selectDataset);
  const filter = useAppState((state) => state.query.filter);
  if (dataset === null) return null;
  const words = conditionWords(nearId(wish.target), filter, dataset, lang);
  return (
    <li className="near-wish">
      <span>{words}</span>
      <NumberField
        label={t('invest.near.km')}
        value={wish.km}
        live={(km) => km !== null && km > 0}
        onChange={(km) => {
          if (km !== null && km > 0)
            act(
              setFilter({
                near: filter.near.map((each) => (each.target === wish.target ? { ...each, km } : each)),
              }),
            );
        }}
      />
      <IconButton
        icon="close"
        label={t('invest.clearOne', { condition: words })}
        onClick={(event) => {
          focusResult(event.currentTarget);
          act(clearCondition(nearId(wish.target)));
        }}
      />
    </li>
  );
}

function AddWish() {
  const t = useT();
  const lang = useLang();
  const act = useAct();
  const targets = useAppState((state) => selectDataset(state)?.near?.targets ?? NO_TARGETS);
  const near = useAppState((state) => state.query.filter.near);
  const [target, setTarget] = useState('road');
  const add = () =>
    act(setFilter({ near: [...near.filter((each) => each.target !== target), { target, km: USUAL_KM }] }));
  const kinds = NEAR_KINDS.filter((kind) => targets.some((each) => each.kind === kind));
  return (
    <div className="field-row">
      <label className="field">
        <span className="field-label">{t('invest.near.target')}</span>
        <select value={target} onChange={(event) => setTarget(event.currentTarget.value)}>
          <optgroup label={t('invest.near.group')}>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`invest.near.kind.${kind}`)}
              </option>
            ))}
          </optgroup>
          <optgroup label={t('invest.near.single')}>
            {targets.map(({ id, name, schematic }) => (
              <option key={id} value={id}>
                {schematic ? `${name[lang]} (${t('invest.near.schematic')})` : name[lang]}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <button type="button" className="button" onClick={add}>
        {t('invest.near.add')}
      </button>
    </div>
  );
}
