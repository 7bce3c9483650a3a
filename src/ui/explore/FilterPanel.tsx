import { useState } from 'react';
import { landBounds } from '../../domain/clusterFilter';
import { isDefaultFilter } from '../../domain/filter';
import { clearFilter, clearSelected, seekLand, setKnown, setText } from '../../state/transitions/query';
import { NumberField } from '../base/NumberField';
import { Segmented } from '../base/Segmented';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { DistrictList } from './DistrictList';

const AVAILABLE = ['any', 'now', 'pipeline'] as const;

/** Which clusters are shown. Phases are filtered in the legend, just above. */
export function FilterPanel() {
  const t = useT();
  const act = useAct();
  const filter = useAppState((state) => state.query.filter);
  const bounds = landBounds(filter);
  const untouched = isDefaultFilter(filter);
  // Texts in the fields that are no number are cleared with the filter: the fields begin anew.
  const [cleared, setCleared] = useState(0);
  return (
    <section className="panel-section filters" aria-label={t('filters.title')}>
      <div className="section-head">
        <h2>{t('filters.title')}</h2>
        <button
          type="button"
          className="link-button"
          disabled={untouched}
          onClick={() => {
            act(clearFilter());
            setCleared(cleared + 1);
          }}
        >
          {t('filters.clear')}
        </button>
      </div>
      <label className="field">
        <span className="field-label">{t('filters.text')}</span>
        <input
          type="search"
          value={filter.text}
          onChange={(event) => act(setText(event.currentTarget.value))}
        />
      </label>
      <Segmented
        label={t('filters.land')}
        value={filter.available}
        options={AVAILABLE.map((value) => ({ value, label: t(`filters.available.${value}`) }))}
        onChange={(value) => act(seekLand(value, bounds))}
      />
      <div className="field-row">
        <NumberField
          key={`min ${cleared}`}
          label={t('filters.freeMin')}
          value={bounds.min}
          live={(value) => inOrder(value, bounds.max)}
          onChange={(min) => act(seekLand(filter.available, { ...bounds, min }))}
        />
        <NumberField
          key={`max ${cleared}`}
          label={t('filters.freeMax')}
          value={bounds.max}
          live={(value) => inOrder(bounds.min, value)}
          onChange={(max) => act(seekLand(filter.available, { ...bounds, max }))}
        />
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={filter.known}
          onChange={(event) => act(setKnown(event.currentTarget.checked))}
        />
        <span>{t('filters.known')}</span>
      </label>
      <DistrictList />
      <SelectedLine />
    </section>
  );
}

/** Bounds in the wrong order are turned round, which must not happen in the middle of a number. */
function inOrder(min: number | null, max: number | null): boolean {
  return min === null || max === null || min <= max;
}

function SelectedLine() {
  const t = useT();
  const act = useAct();
  const count = useAppState((state) => state.query.selected.length);
  if (count === 0) return null;
  return (
    <p className="selected-line">
      {t('filters.selected', { count })}{' '}
      <button type="button" className="link-button" onClick={() => act(clearSelected())}>
        {t('filters.clearSelected')}
      </button>
    </p>
  );
}
