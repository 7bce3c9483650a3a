import { useState } from 'react';
import type { LawPlace } from '../../domain/lawPlaces';
import { districtName, placeBox, type UnitListKind, unitsOf } from '../../domain/places';
import { selectDataset } from '../../state/selectors';
import { requestCamera } from '../../state/transitions/camera';
import { setLawPlace } from '../../state/transitions/law';
import { setTask } from '../../state/transitions/view';
import { Segmented } from '../base/Segmented';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';

const KINDS = ['district', 'communeOld', 'communeNew', 'region'] as const;

/** What the check is asked of: a unit of either time, or the region that was chosen or drawn. */
export function PlaceChoice() {
  const t = useT();
  const act = useAct();
  const place = useAppState((state) => state.view.lawPlace);
  const [wanted, setWanted] = useState<LawPlace['kind']>('district');
  const kind = place?.kind ?? wanted;
  return (
    <div className="law-place">
      <Segmented
        label={t('law.kind')}
        value={kind}
        options={KINDS.map((value) => ({ value, label: t(`law.kind.${value}`) }))}
        onChange={(value) => {
          setWanted(value);
          act(setLawPlace(value === 'region' ? { kind: value } : null));
        }}
      />
      {kind === 'region' ? <RegionThere /> : <UnitSelect kind={kind} />}
    </div>
  );
}

function RegionThere() {
  const t = useT();
  const act = useAct();
  const any = useAppState((state) => state.region.steps.length > 0);
  if (any) return null;
  return (
    <p className="note">
      {t('law.noRegion')}{' '}
      <button type="button" className="link-button" onClick={() => act(setTask('region'))}>
        {t('law.toRegion')}
      </button>
    </p>
  );
}

function UnitSelect({ kind }: { kind: UnitListKind }) {
  const t = useT();
  const act = useAct();
  const dataset = useAppState(selectDataset);
  const place = useAppState((state) => state.view.lawPlace);
  if (dataset === null) return null;
  return (
    <label className="field">
      <span className="field-label">{t(`law.unit.${kind}`)}</span>
      <select
        value={place !== null && 'id' in place ? place.id : ''}
        onChange={({ currentTarget: { value } }) => {
          act(setLawPlace(value === '' ? null : { kind, id: value }));
          const bbox = placeBox(dataset, kind, value);
          if (bbox !== null) act(requestCamera({ kind: 'bounds', bbox }));
        }}
      >
        <option value="">{t('law.choose')}</option>
        {unitsOf(dataset, kind).map(({ id, name, district }) => (
          <option key={id} value={id}>
            {[name, districtName(dataset, district ?? null)].filter((word) => word !== null).join(' · ')}
          </option>
        ))}
      </select>
    </label>
  );
}
