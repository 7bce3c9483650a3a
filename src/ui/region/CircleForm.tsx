import { useState } from 'react';
import { circleBox, spotBox, spotCentre } from '../../domain/places';
import type { Hit } from '../../domain/search';
import { selectDataset } from '../../state/selectors';
import { requestCamera } from '../../state/transitions/camera';
import { addShape } from '../../state/transitions/region';
import { PlaceSearch } from '../bar/PlaceSearch';
import { NumberField } from '../base/NumberField';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';

const [MIN_KM, MAX_KM] = [0.1, 200];

/** A circle without drawing: a place by name and a radius. */
export function CircleForm() {
  const t = useT();
  const act = useAct();
  const dataset = useAppState(selectDataset);
  const [hit, setHit] = useState<Hit | null>(null);
  const [radiusKm, setRadiusKm] = useState<number | null>(10);
  const [complaint, setComplaint] = useState<'none' | 'place' | 'radius'>('none');
  const add = () => {
    const center = dataset === null || hit === null ? null : spotCentre(dataset, hit);
    if (center === null) return setComplaint('place');
    if (radiusKm === null || radiusKm < MIN_KM || radiusKm > MAX_KM) return setComplaint('radius');
    setComplaint('none');
    act(addShape({ kind: 'circle', center, radiusKm }));
    act(requestCamera({ kind: 'bounds', bbox: circleBox(center, radiusKm) }));
  };
  return (
    <form
      className="region-form"
      aria-label={t('region.circleTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <PlaceSearch
        label={t('region.circlePlace')}
        lines={false}
        onEdit={() => setHit(null)}
        onChoose={(chosen) => {
          setHit(chosen);
          setComplaint('none');
          const bbox = dataset === null ? null : spotBox(dataset, chosen);
          if (bbox !== null) act(requestCamera({ kind: 'bounds', bbox }));
        }}
      />
      <div className="field-row">
        <NumberField
          label={t('region.circleRadius')}
          value={radiusKm}
          onChange={setRadiusKm}
          onInvalid={() => setRadiusKm(null)}
          error={complaint === 'radius' ? t('region.circleBadRadius') : null}
        />
        <button type="submit" className="button">
          {t('region.circleAdd')}
        </button>
      </div>
      <p className="field-error" role="alert">
        {complaint === 'place' ? t('region.circleNoPlace') : ''}
      </p>
    </form>
  );
}
