import { useId, useState } from 'react';
import { courseNear } from '../../domain/course';
import { boxOf } from '../../domain/geometry';
import { shapeFeature } from '../../domain/shapes';
import type { RegionShape } from '../../domain/types';
import { roundShape } from '../../state/precision';
import { selectDataset } from '../../state/selectors';
import { requestCamera } from '../../state/transitions/camera';
import { addShape } from '../../state/transitions/region';
import { NumberField } from '../base/NumberField';
import { useAct, useAppState } from '../base/store';
import { useLang, useT } from '../base/text';
import { type RoadChoice, useRoads } from './useRoads';

const [MIN_KM, MAX_KM] = [0.1, 50];

/** A strip of so many km on either side of a road. */
export function StripForm() {
  const t = useT();
  const list = useRoads();
  if (list.status === 'loading') return <p className="note">{t('region.stripLoading')}</p>;
  if (list.status === 'failed') return <p role="alert">{t('region.stripFailed')}</p>;
  return (
    <>
      <Form roads={list.roads} />
      {list.lost.length === 0 ? null : (
        <p className="note">{t('region.stripLost', { files: list.lost.join(', ') })}</p>
      )}
    </>
  );
}

type Complaint = 'none' | 'road' | 'km' | 'far';

function Form({ roads }: { roads: readonly RoadChoice[] }) {
  const t = useT();
  const act = useAct();
  const lang = useLang();
  const dataset = useAppState(selectDataset);
  const [id, setId] = useState('');
  const [km, setKm] = useState<number | null>(5);
  const [complaint, setComplaint] = useState<Complaint>('none');
  const road = roads.find((each) => each.id === id);
  const add = () => {
    if (dataset === null || road === undefined) return setComplaint('road');
    if (km === null || km < MIN_KM || km > MAX_KM) return setComplaint('km');
    const lines = courseNear(road.lines, dataset.units.province.geometry, km);
    if (lines.length === 0) return setComplaint('far');
    setComplaint('none');
    const shape: RegionShape = roundShape({ kind: 'strip', road: road.id, km, lines });
    act(addShape(shape));
    const feature = shapeFeature(shape, dataset.units);
    if (feature !== null) act(requestCamera({ kind: 'bounds', bbox: boxOf(feature) }));
  };
  return (
    <form
      className="region-form"
      aria-label={t('region.stripTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <RoadSelect roads={roads} value={id} onChange={setId} />
      {road?.basis == null ? null : <p className="note">{road.basis[lang]}</p>}
      <div className="field-row">
        <NumberField
          label={t('region.stripKm')}
          value={km}
          onChange={setKm}
          onInvalid={() => setKm(null)}
          error={complaint === 'km' ? t('region.stripBadKm') : null}
        />
        <button type="submit" className="button">
          {t('region.stripAdd')}
        </button>
      </div>
      <p className="field-error" role="alert">
        {complaint === 'road' ? t('region.stripNoRoad') : null}
        {complaint === 'far' ? t('region.stripFar', { km: km ?? 0 }) : null}
      </p>
      <p className="note">{t('region.stripNote')}</p>
    </form>
  );
}

interface SelectProps {
  readonly roads: readonly RoadChoice[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function RoadSelect({ roads, value, onChange }: SelectProps) {
  const t = useT();
  const lang = useLang();
  const id = useId();
  const group = (label: string, members: readonly RoadChoice[]) =>
    members.length === 0 ? null : (
      <optgroup label={label}>
        {members.map(({ id: road, name, schematic }) => (
          <option key={road} value={road}>
            {schematic ? t('region.stripSchematic', { road: name[lang] }) : name[lang]}
          </option>
        ))}
      </optgroup>
    );
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t('region.stripRoad')}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{t('region.stripChoose')}</option>
        {group(
          t('region.stripWithin'),
          roads.filter(({ within }) => within),
        )}
        {group(
          t('region.stripAround'),
          roads.filter(({ within }) => !within),
        )}
      </select>
    </div>
  );
}
