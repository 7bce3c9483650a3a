import { useEffect, useMemo, useRef, useState } from 'react';
import { fold } from '../../domain/fold';
import { boxOf } from '../../domain/geometry';
import { districtName, unitsOf } from '../../domain/places';
import type { AdminUnit } from '../../domain/types';
import { selectRegionFeature } from '../../state/regionSelectors';
import { selectDataset } from '../../state/selectors';
import { requestCamera } from '../../state/transitions/camera';
import { addUnit, setPickKind } from '../../state/transitions/region';
import { Segmented } from '../base/Segmented';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';

const KINDS = ['district', 'communeOld', 'communeNew'] as const;

/** Rows before a name must be typed: all districts and all communes of 2025, not the 192 old communes. */
const SHOWN = 60;

/** Units to add or subtract, for whoever would rather read names than aim on a map. */
export function UnitList() {
  const t = useT();
  const act = useAct();
  const dataset = useAppState(selectDataset);
  const kind = useAppState((state) => state.region.pickKind);
  const [text, setText] = useState('');
  const units = useMemo(() => {
    const wanted = fold(text);
    return dataset === null ? [] : unitsOf(dataset, kind).filter(({ name }) => fold(name).includes(wanted));
  }, [dataset, kind, text]);
  const rest = units.length - SHOWN;
  const follow = useFollowRegion();
  return (
    <div className="unit-picker">
      <Segmented
        label={t('region.kind')}
        value={kind}
        options={KINDS.map((value) => ({ value, label: t(`region.kind.${value}`) }))}
        onChange={(value) => act(setPickKind(value))}
      />
      <label className="field">
        <span className="field-label">{t('region.findUnit')}</span>
        <input type="search" value={text} onChange={(event) => setText(event.currentTarget.value)} />
      </label>
      <ul className="unit-list" aria-label={t('region.units')}>
        {units.slice(0, SHOWN).map((unit) => (
          <UnitRow key={unit.id} unit={unit} onPicked={follow} />
        ))}
        {rest > 0 ? <li className="note">{t('region.moreUnits', { count: rest })}</li> : null}
        {units.length === 0 && dataset !== null ? <li className="note">{t('region.noUnit')}</li> : null}
      </ul>
    </div>
  );
}

/**
 * After a unit is picked by name, the map shows the whole region: its panel may have opened right over the unit.
 * Waits for the panel to stand, since the camera keeps clear of it.
 */
function useFollowRegion(): () => void {
  const act = useAct();
  const wanted = useRef(false);
  const region = useAppState(selectRegionFeature);
  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    if (region !== null) act(requestCamera({ kind: 'bounds', bbox: boxOf(region) }));
  }, [region, act]);
  return () => {
    wanted.current = true;
  };
}

function UnitRow({ unit, onPicked }: { unit: AdminUnit; onPicked: () => void }) {
  const act = useAct();
  const { kind } = unit;
  const inRegion = useAppState(({ region }) =>
    region.steps.some(
      ({ op, shape }) => op === region.op && shape.kind === kind && 'id' in shape && shape.id === unit.id,
    ),
  );
  const district = useAppState((state) => {
    const dataset = selectDataset(state);
    return dataset === null || unit.district === undefined ? null : districtName(dataset, unit.district);
  });
  if (kind === 'province') return null;
  return (
    <li>
      <label className="check">
        <input
          type="checkbox"
          checked={inRegion}
          onChange={() => {
            onPicked();
            act(addUnit(kind, unit.id));
          }}
        />
        <span>
          {unit.name}
          {district === null ? null : <span className="quiet"> · {district}</span>}
        </span>
      </label>
    </li>
  );
}
