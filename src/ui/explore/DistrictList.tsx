import { selectDataset } from '../../state/selectors';
import { toggleDistrict } from '../../state/transitions/query';
import { useAct, useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';
import { selectDistrictCounts } from './counts';

/** The districts before 2025-07-01 as check boxes, each with how many clusters it would show. */
export function DistrictList() {
  const t = useT();
  const act = useAct();
  const { number } = useFormats();
  const dataset = useAppState(selectDataset);
  const chosen = useAppState((state) => state.query.filter.districts);
  const counts = useAppState(selectDistrictCounts);
  return (
    <fieldset className="districts">
      <legend className="field-label">{t('filters.districts')}</legend>
      <div className="district-list">
        {dataset?.units.districts.map(({ id, name }) => {
          const count = counts.get(id) ?? 0;
          return (
            <label key={id} className={count === 0 ? 'check district none' : 'check district'}>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => act(toggleDistrict(id))} />
              <span>{name}</span>
              <span className="class-count">{number(count)}</span>
            </label>
          );
        })}
      </div>
      <p className="note">{t('filters.districtAll')}</p>
    </fieldset>
  );
}
